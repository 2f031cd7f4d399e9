using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Asyncward.Observe;

/// <summary>
/// Chrome's trace-event format, which Perfetto and the browsers' own tools open: processes and loops as tracks, stalls and task states as complete events, lag and
/// tasks and depths of queues as counters. Times are microseconds since the start of the run.
/// </summary>
public static class TraceReport
{
    /// <summary>Tasks get numbers above those of the loops.</summary>
    private const int FirstTaskThread = 1000;

    /// <summary>Queues that get a counter, the fullest ones.</summary>
    private const int MostQueues = 20;

    /// <summary>Writes a run.</summary>
    public static void Write(ObservedRun run, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("displayTimeUnit", "ms");
            json.WriteStartArray("traceEvents");
            Names(json, run);
            Stalls(json, run);
            Lanes(json, run);
            Counters(json, run);
            foreach (var deadlock in run.Deadlocks)
                Instant(json, run, deadlock);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Start(Utf8JsonWriter json, string phase, string name, int pid, int tid, TimeSpan at)
    {
        json.WriteStartObject();
        json.WriteString("ph", phase);
        json.WriteString("name", name);
        json.WriteNumber("pid", pid);
        json.WriteNumber("tid", tid);
        json.WriteNumber("ts", Microseconds(at));
    }

    private static decimal Microseconds(TimeSpan time) => (decimal)time.Ticks / TimeSpan.TicksPerMicrosecond;

    private static int Pid(ObservedRun run, int loop) =>
        loop >= 0 && loop < run.Loops.Length && run.Loops[loop].Process is var process && process >= 0 && process < run.Processes.Length
            ? run.Processes[process].Pid
            : 0;

    private static void Names(Utf8JsonWriter json, ObservedRun run)
    {
        foreach (var process in run.Processes)
            Name(json, "process_name", process.Pid, 0, process.Arguments.Length > 0 ? string.Join(' ', process.Arguments) : $"python {process.PythonVersion}");
        for (var i = 0; i < run.Loops.Length; i++)
            Name(json, "thread_name", Pid(run, i), i + 1, $"loop {run.Loops[i].Class} {run.Loops[i].Thread}".TrimEnd());
        for (var i = 0; i < run.Lanes.Length; i++)
            Name(json, "thread_name", Pid(run, run.Lanes[i].Loop), FirstTaskThread + i, $"{run.Lanes[i].Task.Name} {run.Lanes[i].Task.Coroutine}".TrimEnd());
    }

    private static void Name(Utf8JsonWriter json, string kind, int pid, int tid, string name)
    {
        Start(json, "M", kind, pid, tid, TimeSpan.Zero);
        json.WriteStartObject("args");
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Stalls(Utf8JsonWriter json, ObservedRun run)
    {
        var events = new List<(StallOccurrence At, string Name, string Category, CodeSite Place, StallSample? Sample)>();
        foreach (var stall in run.Stalls)
        {
            var name = $"blocked: {(stall.Call.Length > 0 ? stall.Call : stall.Place.Function)}";
            foreach (var at in stall.Occurrences)
                events.Add((at, name, "stall", stall.Place, at.Sample >= 0 && at.Sample < stall.Samples.Length ? stall.Samples[at.Sample] : null));
        }
        foreach (var busy in run.BusyTurns)
            events.AddRange(busy.Occurrences.Select(at => (at, $"busy: {busy.Place.Function}", "busy", busy.Place, (StallSample?)null)));
        foreach (var (at, name, category, place, sample) in events.OrderBy(e => e.At.Start).ThenBy(e => e.Name, StringComparer.Ordinal))
        {
            Start(json, "X", name, Pid(run, at.Loop), at.Loop + 1, at.Start);
            json.WriteNumber("dur", Microseconds(at.Length));
            json.WriteString("cat", category);
            json.WriteString("cname", category == "stall" ? "terrible" : "bad");
            json.WriteStartObject("args");
            json.WriteString("place", $"{place.File}:{place.Line}");
            if (at.Task.Length > 0)
                json.WriteString("task", at.Task);
            if (sample is not null)
                json.WriteString("stack", string.Join('\n', sample.Stack.Select(frame => frame.IsKnown ? $"{frame.Function} ({frame.File}:{frame.Line})" : frame.Function)));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void Lanes(Utf8JsonWriter json, ObservedRun run)
    {
        for (var i = 0; i < run.Lanes.Length; i++)
        {
            foreach (var segment in run.Lanes[i].Segments)
            {
                var name = segment.State == TaskState.Waiting && segment.What.Length > 0 ? $"waiting: {segment.What}" : segment.State.ToString().ToLowerInvariant();
                Start(json, "X", name, Pid(run, run.Lanes[i].Loop), FirstTaskThread + i, segment.Start);
                json.WriteNumber("dur", Microseconds(segment.End - segment.Start));
                json.WriteString("cat", "task");
                json.WriteStartObject("args");
                json.WriteString("place", $"{segment.Place.File}:{segment.Place.Line}");
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }
    }

    private static void Counters(Utf8JsonWriter json, ObservedRun run)
    {
        for (var i = 0; i < run.Loops.Length; i++)
        {
            foreach (var point in run.Loops[i].Timeline)
            {
                Counter(json, run, i, point.At, "loop lag (ms)", (decimal)point.MaxLag.Ticks / TimeSpan.TicksPerMillisecond);
                Counter(json, run, i, point.At, "tasks", point.Tasks);
                Counter(json, run, i, point.At, "ready", point.Ready);
            }
        }
        // Several queues may come from one line: a counter is known by its process and name.
        var names = new Dictionary<(int, CodeSite), int>();
        foreach (var queue in run.Queues.OrderByDescending(queue => queue.MaxDepth).Take(MostQueues))
        {
            var key = (queue.Process, queue.Created);
            var number = names[key] = names.GetValueOrDefault(key) + 1;
            var name = $"queue of {Say.Place(queue.Created, run.CurrentDirectory)}{(number > 1 ? $" #{number}" : "")}";
            var pid = queue.Process >= 0 && queue.Process < run.Processes.Length ? run.Processes[queue.Process].Pid : 0;
            foreach (var point in queue.Depths)
                Value(json, name, pid, 0, point.At, point.Depth);
        }
    }

    private static void Counter(Utf8JsonWriter json, ObservedRun run, int loop, TimeSpan at, string name, decimal value) =>
        Value(json, run.Loops.Length > 1 ? $"{name}, loop {loop + 1}" : name, Pid(run, loop), loop + 1, at, value);

    private static void Value(Utf8JsonWriter json, string name, int pid, int tid, TimeSpan at, decimal value)
    {
        Start(json, "C", name, pid, tid, at);
        json.WriteStartObject("args");
        json.WriteNumber("value", value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Instant(Utf8JsonWriter json, ObservedRun run, Deadlock deadlock)
    {
        Start(json, "i", "deadlock", run.Processes.Length > 0 ? run.Processes[0].Pid : 0, 0, deadlock.At);
        json.WriteString("s", "g");
        json.WriteStartObject("args");
        json.WriteString("tasks", string.Join(", ", deadlock.Cycle.Select(link => $"{link.Task.Name} waits for {link.Object}")));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
