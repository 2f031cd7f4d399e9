using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;

namespace Asyncward.Engine;

/// <summary>Asks git for the files of a directory: tracked ones and new ones that are not ignored.</summary>
internal static class GitFiles
{
    /// <summary>Whether a directory lies in a git work tree, by looking for <c>.git</c> upwards.</summary>
    internal static bool IsInWorkTree(string directory)
    {
        for (string? at = directory; at is not null; at = Path.GetDirectoryName(at))
        {
            var git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return true;
        }
        return false;
    }

    // A hook runs with these: they speak of its repository, which need not be the one asked for, and of places relative to its directory.
    private static readonly string[] OfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"];

    /// <summary>
    /// The paths below a directory, relative to it, each behind its state (<see cref="Split"/>) and ended by a NUL; null when git cannot be asked.
    /// </summary>
    internal static byte[]? List(string directory)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var argument in (ReadOnlySpan<string>)["-c", "core.quotepath=off", "ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"])
            start.ArgumentList.Add(argument);
        // An index that another git is writing must not be touched by a mere listing.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        foreach (var variable in OfHooks)
            start.Environment.Remove(variable);
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            process.StandardInput.Close();
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Takes the path out of an entry of the list: <c>? path</c> of a new file, <c>H mode name stage TAB path</c> of a tracked one.</summary>
    /// <param name="entry">One entry.</param>
    /// <param name="isRepository">Whether a repository of its own stands there: a submodule, or one that nobody added.</param>
    internal static ReadOnlySpan<byte> Split(ReadOnlySpan<byte> entry, out bool isRepository)
    {
        if (entry.StartsWith("? "u8))
        {
            isRepository = entry[^1] == '/';
            return isRepository ? entry[2..^1] : entry[2..];
        }
        isRepository = entry.Length > 2 && entry[2..].StartsWith("160000 "u8);
        return entry[(entry.IndexOf((byte)'\t') + 1)..];
    }
}
