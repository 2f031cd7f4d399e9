using System;
using System.Collections.Generic;
using System.IO;
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
        // What was found in one directory is in order.
        for (var i = 1; i < files.Length; i++)
        {
            if (string.CompareOrdinal(files[i - 1].Path, files[i].Path) < 0)
                continue;
            Array.Sort(files, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
            break;
        }
        return (files, [.. finder._errors]);
    }

    private void Add(string given, string path)
    {
        if (Directory.Exists(path))
        {
            if (!GitFiles.IsInWorkTree(path) || !AddFromGit(path))
                Walk(path);
        }
        else if (File.Exists(path))
        {
            var info = new FileInfo(path);
            _found[path] = new FoundFile(path, info.Length, info.LastWriteTimeUtc.Ticks, Role(path, Path.GetDirectoryName(path)!), IsNamed: true);
        }
        else
            _errors.Add(new InputError(given, "no such file or directory"));
    }

    private void Walk(string root)
    {
        var (files, errors) = DirectoryWalk.Of(root, this, _settings.Jobs);
        _found.EnsureCapacity(_found.Count + files.Count);
        foreach (var file in files)
            _found[file.Path] = file;
        _errors.AddRange(errors);
    }

    /// <summary>The file that a link leads to, under its own name. What leads nowhere or in a circle, such as an editor's lock, is no source.</summary>
    internal FoundFile? Link(string path, string root)
    {
        try
        {
            if (File.ResolveLinkTarget(path, returnFinalTarget: true) is FileInfo { Exists: true } target && !Directory.Exists(target.FullName))
                return new FoundFile(path, target.Length, target.LastWriteTimeUtc.Ticks, Role(path, root));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
        return null;
    }

    /// <summary>Adds what git lists. Gives false when git cannot be asked or knows nothing here, as below an ignored directory.</summary>
    private bool AddFromGit(string directory)
    {
        var unread = new List<InputError>();
        if (GitFiles.List(directory, unread) is not { Length: > 0 } list)
            return false;
        var prefix = directory.EndsWith('/') ? directory : directory + "/";
        var excluded = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var error in unread)
        {
            if (!IsExcludedBelow(directory, error.Path, excluded))
                _errors.Add(error);
        }
        ReadOnlySpan<byte> rest = list;
        while (rest.Length > 0)
        {
            var end = rest.IndexOf((byte)0);
            var entry = GitFiles.Split(rest[..end], out var isRepository);
            rest = rest[(end + 1)..];
            // A repository inside this one has its own list.
            if (isRepository)
                AddNested(directory, prefix + Encoding.UTF8.GetString(entry));
            else if (IsPython(entry))
                AddListed(directory, prefix, Encoding.UTF8.GetString(entry), excluded);
        }
        return true;
    }

    private void AddNested(string root, string directory)
    {
        // A submodule need not be checked out.
        if (Directory.Exists(directory) && !IsExcludedBelow(root, directory, []) && !AddFromGit(directory))
            Walk(directory);
    }

    private void AddListed(string root, string prefix, string relative, Dictionary<string, bool> excluded)
    {
        var path = prefix + relative;
        if (_found.ContainsKey(path) || IsExcludedBelow(root, Path.GetDirectoryName(path)!, excluded) || IsExcluded(path, isDirectory: false))
            return;
        var info = new FileInfo(path);
        if (info.LinkTarget is not null)
        {
            if (Link(path, root) is { } link)
                _found[path] = link;
        }
        else if (info.Exists)
            _found[path] = new FoundFile(path, info.Length, info.LastWriteTimeUtc.Ticks, Role(path, root));
        else if (WhyMissing(path) is { } reason)
            _errors.Add(new InputError(path, reason));
    }

    // Tracked files may have been deleted. What cannot be looked at, or has no name that can be written down, is there and cannot be read.
    private static string? WhyMissing(string path)
    {
        try
        {
            if (path.Contains('\uFFFD', StringComparison.Ordinal))
                return Plain.NotUtf8;
            File.GetAttributes(path);
            return null;
        }
        catch (UnauthorizedAccessException e)
        {
            return Plain.Reason(e);
        }
        catch (IOException)
        {
            return null;
        }
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

    internal bool IsExcludedDirectory(string parent, string name, string path) =>
        (_exclude is null && UsualExcludes.Has(parent, name)) || IsExcluded(path, isDirectory: true);

    internal bool IsExcluded(string path, bool isDirectory)
    {
        if (_exclude is null && _extendExclude.IsEmpty)
            return false;
        var relative = Slashes(Path.GetRelativePath(_settings.Root, path));
        return _exclude?.Decide(relative, isDirectory) == true || _extendExclude.Decide(relative, isDirectory) == true;
    }

    internal static bool IsPython(ReadOnlySpan<byte> path) => path.EndsWith(".py"u8) || path.EndsWith(".pyi"u8) || path.EndsWith(".ipynb"u8);

    internal static bool IsPython(ReadOnlySpan<char> name) => name.EndsWith(".py") || name.EndsWith(".pyi") || name.EndsWith(".ipynb");

    internal FileRole Role(string path, string root)
    {
        // Relative to the project where the file is in it: a checkout may itself stand below a directory called "tests".
        var from = path.StartsWith(_settings.Root + "/", StringComparison.Ordinal) && _settings.File.Path is not null ? _settings.Root : root;
        var isBelow = path.Length > from.Length && path[from.Length] == '/' && path.StartsWith(from, StringComparison.Ordinal);
        return TestPaths.IsTest(isBelow ? path[(from.Length + 1)..] : Slashes(Path.GetRelativePath(from, path))) ? FileRole.Test : FileRole.Project;
    }

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
