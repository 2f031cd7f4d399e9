using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>What <c>functools.partial</c> passes. Collected only where parameters are followed.</summary>
public sealed partial class Evaluator
{
    private void FlowPartials(int caller, Dictionary<(int, int), Value> next)
    {
        int file = program.FileOf(caller);
        FileFacts facts = program.Facts(file);
        ref readonly FunctionRow row = ref program.Function(caller);
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            SiteRow site = facts.Sites[i];
            if (site.Kind != SiteKind.Call || site.ArgCount < 2 || CallSite(file, i) is not PartialValue partial)
                continue;
            foreach (Value member in Members(partial.Callee))
                FlowPartial(member, file, i, next);
        }
    }

    private void FlowPartial(Value callee, int file, int siteRow, Dictionary<(int, int), Value> next)
    {
        // A partial of a partial passes what both were given.
        int shift = -1;
        while (callee is PartialValue inner)
        {
            shift += PositionalCount(inner);
            callee = inner.Callee;
        }
        if (callee is ClassValue cls && FindMember(cls.Class, known.Init, out _) is { } init)
            callee = new BoundMethodValue(InstanceOf(cls.Class), init);
        if (Unwrap(callee) is not { } function || program.Models.IsModel(function.Function))
            return;
        bool bound = callee is BoundMethodValue;
        FileFacts facts = program.Facts(file);
        for (int i = bound ? 1 : 0; i < program.Function(function.Function).ParamCount; i++)
        {
            foreach (int arg in program.Models.ArgumentsFor(program.SiteId(file, siteRow), function.Function, i, bound, shift))
            {
                if (arg != facts.Sites[siteRow].ArgStart && facts.Args[arg].Kind is ArgKind.Positional or ArgKind.Keyword)
                    Merge(next, (function.Function, i), Eval(file, facts.Args[arg].Value));
            }
        }
    }

    private int PositionalCount(PartialValue partial)
    {
        SiteRow site = program.Site(partial.Site);
        FileFacts facts = program.Facts(program.FileOfSite(partial.Site));
        int count = -1;
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
            count += facts.Args[i].Kind == ArgKind.Positional ? 1 : 0;
        return count;
    }

    // How many arguments a call through a partial finds passed already.
    private int PassedBefore(in Edge edge, int file)
    {
        int target = program.Site(edge.Site).Target;
        foreach (Value member in Members(Eval(file, target)))
        {
            int count = 0;
            Value value = member;
            for (; value is PartialValue partial; value = partial.Callee)
                count += PositionalCount(partial);
            if (count == 0)
                continue;
            foreach (Value inner in Members(value))
            {
                if (Unwrap(inner)?.Function == edge.Callee)
                    return count;
            }
        }
        return 0;
    }
}
