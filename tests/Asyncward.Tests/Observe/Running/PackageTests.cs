using System;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Programs that stand on packages of Debian: uvloop, aiohttp, pytest, FastAPI with uvicorn.</summary>
public sealed class PackageTests
{
    [Fact]
    public void On_uvloop_the_same_is_found()
    {
        var outcome = Programs.Run(Interpreters.With("uvloop"), "on_uvloop.py");
        Assert.Equal(("done\n", 0), (outcome.Output, outcome.Run.ExitCode));
        Assert.Equal(LoopKind.Uvloop, Assert.Single(outcome.Run.Loops).Kind);
        var stall = StallTests.At(outcome.Run, "stall", "on_uvloop.py");
        Assert.Equal(("time.sleep", "the handler", Line("made")), (stall.Call, stall.Task?.Name, stall.Task?.Created.Line));
        Assert.Equal(Line("raised"), Assert.Single(outcome.Run.UnretrievedExceptions).Traceback[0].Line);
        Assert.Equal(Line("forgotten"), Assert.Single(outcome.Run.NeverAwaited).Created.Line);
        Assert.Equal(Line("a lock"), Assert.Single(outcome.Run.SyncObjects).Created.Line);
        int Line(string comment) => Programs.Line("on_uvloop.py", comment);
    }

    [Fact]
    public void A_program_on_trio_runs_and_it_is_said_that_it_is_not_observed()
    {
        var outcome = Programs.Run(Interpreters.With("trio"), "on_trio.py");
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.Empty(outcome.Run.Loops);
        Assert.Contains("trio and curio are not observed yet", Assert.Single(outcome.Run.Notes));
    }

    [Fact]
    public void A_service_of_aiohttp_is_watched_through_its_requests()
    {
        var outcome = Programs.Run(Interpreters.With("aiohttp"), "service.py");
        Assert.Equal(("done\n", 0), (outcome.Output, outcome.Run.ExitCode));
        Assert.Equal("time.sleep", StallTests.At(outcome.Run, "stall", "service.py").Call);
        Assert.Contains(outcome.Run.UnclosedResources, left => left.Text.StartsWith("Unclosed client session", StringComparison.Ordinal)
            && left.Dropped.Line == Programs.Line("service.py", "not closed"));
    }

    [Fact]
    public void The_tests_of_pytest_are_watched()
    {
        var python = Interpreters.With("pytest_asyncio");
        var outcome = Programs.Run([python, "-m", "pytest", "-q", "-p", "no:cacheprovider", Programs.At("tests_that_stall.py")]);
        Assert.Contains("32 passed, 1 warning", outcome.Output);
        Assert.Equal(0, outcome.Run.ExitCode);
        Assert.Equal("time.sleep", StallTests.At(outcome.Run, "stall", "tests_that_stall.py").Call);
        Assert.Equal(Programs.Line("tests_that_stall.py", "forgotten"), Assert.Single(outcome.Run.NeverAwaited).Created.Line);
        Assert.True(outcome.Run.Loops.Length > 30, $"{outcome.Run.Loops.Length} loops");
    }

    [Fact]
    public void A_FastAPI_application_is_watched_under_uvicorn()
    {
        _ = Interpreters.With("fastapi");
        var python = Interpreters.With("uvicorn");
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var folder = System.IO.Path.GetDirectoryName(Programs.At("app.py"))!;
        var outcome = Programs.Run(["env", $"PORT={port}", python, "-m", "uvicorn", "--app-dir", folder, "--port", $"{port}", "app:app"]);
        Assert.Contains("Application shutdown complete", outcome.Error);
        Assert.Equal("time.sleep", StallTests.At(outcome.Run, "stall", "app.py").Call);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Short_blocking_calls_are_listed_when_asked_for(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run(python, "blocking_calls.py", with: request => request with { ListBlockingCalls = true });
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        // From 3.12 on the interpreter tells of each call; before, of those that it asks the audit hooks about.
        (string, int, long, string)[] told = [("open", Line("opens"), 5L, "/dev/null"), ("os.listdir", Line("lists"), 1L, "/")];
        (string, int, long, string)[] monitored =
        [
            ("io.TextIOWrapper.read", Line("reads"), 5L, ""), ("queue.Queue.put", Line("takes") - 1, 1L, ""), ("queue.Queue.get", Line("takes"), 1L, ""),
        ];
        Assert.Equal((int.Parse(Interpreters.Version(python)[2..]) >= 12 ? [.. told, .. monitored] : told).Order(),
            outcome.Run.BlockingCalls.Select(call => (call.Name, call.Place.Line, call.Count, call.Example)).Order());
        Assert.Empty(Programs.Run(python, "blocking_calls.py").Run.BlockingCalls);
        static int Line(string comment) => Programs.Line("blocking_calls.py", comment);
    }
}
