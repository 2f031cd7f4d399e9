using System.Numerics;
using System.Threading;

namespace Asyncward.Program.Types;

/// <summary>
/// Values by two numbers. Reading takes no lock: a key is written after what it stands for and never changes, and a table that has grown is published
/// whole. A reader that misses a new key computes the same value again.
/// </summary>
internal sealed class ValueMemo
{
    private readonly Lock gate = new();
    private readonly int firstSize;
    private Table table;
    private int count;

    /// <summary>An empty memo.</summary>
    /// <param name="expected">About how many values will be kept.</param>
    public ValueMemo(int expected)
    {
        firstSize = (int)BitOperations.RoundUpToPowerOf2((uint)expected + 16) * 2;
        table = new Table(firstSize);
    }

    /// <summary>Whether there is a value (null is one, too), and the number that was kept with it.</summary>
    public bool TryFind(int first, int second, out Value? value, out int detail)
    {
        Table current = Volatile.Read(ref table);
        long key = KeyOf(first, second);
        for (int slot = current.Slot(key); ; slot = current.Next(slot))
        {
            long there = Volatile.Read(ref current.Keys[slot]);
            if (there == key)
            {
                value = current.Values[slot];
                detail = current.Details[slot];
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
            if (table.Insert(KeyOf(first, second), value, detail) && ++count * 2 > table.Keys.Length)
                Grow();
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        lock (gate)
        {
            count = 0;
            Volatile.Write(ref table, new Table(firstSize));
        }
    }

    // Never 0, which marks a free place.
    private static long KeyOf(int first, int second) => (((long)first << 32) | (uint)second) + 1;

    private void Grow()
    {
        var grown = new Table(table.Keys.Length * 2);
        for (int i = 0; i < table.Keys.Length; i++)
        {
            if (table.Keys[i] != 0)
                grown.Insert(table.Keys[i], table.Values[i], table.Details[i]);
        }
        Volatile.Write(ref table, grown);
    }

    // Open addressing; the length is a power of two.
    private sealed class Table(int length)
    {
        public readonly long[] Keys = new long[length];
        public readonly Value?[] Values = new Value?[length];
        public readonly int[] Details = new int[length];

        public int Slot(long key) => (int)((ulong)(key * -7046029254386353131) >> 32) & (Keys.Length - 1);

        public int Next(int slot) => (slot + 1) & (Keys.Length - 1);

        public bool Insert(long key, Value? value, int detail)
        {
            int slot = Slot(key);
            for (; Keys[slot] != 0; slot = Next(slot))
            {
                if (Keys[slot] == key)
                    return false;
            }
            Values[slot] = value;
            Details[slot] = detail;
            Volatile.Write(ref Keys[slot], key);
            return true;
        }
    }
}
