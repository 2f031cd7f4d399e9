using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>The words of each kind of finding.</summary>
internal sealed class FindingWriter(ObservedRun run, RunJoin? join)
{
    private readonly string _directory = run.CurrentDirectory;

    private string At(CodeSite site) => Say.Place(site, _directory);

    private static string WaitingFor(string what) => what.Length > 0 ? $" for {Say.Plain(what)}" : "";

    private static string Each(long count) => count == 1 ? "" : $", {Say.Times(count)}";

    private StaticFinding? Predicted(ObservationKind kind, int index) => join?.Predicted(kind, index);

    internal RunFinding Stall(Stall stall, int index)
    {
        var details = new List<string>();
        if (stall.GilHeld)
            details.Add("the interpreter lock was held all the time: no other thread ran either");
        var what = stall.Call.Length > 0 ? $"`{Say.Plain(stall.Call)}`" : $"code of `{Say.Plain(stall.Place.Function)}`";
        return new RunFinding
        {
            Kind = RunFindingKind.LoopBlocked,
            Place = stall.Place,
            Message = $"The event loop was held {Say.Harm(stall.Count, stall.Total, stall.Longest)}"
                + (stall.Place.IsKnown || stall.Call.Length > 0 ? $", by {what}." : "; it was over before anybody could look what held it."),
            Details = [.. details],
            Count = stall.Count,
            Total = stall.Total,
            Longest = stall.Longest,
            Task = stall.Task,
            Stack = stall.Samples.Length > 0 ? stall.Samples[0].Stack : [],
            AwaitChain = stall.AwaitChain,
            Predicted = Predicted(ObservationKind.Stall, index),
            Source = index,
        };
    }

    internal RunFinding Busy(BusyTurn busy, int index)
    {
        var each = busy.LongestCallback > TimeSpan.Zero
            ? $" of {Say.Time(busy.ShortestCallback)} to {Say.Time(busy.LongestCallback)}"
            : "";
        return new RunFinding
        {
            Kind = RunFindingKind.BusyTurn,
            Place = busy.Place,
            Message = $"Turns of the loop were long because many callbacks ran in them: {Say.Harm(busy.Count, busy.Total, busy.Longest)}; "
                + $"the longest had {Say.Count(busy.Callbacks, "callback")}{each}, most of them `{Say.Plain(busy.Place.Function)}`.",
            Details = busy.Places.Length < 2 ? [] : [.. busy.Places.Take(5).Select(place => $"{place.Seen * 100 / Math.Max(1, busy.Places.Sum(one => one.Seen))} % of the time "
                + $"`{Say.Plain(place.Place.Function)}` {At(place.Place)}")],
            Count = busy.Count,
            Total = busy.Total,
            Longest = busy.Longest,
            Source = index,
        };
    }

    internal RunFinding Never(NeverAwaited never, int index) => new()
    {
        Kind = RunFindingKind.NeverAwaited,
        Place = never.Created,
        Message = $"The coroutine `{Say.Plain(never.Coroutine)}` was never awaited{Each(never.Count)}; "
            + (never.IsOrigin ? "it was made here." : "it was dropped here, and is made here or before."),
        Count = never.Count,
        Predicted = Predicted(ObservationKind.NeverAwaited, index),
        Source = index,
    };

    internal RunFinding Destroyed(DestroyedTask lost, int index) => new()
    {
        Kind = RunFindingKind.LostTask,
        Place = lost.Task.Created.IsKnown ? lost.Task.Created : lost.Awaiting,
        Message = $"A task of `{Say.Plain(lost.Task.Coroutine)}` was destroyed while it waited{WaitingFor(lost.WaitsFor)} at {At(lost.Awaiting)}{Each(lost.Count)}: "
            + "nobody kept it.",
        Count = lost.Count,
        Task = lost.Task,
        Predicted = Predicted(ObservationKind.DestroyedTask, index),
        Source = index,
    };

    internal RunFinding Exception(UnretrievedException error, int index)
    {
        var text = error.Text.Length > 0 ? $": {Say.Plain(error.Text)}" : "";
        var place = error.Traceback.Length > 0 ? error.Traceback[0] : error.Task?.Created ?? CodeSite.Unknown;
        return new RunFinding
        {
            Kind = RunFindingKind.UnretrievedException,
            Place = place,
            Message = $"`{Say.Plain(error.Type)}{text}` was raised in a {(error.Task is null ? "future" : "task")} that nobody asked for its result{Each(error.Count)}.",
            Count = error.Count,
            Task = error.Task,
            Stack = error.Traceback,
            Source = index,
        };
    }

    internal RunFinding Unclosed(UnclosedResource resource, int index) => new()
    {
        Kind = RunFindingKind.UnclosedResource,
        Place = resource.Opened.IsKnown ? resource.Opened : resource.Dropped,
        Message = $"Left open: {Say.Plain(resource.Text)}{Each(resource.Count)}.",
        Details = resource.Opened.IsKnown && resource.Dropped.IsKnown ? [$"dropped at {At(resource.Dropped)}"] : [],
        Count = resource.Count,
        Source = index,
    };

    internal RunFinding Sync(SyncObject thing, int index)
    {
        var objects = thing.Objects > 1 ? $" ({thing.Objects} objects)" : "";
        return new RunFinding
        {
            Kind = RunFindingKind.LockContention,
            // What was made before we came is told by who holds it.
            Place = thing.Created.IsKnown || thing.Holders.Length == 0 ? thing.Created : thing.Holders[0].Place,
            Message = $"Tasks waited for this {thing.Kind.ToString().ToLowerInvariant()}{objects} {Say.Harm(thing.Waits, thing.TotalWait, thing.LongestWait)}"
                + (thing.MaxWaiters > 1 ? $", {thing.MaxWaiters} at a time." : "."),
            Details =
            [
                .. thing.Holders.Take(3).Select(holder =>
                    $"held by {Say.Plain(holder.Task)} {At(holder.Place)}" + (holder.Awaiting.Length > 0 ? $" while it awaits {Say.Plain(holder.Awaiting)}" : "")),
                .. thing.Takers.Take(3).Select(taker => $"taken at {At(taker.Place)} {Say.Harm(taker.Count, taker.Held, taker.Longest)}"),
            ],
            Count = thing.Waits,
            Total = thing.TotalWait,
            Longest = thing.LongestWait,
            Source = index,
        };
    }

    internal RunFinding Queue(ObservedQueue queue, int index) => new()
    {
        Kind = RunFindingKind.QueueGrowth,
        Place = queue.Created,
        Message = $"This queue grew from {queue.FirstDepth} to {Say.Count(queue.LastDepth, "entry", "entries")}"
            + $" (most {queue.MaxDepth}): more is put in than taken out.",
        Details =
        [
            $"at most {Say.Count(queue.MaxGetters, "task")} waited to take and {queue.MaxPutters} to put; "
                + (queue.MaxSize > 0 ? $"its bound is {queue.MaxSize}" : "it has no bound"),
        ],
        Count = queue.LastDepth,
        Source = index,
    };

    internal RunFinding Deadlock(Deadlock deadlock, int index) => new()
    {
        Kind = RunFindingKind.Deadlock,
        Place = deadlock.Cycle.Length > 0 ? deadlock.Cycle[0].WaitsAt : CodeSite.Unknown,
        Message = deadlock.NothingWakes
            ? $"Nothing can wake {Say.Count(deadlock.Cycle.Length, "task")} any more, {Say.Time(deadlock.At)} after the start: "
                + "the loop has no timer, no descriptor and no other thread that could."
            : $"Deadlock of {Say.Count(deadlock.Cycle.Length, "task")}, {Say.Time(deadlock.At)} after the start: each waits for what the next one holds.",
        Details = [.. deadlock.Cycle.Select((link, i) => Link(link, deadlock.NothingWakes ? null : deadlock.Cycle[(i + 1) % deadlock.Cycle.Length]))],
        Count = 1,
        Task = deadlock.Cycle.Length > 0 ? deadlock.Cycle[0].Task : null,
        Source = index,
    };

    private string Link(DeadlockLink link, DeadlockLink? next)
    {
        var made = link.ObjectCreated.IsKnown ? $" (made at {At(link.ObjectCreated)})" : "";
        var held = link.Kind == SyncKind.Task || next is null ? "" : $", held by '{Say.Plain(next.Task.Name)}'" + (link.TakenAt.IsKnown ? $" since {At(link.TakenAt)}" : "");
        return $"'{Say.Plain(link.Task.Name)}' {Say.Plain(link.Task.Coroutine)} waits at {At(link.WaitsAt)} for {Say.Plain(link.Object)}{made}{held}";
    }

    internal RunFinding Blocking(List<int> place)
    {
        var calls = place.ConvertAll(i => run.BlockingCalls[i]);
        var shown = string.Join(", ", calls.Take(6).Select(call => $"`{Say.Plain(call.Name)}` {Say.Times(call.Count)}"));
        return new RunFinding
        {
            Kind = RunFindingKind.BlockingCall,
            Place = calls[0].Place,
            Message = $"Blocking calls on the event loop: {shown}{(calls.Count > 6 ? $" and {calls.Count - 6} more" : "")}.",
            Details = [.. calls.Where(call => call.Example.Length > 0).Take(3).Select(call => $"for example {Say.Plain(call.Name)}({Say.Plain(call.Example)})")],
            Count = calls.Sum(call => call.Count),
            Predicted = place.Select(i => Predicted(ObservationKind.BlockingCall, i)).FirstOrDefault(finding => finding is not null),
            Source = place[0],
        };
    }

    internal RunFinding Executor(ExecutorQueue pool, int index) => new()
    {
        Kind = RunFindingKind.ExecutorSaturated,
        Place = pool.Created,
        Message = $"All {Say.Count(pool.Workers, "worker")} of {Say.Plain(pool.Name)} were busy and {Say.Count(pool.MaxWaiting, "job")} waited"
            + (pool.LongestWait > TimeSpan.Zero ? $", the longest {Say.Time(pool.LongestWait)}." : "."),
        Count = pool.MaxWaiting,
        Longest = pool.LongestWait > TimeSpan.Zero ? pool.LongestWait : null,
        Source = index,
    };

    internal RunFinding AtExit(TaskAtExit task, int index) => new()
    {
        Kind = RunFindingKind.TaskAtExit,
        Place = task.Task.Created.IsKnown ? task.Task.Created : task.Awaiting,
        Message = $"A task of `{Say.Plain(task.Task.Coroutine)}` was "
            + (task.Cancelled ? "cancelled and had not finished" : "still there")
            + $" when the loop ended{Each(task.Count)}; it waited{WaitingFor(task.WaitsFor)} at {At(task.Awaiting)}.",
        Count = task.Count,
        Task = task.Task,
        Source = index,
    };

    internal RunFinding Swallowed(CancelSwallowed cancel, int index) => new()
    {
        Kind = cancel.Unfinished ? RunFindingKind.CancelUnfinished : RunFindingKind.CancelSwallowed,
        Place = cancel.Place.IsKnown ? cancel.Place : cancel.Task.Created,
        Message = $"A task of `{Say.Plain(cancel.Task.Coroutine)}` was cancelled and "
            + (cancel.Unfinished ? $"still cleaned up {Say.Time(cancel.RanOn)} later"
                : cancel.RanOn > TimeSpan.Zero ? $"went on for {Say.Time(cancel.RanOn)}" : "ended as if it had not been") + $"{Each(cancel.Count)}.",
        Count = cancel.Count,
        Task = cancel.Task,
        Predicted = cancel.Unfinished ? null : Predicted(ObservationKind.CancelSwallowed, index),
        Source = index,
    };
}
