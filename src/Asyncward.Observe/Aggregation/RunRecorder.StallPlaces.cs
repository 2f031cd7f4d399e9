using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>What is kept of the stalls at one place.</summary>
internal sealed partial class RunRecorder
{
    // Whether the loop was in a call is told from a few looks, and one of them may have met the moment in which the call came back. Of one line the most
    // stalls decide; which call it was is sure when somebody else could not get the interpreter's lock.
    private IEnumerable<PlaceState> Places()
    {
        foreach (var line in _places.Values.GroupBy(p => (p.Place.File, p.Place.Line)))
        {
            var bare = line.FirstOrDefault(p => p.Call.Length == 0);
            var named = line.Where(p => p.Call.Length > 0).MaxBy(p => p.Count);
            var isMixed = bare is not null && named is not null && bare.Place.IsKnown;
            if (isMixed)
            {
                var isCall = named!.Count >= bare!.Count || named.GilHeld;
                yield return PlaceState.Of(isCall ? named : bare, isCall ? bare : named);
            }
            foreach (var place in line)
            {
                if (!isMixed || place != bare && place != named)
                    yield return place;
            }
        }
    }

    private sealed class PlaceState(CodeSite place, string call)
    {
        /// <summary>Both as one.</summary>
        internal static PlaceState Of(PlaceState one, PlaceState other)
        {
            var longer = one.Longest >= other.Longest ? one : other;
            var all = new PlaceState(one.Place, one.Call)
            {
                Count = one.Count + other.Count,
                Total = one.Total + other.Total,
                Longest = longer.Longest,
                GilHeld = one.GilHeld || other.GilHeld,
                Task = longer.Task ?? one.Task ?? other.Task,
                Chain = longer.Chain.Length > 0 ? longer.Chain : one.Chain,
            };
            foreach (var part in (ReadOnlySpan<PlaceState>)[one, other])
            {
                var indices = new int[part._stacks.Count];
                for (var i = 0; i < indices.Length; i++)
                    indices[i] = all.Keep(part._stacks[i].Stack, part._stacks[i].Time, part._stacks[i].Count);
                foreach (var occurrence in part.Occurrences.Take(MaxOccurrences - all.Occurrences.Count))
                    all.Occurrences.Add(occurrence.Sample < 0 ? occurrence : occurrence with { Sample = indices[occurrence.Sample] });
            }
            return all;
        }

        private readonly List<(CodeSite[] Stack, string Key, double Time, int Count)> _stacks = [];

        internal CodeSite Place { get; } = place;

        internal string Call { get; } = call;

        internal long Count { get; set; }

        internal double Total { get; set; }

        internal double Longest { get; set; }

        internal bool GilHeld { get; set; }

        internal TaskRef? Task { get; set; }

        internal CodeSite[] Chain { get; set; } = [];

        internal List<StallOccurrence> Occurrences { get; } = [];

        /// <summary>The index of the stack; -1 when there are too many.</summary>
        internal int Keep(CodeSite[] stack, double time, int count = 1)
        {
            // A dump has plain names where the thread has qualified ones.
            var key = string.Join('|', stack.Where(s => s.IsKnown).Select(s => $"{s.File}:{s.Line}"));
            var index = _stacks.FindIndex(s => s.Key == key);
            if (index < 0)
            {
                if (_stacks.Count >= MaxStacks)
                    return -1;
                _stacks.Add((stack, key, time, count));
                return _stacks.Count - 1;
            }
            var known = _stacks[index];
            var richer = Length(stack) > Length(known.Stack) ? stack : known.Stack;
            _stacks[index] = (richer, key, known.Time + time, known.Count + count);
            return index;
        }

        internal Stall Result()
        {
            var order = Enumerable.Range(0, _stacks.Count).OrderByDescending(i => _stacks[i].Time).ThenBy(i => i).ToArray();
            return new Stall
            {
                Place = Place,
                Call = Call,
                Count = Count,
                Total = Span(Total),
                Longest = Span(Longest),
                GilHeld = GilHeld,
                Task = Task,
                AwaitChain = Chain,
                Samples = [.. order.Select(i => new StallSample(_stacks[i].Stack, Span(_stacks[i].Time), _stacks[i].Count))],
                Occurrences = [.. Occurrences.OrderBy(o => o.Start).Select(o => o with { Sample = o.Sample < 0 ? -1 : Array.IndexOf(order, o.Sample) })],
            };
        }

        private static int Length(CodeSite[] stack) => stack.Sum(s => s.Function.Length);
    }

    private sealed class BusyState(CodeSite place)
    {
        internal CodeSite Place { get; } = place;

        internal long Count { get; set; }

        internal double Total { get; set; }

        internal double Longest { get; set; }

        internal int Callbacks { get; set; }

        internal Dictionary<(string File, int Line), (long Seen, CodeSite Site)> Places { get; } = [];

        internal List<StallOccurrence> Occurrences { get; } = [];

        internal BusyTurn Result() => new()
        {
            Place = Place,
            Count = Count,
            Total = Span(Total),
            Longest = Span(Longest),
            Callbacks = Callbacks,
            Places = [.. Places.OrderByDescending(p => p.Value.Seen).ThenBy(p => p.Key.File, StringComparer.Ordinal).ThenBy(p => p.Key.Line).Take(10)
                .Select(p => new BusyPlace(p.Value.Site, p.Value.Seen))],
            Occurrences = [.. Occurrences.OrderBy(o => o.Start)],
        };
    }
}
