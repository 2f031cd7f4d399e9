using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;

namespace Asyncward.Observe;

/// <summary>The runtime raises its own limit of open files when it starts, and a child would inherit that: the program gets the limit it would have had.</summary>
internal static partial class DescriptorLimit
{
    private const int NoFile = 7;

    /// <summary>Takes the soft limit of the process that started us.</summary>
    internal static void RestoreForChildren()
    {
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            foreach (var line in File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{GetPpid()}/limits")))
            {
                if (!line.StartsWith("Max open files", StringComparison.Ordinal))
                    continue;
                var words = line["Max open files".Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Length >= 2 && ulong.TryParse(words[0], CultureInfo.InvariantCulture, out var soft) && GetRLimit(NoFile, out var limit) == 0
                    && soft >= 256 && soft < limit.Soft)
                {
                    limit.Soft = (nuint)soft;
                    _ = SetRLimit(NoFile, in limit);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The program has more descriptors than it would have had.
        }
    }

    private struct Limit
    {
        internal nuint Soft;
        internal nuint Hard;
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int GetPpid();

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int GetRLimit(int resource, out Limit limit);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetRLimit(int resource, in Limit limit);
}
