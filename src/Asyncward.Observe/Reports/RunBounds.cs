using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>Cuts a run to what a page can show: the most harmful of each list. What was left out becomes a note.</summary>
internal static class RunBounds
{
    private const int Places = 1000;
    private const int Samples = 5;
    private const int Frames = 100;
    private const int Occurrences = 4000;
    private const int Lanes = 100;
    private const int Segments = 10_000;
    private const int Points = 1000;

    /// <summary>The run cut, and the join made again for what is left of it.</summary>
    internal static (ObservedRun Run, RunJoin? Join) Cut(ObservedRun run, RunJoin? join)
    {
        var notes = new List<string>(run.Notes.Take(Places));
        T[] Most<T>(T[] list, string name, Func<T, long> weight)
        {
            if (list.Length <= Places)
                return list;
            notes.Add($"{list.Length - Places} of {list.Length} {name} are left out of this page; the JSON has all of them");
            return [.. list.OrderByDescending(weight).Take(Places)];
        }
        var stalls = Most(run.Stalls, "blocked places", stall => stall.Total.Ticks);
        var isShown = Longest(stalls, notes);
        var segments = run.Lanes.Take(Lanes).Sum(lane => lane.Segments.Length);
        var cut = run with
        {
            Stalls = [.. stalls.Select(stall => stall with
            {
                Samples = [.. stall.Samples.Take(Samples).Select(sample => sample with { Stack = [.. sample.Stack.Take(Frames)] })],
                AwaitChain = [.. stall.AwaitChain.Take(Frames)],
                Occurrences = [.. stall.Occurrences.Where(isShown).Select(at => at.Sample < Samples ? at : at with { Sample = -1 })],
            })],
            BusyTurns = [.. Most(run.BusyTurns, "places with busy turns", busy => busy.Total.Ticks).Select(busy => busy with { Occurrences = [.. busy.Occurrences.Take(10)] })],
            BlockingCalls = Most(run.BlockingCalls, "blocking calls", call => call.Count),
            NeverAwaited = Most(run.NeverAwaited, "coroutines never awaited", never => never.Count),
            DestroyedTasks = Most(run.DestroyedTasks, "lost tasks", lost => lost.Count),
            UnretrievedExceptions = Most(run.UnretrievedExceptions, "exceptions", error => error.Count),
            TasksAtExit = Most(run.TasksAtExit, "tasks at exit", task => task.Count),
            CancelsSwallowed = Most(run.CancelsSwallowed, "swallowed cancellations", cancel => cancel.Count),
            UnclosedResources = Most(run.UnclosedResources, "unclosed resources", resource => resource.Count),
            SyncObjects = Most(run.SyncObjects, "locks and events", thing => thing.TotalWait.Ticks),
            Queues = [.. Most(run.Queues, "queues", queue => queue.MaxDepth).Select(queue => queue with { Depths = Thin(queue.Depths) })],
            Executors = Most(run.Executors, "executors", pool => pool.MaxWaiting),
            Tasks = Most(run.Tasks, "kinds of task", task => task.Total.Ticks),
            Processes = run.Processes.Length <= Places ? run.Processes : run.Processes[..Places],
            Loops = [.. run.Loops.Take(64).Select(loop => loop with { Timeline = Merge(loop.Timeline) })],
            Lanes = [.. run.Lanes.Take(Lanes).Select(lane => segments <= Segments ? lane : lane with { Segments = [.. lane.Segments.Take(Segments / Lanes)] })],
        };
        if (run.Lanes.Length > Lanes)
            notes.Add($"{run.Lanes.Length - Lanes} of {run.Lanes.Length} tasks are left out of the lanes");
        if (run.Loops.Length > 64)
            notes.Add($"{run.Loops.Length - 64} of {run.Loops.Length} event loops are left out");
        cut = cut with { Notes = [.. notes] };
        return (cut, join is null ? null : RunJoin.Make(cut, join.Findings));
    }

    /// <summary>Tells which single times are shown, the longest: not more of them than a page can draw.</summary>
    private static Func<StallOccurrence, bool> Longest(Stall[] stalls, List<string> notes)
    {
        var lengths = stalls.SelectMany(stall => stall.Occurrences).Select(at => at.Length).OrderDescending().ToArray();
        if (lengths.Length <= Occurrences)
            return static _ => true;
        notes.Add($"of {lengths.Length} times that a loop was blocked, the time line shows the longest {Occurrences}");
        var limit = lengths[Occurrences - 1];
        var room = Occurrences - Array.FindIndex(lengths, length => length == limit);
        return at => at.Length > limit || (at.Length == limit && room-- > 0);
    }

    private static DepthPoint[] Thin(DepthPoint[] points)
    {
        var step = (points.Length + Points - 1) / Points;
        return step <= 1 ? points : [.. points.Where((_, i) => i % step == 0 || i == points.Length - 1)];
    }

    private static TimePoint[] Merge(TimePoint[] points)
    {
        var step = (points.Length + Points - 1) / Points;
        return step <= 1 ? points : [.. points.Chunk(step).Select(part => new TimePoint(
            part[0].At, part.Max(point => point.MaxLag), part.Max(point => point.Tasks), part.Max(point => point.Ready),
            new TimeSpan(part.Sum(point => point.Busy.Ticks))))];
    }
}
