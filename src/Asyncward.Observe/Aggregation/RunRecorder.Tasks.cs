using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>Tasks: one by one while they live, by coroutine and place afterwards.</summary>
internal sealed partial class RunRecorder
{
    private const int MaxSummaries = 2000;
    private const int MaxLanes = 200;
    private const int MaxSegments = 300;
    private const int MaxWaits = 16;
    private const int MaxTasksAlive = 50_000;

    private readonly Dictionary<(string Coroutine, CodeSite Created), SummaryState> _summaries = [];
    private readonly PriorityQueue<TaskRecord, double> _lanes = new();
    private LiveTask[] _tree = [];

    private void TaskSeen(ProcessState process, Row row)
    {
        if (process.Tasks.Count >= MaxTasksAlive)
            return;
        var site = row.Inner(5).Count > 0 ? process.Frame(row.Inner(5).Inner(0)).Site : CodeSite.Unknown;
        process.Tasks[row.Int(0)] = new TaskRecord(LoopOf(process, row.Int(1)), new TaskRef(row.Text(2), row.Text(3), site), row.Number(6));
    }

    private static TaskRef? TaskOf(ProcessState process, long number) => process.Tasks.TryGetValue(number, out var task) ? task.Task : null;

    private void TaskEnded(ProcessState process, Row row)
    {
        // What tells of it later finds it: a few are kept.
        if (!process.Tasks.TryGetValue(row.Int(0), out var task) || task.HasEnded)
            return;
        task.End = row.Number(2);
        task.HasEnded = true;
        process.Tasks.Remove(row.Int(0));
        KeepEnded(process, row.Int(0), task);
        var key = (task.Task.Coroutine, task.Task.Created);
        if (!_summaries.TryGetValue(key, out var summary))
        {
            if (_summaries.Count >= MaxSummaries)
            {
                _dropped++;
                return;
            }
            _summaries.Add(key, summary = new SummaryState());
        }
        summary.Count++;
        summary.Failed += row.Text(1) == "exception" ? 1 : 0;
        summary.Cancelled += row.Text(1) == "cancelled" ? 1 : 0;
        summary.Running += row.Number(3);
        summary.Ready += row.Number(4);
        summary.Waiting += row.Number(5);
        summary.LongestReady = Math.Max(summary.LongestReady, row.Number(6));
        var waits = row.Inner(7);
        for (var i = 0; i < waits.Count; i++)
        {
            var wait = waits.Inner(i);
            var place = (process.Frame(wait.Inner(0)).Site, wait.Text(1));
            if (summary.Waits.Count >= MaxWaits * 4 && !summary.Waits.ContainsKey(place))
                continue;
            var known = summary.Waits.GetValueOrDefault(place);
            summary.Waits[place] = (known.Total + wait.Number(2), known.Count + Math.Max(0, wait.Int(3)));
        }
        Lane(task);
    }

    // Ended tasks that an event on its way may still name, the newest few.
    private static void KeepEnded(ProcessState process, long number, TaskRecord task)
    {
        process.Tasks[number] = task;
        process.EndedTasks.Enqueue(number);
        if (process.EndedTasks.Count > 500)
        {
            var old = process.EndedTasks.Dequeue();
            if (process.Tasks.TryGetValue(old, out var gone) && gone.HasEnded)
                process.Tasks.Remove(old);
        }
    }

    private void Lane(TaskRecord task)
    {
        _lanes.Enqueue(task, task.End - task.Start);
        if (_lanes.Count > MaxLanes)
            _lanes.Dequeue();
    }

    private static void FinishTasks(ProcessState process, RunRecorder recorder)
    {
        foreach (var task in process.Tasks.Values.Where(t => !t.HasEnded))
        {
            task.End = Math.Max(task.Start, process.End ?? task.Start);
            task.HasEnded = true;
            recorder.Lane(task);
        }
        process.Tasks.Clear();
    }

    private void FinishTasks(ProcessState process) => FinishTasks(process, this);

    private void TreeSeen(ProcessState process, Row row)
    {
        var at = row.Number(0);
        var lines = row.Inner(2);
        var nodes = new Dictionary<long, (LiveTask Task, List<long> Awaits)>();
        var awaited = new HashSet<long>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Inner(i);
            if (!process.Tasks.TryGetValue(line.Int(0), out var task))
                continue;
            var frames = process.Frames(line.Inner(4));
            var place = frames.Length == 0 ? CodeSite.Unknown : frames[UserCode.Innermost(frames)].Site;
            var state = line.Int(1) switch { 0 => TaskState.Running, 1 => TaskState.Ready, _ => TaskState.Waiting };
            var what = state == TaskState.Waiting ? line.Text(5) : "";
            task.Add(at, state, place, what, MaxSegments);
            task.Place = place;
            task.WaitsFor = what;
            nodes[line.Int(0)] = (new LiveTask(task.Task.Name, task.Task.Coroutine, place, what, []), []);
        }
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Inner(i);
            var awaiters = line.Inner(3);
            for (var k = 0; k < awaiters.Count; k++)
            {
                if (nodes.TryGetValue(awaiters.Int(k), out var waiter) && nodes.ContainsKey(line.Int(0)))
                {
                    waiter.Awaits.Add(line.Int(0));
                    awaited.Add(line.Int(0));
                }
            }
        }
        _tree = [.. nodes.Keys.Where(n => !awaited.Contains(n)).Take(50).Select(n => Node(nodes, n, 0))];
    }

    private static LiveTask Node(Dictionary<long, (LiveTask Task, List<long> Awaits)> nodes, long number, int depth)
    {
        var (task, awaits) = nodes[number];
        return depth > 8 ? task : task with { Awaits = [.. awaits.Take(30).Select(n => Node(nodes, n, depth + 1))] };
    }

    private TaskSummary[] Summaries() =>
    [
        .. _summaries.OrderByDescending(s => s.Value.Running + s.Value.Ready + s.Value.Waiting).ThenBy(s => s.Key.Coroutine, StringComparer.Ordinal)
            .Select(s => new TaskSummary
            {
                Coroutine = s.Key.Coroutine,
                Created = s.Key.Created,
                Count = s.Value.Count,
                Failed = s.Value.Failed,
                Cancelled = s.Value.Cancelled,
                Running = Span(s.Value.Running),
                Ready = Span(s.Value.Ready),
                Waiting = Span(s.Value.Waiting),
                LongestReady = Span(s.Value.LongestReady),
                Waits = [.. s.Value.Waits.OrderByDescending(w => w.Value.Total).Take(MaxWaits)
                    .Select(w => new TaskWait(w.Key.Place, w.Key.What, Span(w.Value.Total), w.Value.Count))],
            }),
    ];

    private TaskLane[] Lanes() =>
    [
        .. _lanes.UnorderedItems.Select(item => item.Element).OrderBy(task => task.Start).Select(task => new TaskLane
        {
            Loop = task.Loop.Index,
            Task = task.Task,
            Start = Since(task.Start),
            End = Since(task.End),
            Segments = [.. task.Segments.Select(s => new LaneSegment(Since(s.Start), Since(s.End), s.State, s.Place, s.What))],
        }),
    ];

    private sealed class SummaryState
    {
        internal long Count;
        internal long Failed;
        internal long Cancelled;
        internal double Running;
        internal double Ready;
        internal double Waiting;
        internal double LongestReady;

        internal Dictionary<(CodeSite Place, string What), (double Total, long Count)> Waits { get; } = [];
    }
}

/// <summary>A task that is alive, or was.</summary>
internal sealed class TaskRecord(LoopState loop, TaskRef task, double start)
{
    internal LoopState Loop { get; } = loop;

    internal TaskRef Task { get; } = task;

    internal double Start { get; } = start;

    internal double End { get; set; } = start;

    internal bool HasEnded { get; set; }

    internal CodeSite Place { get; set; } = CodeSite.Unknown;

    internal string WaitsFor { get; set; } = "";

    internal List<(double Start, double End, TaskState State, CodeSite Place, string What)> Segments { get; } = [];

    /// <summary>What it does at this time; looks that say the same make one stretch.</summary>
    internal void Add(double at, TaskState state, CodeSite place, string what, int most)
    {
        if (Segments.Count > 0)
        {
            var last = Segments[^1];
            if (last.State == state && last.Place == place && last.What == what)
            {
                Segments[^1] = last with { End = at };
                return;
            }
            Segments[^1] = last with { End = at };
        }
        if (Segments.Count < most)
            Segments.Add((at, at, state, place, what));
    }
}
