using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Program.Linking;

namespace Asyncward.Engine;

/// <summary>Where installed packages are. Found by looking at files: Python is never run.</summary>
/// <param name="Origin">How it was found, for people: "--python", "VIRTUAL_ENV" …; empty when there is none.</param>
/// <param name="SearchPaths">site-packages and what their <c>.pth</c> files add, in the order in which Python looks.</param>
public sealed record PythonEnvironment(string Origin, string[] SearchPaths)
{
    /// <summary>No environment: models and annotations serve alone.</summary>
    public static PythonEnvironment None { get; } = new("", []);

    /// <summary>Looks in the usual order: the option or setting, <c>VIRTUAL_ENV</c>, <c>.venv</c> and <c>venv</c> of the project, <c>CONDA_PREFIX</c>.</summary>
    /// <param name="python">An interpreter or the directory of an environment, or null.</param>
    /// <param name="projectDirectories">Where <c>.venv</c> may stand.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="error">Says why <paramref name="python"/> is of no use.</param>
    public static PythonEnvironment Find(string? python, IEnumerable<string> projectDirectories, Func<string, string?> variable, out string? error)
    {
        ArgumentNullException.ThrowIfNull(projectDirectories);
        ArgumentNullException.ThrowIfNull(variable);
        error = null;
        if (python is not null)
        {
            var prefix = PrefixOf(python);
            if (prefix is not null && At("--python", prefix, withStandardLibrary: true) is { } chosen)
                return chosen;
            error = prefix is null
                ? $"`{python}` is neither an interpreter nor the directory of an environment"
                : $"no site-packages and no standard library belong to `{python}`";
            return None;
        }
        if (variable("VIRTUAL_ENV") is { Length: > 0 } active && At("VIRTUAL_ENV", active, false) is { } fromVariable)
            return fromVariable;
        foreach (var directory in projectDirectories)
        {
            foreach (var name in (ReadOnlySpan<string>)[".venv", "venv"])
            {
                var candidate = Path.Combine(directory, name);
                if (File.Exists(Path.Combine(candidate, "pyvenv.cfg")) && At(candidate, candidate, false) is { } own)
                    return own;
            }
        }
        if (variable("CONDA_PREFIX") is { Length: > 0 } conda && At("CONDA_PREFIX", conda, false) is { } fromConda)
            return fromConda;
        return None;
    }

    /// <summary>The directory above <c>bin</c> of an interpreter, or the environment itself.</summary>
    private static string? PrefixOf(string python)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(python));
        if (Directory.Exists(path))
            return path;
        if (!File.Exists(path))
            return null;
        var prefix = Above(path);
        // In an environment the interpreter is a link to the real one: its own place counts, which pyvenv.cfg marks.
        if (prefix is not null && (File.Exists(Path.Combine(prefix, "pyvenv.cfg")) || HasLibrary(prefix)))
            return prefix;
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        return Above(target);
    }

    private static string? Above(string interpreter) => Path.GetDirectoryName(Path.GetDirectoryName(interpreter));

    private static bool HasLibrary(string prefix) => VersionDirectories(prefix).Any(directory => File.Exists(Path.Combine(directory, "os.py")));

    private static PythonEnvironment? At(string origin, string prefix, bool withStandardLibrary)
    {
        prefix = Path.TrimEndingDirectorySeparator(Path.GetFullPath(prefix));
        if (!Directory.Exists(prefix))
            return null;
        var paths = new List<string>();
        foreach (var directory in SitePackages(prefix))
            AddSite(paths, directory);
        var configuration = ReadConfiguration(Path.Combine(prefix, "pyvenv.cfg"));
        var home = configuration.GetValueOrDefault("home") is { Length: > 0 } bin ? Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(bin)) : null;
        if (home is not null && configuration.GetValueOrDefault("include-system-site-packages") == "true")
        {
            foreach (var directory in SitePackages(home))
                AddSite(paths, directory);
        }
        // The models speak for the standard library; its source comes last and only where the user points at the interpreter.
        if (withStandardLibrary)
        {
            var standard = VersionDirectories(home ?? prefix).Where(directory => File.Exists(Path.Combine(directory, "os.py")));
            Add(paths, Versioned(standard, configuration.GetValueOrDefault("version") ?? configuration.GetValueOrDefault("version_info")));
        }
        return paths.Count == 0 ? null : new PythonEnvironment(origin, [.. paths]);
    }

    private static string Versioned(IEnumerable<string> directories, string? version)
    {
        var all = directories.ToList();
        var minor = version?.Split('.') is [var major, var second, ..] ? $"python{major}.{second}" : null;
        return all.Find(directory => Path.GetFileName(directory) == minor) ?? all.FirstOrDefault() ?? "";
    }

    private static IEnumerable<string> SitePackages(string prefix)
    {
        foreach (var directory in VersionDirectories(prefix))
        {
            yield return Path.Combine(directory, "site-packages");
            yield return Path.Combine(directory, "dist-packages");
        }
        foreach (var directory in VersionDirectories(Path.Combine(prefix, "local")))
            yield return Path.Combine(directory, "dist-packages");
        yield return Path.Combine(prefix, "lib", "python3", "dist-packages");
        yield return Path.Combine(prefix, "Lib", "site-packages");
        // The directory itself may be what was meant.
        if (Path.GetFileName(prefix) is "site-packages" or "dist-packages")
            yield return prefix;
    }

    /// <summary><c>lib/python3.N</c>, newest first.</summary>
    private static IEnumerable<string> VersionDirectories(string prefix)
    {
        foreach (var lib in (string[])["lib", "lib64"])
        {
            var directory = Path.Combine(prefix, lib);
            // lib64 is a link to lib in most environments.
            if (lib == "lib64" && new DirectoryInfo(directory) is { LinkTarget: not null })
                continue;
            foreach (var (_, path) in Entries(directory, "python3.*").Select(path => (Minor(path), path)).Where(pair => pair.Item1 >= 0).OrderByDescending(pair => pair.Item1))
                yield return path;
            foreach (var path in Entries(directory, "pypy3.*"))
                yield return path;
        }
    }

    private static int Minor(string directory) =>
        Path.GetFileName(directory) is { Length: > 8 } name && int.TryParse(name["python3.".Length..].TrimEnd('t'), out var minor) ? minor : -1;

    private static string[] Entries(string directory, string pattern)
    {
        try
        {
            return Directory.Exists(directory) ? Directory.GetDirectories(directory, pattern) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void Add(List<string> paths, string directory)
    {
        if (directory.Length > 0 && Directory.Exists(directory) && !paths.Contains(directory))
            paths.Add(directory);
    }

    /// <summary>A site directory and, as <c>site</c> does it, the directories that its <c>.pth</c> files name.</summary>
    private static void AddSite(List<string> paths, string directory)
    {
        if (!Directory.Exists(directory) || paths.Contains(directory))
            return;
        paths.Add(directory);
        try
        {
            foreach (var file in Directory.GetFiles(directory, "*.pth").Order(StringComparer.Ordinal))
            {
                foreach (var line in File.ReadAllLines(file))
                {
                    var text = line.Trim();
                    // Lines that start with "import" are code: not run here.
                    if (text.Length > 0 && text[0] != '#' && !text.StartsWith("import ", StringComparison.Ordinal) && !text.Contains('\0', StringComparison.Ordinal))
                        Add(paths, Path.TrimEndingDirectorySeparator(Path.GetFullPath(text, directory)));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read adds nothing.
        }
    }

    private static Dictionary<string, string> ReadConfiguration(string path)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            if (!File.Exists(path))
                return result;
            foreach (var line in File.ReadAllLines(path))
            {
                var at = line.IndexOf('=', StringComparison.Ordinal);
                if (at > 0)
                    result[line[..at].Trim().ToLowerInvariant()] = line[(at + 1)..].Trim();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            result.Clear();
        }
        return result;
    }
}
