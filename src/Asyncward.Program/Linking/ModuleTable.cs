using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;
using static Asyncward.Program.Linking.ModulePaths;

namespace Asyncward.Program.Linking;

/// <summary>
/// Finds modules as Python does and loads what the project reaches: the project's own files by path, then library models by dotted name, then installed
/// packages. Loading is in rounds, each round's files in order of first mention, so the order of files never depends on threads.
/// </summary>
internal sealed partial class ModuleTable
{
    private readonly ProgramOptions options;
    private readonly IModuleSource source;

    /// <summary>Which names the models have.</summary>
    public ModelNames ModelNames { get; }

    private readonly List<SourceFile> files;
    private readonly List<Module?> moduleOfFile = [];
    private readonly List<ImportTarget[]> imports = [];
    private readonly ProjectPaths project;
    private readonly HashSet<string> guessed;
    private readonly Dictionary<string, Module?> projectByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Module?> models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Module?> installed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Module?> installedByPath = new(StringComparer.Ordinal);
    private readonly List<(string Path, Module Module, bool Fallback)> pending = [];
    // Once everything is loaded the program has its files: what nobody imported does not exist for it.
    private bool loaded;
    private readonly ModuleMemo memo = new();
    private bool selfSkipped;

    public ModuleTable(SourceFile[] projectFiles, ProgramOptions options, IModuleSource source)
    {
        this.options = options;
        this.source = source;
        ModelNames = new ModelNames(source);
        files = new List<SourceFile>(projectFiles);
        project = new ProjectPaths(projectFiles, options.Roots);
        guessed = new HashSet<string>(options.GuessedRoots, StringComparer.Ordinal);
    }

    /// <summary>All files: the project's, then what was loaded.</summary>
    public SourceFile[] Files => files.ToArray();

    /// <summary>The module that each file is.</summary>
    public Module[] Modules => moduleOfFile.ConvertAll(m => m!).ToArray();

    /// <summary>Targets of each file's import rows.</summary>
    public ImportTarget[][] Imports => imports.ToArray();

    /// <summary>Loads everything that the project's imports reach, and the modules that the language itself needs.</summary>
    public void LoadAll(ReadOnlySpan<string> alwaysNeeded)
    {
        foreach (string name in alwaysNeeded)
            FindModel(name);
        int projectCount = project.Count;
        for (int i = 0; i < files.Count && i < projectCount; i++)
            _ = ModuleOfProjectFile(i);
        for (int next = 0; ;)
        {
            for (; next < files.Count; next++)
                imports.Add(ResolveImports(next));
            if (pending.Count == 0)
                break;
            LoadPending();
        }
        loaded = true;
    }

    /// <summary>A submodule that is loaded or can be found. Safe from any thread: resolving asks while it runs.</summary>
    public Module? FindSubmodule(Module package, ReadOnlySpan<byte> name)
    {
        if (!package.IsPackage)
            return null;
        lock (files)
        {
            int text = memo.Name(name);
            if (!memo.TryFindSubmodule(package, text, out Module? sub))
            {
                sub = FindSubmoduleUnlocked(package, memo.Text(text));
                memo.KeepSubmodule(package, text, sub);
            }
            return sub;
        }
    }

    /// <summary>A module of the project by its whole name, once everything is loaded. Safe from any thread.</summary>
    public Module? FindLoaded(string dotted, int importer)
    {
        lock (files)
            return loaded && FindAbsolute(dotted, importer) is { File: >= 0, Space: ModuleSpace.Project } module ? module : null;
    }

    private Module? FindSubmoduleUnlocked(Module package, string name)
    {
        switch (package.Space)
        {
            case ModuleSpace.Project:
                return FindInProject(package.Directory!, name, package.Name) ?? FindBeside(package.Directory!, name, package.Name);
            case ModuleSpace.Model:
                string dotted = package.Name + "." + name;
                return FindModel(dotted) ?? FindInstalled(dotted);
            default:
                return FindInstalledIn(package.Directory!, name, package.Name);
        }
    }

    private void LoadPending()
    {
        (string Path, Module Module, bool Fallback)[] batch = pending.ToArray();
        pending.Clear();
        string[] paths = new string[batch.Length];
        for (int i = 0; i < batch.Length; i++)
            paths[i] = batch[i].Path;
        FileFacts?[] facts = source.ReadAll(paths);
        for (int i = 0; i < batch.Length; i++)
        {
            if (facts[i] is not { } read)
            {
                if (batch[i].Fallback)
                    batch[i].Module.FallbackFile = -2;
                continue;
            }
            if (batch[i].Fallback)
                batch[i].Module.FallbackFile = files.Count;
            else
                batch[i].Module.File = files.Count;
            AddFile(new SourceFile(paths[i], read, FileRole.Dependency), batch[i].Module);
        }
    }

    private void AddFile(SourceFile file, Module module)
    {
        while (moduleOfFile.Count < files.Count)
            moduleOfFile.Add(null);
        files.Add(file);
        moduleOfFile.Add(module);
    }

    private ImportTarget[] ResolveImports(int file)
    {
        FileFacts facts = files[file].Facts;
        Table<ImportRow> rows = facts.Imports;
        var targets = new ImportTarget[rows.Length];
        Module self = moduleOfFile[file]!;
        int place = memo.PlaceOf(self.Space, self.Space == ModuleSpace.Model ? PackageOf(self) : ParentOf(files[file].Path));
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly ImportRow row = ref rows[i];
            ReadOnlySpan<byte> name = row.Module < 0 ? [] : facts.NameBytes(row.Module);
            Module? module = Find(file, place, row.Level, name);
            Module? top = null;
            Module? sub = null;
            if (row.Kind == ImportKind.Import && !row.HasAlias)
            {
                int dot = name.IndexOf((byte)'.');
                top = dot < 0 ? module : Find(file, place, 0, name[..dot]);
            }
            else if (row.Kind == ImportKind.From && module is { IsPackage: true })
                sub = FindSubmodule(module, facts.NameBytes(row.Name));
            if (module is { Space: ModuleSpace.Model, FallbackFile: < 0 } && row.Kind == ImportKind.From && sub is null
                && files[file].Role != FileRole.Model && !HasModuleSymbol(module, facts.NameBytes(row.Name)))
                LoadFallback(module);
            targets[i] = new ImportTarget(module, top, sub);
        }
        return targets;
    }

    // What an import names, found once for all files of a directory: paths are put together only then.
    private Module? Find(int file, int place, int level, ReadOnlySpan<byte> name)
    {
        int text = memo.Name(name);
        if (memo.TryFind(place, level, text, out Module? known) && (known is null || known.File != file))
            return known;
        selfSkipped = false;
        string dotted = memo.Text(text);
        Module? found = level > 0 ? FindRelative(file, level, dotted) : FindAbsolute(dotted, file);
        // A module that imports its own name finds another than its neighbours do.
        if (!selfSkipped)
            memo.Keep(place, level, text, found);
        return found;
    }

    private bool HasModuleSymbol(Module module, ReadOnlySpan<byte> name)
    {
        if (module.File < 0)
            return false;
        FileFacts facts = files[module.File].Facts;
        ScopeRow scope = facts.Scopes[0];
        if ((scope.Flags & ScopeFlags.StarImport) != 0)
            return true;
        for (int i = scope.SymbolStart; i < scope.SymbolStart + scope.SymbolCount; i++)
        {
            if (facts.NameBytes(facts.Symbols[i].Name).SequenceEqual(name))
                return true;
        }
        return false;
    }

    private void LoadFallback(Module module)
    {
        string relative = module.Name.Replace('.', '/');
        foreach (string root in options.SearchPaths)
        {
            string? path = FirstExisting(root + "/" + relative + "/__init__.py", root + "/" + relative + ".py");
            if (path is null)
                continue;
            module.FallbackFile = int.MaxValue; // requested: LoadPending sets the row
            pending.Add((path, module, true));
            return;
        }
        module.FallbackFile = -2;
    }

    private Module ModuleOfProjectFile(int file)
    {
        while (moduleOfFile.Count <= file)
            moduleOfFile.Add(null);
        if (moduleOfFile[file] is { } known)
            return known;
        string path = files[file].Path;
        bool package = path.EndsWith("__init__.py", StringComparison.Ordinal) || path.EndsWith("__init__.pyi", StringComparison.Ordinal);
        string key = package ? ParentOf(path) : WithoutExtension(path);
        var module = new Module
        {
            Name = NameOf(file, key),
            Space = ModuleSpace.Project,
            File = file,
            IsPackage = package,
            Directory = package ? key : null,
        };
        moduleOfFile[file] = module;
        // A stub beside its module gives way to it: bodies come from the source.
        if (!path.EndsWith(".pyi", StringComparison.Ordinal) || !project.HasSource(key))
            projectByPath.TryAdd(key, module);
        return module;
    }

    private string NameOf(int file, string key)
    {
        string root = "";
        bool matched = false;
        foreach (string candidate in options.Roots)
        {
            if ((candidate.Length == 0 || IsBelow(key, candidate)) && (!matched || candidate.Length > root.Length))
            {
                root = candidate;
                matched = true;
            }
        }
        if (!matched)
        {
            string directory = ParentOf(files[file].Path);
            while (directory.Length > 0 && project.IsPackage(directory))
                directory = ParentOf(directory);
            root = directory;
        }
        string relative = root.Length == 0 ? key : key.Length > root.Length ? key[(root.Length + 1)..] : "";
        return relative.TrimStart('/').Replace('/', '.');
    }
}
