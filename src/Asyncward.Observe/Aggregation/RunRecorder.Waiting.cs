using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>Locks, queues, executors, deadlocks.</summary>
internal sealed partial class RunRecorder
{
    private const int MaxSync = 2000;
    private const int MaxDepths = 500;
    private const int MaxDeadlocks = 100;
    private const int MaxPools = 256;
    private const int MaxLive = 5;

    private readonly Dictionary<(SyncKind Kind, CodeSite Created), SyncTotal> _sync = [];
    private readonly List<ObservedQueue> _queues = [];
    private readonly List<Deadlock> _deadlocks = [];

    private void SyncSeen(ProcessState process, Row row)
    {
        if (process.Sync.Count >= MaxSync * 4)
            return;
        var site = row.Inner(3).Count > 0 ? process.Frame(row.Inner(3).Inner(0)).Site : CodeSite.Unknown;
        process.Sync[row.Int(0)] = new SyncState((SyncKind)Math.Clamp(row.Int(1), 0, 5), row.Text(2), site, row.Int32(4));
    }

    private void SyncChanged(ProcessState process, Row row)
    {
        if (!process.Sync.TryGetValue(row.Int(0), out var state))
            return;
        if (row.Int(2) == -2)
        {
            // Where it was taken, told anew each time that the numbers grow.
            var taken = process.Frame(row.Inner(3)).Site;
            if (state.Takers.Count < 50 || state.Takers.ContainsKey(taken))
                state.Takers[taken] = (row.Int(4), row.Number(5), row.Number(6));
            return;
        }
        if (row.Int(2) < 0)
        {
            // Who holds it at a look.
            var place = process.Frame(row.Inner(4)).Site;
            var key = (TaskOf(process, row.Int(3))?.Coroutine ?? place.Function, place, row.Text(5));
            if (state.Holders.Count < 50 || state.Holders.ContainsKey(key))
                state.Holders[key] = state.Holders.GetValueOrDefault(key) + 1;
            return;
        }
        state.Waits = Math.Max(state.Waits, row.Int(2));
        state.Total = Math.Max(state.Total, row.Number(3));
        state.Longest = Math.Max(state.Longest, row.Number(4));
        state.MaxWaiters = Math.Max(state.MaxWaiters, row.Int32(5));
        state.Waiting = row.Int32(6);
        if (state.Kind != SyncKind.Queue)
            return;
        var depth = state.Depth = row.Int32(7);
        state.Getters = Math.Max(state.Getters, row.Int32(8));
        state.Putters = Math.Max(state.Putters, row.Int32(9));
        state.MaxDepth = Math.Max(state.MaxDepth, depth);
        // Every second point goes when there are too many: the line keeps its shape.
        if (state.Depths.Count >= MaxDepths)
        {
            for (var i = 1; i * 2 < state.Depths.Count; i++)
                state.Depths[i] = state.Depths[i * 2];
            state.Depths.RemoveRange((state.Depths.Count + 1) / 2, state.Depths.Count / 2);
        }
        state.Depths.Add(new DepthPoint(Since(row.Number(1)), depth));
    }

    private void FinishSync(ProcessState process)
    {
        foreach (var state in process.Sync.Values)
        {
            if (state.Kind == SyncKind.Queue)
            {
                if (_queues.Count < MaxSync && state.Depths.Count > 0)
                {
                    _queues.Add(new ObservedQueue
                    {
                        Created = state.Created,
                        Process = process.Index,
                        MaxSize = state.MaxSize,
                        FirstDepth = state.Depths[0].Depth,
                        LastDepth = state.Depths[^1].Depth,
                        MaxDepth = state.MaxDepth,
                        MaxGetters = state.Getters,
                        MaxPutters = state.Putters,
                        Depths = [.. state.Depths],
                    });
                }
                continue;
            }
            if (!_sync.TryGetValue((state.Kind, state.Created), out var total))
            {
                if (_sync.Count >= MaxSync)
                {
                    _dropped++;
                    continue;
                }
                _sync.Add((state.Kind, state.Created), total = new SyncTotal());
            }
            total.Add(state);
        }
        process.Sync.Clear();
    }

    private void DeadlockSeen(ProcessState process, Row row)
    {
        if (_deadlocks.Count >= MaxDeadlocks)
            return;
        var links = row.Inner(1);
        var cycle = new List<DeadlockLink>();
        for (var i = 0; i < links.Count; i++)
        {
            var link = links.Inner(i);
            if (!process.Tasks.TryGetValue(link.Int(0), out var task))
                continue;
            var next = links.Inner((i + 1) % links.Count);
            if (link.Int(1) != 0 && process.Sync.TryGetValue(link.Int(1), out var sync))
            {
                var taken = link.Inner(2).Count > 0 ? process.Frame(link.Inner(2)).Site : CodeSite.Unknown;
                cycle.Add(new DeadlockLink(task.Task, task.Place, sync.Kind, $"{sync.Class}#{link.Int(1)}", sync.Created) { TakenAt = taken });
            }
            else
            {
                var other = TaskOf(process, next.Int(0));
                cycle.Add(new DeadlockLink(task.Task, task.Place, SyncKind.Task, other?.Name ?? "", other?.Created ?? CodeSite.Unknown));
            }
        }
        if (cycle.Count > 0)
            _deadlocks.Add(new Deadlock(Since(row.Number(0)), [.. cycle]));
    }

    private void StuckSeen(ProcessState process, Row row)
    {
        if (_deadlocks.Count >= MaxDeadlocks)
            return;
        var rows = row.Inner(1);
        var waiting = new List<DeadlockLink>();
        for (var i = 0; i < rows.Count; i++)
        {
            var line = rows.Inner(i);
            if (TaskOf(process, line.Int(0)) is not { } task)
                continue;
            var sync = process.Sync.GetValueOrDefault(line.Int(1));
            waiting.Add(new DeadlockLink(task, process.Frame(line.Inner(2)).Site, sync?.Kind ?? SyncKind.Other, line.Text(3), sync?.Created ?? CodeSite.Unknown));
        }
        if (waiting.Count > 0)
            _deadlocks.Add(new Deadlock(Since(row.Number(0)), [.. waiting]) { NothingWakes = true });
    }

    private void PoolSeen(ProcessState process, Row row)
    {
        if (!process.Pools.TryGetValue(row.Int(1), out var pool))
        {
            if (process.Pools.Count >= MaxPools)
                return;
            var created = row.Inner(3).Count > 0 ? process.Frame(row.Inner(3)).Site : CodeSite.Unknown;
            process.Pools[row.Int(1)] = pool = new ExecutorState(row.Text(2) is { Length: > 0 } name ? name : "executor", created, row.Int32(4));
        }
        pool.MaxBusy = Math.Max(pool.MaxBusy, row.Int32(5));
        pool.Waiting = row.Int32(6);
        pool.Jobs = Math.Max(pool.Jobs, row.Int(7));
        pool.MaxWaiting = Math.Max(pool.MaxWaiting, row.Int32(8));
        pool.TotalWait = Math.Max(pool.TotalWait, row.Number(9));
        pool.LongestWait = Math.Max(pool.LongestWait, row.Number(10));
    }

    private SyncObject[] SyncObjects() =>
    [
        .. _sync.Where(s => s.Value.Waits > 0).OrderByDescending(s => s.Value.Total).ThenBy(s => s.Key.Created.File, StringComparer.Ordinal)
            .ThenBy(s => s.Key.Created.Line).Select(s => new SyncObject
            {
                Kind = s.Key.Kind,
                Created = s.Key.Created,
                Objects = s.Value.Objects,
                Waits = s.Value.Waits,
                TotalWait = Span(s.Value.Total),
                LongestWait = Span(s.Value.Longest),
                MaxWaiters = s.Value.MaxWaiters,
                Holders = [.. s.Value.Holders.OrderByDescending(h => h.Value).ThenBy(h => h.Key.Place.Line).Take(10)
                    .Select(h => new SyncHolder(h.Key.Task, h.Key.Place, h.Key.Awaiting, h.Value))],
                Takers = [.. s.Value.Takers.OrderByDescending(t => t.Value.Held).ThenBy(t => t.Key.Line).Take(10)
                    .Select(t => new SyncTaker(t.Key, t.Value.Count, Span(t.Value.Held), Span(t.Value.Longest)))],
            }),
    ];

    private LiveLock[] LiveLocks() =>
    [
        .. _processList.Where(p => !p.HasEnded).SelectMany(p => p.Sync.Values).Where(s => s is { Kind: SyncKind.Lock or SyncKind.Semaphore, Waits: > 0 })
            .OrderByDescending(s => s.Waiting).ThenByDescending(s => s.Total).Take(MaxLive)
            .Select(s => new LiveLock(s.Kind, s.Created, s.Waiting, s.Waits, Span(s.Total))),
    ];

    private LiveQueue[] LiveQueues() =>
    [
        .. _processList.Where(p => !p.HasEnded).SelectMany(p => p.Sync.Values).Where(s => s is { Kind: SyncKind.Queue, MaxDepth: > 0 })
            .OrderByDescending(s => s.Depth).ThenByDescending(s => s.MaxDepth).Take(MaxLive).Select(s => new LiveQueue(s.Created, s.Depth, s.MaxDepth, s.MaxSize)),
    ];

    private ExecutorQueue[] Executors() =>
    [
        .. _processList.SelectMany(p => p.Pools.Values).OrderByDescending(pool => pool.TotalWait).Select(pool => new ExecutorQueue
        {
            Created = pool.Created,
            Name = pool.Name,
            Workers = pool.Workers,
            MaxBusy = pool.MaxBusy,
            MaxWaiting = pool.MaxWaiting,
            Jobs = pool.Jobs,
            TotalWait = Span(pool.TotalWait),
            LongestWait = Span(pool.LongestWait),
        }),
    ];

    private sealed class SyncTotal
    {
        internal int Objects { get; private set; }

        internal long Waits { get; private set; }

        internal double Total { get; private set; }

        internal double Longest { get; private set; }

        internal int MaxWaiters { get; private set; }

        internal Dictionary<(string Task, CodeSite Place, string Awaiting), long> Holders { get; } = [];

        internal Dictionary<CodeSite, (long Count, double Held, double Longest)> Takers { get; } = [];

        internal void Add(SyncState state)
        {
            Objects++;
            Waits += state.Waits;
            Total += state.Total;
            Longest = Math.Max(Longest, state.Longest);
            MaxWaiters = Math.Max(MaxWaiters, state.MaxWaiters);
            foreach (var (key, seen) in state.Holders)
            {
                if (Holders.Count < 50 || Holders.ContainsKey(key))
                    Holders[key] = Holders.GetValueOrDefault(key) + seen;
            }
            foreach (var (place, (count, held, longest)) in state.Takers)
            {
                var sum = Takers.GetValueOrDefault(place);
                if (Takers.Count < 50 || sum.Count > 0)
                    Takers[place] = (sum.Count + count, sum.Held + held, Math.Max(sum.Longest, longest));
            }
        }
    }
}

/// <summary>A lock, queue … that somebody waited for.</summary>
internal sealed class SyncState(SyncKind kind, string @class, CodeSite created, int maxSize)
{
    internal SyncKind Kind { get; } = kind;

    internal string Class { get; } = @class;

    internal CodeSite Created { get; } = created;

    internal int MaxSize { get; } = maxSize;

    internal long Waits { get; set; }

    internal double Total { get; set; }

    internal double Longest { get; set; }

    internal int MaxWaiters { get; set; }

    internal int Waiting { get; set; }

    internal int Depth { get; set; }

    internal int Getters { get; set; }

    internal int Putters { get; set; }

    internal int MaxDepth { get; set; }

    internal List<DepthPoint> Depths { get; } = [];

    internal Dictionary<(string Task, CodeSite Place, string Awaiting), long> Holders { get; } = [];

    internal Dictionary<CodeSite, (long Count, double Held, double Longest)> Takers { get; } = [];
}
