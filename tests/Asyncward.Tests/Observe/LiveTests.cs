using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Asyncward.Observe;
using Xunit;
using static Asyncward.Tests.Observe.SampleRuns;

namespace Asyncward.Tests.Observe;

public sealed class LiveTests
{
    private static LiveSnapshot Snapshot(double ms) => new()
    {
        At = Ms(ms),
        Processes = 1,
        Loops = 1,
        LagNow = Ms(3),
        LagRecent = Ms(120),
        Lag = Lag((2, 30), (120, 4)),
        Tasks = 12,
        Ready = 2,
        Stalls = 4,
        Blocked = Ms(480),
        NeverAwaited = 1,
        NewStalls = [new(Ms(ms - 200), Ms(120), Site("app/a.py", 7, "save"), "time.sleep", "Task-3")],
        TopPlaces = [new(Site("app/a.py", 7, "save"), "time.sleep", 4, Ms(480))],
        Tree = [new("Task-1", "main", Site("app/a.py", 20, "main"), "gather", [new("Task-10", "save", Site("app/a.py", 8, "save"), "", []),
            new("Task-3", "save", Site("app/a.py", 7, "save"), "", [])])],
    };

    [Fact]
    public void Where_there_is_no_screen_a_line_comes_each_second_and_for_each_stall()
    {
        using var output = new StringWriter();
        using var lines = new LiveLines(output, SampleRuns.Directory);
        for (var ms = 250; ms <= 2250; ms += 250)
            lines.Show(Snapshot(ms) with { NewStalls = ms == 500 ? Snapshot(ms).NewStalls : [] });
        Assert.Equal(
            """
              blocked 120 ms at save app/a.py:7 in time.sleep, task 'Task-3'
            1 s  lag 120 ms (p99 ≤ 3.91 ms, max 120 ms)  tasks 12  ready 2  blocked 48 %  stalls 4  never awaited 1
            2 s  lag 120 ms (p99 ≤ 3.91 ms, max 120 ms)  tasks 12  ready 2  blocked 24 %  stalls 4  never awaited 1

            """,
            output.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_flood_of_stalls_is_counted()
    {
        using var output = new StringWriter();
        using var lines = new LiveLines(output, SampleRuns.Directory);
        lines.Show(Snapshot(900) with { NewStalls = [.. Enumerable.Repeat(Snapshot(900).NewStalls[0], 5000)] });
        lines.Show(Snapshot(1000) with { NewStalls = [] });
        Assert.Equal(22, output.ToString().Count(c => c == '\n'));
        Assert.Contains("… and 4980 more stalls", output.ToString(), StringComparison.Ordinal);
    }

    private static string Bare(string text) => Regex.Replace(text, "\u001b\\[[?0-9;]*[a-zA-Z]", "");

    [Fact]
    public void The_screen_shows_the_state_the_places_the_stalls_and_the_tree()
    {
        using var output = new StringWriter();
        using (var screen = new LiveScreen(output, SampleRuns.Directory, () => (100, 40)))
        {
            screen.Show(Snapshot(1000));
            var lines = Bare(output.ToString()).Split("\r\n").Select(line => line.TrimEnd()).Where(line => line.Length > 0).ToList();
            Assert.StartsWith("1 s  lag 120 ms (p99", lines[0], StringComparison.Ordinal);
            Assert.Contains("1 process, 1 loop, 0 jobs waiting   lag ▅", lines);
            Assert.Contains(lines, line => Regex.IsMatch(line, "^ *480 ms .* 4 .* save app/a.py:7  time.sleep$"));
            Assert.Contains("  800 ms  blocked 120 ms at save app/a.py:7 in time.sleep, task 'Task-3'", lines);
            Assert.Equal(["12 tasks", "└── Task-1  main  app/a.py:20  waits for gather", "    ├── Task-3  save  app/a.py:7",
                "    └── Task-10  save  app/a.py:8"], lines.TakeLast(4));
        }
        Assert.StartsWith("\u001b[?1049h", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\u001b[?25h\u001b[?1049l", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Arrows_move_what_is_below_the_figures()
    {
        using var output = new StringWriter();
        var keys = new Queue<ConsoleKey>();
        using var screen = new LiveScreen(output, SampleRuns.Directory, () => (200, 8),
            () => keys.TryDequeue(out var key) ? new ConsoleKeyInfo('\0', key, false, false, false) : null, () => { });
        string[] Press(params ConsoleKey[] pressed)
        {
            foreach (var key in pressed)
                keys.Enqueue(key);
            output.GetStringBuilder().Clear();
            screen.Show(Snapshot(1000) with { NewStalls = [] });
            return [.. Bare(output.ToString()).Split("\r\n").Select(line => line.TrimEnd()).SkipLast(1)];
        }
        var top = Press();
        Assert.Equal(7, top.Length);
        var down = Press(ConsoleKey.DownArrow, ConsoleKey.DownArrow);
        Assert.Equal(top[2], down[2]);
        Assert.Equal(top[5..], down[3..5]);
        Assert.Equal(top[3..], Press(ConsoleKey.UpArrow, ConsoleKey.PageUp)[3..]);
        // Not beyond the last line.
        var end = Press([.. Enumerable.Repeat(ConsoleKey.PageDown, 20)]);
        Assert.Equal((7, "    └── Task-10  save  app/a.py:8"), (end.Length, end[^1]));
        Assert.Equal(top[3..], Press(ConsoleKey.Home)[3..]);
    }

    [Fact]
    public void Keys_freeze_filter_dump_and_quit()
    {
        using var output = new StringWriter();
        var keys = new Queue<char>();
        var quit = 0;
        using var screen = new LiveScreen(output, SampleRuns.Directory, () => (100, 40),
            () => keys.TryDequeue(out var key) ? new ConsoleKeyInfo(key, key == '\r' ? ConsoleKey.Enter : key == '\u001b' ? ConsoleKey.Escape : 0, false, false, false) : null,
            () => quit++);
        string[] Press(string pressed, double ms)
        {
            foreach (var key in pressed)
                keys.Enqueue(key);
            output.GetStringBuilder().Clear();
            screen.Show(Snapshot(ms) with
            {
                Locks = [new(SyncKind.Semaphore, Site("app/b.py", 3, "main"), 2, 41, Ms(900))],
                Queues = [new(Site("app/c.py", 4, "main"), 17, 20, 0)],
            });
            return [.. Bare(output.ToString()).Split("\r\n").Select(line => line.TrimEnd())];
        }
        var all = Press("", 1000);
        Assert.Contains("semaphore  app/b.py:3  2 waiting, 41 waits so far, 900 ms", all);
        Assert.Contains("queue  app/c.py:4  17 of any number, most 20", all);
        Assert.Contains("space freeze   / filter   ↑↓ scroll   d dump   q quit", all);
        Assert.StartsWith("2 s", Press(" ", 2000)[0], StringComparison.Ordinal);
        Assert.StartsWith("2 s", Press("", 3000)[0], StringComparison.Ordinal);
        Assert.StartsWith("4 s", Press(" ", 4000)[0], StringComparison.Ordinal);
        var filtered = Press("/Task-3\r", 5000);
        Assert.Contains("└── Task-1  main  app/a.py:20  waits for gather", filtered);
        Assert.Contains("    └── Task-3  save  app/a.py:7", filtered);
        Assert.DoesNotContain(filtered, line => line.Contains("Task-10", StringComparison.Ordinal) || line.Contains("semaphore", StringComparison.Ordinal));
        Assert.Contains(Press("/\u001b", 6000), line => line.Contains("Task-10", StringComparison.Ordinal));
        Press("d", 7000);
        var first = output.ToString().Split("\u001b[?1049h")[0];
        Assert.StartsWith("\u001b[?1049l7 s  lag", first, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", first["\u001b[?1049l".Length..], StringComparison.Ordinal);
        Assert.Equal(0, quit);
        Press("q", 8000);
        Assert.Equal(1, quit);
    }

    [Fact]
    public void The_screen_never_holds_more_lines_than_it_is_high_nor_codes_of_the_program()
    {
        using var output = new StringWriter();
        using var screen = new LiveScreen(output, SampleRuns.Directory, () => (60, 12));
        LiveTask[] tree = [.. Hostile.Select(name => new LiveTask(name, "[red]" + name, new CodeSite(name, 1, name), name, []))];
        for (var i = 0; i < 40; i++)
            tree = [new LiveTask("deep", "c", CodeSite.Unknown, "", tree)];
        screen.Show(Snapshot(1000) with { Tree = [.. Hostile.Select(name => new LiveTask(name, "[red]" + name, new CodeSite(name, 1, name), name, [])), .. tree] });
        Assert.Equal(11, output.ToString().Split("\r\n").Length - 1);
        var wide = screen.Render(Snapshot(1000) with { Tree = [.. Hostile.Select(name => new LiveTask(name, "[red]" + name, new CodeSite(name, 1, name), name, []))] }, 200);
        Assert.DoesNotContain("\u001b[2J", wide, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b]0;", wide, StringComparison.Ordinal);
        Assert.Contains("[red]", wide, StringComparison.Ordinal);
    }

    [Fact]
    public void Prometheus_gets_a_histogram_that_adds_up()
    {
        var lines = PrometheusText.Write(Snapshot(1000)).Split('\n');
        Assert.All(lines.Where(line => line.Length > 0), line => Assert.Matches("^(# (HELP|TYPE) asyncward_\\w+ .+|asyncward_\\w+(\\{le=\"[^\"]+\"\\})? [0-9.E+-]+)$", line));
        Assert.Contains("asyncward_stalls_total 4", lines);
        Assert.Contains("asyncward_blocked_seconds_total 0.48", lines);
        Assert.Contains("asyncward_tasks 12", lines);
        var buckets = lines.Where(line => line.StartsWith("asyncward_loop_turn_seconds_bucket", StringComparison.Ordinal))
            .Select(line => long.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(buckets.Order(), buckets);
        Assert.Equal((1000, 1034), (buckets[0], buckets[^1]));
        Assert.Contains("asyncward_loop_turn_seconds_bucket{le=\"0.001953125\"} 1000", lines);
        Assert.Contains("asyncward_loop_turn_seconds_bucket{le=\"0.00390625\"} 1030", lines);
        Assert.Contains("asyncward_loop_turn_seconds_count 1034", lines);
    }

    [Fact]
    public async Task Prometheus_is_answered_whatever_others_do()
    {
        using var server = PrometheusServer.Start(new IPEndPoint(IPAddress.Loopback, 0));
        server.Show(Snapshot(1000));
        var clients = new List<TcpClient>();
        // Some that ask nothing, one that asks too much, one that goes.
        for (var i = 0; i < 5; i++)
        {
            var idle = new TcpClient();
            await idle.ConnectAsync(server.EndPoint, TestContext.Current.CancellationToken);
            clients.Add(idle);
        }
        await clients[0].GetStream().WriteAsync(new byte[8192], TestContext.Current.CancellationToken);
        clients[1].Client.Close(0);
        using var client = new HttpClient();
        var metrics = await client.GetAsync(new Uri($"http://{server.EndPoint}/metrics"), TestContext.Current.CancellationToken);
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", metrics.Content.Headers.ContentType!.ToString());
        Assert.Equal(PrometheusText.Write(Snapshot(1000)), await metrics.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri($"http://{server.EndPoint}/x"), TestContext.Current.CancellationToken)).StatusCode);
        using var nothing = new ByteArrayContent([]);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync(new Uri($"http://{server.EndPoint}/metrics"), nothing,
            TestContext.Current.CancellationToken)).StatusCode);
        clients.ForEach(one => one.Dispose());
    }

    [Theory]
    [InlineData("9100", "127.0.0.1:9100")]
    [InlineData("0.0.0.0:9100", "0.0.0.0:9100")]
    [InlineData("localhost:1", "127.0.0.1:1")]
    [InlineData("[::1]:80", "[::1]:80")]
    [InlineData("65536", null)]
    [InlineData("-1", null)]
    [InlineData("host:80", null)]
    [InlineData("", null)]
    public void A_port_is_read_with_or_without_an_address(string text, string? expected) => Assert.Equal(expected, PrometheusServer.Parse(text)?.ToString());

    [Fact]
    public async Task A_collector_receives_the_metrics_at_the_latest_at_the_end()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = Receive(listener);
        var export = new OtlpExport(new Uri($"http://{listener.LocalEndpoint}"), "my-shop", "1.2.3", TimeSpan.FromHours(1));
        export.Show(Snapshot(1000));
        export.Show(Snapshot(2000));
        export.Dispose();
        var request = await received;
        listener.Dispose();
        Assert.StartsWith("POST /v1/metrics HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("application/x-protobuf", request, StringComparison.Ordinal);
        foreach (var name in (string[])["my-shop", "asyncward.stalls", "asyncward.loop.turn", "asyncward.blocked", "asyncward.tasks"])
            Assert.Contains(name, request, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collector_that_is_not_there_costs_no_run()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var address = free.LocalEndpoint;
        free.Dispose();
        var export = new OtlpExport(new Uri($"http://{address}"), "x", "1", TimeSpan.FromHours(1));
        export.Show(Snapshot(1000));
        export.Dispose();
    }

    /// <summary>One request as text, each byte a character; answered with 200.</summary>
    private static async Task<string> Receive(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        using var all = new MemoryStream();
        var buffer = new byte[65536];
        while (true)
        {
            all.Write(buffer, 0, await stream.ReadAsync(buffer, TestContext.Current.CancellationToken));
            var text = Encoding.Latin1.GetString(all.ToArray());
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (head < 0 || text.Length < head + 4 + int.Parse(Regex.Match(text, "(?i)content-length: ([0-9]+)").Groups[1].ValueSpan,
                provider: System.Globalization.CultureInfo.InvariantCulture))
                continue;
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            return text;
        }
    }
}
