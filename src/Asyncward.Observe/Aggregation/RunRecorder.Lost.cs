using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>Work that was lost: never awaited, destroyed, never asked for, left over; and calls that block.</summary>
internal sealed partial class RunRecorder
{
    private const int MaxEntries = 2000;

    private readonly Dictionary<(string Name, CodeSite Created), Tally<bool>> _neverAwaited = [];
    private readonly Dictionary<(string Coroutine, CodeSite Created, CodeSite Awaiting, string What), Tally<TaskRef>> _destroyed = [];
    private readonly Dictionary<(string Type, CodeSite Top, CodeSite Created), Tally<UnretrievedException>> _exceptions = [];
    private readonly Dictionary<(string Text, CodeSite Opened, CodeSite Dropped), Tally<string>> _resources = [];
    private readonly Dictionary<(string Name, CodeSite Place), Tally<string>> _blockingCalls = [];
    private readonly Dictionary<(string Coroutine, CodeSite Created, CodeSite Awaiting, bool Cancelled), Tally<TaskAtExit>> _atExit = [];
    private readonly Dictionary<(string Coroutine, CodeSite Created, bool Unfinished), Tally<CancelSwallowed>> _swallowed = [];

    private void NeverAwaitedSeen(ProcessState process, Row row)
    {
        var stack = process.Frames(row.Inner(3));
        var origin = process.Frames(row.Inner(4));
        var name = row.Text(1);
        var site = origin.Length > 0 ? origin[0].Site : stack.Length > 0 ? stack[UserCode.Innermost(stack)].Site : CodeSite.Unknown;
        // A coroutine that is dropped at once dies on the line that made it, which names it.
        var isOrigin = origin.Length > 0 || (stack.Length > 0 && _calls.Names(site, name));
        Tallied(process, row.Int(0), _neverAwaited, (name, site), isOrigin);
    }

    private void ExceptionSeen(ProcessState process, Row row)
    {
        var message = row.Text(1);
        var coroutine = row.Inner(3).Count > 0 ? process.Frame(row.Inner(3)).Site : CodeSite.Unknown;
        var created = row.Inner(4).Count > 0 ? process.Frame(row.Inner(4).Inner(0)).Site : CodeSite.Unknown;
        var chain = process.Frames(row.Inner(5));
        var task = new TaskRef(row.Text(2), coroutine.Function, created);
        if (message.Contains("destroyed but it is pending", StringComparison.Ordinal))
        {
            var place = chain.Length == 0 ? CodeSite.Unknown : chain[UserCode.Innermost(chain)].Site;
            Tallied(process, row.Int(0), _destroyed, (task.Coroutine, created, place, row.Text(6)), task);
            return;
        }
        // Without an exception it is a complaint of a library, such as of a client that was not closed: a ResourceWarning tells of that too.
        if (row.Text(7).Length == 0)
            return;
        var traceback = process.Frames(row.Inner(9)).Select(f => f.Site).ToArray();
        var type = row.Text(7) is var full && full.StartsWith("builtins.", StringComparison.Ordinal) ? full["builtins.".Length..] : full;
        var isTask = coroutine.IsKnown || task.Name.Length > 0;
        Tallied(process, row.Int(0), _exceptions, (type, traceback.Length > 0 ? traceback[0] : CodeSite.Unknown, created),
            new UnretrievedException(isTask ? task : null, type, row.Text(8), traceback, 0));
    }

    private void ResourceSeen(ProcessState process, Row row)
    {
        var stack = process.Frames(row.Inner(2));
        var made = process.Frames(row.Inner(3));
        var dropped = stack.Length == 0 ? CodeSite.Unknown : stack[UserCode.Innermost(stack)].Site;
        Tallied(process, row.Int(0), _resources, (row.Text(1), made.Length > 0 ? made[0].Site : CodeSite.Unknown, dropped), row.Text(1));
    }

    private void BlockingCallSeen(ProcessState process, Row row)
    {
        var stack = process.Frames(row.Inner(3));
        var place = stack.Length == 0 ? CodeSite.Unknown : stack[UserCode.Innermost(stack)].Site;
        Tallied(process, row.Int(0), _blockingCalls, (row.Text(1), place), row.Text(2));
    }

    private void TasksLeft(ProcessState process, Row row)
    {
        var rows = row.Inner(2);
        for (var i = 0; i < rows.Count; i++)
        {
            var left = rows.Inner(i);
            if (TaskOf(process, left.Int(0)) is not { } task)
                continue;
            var chain = process.Frames(left.Inner(1));
            var place = chain.Length == 0 ? CodeSite.Unknown : chain[UserCode.Innermost(chain)].Site;
            var cancelled = left.Int(3) == 1;
            var tally = Tallied(process, 0, _atExit, (task.Coroutine, task.Created, place, cancelled), new TaskAtExit(task, place, left.Text(2), cancelled, 0));
            tally?.Add(1);
        }
    }

    private void CancelWasSwallowed(ProcessState process, Row row)
    {
        if (TaskOf(process, row.Int(0)) is not { } task)
            return;
        var chain = process.Frames(row.Inner(2));
        var place = chain.Length == 0 ? CodeSite.Unknown : chain[UserCode.Innermost(chain)].Site;
        var unfinished = row.Int(3) == 2;
        var length = Span(row.Number(1));
        var tally = Tallied(process, 0, _swallowed, (task.Coroutine, task.Created, unfinished), new CancelSwallowed(task, place, length, 0) { Unfinished = unfinished });
        if (tally is null)
            return;
        // It is told a second after the cancellation, and again when it is known how long the task went on.
        if (row.Int(4) == 0)
            tally.Add(1);
        if (length > tally.First.RanOn)
            tally.First = tally.First with { RanOn = length };
    }

    // The event tells a thing once; count events with its number add to it.
    private Tally<T>? Tallied<TKey, T>(ProcessState process, long number, Dictionary<TKey, Tally<T>> tallies, TKey key, T first)
        where TKey : notnull
    {
        if (!tallies.TryGetValue(key, out var tally))
        {
            if (tallies.Count >= MaxEntries)
            {
                _dropped++;
                return null;
            }
            tallies.Add(key, tally = new Tally<T>(first));
        }
        if (number > 0 && process.Counted.Count < 10_000)
            process.Counted[number] = tally.Add;
        return tally;
    }

    private sealed class Tally<T>(T first)
    {
        internal T First { get; set; } = first;

        internal long Count { get; private set; }

        internal void Add(long more) => Count += more;
    }
}
