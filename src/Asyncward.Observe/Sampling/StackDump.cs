using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;

namespace Asyncward.Observe;

/// <summary>Asks a thread for its stack: a signal that CPython's <c>faulthandler</c> answers in C, whoever holds the interpreter's lock.</summary>
internal static class StackDump
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(80);

    /// <summary>The stack, from the innermost frame outwards; null when the thread cannot be asked or did not answer.</summary>
    /// <param name="pid">The process.</param>
    /// <param name="tid">The thread.</param>
    /// <param name="signal">What the handler is registered for.</param>
    /// <param name="descriptor">Where the handler writes to.</param>
    /// <param name="dumpPath">What that must be.</param>
    /// <param name="late">Where an answer begins that did not come in time; -1 for none. It belongs to an older question, and is skipped.</param>
    /// <param name="sleeping">Whether the thread slept in a system call.</param>
    internal static CodeSite[]? Fetch(int pid, int tid, int signal, int descriptor, string dumpPath, ref long late, out bool sleeping)
    {
        // After an exec the handler is gone and the signal would end the program; a descriptor may have been closed and be something else now.
        if (!ThreadSignal.IsCaught(pid, tid, signal, out sleeping) || !IsDump(pid, descriptor, dumpPath))
            return null;
        try
        {
            using var file = File.OpenHandle(dumpPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var before = RandomAccess.GetLength(file);
            if (late == before)
                return null;
            late = -1;
            if (!ThreadSignal.Send(pid, tid, signal))
                return null;
            var until = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
            var length = before;
            while (Environment.TickCount64 < until)
            {
                Thread.Sleep(1);
                var now = RandomAccess.GetLength(file);
                // It has no end mark; frames are written one by one within microseconds.
                if (now > before && now == length)
                    break;
                length = now;
            }
            if (length <= before)
            {
                late = before;
                return null;
            }
            var bytes = new byte[Math.Min(length - before, 64 << 10)];
            var read = RandomAccess.Read(file, bytes, before);
            return Parse(Encoding.UTF8.GetString(bytes, 0, read));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads <c>  File "x.py", line 3 in f</c> lines.</summary>
    internal static CodeSite[] Parse(string text)
    {
        var frames = new List<CodeSite>();
        foreach (var raw in text.Split('\n'))
        {
            const string begin = "  File \"";
            const string middle = "\", line ";
            if (!raw.StartsWith(begin, StringComparison.Ordinal))
                continue;
            var at = raw.LastIndexOf(middle, StringComparison.Ordinal);
            var of = at < 0 ? -1 : raw.IndexOf(" in ", at, StringComparison.Ordinal);
            if (at < begin.Length || of < 0
                || !int.TryParse(raw.AsSpan(at + middle.Length, of - at - middle.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
                continue;
            frames.Add(new CodeSite(Unescape(raw[begin.Length..at]), line, Unescape(raw[(of + 4)..])));
        }
        return [.. frames];
    }

    // What is not ASCII comes as \xNN, \uNNNN or \UNNNNNNNN.
    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var digits = text[i] == '\\' && i + 1 < text.Length ? text[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 } : 0;
            if (digits > 0 && i + 2 + digits <= text.Length
                && int.TryParse(text.AsSpan(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && Rune.IsValid(code))
            {
                result.Append(new Rune(code).ToString());
                i += 1 + digits;
            }
            else
            {
                result.Append(text[i]);
            }
        }
        return result.ToString();
    }

    private static bool IsDump(int pid, int descriptor, string dumpPath)
    {
        try
        {
            return File.ResolveLinkTarget(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/fd/{descriptor}"), false)?.FullName == dumpPath;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
