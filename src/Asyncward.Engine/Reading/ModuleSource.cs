using System;
using System.Collections.Generic;
using System.IO;
using Asyncward.Program;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>Gives the linker installed files and models, and remembers what it was asked, since the answers decide the findings.</summary>
internal sealed class ModuleSource(FileLoader loader, ModelLibrary models) : IModuleSource
{
    private readonly Dictionary<string, Listing> _directories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (FileToLoad File, LoadedFile Loaded)> _files = new(StringComparer.Ordinal);

    /// <summary>What stands in a directory, read once: a probe for a module costs no call of the system then.</summary>
    internal sealed class Listing
    {
        internal required bool Exists { get; init; }

        /// <summary>Time of the last change in ticks, UTC; adding or removing an entry changes it.</summary>
        internal required long Modified { get; init; }

        /// <summary>Name to whether it is a directory.</summary>
        internal required Dictionary<string, bool> Entries { get; init; }
    }

    /// <summary>Directories that were asked about.</summary>
    internal IReadOnlyDictionary<string, Listing> Directories => _directories;

    /// <summary>Installed files that were read or tried.</summary>
    internal IEnumerable<(FileToLoad File, LoadedFile Loaded)> Files => _files.Values;

    public bool FileExists(string path) => Find(path) == false;

    public bool DirectoryExists(string path) => Find(path) == true;

    public FileFacts?[] ReadAll(string[] paths)
    {
        var wanted = new List<FileToLoad>();
        lock (_files)
        {
            foreach (var path in paths)
            {
                if (_files.TryAdd(path, default))
                    wanted.Add(Stat(path));
            }
            var loaded = loader.Load(wanted.ToArray());
            for (var i = 0; i < loaded.Length; i++)
                _files[wanted[i].Path] = (wanted[i], loaded[i]);
            var result = new FileFacts?[paths.Length];
            for (var i = 0; i < paths.Length; i++)
                result[i] = _files[paths[i]].Loaded.Facts;
            return result;
        }
    }

    public FileFacts? ReadModel(string module, out string path)
    {
        lock (models)
            return models.Find(module, loader, out path);
    }

    private static FileToLoad Stat(string path)
    {
        try
        {
            var info = new FileInfo(path);
            return info.Exists ? new FileToLoad(path, info.Length, info.LastWriteTimeUtc.Ticks) : new FileToLoad(path, -1, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileToLoad(path, -1, 0);
        }
    }

    /// <summary>True for a directory, false for a file, null for nothing.</summary>
    private bool? Find(string path)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
            return Directory.Exists(path) ? true : null;
        lock (_directories)
        {
            return List(parent).Entries.TryGetValue(Path.GetFileName(path), out var isDirectory) ? isDirectory : null;
        }
    }

    private Listing List(string directory)
    {
        if (_directories.TryGetValue(directory, out var listing))
            return listing;
        // A parent that was listed says whether there is anything to list, so that a missing package costs nothing more.
        var parent = Path.GetDirectoryName(directory);
        var isMissing = parent is not null && _directories.TryGetValue(parent, out var above) && !above.Entries.ContainsKey(Path.GetFileName(directory));
        listing = isMissing ? new Listing { Exists = false, Modified = 0, Entries = [] } : ReadListing(directory);
        _directories.Add(directory, listing);
        return listing;
    }

    private static Listing ReadListing(string directory)
    {
        var entries = new Dictionary<string, bool>(StringComparer.Ordinal);
        try
        {
            var info = new DirectoryInfo(directory);
            if (info.Exists)
            {
                var modified = info.LastWriteTimeUtc.Ticks;
                foreach (var entry in new System.IO.Enumeration.FileSystemEnumerable<(string, bool)>(
                    directory,
                    static (ref e) => (e.FileName.ToString(), e.IsDirectory),
                    new EnumerationOptions { AttributesToSkip = 0 }))
                {
                    entries[entry.Item1] = entry.Item2;
                }
                return new Listing { Exists = true, Modified = modified, Entries = entries };
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries.Clear();
        }
        return new Listing { Exists = false, Modified = 0, Entries = entries };
    }
}
