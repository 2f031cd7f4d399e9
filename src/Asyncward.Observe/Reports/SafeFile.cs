using System;
using System.IO;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>Writes a file beside its name and renames it, so that a run that is killed leaves the old file or the new one.</summary>
public static class SafeFile
{
    /// <summary>Writes; gives null, or why it could not.</summary>
    public static string? Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
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
                File.Delete(temporary);
            }
            catch (Exception again) when (again is IOException or UnauthorizedAccessException)
            {
                // There is nothing more to be done about it, and the first reason is the one to tell.
            }
            return $"cannot write {path}: {Plain.Reason(e)}";
        }
    }
}
