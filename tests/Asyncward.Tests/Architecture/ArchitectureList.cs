using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Asyncward.Tests.Architecture;

/// <summary>The layers of one project, in reading order, and the references upwards that are allowed for a stated reason.</summary>
public sealed record ProjectLayers(string Project, string[] Layers, HashSet<(string From, string To)> Exceptions);

/// <summary>Reads ARCHITECTURE.md.</summary>
public static partial class ArchitectureList
{
    /// <summary>The projects that have an ordered list: a heading with the project's name, a line <c>Layers: A · B · C</c>, and exceptions
    /// as list items <c>- `B → A`: reason</c>.</summary>
    public static List<ProjectLayers> Read(string markdown)
    {
        var projects = new List<ProjectLayers>();
        string project = "";
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('#'))
                project = line.Trim('#', ' ');
            else if (line.StartsWith("Layers: ", StringComparison.Ordinal))
                projects.Add(new ProjectLayers(project, line["Layers: ".Length..].Split(" · ", StringSplitOptions.TrimEntries), []));
            else if (Exception().Match(line) is { Success: true } match)
            {
                if (projects.Count == 0 || projects[^1].Project != project)
                    throw new FormatException($"An exception stands before the layers it speaks of: {line}");
                projects[^1].Exceptions.Add((match.Groups["from"].Value, match.Groups["to"].Value));
            }
        }
        return projects;
    }

    [GeneratedRegex("""^- `(?<from>\w+) → (?<to>\w+)`: \S""", RegexOptions.ExplicitCapture)]
    private static partial Regex Exception();
}
