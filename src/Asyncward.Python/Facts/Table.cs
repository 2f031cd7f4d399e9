using System;
using System.Runtime.CompilerServices;

namespace Asyncward.Python.Facts;

/// <summary>Rows of one kind in the image of a file's facts: a view, as long valid as the <see cref="FactsMemory"/> or the mapping it points into.</summary>
/// <typeparam name="T">The row.</typeparam>
public readonly unsafe struct Table<T> where T : unmanaged
{
    private readonly T* _rows;

    internal Table(T* rows, int length)
    {
        _rows = rows;
        Length = length;
    }

    /// <summary>How many rows there are.</summary>
    public int Length { get; }

    /// <summary>A row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ref readonly T this[int row]
    {
        get
        {
            if ((uint)row >= (uint)Length)
                Fail();
            return ref _rows[row];
        }
    }

    /// <summary>All rows.</summary>
    public ReadOnlySpan<T> AsSpan() => new(_rows, Length);

    /// <summary>The rows from one on.</summary>
    public ReadOnlySpan<T> AsSpan(int start) => AsSpan()[start..];

    /// <summary>Some rows.</summary>
    public ReadOnlySpan<T> AsSpan(int start, int count) => AsSpan().Slice(start, count);

    /// <summary>Walks all rows.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fail() => throw new ArgumentOutOfRangeException("row");
}
