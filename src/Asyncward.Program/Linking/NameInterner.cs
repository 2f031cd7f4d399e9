using System;
using System.Collections.Generic;
using System.Text;

namespace Asyncward.Program.Linking;

/// <summary>Names of the whole program as dense numbers: open addressing over UTF-8 bytes. Any thread may add names; the
/// numbers depend on the order, so nothing may be ordered by them.</summary>
internal sealed class NameInterner
{
    private readonly System.Threading.Lock gate = new();
    private byte[] heap = new byte[1 << 16];
    private int[] offsets = new int[1 << 12];
    private int[] table = new int[1 << 13];
    private int count;

    /// <summary>How many names there are.</summary>
    public int Count => count;

    /// <summary>The number of a name, made when new.</summary>
    public int Intern(ReadOnlySpan<byte> name)
    {
        uint hash = Hash(name);
        lock (gate)
        {
            int mask = table.Length - 1;
            for (int slot = (int)hash & mask; ; slot = (slot + 1) & mask)
            {
                int entry = table[slot];
                if (entry == 0)
                    return Add(name, slot);
                if (Bytes(entry - 1).SequenceEqual(name))
                    return entry - 1;
            }
        }
    }

    /// <summary>The number of a name given as text.</summary>
    public int Intern(string name)
    {
        Span<byte> buffer = name.Length <= 128 ? stackalloc byte[512] : new byte[Encoding.UTF8.GetMaxByteCount(name.Length)];
        int length = Encoding.UTF8.GetBytes(name, buffer);
        return Intern(buffer[..length]);
    }

    /// <summary>The UTF-8 bytes of a name.</summary>
    public ReadOnlySpan<byte> Bytes(int name) => heap.AsSpan(offsets[name], offsets[name + 1] - offsets[name]);

    /// <summary>A name as text; empty for -1.</summary>
    public string Text(int name) => name < 0 ? "" : Encoding.UTF8.GetString(Bytes(name));

    private static uint Hash(ReadOnlySpan<byte> name)
    {
        uint hash = 2166136261;
        foreach (byte b in name)
            hash = (hash ^ b) * 16777619;
        return hash ^ (hash >> 15);
    }

    private int Add(ReadOnlySpan<byte> name, int slot)
    {
        int start = offsets[count];
        if (start + name.Length > heap.Length)
            Array.Resize(ref heap, Math.Max(heap.Length * 2, start + name.Length));
        name.CopyTo(heap.AsSpan(start));
        if (count + 2 > offsets.Length)
            Array.Resize(ref offsets, offsets.Length * 2);
        offsets[count + 1] = start + name.Length;
        table[slot] = ++count;
        if (count * 2 > table.Length)
            Grow();
        return count - 1;
    }

    private void Grow()
    {
        table = new int[table.Length * 2];
        int mask = table.Length - 1;
        for (int i = 0; i < count; i++)
        {
            int slot = (int)Hash(Bytes(i)) & mask;
            while (table[slot] != 0)
                slot = (slot + 1) & mask;
            table[slot] = i + 1;
        }
    }
}
