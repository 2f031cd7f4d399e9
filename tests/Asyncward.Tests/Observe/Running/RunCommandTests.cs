using System;
using System.IO;
using System.Text;
using System.Text.Json;
using Asyncward.Cli;
using Asyncward.Observe;
using Asyncward.Tests.Engine;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>The whole command, from a real program to its reports.</summary>
public sealed class RunCommandTests : IDisposable
{
    private const string Program = """
        import asyncio
        import sys
        import time


        def save():
            time.sleep(0.4)


        async def main():
            await asyncio.sleep(0.01)
            save()


        asyncio.run(main())
        sys.exit(int(sys.argv[1]))
        """;

    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    private (int Code, string Error) Run(string exitCode, params string[] options)
    {
        _directory.Write("app.py", Program);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            Output = output,
            Error = error,
            CurrentDirectory = _directory.Root,
            Variable = name => name == "XDG_CACHE_HOME" ? _directory.Root + "/.cache" : null,
        };
        var code = CommandLine.Run(["run", .. options, "--", Interpreters.Default, _directory.Root + "/app.py", exitCode], terminal);
        Assert.Equal(0, output.Length);
        return (code, error.ToString());
    }

    [Fact]
    public void A_real_stall_is_reported_everywhere_and_confirms_what_check_says()
    {
        var (code, error) = Run("0", "--json", "run.json", "--report", "run.html", "--trace", "run.trace", "--live", "--prometheus", "0");
        Assert.Equal(0, code);
        Assert.Contains("app.py:7: R001 loop-blocked in save", error, StringComparison.Ordinal);
        Assert.Contains("app.py:12: AW102 blocking-chain in app.main confirmed: once", error, StringComparison.Ordinal);
        using var stream = new FileStream(Path.Combine(_directory.Root, "run.json"), FileMode.Open);
        var stall = Assert.Single(RunJson.Read(stream).Stalls, stall => stall.Place.Function == "save");
        Assert.True(stall.Longest.TotalSeconds > 0.38);
        Assert.Contains("app.py", File.ReadAllText(Path.Combine(_directory.Root, "run.html")), StringComparison.Ordinal);
        using var trace = JsonDocument.Parse(File.ReadAllText(Path.Combine(_directory.Root, "run.trace"), Encoding.UTF8));
        Assert.Contains("blocked: time.sleep", trace.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "stall>100ms", 1)]
    [InlineData("0", "stall>5m", 0)]
    [InlineData("7", "stall>100ms", 7)]
    public void The_gate_speaks_where_the_program_is_content(string exitCode, string condition, int expected) =>
        Assert.Equal(expected, Run(exitCode, "--no-join", "--fail-on", condition).Code);

    [Fact]
    public void Wrong_use_starts_no_program()
    {
        var (code, error) = Run("0", "--fail-on", "stall>200");
        Assert.Equal(2, code);
        Assert.Contains("write `stall>200ms`", error, StringComparison.Ordinal);
        Assert.DoesNotContain("asyncward:", error, StringComparison.Ordinal);
    }
}
