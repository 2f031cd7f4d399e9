using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe;

public sealed class RunReportTests
{
    private static readonly StaticFinding Predicted = new()
    {
        Rule = "AW102",
        Name = "blocking-chain",
        Path = "app/server.py",
        Line = 52,
        Function = "app.server.handle_request",
        Fingerprint = "00ff",
        Hops = [new(SampleRuns.Directory + "/app/server.py", 52, 52, "app.server.handle_request", "calls clean"), new(SampleRuns.Directory + "/app/parse.py", 41, 42,
            "app.parse.clean", "calls re.match, which computes")],
    };

    private static string Json(ObservedRun run, RunJoin? join = null, bool compact = false)
    {
        using var output = new MemoryStream();
        RunJson.Write(run, join, "1.2.3", output, compact);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static ObservedRun Read(string json)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return RunJson.Read(input);
    }

    [Fact]
    public void The_summary_tells_each_place_once_with_its_chain_and_its_harm() =>
        Assert.Equal(
            """
            asyncward: python -m app --port 8080 ran 52.1 s, 1 process (Python 3.11.2), 1 event loop (asyncio), exit code 3: 14 findings

            app/parse.py:41: R001 loop-blocked in clean
              The event loop was held 3 times, 10.4 s in all, longest 9.41 s, by `re.Pattern.match`.
               = the interpreter lock was held all the time: no other thread ran either
               = in task 'Task-7' handle_request, created at app/server.py:88
               ← stack: re.Pattern.match ← clean app/parse.py:41 ← handle_request app/server.py:52
               ← awaited by: serve app/server.py:20
               = predicted by AW102 blocking-chain at app/server.py:52

            app/tasks.py:9: R001 loop-blocked in work
              The event loop was held once, 300 ms, by code of `work`.
               ← stack: work app/tasks.py:9
               = predicted by no rule

            app/fan.py:24: R002 busy-turn in c
              Turns of the loop were long because many callbacks ran in them: once, 125 ms; the longest had 6 callbacks of 15 ms to 20 ms, most of them `c`.

            app/main.py:15: R003 never-awaited in main
              The coroutine `foo` was never awaited, 12 times; it was made here.

            app/main.py:61: R004 lost-task in main
              A task of `poll` was destroyed while it waited for Queue.get at app/poll.py:30: nobody kept it.
               = in task 'Task-3' poll, created at app/main.py:61

            app/job.py:19: R005 exception-never-retrieved in job
              `KeyError: 'id'` was raised in a task that nobody asked for its result.
               = in task 'Task-4' job, created at app/main.py:70
               ← stack: job app/job.py:19

            app/db.py:22: R006 unclosed-resource in connect
              Left open: unclosed transport to 127.0.0.1:5432.
               = dropped at app/db.py:40

            app/cache.py:12: R007 lock-contention in Cache.__init__
              Tasks waited for this lock 214 times, 3.1 s in all, longest 410 ms, 9 at a time.
               = held by refresh app/cache.py:40 while it awaits AsyncClient.get

            app/work.py:9: R008 queue-growth in main
              This queue grew from 0 to 18204 entries (most 18204): more is put in than taken out.
               = at most 2 tasks waited to take and 0 to put; it has no bound

            app/x.py:26: R009 deadlock in one
              Deadlock of 2 tasks, 40 s after the start: each waits for what the next one holds.
               = 'one' one waits at app/x.py:26 for Lock#2 (made at app/x.py:2), held by 'two'
               = 'two' two waits at app/x.py:31 for Lock#1 (made at app/x.py:1), held by 'one'

            app/log.py:14: R010 blocking-call in log
              Blocking calls on the event loop: `open` 3812 times, `sqlite3.connect` 12 times.
               = for example open(/tmp/x)

            ?: R011 executor-saturated
              All 32 workers of default executor were busy and 410 jobs waited, the longest 2.2 s.

            app/main.py:80: R012 task-at-exit in main
              A task of `beat` was cancelled and had not finished when the loop ended, 2 times; it waited for sleep at app/beat.py:4.
               = in task 'Task-5' beat, created at app/main.py:80

            app/pump.py:8: R013 cancellation-swallowed in pump
              A task of `pump` was cancelled and went on for 1.5 s.
               = in task 'Task-6' pump, created at app/main.py:81

            app/server.py:52: AW102 blocking-chain in app.server.handle_request confirmed: 3 times, 10.4 s in all, longest 9.41 s
            No rule predicted:
              app/tasks.py:9: work, once, 300 ms

            tasks     handle_request: 900, running 11 s, ready 4 s (longest 9.41 s), waiting 30 s, most at app/cache.py:40 for Lock.acquire, 3.1 s
            note: process 4712 runs trio, which is not observed yet
            loop lag  p50 ≤ 1 ms  p99 ≤ 7.81 ms  max 9.41 s  1 ms  █▅   ▄      ▂ 16 s
                      1043 turns, most tasks 1204, most ready 96
            executor  default executor: 5000 jobs, 32 workers, at most 410 waiting, longest wait 2.2 s
            watching  400 ms of processor time inside the program, 81204 events, 5 dropped

            """,
            TextRunReport.Write(SampleRuns.Full, RunJoin.Make(SampleRuns.Full, [Predicted]), colour: false),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void An_empty_run_is_told_in_two_lines() =>
        Assert.Equal(
            "asyncward: true ran 1 s, 0 processes, 0 event loops, exit code 0: nothing found\n\nwatching  0 ms of processor time inside the program, 0 events, none dropped\n",
            TextRunReport.Write(new ObservedRun { Command = ["true"], Duration = SampleRuns.Ms(1000) }, null, colour: false));

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var coloured = TextRunReport.Write(SampleRuns.Full, null, colour: true);
        Assert.Contains("\u001b[31m", coloured, StringComparison.Ordinal);
        Assert.Equal(TextRunReport.Write(SampleRuns.Full, null, colour: false), System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", ""));
    }

    [Fact]
    public void Hostile_names_do_not_steer_the_terminal_or_add_lines()
    {
        var text = TextRunReport.Write(SampleRuns.WithHostileNames, null, colour: false);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2028' or '\u2029');
        Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith("::error", StringComparison.Ordinal));
        Assert.Contains("a␊b␍␊::error::x", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var text = TextRunReport.Write(SampleRuns.Large(10_000), null, colour: false);
        Assert.True(text.Length < 20_000);
        Assert.Contains("… and 9990 more R001 loop-blocked", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_documented_keys_in_order()
    {
        using var json = JsonDocument.Parse(Json(SampleRuns.Full, RunJoin.Make(SampleRuns.Full, [Predicted])));
        var root = json.RootElement;
        Assert.Equal("version tool summary findings join run sites", Keys(root));
        Assert.Equal("duration_ms exit_code stalls blocked_ms turns lag_p50_ms lag_p99_ms lag_max_ms dropped", Keys(root.GetProperty("summary")));
        var finding = root.GetProperty("findings")[0];
        Assert.Equal(
            "ruleId name file line function message details count total_ms longest_ms task stack await_chain predicted_by", Keys(finding));
        Assert.Equal(("R001", "app/parse.py", 41, 3, 10405.0), (
            finding.GetProperty("ruleId").GetString(), finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(),
            finding.GetProperty("count").GetInt32(), finding.GetProperty("total_ms").GetDouble()));
        Assert.Equal("AW102", finding.GetProperty("predicted_by").GetProperty("rule").GetString());
        Assert.Equal("re.Pattern.match", finding.GetProperty("stack")[0].GetProperty("function").GetString());
        var join = root.GetProperty("join");
        Assert.Equal((3, true, 0), (join.GetProperty("confirmed")[0].GetProperty("count").GetInt32(),
            join.GetProperty("confirmed")[0].GetProperty("whole_chain").GetBoolean(), join.GetProperty("unpredicted_stalls")[0].GetInt32()));
        var run = root.GetProperty("run");
        Assert.Equal(
            "command current_directory started_at duration exit_code is_attached threshold processes loops stalls busy_turns blocking_calls never_awaited destroyed_tasks "
            + "unretrieved_exceptions tasks_at_exit cancels_swallowed unclosed_resources sync_objects queues executors tasks lanes deadlocks dropped cost notes",
            Keys(run));
        Assert.Equal(9405, run.GetProperty("stalls")[1].GetProperty("longest").GetDouble());
        Assert.Equal("lock", run.GetProperty("sync_objects")[0].GetProperty("kind").GetString());
        var site = root.GetProperty("sites")[run.GetProperty("stalls")[1].GetProperty("place").GetInt32()];
        Assert.Equal("/home/me/shop/app/parse.py 41 clean", string.Join(' ', site.EnumerateArray()));
    }

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));

    public static TheoryData<string> Runs => ["full", "hostile", "empty", "large"];

    private static ObservedRun Run(string name) => name switch
    {
        "full" => SampleRuns.Full,
        "hostile" => SampleRuns.WithHostileNames,
        "large" => SampleRuns.Large(300),
        _ => new ObservedRun(),
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void What_is_read_back_is_what_was_written(string name)
    {
        // Half a pair of surrogates cannot be written; what stands in its place can be read.
        var first = Json(Run(name)).Replace(@"\uFFFD", "\uFFFD", StringComparison.Ordinal);
        var again = Read(first);
        Assert.Equal(first, Json(again));
        Assert.Equal(first, Json(Read(Json(again, compact: true))));
        Assert.Equal(Run(name).Stalls.Length, again.Stalls.Length);
        Assert.Equal(Run(name).Duration, again.Duration);
    }

    [Fact]
    public void A_time_keeps_every_tick()
    {
        var run = new ObservedRun { Duration = new TimeSpan(1234567890123456789) };
        Assert.Equal(run.Duration, Read(Json(run)).Duration);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":1,\"run\":null,\"sites\":[]}")]
    [InlineData("{\"version\":2,\"run\":{},\"sites\":[]}")]
    [InlineData("{\"version\":\"1\",\"run\":{},\"sites\":[]}")]
    [InlineData("{\"version\":1,\"run\":{\"stalls\":null},\"sites\":[]}")]
    [InlineData("{\"version\":1,\"run\":{\"stalls\":[{\"place\":0,\"count\":1,\"total\":1,\"longest\":1}]},\"sites\":[]}")]
    [InlineData("{\"version\":1,\"run\":{\"stalls\":[{}]},\"sites\":[]}")]
    [InlineData("{\"version\":1,\"run\":{\"duration\":1e40},\"sites\":[]}")]
    [InlineData("{\"version\":1,\"run\":{},\"sites\":[[1,2,3]]}")]
    [InlineData("{\"version\":1,\"run\":{},\"sites\":{}}")]
    public void What_is_no_run_is_refused_with_a_reason(string json) => Assert.NotEmpty(Assert.Throws<FormatException>(() => Read(json)).Message);

    [Fact]
    public void Keys_of_a_later_version_do_no_harm() => Assert.Equal(7,
        Read("{\"version\":1,\"new\":1,\"run\":{\"exit_code\":7,\"new\":{}},\"sites\":[[\"a\",1,\"f\",9]]}").ExitCode);

    [Fact]
    public void Compact_json_can_stand_in_a_script_element()
    {
        var json = Json(SampleRuns.WithHostileNames, compact: true);
        Assert.DoesNotContain('<', json);
        Assert.DoesNotContain('\u2028', json);
    }

    [Fact]
    public void A_trace_has_tracks_stalls_states_and_counters()
    {
        using var output = new MemoryStream();
        TraceReport.Write(SampleRuns.Full, output);
        using var json = JsonDocument.Parse(output.ToArray());
        var events = json.RootElement.GetProperty("traceEvents").EnumerateArray().ToList();
        Assert.All(events, e => Assert.True(e.TryGetProperty("ph", out _) && e.TryGetProperty("pid", out _) && e.TryGetProperty("tid", out _) && e.TryGetProperty("ts", out _)));
        Assert.Equal(["C", "M", "X", "i"], events.Select(e => e.GetProperty("ph").GetString()!).Distinct().Order(StringComparer.Ordinal));
        var stall = events.First(e => e.GetProperty("ph").GetString() == "X");
        Assert.Equal(("blocked: re.Pattern.match", 4711, 1, 1_000_000.0, 9_405_000.0), (
            stall.GetProperty("name").GetString(), stall.GetProperty("pid").GetInt32(), stall.GetProperty("tid").GetInt32(), stall.GetProperty("ts").GetDouble(),
                stall.GetProperty("dur").GetDouble()));
        Assert.StartsWith("re.Pattern.match\nclean (/home/me/shop/app/parse.py:41)", stall.GetProperty("args").GetProperty("stack").GetString(), StringComparison.Ordinal);
        Assert.Equal(7, events.Count(e => e.GetProperty("ph").GetString() == "X"));
        Assert.Equal(11, events.Count(e => e.GetProperty("ph").GetString() == "C"));
        Assert.Equal([(4711, 0), (4711, 18204)], events.Where(e => e.GetProperty("name").GetString() == "queue of app/work.py:9")
            .Select(e => (e.GetProperty("pid").GetInt32(), e.GetProperty("args").GetProperty("value").GetInt32())));
        using var hostile = new MemoryStream();
        TraceReport.Write(SampleRuns.WithHostileNames, hostile);
        JsonDocument.Parse(hostile.ToArray()).Dispose();
    }

    [Fact]
    public void A_file_is_replaced_whole_or_not_at_all()
    {
        using var directory = new Engine.TempDirectory();
        var path = directory.Write("out.json", "old");
        Assert.Throws<InvalidDataException>(() => SafeFile.Write(path, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidDataException();
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Null(SafeFile.Write(path, stream => stream.Write("new"u8)));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Contains("no such file or directory", SafeFile.Write(Path.Combine(directory.Root, "no/such/x"), _ => { }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_file_is_written_to_and_not_replaced()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "Linux only");
        using var directory = new Engine.TempDirectory();
        var file = directory.Write("real.json", "old");
        var link = Path.Combine(directory.Root, "link.json");
        File.CreateSymbolicLink(link, "real.json");
        Assert.Null(SafeFile.Write(link, stream => stream.Write("new"u8)));
        Assert.Equal(("real.json", "new"), (new FileInfo(link).LinkTarget, File.ReadAllText(file)));
        var pipe = Path.Combine(directory.Root, "pipe");
        using (var make = Process.Start("mkfifo", [pipe]))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var reader = Process.Start(new ProcessStartInfo("cat", [pipe]) { RedirectStandardOutput = true })!;
        Assert.Null(SafeFile.Write(pipe, stream => stream.Write("through"u8)));
        Assert.Equal("through", await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["link.json", "pipe", "real.json"], Directory.GetFileSystemEntries(directory.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_percentile_is_the_upper_end_of_its_bucket_and_never_more_than_the_longest()
    {
        var lag = SampleRuns.Lag((2, 500), (300, 5));
        Assert.Equal(SampleRuns.Ms(1), lag.Percentile(0.5));
        Assert.Equal(SampleRuns.Ms(1000 * 2048 / 1048576.0 * 2).TotalMilliseconds, lag.Percentile(0.99)!.Value.TotalMilliseconds, 3);
        Assert.Equal(SampleRuns.Ms(300), lag.Percentile(1));
        Assert.Null(LagHistogram.Empty.Percentile(0.5));
        Assert.Equal(0, LagHistogram.BucketOf(TimeSpan.FromSeconds(-1)));
        Assert.Equal(LagHistogram.BucketCount - 1, LagHistogram.BucketOf(TimeSpan.MaxValue));
        for (var k = 5; k < LagHistogram.BucketCount; k++)
            Assert.Equal(k, LagHistogram.BucketOf(TimeSpan.FromSeconds(LagHistogram.UpperEnd(k) * 0.75)));
    }
}
