using System;
using System.Collections.Generic;

namespace Asyncward.Engine;

/// <summary>A set of versions as PEP 440 writes it: <c>&gt;=4.2,&lt;6</c>, <c>==5.*</c>, <c>~=1.4</c>.</summary>
public sealed class VersionSpecifier
{
    private static readonly string[] Operators = ["===", "~=", "==", "!=", "<=", ">=", "<", ">"];

    private readonly List<Clause> _clauses = [];

    private readonly record struct Clause(string Operator, PackageVersion Version, bool IsPrefix);

    /// <summary>Reads a specifier; null when it is none. An empty one admits everything.</summary>
    public static VersionSpecifier? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new VersionSpecifier();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Find(Operators, part.StartsWith) is not { } op)
                return null;
            var version = part[op.Length..].Trim();
            var isPrefix = op is "==" or "!=" && version.EndsWith(".*", StringComparison.Ordinal);
            if (PackageVersion.Parse(isPrefix ? version[..^2] : version) is not { } parsed || (op == "~=" && parsed.Release.Length < 2))
                return null;
            result._clauses.Add(new Clause(op, parsed, isPrefix));
        }
        return result;
    }

    /// <summary>Whether it admits a version.</summary>
    public bool Admits(PackageVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        foreach (var clause in _clauses)
        {
            if (!Admits(clause, version))
                return false;
        }
        return true;
    }

    private static bool Admits(Clause clause, PackageVersion version)
    {
        var (op, wanted, isPrefix) = clause;
        // A local version counts only where one is asked for.
        var plain = wanted.IsLocal ? version : version.Public();
        var order = plain.CompareTo(wanted);
        return op switch
        {
            "==" or "===" => isPrefix ? plain.StartsWith(wanted) : order == 0,
            "!=" => isPrefix ? !plain.StartsWith(wanted) : order != 0,
            ">=" => order >= 0,
            "<=" => order <= 0,
            // The candidates of a version are not below it, and its post releases are not above it, unless such a one is named.
            "<" => order < 0 && (wanted.IsPreRelease || !plain.IsPreRelease || plain.Base().CompareTo(wanted.Base()) != 0),
            ">" => order > 0 && (wanted.IsPostRelease || !plain.IsPostRelease || plain.Base().CompareTo(wanted.Base()) != 0),
            _ => order >= 0 && plain.StartsWith(Parent(wanted)),
        };
    }

    // What `~= 1.4.2` keeps: 1.4.
    private static PackageVersion Parent(PackageVersion version) =>
        PackageVersion.Parse(string.Join('.', version.Base().ToString().Split('.')[..^1]))!;

    /// <summary>The version that a loose requirement stands for: the newest that it admits, as an installation today would take it; null when there is no upper bound.</summary>
    /// <remarks>Also in Poetry's words: <c>^4.5</c>, <c>~4.5</c>, <c>4.5</c>, <c>4.*</c>, and alternatives behind <c>||</c>, of which the last counts.</remarks>
    public static PackageVersion? Bound(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        PackageVersion? high = null;
        foreach (var part in text.Split("||")[^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var op = Array.Find(Operators, part.StartsWith) ?? (part[0] is '^' or '~' ? part[..1] : "");
            var word = part[op.Length..].Trim();
            var wild = word.EndsWith(".*", StringComparison.Ordinal);
            if (wild)
                word = word[..^2];
            if (PackageVersion.Parse(word) is not { } version)
                continue;
            var numbers = word.AsSpan().Count('.') + 1;
            high = op switch
            {
                "<" => Lower(high, version.JustBelow()),
                "<=" => Lower(high, version),
                "^" => Lower(high, version.LastOf(Leading(version))),
                "~" => Lower(high, version.LastOf(Math.Min(numbers, 2))),
                "~=" => Lower(high, version.LastOf(Math.Max(numbers - 1, 1))),
                "==" or "===" or "" => Lower(high, wild ? version.LastOf(numbers) : version),
                _ => high,
            };
        }
        return high;
    }

    // What the caret keeps: everything up to the first number that is not zero.
    private static int Leading(PackageVersion version)
    {
        var first = version.Release.IndexOfAnyExcept(0L);
        return first < 0 ? version.Release.Length : first + 1;
    }

    private static PackageVersion? Lower(PackageVersion? a, PackageVersion? b) => a is null || (b is not null && b.CompareTo(a) < 0) ? b : a;
}
