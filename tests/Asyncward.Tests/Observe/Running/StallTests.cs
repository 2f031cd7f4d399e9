using System;
using System.Linq;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Real programs that hold their loop.</summary>
public sealed class StallTests
{
    [Theory]
    [MemberData(nameof(Pythons))]
    public void A_call_that_holds_the_loop_is_found_on_its_line(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "stalls.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        var sleeps = At(outcome.Run, "sleeps");
        Assert.Equal("time.sleep", sleeps.Call);
        Assert.True(sleeps.Longest >= TimeSpan.FromSeconds(0.4) && sleeps.Count == 1, $"{sleeps.Count} times, longest {sleeps.Longest}");
        Assert.Contains(sleeps.Samples[0].Stack, frame => frame.Line == Programs.Line("stalls.py", "calls"));
        Assert.Equal("the handler", sleeps.Task?.Name);
        Assert.Equal("handler", sleeps.Task?.Coroutine);
        Assert.Equal(Programs.Line("stalls.py", "made"), sleeps.Task?.Created.Line);
        var keeps = At(outcome.Run, "keeps the lock");
        Assert.Equal("re.match", keeps.Call);
        Assert.NotEmpty(keeps.Samples);
        // Python's own code is on one of three lines when it is looked at.
        var computes = Programs.Line("stalls.py", "computes");
        Assert.Contains(outcome.Run.Stalls, stall => stall.Place.Line >= computes - 1 && stall.Place.Line <= computes + 2);
        Assert.All(outcome.Run.Stalls, stall => Assert.DoesNotContain(stall.Samples, sample => sample.Stack.Any(frame => frame.File.Contains("importlib_bootstrap"))));
    }

    [Fact]
    public void Many_small_callbacks_in_one_turn_are_no_single_stall()
    {
        var outcome = Programs.Run(Interpreters.Default, "stalls.py");
        var turn = Assert.Single(outcome.Run.BusyTurns);
        Assert.InRange(turn.Place.Line, Programs.Line("stalls.py", "small") - 1, Programs.Line("stalls.py", "small"));
        Assert.Equal(8, turn.Callbacks);
        Assert.Equal(turn.Place, turn.Places[0].Place);
        Assert.True(turn.Longest >= TimeSpan.FromSeconds(0.45), turn.Longest.ToString());
    }

    [Theory]
    [MemberData(nameof(Pythons))]
    public void Short_stalls_are_seen_while_they_last(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "short_stalls.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.Equal("time.sleep", At(outcome.Run, "at once", "short_stalls.py").Call);
        Assert.Equal(("time.sleep", 20L), (At(outcome.Run, "again", "short_stalls.py").Call, At(outcome.Run, "again", "short_stalls.py").Count));
        Assert.Equal(2, outcome.Run.Stalls.Length);
    }

    [Fact]
    public void Without_signals_the_thread_inside_still_names_what_sleeps()
    {
        var outcome = Programs.Run(Interpreters.Default, "stalls.py", with: request => request with { Signals = false });
        Assert.Equal("time.sleep", At(outcome.Run, "sleeps").Call);
    }

    [Fact]
    public void A_turn_below_the_threshold_is_no_stall()
    {
        var outcome = Programs.Run(Interpreters.Default, "stalls.py", with: request => request with { Threshold = TimeSpan.FromSeconds(30) });
        Assert.Empty(outcome.Run.Stalls);
        Assert.Empty(outcome.Run.BusyTurns);
        Assert.True(Assert.Single(outcome.Run.Loops).Lag.Max >= TimeSpan.FromSeconds(0.4));
    }

    public static TheoryData<string> Pythons => Interpreters.All.Length == 0 ? [""] : [.. Interpreters.All];

    internal static Stall At(ObservedRun run, string comment, string program = "stalls.py")
    {
        var line = Programs.Line(program, comment);
        Assert.True(line > 0);
        return Assert.Single(run.Stalls, stall => stall.Place.Line == line && stall.Place.File == Programs.At(program));
    }
}
