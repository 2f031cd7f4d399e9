using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Asyncward.Python.Facts;

/// <summary>Where the facts of one run lie: large pieces outside the collector's heap, which neither moves nor looks through them.</summary>
/// <remarks>The facts of a whole program live until its end and hold no references, so a collector can only lose time on them. Whoever makes one
/// disposes of it when nothing reads its facts any more; without that its memory stays until the process ends. Any thread may ask.</remarks>
public sealed unsafe class FactsMemory : IDisposable
{
    private const int PieceLength = 1 << 20;

    /// <summary>For whoever keeps the facts until the process ends.</summary>
    public static readonly FactsMemory Shared = new();

    private readonly Lock _lock = new();
    private readonly List<nint> _pieces = [];
    private byte* _next;
    private int _left;

    /// <summary>Memory for <paramref name="length"/> bytes, a multiple of eight; its content is anything.</summary>
    internal byte* Take(int length)
    {
        lock (_lock)
        {
            if (length > _left)
            {
                // What would waste the rest of a piece gets one of its own.
                if (length > PieceLength / 4)
                    return Piece(length);
                _next = Piece(PieceLength);
                _left = PieceLength;
            }
            var taken = _next;
            _next += length;
            _left -= length;
            return taken;
        }
    }

    /// <summary>Gives all of it back.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var piece in _pieces)
                NativeMemory.AlignedFree((void*)piece);
            _pieces.Clear();
            _next = null;
            _left = 0;
        }
    }

    private byte* Piece(int length)
    {
        var piece = (byte*)NativeMemory.AlignedAlloc((nuint)length, 4096);
        _pieces.Add((nint)piece);
        return piece;
    }
}
