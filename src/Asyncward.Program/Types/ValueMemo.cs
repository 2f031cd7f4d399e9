using System;
using System.Numerics;
using System.Threading;
using Asyncward.Python;

namespace Asyncward.Program.Types;

/// <summary>
/// Values by two numbers. Reading takes no lock: a key is written after what it stands for and never changes, and a table that has grown is published
/// whole. A reader that misses a new key computes the same value again.
/// </summary>
internal sealed class ValueMemo
{
    private readonly Lock gate = new();
    private readonly int firstSize;
    private Entry[] table;
    private int count;

    /// <summary>An empty memo.</summary>
    /// <param name="expected">About how many values will be kept.</param>
    public ValueMemo(int expected)
    {
        firstSize = (int)BitOperations.RoundUpToPowerOf2((uint)expected + 16) * 2;
        table = WrittenArray.Of<Entry>(firstSize);
    }

    /// <summary>Whether there is a value (null is one, too), and the number that was kept with it.</summary>
    public bool TryFind(int first, int second, out Value? value, out int detail)
    {
        Entry[] entries = Volatile.Read(ref table);
        long key = KeyOf(first, second);
        for (int slot = Slot(entries, key); ; slot = Next(entries, slot))
        {
            ref Entry entry = ref entries[slot];
            long there = Volatile.Read(ref entry.Key);
            if (there == key)
            {
                value = entry.Value;
                detail = entry.Detail;
                return true;
            }
            if (there == 0)
            {
                value = null;
                detail = 0;
                return false;
            }
        }
    }

    /// <summary>Keeps a value; the first one that was kept stays.</summary>
    public void Keep(int first, int second, Value? value, int detail = 0)
    {
        lock (gate)
        {
            if (Insert(table, KeyOf(first, second), value, detail) && ++count * 2 > table.Length)
                Grow();
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        lock (gate)
        {
            count = 0;
            Volatile.Write(ref table, WrittenArray.Of<Entry>(firstSize));
        }
    }

    // Never 0, which marks a free place.
    private static long KeyOf(int first, int second) => (((long)first << 32) | (uint)second) + 1;

    private void Grow()
    {
        Entry[] grown = WrittenArray.Of<Entry>(table.Length * 2);
        foreach (ref readonly Entry entry in table.AsSpan())
        {
            if (entry.Key != 0)
                Insert(grown, entry.Key, entry.Value, entry.Detail);
        }
        Volatile.Write(ref table, grown);
    }

    private static int Slot(Entry[] entries, long key) => (int)((ulong)(key * -7046029254386353131) >> 32) & (entries.Length - 1);

    private static int Next(Entry[] entries, int slot) => (slot + 1) & (entries.Length - 1);

    private static bool Insert(Entry[] entries, long key, Value? value, int detail)
    {
        int slot = Slot(entries, key);
        for (; entries[slot].Key != 0; slot = Next(entries, slot))
        {
            if (entries[slot].Key == key)
                return false;
        }
        ref Entry entry = ref entries[slot];
        entry.Value = value;
        entry.Detail = detail;
        Volatile.Write(ref entry.Key, key);
        return true;
    }

    // Open addressing; the length is a power of two. What is asked together lies together.
    private struct Entry
    {
        public long Key;
        public Value? Value;
        public int Detail;
    }
}
