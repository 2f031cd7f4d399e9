using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Dev;

/// <summary>Names of Python files from files, folders and lists.</summary>
internal static class PythonFiles
{
    /// <summary>All <c>.py</c> and <c>.pyi</c> files under the arguments, sorted; <c>@FILE</c> is a list of names, one a line.</summary>
    internal static List<string> Find(List<string> roots)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        var files = new List<string>();
        foreach (var root in roots)
        {
            if (root.StartsWith('@'))
            {
                files.AddRange(File.ReadAllLines(root[1..]));
            }
            else if (Directory.Exists(root))
            {
                files.AddRange(Directory.EnumerateFiles(root, "*.py", options));
                files.AddRange(Directory.EnumerateFiles(root, "*.pyi", options));
            }
            else
            {
                files.Add(root);
            }
        }
        files.RemoveAll(file => file.Contains('\n', StringComparison.Ordinal));
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>So many files spread evenly over the list: the same ones each time.</summary>
    internal static List<string> Sample(List<string> files, int count)
    {
        if (count <= 0 || count >= files.Count)
            return files;
        var sample = new List<string>(count);
        for (var i = 0; i < count; i++)
            sample.Add(files[(int)((long)i * files.Count / count)]);
        return sample;
    }
}
