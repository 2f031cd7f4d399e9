using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Asyncward.Engine;

/// <summary>A settings file that was found and read.</summary>
/// <param name="Path">Full path, or null when there is none.</param>
/// <param name="Directory">Its directory: what its paths are relative to.</param>
/// <param name="Layer">What it says.</param>
/// <param name="Pyproject">The whole pyproject.toml of the project, whatever file the settings are in; null when there is none or it is broken.</param>
public sealed record SettingsFile(string? Path, string Directory, SettingsLayer Layer, TomlTable? Pyproject)
{
    /// <summary>Whether anything marks the directory as a project; else it is just where the search began.</summary>
    public bool IsProject { get; init; } = true;

    /// <summary>The versions of Python that the nearest project that says so runs on; null where none does.</summary>
    public (int Min, int Max)? RequiresPython { get; init; }

    /// <summary>What is wrong with a pyproject.toml that holds no settings of ours, so that the check goes on without it; else null.</summary>
    public SettingsError? Broken { get; init; }

    /// <summary>The name of our own file.</summary>
    public const string OwnName = "asyncward.toml";

    /// <summary>The project's file.</summary>
    public const string PyprojectName = "pyproject.toml";

    private static readonly string[] Marks = ["setup.py", "setup.cfg", ".git"];

    /// <summary>Looks from a directory upwards: the nearest asyncward.toml, or pyproject.toml with a table of ours, wins; in one directory asyncward.toml does.</summary>
    public static SettingsFile Find(string from, SelectorTable selectors, List<SettingsError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        TomlTable? pyproject = null;
        string? projectDirectory = null;
        string? marked = null;
        SettingsError? broken = null;
        (int Min, int Max)? python = null;
        for (var directory = from; directory is not null; directory = System.IO.Path.GetDirectoryName(directory))
        {
            var projectPath = System.IO.Path.Combine(directory, PyprojectName);
            var ownPath = System.IO.Path.Combine(directory, OwnName);
            TomlTable? here = null;
            if (marked is null && Array.Exists(Marks, mark => System.IO.Path.Combine(directory, mark) is var path && (File.Exists(path) || System.IO.Directory.Exists(path))))
                marked = directory;
            if (File.Exists(projectPath))
            {
                here = ParseProject(projectPath, errors, ref broken);
                pyproject ??= here;
                projectDirectory ??= directory;
            }
            if (projectDirectory is null || projectDirectory == directory)
                python ??= RequiredPython.In(directory, here, Content);
            if (File.Exists(ownPath))
            {
                var own = Parse(ownPath, errors);
                var layer = own is null ? new SettingsLayer() : SettingsReader.Read(ownPath, own, selectors, errors);
                return new SettingsFile(ownPath, directory, layer, pyproject) { Broken = broken, RequiresPython = python };
            }
            if (here?.Table("tool")?.Find("asyncward") is { } entry)
            {
                if (entry.Value is TomlTable table)
                {
                    var layer = SettingsReader.Read(projectPath, table, selectors, errors);
                    return new SettingsFile(projectPath, directory, layer, pyproject) { Broken = broken, RequiresPython = python };
                }
                errors.Add(new SettingsError(projectPath, entry.Line, entry.Column, $"`tool.asyncward` must be a table, not {entry.Value.KindName}"));
            }
        }
        return new SettingsFile(null, projectDirectory ?? marked ?? from, new SettingsLayer(), pyproject)
        {
            IsProject = (projectDirectory ?? marked) is not null,
            Broken = broken,
            RequiresPython = python,
        };
    }

    /// <summary>Reads the file that <c>--config</c> names.</summary>
    public static SettingsFile Open(string path, SelectorTable selectors, List<SettingsError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var full = System.IO.Path.GetFullPath(path);
        var directory = System.IO.Path.GetDirectoryName(full)!;
        if (!File.Exists(full))
        {
            errors.Add(new SettingsError(path, 0, 0, "this settings file does not exist"));
            return new SettingsFile(null, directory, new SettingsLayer(), null);
        }
        var table = Parse(full, errors);
        if (table is null)
            return new SettingsFile(full, directory, new SettingsLayer(), null);
        var isProject = System.IO.Path.GetFileName(full) == PyprojectName;
        var pyprojectPath = System.IO.Path.Combine(directory, PyprojectName);
        var pyproject = isProject ? table : File.Exists(pyprojectPath) ? Parse(pyprojectPath, errors) : null;
        var ours = isProject ? table.Table("tool")?.Table("asyncward") : table;
        return new SettingsFile(full, directory, ours is null ? new SettingsLayer() : SettingsReader.Read(full, ours, selectors, errors), pyproject)
        {
            RequiresPython = RequiredPython.In(directory, pyproject, Content),
        };
    }

    // A broken pyproject.toml is an error of ours only where it may hold our settings: other tools read it with more patience.
    private static TomlTable? ParseProject(string path, List<SettingsError> errors, ref SettingsError? broken)
    {
        var before = errors.Count;
        var table = Parse(path, errors);
        if (errors.Count > before && errors[before].Line > 0 && !Mentions(path))
        {
            broken ??= errors[before];
            errors.RemoveRange(before, errors.Count - before);
        }
        return table;
    }

    private static bool Mentions(string path)
    {
        try
        {
            return File.ReadAllBytes(path).AsSpan().IndexOf("asyncward"u8) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static TomlTable? Parse(string path, List<SettingsError> errors)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(new SettingsError(path, 0, 0, $"cannot be read: {Plain.Reason(e)}"));
            return null;
        }
        var (table, error) = TomlReader.Read(bytes);
        if (error is not null)
            errors.Add(new SettingsError(path, error.Line, error.Column, error.Message));
        return table;
    }

    /// <summary>The content of a file; null when there is none, or none that can be read.</summary>
    internal static byte[]? Content(string path)
    {
        try
        {
            return PackageFiles.Disk.Read(path);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Directories that the packaging tables name as holding the packages, relative to the project.</summary>
    public IEnumerable<string> PackageDirectories()
    {
        var tool = Pyproject?.Table("tool");
        var setuptools = tool?.Table("setuptools");
        if ((setuptools?.Table("package-dir")?.Find("")?.Value as TomlString)?.Value is { } packageDir)
            yield return packageDir;
        foreach (var where in Strings(setuptools?.Table("packages")?.Table("find")?.Find("where")?.Value))
            yield return where;
        foreach (var package in (tool?.Table("poetry")?.Find("packages")?.Value as TomlArray)?.Items.OfType<TomlTable>() ?? [])
        {
            if ((package.Find("from")?.Value as TomlString)?.Value is { } from)
                yield return from;
        }
        foreach (var package in Strings(tool?.Table("hatch")?.Table("build")?.Table("targets")?.Table("wheel")?.Find("packages")?.Value))
        {
            if (System.IO.Path.GetDirectoryName(package) is { Length: > 0 } parent)
                yield return parent;
        }
        if ((tool?.Table("pdm")?.Table("build")?.Find("package-dir")?.Value as TomlString)?.Value is { } pdm)
            yield return pdm;
        if ((tool?.Table("maturin")?.Find("python-source")?.Value as TomlString)?.Value is { } maturin)
            yield return maturin;
    }

    private static IEnumerable<string> Strings(TomlValue? value) =>
        (value as TomlArray)?.Items.OfType<TomlString>().Select(item => item.Value) ?? [];
}
