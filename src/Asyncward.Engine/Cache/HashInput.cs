using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Asyncward.Engine;

/// <summary>Collects values that are hashed together. Two lists of values of the same kinds give the same hash only when they are the same.</summary>
internal sealed class HashInput(int capacity)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(Math.Max(capacity, 16));

    /// <summary>Adds a text and where it ends.</summary>
    internal void Add(string text)
    {
        Add(text.Length);
        _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    /// <summary>Adds a number.</summary>
    internal void Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(8), number);
        _bytes.Advance(8);
    }

    /// <summary>Adds a hash.</summary>
    internal void Add(ContentHash hash)
    {
        Add((long)hash.Low);
        Add((long)hash.High);
    }

    /// <summary>The hash of all.</summary>
    internal ContentHash Hash() => ContentHash.Of(_bytes.WrittenSpan);
}
