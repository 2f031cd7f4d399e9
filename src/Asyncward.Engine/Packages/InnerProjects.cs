using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace Asyncward.Engine;

/// <summary>
/// The versions of Python that the projects inside of what is checked say they run on: a repository of several services has a <c>pyproject.toml</c> in each.
/// </summary>
/// <remarks>
/// Nothing is looked for before the first question. A package is no project, so that of most directories nothing is asked at all. Safe to be asked by
/// several threads.
/// </remarks>
/// <param name="root">The directory of the settings: what stands there holds for all that has none of its own.</param>
/// <param name="whole">What it says.</param>
/// <param name="files">What is checked.</param>
/// <param name="read">Gives the content of a file; null when there is none, or none that can be read.</param>
internal sealed class InnerProjects(string root, (int Min, int Max) whole, FoundFile[] files, Func<string, byte[]?> read)
{
    private readonly Lock _answering = new();
    private readonly List<string> _asked = [];
    private readonly Dictionary<string, (int Min, int Max)> _answers = new(StringComparer.Ordinal);
    private HashSet<string>? _packages;

    /// <summary>The files that were looked for, whether or not they are there: what the run depends on.</summary>
    internal IReadOnlyList<string> Asked => _asked;

    /// <summary>The oldest and the newest version that a file has to run on.</summary>
    internal (int Min, int Max) Of(string path)
    {
        lock (_answering)
            return In(Path.GetDirectoryName(path));
    }

    private (int Min, int Max) In(string? directory)
    {
        if (directory is null || directory.Length <= root.Length || !directory.StartsWith(root.TrimEnd('/') + "/", StringComparison.Ordinal))
            return whole;
        if (_answers.TryGetValue(directory, out var answer))
            return answer;
        _packages ??= Packages();
        answer = (_packages.Contains(directory) ? null : Said(directory)) ?? In(Path.GetDirectoryName(directory));
        _answers.Add(directory, answer);
        return answer;
    }

    private (int Min, int Max)? Said(string directory)
    {
        var pyproject = Read(Path.Combine(directory, SettingsFile.PyprojectName)) is { } bytes ? TomlReader.Read(bytes).Table : null;
        return RequiredPython.In(directory, pyproject, Read);
    }

    private byte[]? Read(string path)
    {
        _asked.Add(path);
        return read(path);
    }

    private HashSet<string> Packages()
    {
        var packages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Path.EndsWith("/__init__.py", StringComparison.Ordinal))
                packages.Add(Path.GetDirectoryName(file.Path)!);
        }
        return packages;
    }
}
