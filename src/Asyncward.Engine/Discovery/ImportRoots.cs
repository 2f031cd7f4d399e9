using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Program.Linking;

namespace Asyncward.Engine;

/// <summary>Finds the directories from which the project's own imports start.</summary>
public static class ImportRoots
{
    /// <summary>
    /// The configured ones; or else what the packaging tables name, a <c>src</c> directory, the project's root, and for every package the directory that
    /// holds its topmost part (a package being a directory with <c>__init__.py</c>, or a directory above one whose modules have names that no import root
    /// can have, or one that is named like the project around it: a namespace package). The longest path comes first.
    /// </summary>
    /// <param name="settings">What the user says.</param>
    /// <param name="files">What is checked.</param>
    /// <param name="checkedDirectories">The directories that were named.</param>
    /// <param name="checkedFiles">The files that were named.</param>
    /// <param name="guessed">Those of them that nothing speaks for but a package below: see <see cref="ProgramOptions.GuessedRoots"/>.</param>
    public static string[] Find(
        CheckSettings settings, FoundFile[] files, IReadOnlyList<string> checkedDirectories, IReadOnlyList<string> checkedFiles, out string[] guessed)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(checkedDirectories);
        ArgumentNullException.ThrowIfNull(checkedFiles);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        var guesses = new HashSet<string>(StringComparer.Ordinal);
        if (settings.Src is not null)
            roots.UnionWith(settings.Src);
        else
            AddFound(roots, guesses, settings, files, checkedFiles);
        roots.Add(settings.Root);
        foreach (var directory in checkedDirectories)
        {
            if (!IsPackage(directory))
                roots.Add(directory);
        }
        guesses.ExceptWith(roots);
        guessed = [.. guesses.Where(root => !IsProject(root)).Order(StringComparer.Ordinal)];
        roots.UnionWith(guesses);
        return [.. roots.OrderByDescending(root => root.Length).ThenBy(root => root, StringComparer.Ordinal)];
    }

    /// <summary>Those roots that hold more than what was named (see <see cref="ProgramOptions.OutsideRoots"/>), in their order.</summary>
    /// <param name="roots">What <see cref="Find"/> gives.</param>
    /// <param name="checkedDirectories">The directories that were named.</param>
    /// <param name="checkedFiles">The files that were named.</param>
    /// <param name="currentDirectory">Where a module that is named from would be run.</param>
    public static string[] Outside(
        IEnumerable<string> roots, IReadOnlyList<string> checkedDirectories, IReadOnlyList<string> checkedFiles, string currentDirectory)
    {
        ArgumentNullException.ThrowIfNull(roots);
        ArgumentNullException.ThrowIfNull(checkedDirectories);
        ArgumentNullException.ThrowIfNull(checkedFiles);
        if (checkedFiles.Any(file => IsIn(file, currentDirectory)))
            roots = roots.Append(currentDirectory).Distinct(StringComparer.Ordinal);
        return [.. roots.Where(root => !checkedDirectories.Any(directory => root == directory || IsIn(root, directory)))];
    }

    private static bool IsIn(string path, string directory) => path.StartsWith(directory.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static void AddFound(
        HashSet<string> roots, HashSet<string> guesses, CheckSettings settings, FoundFile[] files, IReadOnlyList<string> checkedFiles)
    {
        foreach (var directory in settings.File.PackageDirectories())
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory, settings.Root));
            if (Directory.Exists(full))
                roots.Add(full);
        }
        var src = Path.Combine(settings.Root, "src");
        if (Directory.Exists(src) && !IsPackage(src))
            roots.Add(src);
        var packages = new HashSet<string>(StringComparer.Ordinal);
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Path.AsSpan());
            if (name is "__init__.py" or "__init__.pyi")
                packages.Add(Path.GetDirectoryName(file.Path)!);
            else if (name.EndsWith(".py", StringComparison.Ordinal) && StandardLibrary.IsLoadedByAll(name[..^3].ToString()))
                namespaces.Add(Path.GetDirectoryName(file.Path)!);
        }
        // The package around a file that was named by itself need not be among the files.
        foreach (var file in checkedFiles)
        {
            if (Path.GetDirectoryName(file) is { } directory && IsPackage(directory))
                packages.Add(directory);
        }
        AddNamedLikeTheirProject(guesses, settings.Root, files, packages);
        foreach (var package in packages)
        {
            var parent = Path.GetDirectoryName(package);
            // A package whose parent was not among the files may still be a sub-package.
            while (parent is not null && (packages.Contains(parent) || namespaces.Contains(parent) || IsPackage(parent)))
                parent = Path.GetDirectoryName(parent);
            if (parent is not null)
                guesses.Add(parent);
        }
    }

    // `libs/mail/pyproject.toml` beside `libs/mail/mail/send.py`: the directory of modules that has its project's name is what one imports, with or
    // without an `__init__.py`.
    private static void AddNamedLikeTheirProject(HashSet<string> guesses, string root, FoundFile[] files, HashSet<string> packages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var directory = Path.GetDirectoryName(file.Path); directory is not null && directory.Length > root.Length && seen.Add(directory);
                directory = Path.GetDirectoryName(directory))
            {
                if (packages.Contains(directory) || Path.GetDirectoryName(directory) is not { } parent)
                    continue;
                var project = Path.GetFileName(parent) == "src" ? Path.GetDirectoryName(parent) : parent;
                if (project is not null && ModuleName(Path.GetFileName(project)) == ModuleName(Path.GetFileName(directory)) && IsBuilt(project))
                    guesses.Add(parent);
            }
        }
    }

    private static string ModuleName(string directory) => directory.Replace('-', '_').ToUpperInvariant();

    // A directory that is built or installed from, or the one in it that usually holds the packages.
    private static bool IsProject(string directory) =>
        IsBuilt(directory) || Path.GetFileName(directory) is "src" or "lib" or "python" && Path.GetDirectoryName(directory) is { } parent && IsBuilt(parent);

    private static bool IsBuilt(string directory)
    {
        try
        {
            return Path.GetFileName(directory) is "site-packages" or "dist-packages"
                || Array.Exists(ProjectFiles, name => File.Exists(Path.Combine(directory, name)))
                || Directory.EnumerateDirectories(directory, "*.egg-info").Any() || Directory.EnumerateDirectories(directory, "*.dist-info").Any();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static readonly string[] ProjectFiles = ["pyproject.toml", "setup.py", "setup.cfg"];

    private static bool IsPackage(string directory) => File.Exists(Path.Combine(directory, "__init__.py"));
}
