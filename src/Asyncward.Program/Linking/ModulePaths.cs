using System;

namespace Asyncward.Program.Linking;

/// <summary>Paths and dotted names as text.</summary>
internal static class ModulePaths
{
    /// <summary>A path without what follows the last dot of its last part.</summary>
    public static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path[..dot] : path;
    }

    /// <summary>A path below a directory; the empty directory is no directory.</summary>
    public static string Join(string directory, string name) => directory.Length == 0 ? name : directory + "/" + name;

    /// <summary>Where a dotted name stands below a directory, without what tells a package from a plain module.</summary>
    public static string Below(string directory, string dotted) => dotted.Length == 0 ? directory : Join(directory, dotted.Replace('.', '/'));

    /// <summary>Whether a path lies in a directory or below it.</summary>
    public static bool IsBelow(string path, string directory) =>
        path.Length > directory.Length && path[directory.Length] == '/' && path.StartsWith(directory, StringComparison.Ordinal);

    /// <summary>What follows the last slash.</summary>
    public static string LastPart(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The directory of a path; empty when there is none.</summary>
    public static string ParentOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary>The package that a module's own relative imports start from.</summary>
    public static string PackageOf(Module module) => module.IsPackage ? module.Name : ParentName(module.Name);

    /// <summary>The first part of a dotted name.</summary>
    public static string FirstPart(string dotted)
    {
        int dot = dotted.IndexOf('.');
        return dot < 0 ? dotted : dotted[..dot];
    }

    /// <summary>A dotted name without its last part.</summary>
    public static string ParentName(string dotted)
    {
        int dot = dotted.LastIndexOf('.');
        return dot < 0 ? "" : dotted[..dot];
    }
}
