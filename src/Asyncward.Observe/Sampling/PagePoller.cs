using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Observe;

/// <summary>What the poller has to tell. Called on its thread.</summary>
internal interface ITurnSink
{
    /// <summary>A turn longer than the threshold has ended.</summary>
    void LongTurn(string token, long loop, double start, double end);

    /// <summary>The stack of a loop that has been in its turn since then.</summary>
    /// <param name="token">Of the process.</param>
    /// <param name="loop">Its serial number.</param>
    /// <param name="since">When the turn began.</param>
    /// <param name="at">When it was asked.</param>
    /// <param name="stack">From the innermost frame outwards.</param>
    /// <param name="sleeping">Whether the thread slept in a system call.</param>
    void Stack(string token, long loop, double since, double at, CodeSite[] stack, bool sleeping);

    /// <summary>The loop was in a turn, or asleep, at a look.</summary>
    void Looked(string token, long loop, double at, double busyFor, double interval);

    /// <summary>Turns were lost, because more came than the page holds.</summary>
    void Lost(long turns);
}

/// <summary>Looks at the pages of all processes every few milliseconds, and asks for a stack when a loop is late.</summary>
internal sealed class PagePoller(string directory, double threshold, bool signals, ITurnSink sink) : IDisposable
{
    private const int MaxStacks = 20;

    /// <summary>The observing thread is woken so often while a loop is late.</summary>
    private const double WakeEvery = 0.025;

    /// <summary>It gets the lock within 5 ms when Python's own code runs, and asks for it again and again until it has it.</summary>
    private const double LockPatience = 0.01;

    /// <summary>So often did it ask: once in a while it sleeps for something else, for an instant.</summary>
    private const long Asked = 3;

    private readonly List<Watched> _watched = [];

    /// <summary>Whether any loop runs: the poller may be slower when none does.</summary>
    internal bool IsAnyRunning { get; private set; }

    /// <summary>The longest that a loop has been in its present turn, in seconds.</summary>
    internal double LagNow { get; private set; }

    /// <summary>The turns of all loops that still have their page, at the last summing up.</summary>
    internal LagHistogram Lag { get; private set; } = LagHistogram.Empty;

    /// <summary>Opens the page of a process.</summary>
    internal bool Add(string token)
    {
        if (SharedPage.TryOpen(Path.Combine(directory, "page-" + token)) is not { } page)
            return false;
        _watched.Add(new Watched(token, page, Path.Combine(directory, "dump-" + token)));
        return true;
    }

    /// <summary>Looks once.</summary>
    /// <param name="now">Of the clock that Python's <c>perf_counter</c> reads.</param>
    internal void Poll(double now)
    {
        var any = false;
        var lag = 0.0;
        foreach (var watched in _watched)
        {
            if (watched.IsGone)
                continue;
            for (var index = 1; index <= watched.Page.LastLoop; index++)
            {
                ref var seen = ref watched.Loops[index];
                var loop = watched.Page.Loop(index);
                Ended(watched, ref seen, loop);
                if (!loop.IsRunning)
                    continue;
                any = true;
                var since = Since(watched, loop);
                var busyFor = since > 0 && now > since ? now - since : 0;
                lag = Math.Max(lag, busyFor);
                sink.Looked(watched.Token, loop.Serial, now, busyFor, seen.LastLook > 0 ? Math.Min(0.1, now - seen.LastLook) : 0);
                seen.LastLook = now;
                if (signals && busyFor > threshold / 2)
                {
                    Wake(watched, now);
                    Fetch(watched, ref seen, loop, since, now);
                }
            }
        }
        IsAnyRunning = any;
        LagNow = lag;
    }

    /// <summary>Makes <see cref="Lag"/> anew.</summary>
    internal void SumUp()
    {
        var buckets = new long[LagHistogram.BucketCount];
        var (turns, longest, sum) = (0L, 0.0, 0.0);
        foreach (var watched in _watched)
        {
            for (var index = 1; !watched.IsGone && index <= watched.Page.LastLoop; index++)
            {
                var loop = watched.Page.Loop(index);
                if (!loop.IsInUse)
                    continue;
                for (var k = 0; k < buckets.Length; k++)
                    buckets[k] += loop.Bucket(k);
                turns += loop.Turns;
                sum += loop.SumTurns;
                longest = Math.Max(longest, loop.MaxTurn);
            }
        }
        Lag = new LagHistogram { Buckets = buckets, Turns = turns, Max = TimeSpan.FromSeconds(Math.Clamp(longest, 0, 1e9)), Sum = TimeSpan.FromSeconds(Math.Clamp(sum, 0, 1e9)) };
    }

    /// <summary>The page of a process; null when it has none.</summary>
    internal SharedPage? PageOf(string token) => _watched.Find(w => w.Token == token)?.Page;

    /// <summary>No more looks at a process that has ended, but one to get what it left.</summary>
    internal void Gone(string token)
    {
        if (_watched.Find(w => w.Token == token) is not { IsGone: false } watched)
            return;
        for (var index = 1; index <= watched.Page.LastLoop; index++)
            Ended(watched, ref watched.Loops[index], watched.Page.Loop(index));
        watched.IsGone = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watched in _watched)
            watched.Page.Dispose();
        _watched.Clear();
    }

    // A loop that is watched by a heartbeat is late as well when the heartbeat itself does not come.
    private static double Since(Watched watched, SharedPage.LoopPage loop)
    {
        var since = loop.BusySince;
        return loop.Kind >= 3 && since == 0 && watched.Page.Tick is var tick and > 0 ? tick + 0.03 : since;
    }

    private void Ended(Watched watched, ref Seen seen, SharedPage.LoopPage loop)
    {
        var serial = loop.Serial;
        if (serial == 0)
            return;
        if (seen.Serial != serial)
            seen = new Seen { Serial = serial };
        var count = loop.LongTurns;
        if (count - seen.LongTurns > SharedPage.RingSize)
        {
            sink.Lost(count - seen.LongTurns - SharedPage.RingSize);
            seen.LongTurns = count - SharedPage.RingSize;
        }
        for (; seen.LongTurns < count; seen.LongTurns++)
        {
            var (start, end) = loop.LongTurn(seen.LongTurns);
            if (end > start)
                sink.LongTurn(watched.Token, serial, start, end);
        }
    }

    // At half the threshold, at the threshold, then at each doubling, and every second in between.
    private void Fetch(Watched watched, ref Seen seen, SharedPage.LoopPage loop, double since, double now)
    {
        if (seen.Block != since)
        {
            seen.Block = since;
            seen.Stacks = 0;
            seen.NextStack = 0;
            seen.LockWait = 0;
        }
        if (seen.Stacks >= MaxStacks || now < seen.NextStack || watched.Page.Signal <= 0 || loop.ThreadId <= 0)
            return;
        if (!IsLockHeld(watched, ref seen, loop.ThreadId, now))
            return;
        seen.Stacks++;
        seen.NextStack = since + Math.Min((now - since) * 2, now - since + 1);
        // The turn may have ended meanwhile: then the stack belongs to nothing.
        if (loop.Kind < 3 && loop.BusySince != since)
            return;
        var page = watched.Page;
        if (StackDump.Fetch(page.Pid, loop.ThreadId, page.Signal, page.DumpDescriptor, watched.DumpPath, ref watched.LateDump, out var sleeping)
            is { Length: > 0 } stack)
            sink.Stack(watched.Token, loop.Serial, since, now, stack, sleeping);
    }

    // One at a time: the thread has come when its tick is newer than the last signal.
    private static void Wake(Watched watched, double now)
    {
        var page = watched.Page;
        if (page.Signal <= 0 || page.OwnThread <= 0 || page.Tick is not (> 0 and var tick) || tick < watched.Woken || now - watched.Woken < WakeEvery)
            return;
        if (ThreadSignal.Wake(page.Pid, page.OwnThread, page.Signal))
            watched.Woken = now;
    }

    // The signal is for what the thread inside cannot see: somebody keeps the interpreter's lock. Python's own code gives it up within milliseconds, and must
    // not be interrupted: 3.11 and 3.12 have an instant, at each call from C, in which faulthandler would follow a pointer that is not there yet.
    private static bool IsLockHeld(Watched watched, ref Seen seen, int thread, double now)
    {
        var page = watched.Page;
        // The thread inside was woken, and has not come since: it waits for the lock, or on a busy machine for a processor.
        if (page.Tick is not (> 0 and var tick) || tick >= watched.Woken || now - watched.Woken < LockPatience)
        {
            seen.LockWait = 0;
            return false;
        }
        var (time, switches) = ThreadStat.Progress(page.Pid, thread);
        var asked = ThreadStat.Progress(page.Pid, page.OwnThread).Switches;
        if (seen.LockWait == 0 || time < seen.LockTime || switches != seen.LockSwitches)
        {
            // Whoever gives the lock up, be it only for an instant, is switched away: no call keeps it.
            seen.LockWait = now;
            seen.LockTime = time;
            seen.LockSwitches = switches;
            seen.LockAsked = asked;
            return false;
        }
        // It ran while our thread asked, or it sleeps with the lock.
        return asked - seen.LockAsked >= Asked && (time - seen.LockTime > 0.008 || (now - seen.LockWait > 0.02 && ThreadStat.IsSleeping(page.Pid, thread)));
    }

    private sealed class Watched(string token, SharedPage page, string dumpPath)
    {
        internal string Token { get; } = token;

        internal SharedPage Page { get; } = page;

        internal string DumpPath { get; } = dumpPath;

        internal Seen[] Loops { get; } = new Seen[SharedPage.Loops + 1];

        internal bool IsGone { get; set; }

        internal long LateDump = -1;

        /// <summary>When the observing thread was last woken.</summary>
        internal double Woken { get; set; }
    }

    private struct Seen
    {
        internal long Serial;
        internal long LongTurns;
        internal double LastLook;
        internal double Block;
        internal int Stacks;
        internal double NextStack;
        internal double LockWait;
        internal double LockTime;
        internal long LockSwitches;
        internal long LockAsked;
    }
}
