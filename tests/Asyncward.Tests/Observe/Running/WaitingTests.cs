using System;
using System.Linq;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Real programs whose tasks wait for each other.</summary>
public sealed class WaitingTests
{
    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Locks_queues_and_deadlocks_are_found(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "waiting.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var deadlock = Assert.Single(outcome.Run.Deadlocks);
        Assert.Equal([("one", Line("one waits")), ("two", Line("two waits"))],
            deadlock.Cycle.Select(link => (link.Task.Coroutine, link.WaitsAt.Line)).Order());
        Assert.All(deadlock.Cycle, link => Assert.Equal((SyncKind.Lock, Line("two locks")), (link.Kind, link.ObjectCreated.Line)));
        var held = Assert.Single(outcome.Run.SyncObjects, sync => sync.Created.Line == Line("a lock"));
        Assert.Equal((SyncKind.Lock, 1L), (held.Kind, held.Waits));
        Assert.True(held.TotalWait > TimeSpan.FromSeconds(0.2), held.TotalWait.ToString());
        Assert.Contains(held.Holders, holder => holder.Task.EndsWith("holds", StringComparison.Ordinal) && holder.Place.Line == Line("holds"));
        var queue = Assert.Single(outcome.Run.Queues);
        Assert.Equal((Line("a queue"), 200), (queue.Created.Line, queue.LastDepth));
        Assert.True(queue.Depths.Length > 2);
        Assert.Contains(outcome.Run.Tasks, task => task.Coroutine == "holds" && task.Count == 2 && task.Waiting > TimeSpan.FromSeconds(0.5));
        Assert.Contains(outcome.Run.Lanes, lane => lane.Task.Coroutine == "holds" && lane.Segments.Any(segment => segment.Place.Line == Line("holds")));
    }

    private static int Line(string comment) => Programs.Line("waiting.py", comment);
}
