using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Asyncward.Python.Syntax;

/// <summary>A stack on which lists grow before their length is known; an outer list waits below the inner ones.</summary>
internal struct Scratch<T>
{
    private T[] _items;

    internal Scratch(int capacity)
    {
        _items = new T[capacity];
        Count = 0;
    }

    internal int Count;

    internal readonly T this[int index] => _items[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Push(T item)
    {
        var at = Count;
        if (at >= _items.Length)
            Array.Resize(ref _items, at * 2);
        // Without the covariance check of an array store: the array is exactly a T[].
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_items), at) = item;
        Count = at + 1;
    }

    /// <summary>Takes what was pushed since the stack had <paramref name="from"/> items.</summary>
    internal T[] Take(int from)
    {
        var count = Count - from;
        if (count == 0)
            return [];
        var result = new T[count];
        // A loop for the short lists that are nearly all: a block copy has its own cost.
        if (count < 8)
        {
            ref var source = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_items), from);
            ref var target = ref MemoryMarshal.GetArrayDataReference(result);
            for (var i = 0; i < count; i++)
                Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
        }
        else
        {
            _items.AsSpan(from, count).CopyTo(result);
        }
        Count = from;
        return result;
    }

    /// <summary>As <see cref="Take"/>, into an array of the right length. For the commonest lists: in code that is shared by all classes
    /// making an array is slow.</summary>
    internal T[] TakeInto(T[] result, int from)
    {
        ref var source = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_items), from);
        ref var target = ref MemoryMarshal.GetArrayDataReference(result);
        for (var i = 0; i < result.Length; i++)
            Unsafe.Add(ref target, i) = Unsafe.Add(ref source, i);
        Count = from;
        return result;
    }

    /// <summary>Lets go of the last file's nodes.</summary>
    internal void Release()
    {
        Count = 0;
        if (_items.Length > 4096)
            _items = new T[256];
        else
            Array.Clear(_items);
    }
}
