using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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
    // What each thread found, in order of path.
    private readonly List<List<FoundFile>> _found = [];
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

    /// <summary>The files below a directory, in ordinal order of path, and what could not be searched.</summary>
    internal static (List<FoundFile> Files, List<InputError> Errors) Of(string root, FileFinder finder, int jobs)
    {
        var walk = new DirectoryWalk(root, finder);
        var first = new List<FoundFile>();
        for (var done = 0; done < FewDirectories && walk._waiting.TryPop(out var place); done++)
            walk.Search(place, first);
        if (walk._waiting.Count > 0)
            Workers.Run(jobs, FileLoader.StackSize, walk.SearchAll);
        walk._errors.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        first.Sort(ByPath);
        return (walk._found.Aggregate(first, Merged), walk._errors);
    }

    private static int ByPath(FoundFile a, FoundFile b) => string.CompareOrdinal(a.Path, b.Path);

    private static List<FoundFile> Merged(List<FoundFile> some, List<FoundFile> others)
    {
        var all = new List<FoundFile>(some.Count + others.Count);
        var next = 0;
        foreach (var file in some)
        {
            while (next < others.Count && ByPath(others[next], file) < 0)
                all.Add(others[next++]);
            all.Add(file);
        }
        all.AddRange(others[next..]);
        return all;
    }

    private void SearchAll()
    {
        var found = new List<FoundFile>();
        while (TryTake(out var place))
        {
            try
            {
                Search(place, found);
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
        found.Sort(ByPath);
        lock (_results)
            _found.Add(found);
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

    private void Search(Place place, List<FoundFile> found)
    {
        var (directory, scopes) = place;
        List<DirectoryEntry> entries;
        try
        {
            entries = DirectoryReader.Read(directory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            lock (_results)
                _errors.Add(new InputError(directory, Plain.Reason(e)));
            return;
        }
        if (directory != _root && entries.Exists(static entry => entry is { Name: "pyvenv.cfg", IsDirectory: false }))
            return;
        if (entries.Exists(static entry => entry is { Name: ".gitignore", IsDirectory: false })
            && ReadIgnore(Path.Combine(directory, ".gitignore")) is { IsEmpty: false } own)
            scopes = [.. scopes, new IgnoreScope(directory, own)];
        var directories = new List<Place>();
        foreach (var entry in entries)
        {
            if (!entry.IsDirectory && !FileFinder.IsPython(entry.Name.AsSpan()))
                continue;
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
                    found.Add(new FoundFile(path, entry.Length, entry.Modified, _finder.Role(path, _root)));
                else if (_finder.Link(path, _root) is { } link)
                    found.Add(link);
            }
        }
        lock (_waiting)
        {
            foreach (var below in directories)
                _waiting.Push(below);
        }
    }

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
