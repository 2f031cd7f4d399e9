using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Threading;

namespace Asyncward.Engine;

/// <summary>Searches a directory that no version control lists, several directories below it side by side.</summary>
internal sealed class DirectoryWalk
{
    // A tree this small is searched before another thread has started.
    private const int FewDirectories = 24;

    private readonly string _root;
    private readonly FileFinder _finder;
    private readonly Stack<Place> _waiting = new();
    private readonly List<FoundFile> _found = [];
    private readonly List<InputError> _errors = [];
    private readonly Lock _results = new();
    // Directories that are being searched, which may still lead to others.
    private int _open;

    private DirectoryWalk(string root, FileFinder finder)
    {
        _root = root;
        _finder = finder;
        _waiting.Push(new Place(root, []));
    }

    /// <summary>A directory to search, with what the ignore files above it say.</summary>
    private readonly record struct Place(string Directory, IgnoreScope[] Scopes);

    private readonly record struct IgnoreScope(string Directory, IgnoreRules Rules);

    private readonly record struct Entry(string Name, bool IsDirectory, bool IsLink, long Length, long Modified);

    /// <summary>The files below a directory, in no order, and what could not be searched.</summary>
    internal static (List<FoundFile> Files, List<InputError> Errors) Of(string root, FileFinder finder, int jobs)
    {
        var walk = new DirectoryWalk(root, finder);
        for (var done = 0; done < FewDirectories && walk._waiting.TryPop(out var place); done++)
            walk.Search(place);
        if (walk._waiting.Count > 0)
            Workers.Run(jobs, FileLoader.StackSize, walk.SearchAll);
        walk._errors.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return (walk._found, walk._errors);
    }

    private void SearchAll()
    {
        while (TryTake(out var place))
        {
            try
            {
                Search(place);
            }
            finally
            {
                lock (_waiting)
                {
                    _open--;
                    Monitor.PulseAll(_waiting);
                }
            }
        }
    }

    private bool TryTake(out Place place)
    {
        lock (_waiting)
        {
            while (!_waiting.TryPop(out place))
            {
                if (_open == 0)
                    return false;
                Monitor.Wait(_waiting);
            }
            _open++;
            return true;
        }
    }

    private void Search(Place place)
    {
        var (directory, scopes) = place;
        var entries = new List<Entry>();
        var hasEnvironment = false;
        IgnoreRules? own = null;
        try
        {
            foreach (var entry in Enumerate(directory))
            {
                if (entry.IsDirectory || FileFinder.IsPython(entry.Name.AsSpan()))
                    entries.Add(entry);
                else if (entry.Name == "pyvenv.cfg")
                    hasEnvironment = true;
                else if (entry.Name == ".gitignore")
                    own = ReadIgnore(Path.Combine(directory, entry.Name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            lock (_results)
                _errors.Add(new InputError(directory, Plain.Reason(e)));
            return;
        }
        if (hasEnvironment && directory != _root)
            return;
        if (own is { IsEmpty: false })
            scopes = [.. scopes, new IgnoreScope(directory, own)];
        var directories = new List<Place>();
        var files = new List<FoundFile>();
        foreach (var entry in entries)
        {
            var path = Path.Join(directory, entry.Name);
            if (IsIgnored(scopes, path, entry.IsDirectory))
                continue;
            if (entry.IsDirectory)
            {
                // Links to directories are not followed: they lead in circles, or to files that have a path of their own.
                if (!entry.IsLink && !_finder.IsExcludedDirectory(directory, entry.Name, path))
                    directories.Add(new Place(path, scopes));
            }
            else if (!_finder.IsExcluded(path, isDirectory: false))
            {
                if (!entry.IsLink)
                    files.Add(new FoundFile(path, entry.Length, entry.Modified, _finder.Role(path, _root)));
                else if (_finder.Link(path, _root) is { } link)
                    files.Add(link);
            }
        }
        lock (_results)
            _found.AddRange(files);
        lock (_waiting)
        {
            foreach (var below in directories)
                _waiting.Push(below);
        }
    }

    private static FileSystemEnumerable<Entry> Enumerate(string directory) =>
        new(
            directory,
            // What is neither a directory nor Python needs no look at its attributes, which is a call of the system.
            static (ref e) => e.IsDirectory ? new Entry(e.FileName.ToString(), true, IsLink(ref e), 0, 0)
                : FileFinder.IsPython(e.FileName) ? new Entry(e.FileName.ToString(), false, IsLink(ref e), e.Length, e.LastWriteTimeUtc.UtcTicks)
                : new Entry(e.FileName is "pyvenv.cfg" or ".gitignore" ? e.FileName.ToString() : "", false, false, 0, 0),
            new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });

    private static bool IsLink(ref FileSystemEntry e) => (e.Attributes & FileAttributes.ReparsePoint) != 0;

    private static IgnoreRules? ReadIgnore(string path)
    {
        try
        {
            return IgnoreRules.Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsIgnored(IgnoreScope[] scopes, string path, bool isDirectory)
    {
        for (var i = scopes.Length - 1; i >= 0; i--)
        {
            var relative = path.AsSpan(scopes[i].Directory.Length).TrimStart('/');
            if (scopes[i].Rules.Decide(relative, isDirectory) is { } ignored)
                return ignored;
        }
        return false;
    }
}
