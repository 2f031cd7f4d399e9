using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>Waits of a loop for a coroutine that was handed to a loop: where it is the same one, neither can go on.</summary>
internal static class OwnLoopWaits
{
    /// <summary>Whether the loop waits, here or down a chain of calls, for what only it can run.</summary>
    public static bool IsDeadlock(ProgramModel program, BlockingReport report) => report.Cause.Effect.Kind == BlockKind.Lock && IsOwn(program, report) == true;

    /// <summary><c>run_coroutine_threadsafe(c, loop).result()</c>: true when the loop is the running one for sure, null when it is something else.</summary>
    public static bool? IsOwn(ProgramModel program, BlockingReport report)
    {
        int function = report.Steps[^1].Caller;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref program.Site(report.Cause.Edge.Site);
        if (site.Kind != SiteKind.Call || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } attribute)
            return null;
        ExprNode receiver = facts.Exprs[attribute.A];
        if (receiver.Kind == ExprKind.Bind)
            receiver = facts.Exprs[facts.Bindings[receiver.A].Value];
        if (receiver.Kind != ExprKind.Call)
            return null;
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, receiver.A)))
        {
            if (program.Models.OfFunction(edge.Callee) is not { WaitsForLoop: true })
                continue;
            int loop = program.Models.ArgumentFor(edge.Site, edge.Callee, 1, edge.Bound);
            return loop >= 0 && IsRunningLoop(program, report, report.Steps.Count - 1, facts.Args[loop].Value);
        }
        return null;
    }

    // A call that gives the running loop, under a name or as an argument of the callers.
    private static bool IsRunningLoop(ProgramModel program, BlockingReport report, int step, int expr)
    {
        int function = report.Steps[step].Caller;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        ExprNode value = facts.Exprs[facts.Unnarrowed(expr)];
        if (step > 0 && Evaluator.ParameterOf(facts, expr) is var (holder, parameter) && holder == program.FunctionRowOf(function))
        {
            Edge call = report.Steps[step - 1].Edge;
            return call.Callee == function && call.Argument < 0
                && program.Models.ArgumentFor(call.Site, function, parameter, call.Bound) is >= 0 and var given
                && IsRunningLoop(program, report, step - 1, program.Facts(program.FileOfSite(call.Site)).Args[given].Value);
        }
        // On the loop's thread that is the loop itself.
        if (SiteQuestions.IsLoopOfThread(program, file, expr))
            return true;
        if (value.Kind == ExprKind.Bind)
            value = facts.Exprs[facts.Bindings[value.A].Value];
        if (value.Kind != ExprKind.Call)
            return false;
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, value.A)))
        {
            if (program.Models.OfFunction(edge.Callee) is { NeedsLoop: true } or { Probes: true })
                return true;
        }
        return false;
    }
}
