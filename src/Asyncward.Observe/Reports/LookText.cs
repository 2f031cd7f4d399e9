using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>A look at a process, for people: deadlocks, then the tree of tasks, then locks and queues.</summary>
public sealed class LookText
{
    /// <summary>Deeper trees are cut: tasks may await each other in a circle.</summary>
    private const int MostLevels = 40;

    private const int MostFrames = 12;

    private readonly ProcessLook _look;
    private readonly string _directory;
    private readonly Paint _paint;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, LookTask> _tasks;
    private readonly Dictionary<int, LookObject> _objects;
    private readonly HashSet<int> _shown = [];

    private LookText(ProcessLook look, string directory, bool colour)
    {
        _look = look;
        _directory = directory;
        _paint = new Paint(colour);
        _tasks = look.Tasks.DistinctBy(task => task.Number).ToDictionary(task => task.Number);
        _objects = look.Objects.DistinctBy(thing => thing.Number).ToDictionary(thing => thing.Number);
    }

    /// <summary>All of it.</summary>
    /// <param name="look">What was seen.</param>
    /// <param name="directory">Files below it are named relative to it.</param>
    /// <param name="colour">Whether ANSI colours may be used.</param>
    public static string Write(ProcessLook look, string directory, bool colour)
    {
        ArgumentNullException.ThrowIfNull(look);
        var text = new LookText(look, directory, colour);
        text.Write();
        return text._text.ToString();
    }

    private void Write()
    {
        var tasks = Say.Count(_look.TaskCount, "task");
        _text.Append(CultureInfo.InvariantCulture, $"process {_look.Pid}: {_paint.Bold(Say.Plain(string.Join(' ', _look.Arguments)))}");
        _text.Append($" (Python {Say.Plain(_look.PythonVersion)}), {Say.Count(_look.Loops.Length, "event loop")}, {tasks}\n");
        foreach (var circle in _look.Deadlocks)
            Deadlock(circle);
        for (var loop = 0; loop < _look.Loops.Length; loop++)
            Loop(loop);
        if (_look.Tasks.Length < _look.TaskCount)
            _text.Append(CultureInfo.InvariantCulture, $"\n… and {_look.TaskCount - _look.Tasks.Length} more tasks\n");
        Objects();
    }

    private void Deadlock(LookWait[] circle)
    {
        _text.Append('\n').Append(_paint.BoldRed("deadlock")).Append($" of {Say.Count(circle.Length, "task")}: each waits for the next one\n");
        for (var i = 0; i < circle.Length; i++)
        {
            var next = Name(circle[(i + 1) % circle.Length].Task);
            var task = _tasks.GetValueOrDefault(circle[i].Task);
            _text.Append($"   = {Name(circle[i].Task)} waits at {Say.Place(PlaceOf(task), _directory)} for ");
            _text.Append(circle[i].Object > 0 ? $"{NameOfObject(circle[i].Object)}, held by {next}\n" : $"{next}\n");
        }
    }

    private void Loop(int index)
    {
        var loop = _look.Loops[index];
        _text.Append($"\n{_paint.Bold(Say.Plain(loop.Class))}");
        if (loop.Thread.Length > 0)
            _text.Append($" in thread {Say.Plain(loop.Thread)}");
        _text.Append(!loop.IsRunning ? ", does not run" : loop.Stack.Length > 0 ? ", busy" : ", waits for something to do").Append('\n');
        if (loop.Stack.Length > 0)
            Frames(loop.Stack, "   ");
        var tasks = Array.FindAll(_look.Tasks, task => task.Loop == index);
        var awaited = tasks.SelectMany(task => task.Awaits).ToHashSet();
        var roots = Array.FindAll(tasks, task => !awaited.Contains(task.Number));
        for (var i = 0; i < roots.Length; i++)
            Task(roots[i], "", i == roots.Length - 1, 0);
        // What is left awaits each other in a circle.
        foreach (var task in tasks)
        {
            if (!_shown.Contains(task.Number))
                Task(task, "", true, 0);
        }
    }

    private void Task(LookTask task, string before, bool isLast, int level)
    {
        _text.Append(before).Append(isLast ? "└─ " : "├─ ").Append(Name(task.Number));
        if (!_shown.Add(task.Number))
        {
            _text.Append("  (see above)\n");
            return;
        }
        _text.Append("  ").Append(task.State switch
        {
            TaskState.Running => _paint.Green("running"),
            TaskState.Ready => _paint.Yellow("ready"),
            _ => $"waits for {(task.WaitsFor.Length > 0 ? Say.Plain(task.WaitsFor) : "a future")}",
        });
        if (_objects.TryGetValue(task.WaitsForObject, out var thing))
        {
            _text.Append($" of {NameOfObject(thing.Number)}");
            if (thing.Holders.Length > 0)
                _text.Append($", held by {string.Join(", ", thing.Holders.Select(holder => Name(holder.Task)).Distinct())}");
        }
        if (task.Holds.Length > 0)
            _text.Append($", holds {string.Join(", ", task.Holds.Select(NameOfObject))}");
        if (task.Cancels > 0)
            _text.Append(_paint.Yellow($", cancelled {Say.Times(task.Cancels)} and not finished"));
        if (task.Created.IsKnown)
            _text.Append($", made at {Say.Place(task.Created, _directory)}");
        _text.Append('\n');
        var inner = before + (isLast ? "   " : "│  ");
        var children = task.Awaits.Where(_tasks.ContainsKey).Select(number => _tasks[number]).ToArray();
        Frames(task.Chain, inner + (children.Length > 0 ? "│  " : "   "));
        if (level >= MostLevels)
            return;
        for (var i = 0; i < children.Length; i++)
            Task(children[i], inner, i == children.Length - 1, level + 1);
    }

    private void Frames(CodeSite[] frames, string before)
    {
        for (var i = 0; i < Math.Min(frames.Length, MostFrames); i++)
            _text.Append($"{before}{_paint.Dim(Say.Frame(frames[i], _directory))}\n");
        if (frames.Length > MostFrames)
            _text.Append(CultureInfo.InvariantCulture, $"{before}… and {frames.Length - MostFrames} more frames\n");
    }

    private void Objects()
    {
        if (_look.Objects.Length > 0)
            _text.Append('\n');
        foreach (var thing in _look.Objects)
        {
            _text.Append(NameOfObject(thing.Number));
            if (thing.Capacity > 0)
                _text.Append($" of {Say.Count(thing.Capacity, "place")}");
            if (thing.Kind == SyncKind.Queue)
                _text.Append(CultureInfo.InvariantCulture, $": {thing.Depth} entries");
            else if (thing.Holders.Length > 0)
                _text.Append($": held by {string.Join(", ", thing.Holders.Select(holder => $"{Name(holder.Task)} at {Say.Place(holder.Place, _directory)}"))}");
            else
                _text.Append(thing.IsLocked ? ": held, by whom cannot be told (no `async with`)" : ": not held");
            _text.Append(thing.Waiting > 0 ? $", {Say.Count(thing.Waiting, "task waits", "tasks wait")}\n" : "\n");
        }
    }

    private string Name(int number) => _tasks.TryGetValue(number, out var task)
        ? $"'{Say.Plain(task.Name)}' {Say.Plain(task.Coroutine)}"
        : string.Create(CultureInfo.InvariantCulture, $"task {number}");

    private string NameOfObject(int number) => string.Create(CultureInfo.InvariantCulture,
        $"{(_objects.TryGetValue(number, out var thing) ? Say.Plain(thing.Class) : "object")}#{number}");

    // The line of the program's own that waits: asyncio's lie above it.
    private static CodeSite PlaceOf(LookTask? task)
    {
        foreach (var frame in task?.Chain ?? [])
        {
            if (!UserCode.IsLibrary(frame.File))
                return frame;
        }
        return task?.Chain is [var first, ..] ? first : CodeSite.Unknown;
    }
}
