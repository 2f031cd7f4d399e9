using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Engine;

/// <summary>The files that say which versions of packages a program runs with, on the disk or as a test gives them.</summary>
public abstract class PackageFiles
{
    private const long MaxLength = 64L << 20;

    /// <summary>Those on the disk.</summary>
    public static PackageFiles Disk { get; } = new OnDisk();

    /// <summary>The content of a file; null when there is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public abstract byte[]? Read(string path);

    /// <summary>The names of what is in a directory, in ordinal order; none when it is not there.</summary>
    public abstract string[] List(string directory);

    private sealed class OnDisk : PackageFiles
    {
        public override byte[]? Read(string path)
        {
            try
            {
                var info = new FileInfo(path);
                if (!info.Exists)
                    return null;
                return info.Length <= MaxLength ? File.ReadAllBytes(path) : throw new IOException($"larger than {MaxLength >> 20} MB");
            }
            catch (UnauthorizedAccessException e)
            {
                throw new IOException(e.Message, e);
            }
        }

        public override string[] List(string directory)
        {
            try
            {
                if (!Directory.Exists(directory))
                    return [];
                var names = new List<string>();
                foreach (var path in Directory.EnumerateFileSystemEntries(directory))
                    names.Add(Path.GetFileName(path));
                names.Sort(StringComparer.Ordinal);
                return [.. names];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return [];
            }
        }
    }
}
