using System;
using System.Collections.Generic;

namespace Asyncward.Engine;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits, if these are few for the word's length; else null.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        var limit = Math.Max(1, (word.Length / 3) + 1);
        foreach (var candidate in candidates)
        {
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance >= limit + 1 || (best is not null && distance >= limit))
                continue;
            best = candidate;
            limit = distance;
        }
        return best;
    }

    /// <summary>A hint to append to a message: <c>; did you mean `select`?</c>, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        To(word, candidates) is { } near ? $"; did you mean `{near}`?" : "";

    /// <summary>Edits between two words, where swapping two neighbours is one.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8)
            return 99;
        var two = new int[b.Length + 1];
        var one = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            one[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], one[j]) + 1, one[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], two[j - 2] + 1);
            }
            (two, one, row) = (one, row, two);
        }
        return one[b.Length];
    }
}
