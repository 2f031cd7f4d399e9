using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Tests.Specs;

/// <summary>Finds the files of this repository that tests read.</summary>
public static class RepositoryFiles
{
    /// <summary>The directory that holds Asyncward.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the repository, from parts with forward slashes.</summary>
    public static string At(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The files below a folder that match, relative to the root with forward slashes, in ordinal order.</summary>
    public static List<string> Below(string folder, string pattern)
    {
        var found = new List<string>();
        foreach (string path in Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories))
            found.Add(Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'));
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Asyncward.slnx")))
                return at.FullName;
        }
        throw new InvalidOperationException("Asyncward.slnx is in no directory above the tests.");
    }
}
