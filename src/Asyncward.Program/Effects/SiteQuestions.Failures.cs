using System;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// Handlers around the mere making of a coroutine: `try: return function(*args)` in a plain wrapper of coroutine functions.
public static partial class SiteQuestions
{
    /// <summary>
    /// Whether an awaited call goes to a plain wrapper, and the site below it stands in the handler of a <c>try</c> that does nothing but call what the
    /// wrapper closes over: that makes a coroutine, and whatever goes wrong in it does so later, where it is awaited.
    /// </summary>
    public static bool IsAfterNoFailure(ProgramModel program, in Edge edge, int below)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (edge.Callee < 0 || edge.Kind != EdgeKind.Call || (program.FlagsOf(edge.Callee) & (FunctionFlags.Async | FunctionFlags.Generator)) != 0
            || program.Site(edge.Site) is not { Kind: SiteKind.Call, Use: ValueUse.Awaited })
            return false;
        FileFacts facts = program.Facts(program.FileOfSite(below));
        int region = program.Site(below).Region;
        while (region >= 0 && facts.Regions[region].Kind != RegionKind.Except)
            region = facts.Regions[region].Parent;
        if (region < 0)
            return false;
        RegionRow handler = facts.Regions[region];
        foreach (ref readonly RegionRow row in facts.Regions.AsSpan())
        {
            if (row.Kind == RegionKind.Try && row.Statement == handler.Statement && row.Function == handler.Function)
                return OnlyCallsOuter(facts, row);
        }
        return false;
    }

    private static bool OnlyCallsOuter(FileFacts facts, in RegionRow body)
    {
        bool any = false;
        for (int i = body.SiteStart; i < body.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            // `*args` is gone through, and what the call gives is returned.
            if (site.Kind is SiteKind.Iterate or SiteKind.Return)
                continue;
            if (site.Kind != SiteKind.Call || site.Use != ValueUse.Returned || site.Target <= 0 || !IsOuterParameter(facts, facts.Exprs[site.Target], site.Function))
                return false;
            any = true;
        }
        return any;
    }

    private static bool IsOuterParameter(FileFacts facts, ExprNode called, int function) => called.Kind switch
    {
        ExprKind.Param => called.A != function,
        ExprKind.Name => facts.Symbols[called.A].FirstBinding is >= 0 and var binding && facts.Bindings[binding] is { Kind: BindingKind.Parameter, Next: < 0 } row
            && row.Function != function,
        _ => false,
    };
}
