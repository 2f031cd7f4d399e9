using System;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// Generators of which only the first element is asked for: `session = next(sessions())`. What stands behind the first yield does not run.
public static partial class SiteQuestions
{
    /// <summary>Whether an edge is the first step of a new generator, and the site below it runs only when there is a second.</summary>
    public static bool IsAfterFirstStep(ProgramModel program, in Edge edge, int below)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (edge.Callee < 0 || (program.FlagsOf(edge.Callee) & (FunctionFlags.Async | FunctionFlags.Generator)) != FunctionFlags.Generator
            || !IsFirstStep(program, edge.Site))
            return false;
        ref readonly FunctionRow row = ref program.Function(edge.Callee);
        FileFacts facts = program.Facts(program.FileOf(edge.Callee));
        ref readonly SiteRow reached = ref program.Site(below);
        // A generator that is dropped is closed, which runs what stands under `finally`.
        if (IsInFinally(facts, reached.Region))
            return false;
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            if (facts.Sites[i].Kind == SiteKind.Yield && facts.Sites[i].End <= reached.Start && IsOnEveryWay(facts, facts.Sites[i].Region))
                return true;
        }
        return false;
    }

    // `next(rows())`, and `rows = read(); next(rows)` where nobody has had the name before.
    private static bool IsFirstStep(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        ref readonly SiteRow call = ref program.Site(site);
        if (call.Kind != SiteKind.Call || call.ArgCount == 0 || facts.Exprs[call.Target] is not { Kind: ExprKind.Builtin } builtin
            || !facts.NameBytes(builtin.A).SequenceEqual("next"u8))
            return false;
        ExprNode generator = facts.Exprs[facts.Args[call.ArgStart].Value];
        if (generator.Kind == ExprKind.Call)
            return true;
        if (generator.Kind != ExprKind.Bind || facts.Bindings[generator.A] is not { Kind: BindingKind.Assign, Value: > 0 } binding || binding.Region != call.Region
            || facts.Exprs[binding.Value].Kind != ExprKind.Call)
            return false;
        FunctionRow function = facts.Functions[call.Function];
        for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
        {
            ref readonly SiteRow other = ref facts.Sites[i];
            if (other.Start >= binding.Start && other.Start < call.Start && Reads(facts, other, generator.A))
                return false;
        }
        return true;
    }

    private static bool Reads(FileFacts facts, in SiteRow site, int binding)
    {
        if (facts.IsBinding(site.Target, binding) || facts.IsBinding(site.Value, binding))
            return true;
        for (int a = site.ArgStart; a < site.ArgStart + site.ArgCount; a++)
        {
            if (facts.IsBinding(facts.Args[a].Value, binding))
                return true;
        }
        return false;
    }

    private static bool IsInFinally(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind == RegionKind.Finally)
                return true;
        }
        return false;
    }

    // No branch, no loop that may run never, no handler.
    private static bool IsOnEveryWay(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind is not (RegionKind.Body or RegionKind.Try or RegionKind.With))
                return false;
        }
        return true;
    }
}
