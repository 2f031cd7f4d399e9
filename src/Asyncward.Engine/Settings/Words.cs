using System;
using System.Globalization;
using System.Linq;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>The words of settings and options, and what they mean.</summary>
public static class Words
{
    /// <summary>Newest Python 3 that the front end reads.</summary>
    public const int NewestMinor = 14;

    /// <summary>Oldest one.</summary>
    public const int OldestMinor = 8;

    /// <summary>Every confidence.</summary>
    public static readonly string[] Confidences = ["possible", "likely", "certain"];

    /// <summary>Every severity.</summary>
    public static readonly string[] Severities = ["info", "low", "medium", "high", "critical"];

    /// <summary>Every stall class.</summary>
    public static readonly string[] Stalls = ["small", "bounded", "unbounded"];

    /// <summary>Every output format.</summary>
    public static readonly string[] Formats = ["text", "concise", "json", "sarif", "github", "gitlab", "junit"];

    /// <summary>The word for a confidence.</summary>
    public static string Of(Confidence value) => Confidences[(int)value];

    /// <summary>The word for a severity.</summary>
    public static string Of(Severity value) => Severities[(int)value];

    /// <summary>The number of a word in a list, or -1.</summary>
    public static int Find(string[] words, string word) => Array.IndexOf(words, word.ToLowerInvariant());

    /// <summary>A version such as <c>3.11</c>, <c>py311</c> or a range such as <c>&gt;=3.9,&lt;3.13</c>; null when it is none.</summary>
    public static (int Min, int Max)? Versions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.Trim();
        if (word.Length == 0)
            return null;
        if (word.StartsWith("py3", StringComparison.Ordinal) && int.TryParse(word.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var short_))
            return short_ is >= 0 and < 100 ? (Clamp(short_), Clamp(short_)) : null;
        if (Minor(word) is { } exact)
            return (Clamp(exact), Clamp(exact));
        return Range(word);
    }

    /// <summary>What <c>requires-python</c> admits, within what the front end knows; null when it cannot be read.</summary>
    public static (int Min, int Max)? Range(string specifiers)
    {
        ArgumentNullException.ThrowIfNull(specifiers);
        var min = 0;
        var max = 99;
        foreach (var part in specifiers.Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Array.Empty<string>(), Rejoin))
        {
            var digits = part.AsSpan().IndexOfAnyInRange('0', '9');
            if (digits < 0)
                return null;
            var version = part[digits..];
            if (version == "4" || version.StartsWith("4.", StringComparison.Ordinal))
                continue;
            if ((version == "3" ? 0 : Minor(version)) is not { } minor)
                return null;
            var hasPatch = version.Count(c => c == '.') > 1 && !version.EndsWith(".0", StringComparison.Ordinal) && !version.EndsWith('*');
            switch (part[..digits].Trim())
            {
                case ">=": min = Math.Max(min, minor); break;
                case ">": min = Math.Max(min, hasPatch ? minor : minor + 1); break;
                case "<=": max = Math.Min(max, minor); break;
                case "<": max = Math.Min(max, hasPatch ? minor : minor - 1); break;
                case "^": min = Math.Max(min, minor); break;
                case "~=": min = Math.Max(min, minor); max = version.Count(c => c == '.') > 1 ? Math.Min(max, minor) : max; break;
                case "~" or "==" or "===" when version == "3" || version == "3.*": break;
                case "~" or "==" or "===": min = Math.Max(min, minor); max = Math.Min(max, minor); break;
                case "!=": break;
                default: return null;
            }
        }
        return min <= max ? (Clamp(min), Clamp(max)) : null;
    }

    /// <summary>Glues an operator that stands apart (<c>&gt;= 3.9</c>) to its version.</summary>
    private static string[] Rejoin(string[] parts, string next) =>
        parts.Length > 0 && parts[^1].AsSpan().IndexOfAnyInRange('0', '9') < 0 ? [.. parts[..^1], parts[^1] + next] : [.. parts, next];

    private static int? Minor(string version)
    {
        var parts = version.Split('.');
        if (parts.Length < 2 || parts[0] != "3")
            return null;
        if (parts[1] == "*")
            return 0;
        var digits = new string([.. parts[1].TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var minor) && minor < 100 ? minor : null;
    }

    private static int Clamp(int minor) => Math.Clamp(minor, OldestMinor, NewestMinor);
}
