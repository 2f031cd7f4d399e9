using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Asyncward.Engine;

/// <summary>Finds the directories from which the project's own imports start.</summary>
public static class ImportRoots
{
    /// <summary>
    /// The configured ones; or else what the packaging tables name, a <c>src</c> directory, the project's root, and for every package the directory that
    /// holds its topmost part (a package being a directory with <c>__init__.py</c>). The longest path comes first.
    /// </summary>
    public static string[] Find(CheckSettings settings, FoundFile[] files, IReadOnlyList<string> checkedDirectories)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(checkedDirectories);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        if (settings.Src is not null)
            roots.UnionWith(settings.Src);
        else
            AddFound(roots, settings, files);
        roots.Add(settings.Root);
        foreach (var directory in checkedDirectories)
        {
            if (!IsPackage(directory))
                roots.Add(directory);
        }
        return [.. roots.OrderByDescending(root => root.Length).ThenBy(root => root, StringComparer.Ordinal)];
    }

    private static void AddFound(HashSet<string> roots, CheckSettings settings, FoundFile[] files)
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
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Path.AsSpan());
            if (name is "__init__.py" or "__init__.pyi")
                packages.Add(Path.GetDirectoryName(file.Path)!);
        }
        foreach (var package in packages)
        {
            var parent = Path.GetDirectoryName(package);
            // A package whose parent was not among the files may still be a sub-package.
            while (parent is not null && (packages.Contains(parent) || IsPackage(parent)))
                parent = Path.GetDirectoryName(parent);
            if (parent is not null)
                roots.Add(parent);
        }
    }

    private static bool IsPackage(string directory) => File.Exists(Path.Combine(directory, "__init__.py"));
}
