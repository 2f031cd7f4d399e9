using System;
using System.Text;
using Asyncward.Python;

namespace Asyncward.Program.Linking;

/// <summary>Names of the whole program as dense numbers. Any thread may add names; the numbers depend on the order, so nothing may be ordered by
/// them.</summary>
internal sealed class NameInterner(int expected = NameInterner.Few)
{
    private const int Few = 255;

    private readonly System.Threading.Lock gate = new();
    private readonly NameTable names = new(expected);

    /// <summary>How many names there are.</summary>
    public int Count => names.Count;

    /// <summary>The number of a name, made when new.</summary>
    public int Intern(ReadOnlySpan<byte> name)
    {
        NameId known = names.Find(name);
        if (!known.IsNone)
            return known.Row;
        lock (gate)
            return names.Intern(name).Row;
    }

    /// <summary>The number of a name given as text.</summary>
    public int Intern(string name)
    {
        Span<byte> buffer = name.Length <= 128 ? stackalloc byte[512] : new byte[Encoding.UTF8.GetMaxByteCount(name.Length)];
        int length = Encoding.UTF8.GetBytes(name, buffer);
        return Intern(buffer[..length]);
    }

    /// <summary>The UTF-8 bytes of a name. A number that a thread knows stays readable while others add names: what grows is replaced, not moved.</summary>
    public ReadOnlySpan<byte> Bytes(int name) => names[new NameId(name)];

    /// <summary>A name as text; empty for -1.</summary>
    public string Text(int name) => names.ToString(new NameId(name));
}
