using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>Makes the findings of a run: one for each place, the most harmful of a kind first.</summary>
public static class RunFindings
{
    /// <summary>A wait for a lock is a finding from here on: one of them, or all together.</summary>
    private static readonly TimeSpan LongWait = TimeSpan.FromMilliseconds(100);

    /// <summary>All findings in order of code; within a code by time, then count, then place.</summary>
    public static RunFinding[] Of(ObservedRun run, RunJoin? join)
    {
        ArgumentNullException.ThrowIfNull(run);
        var writer = new FindingWriter(run, join);
        return
        [
            .. Ordered(run.Stalls.Select(writer.Stall)),
            .. Ordered(run.BusyTurns.Select(writer.Busy)),
            .. Ordered(run.NeverAwaited.Select(writer.Never)),
            .. Ordered(run.DestroyedTasks.Select(writer.Destroyed)),
            .. Ordered(run.UnretrievedExceptions.Select(writer.Exception)),
            .. Ordered(run.UnclosedResources.Select(writer.Unclosed)),
            .. Ordered(run.SyncObjects.Select(writer.Sync).Where((_, i) => IsContended(run.SyncObjects[i]))),
            .. Ordered(run.Queues.Select(writer.Queue).Where((_, i) => Grew(run.Queues[i]))),
            .. run.Deadlocks.Select(writer.Deadlock),
            .. Ordered(BlockingPlaces(run).Select(writer.Blocking)),
            .. Ordered(run.Executors.Select(writer.Executor).Where((_, i) => IsSaturated(run.Executors[i]))),
            .. Ordered(run.TasksAtExit.Select(writer.AtExit)),
            .. Ordered(run.CancelsSwallowed.Select(writer.Swallowed).Where(finding => finding.Kind == RunFindingKind.CancelSwallowed)),
            .. Ordered(run.CancelsSwallowed.Select(writer.Swallowed).Where(finding => finding.Kind == RunFindingKind.CancelUnfinished)),
        ];
    }

    private static IEnumerable<RunFinding> Ordered(IEnumerable<RunFinding> findings) => findings
        .OrderByDescending(finding => finding.Total ?? TimeSpan.Zero).ThenByDescending(finding => finding.Count)
        .ThenBy(finding => finding.Place.File, StringComparer.Ordinal).ThenBy(finding => finding.Place.Line)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal);

    /// <summary>Events and conditions are waited for on purpose; a lock or a semaphore is in the way.</summary>
    private static bool IsContended(SyncObject thing) =>
        thing.Kind is SyncKind.Lock or SyncKind.Semaphore && thing.Waits > 0 && (thing.LongestWait >= LongWait || thing.TotalWait >= 10 * LongWait);

    /// <summary>It holds far more at its end than at its beginning, and never got back to half of its most.</summary>
    private static bool Grew(ObservedQueue queue) =>
        queue.LastDepth >= 100 && queue.LastDepth >= 4 * (long)queue.FirstDepth && 2L * queue.LastDepth > queue.MaxDepth;

    private static bool IsSaturated(ExecutorQueue pool) => pool.MaxWaiting > 0 && pool.MaxBusy >= pool.Workers;

    /// <summary>One finding for a place, whatever calls stand there: indices into the run's list.</summary>
    private static List<List<int>> BlockingPlaces(ObservedRun run)
    {
        var places = new Dictionary<CodeSite, List<int>>();
        var order = new List<List<int>>();
        for (var i = 0; i < run.BlockingCalls.Length; i++)
        {
            if (!places.TryGetValue(run.BlockingCalls[i].Place, out var place))
            {
                places.Add(run.BlockingCalls[i].Place, place = []);
                order.Add(place);
            }
            place.Add(i);
        }
        return order;
    }
}
