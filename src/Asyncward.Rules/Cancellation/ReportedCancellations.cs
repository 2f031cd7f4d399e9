using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>
/// Handlers that finish something and then say in what they return that a cancellation came (<c>return await write, True</c>), so that whoever called raises one:
/// <c>if cancelled: raise CancelledError</c>.
/// </summary>
internal static class ReportedCancellations
{
    /// <summary>Whether a handler returns such a word, and all calls of its function are followed by a branch that raises a cancellation.</summary>
    public static bool AreRaised(ProgramModel program, int file, in RegionRow handler)
    {
        if (!SaysTrue(program.Facts(file), handler))
            return false;
        bool any = false;
        foreach (EdgeRef at in program.Calls.Into(program.FunctionId(file, handler.Function)))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind == EdgeKind.Create)
                continue;
            if (edge.Kind != EdgeKind.Await || !RaisesAfter(program, program.FileOf(at.Caller), program.FunctionRowOf(at.Caller), program.Site(edge.Site).Start))
                return false;
            any = true;
        }
        return any;
    }

    private static bool SaysTrue(FileFacts facts, in RegionRow handler)
    {
        for (int i = handler.SiteStart; i < handler.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind != SiteKind.Return)
                continue;
            ExprNode value = facts.Exprs[site.Target];
            if (value.Kind == ExprKind.True)
                return true;
            if (value.Kind != ExprKind.Tuple)
                continue;
            foreach (int part in facts.List(value.A, value.B))
            {
                if (facts.Exprs[part].Kind == ExprKind.True)
                    return true;
            }
        }
        return false;
    }

    private static bool RaisesAfter(ProgramModel program, int file, int functionRow, int start)
    {
        FileFacts facts = program.Facts(file);
        foreach (ref readonly RegionRow branch in facts.Regions.AsSpan())
        {
            if (branch.Function != functionRow || branch.Kind != RegionKind.IfTrue || branch.Start < start || branch.Expr <= 0
                || !AsksName(facts, branch.Expr))
                continue;
            for (int i = branch.SiteStart; i < branch.SiteEnd; i++)
            {
                if (facts.Sites[i] is { Kind: SiteKind.Raise, Target: > 0 and var raised } && CatchingTypes.IsCancellation(program, program.Types.Eval(file, raised)))
                    return true;
            }
        }
        return false;
    }

    // `if cancelled:`, `if wrote and cancelled:`
    private static bool AsksName(FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[facts.Unnarrowed(expr)];
        if (node.Kind != ExprKind.And)
            return node.Kind == ExprKind.Bind;
        foreach (int part in facts.List(node.A, node.B))
        {
            if (facts.Exprs[facts.Unnarrowed(part)].Kind == ExprKind.Bind)
                return true;
        }
        return false;
    }
}
