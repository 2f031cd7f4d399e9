using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

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

    private const int Sources = 4;

    private readonly string[] _homes;
    private readonly string[] _searchPaths;
    private readonly PackageFiles _files;
    private readonly Dictionary<(string Distribution, string Specifier), VersionAnswer> _answers = [];
    private readonly List<string> _asked = [];
    // By VersionSource, read when something has to be looked for there.
    private readonly Dictionary<string, PackageVersion>?[] _versions = new Dictionary<string, PackageVersion>?[Sources];
    private readonly List<PackageProblem>[] _problems = [[], [], [], []];
    private VersionAnswers? _before;
    // The farthest that an answer came from; null before the first.
    private VersionSource? _farthest;
    private VersionSource _reading;

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
    public IEnumerable<PackageProblem> Problems => Found.Concat(_before?.Problems.Where(known => known.Source <= _farthest) ?? [])
        .Select(known => known.Problem).Distinct().OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line);

    /// <summary>What was answered, in this run and those before it, for the next one.</summary>
    internal VersionAnswers Kept
    {
        get
        {
            var answers = new Dictionary<(string Distribution, string Specifier), VersionAnswer>(_before?.Answers ?? []);
            foreach (var (question, answer) in _answers)
                answers[question] = answer;
            return new VersionAnswers(answers, [.. Found.Concat(_before?.Problems ?? []).Distinct()]);
        }
    }

    private IEnumerable<(PackageProblem Problem, VersionSource Source)> Found =>
        _problems.SelectMany((problems, source) => problems.Select(problem => (problem, (VersionSource)source)));

    /// <summary>Takes what a run before this one was answered. Only where every file that it asked for is as it was.</summary>
    internal void Recall(VersionAnswers before) => _before = before;

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

    /// <summary>Whether the version in use is among those of a specifier; null when that is no specifier.</summary>
    public bool? Admits(string distribution, string specifier)
    {
        lock (_asked)
        {
            var question = (distribution, specifier);
            if (!_answers.TryGetValue(question, out var answer))
            {
                if (_before?.Answers.TryGetValue(question, out answer) != true)
                    answer = VersionSpecifier.Parse(specifier) is { } wanted ? new VersionAnswer(wanted.Admits(Of(distribution, out var source)), source) : default;
                _answers.Add(question, answer);
            }
            if (answer.IsAmong is not null && !(answer.Source <= _farthest))
                _farthest = answer.Source;
            return answer.IsAmong;
        }
    }

    /// <summary>The version in use of a distribution.</summary>
    public PackageVersion Of(string distribution) => Of(distribution, out _);

    private PackageVersion Of(string distribution, out VersionSource source)
    {
        var name = Requirement.Normalised(distribution);
        for (source = VersionSource.Locked; ; source++)
        {
            if (VersionsOf(source).TryGetValue(name, out var version))
                return version;
            if (source == VersionSource.Inside)
                return PackageVersion.Newest;
        }
    }

    private Dictionary<string, PackageVersion> VersionsOf(VersionSource source)
    {
        if (_versions[(int)source] is { } known)
            return known;
        _reading = source;
        return _versions[(int)source] = source switch
        {
            VersionSource.Locked => Locked(),
            VersionSource.Installed => Installed(),
            VersionSource.Declared => Declared(),
            _ => Inside(),
        };
    }

    private Dictionary<string, PackageVersion> Locked()
    {
        var all = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        foreach (var home in _homes)
            AddLocked(home, all, _problems[(int)VersionSource.Locked]);
        return all;
    }

    private void AddLocked(string home, Dictionary<string, PackageVersion> all, List<PackageProblem> problems)
    {
        foreach (var name in LockFiles)
            Merge(all, new LockFile(Read, problems).Pins(Path.Combine(home, name)));
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
            AddDeclared(home, all, _problems[(int)VersionSource.Declared]);
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

    private static bool IsDeclaration(string name) => name is "pyproject.toml" or "requirements.txt" or "requirements" or "Pipfile" or "setup.cfg" or "setup.py"
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
            _problems[(int)_reading].Add(new PackageProblem(path, 0, 0, $"cannot be read: {Plain.Reason(e)}"));
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
