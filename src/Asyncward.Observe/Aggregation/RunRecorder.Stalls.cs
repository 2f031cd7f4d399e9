using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>Turns that took too long, and what ran in them.</summary>
internal sealed partial class RunRecorder
{
    private const int MaxPlaces = 2000;
    private const int MaxOccurrences = 200;
    private const int MaxStacks = 32;
    private const int MaxOpenBlocks = 64;

    private readonly Dictionary<(string File, int Line, string Call), PlaceState> _places = [];
    private readonly Dictionary<(string File, int Line), BusyState> _busy = [];
    private readonly List<LiveStall> _newStalls = [];
    private long _stallCount;
    private double _blocked;
    private double _lagRecent;

    /// <inheritdoc/>
    public void LongTurn(string token, long loop, double start, double end)
    {
        lock (_lock)
        {
            if (Process(token) is { } process)
                TurnEnded(process, loop, start, end);
        }
    }

    /// <inheritdoc/>
    public void Stack(string token, long loop, double since, double at, CodeSite[] stack, bool sleeping)
    {
        lock (_lock)
        {
            if (Process(token) is not { } process)
                return;
            var frames = new List<CodeFrame>(stack.Length);
            foreach (var site in stack)
            {
                if (!site.File.StartsWith(_own, StringComparison.Ordinal))
                    frames.Add(new CodeFrame(site, 0, 0, false));
            }
            BlockOf(process, loop, since).Samples.Add(new StackSample(at, [.. frames], -1, -1, 0, FromSignal: true, Stuck: sleeping));
        }
    }

    private static Block BlockOf(ProcessState process, long loop, double since)
    {
        if (process.Blocks.TryGetValue((loop, since), out var block))
            return block;
        block = new Block(loop, since);
        if (process.Blocks.Count >= MaxOpenBlocks)
        {
            // Ended below the threshold, and never will be told of.
            var oldest = process.Blocks.Values.Where(b => b.End == 0).MinBy(b => b.Since);
            if (oldest is not null)
                process.Blocks.Remove((oldest.Loop, oldest.Since));
        }
        process.Blocks[(loop, since)] = block;
        return block;
    }

    private void Sampled(ProcessState process, Row row)
    {
        var block = BlockOf(process, row.Int(0), row.Number(1));
        if (block.Samples.Count < 500)
            block.Samples.Add(new StackSample(row.Number(2), process.Frames(row.Inner(6)), row.Int32(4), row.Int32(5), row.Int(3), FromSignal: false,
                Stuck: row.Int(7) == 1));
        // Samples of a turn come after its end, or before: whichever is last settles it.
    }

    private void TurnEnded(ProcessState process, long loop, double start, double end)
    {
        // The page and the loop's own last words tell of the same turns, each in order.
        if (end - start < _threshold || end - start > 1e8 || start <= process.LastTurn.GetValueOrDefault(loop))
            return;
        process.LastTurn[loop] = start;
        // Where turns are not timed, both sides reckon the beginning, and do not agree to the millisecond.
        var near = process.Blocks.ContainsKey((loop, start))
            ? null
            : process.Blocks.Values.FirstOrDefault(b => b.Loop == loop && b.End == 0 && Math.Abs(b.Since - start) < 0.06 && b.Samples.Count > 0);
        var block = near ?? BlockOf(process, loop, start);
        if (block.End > 0)
            return;
        block.End = end;
        block.EndedAt = WireClock.Now();
        block.EndedAfter = _reads;
        if (process.Loops.TryGetValue(loop, out var state))
        {
            var slice = state.SliceAt(end);
            slice.MaxLag = Math.Max(slice.MaxLag, end - start);
        }
        _lagRecent = Math.Max(_lagRecent, end - start);
        foreach (var old in process.Blocks.Values.Where(b => HasAll(b, block.EndedAt, 0.5)).ToArray())
            Settle(process, old);
    }

    // On a busy machine it may be us who were away for that long.
    private bool HasAll(Block block, double now, double patience) => block.End > 0 && now - block.EndedAt > patience && _reads - block.EndedAfter >= 2;

    private void FinishBlocks(ProcessState process)
    {
        foreach (var block in process.Blocks.Values.OrderBy(b => b.Since).ToArray())
        {
            // What never ended ended with the process.
            if (block.End == 0 && process.End is { } end && end - block.Since >= _threshold && block.Samples.Count > 0
                && block.Samples[^1].At - block.Since >= _threshold && !process.SaidBye)
                block.End = end;
            if (block.End > 0)
                Settle(process, block);
        }
        process.Blocks.Clear();
    }

    // All that will come of a block has come: the samples of its own thread are written every 100 ms.
    private void Settle(ProcessState process, Block block)
    {
        process.Blocks.Remove((block.Loop, block.Since));
        var loop = LoopOf(process, block.Loop);
        var length = block.End - block.Since;
        block.Samples.Sort((a, b) => a.At.CompareTo(b.At));
        block.Samples.RemoveAll(s => s.At > block.End + 0.002 || s.Frames.Length == 0);
        if (IsBusyTurn(block, length))
        {
            RecordBusy(block, loop, length);
            return;
        }
        _stallCount++;
        _blocked += length;
        var weights = Weights(block);
        var best = Best(block, weights);
        var frames = best < 0 ? [] : block.Samples[best].Frames;
        var at = UserCode.Innermost(frames);
        var place = frames.Length == 0 ? CodeSite.Unknown : frames[at].Site;
        var gilHeld = length > 0.1 && block.Samples.Exists(s => s.FromSignal) && !block.Samples.Exists(s => !s.FromSignal && s.At < block.End - 0.01);
        var call = frames.Length == 0 ? "" : at > 0 || gilHeld || IsStuck(block) ? CallAt(frames, at) : "";
        var key = (place.File, place.Line, call);
        if (!_places.TryGetValue(key, out var stall))
        {
            if (_places.Count >= MaxPlaces)
            {
                _dropped++;
                return;
            }
            _places.Add(key, stall = new PlaceState(place, call));
        }
        stall.Count++;
        stall.Total += length;
        var own = block.Samples.FindLast(s => s.Task > 0);
        var task = own is null ? null : TaskOf(process, own.Task);
        stall.GilHeld |= gilHeld;
        if (length > stall.Longest || stall.Task is null && task is not null)
        {
            stall.Task = task ?? stall.Task;
            stall.Chain = Chain(frames, at) is { Length: > 0 } chain ? chain : stall.Chain;
        }
        stall.Longest = Math.Max(stall.Longest, length);
        var kept = -1;
        for (var i = 0; i < block.Samples.Count; i++)
        {
            var index = stall.Keep(Shown(block.Samples[i].Frames, call.Length > 0), weights[i]);
            if (i == best)
                kept = index;
        }
        if (stall.Occurrences.Count < MaxOccurrences)
            stall.Occurrences.Add(new StallOccurrence(loop.Index, Since(block.Since), Span(length), task?.Name ?? "", kept));
        if (_newStalls.Count < 50)
            _newStalls.Add(new LiveStall(Since(block.Since), Span(length), place, call, task?.Name ?? ""));
    }

    // Half of the way to the neighbours on both sides is what a sample stands for.
    private static double[] Weights(Block block)
    {
        var weights = new double[block.Samples.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var from = i == 0 ? block.Since : (block.Samples[i - 1].At + block.Samples[i].At) / 2;
            var to = i == weights.Length - 1 ? block.End : (block.Samples[i].At + block.Samples[i + 1].At) / 2;
            weights[i] = Math.Max(0, to - from);
        }
        return weights;
    }

    // The sample whose place stands for most time; among those the one that tells most.
    private static int Best(Block block, double[] weights)
    {
        var byPlace = new Dictionary<(string, int), double>();
        for (var i = 0; i < weights.Length; i++)
        {
            var site = block.Samples[i].Frames[UserCode.Innermost(block.Samples[i].Frames)].Site;
            byPlace[(site.File, site.Line)] = byPlace.GetValueOrDefault((site.File, site.Line)) + weights[i];
        }
        var best = -1;
        var score = (-1.0, 0);
        for (var i = 0; i < weights.Length; i++)
        {
            var frames = block.Samples[i].Frames;
            var site = frames[UserCode.Innermost(frames)].Site;
            var mine = (byPlace[(site.File, site.Line)], block.Samples[i].FromSignal ? 0 : 1);
            if (mine.CompareTo(score) > 0)
            {
                score = mine;
                best = i;
            }
        }
        return best;
    }

    private string CallAt(CodeFrame[] frames, int at)
    {
        var call = _calls.Of(frames[at]);
        // The frame inside says the name where the line does not.
        return call.Length > 0 || at == 0 ? call : frames[at - 1].Site.Function;
    }

    // Python's own loop stands on the line of a call as well, now and then. A call that does not return sleeps, or keeps the interpreter's lock, or has let
    // it go and runs on while our thread has it.
    private static bool IsStuck(Block block)
    {
        var signals = block.Samples.Exists(s => s.FromSignal);
        var votes = block.Samples.Where(s => s.FromSignal == signals).ToArray();
        return votes.Count(s => s.Stuck) * 2 >= votes.Length;
    }

    private CodeSite[] Shown(CodeFrame[] frames, bool inCall)
    {
        var sites = new List<CodeSite>(frames.Length + 1);
        if (inCall && frames.Length > 0 && _calls.Of(frames[0]) is { Length: > 0 } native)
            sites.Add(new CodeSite("", 0, native));
        foreach (var frame in frames)
            sites.Add(frame.Site);
        return [.. sites];
    }

    private static CodeSite[] Chain(CodeFrame[] frames, int from)
    {
        var chain = new List<CodeSite>();
        for (var i = from; i < frames.Length; i++)
        {
            if (frames[i].IsCoroutine)
                chain.Add(frames[i].Site);
            if (UserCode.IsLoopCode(frames[i].Site.File) && frames[i].Site.Function.EndsWith("_run", StringComparison.Ordinal))
                break;
        }
        return [.. chain];
    }

    // Several callbacks of one batch were seen, and none of them for most of the time.
    private static bool IsBusyTurn(Block block, double length)
    {
        var times = new Dictionary<int, int>();
        var seen = 0;
        foreach (var sample in block.Samples)
        {
            if (sample.Batch < 0)
                continue;
            seen++;
            times[sample.Batch] = times.GetValueOrDefault(sample.Batch) + 1;
        }
        return times.Count >= 3 && times.Values.Max() <= Math.Max(1, seen * 0.4) && length > 0;
    }

    private void RecordBusy(Block block, LoopState loop, double length)
    {
        var votes = new Dictionary<(string, int), (int Count, CodeSite Site)>();
        var callbacks = 0;
        foreach (var sample in block.Samples)
        {
            var site = sample.Frames[UserCode.Innermost(sample.Frames)].Site;
            votes[(site.File, site.Line)] = (votes.GetValueOrDefault((site.File, site.Line)).Count + 1, site);
            callbacks = Math.Max(callbacks, sample.BatchSize);
        }
        var place = votes.Values.MaxBy(v => v.Count).Site;
        if (!_busy.TryGetValue((place.File, place.Line), out var busy))
        {
            if (_busy.Count >= MaxPlaces)
            {
                _dropped++;
                return;
            }
            _busy.Add((place.File, place.Line), busy = new BusyState(place));
        }
        busy.Count++;
        busy.Total += length;
        foreach (var (key, vote) in votes)
        {
            if (busy.Places.Count < 50 || busy.Places.ContainsKey(key))
                busy.Places[key] = (busy.Places.GetValueOrDefault(key).Seen + vote.Count, vote.Site);
        }
        if (length > busy.Longest)
        {
            busy.Longest = length;
            busy.Callbacks = callbacks;
        }
        if (busy.Occurrences.Count < MaxOccurrences)
            busy.Occurrences.Add(new StallOccurrence(loop.Index, Since(block.Since), Span(length), "", -1));
    }

    private Stall[] Stalls() =>
        [.. Places().OrderByDescending(p => p.Total).ThenBy(p => p.Place.File, StringComparer.Ordinal).ThenBy(p => p.Place.Line).Select(p => p.Result())];

    private BusyTurn[] BusyTurns() =>
        [.. _busy.Values.OrderByDescending(p => p.Total).ThenBy(p => p.Place.File, StringComparer.Ordinal).ThenBy(p => p.Place.Line).Select(p => p.Result())];
}
