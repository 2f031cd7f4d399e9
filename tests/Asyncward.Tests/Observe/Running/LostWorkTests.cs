using System;
using System.Linq;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Real programs that lose work.</summary>
public sealed class LostWorkTests
{
    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Lost_work_is_found_with_the_line_that_made_it(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "lost.py");
        Assert.Equal(("done\n", 0), (outcome.Output, outcome.Run.ExitCode));
        var never = Assert.Single(outcome.Run.NeverAwaited);
        Assert.Equal(("never", Line("forgotten"), 3L, true), (never.Coroutine, never.Created.Line, never.Count, never.IsOrigin));
        var exception = Assert.Single(outcome.Run.UnretrievedExceptions);
        Assert.Equal(("KeyError", "'id'", Line("raised"), 1L), (exception.Type, exception.Text, exception.Traceback[0].Line, exception.Count));
        Assert.Equal(Line("made to fail"), exception.Task?.Created.Line);
        var destroyed = Assert.Single(outcome.Run.DestroyedTasks);
        Assert.Equal(("waits_for_ever", Line("made for nothing"), Line("waits"), "Queue.get"),
            (destroyed.Task.Coroutine, destroyed.Task.Created.Line, destroyed.Awaiting.Line, destroyed.WaitsFor));
        Assert.Equal(["background", "stubborn"], outcome.Run.TasksAtExit.Select(left => left.Task.Coroutine).Order());
        Assert.All(outcome.Run.TasksAtExit, left => Assert.Equal(Line("kept"), left.Task.Created.Line));
        Assert.Equal("stubborn", Assert.Single(outcome.Run.CancelsSwallowed).Task.Coroutine);
        var resource = Assert.Single(outcome.Run.UnclosedResources);
        Assert.StartsWith("unclosed <socket.socket", resource.Text);
        Assert.Equal(Line("left open"), resource.Dropped.Line);
        // The program's user sees what they always saw: a warning for each coroutine's place, none for the socket.
        Assert.DoesNotContain("ResourceWarning", outcome.Error);
        Assert.Contains($"lost.py:{Line("forgotten")}: RuntimeWarning: coroutine 'never' was never awaited", outcome.Error);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void With_origins_the_line_that_made_a_coroutine_is_known_wherever_it_is_dropped(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "origins.py", with: request => request with { Origins = true });
        // The program's own warning has the text that it has without.
        Assert.Equal(("[\"coroutine 'never' was never awaited\"]\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var never = Assert.Single(outcome.Run.NeverAwaited);
        Assert.Equal(("never", Programs.Line("origins.py", "makes"), true), (never.Coroutine, never.Created.Line, never.IsOrigin));
        never = Assert.Single(Programs.Run(python, "origins.py").Run.NeverAwaited);
        Assert.Equal(Programs.Line("origins.py", "drops"), never.Created.Line);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void A_cancellation_that_is_swallowed_is_told_while_the_task_goes_on(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "runs_on.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var slow = Assert.Single(outcome.Run.CancelsSwallowed, cancel => cancel.Unfinished);
        Assert.Equal(("slow", Programs.Line("runs_on.py", "made"), Programs.Line("runs_on.py", "cleans up"), 1L),
            (slow.Task.Coroutine, slow.Task.Created.Line, slow.Place.Line, slow.Count));
        Assert.True(slow.RanOn > TimeSpan.FromSeconds(1), slow.RanOn.ToString());
        var swallowed = Assert.Single(outcome.Run.CancelsSwallowed, cancel => !cancel.Unfinished);
        Assert.Equal(("deaf", Programs.Line("runs_on.py", "made"), Programs.Line("runs_on.py", "goes on")),
            (swallowed.Task.Coroutine, swallowed.Task.Created.Line, swallowed.Place.Line));
        Assert.True(swallowed.RanOn > TimeSpan.FromSeconds(1), swallowed.RanOn.ToString());
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void A_task_that_is_cancelled_and_not_finished_at_the_end_is_told(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "unfinished.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var left = Assert.Single(outcome.Run.TasksAtExit);
        Assert.Equal(("cleans_up", Programs.Line("unfinished.py", "made"), 1L), (left.Task.Coroutine, left.Task.Created.Line, left.Count));
        Assert.Equal((true, Programs.Line("unfinished.py", "cleans")), (left.Cancelled, left.Awaiting.Line));
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Generators_and_transports_that_are_left_open_are_told(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "left_open.py");
        Assert.Equal(("done True\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var generator = Assert.Single(outcome.Run.UnclosedResources, left => left.Text.StartsWith("asynchronous generator 'numbers'", StringComparison.Ordinal));
        Assert.Equal((Programs.Line("left_open.py", "stands"), Programs.Line("left_open.py", "dropped"), 1L),
            (generator.Opened.Line, generator.Dropped.Line, generator.Count));
        Assert.Contains(outcome.Run.UnclosedResources, left => left.Text.StartsWith("unclosed transport <_Selector", StringComparison.Ordinal)
            || left.Text.StartsWith("unclosed <StreamWriter", StringComparison.Ordinal));
        // What goes when no code runs any more has no line, and ends nothing. What goes with the interpreter is not told, and not seen.
        Assert.Contains(outcome.Run.UnclosedResources, left => left.Text.StartsWith("unclosed <socket.socket", StringComparison.Ordinal) && !left.Dropped.IsKnown);
        Assert.Empty(outcome.Run.Notes);
    }

    private static int Line(string comment) => Programs.Line("lost.py", comment);
}
