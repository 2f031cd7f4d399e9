using System;
using System.Globalization;
using System.IO;

namespace Asyncward.Observe;

/// <summary>What the kernel says of a thread.</summary>
internal static class ThreadStat
{
    /// <summary>Whether it waits in the kernel; false when it runs, wants to, or is gone.</summary>
    internal static bool IsSleeping(int pid, int tid)
    {
        var text = Read(pid, tid, "stat");
        var at = text.LastIndexOf(')');
        return at > 0 && at + 2 < text.Length && text[at + 2] is 'S' or 'D';
    }

    /// <summary>The time that it has run, in seconds; 0 when that is not known.</summary>
    internal static double ProcessorTime(int pid, int tid)
    {
        var text = Read(pid, tid, "schedstat");
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && long.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? time / 1e9 : 0;
    }

    /// <summary>The process that started it; 0 when not known.</summary>
    internal static int Parent(int pid)
    {
        var text = Read(pid, pid, "stat");
        return text.LastIndexOf(')') is > 0 and var at && text[(at + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var parent, ..]
            && int.TryParse(parent, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static string Read(int pid, int tid, string file)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/task/{tid}/{file}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
