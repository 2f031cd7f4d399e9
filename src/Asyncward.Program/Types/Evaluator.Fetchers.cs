using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// Objects that fetch what a text names: <c>attrgetter("size")</c>, <c>itemgetter(0)</c>, <c>methodcaller("start")</c>. Followed by the call graph alone.
/// </summary>
public sealed partial class Evaluator
{
    /// <summary>Whether an object is one of these, made in a known place.</summary>
    internal bool IsFetcher(InstanceValue made) => made.Site >= 0 && made.Class >= 0
        && (made.Class == known.AttributeGetter || made.Class == known.ItemGetter || made.Class == known.MethodCaller);

    /// <summary>The paths to what it fetches: attributes, or the one method.</summary>
    internal List<int[]> PathsFetched(InstanceValue fetcher)
    {
        var paths = new List<int[]>();
        SiteRow site = program.Site(fetcher.Site);
        int file = program.FileOfSite(fetcher.Site);
        for (int i = site.ArgStart; i < site.ArgStart + (fetcher.Class == known.MethodCaller ? 1 : site.ArgCount) && fetcher.Class != known.ItemGetter; i++)
        {
            if (ConstantText(file, program.Facts(file).Args[i].Value) is { } text)
                paths.Add(System.Array.ConvertAll(text.Split('.'), program.Names.Intern));
        }
        return paths;
    }

    // What a call of it with an object gives; null for what is no such thing.
    private Value? FetchedBy(Value callee, int file, int siteRow)
    {
        if (file < 0 || callee is not InstanceValue fetcher || !program.Options.FollowParameters || !IsFetcher(fetcher) || program.Files[file].Facts.Sites[siteRow].ArgCount == 0)
            return null;
        Value from = Eval(file, program.Files[file].Facts.Args[program.Files[file].Facts.Sites[siteRow].ArgStart].Value);
        SiteRow made = program.Site(fetcher.Site);
        int home = program.FileOfSite(fetcher.Site);
        var parts = new List<Value>();
        if (fetcher.Class == known.ItemGetter)
        {
            for (int i = made.ArgStart; i < made.ArgStart + made.ArgCount; i++)
            {
                var item = NewUnion();
                foreach (Value member in Members(from))
                    item.Add(SubscriptOne(member, home, program.Facts(home).Args[i].Value));
                parts.Add(item.ToValue());
            }
        }
        else
        {
            foreach (int[] path in PathsFetched(fetcher))
            {
                Value at = from;
                foreach (int name in path)
                    at = Attribute(at, name);
                parts.Add(fetcher.Class == known.MethodCaller ? CallResult(at, -1, -1) : at);
            }
        }
        return parts.Count switch { 0 => Value.Unknown, 1 => parts[0], _ => new TupleValue([.. parts]) };
    }

    /// <summary>What a model calls a function with that it is given as a parameter: the first of its arguments, as the annotation says.</summary>
    internal Value FirstGiven(int function, int param, int file, int siteRow)
    {
        FunctionRow row = program.Function(function);
        int home = program.FileOf(function);
        if (param >= row.ParamCount || CallableParameters(home, program.Facts(home).Params[row.ParamStart + param].Annotation) is not [var first, ..])
            return Value.Unknown;
        Value callee = Eval(file, program.Files[file].Facts.Sites[siteRow].Target);
        Value? receiver = (callee as BoundMethodValue)?.Receiver;
        TypeVariables map = ReceiverMap(function, receiver) ?? new TypeVariables();
        LearnFromArguments(function, receiver is not null, file, siteRow, map);
        return Close(Substitute(Annotation(home, first), map));
    }
}
