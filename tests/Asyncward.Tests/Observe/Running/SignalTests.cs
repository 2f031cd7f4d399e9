using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Asyncward.Tests.Specs;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>Signals reach the program, and neither side takes the other with it.</summary>
public sealed class SignalTests
{
    [Fact]
    public async Task SIGTERM_to_the_host_reaches_the_program()
    {
        using var host = Host("waits_for_signal");
        await Ready(host);
        Send(host.Id, "TERM");
        var (output, error) = await End(host);
        Assert.Equal(("done\n", 0), (output, host.ExitCode));
        Assert.Contains("loop-blocked", error);
    }

    [Fact]
    public async Task An_interrupt_ends_the_program_as_it_does_alone()
    {
        using var alone = Alone("interrupted");
        await Ready(alone);
        Send(alone.Id, "INT");
        var (_, expected) = await End(alone);
        using var host = Host("interrupted");
        await Ready(host);
        Send(Child(host.Id), "INT");
        var (_, error) = await End(host);
        Assert.Contains("KeyboardInterrupt", expected);
        Assert.StartsWith(expected, error);
        // A shell says 128 + 2 of a program that the signal ended.
        Assert.Equal(130, host.ExitCode);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public async Task An_interrupt_of_the_host_meets_the_program_and_nothing_of_ours(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        using var host = Start("setsid", ["env", "--default-signal=INT", Tool[0], .. Tool[1..], "run", "--no-join", "--", python, Programs.At("ways.py"), "interrupted"]);
        await Ready(host);
        Send(host.Id, "INT");
        var (_, error) = await End(host);
        Assert.Contains("KeyboardInterrupt", error);
        Assert.DoesNotContain("not observed any further", error);
        Assert.DoesNotContain("importlib_bootstrap/", error);
        Assert.Equal(130, host.ExitCode);
    }

    [Theory]
    [MemberData(nameof(StallTests.Pythons), MemberType = typeof(StallTests))]
    public void An_interrupt_while_Python_starts_meets_nothing_of_ours(string python)
    {
        Assert.SkipWhen(python.Length == 0, "no Python 3.8 or later on this machine");
        using var user = new Engine.TempDirectory();
        var packages = $"lib/python{Interpreters.Version(python)}/site-packages/";
        user.Write(packages + "interrupted_early.py", File.ReadAllText(Programs.At("interrupted_early.py")));
        user.Write(packages + "early.pth", "import interrupted_early\n");
        var steps = int.Parse(At(0).Output, CultureInfo.InvariantCulture);
        Assert.True(steps > 1000, $"{steps} steps");
        for (var step = 1; step <= steps; step += 1 + (step / 2))
        {
            var (run, output, error) = At(step);
            Assert.Equal("", output);
            Assert.Equal((130, step), (run.ExitCode, step));
            Assert.EndsWith("KeyboardInterrupt\n", error);
            Assert.DoesNotContain("importlib_bootstrap/", error);
            Assert.DoesNotContain("sitecustomize.py", error);
        }

        Outcome At(int step) => Programs.Run(["env", "--default-signal=INT", $"PYTHONUSERBASE={user.Root}", $"INTERRUPT_AT={step}", python, Programs.At("interrupted_early.py")]);
    }

    [Theory]
    [InlineData("INT", false)]
    [InlineData("INT", true)]
    [InlineData("TERM", false)]
    [InlineData("TERM", true)]
    [InlineData("USR1", false)]
    [InlineData("USR1", true)]
    public async Task A_signal_to_the_host_or_to_its_whole_group_reaches_the_program_once(string signal, bool toGroup)
    {
        // A session of its own: no terminal is there that could have sent it.
        using var host = Start("setsid", [Tool[0], .. Tool[1..], "run", "--no-join", "--", Interpreters.Default, Programs.At("ways.py"), "counts_signals"]);
        await Ready(host);
        Send(toGroup ? -host.Id : host.Id, signal);
        Assert.Equal($"{signal} 1", await host.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        host.StandardInput.Close();
        var (output, _) = await End(host);
        Assert.Equal(("done\n", 0), (output, host.ExitCode));
    }

    [Fact]
    public async Task A_program_goes_on_when_its_host_is_killed()
    {
        using var host = Host("waits_for_signal");
        await Ready(host);
        var child = Child(host.Id);
        Send(host.Id, "KILL");
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        // Long enough for the thread inside to see that nobody listens.
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        Send(child, "TERM");
        var output = await host.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal("done\n", output);
    }

    [Fact]
    public async Task A_killed_program_is_told_of()
    {
        using var host = Host("waits_for_signal");
        await Ready(host);
        Send(Child(host.Id), "KILL");
        var (_, error) = await End(host);
        Assert.Equal(137, host.ExitCode);
        Assert.Contains("exit code 137", error);
    }

    private static Process Alone(string way) => Start(Interpreters.Default, [Programs.At("ways.py"), way]);

    private static Process Host(string way) =>
        Start(Tool[0], [.. Tool[1..], "run", "--no-join", "--", Interpreters.Default, Programs.At("ways.py"), way]);

    // The command line of this build: the tests stand on its assembly.
    private static string[] Tool => ["dotnet", Path.Combine(AppContext.BaseDirectory, "asyncward.dll")];

    // What runs the tests may ignore the interrupt, as a shell's background job does, and its children inherit that.
    private static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", program, .. arguments])
        {
            WorkingDirectory = RepositoryFiles.At("tests/programs"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task Ready(Process process) =>
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

    private static async Task<(string Output, string Error)> End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output, await error);
    }

    private static void Send(int pid, string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, "--", $"{pid}"]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    // The program: what the host starts and is not the witness of signals.
    private static int Child(int host) =>
        Assert.Single(Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Select(int.Parse!),
            pid => Status(pid) is var (name, parent) && parent == host && name != "cat");

    private static (string Name, int Parent)? Status(int pid)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{pid}/stat");
            var end = text.LastIndexOf(')');
            return (text[(text.IndexOf('(') + 1)..end], int.Parse(text[(end + 4)..].Split(' ')[0]));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
