using System;
using Asyncward.Python.Facts;
using static Asyncward.Program.Linking.ModulePaths;

namespace Asyncward.Program.Linking;

/// <summary>Where a name leads: around the file that imports it, in the project, in the models, among the installed packages.</summary>
internal sealed partial class ModuleTable
{
    private Module? FindRelative(int file, int level, string name)
    {
        Module self = moduleOfFile[file]!;
        if (self.Space == ModuleSpace.Model)
        {
            string package = PackageOf(self);
            for (int i = 1; i < level; i++)
                package = ParentName(package);
            string dotted = name.Length == 0 ? package : package.Length == 0 ? name : package + "." + name;
            return FindModel(dotted) ?? FindInstalled(dotted);
        }
        string directory = ParentOf(files[file].Path);
        string packageName = PackageOf(self);
        for (int i = 1; i < level; i++)
        {
            directory = ParentOf(directory);
            packageName = ParentName(packageName);
        }
        return self.Space == ModuleSpace.Project
            ? FindInProject(directory, name, packageName) ?? FindBeside(directory, name, packageName)
            : FindInstalledIn(directory, name, packageName);
    }

    private Module? FindAbsolute(string dotted, int importer)
    {
        if (dotted.Length == 0)
            return null;
        FileRole role = files[importer].Role;
        if (role == FileRole.Model)
            return FindModel(dotted) ?? FindInstalled(dotted);
        // Most imports are of the library: they need no look at each place where a module of the project could stand.
        if (role is FileRole.Project or FileRole.Test && project.MayHave(FirstPart(dotted)) && FindAround(dotted, importer) is { } found)
            return found;
        return FindModel(dotted) ?? FindInstalled(dotted);
    }

    private Module? FindAround(string dotted, int importer)
    {
        string stem = FirstPart(dotted);
        string home = ParentOf(files[importer].Path);
        foreach ((string directory, bool isRoot) in project.PlacesOf(stem, home))
        {
            if (isRoot && ShadowsLibrary(directory, stem) || FindInProject(directory, dotted, "") is not { } module)
                continue;
            if (isRoot || module.File >= 0 && !IsSelfShadow(module, importer, dotted, directory))
                return module;
        }
        // A module of a package that is run as a script finds its neighbours.
        foreach (string directory in project.Around(home))
        {
            if (FindInProject(directory, dotted, "") is { File: >= 0 } module && !IsSelfShadow(module, importer, dotted, directory))
                return module;
        }
        return null;
    }

    // A package that is checked as if it were the root: its `asyncio` is `package.asyncio` to everybody, and `asyncio` is the library. So is the `redis`
    // of a directory that only looks like a root.
    private bool ShadowsLibrary(string root, string name) => (project.IsPackage(root) || guessed.Contains(root)) && FindModel(name) is not null;

    // `pkg/asyncio.py` that says `import asyncio` means the library unless its directory is a root of the program. So does a module further down: what
    // stands in a package is a part of it for everybody.
    private bool IsSelfShadow(Module module, int importer, string dotted, string directory)
    {
        selfSkipped |= module.File == importer;
        return module.File == importer || (dotted.IndexOf('.') < 0 && (project.IsPackage(directory) || project.IsPackage(ParentOf(files[importer].Path)))
            && (FindModel(dotted) ?? FindInstalled(dotted)) is not null);
    }

    private Module? FindModel(string dotted)
    {
        if (models.TryGetValue(dotted, out Module? known))
            return known;
        if (loaded)
            return null;
        models[dotted] = null; // guards against cycles while the parent is loaded
        FileFacts? facts = source.ReadModel(dotted, out string path);
        if (facts is null)
            return null;
        int dot = dotted.LastIndexOf('.');
        if (dot > 0)
            _ = FindModel(dotted[..dot]);
        bool package = path.EndsWith("/__init__.pyi", StringComparison.Ordinal) || path.EndsWith("__init__.pyi", StringComparison.Ordinal);
        var module = new Module { Name = dotted, Space = ModuleSpace.Model, IsPackage = package, File = files.Count };
        AddFile(new SourceFile(path, facts, FileRole.Model), module);
        models[dotted] = module;
        return module;
    }

    private Module? FindInstalled(string dotted)
    {
        if (installed.TryGetValue(dotted, out Module? known))
            return known;
        if (loaded)
            return null;
        Module? found = FindOutside(dotted, withNamespaces: false);
        for (int i = 0; i < options.SearchPaths.Length && found is null; i++)
            found = FindInstalledIn(options.SearchPaths[i], dotted, "");
        found ??= FindOutside(dotted, withNamespaces: true);
        installed[dotted] = found;
        return found;
    }

    // The rest of the program. A directory without a module in it hides no package that is installed.
    private Module? FindOutside(string dotted, bool withNamespaces)
    {
        foreach (string root in options.OutsideRoots)
        {
            if ((withNamespaces || IsModule(Below(root, dotted))) && FindInstalledIn(root, dotted, "") is { } found)
                return found;
        }
        return null;
    }

    private bool IsModule(string path) =>
        FirstExisting(path + "/__init__.py", path + "/__init__.pyi") is not null || FirstExisting(path + ".py", path + ".pyi") is not null;

    /// <summary>A neighbour of a checked file that is not checked itself.</summary>
    private Module? FindBeside(string directory, string dotted, string packageName) =>
        options.OutsideRoots.Length > 0 && IsModule(Below(directory, dotted)) ? FindInstalledIn(directory, dotted, packageName) : null;

    private Module? FindInstalledIn(string directory, string dotted, string packageName)
    {
        string path = Below(directory, dotted);
        if (installedByPath.TryGetValue(path, out Module? known))
            return known;
        if (loaded)
            return null;
        if (options.OutsideRoots.Length > 0 && project.TryFind(path, out int file))
            return ModuleOfProjectFile(file);
        string name = dotted.Length == 0 ? packageName : packageName.Length == 0 ? dotted : packageName + "." + dotted;
        // A package runs before its submodules: load the parents first.
        int dot = dotted.LastIndexOf('.');
        if (dot > 0)
            _ = FindInstalledIn(directory, dotted[..dot], packageName);
        Module? module = null;
        if (FirstExisting(path + "/__init__.py", path + "/__init__.pyi") is { } init)
        {
            module = new Module { Name = name, Space = ModuleSpace.Installed, IsPackage = true, Directory = path };
            pending.Add((init, module, false));
        }
        else if (FirstExisting(path + ".py", path + ".pyi") is { } plain)
        {
            module = new Module { Name = name, Space = ModuleSpace.Installed };
            pending.Add((plain, module, false));
        }
        else if (source.DirectoryExists(path))
            module = new Module { Name = name, Space = ModuleSpace.Installed, IsPackage = true, Directory = path };
        installedByPath[path] = module;
        return module;
    }

    private string? FirstExisting(string first, string second) =>
        source.FileExists(first) ? first : source.FileExists(second) ? second : null;

    private Module? FindInProject(string directory, string dotted, string packageName)
    {
        string path = Below(directory, dotted);
        if (projectByPath.TryGetValue(path, out Module? known))
            return known;
        Module? module = null;
        if (project.TryFind(path, out int file))
            return ModuleOfProjectFile(file);
        // One module of a package is checked, and its __init__ is not.
        if (project.HasDirectory(path) && FindBeside(directory, dotted, packageName) is { } package)
            module = package;
        else if (project.HasDirectory(path))
        {
            string name = dotted.Length == 0 ? packageName : packageName.Length == 0 ? dotted : packageName + "." + dotted;
            module = new Module { Name = name, Space = ModuleSpace.Project, IsPackage = true, Directory = path };
        }
        projectByPath[path] = module;
        return module;
    }
}
