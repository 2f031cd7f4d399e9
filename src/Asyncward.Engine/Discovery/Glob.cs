using System;

namespace Asyncward.Engine;

/// <summary>Patterns as in <c>.gitignore</c>, over paths with '/'.</summary>
public static class Glob
{
    /// <summary>Whether the whole path matches. <c>*</c> and <c>?</c> stop at '/', <c>**</c> between slashes does not.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        // Two marks to return to: the last `*` and the last `**`. A later star makes the earlier one final, so this is not exponential.
        int p = 0, t = 0, starPattern = -1, starPath = -1, deepPattern = -1, deepPath = -1;
        while (true)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                if (IsDeep(pattern, p, out var next))
                {
                    (deepPattern, deepPath) = (next, t);
                    (starPattern, p) = (-1, next);
                    continue;
                }
                while (p < pattern.Length && pattern[p] == '*')
                    p++;
                (starPattern, starPath) = (p, t);
                continue;
            }
            if (t == path.Length && p == pattern.Length)
                return true;
            if (t < path.Length && p < pattern.Length && One(pattern, ref p, path[t]))
            {
                t++;
                continue;
            }
            if (starPattern >= 0 && starPath < path.Length && path[starPath] != '/')
            {
                (p, t) = (starPattern, ++starPath);
                continue;
            }
            if (deepPattern < 0 || deepPath >= path.Length)
                return false;
            // `**/` goes on behind the next slash; a `**` at the end takes everything.
            if (deepPattern == pattern.Length)
                return true;
            while (deepPath < path.Length && path[deepPath] != '/')
                deepPath++;
            if (deepPath == path.Length)
                return false;
            (p, t) = (deepPattern, ++deepPath);
            starPattern = -1;
        }
    }

    private static bool IsDeep(ReadOnlySpan<char> pattern, int at, out int next)
    {
        next = at;
        if ((at > 0 && pattern[at - 1] != '/') || at + 1 >= pattern.Length || pattern[at + 1] != '*')
            return false;
        if (at + 2 == pattern.Length)
        {
            next = at + 2;
            return true;
        }
        next = at + 3;
        return pattern[at + 2] == '/';
    }

    /// <summary>Matches one character of the path and moves behind its pattern.</summary>
    private static bool One(ReadOnlySpan<char> pattern, ref int p, char c)
    {
        var start = p;
        switch (pattern[p])
        {
            case '?' when c != '/':
                p++;
                return true;
            case '[' when Class(pattern, ref p, c) is { } inside:
                if (!inside || c == '/')
                    p = start;
                return inside && c != '/';
            case '\\' when p + 1 < pattern.Length:
                if (pattern[p + 1] != c)
                    return false;
                p += 2;
                return true;
            default:
                if (pattern[p] != c)
                    return false;
                p++;
                return true;
        }
    }

    /// <summary>Whether a character is in <c>[a-z]</c>; null when the bracket is never closed and so means itself.</summary>
    private static bool? Class(ReadOnlySpan<char> pattern, ref int p, char c)
    {
        var at = p + 1;
        var negated = at < pattern.Length && pattern[at] is '!' or '^';
        if (negated)
            at++;
        var inside = false;
        for (var first = true; at < pattern.Length && (first || pattern[at] != ']'); first = false)
        {
            if (Named(pattern, ref at, c) is { } isNamed)
            {
                inside |= isNamed;
                continue;
            }
            if (pattern[at] == '\\' && at + 1 < pattern.Length)
                at++;
            var low = pattern[at++];
            var high = low;
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                high = pattern[at + 1];
                at += 2;
            }
            inside |= low <= c && c <= high;
        }
        if (at >= pattern.Length)
            return null;
        p = at + 1;
        return inside != negated;
    }

    /// <summary>Whether a character is in <c>[:digit:]</c> and moves behind it; null when no such name stands there.</summary>
    private static bool? Named(ReadOnlySpan<char> pattern, ref int at, char c)
    {
        if (!pattern[at..].StartsWith("[:", StringComparison.Ordinal) || pattern[at..].IndexOf(":]", StringComparison.Ordinal) is not (> 1 and var end))
            return null;
        bool? answer = pattern[(at + 2)..(at + end)] switch
        {
            "alpha" => char.IsAsciiLetter(c),
            "digit" => char.IsAsciiDigit(c),
            "alnum" => char.IsAsciiLetterOrDigit(c),
            "upper" => char.IsAsciiLetterUpper(c),
            "lower" => char.IsAsciiLetterLower(c),
            "space" => c is ' ' or (>= '\t' and <= '\r'),
            "blank" => c is ' ' or '\t',
            "punct" => c is > ' ' and < '\u007f' && !char.IsAsciiLetterOrDigit(c),
            "xdigit" => char.IsAsciiHexDigit(c),
            "cntrl" => c is < ' ' or '\u007f',
            "graph" => c is > ' ' and < '\u007f',
            "print" => c is >= ' ' and < '\u007f',
            _ => null,
        };
        if (answer is not null)
            at += end + 2;
        return answer;
    }
}
