using System;
using System.Linq;
using Asyncward.Observe;

namespace Asyncward.Tests.Observe;

/// <summary>Runs made by hand: one with an entry of every kind, one whose names are hostile, one that is large.</summary>
internal static class SampleRuns
{
    internal const string Directory = "/home/me/shop";

    internal static CodeSite Site(string file, int line, string function) => new($"{Directory}/{file}", line, function);

    internal static TimeSpan Ms(double ms) => TimeSpan.FromMilliseconds(ms);

    private static readonly CodeSite Clean = Site("app/parse.py", 41, "clean");
    private static readonly CodeSite Handle = Site("app/server.py", 52, "handle_request");
    private static readonly CodeSite Serve = Site("app/server.py", 20, "serve");
    private static readonly CodeSite Native = new("", 0, "re.Pattern.match");
    private static readonly CodeSite HandleRun = new("/usr/lib/python3.11/asyncio/events.py", 80, "Handle._run");
    private static readonly CodeSite RunOnce = new("/usr/lib/python3.11/asyncio/base_events.py", 1919, "BaseEventLoop._run_once");

    private static readonly TaskRef Task7 = new("Task-7", "handle_request", Site("app/server.py", 88, "serve"));

    internal static LagHistogram Lag(params (double Ms, long Count)[] turns)
    {
        var buckets = new long[LagHistogram.BucketCount];
        foreach (var (ms, count) in turns)
            buckets[LagHistogram.BucketOf(Ms(ms))] += count;
        return new LagHistogram
        {
            Buckets = buckets,
            Turns = 1000 + turns.Sum(turn => turn.Count),
            Max = Ms(turns.Max(turn => turn.Ms)),
            Sum = Ms(turns.Sum(turn => turn.Ms * turn.Count))
        };
    }

    internal static ObservedRun Full { get; } = new()
    {
        Command = ["python", "-m", "app", "--port", "8080"],
        CurrentDirectory = Directory,
        Duration = Ms(52_100),
        ExitCode = 3,
        Processes = [new ObservedProcess { Pid = 4711, ParentPid = 4710, PythonVersion = "3.11.2", Executable = "/usr/bin/python3", Arguments = ["python", "-m",
            "app"], End = Ms(52_000), ExitCode = 3 }],
        Loops =
        [
            new ObservedLoop
            {
                Class = "_UnixSelectorEventLoop",
                Thread = "MainThread",
                Start = Ms(60),
                End = Ms(52_000),
                Lag = Lag((2, 30), (5, 8), (120, 4), (9405, 1)),
                Busy = Ms(11_000),
                MaxTasks = 1204,
                MaxReady = 96,
                Timeline = [new(Ms(0), Ms(2), 3, 1, Ms(20)), new(Ms(1000), Ms(9405), 1204, 96, Ms(900)), new(Ms(2000), Ms(120), 40, 2, Ms(300))],
            },
        ],
        Stalls =
        [
            new Stall
            {
                Place = Site("app/tasks.py", 9, "work"), Count = 1, Total = Ms(300), Longest = Ms(300), Samples = [new([Site("app/tasks.py", 9, "work")], Ms(300), 1)],
                Occurrences = [new(0, Ms(30_000), Ms(300), "", 0)],
            },
            new Stall
            {
                Place = Clean,
                Call = "re.Pattern.match",
                Count = 3,
                Total = Ms(10_405),
                Longest = Ms(9405),
                GilHeld = true,
                Task = Task7,
                AwaitChain = [Handle, Serve],
                Samples = [new([Native, Clean, Handle, HandleRun, RunOnce], Ms(10_000), 12), new([Clean, Handle, HandleRun, RunOnce], Ms(405), 1)],
                Occurrences = [new(0, Ms(1000), Ms(9405), "Task-7", 0), new(0, Ms(20_000), Ms(500), "Task-8", 0), new(0, Ms(25_000), Ms(500), "Task-9", 1)],
            },
        ],
        BusyTurns = [new BusyTurn { Place = Site("app/fan.py", 24, "c"), Count = 1, Total = Ms(125), Longest = Ms(125), Callbacks = 6, ShortestCallback = Ms(15),
            LongestCallback = Ms(20) }],
        BlockingCalls = [new("open", Site("app/log.py", 14, "log"), 3812, "/tmp/x"), new("sqlite3.connect", Site("app/log.py", 14, "log"), 12, "")],
        NeverAwaited = [new("foo", Site("app/main.py", 15, "main"), true, 12)],
        DestroyedTasks = [new(new("Task-3", "poll", Site("app/main.py", 61, "main")), Site("app/poll.py", 30, "poll"), "Queue.get", 1)],
        UnretrievedExceptions = [new(new("Task-4", "job", Site("app/main.py", 70, "main")), "KeyError", "'id'", [Site("app/job.py", 19, "job")], 1)],
        TasksAtExit = [new(new("Task-5", "beat", Site("app/main.py", 80, "main")), Site("app/beat.py", 4, "beat"), "sleep", true, 2)],
        CancelsSwallowed = [new(new("Task-6", "pump", Site("app/main.py", 81, "main")), Site("app/pump.py", 8, "pump"), Ms(1500), 1)],
        UnclosedResources = [new("unclosed transport to 127.0.0.1:5432", Site("app/db.py", 22, "connect"), Site("app/db.py", 40, "use"), 1)],
        SyncObjects =
        [
            new SyncObject
            {
                Kind = SyncKind.Lock,
                Created = Site("app/cache.py", 12, "Cache.__init__"),
                Waits = 214,
                TotalWait = Ms(3100),
                LongestWait = Ms(410),
                MaxWaiters = 9,
                Holders = [new("refresh", Site("app/cache.py", 40, "refresh"), "AsyncClient.get", 30)],
            },
            new SyncObject { Kind = SyncKind.Event, Created = Site("app/main.py", 3, "main"), Waits = 1, TotalWait = Ms(50_000), LongestWait = Ms(50_000) },
        ],
        Queues =
        [
            new ObservedQueue { Created = Site("app/work.py", 9, "main"), FirstDepth = 0, LastDepth = 18204, MaxDepth = 18204, MaxGetters = 2, MaxPutters = 0,
                Depths = [new(Ms(0), 0), new(Ms(50_000), 18204)] },
            new ObservedQueue { Created = Site("app/work.py", 10, "main"), FirstDepth = 0, LastDepth = 3, MaxDepth = 900 },
        ],
        Executors = [new ExecutorQueue { Name = "default executor", Workers = 32, MaxBusy = 32, MaxWaiting = 410, LongestWait = Ms(2200), Jobs = 5000 }],
        Tasks = [new TaskSummary { Coroutine = "handle_request", Created = Site("app/server.py", 88, "serve"), Count = 900, Running = Ms(11_000), Ready = Ms(4000),
            Waiting = Ms(30_000), LongestReady = Ms(9405), Waits = [new(Site("app/cache.py", 40, "refresh"), "Lock.acquire", Ms(3100), 214)] }],
        Lanes = [new TaskLane { Task = Task7, Start = Ms(900), End = Ms(10_500), Segments = [new(Ms(900), Ms(1000), TaskState.Waiting, Handle,
            "StreamReader.readline"), new(Ms(1000), Ms(10_405), TaskState.Running, Clean, ""), new(Ms(10_405), Ms(10_500), TaskState.Ready, Handle, "")] }],
        Deadlocks =
        [
            new(Ms(40_000),
            [
                new(new("one", "one", Site("app/x.py", 40, "main")), Site("app/x.py", 26, "one"), SyncKind.Lock, "Lock#2", Site("app/x.py", 2, "<module>")),
                new(new("two", "two", Site("app/x.py", 41, "main")), Site("app/x.py", 31, "two"), SyncKind.Lock, "Lock#1", Site("app/x.py", 1, "<module>")),
            ]),
        ],
        Dropped = 5,
        Cost = new ObservationCost { InsideTime = Ms(400), HostTime = Ms(120), HostPeakBytes = 40_000_000, Events = 81_204 },
        Notes = ["process 4712 runs trio, which is not observed yet"],
    };

    /// <summary>What somebody would call a function who wants to break a report.</summary>
    internal static readonly string[] Hostile =
    [
        "</script><script>window.hacked=1</script>", "\"><img src=x onerror=window.hacked=1>", "a\nb\r\n::error::x", "\u001b[2J\u001b]0;x\u0007", "'; drop",
            "<!--<script>", "]]>",
        "\u202eevil", "\u2028\u2029", "\ud800", "\0", "`code`", "javascript:window.hacked=1", "%s{0}", new string('x', 5000),
    ];

    internal static ObservedRun WithHostileNames { get; } = new()
    {
        Command = ["python", .. Hostile],
        CurrentDirectory = Directory,
        Duration = Ms(1000),
        Processes = [new ObservedProcess { Pid = 1, PythonVersion = Hostile[0], Arguments = Hostile }],
        Loops = [new ObservedLoop { Class = Hostile[1], Kind = LoopKind.Other, Thread = Hostile[0], End = Ms(1000), Lag = Lag((60, 15)) }],
        Stalls =
        [
            .. Hostile.Select((name, i) => new Stall
            {
                Place = new CodeSite($"{Directory}/{name}.py", i + 1, name),
                Call = name,
                Count = 1,
                Total = Ms(60 + i),
                Longest = Ms(60 + i),
                Task = new TaskRef(name, name, new CodeSite(name, 1, name)),
                AwaitChain = [new CodeSite(name, 2, name)],
                Samples = [new([new CodeSite("", 0, name), new CodeSite(name, 1, name)], Ms(60 + i), 1)],
                Occurrences = [new(0, Ms(i * 60), Ms(60 + i), name, 0)],
            }),
        ],
        UnretrievedExceptions = [.. Hostile.Select(name => new UnretrievedException(null, name, name, [], 1))],
        Lanes = [.. Hostile.Select(name => new TaskLane { Task = new TaskRef(name, name, CodeSite.Unknown), End = Ms(900), Segments = [new(Ms(0), Ms(900),
            TaskState.Waiting, new CodeSite(name, 1, name), name)] })],
        Notes = Hostile,
    };

    internal static ObservedRun Large(int stalls)
    {
        var stack = Enumerable.Range(0, 40).Select(i => Site($"app/deep/module_{i}.py", i + 1, $"Some.Class{i}.method")).ToArray();
        return new ObservedRun
        {
            Command = ["python", "big.py"],
            CurrentDirectory = Directory,
            Duration = TimeSpan.FromHours(1),
            Processes = [new ObservedProcess { Pid = 1, PythonVersion = "3.13.0" }],
            Loops = [new ObservedLoop { End = TimeSpan.FromHours(1), Lag = Lag((60, stalls)) }],
            Stalls =
            [
                .. Enumerable.Range(0, stalls).Select(i => new Stall
                {
                    Place = Site($"app/file_{i % 500}.py", i + 1, $"function_{i}"),
                    Call = "time.sleep",
                    Count = 20,
                    Total = Ms(20 * 60),
                    Longest = Ms(60 + (i % 90)),
                    Samples = [new([Site($"app/file_{i % 500}.py", i + 1, $"function_{i}"), .. stack], Ms(1200), 20)],
                    Occurrences = [.. Enumerable.Range(0, 20).Select(k => new StallOccurrence(0, Ms((i * 300) + k), Ms(60), $"Task-{k}", 0))],
                }),
            ],
        };
    }
}
