using System;
using Asyncward.Program;
using Asyncward.Program.Library;

namespace Asyncward.Rules.Blocking;

/// <summary>A blocking library call directly in code that runs on the event loop.</summary>
public sealed class BlockingCallRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW101";

    /// <inheritdoc/>
    public override string Name => "blocking-call";

    /// <inheritdoc/>
    public override string Summary => "a blocking library call directly in code that runs on the event loop";

    /// <inheritdoc/>
    public override string[] Aliases =>
    [
        "ASYNC200", "ASYNC210", "ASYNC211", "ASYNC212", "ASYNC220", "ASYNC221", "ASYNC222", "ASYNC230", "ASYNC231", "ASYNC232", "ASYNC240",
        "ASYNC250", "ASYNC251", "S7487", "S7488", "S7489", "S7493", "S7499", "S7501",
    ];

    /// <inheritdoc/>
    public override string Page =>
        """
        # blocking-call

        A blocking library call stands directly in a coroutine, or in a plain function that the event loop itself calls.

        ## Why

        While the call waits, no other task of the loop runs: every request, timer and connection waits with it.

        ## Bad

        ```python
        import time

        async def poll():
            while True:
                time.sleep(5)  # error: [blocking-call] "time.sleep"
        ```

        ## Good

        ```python
        import asyncio

        async def poll():
            while True:
                await asyncio.sleep(5)
        ```

        ## Not reported

        Calls whose arguments say that they do not wait, and calls that are handed to a thread.

        ```python
        import asyncio
        import time

        async def poll():
            time.sleep(0)
            await asyncio.to_thread(time.sleep, 5)
        ```

        ## Limits

        What the library models do not know is not reported: `asyncward check --show-unresolved` lists calls that could not be resolved.

        ## Options

        `min-stall` hides short stalls; `nonblocking` names functions of the house that never block.
        """;

    /// <inheritdoc/>
    public override Action<ProgramModel> Preparation => BlockingReports.Prepare;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (BlockingReport report in BlockingReports.For(context.Program).Groups)
        {
            BlockKind kind = report.Cause.Effect.Kind;
            if (report.Steps.Count == 1 && kind is not (BlockKind.Cpu or BlockKind.Lock or BlockKind.Import))
                context.Report(BlockingFindings.Of(context.Program, this, report, AliasesOf(kind)));
        }
    }

    private static string[] AliasesOf(BlockKind kind) => kind switch
    {
        BlockKind.Network => ["ASYNC210", "ASYNC212", "S7499"],
        BlockKind.Subprocess => ["ASYNC220", "ASYNC221", "ASYNC222", "S7487", "S7489"],
        BlockKind.Sleep => ["ASYNC251", "S7488"],
        BlockKind.File => ["ASYNC230", "ASYNC231", "ASYNC232", "ASYNC240", "S7493"],
        BlockKind.Input => ["ASYNC250", "S7501"],
        _ => [],
    };
}
