using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>The observed program is none the wiser.</summary>
public sealed class GuestTests
{
    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public async Task A_program_sees_and_says_what_it_does_alone(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        using var alone = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$1\" </dev/null", python, Programs.At("guest.py")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var reading = alone.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await alone.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await reading;
        await alone.WaitForExitAsync(TestContext.Current.CancellationToken);
        var outcome = Programs.Run(python, "guest.py");
        Assert.Equal(output, outcome.Output);
        Assert.Equal(error, outcome.Error);
        Assert.Equal((1, 1), (alone.ExitCode, outcome.Run.ExitCode));
        Assert.Contains("as before", error);
    }

    [Theory]
    [InlineData("nested", 0)]
    [InlineData("threads", 0)]
    [InlineData("fork", 0)]
    [InlineData("fork_in_loop", 0)]
    [InlineData("spawn", 0)]
    [InlineData("execute", 0)]
    [InlineData("children", 0)]
    [InlineData("own_policy", 0)]
    [InlineData("own_selector", 0)]
    [InlineData("own_factory", 0)]
    [InlineData("close_descriptors", 0)]
    [InlineData("close_inside", 0)]
    [InlineData("daemon", 0)]
    [InlineData("much_output", 0)]
    [InlineData("closed_streams", 0)]
    [InlineData("ends_hard", 7)]
    [InlineData("kills_itself", 137)]
    [InlineData("crashes", 139)]
    [InlineData("exits", 3)]
    public void Whatever_way_a_program_runs_its_stall_is_found(string way, int code) => Runs(Interpreters.Default, way, code);

    [Theory]
    [InlineData("nested", 0)]
    [InlineData("threads", 0)]
    [InlineData("fork", 0)]
    [InlineData("fork_in_loop", 0)]
    [InlineData("spawn", 0)]
    [InlineData("execute", 0)]
    [InlineData("daemon", 0)]
    [InlineData("own_factory", 0)]
    [InlineData("close_inside", 0)]
    [InlineData("kills_itself", 137)]
    [InlineData("exits", 3)]
    public void So_it_is_on_the_newest_Python(string way, int code) => Runs(Interpreters.WithRemoteExec, way, code);

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void Forty_forks_are_as_without_us(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        var outcome = Programs.Run([python, "-W", "ignore", Programs.At("ways.py"), "forks"]);
        Assert.Equal(("done\n", "", 0), (outcome.Output, outcome.Error, outcome.Run.ExitCode));
        Assert.Equal("time.sleep", StallTests.At(outcome.Run, "stall", "ways.py").Call);
    }

    private static void Runs(string python, string way, int code)
    {
        var outcome = Programs.Run(python, "ways.py", [way]);
        Assert.Equal("", outcome.Error);
        Assert.EndsWith("done\n", outcome.Output);
        Assert.Equal(code, outcome.Run.ExitCode);
        var stall = StallTests.At(outcome.Run, "stall", "ways.py");
        Assert.Equal("time.sleep", stall.Call);
        Assert.Equal(way == "threads" ? 3 : 1, stall.Count);
        Assert.Equal(way switch { "children" => 201, "fork" or "fork_in_loop" or "execute" => 2, _ => outcome.Run.Processes.Length }, outcome.Run.Processes.Length);
        Assert.Empty(outcome.Run.Notes);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("-c")]
    [InlineData("-m")]
    public async Task A_Python_that_ignores_its_environment_is_watched_through_a_file_of_ours(string form)
    {
        var python = Interpreters.Default;
        var folder = Path.GetDirectoryName(Programs.At("arguments.py"))!;
        var options = form == "-m" ? "-E" : "-I";
        string[] command = [python, options, "-W", "ignore", .. form switch
        {
            "-c" => (string[])["-c", File.ReadAllText(Programs.At("arguments.py")), "one", "-m"],
            "-m" => ["-m", "arguments", "one", "-m"],
            _ => [Programs.At("arguments.py"), "one", "-m"],
        }];
        var alone = await Output(folder, command);
        using var directory = new Engine.TempDirectory();
        var json = Path.Combine(directory.Root, "run.json");
        string[] tool = [.. Attended.Tool, "run", "--no-join", "--json", json];
        Assert.Equal(alone, await Output(folder, [.. tool, "--", .. command]));
        var run = Read();
        Assert.Empty(run.Stalls);
        Assert.Contains("--bootstrap", Assert.Single(run.Notes), StringComparison.Ordinal);
        Assert.Equal(alone, await Output(folder, [.. tool, "--bootstrap", "--", .. command]));
        run = Read();
        // The text of -c is nowhere to be read: the call has a line and no name.
        Assert.Equal((form == "-c" ? "" : "time.sleep", 1L), (Assert.Single(run.Stalls).Call, run.Stalls[0].Count));
        Assert.Equal(Programs.Line("arguments.py", "blocks"), run.Stalls[0].Place.Line);
        Assert.Empty(run.Notes);

        ObservedRun Read()
        {
            using var stream = new FileStream(json, FileMode.Open);
            return RunJson.Read(stream);
        }

        static async Task<string> Output(string folder, string[] command)
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await error;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            return output;
        }
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public async Task What_such_a_program_does_not_catch_is_told_as_without_us(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        string[][] ways =
        [
            [Programs.At("fails.py")],
            [Programs.At("fails.py"), "interrupt"],
            ["-c", "import sys; sys.excepthook = lambda kind, error, _: print(kind, error); raise KeyError('one')"],
            ["-c", "import sys; sys.exit('enough')"],
        ];
        foreach (var way in ways)
        {
            string[] command = [python, "-s", .. way];
            var alone = await Streams(command);
            var through = await Streams([.. Attended.Tool, "run", "--no-join", "--bootstrap", "--", .. command]);
            Assert.Equal((alone.Output, alone.Code), (through.Output, through.Code));
            Assert.StartsWith(alone.Error + "asyncward:", through.Error);
        }
    }

    private static async Task<(string Output, string Error, int Code)> Streams(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await error;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output, text, process.ExitCode);
    }

    [Fact]
    public void A_deep_stack_is_found_too()
    {
        var outcome = Programs.Run(Interpreters.Default, "ways.py", ["recursion"]);
        Assert.Equal(0, outcome.Run.ExitCode);
        Assert.Equal("time.sleep", StallTests.At(outcome.Run, "deep", "ways.py").Call);
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        var outcome = Programs.Run(Interpreters.Default, "ways.py", ["fork"], request => request);
        Assert.Equal(0, outcome.Run.ExitCode);
        var own = outcome.Run.Processes.Select(process => process.Pid).ToArray();
        Assert.NotEmpty(own);
        Assert.DoesNotContain(Directory.Exists("/dev/shm") ? Directory.GetDirectories("/dev/shm", "asyncward-*") : [],
            directory => own.Any(pid => Directory.Exists(directory + "/events") && Directory.GetFiles(directory + "/events", $"ev-{pid}-*").Length > 0));
    }

    [Fact]
    public void A_program_that_is_not_there_is_said_as_a_shell_says_it()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "Linux only");
        var request = new Asyncward.Observe.ObservationRequest { Command = ["no-such-program"], CurrentDirectory = "/" };
        Assert.Equal(127, Asyncward.Observe.Observer.Run(request).ExitCode);
        Assert.Equal(126, Asyncward.Observe.Observer.Run(request with { Command = ["/etc/passwd"] }).ExitCode);
    }
}
