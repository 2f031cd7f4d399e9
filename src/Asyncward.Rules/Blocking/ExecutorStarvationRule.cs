using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>A job that never ends, or that waits for its own pool, in an executor.</summary>
public sealed class ExecutorStarvationRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW108";

    /// <inheritdoc/>
    public override string Name => "executor-starvation";

    /// <inheritdoc/>
    public override string Summary => "a job that never ends, or that waits for its own pool, in an executor";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # executor-starvation

        A function that never returns is handed to the loop's default executor.

        ## Why

        The default executor has few threads and serves everybody: `to_thread`, `run_in_executor(None, …)` and host name look-ups. A job that
        never ends keeps its thread.

        ## Bad

        ```python
        import asyncio
        import time

        def watch():
            while True:
                time.sleep(1)

        async def main():
            await asyncio.to_thread(watch)  # error: [executor-starvation] "watch"
        ```

        ## Good

        ```python
        import threading
        import time

        def watch():
            while True:
                time.sleep(1)

        async def main():
            threading.Thread(target=watch, daemon=True).start()
        ```

        ## Not reported

        Executors that the program makes for the purpose.

        ## Limits

        A job that waits for another job of the same pool is not followed yet.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        foreach (int function in program.Calls.Functions)
        {
            if (!program.IsProject(program.FileOf(function)))
                continue;
            foreach (Edge edge in program.Calls.From(function))
            {
                if (edge.Kind != EdgeKind.Offload || edge.Argument < 0 || edge.Callee < 0 || program.Models.IsModel(edge.Callee))
                    continue;
                if (IsDefaultExecutor(program, function, edge) && (program.Function(edge.Callee).Flags & FunctionFlags.NeverReturns) != 0
                    && HasEndlessLoop(program, edge.Callee))
                {
                    context.Report(Endless(program, function, edge));
                }
            }
        }
    }

    // The default executor is the one that nobody names: no executor parameter, or None for it.
    private static bool IsDefaultExecutor(ProgramModel program, int function, in Edge passed)
    {
        foreach (Edge edge in program.Calls.At(function, passed.Site))
        {
            if (edge.Callee < 0 || edge.Argument >= 0 || program.Models.OfFunction(edge.Callee) is not { Offloads.Length: > 0 })
                continue;
            int file = program.FileOf(edge.Callee);
            FunctionRow row = program.Function(edge.Callee);
            FileFacts facts = program.Facts(file);
            for (int i = 0; i < row.ParamCount; i++)
            {
                if (facts.NameText(facts.Params[row.ParamStart + i].Name) != "executor")
                    continue;
                int arg = program.Models.ArgumentFor(edge.Site, edge.Callee, i, edge.Bound);
                FileFacts here = program.Facts(program.FileOf(function));
                return arg < 0 || here.Exprs[here.Args[arg].Value].Kind == ExprKind.None;
            }
            return row.Class < 0;
        }
        return false;
    }

    private static bool HasEndlessLoop(ProgramModel program, int function)
    {
        FileFacts facts = program.Facts(program.FileOf(function));
        int row = program.FunctionRowOf(function);
        foreach (RegionRow region in facts.Regions)
        {
            if (region.Function == row && region.Kind == RegionKind.Loop && (region.Flags & (RegionFlags.Infinite | RegionFlags.HasBreak)) == RegionFlags.Infinite)
                return true;
        }
        return false;
    }

    private Finding Endless(ProgramModel program, int function, in Edge edge)
    {
        ref readonly FunctionRow callee = ref program.Function(edge.Callee);
        return new Finding
        {
            Rule = this,
            Confidence = edge.Grade == EdgeGrade.Inferred ? Confidence.Likely : Confidence.Certain,
            Severity = Severity.High,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(function),
            Message = "`" + Names.Function(program, edge.Callee) + "` loops for ever and takes a thread of the default executor for good; "
                + "when all are taken, every other job and every host name look-up waits.",
            Help = "Give it a thread of its own (`threading.Thread(target=…, daemon=True)`) or an executor of its own.",
            Chain = [new ChainHop(new Location(program.FileOf(edge.Callee), callee.NameStart, callee.NameEnd), program.QualifiedName(edge.Callee), "never returns")],
            FingerprintKey = program.QualifiedName(edge.Callee),
        };
    }
}
