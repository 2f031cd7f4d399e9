using System;
using System.Collections.Generic;

namespace Asyncward.Engine;

/// <summary>The patterns of one <c>.gitignore</c> or of one setting: the last that matches decides.</summary>
public sealed class IgnoreRules
{
    private readonly List<Pattern> _patterns = [];

    // Most patterns are a name or `*` and an ending: comparing these is cheaper than matching.
    private enum Shape : byte { Name, Ending, Glob }

    private readonly record struct Pattern(string Text, Shape Shape, bool Negated, bool DirectoryOnly, bool Anchored)
    {
        internal bool Matches(ReadOnlySpan<char> path) => Shape switch
        {
            Shape.Name => path.SequenceEqual(Text),
            Shape.Ending => path.EndsWith(Text.AsSpan(1), StringComparison.Ordinal),
            _ => Glob.Matches(Text, path),
        };
    }

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _patterns.Count == 0;

    /// <summary>Reads the lines of a <c>.gitignore</c>.</summary>
    public static IgnoreRules Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = new IgnoreRules();
        foreach (var line in text.Split('\n'))
            rules.Add(line.TrimEnd('\r'));
        return rules;
    }

    /// <summary>Takes patterns as they stand in a setting.</summary>
    public static IgnoreRules Of(IEnumerable<string> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        var rules = new IgnoreRules();
        foreach (var pattern in patterns)
            rules.Add(pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[1..] : pattern);
        return rules;
    }

    private void Add(string line)
    {
        var pattern = TrimEnd(line);
        if (pattern.Length == 0 || pattern[0] == '#')
            return;
        var negated = pattern[0] == '!';
        if (negated)
            pattern = pattern[1..];
        var directoryOnly = pattern.EndsWith('/');
        if (directoryOnly)
            pattern = pattern[..^1];
        // A slash before the end ties a pattern to the directory of its file.
        var anchored = pattern.Contains('/', StringComparison.Ordinal);
        pattern = pattern.TrimStart('/');
        if (pattern.Length > 0)
            _patterns.Add(new Pattern(pattern, ShapeOf(pattern, anchored), negated, directoryOnly, anchored));
    }

    private static Shape ShapeOf(string pattern, bool anchored)
    {
        const string special = @"*?[\";
        if (pattern.AsSpan().IndexOfAny(special) < 0)
            return Shape.Name;
        return !anchored && pattern[0] == '*' && pattern.AsSpan(1).IndexOfAny(special) < 0 ? Shape.Ending : Shape.Glob;
    }

    /// <summary>Spaces at the end do not count unless a backslash stands before them.</summary>
    private static string TrimEnd(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is ' ' or '\t' && !(end > 1 && line[end - 2] == '\\'))
            end--;
        return line[..end];
    }

    /// <summary>What the rules say of one path relative to their directory: true ignored, false wanted back, null nothing.</summary>
    public bool? Decide(ReadOnlySpan<char> path, bool isDirectory)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        for (var i = _patterns.Count - 1; i >= 0; i--)
        {
            var pattern = _patterns[i];
            if (pattern.DirectoryOnly && !isDirectory)
                continue;
            if (pattern.Matches(pattern.Anchored ? path : name))
                return !pattern.Negated;
        }
        return null;
    }

    /// <summary>Whether a file or one of the directories above it is ignored.</summary>
    public bool Covers(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IsEmpty)
            return false;
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = path.IndexOf('/', at + 1))
        {
            if (Decide(path.AsSpan(0, at), isDirectory: true) == true)
                return true;
        }
        return Decide(path, isDirectory: false) == true;
    }
}
