using System;
using System.Diagnostics.CodeAnalysis;

namespace Asyncward.Program.Types;

/// <summary>What type variables stand for, in the order in which that was learned. There are hardly ever more than three, so they are looked through.</summary>
internal sealed class TypeVariables
{
    private (int Name, Value Value)[] known = [];
    private int count;

    /// <summary>The variables with what they stand for.</summary>
    public ReadOnlySpan<(int Name, Value Value)> All => known.AsSpan(0, count);

    /// <summary>What a variable stands for.</summary>
    public Value this[int name]
    {
        set
        {
            int at = Find(name);
            if (at < 0)
            {
                if (count == known.Length)
                    Array.Resize(ref known, Math.Max(count * 2, 2));
                at = count++;
            }
            known[at] = (name, value);
        }
    }

    /// <summary>Whether it is known what a variable stands for.</summary>
    public bool Has(int name) => Find(name) >= 0;

    /// <summary>What a variable stands for, if that is known.</summary>
    public bool TryFind(int name, [NotNullWhen(true)] out Value? value)
    {
        int at = Find(name);
        value = at < 0 ? null : known[at].Value;
        return at >= 0;
    }

    private int Find(int name)
    {
        for (int i = 0; i < count; i++)
        {
            if (known[i].Name == name)
                return i;
        }
        return -1;
    }
}
