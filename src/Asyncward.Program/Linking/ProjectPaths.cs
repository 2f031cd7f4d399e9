using System;
using System.Collections.Generic;
using static Asyncward.Program.Linking.ModulePaths;

namespace Asyncward.Program.Linking;

/// <summary>Where the project's own files and directories stand, and from which import roots a name of theirs can be meant.</summary>
internal sealed class ProjectPaths
{
    private readonly string[] roots;
    // By path without what tells a package from a plain module: the file that is this module, and its place among those that could be.
    private readonly Dictionary<string, (int File, int Rank)> modules;
    private readonly HashSet<string> packages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rootRows = new(StringComparer.Ordinal);
    private readonly HashSet<string> directories = new(StringComparer.Ordinal);
    // By the name that a file or directory gives to a module: the roots in which it stands, in their order; none for what stands deeper.
    private readonly Dictionary<string, List<int>> stems = new(StringComparer.Ordinal);

    public ProjectPaths(SourceFile[] projectFiles, string[] roots)
    {
        this.roots = roots;
        Count = projectFiles.Length;
        modules = new Dictionary<string, (int, int)>(projectFiles.Length, StringComparer.Ordinal);
        for (int i = 0; i < roots.Length; i++)
            rootRows.TryAdd(roots[i], i);
        for (int i = 0; i < projectFiles.Length; i++)
        {
            string path = projectFiles[i].Path;
            AddModule(path, i);
            AddStem(ParentOf(path), WithoutExtension(LastPart(path)));
            for (string directory = ParentOf(path); directories.Add(directory) && directory.Length > 0; directory = ParentOf(directory))
                AddStem(ParentOf(directory), LastPart(directory));
        }
        foreach (List<int> rows in stems.Values)
            rows.Sort();
    }

    /// <summary>How many files the project has.</summary>
    public int Count { get; }

    /// <summary>Whether a directory has an <c>__init__.py</c>.</summary>
    public bool IsPackage(string directory) => packages.Contains(directory);

    /// <summary>Whether the module of this path has source, not just a stub.</summary>
    public bool HasSource(string path) => modules.TryGetValue(path, out (int File, int Rank) module) && (module.Rank & 1) == 0;

    /// <summary>Whether a file of the project stands in a directory or below it.</summary>
    public bool HasDirectory(string path) => directories.Contains(path);

    /// <summary>Whether anything of the project can be meant by a name that begins so.</summary>
    public bool MayHave(string stem) => stems.ContainsKey(stem);

    /// <summary>The file that is the module of this path, given without what tells a package from a plain module.</summary>
    public bool TryFind(string path, out int file)
    {
        bool isFound = modules.TryGetValue(path, out (int File, int Rank) module);
        file = module.File;
        return isFound;
    }

    /// <summary>A directory and those above it, as far as the project reaches and one further.</summary>
    public IEnumerable<string> Around(string directory)
    {
        for (string at = directory; ; at = ParentOf(at))
        {
            yield return at;
            if (at.Length == 0 || !directories.Contains(at))
                yield break;
        }
    }

    /// <summary>
    /// Directories in which an import may find what it names, in the order in which they count: those around the importer that are no packages, from its
    /// own on, then the other roots, the nearest first: where several programs are checked together, each means its own package by a name that all have.
    /// By a name of the standard library no program means what another has.
    /// </summary>
    public IEnumerable<(string Directory, bool IsRoot)> PlacesOf(string stem, string importer)
    {
        if (!stems.TryGetValue(stem, out List<int>? rows))
            yield break;
        foreach (string at in Around(importer))
        {
            bool isRoot = rootRows.ContainsKey(at);
            if (isRoot || !IsPackage(at) && !StandardLibrary.IsLoadedByAll(stem))
                yield return (at, isRoot);
        }
        if (StandardLibrary.Has(stem))
            yield break;
        var others = new List<(int Shared, int Row)>(rows.Count);
        foreach (int row in rows)
        {
            int shared = SharedLength(roots[row], importer);
            if (shared < roots[row].Length)
                others.Add((-shared, row));
        }
        others.Sort();
        foreach ((_, int row) in others)
            yield return (roots[row], true);
    }

    // How much of two directories, in whole parts, is the same.
    private static int SharedLength(string root, string directory)
    {
        int shared = root.AsSpan().CommonPrefixLength(directory);
        bool isWhole = (shared == root.Length || root[shared] == '/') && (shared == directory.Length || directory[shared] == '/');
        return isWhole ? shared : Math.Max(root.AsSpan(0, shared).LastIndexOf('/'), 0);
    }

    // Packages count before plain modules, source before stubs.
    private void AddModule(string path, int file)
    {
        string name = LastPart(path);
        bool isStub = name.EndsWith(".pyi", StringComparison.Ordinal);
        if (!isStub && !name.EndsWith(".py", StringComparison.Ordinal))
            return;
        bool isPackage = name is "__init__.py" or "__init__.pyi";
        if (name == "__init__.py")
            packages.Add(ParentOf(path));
        int rank = (isPackage ? 0 : 2) + (isStub ? 1 : 0);
        string key = isPackage ? ParentOf(path) : WithoutExtension(path);
        if (!modules.TryGetValue(key, out (int File, int Rank) known) || rank < known.Rank)
            modules[key] = (file, rank);
    }

    private void AddStem(string directory, string stem)
    {
        if (!stems.TryGetValue(stem, out List<int>? rows))
            stems.Add(stem, rows = []);
        if (rootRows.TryGetValue(directory, out int row) && !rows.Contains(row))
            rows.Add(row);
    }
}
