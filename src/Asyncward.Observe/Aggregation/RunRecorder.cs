using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Asyncward.Observe;

/// <summary>Takes everything that comes from the processes, and keeps what the result needs.</summary>
internal sealed partial class RunRecorder : ITurnSink
{
    private const int MaxProcesses = 2000;
    private const int MaxLoops = 256;

    private readonly Lock _lock = new();
    private readonly string[] _command;
    private readonly string _currentDirectory;
    private readonly double _threshold;
    private readonly double _start;
    private readonly string _own;
    private readonly Dictionary<string, ProcessState> _processes = new(StringComparer.Ordinal);
    private readonly List<ProcessState> _processList = [];
    private readonly List<LoopState> _loops = [];
    private readonly CallName _calls = new();
    private readonly SortedSet<string> _notes = new(StringComparer.Ordinal);
    private long _dropped;
    private long _events;
    private int _broken;
    private long _reads;
    private int _notFollowed;

    /// <param name="command">As the user gave it.</param>
    /// <param name="currentDirectory">Absolute.</param>
    /// <param name="threshold">A longer turn is a stall.</param>
    /// <param name="start">Of the clock that Python's <c>perf_counter</c> reads.</param>
    /// <param name="own">Frames of files below it are ours, not the program's.</param>
    internal RunRecorder(string[] command, string currentDirectory, TimeSpan threshold, double start, string own)
    {
        _command = command;
        _currentDirectory = currentDirectory;
        _threshold = threshold.TotalSeconds;
        _start = start;
        _own = own;
        StartedAt = DateTimeOffset.UtcNow;
    }

    private DateTimeOffset StartedAt { get; }

    /// <summary>One event of one process.</summary>
    internal void Handle(string token, EventKind kind, Row row, double now)
    {
        lock (_lock)
        {
            _events++;
            if (Process(token) is not { } process)
                return;
            switch (kind)
            {
                case EventKind.Hello:
                    Hello(process, row);
                    break;
                case EventKind.String:
                    process.Learn(row.Int(0), row.Text(1));
                    break;
                case EventKind.Loop:
                    LoopBegan(process, row);
                    break;
                case EventKind.LoopEnd:
                    LoopEnded(process, row);
                    break;
                case EventKind.Task:
                    TaskSeen(process, row);
                    break;
                case EventKind.TaskEnd:
                    TaskEnded(process, row);
                    break;
                case EventKind.Sample:
                    Sampled(process, row);
                    break;
                case EventKind.NeverAwaited:
                    NeverAwaitedSeen(process, row);
                    break;
                case EventKind.Exception:
                    ExceptionSeen(process, row);
                    break;
                case EventKind.Resource:
                    ResourceSeen(process, row);
                    break;
                case EventKind.Count:
                    if (process.Counted.TryGetValue(row.Int(0), out var add))
                        add(Math.Max(0, row.Int(1)));
                    break;
                case EventKind.Sync:
                    SyncSeen(process, row);
                    break;
                case EventKind.SyncStat:
                    SyncChanged(process, row);
                    break;
                case EventKind.Tree:
                    TreeSeen(process, row);
                    break;
                case EventKind.Stats:
                    Statistics(process, row);
                    break;
                case EventKind.Pool:
                    PoolSeen(process, row);
                    break;
                case EventKind.Audit:
                    BlockingCallSeen(process, row);
                    break;
                case EventKind.Dropped:
                    _dropped += Math.Max(0, row.Int(0));
                    break;
                case EventKind.Deadlock:
                    DeadlockSeen(process, row);
                    break;
                case EventKind.Stuck:
                    StuckSeen(process, row);
                    break;
                case EventKind.AtExit:
                    TasksLeft(process, row);
                    break;
                case EventKind.Swallowed:
                    CancelWasSwallowed(process, row);
                    break;
                case EventKind.AgentError:
                    Note($"process {process.Pid} was not observed any further: {row.Text(0)}: {row.Text(1)} ({row.Text(2)})");
                    break;
                case EventKind.Bye:
                    process.SaidBye = true;
                    process.End = row.Number(0);
                    process.OwnTime = Math.Max(process.OwnTime, row.Number(1));
                    break;
            }
        }
    }

    /// <summary>Whether the process's end was handled already.</summary>
    internal bool HasEnded(string token)
    {
        lock (_lock)
            return _processes.TryGetValue(token, out var process) && process.HasEnded;
    }

    /// <summary>Whether the process has ended just now.</summary>
    internal bool EndsNow(string token, double now)
    {
        lock (_lock)
        {
            if (!_processes.TryGetValue(token, out var process) || process.HasEnded || process.Pid <= 0)
                return false;
            // One system call for each process is cheap enough for every look.
            if (!process.SaidBye && !IsGone(process.Pid))
                return false;
            process.End ??= now;
            return true;
        }
    }

    /// <summary>Takes what is left of a process that has ended, or that nobody will look at any more.</summary>
    internal void Ended(string token, SharedPage? page, double now)
    {
        lock (_lock)
        {
            if (!_processes.TryGetValue(token, out var process) || process.HasEnded)
                return;
            process.HasEnded = true;
            process.End ??= now;
            if (page is not null)
            {
                process.OwnTime = Math.Max(process.OwnTime, page.OwnTime);
                for (var index = 1; index <= page.LastLoop; index++)
                    Take(process, page.Loop(index));
            }
            foreach (var loop in process.Loops.Values)
            {
                loop.End = Math.Max(loop.End, loop.IsRunning ? process.End.Value : loop.End);
                loop.IsRunning = false;
                loop.Tasks = 0;
            }
            foreach (var pool in process.Pools.Values)
                pool.Waiting = 0;
            FinishBlocks(process);
            FinishTasks(process);
            FinishSync(process);
            process.Counted.Clear();
        }
    }

    /// <summary>All that was there has been read.</summary>
    /// <param name="broken">How many processes wrote something that cannot be read.</param>
    internal void HasRead(int broken)
    {
        lock (_lock)
        {
            _broken = broken;
            _reads++;
        }
    }

    /// <summary>Whether every process that was seen has ended, or left.</summary>
    internal bool HaveAllEnded
    {
        get
        {
            lock (_lock)
                return _processList.TrueForAll(process => process.HasEnded);
        }
    }

    /// <summary>Whether a process has ended, be it that its parent has not asked for it yet.</summary>
    internal static bool IsGone(int pid)
    {
        try
        {
            var text = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/stat"));
            var at = text.LastIndexOf(')');
            return at > 0 && at + 2 < text.Length && text[at + 2] is 'Z' or 'X';
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private TimeSpan Since(double time) => Span(time - _start);

    // Numbers of the wire may be anything.
    private static TimeSpan Span(double seconds) => TimeSpan.FromSeconds(double.IsNaN(seconds) ? 0 : Math.Clamp(seconds, 0, 1e9));

    private void Note(string text)
    {
        if (_notes.Count < 100)
            _notes.Add(text);
    }

    private ProcessState? Process(string token)
    {
        if (_processes.TryGetValue(token, out var known))
            return known;
        if (_processes.Count >= MaxProcesses)
        {
            _notFollowed++;
            return null;
        }
        var process = new ProcessState(_processList.Count);
        _processes.Add(token, process);
        _processList.Add(process);
        return process;
    }

    private void Hello(ProcessState process, Row row)
    {
        if (row.Int(0) != WireClock.Protocol || process.IsKnown)
            return;
        process.IsKnown = true;
        process.Pid = row.Int32(1);
        process.ParentPid = row.Int32(2);
        var version = row.Int(3);
        process.Version = string.Create(CultureInfo.InvariantCulture, $"{version >> 24 & 255}.{version >> 16 & 255}.{version >> 8 & 255}");
        process.Executable = row.Text(5);
        var arguments = row.Inner(6);
        process.Arguments = new string[Math.Min(arguments.Count, 64)];
        for (var i = 0; i < process.Arguments.Length; i++)
            process.Arguments[i] = arguments.Text(i);
        process.Start = row.Number(8);
    }

    private LoopState LoopOf(ProcessState process, long serial)
    {
        if (process.Loops.TryGetValue(serial, out var known))
            return known;
        // A test suite makes one for each test: what is over the bound shares the last entry.
        var loop = _loops.Count < MaxLoops ? new LoopState(_loops.Count, process.Index) : _loops[^1];
        if (loop.Index == _loops.Count)
            _loops.Add(loop);
        process.Loops.Add(serial, loop);
        return loop;
    }

    private void LoopBegan(ProcessState process, Row row)
    {
        var loop = LoopOf(process, row.Int(0));
        loop.IsRunning = true;
        if (loop.Class.Length > 0)
            return;
        loop.Class = row.Text(2);
        loop.Kind = row.Int(3) switch { 1 or 2 => LoopKind.Asyncio, 3 => LoopKind.Uvloop, _ => LoopKind.Other };
        loop.Start = row.Number(5);
        loop.End = loop.Start;
        loop.Thread = row.Text(6);
    }

    private void LoopEnded(ProcessState process, Row row)
    {
        if (!process.Loops.TryGetValue(row.Int(0), out var loop))
            return;
        loop.IsRunning = false;
        loop.End = Math.Max(loop.End, row.Number(1));
        loop.Tasks = 0;
        if (row.Count < 8)
            return;
        // The page's own figures, told because it is about to be given to another loop.
        var buckets = new long[LagHistogram.BucketCount];
        for (var k = 0; k < buckets.Length; k++)
            buckets[k] = Math.Max(0, row.Inner(5).Int(k));
        var ready = new long[LagHistogram.BucketCount];
        for (var k = 0; k < ready.Length; k++)
            ready[k] = Math.Max(0, row.Inner(9).Int(k));
        Add(process, row.Int(0), loop, row.Int(2), row.Number(3), row.Number(4), buckets, ready, row.Number(8));
        var ring = row.Inner(7);
        for (var i = 0; i < Math.Min(ring.Count, SharedPage.RingSize); i++)
            TurnEnded(process, row.Int(0), ring.Inner(i).Number(0), ring.Inner(i).Number(1));
    }

    private void Take(ProcessState process, SharedPage.LoopPage page)
    {
        var serial = page.Serial;
        if (serial == 0 || !process.Loops.TryGetValue(serial, out var loop))
            return;
        var buckets = new long[LagHistogram.BucketCount];
        for (var k = 0; k < buckets.Length; k++)
            buckets[k] = Math.Max(0, page.Bucket(k));
        var ready = new long[LagHistogram.BucketCount];
        for (var k = 0; k < ready.Length; k++)
            ready[k] = Math.Max(0, page.ReadyBucket(k));
        Add(process, serial, loop, page.Turns, page.MaxTurn, page.SumTurns, buckets, ready, page.ReadyMax);
    }

    private readonly HashSet<(int Process, long Loop)> _taken = [];

    private void Add(ProcessState process, long serial, LoopState loop, long turns, double longest, double sum, long[] buckets, long[] ready, double longestReady)
    {
        if (_taken.Count < 100_000 && _taken.Add((process.Index, serial)))
        {
            loop.Lag = loop.Lag.Plus(new LagHistogram
            {
                Buckets = buckets,
                Turns = turns,
                Max = Span(longest),
                Sum = Span(sum),
            });
            var waits = 0L;
            foreach (var bucket in ready)
                waits += bucket;
            loop.ReadyWait = loop.ReadyWait.Plus(new LagHistogram { Buckets = ready, Turns = waits, Max = Span(longestReady) });
        }
    }

    private void Statistics(ProcessState process, Row row)
    {
        if (!process.Loops.TryGetValue(row.Int(1), out var loop))
            return;
        loop.Tasks = row.Int32(2);
        loop.Ready = row.Int32(3);
        loop.MaxTasks = Math.Max(loop.MaxTasks, loop.Tasks);
        loop.MaxReady = Math.Max(loop.MaxReady, loop.Ready);
        var slice = loop.SliceAt(row.Number(0));
        slice.Tasks = Math.Max(slice.Tasks, loop.Tasks);
        slice.Ready = Math.Max(slice.Ready, loop.Ready);
    }

    /// <inheritdoc/>
    public void Looked(string token, long loop, double at, double busyFor, double interval)
    {
        lock (_lock)
        {
            if (!_processes.TryGetValue(token, out var process) || !process.Loops.TryGetValue(loop, out var state))
                return;
            state.End = Math.Max(state.End, at);
            if (busyFor <= 0)
                return;
            state.Busy += interval;
            var slice = state.SliceAt(at);
            slice.Busy += interval;
        }
    }

    /// <inheritdoc/>
    public void Lost(long turns)
    {
        lock (_lock)
            _dropped += turns;
    }
}
