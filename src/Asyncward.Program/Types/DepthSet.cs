using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Asyncward.Program.Types;

/// <summary>A set of depths of a stack, 0 to <see cref="Size"/> - 1.</summary>
internal struct DepthSet
{
    /// <summary>How many depths there are.</summary>
    public const int Size = 256;

    private Words words;

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty
    {
        get
        {
            ulong any = 0;
            foreach (ulong word in (ReadOnlySpan<ulong>)words)
                any |= word;
            return any == 0;
        }
    }

    /// <summary>The largest one; 0 when there is none.</summary>
    public readonly int Last
    {
        get
        {
            for (int i = Size / 64 - 1; i >= 0; i--)
            {
                if (words[i] != 0)
                    return i * 64 + BitOperations.Log2(words[i]);
            }
            return 0;
        }
    }

    /// <summary>Puts one in.</summary>
    public void Add(int depth) => words[depth / 64] |= 1UL << depth;

    /// <summary>Puts all of another set in.</summary>
    public void Add(in DepthSet other)
    {
        for (int i = 0; i < Size / 64; i++)
            words[i] |= other.words[i];
    }

    /// <summary>Takes one out.</summary>
    public void Remove(int depth) => words[depth / 64] &= ~(1UL << depth);

    /// <summary>Takes out what is not less.</summary>
    public void RemoveFrom(int depth)
    {
        for (int i = depth / 64; i < Size / 64; i++)
            words[i] &= i == depth / 64 ? (1UL << depth) - 1 : 0;
    }

    /// <summary>The depths, upwards.</summary>
    public readonly Enumerator GetEnumerator() => new(this);

    [InlineArray(Size / 64)]
    private struct Words
    {
        private ulong first;
    }

    /// <summary>Goes through a set.</summary>
    public struct Enumerator
    {
        private Words left;
        private int word;

        internal Enumerator(in DepthSet set) => left = set.words;

        /// <summary>The depth that it stands at.</summary>
        public int Current { readonly get; private set; }

        /// <summary>Goes to the next one; false behind the last.</summary>
        public bool MoveNext()
        {
            while (word < Size / 64 && left[word] == 0)
                word++;
            if (word == Size / 64)
                return false;
            Current = word * 64 + BitOperations.TrailingZeroCount(left[word]);
            left[word] &= left[word] - 1;
            return true;
        }
    }
}
