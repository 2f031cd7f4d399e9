using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Asyncward.Engine;

/// <summary>A version of a Python package in the order of PEP 440: epochs, releases of any length, pre-, post- and development releases, local versions.</summary>
public sealed class PackageVersion
{
    // What stands in for a part that is missing, on either side of all that can be there.
    private const long Before = -1;
    private const long After = long.MaxValue;

    private readonly long _epoch;
    private readonly long[] _release;
    private (char Letter, long Number) _pre;
    private long _post = Before;
    private long _dev = After;
    private string[] _local = [];

    private PackageVersion(long epoch, long[] release)
    {
        _epoch = epoch;
        _release = release;
    }

    /// <summary>Newer than every other: what stands for a version that nobody names.</summary>
    public static PackageVersion Newest { get; } = new(After, [After]);

    /// <summary>The numbers of the release.</summary>
    internal ReadOnlySpan<long> Release => _release;

    /// <summary>Whether it is an alpha, beta, candidate or development release.</summary>
    internal bool IsPreRelease => _pre.Letter != '\0' || _dev != After;

    /// <summary>Whether it is a post release.</summary>
    internal bool IsPostRelease => _post != Before;

    /// <summary>Whether it has a local part.</summary>
    internal bool IsLocal => _local.Length > 0;

    /// <summary>Reads a version in any of the spellings that PEP 440 takes for the same; null when it is none.</summary>
    public static PackageVersion? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new Reader(text.Trim().ToLowerInvariant());
        reader.Take('v');
        if (reader.Number() is not { } first)
            return null;
        long epoch = 0;
        if (reader.Take('!'))
        {
            epoch = first;
            if (reader.Number() is not { } release)
                return null;
            first = release;
        }
        var numbers = new List<long> { first };
        while (reader.TakeDotAndNumber() is { } next)
            numbers.Add(next);
        var version = new PackageVersion(epoch, [.. numbers]);
        if (reader.Word("alpha", "beta", "preview", "pre", "rc", "a", "b", "c") is { } pre)
            version._pre = (pre[0] is 'a' or 'b' ? pre[0] : 'c', reader.NumberOfWord());
        if (reader.ShortPost() is { } post)
            version._post = post;
        else if (reader.Word("post", "rev", "r") is not null)
            version._post = reader.NumberOfWord();
        if (reader.Word("dev") is not null)
            version._dev = reader.NumberOfWord();
        if (reader.Take('+'))
        {
            version._local = reader.Rest().Split('.', '-', '_');
            foreach (var part in version._local)
            {
                if (part.Length == 0 || !IsAlphanumeric(part))
                    return null;
            }
        }
        return reader.AtEnd ? version : null;
    }

    /// <summary>The same without its local part.</summary>
    internal PackageVersion Public() => IsLocal ? new PackageVersion(_epoch, _release) { _pre = _pre, _post = _post, _dev = _dev } : this;

    /// <summary>Only epoch and release.</summary>
    internal PackageVersion Base() => new(_epoch, _release);

    /// <summary>The last version below this one that anybody would publish: <c>3.9…</c> for <c>4</c>; null below zero.</summary>
    internal PackageVersion? JustBelow()
    {
        var last = Array.FindLastIndex(_release, number => number > 0);
        if (last < 0)
            return null;
        var release = _release[..(last + 1)];
        release[last]--;
        return new PackageVersion(_epoch, [.. release, After]);
    }

    /// <summary>Newer than every version whose release begins with the first numbers of this one: what <c>== 4.*</c> admits last.</summary>
    internal PackageVersion LastOf(int count)
    {
        var release = new long[count + 1];
        _release.AsSpan(0, Math.Min(count, _release.Length)).CopyTo(release);
        release[count] = After;
        return new PackageVersion(_epoch, release);
    }

    /// <summary>Whether the release begins with that of <paramref name="prefix"/>, as <c>== 4.*</c> asks.</summary>
    internal bool StartsWith(PackageVersion prefix)
    {
        if (_epoch != prefix._epoch)
            return false;
        for (var i = 0; i < prefix._release.Length; i++)
        {
            if ((i < _release.Length ? _release[i] : 0) != prefix._release[i])
                return false;
        }
        return true;
    }

    /// <summary>Negative when it is older than the other, positive when it is newer.</summary>
    public int CompareTo(PackageVersion? other)
    {
        if (other is null)
            return 1;
        var order = _epoch.CompareTo(other._epoch);
        for (var i = 0; order == 0 && i < Math.Max(_release.Length, other._release.Length); i++)
            order = (i < _release.Length ? _release[i] : 0).CompareTo(i < other._release.Length ? other._release[i] : 0);
        if (order == 0)
            order = PreKey().CompareTo(other.PreKey());
        if (order == 0)
            order = _post.CompareTo(other._post);
        if (order == 0)
            order = _dev.CompareTo(other._dev);
        return order == 0 ? CompareLocal(_local, other._local) : order;
    }

    // 1.0.dev1 stands before 1.0a1, and 1.0 after all of its candidates.
    private (int Stage, long Number) PreKey() =>
        _pre.Letter != '\0' ? (_pre.Letter, _pre.Number) : _post == Before && _dev != After ? (0, 0) : (int.MaxValue, 0);

    private static int CompareLocal(string[] left, string[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var isNumber = long.TryParse(left[i], NumberStyles.None, CultureInfo.InvariantCulture, out var a);
            var isOther = long.TryParse(right[i], NumberStyles.None, CultureInfo.InvariantCulture, out var b);
            var order = isNumber && isOther ? a.CompareTo(b) : isNumber != isOther ? isNumber.CompareTo(isOther) : string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
                return order;
        }
        return left.Length.CompareTo(right.Length);
    }

    private static bool IsAlphanumeric(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }
        return true;
    }

    /// <summary>The normal spelling.</summary>
    public override string ToString()
    {
        if (_epoch == After)
            return "newest";
        var text = new StringBuilder();
        if (_epoch != 0)
            text.Append(_epoch).Append('!');
        text.AppendJoin('.', Array.ConvertAll(_release, number => number == After ? "*" : number.ToString(CultureInfo.InvariantCulture)));
        if (_pre.Letter != '\0')
            text.Append(_pre.Letter == 'c' ? "rc" : _pre.Letter.ToString()).Append(_pre.Number);
        if (_post != Before)
            text.Append(".post").Append(_post);
        if (_dev != After)
            text.Append(".dev").Append(_dev);
        if (IsLocal)
            text.Append('+').AppendJoin('.', _local);
        return text.ToString();
    }

    private ref struct Reader(string text)
    {
        private int _at;

        public readonly bool AtEnd => _at == text.Length;

        public bool Take(char c)
        {
            if (_at >= text.Length || text[_at] != c)
                return false;
            _at++;
            return true;
        }

        public long? Number()
        {
            var start = _at;
            while (_at < text.Length && char.IsAsciiDigit(text[_at]))
                _at++;
            if (_at == start)
                return null;
            // A number of twenty digits is as good as the largest.
            return long.TryParse(text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : After - 1;
        }

        public long? TakeDotAndNumber()
        {
            if (_at + 1 >= text.Length || text[_at] != '.' || !char.IsAsciiDigit(text[_at + 1]))
                return null;
            _at++;
            return Number();
        }

        /// <summary>One of the words, with a separator in front or without.</summary>
        public string? Word(params ReadOnlySpan<string> words)
        {
            var at = _at + (_at < text.Length && text[_at] is '.' or '-' or '_' ? 1 : 0);
            foreach (var word in words)
            {
                if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
                    continue;
                _at = at + word.Length;
                return word;
            }
            return null;
        }

        /// <summary>The number behind a word; 0 when there is none.</summary>
        public long NumberOfWord()
        {
            if (_at + 1 < text.Length && text[_at] is '.' or '-' or '_' && char.IsAsciiDigit(text[_at + 1]))
                _at++;
            return Number() ?? 0;
        }

        /// <summary><c>-1</c> for <c>.post1</c>.</summary>
        public long? ShortPost()
        {
            if (_at + 1 >= text.Length || text[_at] != '-' || !char.IsAsciiDigit(text[_at + 1]))
                return null;
            _at++;
            return Number();
        }

        public string Rest()
        {
            var rest = text[_at..];
            _at = text.Length;
            return rest;
        }
    }
}
