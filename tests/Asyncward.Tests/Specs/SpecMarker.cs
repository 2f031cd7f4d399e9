using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Asyncward.Tests.Specs;

/// <summary>What a marker claims about its line.</summary>
public enum SpecMarkerKind
{
    /// <summary>The rule reports here.</summary>
    Error,
    /// <summary>The rule ought to report here and does not: a known limit.</summary>
    Missed,
    /// <summary>The rule reports here and ought not to: a known limit.</summary>
    FalseAlarm,
}

/// <summary>A claim about one line of one file.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Rule">Name or code of the rule.</param>
/// <param name="Part">What the message must contain; empty for anything.</param>
public sealed partial record SpecMarker(SpecMarkerKind Kind, string File, int Line, string Rule, string Part)
{
    /// <summary>The markers of a file. A line that holds markers only speaks about the next line that holds code.</summary>
    public static List<SpecMarker> Read(SpecFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var markers = new List<SpecMarker>();
        string[] lines = file.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int target = i;
            while (target + 1 < lines.Length && Pattern().IsMatch(lines[target]) && lines[target].TrimStart().StartsWith('#'))
                target++;
            foreach (Match match in Pattern().Matches(lines[i]))
            {
                SpecMarkerKind kind = match.Groups["kind"].Value switch
                {
                    "error" => SpecMarkerKind.Error,
                    "missed" => SpecMarkerKind.Missed,
                    _ => SpecMarkerKind.FalseAlarm,
                };
                markers.Add(new SpecMarker(kind, file.Path, target + 1, match.Groups["rule"].Value, match.Groups["part"].Value));
            }
            // A marker that is written almost right would otherwise claim nothing, silently.
            if (Suspicious().Count(lines[i]) != Pattern().Count(lines[i]))
                throw new FormatException($"{file.Path}:{i + 1}: a marker reads `# error: [rule-name] \"part of the message\"`; got: {lines[i].Trim()}");
        }
        return markers;
    }

    /// <summary>A line with each of its markers replaced by what is given for it, in their order.</summary>
    internal static string Replace(string line, Func<string> renewed) => Pattern().Replace(line, _ => renewed());

    /// <summary>As it is written.</summary>
    public override string ToString()
    {
        string kind = Kind switch { SpecMarkerKind.Error => "error", SpecMarkerKind.Missed => "missed", _ => "false-alarm" };
        return Part.Length == 0 ? $"# {kind}: [{Rule}]" : $"# {kind}: [{Rule}] \"{Part}\"";
    }

    [GeneratedRegex("""#\s*(?<kind>error|missed|false-alarm):\s*\[(?<rule>[\w-]+)\](\s*"(?<part>[^"]*)")?""", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex("""#\s*(error|missed|false-alarm)\s*[:[]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Suspicious();
}
