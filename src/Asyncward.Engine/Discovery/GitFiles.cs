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

    /// <summary>The paths below a directory, relative to it, each ended by a NUL; null when git cannot be asked.</summary>
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
        foreach (var argument in (ReadOnlySpan<string>)["-c", "core.quotepath=off", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            start.ArgumentList.Add(argument);
        // An index that another git is writing must not be touched by a mere listing.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
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
}
