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
        // Exact: the second one waited for as long as the first one slept with the lock.
        Assert.True(held.TotalWait >= TimeSpan.FromSeconds(0.59) && held.LongestWait == held.TotalWait, held.TotalWait.ToString());
        var taker = Assert.Single(held.Takers);
        Assert.Equal((Line("takes it"), 2L), (taker.Place.Line, taker.Count));
        Assert.True(taker.Held >= TimeSpan.FromSeconds(1.18) && taker.Longest >= TimeSpan.FromSeconds(0.59), taker.ToString());
        Assert.Contains(held.Holders, holder => holder.Task.EndsWith("holds", StringComparison.Ordinal) && holder.Place.Line == Line("holds"));
        var queue = Assert.Single(outcome.Run.Queues);
        Assert.Equal((Line("a queue"), 200), (queue.Created.Line, queue.LastDepth));
        Assert.True(queue.Depths.Length > 2);
        Assert.Contains(outcome.Run.Tasks, task => task.Coroutine == "holds" && task.Count == 2 && task.Waiting > TimeSpan.FromSeconds(0.5));
        Assert.Contains(outcome.Run.Lanes, lane => lane.Task.Coroutine == "holds" && lane.Segments.Any(segment => segment.Place.Line == Line("holds")));
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void What_short_requests_wait_for_is_known_from_many_of_them(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "short_requests.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var handle = Assert.Single(outcome.Run.Tasks, task => task.Coroutine == "handle");
        // The path goes through the task that a request awaits, to the line that takes the time.
        Assert.Equal([Programs.Line("short_requests.py", "the record"), Programs.Line("short_requests.py", "the cache")],
            handle.Waits.Where(wait => wait.Total > TimeSpan.Zero).Take(2).Select(wait => wait.Place.Line).Order());
        Assert.True(handle.Waiting > TimeSpan.Zero && handle.Waiting > handle.Running + handle.Ready, handle.ToString());
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Jobs_that_wait_for_a_thread_and_callbacks_that_wait_for_the_loop_are_timed(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "pool.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.Equal(2, outcome.Run.Executors.Length);
        var own = Assert.Single(outcome.Run.Executors, executor => executor.Created.Line == Programs.Line("pool.py", "own pool"));
        Assert.Equal(("ThreadPoolExecutor", 3L, 1, 1), (own.Name, own.Jobs, own.Workers, own.MaxBusy));
        // More when a thread is slow to start.
        Assert.InRange(own.MaxWaiting, 2, 3);
        Assert.True(own.LongestWait >= TimeSpan.FromSeconds(0.39), own.ToString());
        var pool = Assert.Single(outcome.Run.Executors, executor => executor != own);
        Assert.Equal((8L, 2, 2), (pool.Jobs, pool.Workers, pool.MaxBusy));
        Assert.InRange(pool.MaxWaiting, 6, 8);
        // Two at a time, 0.2 s each: two wait for one round, two for two and two for three.
        Assert.True(pool.TotalWait >= TimeSpan.FromSeconds(2.3) && pool.LongestWait >= TimeSpan.FromSeconds(0.58), pool.ToString());
        var ready = Assert.Single(outcome.Run.Loops).ReadyWait;
        Assert.True(ready.Turns > 4 && ready.Max > TimeSpan.FromMilliseconds(1), ready.ToString());
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Locks_that_are_taken_without_a_context_are_known_by_who_took_them(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var deadlock = Deadlock(python, "locks");
        Assert.Equal([("one", Dead("one waits"), Dead("two has")), ("two", Dead("two waits"), Dead("one has"))],
            deadlock.Cycle.Select(link => (Bare(link.Task.Coroutine), link.WaitsAt.Line, link.TakenAt.Line)).Order());
        Assert.All(deadlock.Cycle, link => Assert.Equal((SyncKind.Lock, Dead("two locks")), (link.Kind, link.ObjectCreated.Line)));
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Tasks_that_await_each_other_are_a_deadlock(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var deadlock = Deadlock(python, "tasks");
        Assert.Equal([("one", Dead("one waits for two")), ("two", Dead("two waits for one"))],
            deadlock.Cycle.Select(link => (Bare(link.Task.Coroutine), link.WaitsAt.Line)).Order());
        Assert.All(deadlock.Cycle, link => Assert.Equal(SyncKind.Task, link.Kind));
        Assert.False(deadlock.NothingWakes);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Who_waits_for_the_last_place_of_a_semaphore_that_only_such_hold_waits_for_ever(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "deadlocks.py", ["semaphores"]);
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.NotEmpty(outcome.Run.Deadlocks);
        Assert.All(outcome.Run.Deadlocks.SelectMany(deadlock => deadlock.Cycle), link => Assert.Equal(("one", SyncKind.Semaphore, Dead("wants more"), Dead("two places")),
            (Bare(link.Task.Coroutine), link.Kind, link.WaitsAt.Line, link.ObjectCreated.Line)));
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void A_circle_among_very_many_tasks_is_found(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        Assert.Equal(["one", "two"], Deadlock(python, "many").Cycle.Select(link => Bare(link.Task.Coroutine)).Order());
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void A_circle_that_somebody_gets_out_of_is_no_deadlock(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        Assert.Equal(Dead("itself waits"), Assert.Single(Deadlock(python, "timeouts").Cycle).WaitsAt.Line);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void A_loop_that_nothing_can_wake_is_told_with_what_its_tasks_wait_for(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        using var folder = new Engine.TempDirectory();
        var pid = System.IO.Path.Combine(folder.Root, "pid");
        var killed = 0;
        var outcome = Programs.Run(python, "deadlocks.py", ["join", pid], request => request with
        {
            LiveEvery = TimeSpan.FromMilliseconds(50),
            Live = snapshot =>
            {
                if (snapshot.Deadlocks > 0 && System.Threading.Interlocked.Exchange(ref killed, 1) == 0)
                    System.Diagnostics.Process.Start("kill", ["-INT", System.IO.File.ReadAllText(pid)]).WaitForExit();
            },
        });
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var stuck = Assert.Single(outcome.Run.Deadlocks);
        Assert.True(stuck.NothingWakes);
        var link = Assert.Single(stuck.Cycle);
        Assert.Equal(("join", Dead("nobody takes"), "Queue.join", Dead("a queue")), (link.Task.Coroutine, link.WaitsAt.Line, link.Object, link.ObjectCreated.Line));
    }

    private static Deadlock Deadlock(string python, string way)
    {
        var outcome = Programs.Run(python, "deadlocks.py", [way]);
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        return Assert.Single(outcome.Run.Deadlocks);
    }

    // Before 3.11 Python tells the bare name.
    private static string Bare(string function) => function[(function.LastIndexOf('.') + 1)..];

    private static int Dead(string comment) => Programs.Line("deadlocks.py", comment);

    private static int Line(string comment) => Programs.Line("waiting.py", comment);
}
