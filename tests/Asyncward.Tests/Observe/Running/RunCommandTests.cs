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

    private const string EveryKind = """
        import asyncio
        import hashlib
        import threading
        import time

        lock = threading.Lock()


        async def sleeps():
            time.sleep(0.3)


        async def computes():
            hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 1_500_000)


        async def joins(thread):
            thread.start()
            thread.join()


        async def locks(held):
            await asyncio.get_running_loop().run_in_executor(None, held.wait)
            with lock:
                await asyncio.sleep(0)


        def keeps(held):
            with lock:
                held.set()
                time.sleep(0.5)


        async def main():
            await sleeps()
            await asyncio.sleep(0.01)
            await computes()
            await asyncio.sleep(0.01)
            await joins(threading.Thread(target=time.sleep, args=(0.3,)))
            await asyncio.sleep(0.01)
            held = threading.Event()
            threading.Thread(target=keeps, args=(held,)).start()
            await locks(held)


        asyncio.run(main())
        """;

    private (int Code, string Error) Run(string exitCode, params string[] options) => RunText(Program, exitCode, options);

    private (int Code, string Error) RunText(string program, string exitCode, params string[] options)
    {
        _directory.Write("app.py", program);
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

    [Fact]
    public void Each_kind_of_blocking_is_confirmed_by_its_stall_and_the_costly_come_first()
    {
        var (code, error) = RunText(EveryKind, "0", "--json", "run.json");
        Assert.Equal(0, code);
        Assert.Contains("app.py:10: AW101 blocking-call in app.sleeps confirmed: once", error, StringComparison.Ordinal);
        Assert.Contains("app.py:14: AW103 cpu-on-loop in app.computes confirmed: once", error, StringComparison.Ordinal);
        Assert.Contains("app.py:19: AW106 sync-wait-on-loop in app.joins confirmed: once", error, StringComparison.Ordinal);
        Assert.Contains("app.py:24: AW404 thread-lock-across-await in app.locks confirmed: once", error, StringComparison.Ordinal);
        Assert.DoesNotContain("No rule predicted", error, StringComparison.Ordinal);
        using var stream = new FileStream(Path.Combine(_directory.Root, "run.json"), FileMode.Open);
        using var json = JsonDocument.Parse(stream);
        var confirmed = json.RootElement.GetProperty("join").GetProperty("confirmed");
        Assert.Equal(4, confirmed.GetArrayLength());
        for (var i = 1; i < 4; i++)
            Assert.True(confirmed[i - 1].GetProperty("total_ms").GetDecimal() >= confirmed[i].GetProperty("total_ms").GetDecimal());
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
