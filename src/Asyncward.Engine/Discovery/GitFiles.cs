using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;

namespace Asyncward.Engine;

/// <summary>Asks git for the files of a directory: tracked ones and new ones that are not ignored.</summary>
internal static class GitFiles
{
    /// <summary>Whether a directory lies in a git work tree, by looking for <c>.git</c> upwards.</summary>
    internal static bool IsInWorkTree(string directory) => WorkTreeOf(directory) is not null;

    private static string? WorkTreeOf(string directory)
    {
        for (string? at = directory; at is not null; at = Path.GetDirectoryName(at))
        {
            var git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return at;
        }
        return null;
    }

    // A hook runs with these: they speak of its repository, which need not be the one asked for, and of places relative to its directory.
    private static readonly string[] OfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"];

    /// <summary>
    /// The paths below a directory, relative to it, each behind its state (<see cref="Split"/>) and ended by a NUL; null when git cannot be asked.
    /// </summary>
    /// <param name="directory">The directory, in a work tree.</param>
    /// <param name="unread">Gets the directories that git cannot open.</param>
    internal static byte[]? List(string directory, List<InputError> unread)
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
        // Its warnings are read.
        start.Environment["LC_ALL"] = "C";
        start.Environment.Remove("LANGUAGE");
        var top = WorkTreeOf(directory) ?? directory;
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            process.StandardInput.Close();
            process.ErrorDataReceived += (_, line) =>
            {
                if (Unread(line.Data, top) is { } error)
                    unread.Add(error);
            };
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

    // git goes on behind a directory that it may not open, and says so in a line.
    internal static InputError? Unread(string? line, string workTree)
    {
        const string start = "warning: could not open directory '";
        const string end = "': ";
        if (line is null || !line.StartsWith(start, StringComparison.Ordinal) || line.LastIndexOf(end, StringComparison.Ordinal) is var at && at < start.Length)
            return null;
        return new InputError(Path.Join(workTree, line[start.Length..at].TrimEnd('/')), line[(at + end.Length)..].ToLowerInvariant());
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
