using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>A program that runs beside the test and does what it is told, line by line.</summary>
internal sealed class Attended : IDisposable
{
    private readonly Process _process;

    private Attended(Process process) => _process = process;

    /// <summary>The process that runs Python.</summary>
    internal int Pid { get; private set; }

    /// <summary>The command line of this build: the tests stand on its assembly.</summary>
    internal static string[] Tool => ["dotnet", Path.Combine(AppContext.BaseDirectory, "asyncward.dll")];

    /// <summary>Starts <c>attended.py</c> and waits until its tasks wait. It is no child of ours: the runtime would take a child that is stopped for one that has ended.</summary>
    internal static async Task<Attended> Start(string[] command, string where = "here")
    {
        var process = System.Diagnostics.Process.Start(new ProcessStartInfo("sh", ["-c", "\"$@\"; exit $?", "sh", .. command, Programs.At("attended.py"), where])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var attended = new Attended(process);
        var line = await attended.Line();
        Assert.StartsWith("ready ", line);
        attended.Pid = int.Parse(line!["ready ".Length..]);
        return attended;
    }

    /// <summary>Under <c>run</c> with these options.</summary>
    internal static Task<Attended> Under(string python, string[] options, string where = "here") =>
        Start([.. Tool, "run", .. options, "--", python, "-W", "error"], where);

    /// <summary>Says a word, and gives the answer.</summary>
    internal async Task<string?> Say(string word)
    {
        await _process.StandardInput.WriteLineAsync(word);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        return await Line();
    }

    /// <summary>The next line of its output.</summary>
    internal async Task<string?> Line() => await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

    /// <summary>Lets it end. Gives what it wrote to the error stream, and the exit code.</summary>
    internal async Task<(string Error, int Code)> End()
    {
        _process.StandardInput.Close();
        var error = await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (error, _process.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            // What hangs is ended with all that it started.
            if (!_process.WaitForExit(20_000))
                _process.Kill(entireProcessTree: true);
        }
        _process.Dispose();
    }
}
