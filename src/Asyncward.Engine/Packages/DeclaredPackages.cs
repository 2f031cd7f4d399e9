using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Engine;

/// <summary>
/// What a project says that it needs: <c>pyproject.toml</c> in the standard's words and Poetry's, <c>Pipfile</c>, <c>setup.cfg</c>, <c>setup.py</c> and Conda's
/// <c>environment.yml</c>.
/// </summary>
internal sealed class DeclaredPackages(Func<string, byte[]?> read, List<PackageProblem> problems)
{
    /// <summary>The versions that the requirements of a directory stand for.</summary>
    internal Dictionary<string, PackageVersion> In(string home)
    {
        var versions = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        if (Table(Path.Combine(home, SettingsFile.PyprojectName)) is { } pyproject)
        {
            var project = pyproject.Table("project");
            AddLines(project?.Find("dependencies")?.Value, versions);
            AddGroups(project?.Table("optional-dependencies"), versions);
            AddGroups(pyproject.Table("dependency-groups"), versions);
            var tool = pyproject.Table("tool");
            AddLines(tool?.Table("uv")?.Find("dev-dependencies")?.Value, versions);
            AddGroups(tool?.Table("pdm")?.Table("dev-dependencies"), versions);
            var poetry = tool?.Table("poetry");
            AddTable(poetry?.Table("dependencies"), versions);
            AddTable(poetry?.Table("dev-dependencies"), versions);
            foreach (var group in poetry?.Table("group")?.Entries ?? [])
                AddTable((group.Value as TomlTable)?.Table("dependencies"), versions);
        }
        if (Table(Path.Combine(home, "Pipfile")) is { } pipfile)
        {
            AddTable(pipfile.Table("packages"), versions);
            AddTable(pipfile.Table("dev-packages"), versions);
        }
        foreach (var (name, lines) in (ReadOnlySpan<(string, Func<byte[], IEnumerable<string>>)>)
            [("setup.cfg", DeclaredLines.OfSetup), ("setup.py", SetupScript.Requirements), ("environment.yml", DeclaredLines.OfConda), ("environment.yaml", DeclaredLines.OfConda)])
        {
            foreach (var line in read(Path.Combine(home, name)) is { } bytes ? lines(bytes) : [])
            {
                if (Requirement.Parse(line) is { } requirement)
                    Add(requirement.Name, requirement.Specifier, versions);
            }
        }
        return versions;
    }

    private TomlTable? Table(string path)
    {
        if (read(path) is not { } bytes)
            return null;
        var (table, error) = TomlReader.Read(bytes);
        if (error is not null)
            problems.Add(new PackageProblem(path, error.Line, error.Column, error.Message));
        return table;
    }

    private static void AddGroups(TomlTable? groups, Dictionary<string, PackageVersion> versions)
    {
        foreach (var group in groups?.Entries ?? [])
            AddLines(group.Value, versions);
    }

    private static void AddLines(TomlValue? lines, Dictionary<string, PackageVersion> versions)
    {
        foreach (var line in (lines as TomlArray)?.Items ?? [])
        {
            if (line is TomlString text && Requirement.Parse(text.Value) is { } requirement)
                Add(requirement.Name, requirement.Specifier, versions);
        }
    }

    /// <summary>Names as keys: <c>redis = "^4.5"</c>, <c>redis = { version = "^4.5" }</c>, or several of these for several platforms.</summary>
    private static void AddTable(TomlTable? table, Dictionary<string, PackageVersion> versions)
    {
        foreach (var entry in table?.Entries ?? [])
        {
            foreach (var value in entry.Value is TomlArray several ? several.Items : [entry.Value])
            {
                if (((value as TomlTable)?.Find("version")?.Value ?? value) is TomlString text)
                    Add(entry.Key, text.Value, versions);
            }
        }
    }

    private static void Add(string name, string specifier, Dictionary<string, PackageVersion> versions)
    {
        if (VersionSpecifier.Bound(specifier) is { } bound)
            PackageVersions.Keep(versions, name, bound);
    }
}
