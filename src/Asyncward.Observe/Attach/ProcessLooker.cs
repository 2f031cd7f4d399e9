using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Observe;

/// <summary>Looks once at a running process.</summary>
public static class ProcessLooker
{
    private const int MaxEntries = 10_000;

    /// <summary>Looks.</summary>
    /// <param name="pid">The process.</param>
    /// <param name="patience">How long it may take to answer.</param>
    /// <exception cref="VisitException">It cannot be done, and why.</exception>
    /// <exception cref="IOException">There is no room for temporary files.</exception>
    public static ProcessLook Look(int pid, TimeSpan patience)
    {
        using var visitor = Visitor.Enter(pid, "visit=ps", patience);
        return Read(visitor.Answer);
    }

    /// <summary>What the agent's <c>snapshot.py</c> answered. Nothing in it is trusted to be there.</summary>
    internal static ProcessLook Read(Row row)
    {
        var names = new ProcessState(0);
        var strings = row.Inner(9);
        for (var i = 0; i < strings.Count; i++)
            names.Learn(strings.Inner(i).Int(0), strings.Inner(i).Text(1));
        var arguments = row.Inner(3);
        return new ProcessLook
        {
            Pid = row.Int32(0),
            PythonVersion = row.Text(1),
            Executable = row.Text(2),
            Arguments = Each(arguments, (inner, i) => inner.Text(i)),
            TaskCount = row.Int32(4),
            Loops = Each(row.Inner(5), (inner, i) => Loop(names, inner.Inner(i))),
            Objects = Each(row.Inner(7), (inner, i) => Object(names, inner.Inner(i))),
            Tasks = Tasks(names, row.Inner(6), row.Inner(7)),
            Deadlocks = Each(row.Inner(8), (inner, i) => Each(inner.Inner(i), (links, k) => new LookWait(links.Inner(k).Int32(0), links.Inner(k).Int32(1)))),
        };
    }

    private static T[] Each<T>(Row row, Func<Row, int, T> make)
    {
        var items = new T[Math.Min(row.Count, MaxEntries)];
        for (var i = 0; i < items.Length; i++)
            items[i] = make(row, i);
        return items;
    }

    private static LookLoop Loop(ProcessState names, Row row) => new(row.Text(0), row.Text(1), row.Int(2) == 1, Sites(names, row.Inner(3)));

    private static LookObject Object(ProcessState names, Row row) => new()
    {
        Number = row.Int32(0),
        Kind = (SyncKind)Math.Clamp(row.Int(1), 0, 5),
        Class = row.Text(2),
        Waiting = row.Int32(3),
        Depth = row.Int32(4),
        Holders = Each(row.Inner(5), (inner, i) => new LookHolder(inner.Inner(i).Int32(0), names.Frame(inner.Inner(i).Inner(1)).Site)),
        IsLocked = row.Int(6) == 1,
        Capacity = row.Int32(7),
    };

    private static LookTask[] Tasks(ProcessState names, Row rows, Row objects)
    {
        var awaits = new Dictionary<int, List<int>>();
        for (var i = 0; i < rows.Count; i++)
        {
            var awaiters = rows.Inner(i).Inner(10);
            for (var k = 0; k < awaiters.Count; k++)
                Add(awaits, awaiters.Int32(k), rows.Inner(i).Int32(0));
        }
        var holds = new Dictionary<int, List<int>>();
        for (var i = 0; i < objects.Count; i++)
        {
            var holders = objects.Inner(i).Inner(5);
            for (var k = 0; k < holders.Count; k++)
                Add(holds, holders.Inner(k).Int32(0), objects.Inner(i).Int32(0));
        }
        return Each(rows, (inner, i) =>
        {
            var row = inner.Inner(i);
            var number = row.Int32(0);
            var created = row.Inner(5);
            return new LookTask
            {
                Number = number,
                Loop = row.Int32(1),
                Name = row.Text(2),
                Coroutine = row.Text(3),
                Defined = row.Inner(4).Count > 0 ? names.Frame(row.Inner(4)).Site : CodeSite.Unknown,
                Created = created.Count > 0 ? names.Frame(created.Inner(0)).Site : CodeSite.Unknown,
                State = row.Int(6) switch { 0 => TaskState.Running, 1 => TaskState.Ready, _ => TaskState.Waiting },
                Chain = Sites(names, row.Inner(7)),
                WaitsFor = row.Text(8),
                WaitsForObject = row.Int32(9),
                Awaits = awaits.TryGetValue(number, out var others) ? [.. others] : [],
                Holds = holds.TryGetValue(number, out var held) ? [.. held] : [],
                Cancels = row.Int32(11),
            };
        });
    }

    private static void Add(Dictionary<int, List<int>> lists, int key, int value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        list.Add(value);
    }

    private static CodeSite[] Sites(ProcessState names, Row row)
    {
        var frames = names.Frames(row);
        return Array.ConvertAll(frames, frame => frame.Site);
    }
}
