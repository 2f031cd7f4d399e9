using System;
using System.Diagnostics;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>The results.</summary>
internal sealed partial class RunRecorder
{
    /// <summary>What the run showed. Call it once all processes were ended.</summary>
    internal ObservedRun Build(double now, int exitCode)
    {
        lock (_lock)
        {
            if (_broken > 0)
                Note($"{_broken} of the processes wrote something that cannot be read");
            if (_notFollowed > 0)
                Note($"more than {MaxProcesses} processes: those after them were not followed");
            var known = _processList.Where(p => p.IsKnown).ToList();
            if (known.Count == 0 && exitCode is not (126 or 127))
                Note("no Python process was seen: the program is none, or ignores PYTHONPATH (options -I, -E and -S of Python; then try --bootstrap)");
            else if (_loops.Count == 0 && known.Count > 0)
                Note("no event loop of asyncio ran; trio and curio are not observed yet");
            using var host = System.Diagnostics.Process.GetCurrentProcess();
            return new ObservedRun
            {
                Command = _command,
                CurrentDirectory = _currentDirectory,
                StartedAt = StartedAt,
                Duration = Since(now),
                ExitCode = exitCode,
                Threshold = Span(_threshold),
                Processes = [.. _processList.Select(Result)],
                Loops = [.. _loops.Select(Result)],
                Stalls = Stalls(),
                BusyTurns = BusyTurns(),
                BlockingCalls = [.. _blockingCalls.OrderByDescending(b => b.Value.Count).ThenBy(b => b.Key.Name, StringComparer.Ordinal)
                    .ThenBy(b => b.Key.Place.File, StringComparer.Ordinal).ThenBy(b => b.Key.Place.Line)
                    .Select(b => new BlockingCall(b.Key.Name, b.Key.Place, b.Value.Count, b.Value.First))],
                NeverAwaited = [.. _neverAwaited.OrderByDescending(n => n.Value.Count).ThenBy(n => n.Key.Created.File, StringComparer.Ordinal)
                    .ThenBy(n => n.Key.Created.Line).Select(n => new NeverAwaited(n.Key.Name, n.Key.Created, n.Value.First, n.Value.Count))],
                DestroyedTasks = [.. _destroyed.OrderByDescending(d => d.Value.Count).ThenBy(d => d.Key.Created.File, StringComparer.Ordinal)
                    .ThenBy(d => d.Key.Created.Line).Select(d => new DestroyedTask(d.Value.First, d.Key.Awaiting, d.Key.What, d.Value.Count))],
                UnretrievedExceptions = [.. _exceptions.OrderByDescending(e => e.Value.Count).ThenBy(e => e.Key.Top.File, StringComparer.Ordinal)
                    .ThenBy(e => e.Key.Top.Line).Select(e => e.Value.First with { Count = e.Value.Count })],
                TasksAtExit = [.. _atExit.OrderByDescending(t => t.Value.Count).ThenBy(t => t.Key.Created.File, StringComparer.Ordinal)
                    .ThenBy(t => t.Key.Created.Line).Select(t => t.Value.First with { Count = t.Value.Count })],
                CancelsSwallowed = [.. _swallowed.OrderByDescending(t => t.Value.Count).Select(t => t.Value.First with { Count = t.Value.Count })],
                UnclosedResources = [.. _resources.OrderByDescending(r => r.Value.Count).ThenBy(r => r.Key.Text, StringComparer.Ordinal)
                    .Select(r => new UnclosedResource(r.Key.Text, r.Key.Opened, r.Key.Dropped, r.Value.Count))],
                SyncObjects = SyncObjects(),
                Queues = [.. _queues.OrderByDescending(q => q.MaxDepth).ThenBy(q => q.Created.File, StringComparer.Ordinal).ThenBy(q => q.Created.Line)],
                Executors = Executors(),
                Tasks = Summaries(),
                Lanes = Lanes(),
                Deadlocks = [.. _deadlocks],
                Dropped = _dropped,
                Cost = new ObservationCost
                {
                    InsideTime = Span(_processList.Sum(p => p.OwnTime)),
                    HostTime = host.TotalProcessorTime,
                    HostPeakBytes = host.PeakWorkingSet64,
                    Events = _events,
                },
                Notes = [.. _notes],
            };
        }
    }

    /// <summary>How it stands.</summary>
    /// <param name="now">Of the clock that Python's <c>perf_counter</c> reads.</param>
    /// <param name="lag">The longest that a loop has been in its present turn, in seconds.</param>
    /// <param name="turns">The turns of loops that have not ended.</param>
    internal LiveSnapshot Look(double now, double lag, LagHistogram turns)
    {
        lock (_lock)
        {
            foreach (var process in _processList)
            {
                foreach (var block in process.Blocks.Values.Where(b => HasAll(b, now, 0.3)).ToArray())
                    Settle(process, block);
            }
            var snapshot = new LiveSnapshot
            {
                At = Since(now),
                Processes = _processList.Count(p => p is { IsKnown: true, HasEnded: false }),
                Loops = _loops.Count(l => l.IsRunning),
                LagNow = Span(lag),
                LagRecent = Span(_lagRecent),
                Lag = _loops.Aggregate(turns, (sum, loop) => sum.Plus(loop.Lag)),
                Tasks = _loops.Where(l => l.IsRunning).Sum(l => l.Tasks),
                Ready = _loops.Where(l => l.IsRunning).Sum(l => l.Ready),
                Stalls = _stallCount,
                Blocked = Span(_blocked),
                ExecutorWaiting = _processList.Sum(p => p.Pools.Values.Sum(pool => pool.Waiting)),
                NeverAwaited = _neverAwaited.Values.Sum(n => n.Count),
                DestroyedTasks = _destroyed.Values.Sum(n => n.Count),
                UnretrievedExceptions = _exceptions.Values.Sum(n => n.Count),
                Deadlocks = _deadlocks.Count,
                Dropped = _dropped,
                NewStalls = [.. _newStalls],
                TopPlaces = [.. Places().OrderByDescending(p => p.Total).Take(10).Select(p => p.Result())
                    .Select(s => new LivePlace(s.Place, s.Call, s.Count, s.Total))],
                Locks = LiveLocks(),
                Queues = LiveQueues(),
                Tree = _tree,
            };
            _newStalls.Clear();
            _lagRecent = 0;
            return snapshot;
        }
    }

    private ObservedProcess Result(ProcessState process) => new()
    {
        Pid = process.Pid,
        ParentPid = process.ParentPid,
        PythonVersion = process.Version,
        Executable = process.Executable,
        Arguments = process.Arguments,
        Start = Since(process.Start),
        End = process.End is { } end ? Since(end) : null,
    };

    private ObservedLoop Result(LoopState loop) => new()
    {
        Process = loop.Process,
        Class = loop.Class,
        Kind = loop.Kind,
        Thread = loop.Thread,
        Start = Since(loop.Start),
        End = Since(loop.End),
        Lag = loop.Lag,
        ReadyWait = loop.ReadyWait,
        Busy = Span(loop.Busy),
        MaxTasks = loop.MaxTasks,
        MaxReady = loop.MaxReady,
        Timeline = [.. loop.Slices.Select((s, i) => new TimePoint(Since(loop.Start + (i * loop.SliceLength)), Span(s.MaxLag), s.Tasks, s.Ready,
            Span(s.Busy)))],
    };
}
