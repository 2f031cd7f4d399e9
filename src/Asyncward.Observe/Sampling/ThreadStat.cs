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

    /// <summary>The time that it has run, in seconds, and how often it gave the processor up of its own; 0 when that is not known.</summary>
    internal static (double Time, long Switches) Progress(int pid, int tid)
    {
        var text = Read(pid, tid, "schedstat");
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        var time = end > 0 && long.TryParse(text.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value / 1e9 : 0;
        return (time, Field(Read(pid, tid, "status"), "voluntary_ctxt_switches:") is { } field
            && long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var switches) ? switches : 0);
    }

    /// <summary>The rest of the line of <c>status</c> that begins with this; null when there is none.</summary>
    internal static string? Field(string status, string name)
    {
        var at = status.StartsWith(name, StringComparison.Ordinal) ? 0 : status.IndexOf("\n" + name, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var from = status.IndexOf(':', at) + 1;
        var end = status.IndexOf('\n', from);
        return (end < 0 ? status[from..] : status[from..end]).Trim();
    }

    /// <summary>The process that started it; 0 when not known.</summary>
    internal static int Parent(int pid)
    {
        var text = Read(pid, pid, "stat");
        return text.LastIndexOf(')') is > 0 and var at && text[(at + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var parent, ..]
            && int.TryParse(parent, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    /// <summary>A file of the thread; empty when it is gone.</summary>
    internal static string Read(int pid, int tid, string file)
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
