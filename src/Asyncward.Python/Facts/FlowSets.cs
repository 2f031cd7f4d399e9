using System;
using Asyncward.Python.Scopes;

namespace Asyncward.Python.Facts;

/// <summary>Sets of what may reach a name, as ints. An element says which binding or loop head, and whether the name has been read since on that way.</summary>
/// <remarks>0 is the empty set, <see cref="Top"/> is "any binding of the name", an odd value is a set of one element, other even values name a sorted
/// slice. Element: <c>row &lt;&lt; 2 | loop head &lt;&lt; 1 | read</c>.</remarks>
internal sealed class FlowSets
{
    internal const int Top = -2;
    private const int Largest = 32;

    private readonly Rows<int> _items = new();
    private readonly Rows<long> _slices = new();

    internal void Clear()
    {
        _items.Clear();
        _slices.Clear();
        _slices.Add(0);
    }

    internal static int Single(int element) => (element << 1) | 1;

    internal static bool IsSingle(int set) => (set & 1) != 0;

    /// <summary>The elements; <paramref name="one"/> is room for a single one.</summary>
    internal ReadOnlySpan<int> Elements(int set, ref int one)
    {
        if (set is 0 or Top)
            return default;
        if (IsSingle(set))
        {
            one = set >> 1;
            return new ReadOnlySpan<int>(ref one);
        }
        var slice = _slices[set >> 1];
        return _items.Span.Slice((int)(slice >> 32), (int)slice);
    }

    internal int Union(int a, int b)
    {
        if (a == b || b == 0)
            return a;
        if (a == 0)
            return b;
        if (a == Top || b == Top)
            return Top;
        int oneA = 0, oneB = 0;
        var left = Elements(a, ref oneA);
        var right = Elements(b, ref oneB);
        if (left.Length + right.Length > 2 * Largest)
            return Top;
        Span<int> merged = stackalloc int[2 * Largest];
        int i = 0, j = 0, n = 0;
        while (i < left.Length || j < right.Length)
        {
            if (j == right.Length || (i < left.Length && left[i] < right[j]))
            {
                merged[n++] = left[i++];
            }
            else
            {
                if (i < left.Length && left[i] == right[j])
                    i++;
                merged[n++] = right[j++];
            }
        }
        return n == left.Length ? a : n == right.Length ? b : Make(merged[..n]);
    }

    /// <summary>A set of sorted distinct elements.</summary>
    internal int Make(ReadOnlySpan<int> sorted)
    {
        if (sorted.Length == 0)
            return 0;
        if (sorted.Length == 1)
            return Single(sorted[0]);
        if (sorted.Length > Largest)
            return Top;
        var start = _items.Count;
        _items.AddRange(sorted);
        return _slices.Add(((long)start << 32) | (uint)sorted.Length) << 1;
    }

    /// <summary>The same elements, all read.</summary>
    internal int MarkRead(int set)
    {
        if (set is 0 or Top)
            return set;
        if (IsSingle(set))
            return set | 2;
        var unread = 0;
        int one = 0;
        var elements = Elements(set, ref one);
        foreach (var element in elements)
            unread += ~element & 1;
        if (unread == 0)
            return set;
        Span<int> read = stackalloc int[elements.Length];
        var n = 0;
        foreach (var element in elements)
        {
            if (n == 0 || read[n - 1] != (element | 1))
                read[n++] = element | 1;
        }
        return Make(read[..n]);
    }

    /// <summary>What is left of <paramref name="before"/> after a stretch that turned <paramref name="entering"/> (a superset) into
    /// <paramref name="leaving"/>: what the stretch bound itself, and those of <paramref name="before"/> that it let pass.</summary>
    internal int Through(int before, int entering, int leaving)
    {
        if (entering == before || leaving is 0 or Top || entering == Top || before == Top)
            return leaving;
        int one = 0, two = 0, three = 0;
        var was = Elements(before, ref one);
        var all = Elements(entering, ref two);
        Span<int> kept = stackalloc int[Largest];
        var n = 0;
        foreach (var element in Elements(leaving, ref three))
        {
            var hadUnread = was.Contains(element & ~1);
            var had = hadUnread || was.Contains(element | 1);
            var entered = all.Contains(element & ~1) || all.Contains(element | 1);
            if (had ? (element & 1) != 0 || hadUnread : !entered)
                kept[n++] = element;
        }
        return Make(kept[..n]);
    }
}
