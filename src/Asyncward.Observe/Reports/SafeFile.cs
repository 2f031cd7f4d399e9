using System;
using System.IO;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>Writes a file beside its name and renames it, so that a run that is killed leaves the old file or the new one.</summary>
public static class SafeFile
{
    /// <summary>Writes; gives null, or why it could not.</summary>
    /// <param name="path">Absolute.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="name">What the user calls the file; null for the path.</param>
    public static string? Write(string path, Action<Stream> write, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        name ??= path;
        var temporary = "";
        try
        {
            // What is no file keeps its name: a device, a pipe. A link goes on pointing to the file that gets a new content.
            if (new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target)
                path = target.FullName;
            if (OperatingSystem.IsLinux() && FileOwner.Of(path) is { } there && !FileOwner.IsFile(there.Mode) && !Directory.Exists(path))
            {
                using var special = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                write(special);
                return null;
            }
            temporary = $"{path}.{Environment.ProcessId}.tmp";
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            try
            {
                if (temporary.Length > 0)
                    File.Delete(temporary);
            }
            catch (Exception again) when (again is IOException or UnauthorizedAccessException)
            {
                // There is nothing more to be done about it, and the first reason is the one to tell.
            }
            return $"cannot write {name}: {Plain.Reason(e)}";
        }
    }
}
