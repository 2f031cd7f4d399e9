using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Asyncward.Cli;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Programs that run already are looked at, and watched for a while.</summary>
public sealed class AttachTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public async Task A_dormant_program_shows_its_tasks(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        using var program = await Attended.Under(python, ["--dormant"]);
        IsAllThere(ProcessLooker.Look(program.Pid, Patience), python);
        // And again: the first look left nothing behind.
        IsAllThere(ProcessLooker.Look(program.Pid, Patience), python);
        Assert.Equal("True True", await program.Say("state"));
        Assert.Equal(("", 5), await program.End());
    }

    [Theory]
    [InlineData("here")]
    [InlineData("thread")]
    public async Task CPython_3_14_shows_its_tasks_to_whoever_may_trace_it(string where)
    {
        using var program = await Attended.Start([Interpreters.WithRemoteExec, "-W", "error"], where);
        var look = ProcessLooker.Look(program.Pid, Patience);
        IsAllThere(look, Interpreters.WithRemoteExec);
        Assert.Equal(where == "thread" ? "worker" : "MainThread", Assert.Single(look.Loops).Thread);
        Assert.Equal("True True", await program.Say("state"));
        Assert.Equal(("", 5), await program.End());
    }

    [Fact]
    public async Task A_program_that_is_being_watched_can_be_looked_at_and_not_watched_twice()
    {
        using var program = await Attended.Under(Interpreters.Default, ["--no-join"]);
        var look = ProcessLooker.Look(program.Pid, Patience);
        IsAllThere(look, Interpreters.Default);
        Assert.Equal(Made(), look.Tasks.Single(task => task.Coroutine == "takes").Created.Line);
        var (code, _, error) = Tool("attach", $"{program.Pid}");
        Assert.Equal((2, $"error: process {program.Pid} is being watched already\n"), (code, error));
        Assert.Contains("deadlock", (await program.End()).Error);
        static int Made() => Array.FindIndex(File.ReadAllLines(Programs.At("attended.py")), line => line.Contains("make(takes(", StringComparison.Ordinal)) + 1;
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public async Task A_dormant_program_is_watched_for_a_while_and_goes_on_as_it_was(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        using var program = await Attended.Under(python, ["--dormant"]);
        await IsWatched(program);
        Assert.Equal(("", 5), await program.End());
    }

    [Fact]
    public async Task CPython_3_14_is_watched_without_having_been_prepared()
    {
        using var program = await Attended.Start([Interpreters.WithRemoteExec, "-W", "error"]);
        await IsWatched(program);
        Assert.Equal(("", 5), await program.End());
    }

    [Fact]
    public async Task On_uvloop_a_dormant_program_is_looked_at_and_watched()
    {
        var python = Interpreters.With("uvloop");
        using var program = await Attended.Under(python, ["--dormant"], "uvloop");
        IsAllThere(ProcessLooker.Look(program.Pid, Patience), python);
        // A heartbeat every 25 ms tells of the stall.
        await IsWatched(program, 0.36);
        Assert.Equal(("", 5), await program.End());
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public async Task A_dormant_program_forks_without_a_warning_and_both_show_their_tasks(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        using var program = await Attended.Under(python, ["--dormant"], "twice");
        var other = int.Parse((await program.Line())!["ready ".Length..]);
        Assert.NotEqual(program.Pid, other);
        IsAllThere(ProcessLooker.Look(program.Pid, Patience), python);
        IsAllThere(ProcessLooker.Look(other, Patience), python);
        Assert.Equal(("", 5), await program.End());
    }

    [Fact]
    public async Task What_cannot_be_looked_at_is_said()
    {
        var python = Interpreters.Before(14);
        using var program = await Attended.Start([python]);
        Assert.Matches($"^error: process {program.Pid} is CPython 3\\.\\d+: before 3.14 only .* `asyncward run --dormant", Refused($"{program.Pid}"));
        Assert.Equal($"error: there is no process {int.MaxValue}\n", Refused($"{int.MaxValue}"));
        using var other = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("cat") { RedirectStandardInput = true })!;
        Assert.Equal($"error: process {other.Id} is not Python\n", Refused($"{other.Id}"));
        other.StandardInput.Close();
        Assert.Contains("PID is the number of a process", Refused("x"));
        await program.End();
        static string Refused(string pid)
        {
            var (code, output, error) = Tool("ps", pid);
            Assert.Equal((2, ""), (code, output));
            var (attachCode, _, attachError) = Tool("attach", pid);
            Assert.Equal((2, error.Replace("ps --help", "attach --help", StringComparison.Ordinal)), (attachCode, attachError));
            return error;
        }
    }

    [Fact]
    public async Task A_dormant_program_without_asyncio_is_said()
    {
        using var program = await Attended.Under(Interpreters.Before(14), ["--dormant"], "without");
        var (code, _, error) = Tool("ps", $"{program.Pid}");
        Assert.Equal((2, $"error: process {program.Pid} is dormant and has not imported asyncio, or its `asyncward run` has ended\n"), (code, error));
        Assert.Equal(("", 5), await program.End());
    }

    [Fact]
    public async Task Remote_debugging_that_is_switched_off_is_said()
    {
        using var program = await Attended.Start([Interpreters.WithRemoteExec, "-X", "disable-remote-debug"]);
        Assert.Contains("remote debugging switched off", Tool("ps", $"{program.Pid}").Error);
        await program.End();
    }

    [Fact]
    public async Task The_look_is_printed_as_text_and_as_JSON()
    {
        using var program = await Attended.Under(Interpreters.Default, ["--dormant"]);
        var (code, text, error) = Tool("ps", $"{program.Pid}");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("deadlock of 2 tasks", text);
        using var json = JsonDocument.Parse(Tool("ps", $"{program.Pid}", "--json").Output);
        Assert.Equal(program.Pid, json.RootElement.GetProperty("pid").GetInt32());
        Assert.Equal(2, json.RootElement.GetProperty("deadlocks")[0].GetArrayLength());
        await program.End();
    }

    [Fact]
    public void Dormant_has_nothing_to_report()
    {
        var (code, _, error) = Tool("run", "--dormant", "--json", "run.json", "--", "no-such-program");
        Assert.Equal(2, code);
        Assert.Contains("asyncward attach", error);
        Assert.Equal(127, Tool("run", "--dormant", "--", "no-such-program").Code);
    }

    private static void IsAllThere(ProcessLook look, string python)
    {
        Assert.Single(look.Loops);
        var inside = look.Tasks.Where(task => task.Coroutine == "wants_more").Select(task => task.Number).ToArray();
        var tasks = look.Tasks.DistinctBy(task => task.Coroutine).ToDictionary(task => task.Coroutine);
        Assert.True(tasks.Keys.ToHashSet().IsSupersetOf(["main", "one", "two", "takes", "gathers", "holds"]), string.Join(", ", tasks.Keys));
        Assert.Equal(look.TaskCount, look.Tasks.Length);
        Assert.Equal([tasks["one"].Number, tasks["two"].Number], tasks["gathers"].Awaits.Order());
        Assert.Equal([Own("one waits", "one")], tasks["one"].Chain.Where(frame => frame.File == Programs.At("attended.py")).Select(At));
        Assert.Equal([Own("takes", "takes")], tasks["takes"].Chain.Where(frame => frame.File == Programs.At("attended.py")).Select(At));
        Assert.EndsWith("Queue.get", tasks["takes"].WaitsFor);
        Assert.Equal(TaskState.Waiting, tasks["takes"].State);
        // Who is only named as an argument is not held.
        var objects = look.Objects.ToDictionary(thing => thing.Number);
        var held = objects[Assert.Single(tasks["holds"].Holds)];
        Assert.Equal((SyncKind.Lock, true), (held.Kind, held.IsLocked));
        Assert.Equal(Own("holds", "holds"), At(Assert.Single(held.Holders).Place));
        Assert.Contains(look.Objects, thing => thing is { Kind: SyncKind.Lock, IsLocked: true, Holders.Length: 0, Waiting: 0 });
        // Both are inside of a semaphore of two places, and want a second one. Another one is held by nobody who can be told.
        var places = Assert.Single(look.Objects, thing => thing is { Kind: SyncKind.Semaphore, Capacity: 2 });
        Assert.Equal((true, 2, "BoundedSemaphore"), (places.IsLocked, places.Waiting, places.Class));
        Assert.Equal(inside, places.Holders.Select(holder => holder.Task).Order());
        Assert.All(places.Holders, holder => Assert.Equal(Own("wants more", "wants_more"), At(holder.Place)));
        Assert.Contains(look.Objects, thing => thing is { Kind: SyncKind.Semaphore, IsLocked: true, Holders.Length: 0, Waiting: 0 });
        Assert.Contains(look.Deadlocks, ways => ways.All(link => link.Object == places.Number && inside.Contains(link.Task)));
        // Each waits for the lock that the other one is inside of.
        var circle = Assert.Single(look.Deadlocks, ways => ways.Any(link => link.Task == tasks["one"].Number));
        Assert.Equal([tasks["one"].Number, tasks["two"].Number], circle.Select(link => link.Task).Order());
        Assert.All(circle, link => Assert.Equal(link.Object, look.Tasks.Single(task => task.Number == link.Task).WaitsForObject));
        Assert.Equal(tasks["one"].WaitsForObject, Assert.Single(tasks["two"].Holds));
        Assert.Equal(tasks["two"].WaitsForObject, Assert.Single(tasks["one"].Holds));
        Assert.Equal(Interpreters.Version(python), look.PythonVersion[..look.PythonVersion.LastIndexOf('.')]);
        static string At(CodeSite site) => $"{site.Function}:{site.Line}";
        static string Own(string comment, string function) => $"{function}:{Programs.Line("attended.py", comment)}";
    }

    // Twice: what the first one changed must be gone for the second one.
    private static async Task IsWatched(Attended program, double least = 0.39)
    {
        for (var time = 0; time < 2; time++)
        {
            using var stop = new CancellationTokenSource();
            var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var request = new ObservationRequest { Command = [], CurrentDirectory = "/" };
            var watching = Task.Run(() => Observer.Attach(program.Pid, request, began.SetResult, stop.Token));
            await Task.WhenAny(watching, began.Task);
            if (watching.IsCompleted)
                await watching;
            Assert.Equal("stall done", await program.Say("stall"));
            Assert.Equal("False False", await program.Say("state"));
            await stop.CancelAsync();
            var run = await watching;
            Assert.True(run.IsAttached);
            Assert.Empty(run.Notes);
            var stall = StallTests.At(run, "blocks", "attended.py");
            Assert.Equal(("time.sleep", 1L), (stall.Call, stall.Count));
            Assert.True(stall.Longest >= TimeSpan.FromSeconds(least), stall.Longest.ToString());
            Assert.Equal("answer", stall.Task?.Coroutine);
            // The program goes on: nothing is left over at its end.
            Assert.Empty(run.TasksAtExit);
            Assert.Equal("True True", await program.Say("state"));
        }
    }

    private static (int Code, string Output, string Error) Tool(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal { Output = output, Error = error, CurrentDirectory = "/" };
        var code = CommandLine.Run(arguments, terminal);
        return (code, System.Text.Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
