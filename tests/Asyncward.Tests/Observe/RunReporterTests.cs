using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json;
using Asyncward.Cli;
using Asyncward.Observe;
using Asyncward.Tests.Engine;
using Xunit;

namespace Asyncward.Tests.Observe;

public sealed class RunReporterTests : IDisposable
{
    private const string Program = """
        import asyncio
        import time


        def save():
            time.sleep(0.2)


        async def main():
            save()


        async def other():
            time.sleep(3)


        asyncio.run(main())
        """;

    private readonly TempDirectory _directory = new();
    private readonly StringWriter _errors = new();
    private readonly MemoryStream _output = new();

    public void Dispose()
    {
        _directory.Dispose();
        _errors.Dispose();
        _output.Dispose();
    }

    private Terminal Terminal => new()
    {
        Output = _output,
        Error = _errors,
        CurrentDirectory = _directory.Root,
        Variable = name => name == "XDG_CACHE_HOME" ? _directory.Root + "/.cache" : null
    };

    private ObservedRun Run(int exitCode = 0)
    {
        var app = _directory.Write("app.py", Program);
        CodeSite[] stack = [new("", 0, "time.sleep"), new(app, 6, "save"), new(app, 10, "main"), new(app, 17, "<module>")];
        return new ObservedRun
        {
            Command = ["python", "app.py"],
            CurrentDirectory = _directory.Root,
            ExitCode = exitCode,
            Stalls = [new Stall { Place = stack[1], Call = "time.sleep", Count = 41, Total = SampleRuns.Ms(3200), Longest = SampleRuns.Ms(200), Samples = [new(stack,
                SampleRuns.Ms(3200), 41)] }],
        };
    }

    private int Report(ObservedRun run, params string[] arguments)
    {
        var options = new RunReportOptions();
        var command = new Command("run");
        options.AddTo(command);
        return options.Plan(command.Parse(arguments), Terminal) is { } plan ? new RunReporter(plan, Terminal).Finish(run) : -1;
    }

    [Fact]
    public void A_stall_confirms_what_check_says_of_the_directory()
    {
        Assert.Equal(0, Report(Run(), "--json", "run.json", "--trace", "run.trace"));
        Assert.Contains("app.py:10: AW102 blocking-chain in app.main confirmed: 41 times, 3.2 s in all, longest 200 ms\n", _errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("No rule predicted", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToArray());
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_directory.Root, "run.json")));
        Assert.Equal("AW102", json.RootElement.GetProperty("findings")[0].GetProperty("predicted_by").GetProperty("rule").GetString());
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_directory.Root, "run.trace"))).Dispose();
    }

    [Fact]
    public void Check_puts_what_cost_most_first()
    {
        // A place that costs, after one that does not.
        Report(Run(), "--json", "run.json");
        var moved = Program.Replace("async def main", "async def first():\n    time.sleep(1)\n\n\nasync def main", StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.Run(["check", "--profile-data", "run.json", "--output-format", "json", "--no-cache"], Terminal));
        using var json = JsonDocument.Parse(_output.ToArray());
        var findings = json.RootElement.GetProperty("findings");
        Assert.Equal((10, 41, 3200.0), (findings[0].GetProperty("line").GetInt32(), findings[0].GetProperty("measured").GetProperty("count").GetInt32(),
            findings[0].GetProperty("measured").GetProperty("total_ms").GetDouble()));
        Assert.Equal(JsonValueKind.Null, findings[1].GetProperty("measured").ValueKind);
        _output.SetLength(0);
        CommandLine.Run(["check", "--profile-data", "run.json", "--no-cache"], Terminal);
        Assert.Contains("   = measured: 41 times, 3.2 s in all, longest 200 ms\n", Encoding.UTF8.GetString(_output.ToArray()), StringComparison.Ordinal);
        _output.SetLength(0);
        _directory.Write("app.py", moved);
        CommandLine.Run(["check", "--profile-data", "run.json", "--output-format", "json", "--no-cache"], Terminal);
        using var after = JsonDocument.Parse(_output.ToArray());
        Assert.Equal(("app.main", 14), (after.RootElement.GetProperty("findings")[0].GetProperty("function").GetString(),
            after.RootElement.GetProperty("findings")[0].GetProperty("line").GetInt32()));
    }

    [Fact]
    public void A_closed_error_stream_hides_neither_the_files_nor_the_exit_code()
    {
        var options = new RunReportOptions();
        var command = new Command("run");
        options.AddTo(command);
        using var closed = new ClosedWriter();
        var terminal = new Terminal { Output = _output, Error = closed, CurrentDirectory = _directory.Root };
        var plan = options.Plan(command.Parse(["--json", "run.json", "--no-join", "--fail-on", "stall"]), terminal)!;
        Assert.Equal(1, new RunReporter(plan, terminal).Finish(Run()));
        Assert.Equal(7, new RunReporter(plan, terminal).Finish(Run(7)));
        Assert.True(File.Exists(Path.Combine(_directory.Root, "run.json")));
    }

    private sealed class ClosedWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("broken pipe");
    }

    [Fact]
    public void A_comment_stops_nothing_from_happening()
    {
        var run = Run();
        _directory.Write("app.py", Program.Replace("    save()", "    save()  # asyncward: ignore", StringComparison.Ordinal));
        Report(run);
        Assert.Contains("AW102 blocking-chain in app.main confirmed", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "stall>100ms", 1)]
    [InlineData(0, "stall>1s", 0)]
    [InlineData(0, "unpredicted", 0)]
    [InlineData(5, "stall>100ms", 5)]
    [InlineData(139, "deadlock", 139)]
    public void The_program_s_own_failure_comes_before_ours(int exitCode, string condition, int expected) => Assert.Equal(expected, Report(Run(exitCode),
        "--fail-on", condition));

    [Fact]
    public void Without_a_join_nothing_is_said_of_rules()
    {
        Assert.Equal(1, Report(Run(), "--no-join", "--fail-on", "unpredicted"));
        Assert.DoesNotMatch(@"\bAW\d", _errors.ToString());
        Assert.Contains("failed: --fail-on unpredicted: 1 place", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_an_earlier_run_did_not_have_fails()
    {
        Assert.Equal(1, Report(Run(), "--no-join", "--json", "run.json", "--fail-on", "stall"));
        // The new one may replace the earlier one.
        Assert.Equal(0, Report(Run(), "--no-join", "--json", "run.json", "--baseline", "run.json", "--fail-on", "stall"));
        Assert.Contains("nothing new found\n\n1 finding of the earlier run came again\n", _errors.ToString(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_directory.Root, "run.json")));
        Assert.Equal("known", json.RootElement.GetProperty("findings")[0].GetProperty("state").GetString());
        var other = Run() with { Stalls = [Run().Stalls[0] with { Place = new(Path.Combine(_directory.Root, "app.py"), 14, "other") }] };
        Assert.Equal(1, Report(other, "--no-join", "--baseline", "run.json", "--fail-on", "stall"));
        Assert.Equal(0, Report(other, "--no-join", "--baseline", "run.json", "--fail-on", "stall", "--ignore", "*.py:other", "--ignore", "no.py"));
        Assert.Contains("unused: --ignore no.py", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_check_wrote_earlier_serves_as_well()
    {
        var run = Run();
        CommandLine.Run(["check", "--output-format", "json", "--no-cache", "--confidence", "possible"], Terminal);
        File.WriteAllBytes(Path.Combine(_directory.Root, "check.json"), _output.ToArray());
        Report(run, "--static", "check.json");
        Assert.Contains("AW102 blocking-chain in app.main confirmed: 41 times", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--json", "no/such/dir/x.json", "cannot write no/such/dir/x.json: its directory does not exist")]
    [InlineData("--fail-on", "stal", "did you mean `stall`")]
    [InlineData("--baseline", "no.json", "cannot read no.json: no such file or directory")]
    [InlineData("--baseline", "app.py", "cannot read app.py: it is not what `asyncward run --json` writes")]
    [InlineData("--ignore", "R999@app.py", "`R999` is no finding of a run")]
    public void Wrong_use_is_told_before_the_program_starts(string option, string value, string message)
    {
        Assert.Equal(-1, Report(Run(), option, value));
        Assert.Contains(message, _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--static", "no.json", "cannot read no.json: no such file or directory")]
    [InlineData("--static", "app.py", "cannot read app.py: it is not what")]
    [InlineData("--json", ".", "cannot write")]
    public void A_report_that_fails_leaves_the_others(string option, string value, string message)
    {
        Assert.Equal(2, Report(Run(), option, value));
        Assert.Contains(message, _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("R001 loop-blocked", _errors.ToString(), StringComparison.Ordinal);
    }
}
