using System;

namespace Asyncward.Python.Scopes;

/// <summary>A growing array that keeps its memory between files.</summary>
internal sealed class Rows<T> where T : unmanaged
{
    private T[] _items = new T[64];

    internal int Count { get; private set; }

    internal ref T this[int row] => ref _items[row];

    internal Span<T> Span => _items.AsSpan(0, Count);

    internal int Add(in T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count] = item;
        return Count++;
    }

    /// <summary>Makes rows up to <paramref name="count"/> exist, new ones zero.</summary>
    internal void Reach(int count)
    {
        if (count <= Count)
            return;
        if (count > _items.Length)
            Array.Resize(ref _items, Math.Max(count, _items.Length * 2));
        Array.Clear(_items, Count, count - Count);
        Count = count;
    }

    internal void AddRange(ReadOnlySpan<T> items)
    {
        var start = Count;
        if (start + items.Length > _items.Length)
            Array.Resize(ref _items, Math.Max(start + items.Length, _items.Length * 2));
        items.CopyTo(_items.AsSpan(start));
        Count = start + items.Length;
    }

    internal void Truncate(int count) => Count = count;

    internal T Pop() => _items[--Count];

    internal void Clear()
    {
        // Rows are stored as they are in memory: their padding must not remember an earlier file.
        Array.Clear(_items, 0, Count);
        Count = 0;
        // One huge file must not make every later one carry its memory.
        if (_items.Length > 1 << 20)
            _items = new T[64];
    }
}
