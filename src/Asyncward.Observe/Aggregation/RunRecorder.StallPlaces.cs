using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>What is kept of the stalls at one place.</summary>
internal sealed partial class RunRecorder
{
    private sealed class PlaceState(CodeSite place, string call)
    {
        private readonly List<(CodeSite[] Stack, string Key, double Time, int Count)> _stacks = [];

        internal CodeSite Place { get; } = place;

        internal long Count { get; set; }

        internal double Total { get; set; }

        internal double Longest { get; set; }

        internal bool GilHeld { get; set; }

        internal TaskRef? Task { get; set; }

        internal CodeSite[] Chain { get; set; } = [];

        internal List<StallOccurrence> Occurrences { get; } = [];

        /// <summary>The index of the stack; -1 when there are too many.</summary>
        internal int Keep(CodeSite[] stack, double time)
        {
            // A dump has plain names where the thread has qualified ones.
            var key = string.Join('|', stack.Where(s => s.IsKnown).Select(s => $"{s.File}:{s.Line}"));
            var index = _stacks.FindIndex(s => s.Key == key);
            if (index < 0)
            {
                if (_stacks.Count >= MaxStacks)
                    return -1;
                _stacks.Add((stack, key, time, 1));
                return _stacks.Count - 1;
            }
            var known = _stacks[index];
            var richer = Length(stack) > Length(known.Stack) ? stack : known.Stack;
            _stacks[index] = (richer, key, known.Time + time, known.Count + 1);
            return index;
        }

        internal Stall Result()
        {
            var order = Enumerable.Range(0, _stacks.Count).OrderByDescending(i => _stacks[i].Time).ThenBy(i => i).ToArray();
            return new Stall
            {
                Place = Place,
                Call = call,
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
