using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Asyncward.Tests.Specs;

/// <summary>Compares what a case claims with what was found.</summary>
public static class SpecComparison
{
    /// <summary>What differs, with the program and its line numbers; null when everything is as claimed.</summary>
    public static string? Difference(SpecSection section, SpecFinding[] findings)
    {
        var problems = new List<string>();
        var left = new List<SpecFinding>(findings);
        var limits = new List<SpecMarker>();
        foreach (SpecFile file in section.Files)
        {
            foreach (SpecMarker marker in SpecMarker.Read(file))
            {
                if (marker.Kind == SpecMarkerKind.Missed)
                {
                    limits.Add(marker);
                    continue;
                }
                SpecFinding? found = left.Find(f => Matches(f, marker) && f.Message.Contains(marker.Part, System.StringComparison.Ordinal));
                if (found is not null)
                    left.Remove(found);
                else if (left.Find(f => Matches(f, marker)) is { } other)
                {
                    left.Remove(other);
                    problems.Add($"~ {Place(marker.File, marker.Line)} [{marker.Rule}] is reported, but its message lacks \"{marker.Part}\": {other.Message}");
                }
                else if (marker.Kind == SpecMarkerKind.Error)
                    problems.Add($"- {Place(marker.File, marker.Line)} [{marker.Rule}] \"{marker.Part}\" is expected and was not reported");
                else
                    problems.Add($"- {Place(marker.File, marker.Line)} [{marker.Rule}] is a false alarm no more: take the marker away");
            }
        }
        foreach (SpecMarker marker in limits)
        {
            if (left.Find(f => Matches(f, marker)) is { } found)
            {
                left.Remove(found);
                problems.Add($"+ {Place(marker.File, marker.Line)} [{marker.Rule}] is missed no more: write `# error:` instead of `# missed:`");
            }
        }
        foreach (SpecFinding finding in left)
            problems.Add($"+ {Place(finding.File, finding.Line)} [{finding.RuleName}] ({finding.Confidence}) was not expected: {finding.Message}");
        return problems.Count == 0 ? null : Render(section, problems);
    }

    internal static bool Matches(SpecFinding finding, SpecMarker marker) =>
        finding.File == marker.File && finding.Line == marker.Line && (finding.RuleName == marker.Rule || finding.RuleCode == marker.Rule);

    private static string Place(string file, int line) => file + ":" + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The problems, then the program with line numbers.</summary>
    public static string Render(SpecSection section, IEnumerable<string> problems)
    {
        var text = new StringBuilder();
        text.Append(section.Name).Append('\n');
        foreach (string problem in problems)
            text.Append("  ").Append(problem).Append('\n');
        foreach (SpecFile file in section.Files)
        {
            text.Append("\n  ").Append(file.Path).Append("  (").Append(Place(section.Source, file.Line)).Append(")\n");
            string[] lines = file.Text.TrimEnd('\n').Split('\n');
            for (int i = 0; i < lines.Length; i++)
                text.Append(CultureInfo.InvariantCulture, $"  {i + 1,4} | {lines[i]}\n");
        }
        return text.ToString();
    }
}
