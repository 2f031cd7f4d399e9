using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace Asyncward.Python;

/// <summary>The names of one file, each once, numbered from 0 in order of first occurrence. One per worker, cleared between files.</summary>
/// <remarks>Open addressing over (first eight bytes, last eight bytes, length), which is the whole name up to 16 bytes; of longer names the rest is
/// mixed into the last, and they are compared in the heap. One thread at a time may add names.</remarks>
public sealed class NameTable
{
    private struct Slot
    {
        public ulong First;
        public ulong Last;
        public int Length;
        public int Row; // Row + 1; zero is an empty slot.
    }

    private Slot[] _slots;
    private byte[] _heap;
    private int[] _offsets;
    private int _count;

    /// <summary>An empty table.</summary>
    /// <param name="expected">About how many names will be in it: more take longer, no more.</param>
    public NameTable(int expected = 255)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)expected + 1);
        _slots = WrittenArray.Of<Slot>(size * 2);
        _heap = new byte[size * 16];
        _offsets = new int[size];
    }

    /// <summary>How many names there are.</summary>
    public int Count => _count;

    /// <summary>All names one behind the other.</summary>
    public ReadOnlySpan<byte> Heap => _heap.AsSpan(0, _offsets[_count]);

    /// <summary>Where each name starts in <see cref="Heap"/>; one more than <see cref="Count"/>, the last being the heap's length.</summary>
    public ReadOnlySpan<int> Offsets => _offsets.AsSpan(0, _count + 1);

    /// <summary>The bytes of a name; empty for <see cref="NameId.None"/>.</summary>
    public ReadOnlySpan<byte> this[NameId name] =>
        name.IsNone ? default : _heap.AsSpan(_offsets[name.Row], _offsets[name.Row + 1] - _offsets[name.Row]);

    /// <summary>The name as a string; empty for <see cref="NameId.None"/>.</summary>
    public string ToString(NameId name) => Encoding.UTF8.GetString(this[name]);

    /// <summary>Forgets all names and keeps the memory.</summary>
    public void Clear()
    {
        // A table that grew for a large file is not swept whole for each small one after it.
        if (_count * 16 < _slots.Length && _slots.Length > 2048)
            _slots = new Slot[_slots.Length / 4];
        else
            Array.Clear(_slots);
        _count = 0;
    }

    /// <summary>The row of a name, which is added if it is new. The bytes are taken as they are.</summary>
    public NameId Intern(ReadOnlySpan<byte> name)
    {
        var row = Find(name, out var key, out var place);
        return row >= 0 ? new NameId(row) : Add(name, key, ref _slots[place]);
    }

    /// <summary>The row of a name, or <see cref="NameId.None"/>. Other threads may ask while one adds names: what they miss may have come since.</summary>
    public NameId Find(ReadOnlySpan<byte> name) => new(Find(name, out _, out _));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ReadOnlySpan<byte> name, out (ulong First, ulong Last) key, out int place)
    {
        ref var p = ref MemoryMarshal.GetReference(name);
        var length = name.Length;
        ulong first, last;
        if (length >= 8)
        {
            first = Unsafe.ReadUnaligned<ulong>(ref p);
            last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, length - 8));
            // Generated names differ in the middle alone.
            for (var at = 8; at < length - 8; at += 8)
                last = (Rotate(last) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref p, at))) * 0x9E3779B97F4A7C15UL;
        }
        else if (length >= 4)
        {
            first = Unsafe.ReadUnaligned<uint>(ref p) | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref p, length - 4)) << 32);
            last = 0;
        }
        else
        {
            first = length == 0 ? 0 : p | ((ulong)Unsafe.Add(ref p, length >> 1) << 8) | ((ulong)Unsafe.Add(ref p, length - 1) << 16);
            last = 0;
        }
        key = (first, last);
        var slots = Volatile.Read(ref _slots);
        var mask = slots.Length - 1;
        place = Place(first, last, length) & mask;
        while (true)
        {
            ref var slot = ref slots[place];
            var row = Volatile.Read(ref slot.Row) - 1;
            if (row < 0 || (slot.First == first && slot.Last == last && slot.Length == length && (length <= 16 || name.SequenceEqual(this[new NameId(row)]))))
                return row;
            place = (place + 1) & mask;
        }
    }

    private static int Place(ulong first, ulong last, int length)
    {
        var hash = (first ^ Rotate(last)) * 0x9E3779B97F4A7C15UL + (ulong)length * 0xC2B2AE3D27D4EB4FUL;
        return (int)((hash ^ (hash >> 32)) >> 7);
    }

    private static ulong Rotate(ulong value) => BitOperations.RotateLeft(value, 29);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NameId Add(ReadOnlySpan<byte> name, (ulong First, ulong Last) key, ref Slot slot)
    {
        var start = _offsets[_count];
        var row = _count;
        if (row + 1 >= _offsets.Length)
            Array.Resize(ref _offsets, _offsets.Length * 2);
        if (start + name.Length > _heap.Length)
            Array.Resize(ref _heap, Math.Max(_heap.Length * 2, start + name.Length));
        name.CopyTo(_heap.AsSpan(start));
        _offsets[row + 1] = start + name.Length;
        _count = row + 1;
        slot.First = key.First;
        slot.Last = key.Last;
        slot.Length = name.Length;
        // Last: whoever sees it may read all of the rest.
        Volatile.Write(ref slot.Row, row + 1);
        if (_count * 2 > _slots.Length)
            Grow();
        return new NameId(row);
    }

    private void Grow()
    {
        var grown = WrittenArray.Of<Slot>(_slots.Length * 2);
        var mask = grown.Length - 1;
        foreach (ref readonly var slot in _slots.AsSpan())
        {
            if (slot.Row == 0)
                continue;
            var at = Place(slot.First, slot.Last, slot.Length) & mask;
            while (grown[at].Row != 0)
                at = (at + 1) & mask;
            grown[at] = slot;
        }
        Volatile.Write(ref _slots, grown);
    }
}
