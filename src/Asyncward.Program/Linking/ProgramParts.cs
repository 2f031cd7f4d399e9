using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using Asyncward.Python.Facts;
using static Asyncward.Program.Linking.ModulePaths;

namespace Asyncward.Program.Linking;

/// <summary>
/// Which files of what is checked can have to do with each other: those below one name of an import root, and those that import each other. Several
/// programs in one directory fall apart here, and each is linked, judged and kept by itself.
/// </summary>
/// <remarks>Whatever a module could be found as counts as imported: two files in different parts are never linked, two in one part need not be.</remarks>
public sealed class ProgramParts
{
    /// <summary>Some 130 files: a part this large takes long enough that linking the models anew for it does not count.</summary>
    public const long UsualLeastSites = 25_000;

    private readonly SourceFile[] files;
    private readonly ProjectPaths paths;
    // Union of sets: the smallest file of each is its name.
    private readonly int[] parents;
    // Files in order of their paths, so that what stands below a directory is a range.
    private readonly int[] byPath;
    private readonly string[] sortedPaths;
    private readonly HashSet<string> united = new(StringComparer.Ordinal);
    private readonly NameInterner names = new();
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    // By place, level, module and name of an import: a file that is with what it was found to mean, -1 for nothing.
    private readonly Dictionary<(int Place, int Level, int Module, int Name), int> found = [];
    private bool metItself;
    // By name: 0 not asked yet, 1 nothing of the project can be meant, 2 something can.
    private byte[] mayHave = new byte[1024];

    private readonly HashSet<string> guessed;
    private readonly IModuleSource models;

    private ProgramParts(SourceFile[] files, ProgramOptions options, IModuleSource models)
    {
        this.files = files;
        this.models = models;
        paths = new ProjectPaths(files, options.Roots);
        guessed = new HashSet<string>(options.GuessedRoots, StringComparer.Ordinal);
        parents = new int[files.Length];
        byPath = new int[files.Length];
        sortedPaths = new string[files.Length];
        for (int i = 0; i < files.Length; i++)
        {
            parents[i] = byPath[i] = i;
            sortedPaths[i] = files[i].Path;
        }
        Array.Sort(sortedPaths, byPath, StringComparer.Ordinal);
        UniteByRoots(options.Roots);
        for (int i = 0; i < files.Length; i++)
            UniteByImports(i);
    }

    /// <summary>By file: the part that it belongs to, as <see cref="SourceFile.Part"/>.</summary>
    /// <param name="files">All files of the project.</param>
    /// <param name="options">How they will be linked.</param>
    /// <param name="models">Says which libraries have models.</param>
    public static int[] Of(SourceFile[] files, ProgramOptions options, IModuleSource models)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(models);
        var found = new ProgramParts(files, options, models);
        int[] parts = new int[files.Length];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = found.Find(i);
        return parts;
    }

    /// <summary>What is to be linked together: the parts, small ones joined with other small ones. Each as ascending rows of the files.</summary>
    /// <param name="parts">By file: the part that it belongs to.</param>
    /// <param name="sites">By file: how many sites are in it.</param>
    /// <param name="leastSites">Parts with fewer sites than this are joined.</param>
    public static int[][] Group(ReadOnlySpan<int> parts, ReadOnlySpan<int> sites, long leastSites)
    {
        var members = new List<int>?[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            (members[parts[i]] ??= []).Add(i);
        var groups = new List<int[]>();
        var joined = new List<int>();
        long joinedSize = 0;
        foreach (List<int>? part in members)
        {
            if (part is null)
                continue;
            long size = 0;
            foreach (int file in part)
                size += sites[file];
            if (size >= leastSites)
            {
                groups.Add(part.ToArray());
                continue;
            }
            joined.AddRange(part);
            joinedSize += size;
            if (joinedSize < leastSites)
                continue;
            Close();
            joinedSize = 0;
        }
        if (joined.Count > 0)
            Close();
        return groups.ToArray();

        void Close()
        {
            joined.Sort();
            groups.Add(joined.ToArray());
            joined.Clear();
        }
    }

    /// <summary>Writes all that a file's contents have to do with how the files are divided: as long as it is the same for each, so is the division.</summary>
    public static void DescribeImports(FileFacts facts, ArrayBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (ref readonly ImportRow row in facts.Imports.AsSpan())
        {
            writer.Write(MemoryMarshal.AsBytes<int>([(int)row.Kind, row.Level]));
            foreach (int name in (ReadOnlySpan<int>)[row.Module, row.Name])
            {
                if (name >= 0)
                    writer.Write(facts.NameBytes(name));
                writer.Write((ReadOnlySpan<byte>)[0]);
            }
        }
    }

    private void UniteByRoots(string[] roots)
    {
        var known = new HashSet<string>(roots, StringComparer.Ordinal);
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i++)
        {
            string directory = ParentOf(files[i].Path);
            if (!homes.TryGetValue(directory, out string? home))
                homes.Add(directory, home = HomeOf(directory, known));
            string unit = home.Length > 0 ? home : directory == "" || known.Contains(directory) ? WithoutExtension(files[i].Path) : directory;
            if (!first.TryAdd(unit, i))
                Unite(i, first[unit]);
        }
    }

    // The part of a path below the nearest root by one name; empty for what stands in the root itself. A root that is a package is one whole.
    private string HomeOf(string directory, HashSet<string> roots)
    {
        string below = "";
        for (string at = directory; ; below = at, at = ParentOf(at))
        {
            if (roots.Contains(at))
                return paths.IsPackage(at) ? at : below;
            if (at.Length == 0)
                return "";
        }
    }

    private void UniteByImports(int file)
    {
        FileFacts facts = files[file].Facts;
        string directory = ParentOf(files[file].Path);
        if (!places.TryGetValue(directory, out int place))
            places.Add(directory, place = places.Count);
        foreach (ref readonly ImportRow row in facts.Imports.AsSpan())
        {
            ReadOnlySpan<byte> module = row.Module < 0 ? [] : facts.NameBytes(row.Module);
            if (row.Level == 0 && !MayHave(module))
                continue;
            var key = (place, row.Level, names.Intern(module), row.Kind == ImportKind.From ? names.Intern(facts.NameBytes(row.Name)) : -1 - (int)row.Kind);
            if (!found.TryGetValue(key, out int known))
            {
                string name = row.Kind switch { ImportKind.From => facts.NameText(row.Name), ImportKind.Star => "*", _ => "" };
                metItself = false;
                known = UniteImport(file, directory, row, Encoding.UTF8.GetString(module), name) ? file : -1;
                // A module that imports its own name finds another than its neighbours do.
                if (!metItself)
                    found.Add(key, known);
            }
            if (known >= 0)
                Unite(file, known);
        }
    }

    private bool UniteImport(int file, string directory, in ImportRow row, string dotted, string name)
    {
        if (row.Level > 0)
        {
            string from = directory;
            for (int i = 1; i < row.Level; i++)
                from = ParentOf(from);
            return UniteModule(file, Below(from, dotted), name);
        }
        bool isFound = UniteAbsolute(file, directory, dotted, name);
        // `import a.b` binds a, which need not be found where a.b is.
        if (row.Kind == ImportKind.Import && FirstPart(dotted) is var top && top.Length < dotted.Length)
            isFound |= UniteAbsolute(file, directory, top, "");
        return isFound;
    }

    private bool MayHave(ReadOnlySpan<byte> module)
    {
        int dot = module.IndexOf((byte)'.');
        int stem = names.Intern(dot < 0 ? module : module[..dot]);
        if (stem >= mayHave.Length)
            Array.Resize(ref mayHave, Math.Max(stem + 1, mayHave.Length * 2));
        if (mayHave[stem] == 0)
            mayHave[stem] = (byte)(paths.MayHave(names.Text(stem)) ? 2 : 1);
        return mayHave[stem] == 2;
    }

    private bool UniteAbsolute(int file, string directory, string dotted, string name)
    {
        string stem = FirstPart(dotted);
        bool isInPackage = paths.IsPackage(directory);
        bool isFound = false;
        foreach ((string place, bool isRoot) in paths.PlacesOf(stem, directory))
        {
            // A directory of another program that has a library's name, and no file of its own, is not what is meant by it.
            if (isRoot && (guessed.Contains(place) || (!IsWithin(directory, place) && !paths.TryFind(Below(place, stem), out _)))
                && models.ReadModel(stem, out _) is not null)
                continue;
            string path = Below(place, dotted);
            bool isFile = paths.TryFind(path, out int module);
            metItself |= isFile && module == file;
            if (!isRoot && (!isFile || module == file) || !UniteModule(file, path, name))
                continue;
            isFound = true;
            // A name of the library may still mean the library, and the search goes on: in a root that is itself a package, and inside of packages.
            if (isRoot ? !paths.IsPackage(place) : !isInPackage)
                return true;
        }
        foreach (string at in paths.Around(directory))
        {
            string path = Below(at, dotted);
            isFound |= paths.TryFind(path, out _) && UniteModule(file, path, name);
        }
        return isFound;
    }

    private static bool IsWithin(string directory, string place) =>
        directory.StartsWith(place, StringComparison.Ordinal) && (directory.Length == place.Length || place.Length == 0 || directory[place.Length] == '/');

    // Unites a file with the module of a path, and whatever that leads to by attributes; false when there is none.
    private bool UniteModule(int file, string path, string name)
    {
        if (paths.TryFind(path, out int module))
        {
            Unite(file, module);
            if (paths.HasDirectory(path))
                UniteBelow(file, path);
            return true;
        }
        if (!paths.HasDirectory(path))
            return false;
        // A directory without a file of its own gives nothing but what is asked of it.
        if (name.Length == 0)
            UniteBelow(file, path);
        else if (name != "*")
            UniteModule(file, Join(path, name), "");
        return true;
    }

    private void UniteBelow(int file, string directory)
    {
        string prefix = directory.Length == 0 ? "" : directory + "/";
        int at = Array.BinarySearch(sortedPaths, prefix, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        if (at >= sortedPaths.Length || !sortedPaths[at].StartsWith(prefix, StringComparison.Ordinal))
            return;
        Unite(file, byPath[at]);
        if (!united.Add(directory))
            return;
        for (; at < sortedPaths.Length && sortedPaths[at].StartsWith(prefix, StringComparison.Ordinal); at++)
            Unite(file, byPath[at]);
    }

    private int Find(int file)
    {
        while (parents[file] != file)
            file = parents[file] = parents[parents[file]];
        return file;
    }

    private void Unite(int file, int other)
    {
        (int a, int b) = (Find(file), Find(other));
        if (a < b)
            parents[b] = a;
        else
            parents[a] = b;
    }
}
