using System;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// Plain code that asks whether a loop runs on its own thread has one branch for each answer, and what blocks in the branch for "yes" blocks that loop:
// `if loop.is_running(): return pool.submit(asyncio.run, coro).result()`.
public static partial class SiteQuestions
{
    /// <summary>
    /// As <see cref="IsSiteProbed"/>, but not where every question around the site, and every branch before it that left, was whether a loop runs on this thread,
    /// and the answer is yes.
    /// </summary>
    public static bool IsSparedByProbe(ProgramModel program, int site) => IsSiteProbed(program, site) && !IsWhereLoopRuns(program, site, false);

    /// <summary>
    /// As <see cref="IsSparedByProbe"/>, for a call that starts a loop: in a coroutine one runs already, whatever is asked of a value (<c>if isawaitable(x)</c>).
    /// </summary>
    public static bool MayStartLoop(ProgramModel program, int site) => IsSiteProbed(program, site)
        && !IsWhereLoopRuns(program, site, IsCoroutine(program, program.FileOfSite(site), program.Site(site).Function));

    private static bool IsWhereLoopRuns(ProgramModel program, int site, bool coroutine)
    {
        int file = program.FileOfSite(site);
        SiteRow row = program.Site(site);
        FileFacts facts = program.Facts(file);
        bool any = false;
        for (int region = row.Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow around = ref facts.Regions[region];
            if (IsAlternative(facts, region) || around.Parent < 0 && IsMadeForMode(facts, around.Function))
                return false;
            if (!IsProbedItself(program, file, around))
                continue;
            if (LoopRunsIn(program, file, around) != true && !(coroutine && AsksOfValue(facts, around)))
                return false;
            any = true;
        }
        foreach (int exit in program.ProbedExits(file))
        {
            ref readonly RegionRow region = ref facts.Regions[exit];
            if (region.Function != row.Function || region.End > row.Start || !IsInside(facts, row.Region, region.Parent))
                continue;
            if (LoopRunsIn(program, file, region) != false && !(coroutine && AsksOfValue(facts, region)))
                return false;
            any = true;
        }
        return any;
    }

    private static bool AsksOfValue(FileFacts facts, in RegionRow row)
    {
        if (row.Expr <= 0)
            return false;
        ExprNode node = facts.Exprs[row.Expr];
        if (node.Kind == ExprKind.Not)
            node = facts.Exprs[node.A];
        return node.Kind == ExprKind.Call && AsksColour(facts, facts.Exprs[facts.Sites[node.A].Target]);
    }

    // What `get_running_loop()` gave, or None in its place: true where a loop runs.
    private static bool IsRunningLoop(ProgramModel program, int file, int expr) =>
        Gives(program, file, expr, 0) is { } made && (made & ~(Giver.Nothing | Giver.Running)) == 0 && (made & Giver.Running) != 0;

    /// <summary>Whether a value is what the loop functions give on this thread: the loop that runs here, where one does.</summary>
    public static bool IsLoopOfThread(ProgramModel program, int file, int expr) =>
        Gives(program, file, expr, 0) is { } made && (made & (Giver.Running | Giver.Current)) != 0;

    [Flags]
    private enum Giver
    {
        Nothing = 1,
        /// <summary><c>get_running_loop()</c>.</summary>
        Running = 2,
        /// <summary><c>get_event_loop()</c>.</summary>
        Current = 4,
    }

    // What a value was got from; null where that is not the loop of this thread, or not known.
    private static Giver? Gives(ProgramModel program, int file, int expr, int depth)
    {
        FileFacts facts = program.Facts(file);
        expr = facts.Unnarrowed(expr);
        if (expr <= 0 || depth > 4)
            return null;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.None:
                return Giver.Nothing;
            case ExprKind.Bind:
                return facts.Bindings[node.A].Kind is BindingKind.Assign or BindingKind.Walrus ? Gives(program, file, facts.Bindings[node.A].Value, depth + 1) : null;
            case ExprKind.Union:
                Giver all = 0;
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (Gives(program, file, part, depth + 1) is not { } one)
                        return null;
                    all |= one;
                }
                return all;
            case ExprKind.Call:
                return Evaluator.FunctionIn(program.Types.Eval(file, facts.Sites[node.A].Target)) is >= 0 and var function && program.Models.IsModel(function)
                    ? program.QualifiedName(function) switch
                    {
                        "asyncio.events.get_running_loop" or "asyncio.events._get_running_loop" => Giver.Running,
                        "asyncio.events.get_event_loop" => Giver.Current,
                        _ => null,
                    }
                    : null;
            default:
                return null;
        }
    }
}
