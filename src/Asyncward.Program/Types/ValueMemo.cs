using System.Threading;

namespace Asyncward.Program.Types;

/// <summary>
/// Values by two numbers. Reading takes no lock: an entry never changes once it is in the table, and a table that has grown is published whole. A
/// reader that misses a new entry computes the same value again.
/// </summary>
internal sealed class ValueMemo
{
    private const int FirstSize = 1 << 12;

    private readonly Lock gate = new();
    private Entry?[] table = new Entry?[FirstSize];
    private int count;

    /// <summary>What is kept.</summary>
    /// <param name="first">First number.</param>
    /// <param name="second">Second number.</param>
    /// <param name="value">The value; null is an answer, too.</param>
    /// <param name="detail">A number that comes with it.</param>
    internal sealed class Entry(int first, int second, Value? value, int detail)
    {
        public readonly int First = first;
        public readonly int Second = second;
        public readonly Value? Value = value;
        public readonly int Detail = detail;
    }

    /// <summary>The entry of two numbers, or null.</summary>
    public Entry? Find(int first, int second)
    {
        Entry?[] entries = Volatile.Read(ref table);
        for (int slot = Slot(first, second, entries.Length); ; slot = (slot + 1) & (entries.Length - 1))
        {
            Entry? entry = Volatile.Read(ref entries[slot]);
            if (entry is null || (entry.First == first && entry.Second == second))
                return entry;
        }
    }

    /// <summary>Keeps a value; the first one that was kept stays.</summary>
    public void Keep(int first, int second, Value? value, int detail = 0)
    {
        var entry = new Entry(first, second, value, detail);
        lock (gate)
        {
            if (Insert(table, entry) && ++count * 2 > table.Length)
                Grow();
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        lock (gate)
        {
            count = 0;
            Volatile.Write(ref table, new Entry?[FirstSize]);
        }
    }

    private static int Slot(int first, int second, int length) =>
        (int)((((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA77u)) >> 7) & (length - 1);

    private static bool Insert(Entry?[] entries, Entry entry)
    {
        for (int slot = Slot(entry.First, entry.Second, entries.Length); ; slot = (slot + 1) & (entries.Length - 1))
        {
            if (entries[slot] is not { } there)
            {
                Volatile.Write(ref entries[slot], entry);
                return true;
            }
            if (there.First == entry.First && there.Second == entry.Second)
                return false;
        }
    }

    private void Grow()
    {
        var grown = new Entry?[table.Length * 2];
        foreach (Entry? entry in table)
        {
            if (entry is not null)
                Insert(grown, entry);
        }
        Volatile.Write(ref table, grown);
    }
}
