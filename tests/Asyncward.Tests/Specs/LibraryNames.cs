using System;
using System.Collections.Generic;
using System.IO;
using Asyncward.Engine;
using Asyncward.Program.Linking;

namespace Asyncward.Tests.Specs;

/// <summary>Which libraries other than Python's own have a model: a top-level package each, or one below a namespace that several share.</summary>
public static class LibraryNames
{
    private static readonly HashSet<string> Namespaces = ["azure", "azure.ai", "azure.data", "azure.keyvault", "azure.search", "azure.storage", "google", "google.cloud"];

    /// <summary>Their qualified names, in ordinal order.</summary>
    public static List<string> All()
    {
        var found = new List<string>();
        Add(RepositoryFiles.At("library"), "", found);
        found.RemoveAll(name => StandardLibrary.Has(name) || name.StartsWith("__", StringComparison.Ordinal));
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Whether a module belongs to a library.</summary>
    public static bool Has(string library, string module) =>
        module.StartsWith(library, StringComparison.Ordinal) && (module.Length == library.Length || module[library.Length] == '.');

    private static void Add(string directory, string prefix, List<string> found)
    {
        foreach (string path in Directory.EnumerateFileSystemEntries(directory))
        {
            bool package = Directory.Exists(path);
            if (!package && Path.GetExtension(path) != ".pyi")
                continue;
            string name = prefix + Path.GetFileNameWithoutExtension(path);
            if (package && Namespaces.Contains(name))
                Add(path, name + ".", found);
            else if (!name.EndsWith(".__init__", StringComparison.Ordinal))
                found.Add(name);
        }
    }
}
