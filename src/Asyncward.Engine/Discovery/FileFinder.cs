using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Text;
using Asyncward.Program;

namespace Asyncward.Engine;

/// <summary>Turns the paths that the user names into the list of files to check.</summary>
public sealed class FileFinder
{
    private readonly CheckSettings _settings;
    private readonly IgnoreRules? _exclude;
    private readonly IgnoreRules _extendExclude;
    private readonly Dictionary<string, FoundFile> _found = new(StringComparer.Ordinal);
    private readonly List<InputError> _errors = [];

    private FileFinder(CheckSettings settings)
    {
        _settings = settings;
        _exclude = settings.Exclude is null ? null : IgnoreRules.Of(settings.Exclude);
        _extendExclude = IgnoreRules.Of(settings.ExtendExclude);
    }

    /// <summary>
    /// Finds the files, each once, in ordinal order of path; a path that does not exist is an error and the others are still found. A file that the user
    /// names is checked whatever its name is and whatever is excluded.
    /// </summary>
    public static (FoundFile[] Files, InputError[] Errors) Find(IReadOnlyList<string> paths, CheckSettings settings, string currentDirectory)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(settings);
        var finder = new FileFinder(settings);
        foreach (var path in paths)
            finder.Add(path, Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, currentDirectory)));
        var files = new FoundFile[finder._found.Count];
        finder._found.Values.CopyTo(files, 0);
        Array.Sort(files, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return (files, [.. finder._errors]);
    }

    private void Add(string given, string path)
    {
        if (Directory.Exists(path))
        {
            if (!GitFiles.IsInWorkTree(path) || !AddFromGit(path))
                Walk(path, path, []);
        }
        else if (File.Exists(path))
        {
            var info = new FileInfo(path);
            _found[path] = new FoundFile(path, info.Length, info.LastWriteTimeUtc.Ticks, Role(path, Path.GetDirectoryName(path)!), IsNamed: true);
        }
        else
            _errors.Add(new InputError(given, "no such file or directory"));
    }

    /// <summary>Adds a link that a search met, when it leads to a file. What leads nowhere or in a circle, such as an editor's lock, is no source.</summary>
    private void AddLink(string path, string root)
    {
        try
        {
            if (File.ResolveLinkTarget(path, returnFinalTarget: true) is FileInfo { Exists: true } target && !Directory.Exists(target.FullName))
                _found[path] = new FoundFile(path, target.Length, target.LastWriteTimeUtc.Ticks, Role(path, root));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Adds what git lists. Gives false when git cannot be asked or knows nothing here, as below an ignored directory.</summary>
    private bool AddFromGit(string directory)
    {
        if (GitFiles.List(directory) is not { Length: > 0 } list)
            return false;
        var prefix = directory.EndsWith('/') ? directory : directory + "/";
        var excluded = new Dictionary<string, bool>(StringComparer.Ordinal);
        ReadOnlySpan<byte> rest = list;
        while (rest.Length > 0)
        {
            var end = rest.IndexOf((byte)0);
            var entry = rest[..end];
            rest = rest[(end + 1)..];
            // A repository inside this one is listed as a directory and is a world of its own.
            if (entry.EndsWith("/"u8))
                AddNested(directory, prefix + Encoding.UTF8.GetString(entry[..^1]));
            else if (IsPython(entry))
                AddListed(directory, prefix, Encoding.UTF8.GetString(entry), excluded);
        }
        return true;
    }

    private void AddNested(string root, string directory)
    {
        if (!IsExcludedBelow(root, directory, []) && !AddFromGit(directory))
            Walk(directory, directory, []);
    }

    private void AddListed(string root, string prefix, string relative, Dictionary<string, bool> excluded)
    {
        var path = prefix + relative;
        if (_found.ContainsKey(path) || IsExcludedBelow(root, Path.GetDirectoryName(path)!, excluded) || IsExcluded(path, isDirectory: false))
            return;
        var info = new FileInfo(path);
        // Tracked files may have been deleted.
        if (info.LinkTarget is not null)
            AddLink(path, root);
        else if (info.Exists)
            _found[path] = new FoundFile(path, info.Length, info.LastWriteTimeUtc.Ticks, Role(path, root));
    }

    /// <summary>Whether a directory or one between it and the root is excluded; remembers the answers.</summary>
    private bool IsExcludedBelow(string root, string directory, Dictionary<string, bool> known)
    {
        if (directory.Length <= root.Length)
            return false;
        if (known.TryGetValue(directory, out var answer))
            return answer;
        var parent = Path.GetDirectoryName(directory)!;
        answer = IsExcludedBelow(root, parent, known) || IsExcludedDirectory(parent, Path.GetFileName(directory), directory);
        known.Add(directory, answer);
        return answer;
    }

    private bool IsExcludedDirectory(string parent, string name, string path) =>
        (_exclude is null && UsualExcludes.Has(parent, name)) || IsExcluded(path, isDirectory: true);

    private bool IsExcluded(string path, bool isDirectory)
    {
        if (_exclude is null && _extendExclude.IsEmpty)
            return false;
        var relative = Slashes(Path.GetRelativePath(_settings.Root, path));
        return _exclude?.Decide(relative, isDirectory) == true || _extendExclude.Decide(relative, isDirectory) == true;
    }

    private static bool IsPython(ReadOnlySpan<byte> path) => path.EndsWith(".py"u8) || path.EndsWith(".pyi"u8) || path.EndsWith(".ipynb"u8);

    private static bool IsPython(ReadOnlySpan<char> name) => name.EndsWith(".py") || name.EndsWith(".pyi") || name.EndsWith(".ipynb");

    private FileRole Role(string path, string root)
    {
        // Relative to the project where the file is in it: a checkout may itself stand below a directory called "tests".
        var from = path.StartsWith(_settings.Root + "/", StringComparison.Ordinal) && _settings.File.Path is not null ? _settings.Root : root;
        return TestPaths.IsTest(Slashes(Path.GetRelativePath(from, path))) ? FileRole.Test : FileRole.Project;
    }

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    private readonly record struct Entry(string Name, bool IsDirectory, bool IsLink, long Length, long Modified);

    private readonly record struct IgnoreScope(string Directory, IgnoreRules Rules);

    private void Walk(string root, string directory, List<IgnoreScope> scopes)
    {
        var entries = new List<Entry>();
        var hasEnvironment = false;
        IgnoreRules? own = null;
        try
        {
            foreach (var entry in Enumerate(directory))
            {
                if (entry.IsDirectory || IsPython(entry.Name.AsSpan()))
                    entries.Add(entry);
                else if (entry.Name == "pyvenv.cfg")
                    hasEnvironment = true;
                else if (entry.Name == ".gitignore")
                    own = ReadIgnore(Path.Combine(directory, entry.Name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _errors.Add(new InputError(directory, Plain.Reason(e)));
            return;
        }
        if (hasEnvironment && directory != root)
            return;
        var count = scopes.Count;
        if (own is { IsEmpty: false })
            scopes.Add(new IgnoreScope(directory, own));
        foreach (var entry in entries)
        {
            var path = Path.Join(directory, entry.Name);
            if (IsIgnored(scopes, path, entry.IsDirectory))
                continue;
            if (entry.IsDirectory)
            {
                // Links to directories are not followed: they lead in circles, or to files that have a path of their own.
                if (!entry.IsLink && !IsExcludedDirectory(directory, entry.Name, path))
                    Walk(root, path, scopes);
            }
            else if (!IsExcluded(path, isDirectory: false))
            {
                if (!entry.IsLink)
                    _found[path] = new FoundFile(path, entry.Length, entry.Modified, Role(path, root));
                else
                    AddLink(path, root);
            }
        }
        scopes.RemoveRange(count, scopes.Count - count);
    }

    private static FileSystemEnumerable<Entry> Enumerate(string directory) =>
        new(
            directory,
            // What is neither a directory nor Python needs no look at its attributes, which is a call of the system.
            static (ref e) => e.IsDirectory ? new Entry(e.FileName.ToString(), true, IsLink(ref e), 0, 0)
                : IsPython(e.FileName) ? new Entry(e.FileName.ToString(), false, IsLink(ref e), e.Length, e.LastWriteTimeUtc.UtcTicks)
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

    private static bool IsIgnored(List<IgnoreScope> scopes, string path, bool isDirectory)
    {
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            var relative = path.AsSpan(scopes[i].Directory.Length).TrimStart('/');
            if (scopes[i].Rules.Decide(relative, isDirectory) is { } ignored)
                return ignored;
        }
        return false;
    }
}
