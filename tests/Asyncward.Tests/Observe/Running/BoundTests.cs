using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Whatever a program does, what is kept of it is bounded; and who awaits whom.</summary>
public sealed class BoundTests
{
    [Fact]
    public void A_burst_of_events_is_bounded_and_what_is_lost_is_counted()
    {
        var outcome = Programs.Run(Interpreters.Default, "much.py", ["events", "1000000"]);
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.True(outcome.Run.Dropped > 100_000, $"{outcome.Run.Dropped} dropped");
        Assert.True(outcome.Run.UnretrievedExceptions.Sum(e => e.Count) + outcome.Run.Dropped >= 1_000_000);
    }

    [Fact]
    public void The_oldest_events_go_first_and_nothing_waits()
    {
        var outcome = Programs.Run(Interpreters.Default, "much.py", ["emits", "1000000"]);
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        // What was not dropped was written: the host has read it.
        Assert.True(outcome.Run.Dropped + outcome.Run.Cost.Events >= 1_000_000, $"{outcome.Run.Dropped} dropped, {outcome.Run.Cost.Events} read");
        Assert.Empty(outcome.Run.Notes);
    }

    [Fact]
    public void Ten_thousand_tasks_are_seen_and_few_are_kept()
    {
        var outcome = Programs.Run(Interpreters.Default, "much.py", ["tasks", "10000"]);
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.True(Assert.Single(outcome.Run.Loops).MaxTasks >= 10_000);
        Assert.True(outcome.Run.Lanes.Length <= 200);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Who_awaits_whom_is_seen_in_every_shape(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var seen = new ConcurrentDictionary<(string Outer, string Inner), bool>();
        void Collect(LiveTask task)
        {
            foreach (var inner in task.Awaits)
            {
                seen.TryAdd((task.Name, inner.Name), true);
                Collect(inner);
            }
        }
        (string, string)[] expected = [.. ((string[])["await", "gather", "wait_for", "wait", "shield", "group"]).Select(shape => (shape, "of " + shape))];
        using var folder = new Engine.TempDirectory();
        var end = Path.Combine(folder.Root, "end");
        var outcome = Programs.Run(python, "tree.py", [end], request => request with
        {
            LiveEvery = TimeSpan.FromMilliseconds(50),
            Live = snapshot =>
            {
                Array.ForEach(snapshot.Tree, Collect);
                if (Array.TrueForAll(expected, seen.ContainsKey))
                    File.WriteAllText(end, "");
            },
        });
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.Equal(expected.Order(), seen.Keys.Where(pair => pair.Inner.StartsWith("of ", StringComparison.Ordinal)).Order());
    }
}
