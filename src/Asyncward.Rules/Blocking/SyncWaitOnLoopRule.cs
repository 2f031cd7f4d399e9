using System;
using System.Globalization;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Blocking;

/// <summary>Waiting on the event loop for a thread, process, queue, event or concurrent future.</summary>
public sealed class SyncWaitOnLoopRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW106";

    /// <inheritdoc/>
    public override string Name => "sync-wait-on-loop";

    /// <inheritdoc/>
    public override string Summary => "waiting on the event loop for a thread, process, queue, event or concurrent future";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # sync-wait-on-loop

        Code on the loop waits for a thread, a process, a queue, an event or a concurrent future in the blocking way.

        ## Why

        The loop stands still until the other side is done, and when the other side needs the loop, both wait for ever.

        ## Bad

        ```python
        import queue

        jobs: queue.Queue[str] = queue.Queue()

        async def worker():
            while True:
                job = jobs.get()  # error: [sync-wait-on-loop] "Queue.get"
                print(job)
        ```

        ## Good

        ```python
        import asyncio

        jobs: asyncio.Queue[str] = asyncio.Queue()

        async def worker():
            while True:
                job = await jobs.get()
                print(job)
        ```

        ## Not reported

        Waits that a constant argument makes immediate (`block=False`, `timeout=0`), and a thread's lock held only for a moment.

        ## Limits

        Whether a concurrent future is done already is not known.

        ## Options

        `min-stall`.
        """;

    /// <inheritdoc/>
    public override Action<ProgramModel> Preparation => BlockingReports.Prepare;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        foreach (BlockingReport report in BlockingReports.For(program).Groups)
        {
            if (report.Cause.Effect.Kind != BlockKind.Lock)
                continue;
            bool? own = OwnLoopWaits.IsOwn(program, report);
            if (report.Steps.Count != 1 && own != true || IsHeldOverAwait(program, report))
                continue;
            Finding finding = BlockingFindings.Of(program, this, report, []);
            if (own is { } ownLoop)
            {
                finding = finding with
                {
                    Severity = Severity.Critical,
                    Confidence = ownLoop && report.Steps.Count == 1 && finding.Confidence != Confidence.Possible ? Confidence.Certain : finding.Confidence,
                    Message = ownLoop
                        ? Handed(program, report) + " to this very loop, and the loop now waits for it to end: neither can go on, a deadlock."
                            + Routes.Sentence(program, report.Function)
                        : "This waits on a loop for a coroutine that was handed to a loop: when it is the same loop, neither can go on.",
                    Help = "Await the coroutine itself, or `await asyncio.wrap_future(…)` when it runs on another loop.",
                };
            }
            context.Report(finding);
        }
    }

    private static string Handed(ProgramModel program, BlockingReport report) => report.Steps.Count == 1 ? "The coroutine was handed"
        : "`" + Names.Callee(program, report.Steps[0].Edge) + "` hands a coroutine"
            + (report.Steps.Count == 2 ? "" : string.Create(CultureInfo.InvariantCulture, $", {report.Steps.Count - 1} calls down,"));

    // A lock of threads that is held while the coroutine is suspended is thread-lock-across-await, which says more.
    private static bool IsHeldOverAwait(ProgramModel program, BlockingReport report)
    {
        ref readonly SiteRow site = ref program.Site(report.Site);
        if (site.Kind != SiteKind.With)
            return false;
        FileFacts facts = program.Facts(program.FileOf(report.Function));
        RegionRow body = facts.Regions[site.Detail];
        for (int i = body.SiteStart; i < body.SiteEnd; i++)
        {
            if (facts.Sites[i].Kind is SiteKind.Await or SiteKind.AsyncWith or SiteKind.AsyncIterate)
                return true;
        }
        return false;
    }
}
