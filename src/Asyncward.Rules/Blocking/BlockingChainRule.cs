using System;
using Asyncward.Program;
using Asyncward.Program.Library;

namespace Asyncward.Rules.Blocking;

/// <summary>A blocking library call reached from the event loop through plain calls of any depth.</summary>
public sealed class BlockingChainRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW102";

    /// <inheritdoc/>
    public override string Name => "blocking-chain";

    /// <inheritdoc/>
    public override string Summary => "a blocking library call reached from the event loop through plain calls of any depth";

    /// <inheritdoc/>
    public override string Page =>
        """
        # blocking-chain

        A coroutine calls plain code that, some calls further down, waits: in another file, a method, a property, a constructor, a dependency.

        ## Why

        The plain function runs on the loop like its caller. Whoever reads the coroutine sees no blocking call, and whoever reads the blocking
        call sees no coroutine.

        ## Bad

        ```python
        import time

        def retry(send):
            time.sleep(1)
            return send()

        async def handler():
            retry(print)  # error: [blocking-chain] "time.sleep"
        ```

        ## Good

        ```python
        import asyncio
        import time

        def retry(send):
            time.sleep(1)
            return send()

        async def handler():
            await asyncio.to_thread(retry, print)
        ```

        ## Not reported

        Functions that are only handed to threads, code that runs when the program starts, and branches that are taken where no loop runs.

        ## Limits

        Calls through names that are computed at run time are not followed. More than six calls down (four for a short wait), a wait that a number
        or the amount of data bounds is only `possible`, unless it is a sleep and each of the calls is plain to see.

        ## Options

        `min-stall`, `nonblocking`, `offload`.
        """;

    /// <inheritdoc/>
    public override Action<ProgramModel> Preparation => BlockingReports.Prepare;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (BlockingReport report in BlockingReports.For(context.Program).Groups)
        {
            if (report.Steps.Count > 1 && report.Cause.Effect.Kind != BlockKind.Import && !OwnLoopWaits.IsDeadlock(context.Program, report))
                context.Report(BlockingFindings.Of(context.Program, this, report, []));
        }
    }
}
