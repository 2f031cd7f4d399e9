using System;
using System.Globalization;
using System.Text;

namespace Asyncward.Observe;

/// <summary>How times, counts and places are written for people.</summary>
internal static class Say
{
    /// <summary>For example <c>0.42 ms</c>, <c>51 ms</c>, <c>3.2 s</c>, <c>310 s</c>: three figures at most, no exponent.</summary>
    internal static string Time(TimeSpan time)
    {
        var ms = time.TotalMilliseconds;
        return ms switch
        {
            < 0 => "0 ms",
            < 9.995 => string.Create(CultureInfo.InvariantCulture, $"{ms:0.##} ms"),
            < 99.95 => string.Create(CultureInfo.InvariantCulture, $"{ms:0.#} ms"),
            < 999.5 => string.Create(CultureInfo.InvariantCulture, $"{ms:0} ms"),
            < 9_995 => string.Create(CultureInfo.InvariantCulture, $"{ms / 1000:0.##} s"),
            < 99_950 => string.Create(CultureInfo.InvariantCulture, $"{ms / 1000:0.#} s"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{ms / 1000:0} s"),
        };
    }

    internal static string Count(long count, string noun, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : many ?? noun + "s")}");

    internal static string Times(long count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");

    /// <summary>Times, total and longest, the last two only where they add something.</summary>
    internal static string Harm(long count, TimeSpan total, TimeSpan longest) => count == 1
        ? $"once, {Time(longest > TimeSpan.Zero ? longest : total)}"
        : $"{Times(count)}, {Time(total)} in all, longest {Time(longest)}";

    /// <summary>The file as the reader would name it: relative where it lies below the directory.</summary>
    internal static string File(string file, string directory)
    {
        var name = file.Length == 0 ? "?" : file;
        if (directory.Length > 0 && name.Length > directory.Length && name.StartsWith(directory, StringComparison.Ordinal))
        {
            if (name[directory.Length] == '/')
                name = name[(directory.Length + 1)..];
            else if (directory[^1] == '/')
                name = name[directory.Length..];
        }
        return Plain(name);
    }

    /// <summary>For example <c>app/parse.py:41</c>, which terminals make clickable.</summary>
    internal static string Place(CodeSite site, string directory) => site.Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{File(site.File, directory)}:{site.Line}")
        : File(site.File, directory);

    /// <summary>A frame with its function; a frame without a file is a native call.</summary>
    internal static string Frame(CodeSite site, string directory)
    {
        if (!site.IsKnown)
            return Plain(site.Function);
        return string.IsNullOrEmpty(site.Function) ? Place(site, directory) : $"{Plain(site.Function)} {Place(site, directory)}";
    }

    internal static string Task(TaskRef task, string directory)
    {
        var text = new StringBuilder();
        text.Append('\'').Append(Plain(task.Name)).Append('\'');
        if (task.Coroutine.Length > 0)
            text.Append(' ').Append(Plain(task.Coroutine));
        if (task.Created.IsKnown)
            text.Append(", created at ").Append(Place(task.Created, directory));
        return text.ToString();
    }

    /// <summary>
    /// Names come from the program: control characters are shown as pictures and characters that turn the writing direction as a box, so that none of them
    /// steers a terminal; what is longer than anybody reads is cut.
    /// </summary>
    internal static string Plain(string text)
    {
        const int Longest = 400;
        var long_ = text.Length > Longest;
        var shown = text.AsSpan(0, long_ ? Longest : text.Length);
        if (!long_ && shown.IndexOfAnyInRange('\0', '\u001f') < 0 && shown.IndexOfAnyExceptInRange('\u0020', '\u007e') < 0)
            return text;
        var plain = new StringBuilder(shown.Length + 1);
        foreach (var rune in shown.EnumerateRunes())
        {
            if (rune.Value < 32)
                plain.Append((char)(0x2400 + rune.Value));
            else if (rune.Value is >= 0x7f and < 0xa0)
                plain.Append('\u2421');
            else if (rune.Value is >= 0x202a and <= 0x202e or >= 0x2066 and <= 0x2069 or 0x2028 or 0x2029)
                plain.Append('\ufffd');
            else
                plain.Append(rune.ToString());
        }
        return long_ ? plain.Append('…').ToString() : plain.ToString();
    }
}
