using System;
using System.IO;

namespace Asyncward.Observe;

/// <summary>Finds a program as a shell does.</summary>
public static class ProgramSearch
{
    /// <summary>The full path of a program; null when it is not found or cannot be executed.</summary>
    /// <param name="name">With a slash it is a path.</param>
    /// <param name="currentDirectory">Absolute.</param>
    /// <param name="path">The value of <c>PATH</c>.</param>
    /// <param name="exists">Whether something was there that cannot be executed.</param>
    public static string? Find(string name, string currentDirectory, string? path, out bool exists)
    {
        ArgumentNullException.ThrowIfNull(name);
        exists = false;
        if (name.Contains('/', StringComparison.Ordinal))
            return IsExecutable(Path.Combine(currentDirectory, name), ref exists) ? Path.Combine(currentDirectory, name) : null;
        foreach (var folder in (path ?? "/usr/local/bin:/usr/bin:/bin").Split(':'))
        {
            var candidate = Path.Combine(currentDirectory, folder, name);
            if (name.Length > 0 && IsExecutable(candidate, ref exists))
                return candidate;
        }
        return null;
    }

    private static bool IsExecutable(string path, ref bool exists)
    {
        try
        {
            if (!File.Exists(path))
                return false;
            exists = true;
            const UnixFileMode any = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            return OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & any) != 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
