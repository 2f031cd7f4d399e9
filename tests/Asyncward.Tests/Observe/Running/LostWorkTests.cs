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

    private static int Line(string comment) => Programs.Line("lost.py", comment);
}
