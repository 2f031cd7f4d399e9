using System.Globalization;
using System.Text;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary>One line for each thing found.</summary>
internal static class PlainSummary
{
    internal static string Of(ObservedRun run)
    {
        var text = new StringBuilder();
        foreach (var stall in run.Stalls)
            Line(text, $"loop blocked {stall.Count} times, {stall.Total.TotalSeconds:0.000} s, longest {stall.Longest.TotalMilliseconds:0} ms in {Or(stall.Call, "Python code")}", stall.Place);
        foreach (var turn in run.BusyTurns)
            Line(text, $"loop busy {turn.Count} times, longest {turn.Longest.TotalMilliseconds:0} ms of {turn.Callbacks} callbacks", turn.Place);
        foreach (var lost in run.NeverAwaited)
            Line(text, $"coroutine {lost.Coroutine} never awaited, {lost.Count} times", lost.Created);
        foreach (var task in run.DestroyedTasks)
            Line(text, $"task {task.Task.Coroutine} destroyed while pending, awaiting {Or(task.WaitsFor, "?")} at {task.Awaiting.File}:{task.Awaiting.Line}, {task.Count} times", task.Task.Created);
        foreach (var exception in run.UnretrievedExceptions)
            Line(text, $"exception never retrieved: {exception.Type}({exception.Text}), {exception.Count} times", exception.Traceback is [var top, ..] ? top : CodeSite.Unknown);
        foreach (var left in run.TasksAtExit)
            Line(text, $"task {left.Task.Coroutine} still running at exit, awaiting {Or(left.WaitsFor, "?")}, {left.Count} times", left.Task.Created);
        foreach (var swallowed in run.CancelsSwallowed)
            Line(text, $"task {swallowed.Task.Coroutine} went on after its cancellation, {swallowed.Count} times", swallowed.Task.Created);
        foreach (var resource in run.UnclosedResources)
            Line(text, $"{resource.Text}, {resource.Count} times, opened {resource.Opened.File}:{resource.Opened.Line}", resource.Dropped);
        foreach (var deadlock in run.Deadlocks)
        {
            foreach (var link in deadlock.Cycle)
                Line(text, $"deadlock: {link.Task.Name} {link.Task.Coroutine} waits for {link.Object} made at {link.ObjectCreated.File}:{link.ObjectCreated.Line}", link.WaitsAt);
        }
        foreach (var sync in run.SyncObjects)
            Line(text, $"{sync.Kind}: {sync.Waits} waits, {sync.TotalWait.TotalSeconds:0.000} s, {(sync.Holders is [var holder, ..] ? $"held by {holder.Task} {holder.Place.File}:{holder.Place.Line}" : "")}", sync.Created);
        foreach (var queue in run.Queues)
            Line(text, $"queue: {queue.FirstDepth} to {queue.LastDepth}, most {queue.MaxDepth}", queue.Created);
        foreach (var call in run.BlockingCalls)
            Line(text, $"{call.Name} {call.Count} times ({call.Example})", call.Place);
        foreach (var task in run.Tasks)
            Line(text, $"tasks {task.Coroutine}: {task.Count}, running {task.Running.TotalSeconds:0.0} s, ready {task.Ready.TotalSeconds:0.0} s, waiting {task.Waiting.TotalSeconds:0.0} s", task.Created);
        foreach (var loop in run.Loops)
            text.Append(CultureInfo.InvariantCulture, $"loop {loop.Class}: {loop.Lag.Turns} turns, longest {loop.Lag.Max.TotalMilliseconds:0} ms, tasks {loop.MaxTasks}\n");
        foreach (var note in run.Notes)
            text.Append(CultureInfo.InvariantCulture, $"note: {note}\n");
        text.Append(CultureInfo.InvariantCulture, $"observation: {run.Cost.InsideTime.TotalSeconds:0.00} s inside, {run.Cost.HostTime.TotalSeconds:0.00} s in the host, {run.Dropped} events lost\n");
        return text.ToString();
    }

    private static string Or(string text, string other) => text.Length > 0 ? text : other;

    private static void Line(StringBuilder text, string what, CodeSite site) =>
        text.Append(CultureInfo.InvariantCulture, $"{site.File}:{site.Line}: {what}\n");
}
