using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Program;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>Hands on to the source of modules that all parts of the program share, and remembers what this part read.</summary>
internal sealed class ReachedModules(IModuleSource source) : IModuleSource
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Paths of the installed files that were read, in order.</summary>
    internal string[] Paths() => [.. _read.Order(StringComparer.Ordinal)];

    public bool FileExists(string path) => source.FileExists(path);

    public bool DirectoryExists(string path) => source.DirectoryExists(path);

    public FileFacts?[] ReadAll(string[] paths)
    {
        var facts = source.ReadAll(paths);
        for (var i = 0; i < paths.Length; i++)
        {
            if (facts[i] is not null)
                _read.Add(paths[i]);
        }
        return facts;
    }

    public FileFacts? ReadModel(string module, out string path) => source.ReadModel(module, out path);
}
