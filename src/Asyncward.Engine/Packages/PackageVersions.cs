using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Asyncward.Engine;

/// <summary>What is wrong with a file that says which versions are in use.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Line">From 1; 0 for the whole file.</param>
/// <param name="Column">From 1; 0 for the whole line.</param>
/// <param name="Message">What.</param>
public sealed record PackageProblem(string Path, int Line, int Column, string Message);

/// <summary>
/// The versions of packages that a program runs with. A lock file decides; without one, or where it does not name the package, what is installed; then
/// what the project declares; then what the projects inside it lock or declare (`backend/pyproject.toml`), the newest where they differ; a package that
/// nobody names is the newest.
/// </summary>
/// <remarks>Nothing is read before the first question, so that a program whose libraries never changed pays nothing.</remarks>
public sealed class PackageVersions
{
    private static readonly string[] LockFiles = ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "Pipfile.lock"];

    private readonly string[] _homes;
    private readonly string[] _searchPaths;
    private readonly PackageFiles _files;
    private readonly Dictionary<string, VersionSpecifier?> _specifiers = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];
    private readonly List<PackageProblem> _problems = [];
    private readonly Dictionary<string, Task<LockedVersions?>> _ahead = new(StringComparer.Ordinal);
    private Dictionary<string, PackageVersion>? _locked;
    private Dictionary<string, PackageVersion>? _installed;
    private Dictionary<string, PackageVersion>? _declared;
    private Dictionary<string, PackageVersion>? _inside;

    /// <summary>Nothing is read yet.</summary>
    /// <param name="homes">Directories in which lock files and projects may stand, nearest first.</param>
    /// <param name="searchPaths">Where installed packages are.</param>
    /// <param name="files">How files are read.</param>
    public PackageVersions(IEnumerable<string> homes, string[] searchPaths, PackageFiles files)
    {
        _homes = [.. homes.Distinct(StringComparer.Ordinal)];
        _searchPaths = searchPaths;
        _files = files;
    }

    /// <summary>Files and directories that were asked for, whether or not they are there: what the run depends on.</summary>
    public IReadOnlyList<string> Asked => _asked;

    /// <summary>What could not be read, in order of path and line.</summary>
    public IEnumerable<PackageProblem> Problems => _problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line);

    /// <summary>Directories, then those above them as far as the repository reaches.</summary>
    public static IEnumerable<string> Homes(IEnumerable<string> directories)
    {
        ArgumentNullException.ThrowIfNull(directories);
        foreach (var directory in directories)
        {
            yield return directory;
            var above = new List<string>();
            string? at = directory;
            while (at is not null && !Path.Exists(Path.Combine(at, ".git")))
            {
                at = Path.GetDirectoryName(at);
                if (at is not null)
                    above.Add(at);
            }
            // Outside of a repository nothing says that a directory above belongs to the project.
            foreach (var parent in at is null ? [] : above)
                yield return parent;
        }
    }

    // What a lock file says, and what is wrong with it.
    private sealed record LockedVersions(Dictionary<string, PackageVersion> Pins, List<PackageProblem> Problems);

    /// <summary>Begins to read the lock files among some paths, since they will most likely be asked for. It changes nothing but the time that takes.</summary>
    internal void ReadAhead(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (Array.IndexOf(LockFiles, Path.GetFileName(path)) >= 0)
                _ahead[path] = Task.Run(() => ReadLock(path));
        }
    }

    private LockedVersions? ReadLock(string path)
    {
        try
        {
            var problems = new List<PackageProblem>();
            return new LockedVersions(new LockFile(_files.Read, problems).Pins(path), problems);
        }
        catch (IOException)
        {
            // Whoever asks for it reads it again and says so.
            return null;
        }
    }

    /// <summary>Whether the version in use is among those of a specifier; null when that is no specifier.</summary>
    public bool? Admits(string distribution, string specifier)
    {
        lock (_asked)
        {
            if (!_specifiers.TryGetValue(specifier, out var parsed))
                _specifiers.Add(specifier, parsed = VersionSpecifier.Parse(specifier));
            return parsed?.Admits(Of(distribution));
        }
    }

    /// <summary>The version in use of a distribution.</summary>
    public PackageVersion Of(string distribution)
    {
        var name = Requirement.Normalised(distribution);
        if ((_locked ??= Locked()).TryGetValue(name, out var version) || (_installed ??= Installed()).TryGetValue(name, out version)
            || (_declared ??= Declared()).TryGetValue(name, out version) || (_inside ??= Inside()).TryGetValue(name, out version))
        {
            return version;
        }
        return PackageVersion.Newest;
    }

    private Dictionary<string, PackageVersion> Locked()
    {
        var all = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        foreach (var home in _homes)
            AddLocked(home, all, _problems);
        return all;
    }

    private void AddLocked(string home, Dictionary<string, PackageVersion> all, List<PackageProblem> problems)
    {
        foreach (var name in LockFiles)
        {
            var path = Path.Combine(home, name);
            if (_ahead.TryGetValue(path, out var ahead) && ahead.Result is { } locked)
            {
                _asked.Add(path);
                problems.AddRange(locked.Problems);
                Merge(all, locked.Pins);
            }
            else
                Merge(all, new LockFile(Read, problems).Pins(path));
        }
        var requirements = new RequirementsFile(Read, problems);
        foreach (var path in RequirementsFiles(home))
            Merge(all, requirements.Read(path).Pins);
    }

    private Dictionary<string, PackageVersion> Installed()
    {
        var all = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        foreach (var directory in _searchPaths)
        {
            _asked.Add(directory);
            Merge(all, InstalledPackages.In(directory, _files.List(directory), Read));
        }
        return all;
    }

    private Dictionary<string, PackageVersion> Declared()
    {
        var all = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        foreach (var home in _homes)
            AddDeclared(home, all, _problems);
        return all;
    }

    private void AddDeclared(string home, Dictionary<string, PackageVersion> all, List<PackageProblem> problems)
    {
        Merge(all, new DeclaredPackages(Read, problems).In(home));
        // What is wrong with them was said when their pins were read.
        var requirements = new RequirementsFile(Read, []);
        foreach (var path in RequirementsFiles(home))
            Merge(all, requirements.Read(path).Bounds);
    }

    // A repository of several programs says in each of them what it needs.
    private Dictionary<string, PackageVersion> Inside()
    {
        var all = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        if (_homes.Length > 0)
            AddInside(_homes[0], 0, all);
        return all;
    }

    private void AddInside(string directory, int depth, Dictionary<string, PackageVersion> all)
    {
        _asked.Add(directory);
        foreach (var name in _files.List(directory))
        {
            if (name.Contains('.', StringComparison.Ordinal) || name is "node_modules" or "venv" or "env" or "build" or "dist" or "tests" or "docs")
                continue;
            var home = Path.Combine(directory, name);
            var there = _files.List(home);
            if (Array.Exists(there, IsDeclaration))
            {
                var one = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
                // Templates and examples are among them: what is wrong there is not said.
                AddLocked(home, one, []);
                AddDeclared(home, one, []);
                foreach (var (package, version) in one)
                    Keep(all, package, version);
            }
            if (depth == 0 && name is "apps" or "packages" or "projects" or "services" or "src")
                AddInside(home, depth + 1, all);
            else if (there.Length > 0)
                _asked.Add(home);
        }
    }

    private static bool IsDeclaration(string name) => name is "pyproject.toml" or "requirements.txt" or "requirements" or "Pipfile" or "setup.cfg"
        || Array.IndexOf(LockFiles, name) >= 0;

    private List<string> RequirementsFiles(string home)
    {
        var paths = new List<string> { Path.Combine(home, "requirements.lock"), Path.Combine(home, "requirements.txt") };
        var directory = Path.Combine(home, "requirements");
        _asked.Add(directory);
        foreach (var name in _files.List(directory))
        {
            if (name.EndsWith(".txt", StringComparison.Ordinal))
                paths.Add(Path.Combine(directory, name));
        }
        return paths;
    }

    /// <summary>What is nearer counts.</summary>
    private static void Merge(Dictionary<string, PackageVersion> all, Dictionary<string, PackageVersion> more)
    {
        foreach (var (name, version) in more)
            all.TryAdd(name, version);
    }

    private byte[]? Read(string path)
    {
        _asked.Add(path);
        try
        {
            return _files.Read(path);
        }
        catch (IOException e)
        {
            _problems.Add(new PackageProblem(path, 0, 0, $"cannot be read: {Plain.Reason(e)}"));
            return null;
        }
    }

    /// <summary>Keeps the newest where one file names several, as lock files do for several versions of Python.</summary>
    internal static void Keep(Dictionary<string, PackageVersion> versions, string name, PackageVersion version)
    {
        var key = Requirement.Normalised(name);
        if (!versions.TryGetValue(key, out var known) || version.CompareTo(known) > 0)
            versions[key] = version;
    }
}
