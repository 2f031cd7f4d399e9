using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;

namespace Asyncward.Tests.Specs;

/// <summary>
/// Writes what is found into the pages of <c>tests/specs</c> in place of what they claim: what <c>./dev accept</c> asks for, so that a wanted change of
/// many cases is read in review and not typed. Off unless <c>ASYNCWARD_ACCEPT</c> is set.
/// </summary>
internal static class SpecAcceptance
{
    private static readonly Lock Gate = new();

    /// <summary>Whether differences are to be written down and not to fail.</summary>
    internal static bool IsOn { get; } = Environment.GetEnvironmentVariable("ASYNCWARD_ACCEPT") is { Length: > 0 };

    /// <summary>Writes the markers of a case anew. False where that cannot be done: a rule's own page stands in its class.</summary>
    internal static bool Accept(SpecSection section, SpecFinding[] findings)
    {
        if (!section.Source.EndsWith(".md", StringComparison.Ordinal))
            return false;
        lock (Gate)
        {
            string path = RepositoryFiles.At(section.Source);
            string[] page = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
            var left = new List<SpecFinding>(findings);
            // Lines keep their numbers: markers come and go inside of them.
            foreach (SpecFile file in section.Files)
                Rewrite(page.AsSpan(file.Line - 1, file.Text.Split('\n').Length - 1), file, left);
            File.WriteAllText(path, string.Join('\n', page));
        }
        return true;
    }

    /// <summary>The lines of a file with markers for what was found, and without those for what was not. Takes what it has written from the findings.</summary>
    internal static void Rewrite(Span<string> lines, SpecFile file, List<SpecFinding> findings)
    {
        var markers = new Queue<SpecMarker>(SpecMarker.Read(file));
        for (int i = 0; i < lines.Length; i++)
        {
            string before = lines[i];
            lines[i] = SpecMarker.Replace(lines[i], () => Renewed(markers.Dequeue(), findings));
            if (lines[i] != before)
                lines[i] = lines[i].TrimEnd();
        }
        foreach (SpecFinding finding in findings.FindAll(f => f.File == file.Path))
        {
            findings.Remove(finding);
            lines[finding.Line - 1] += "  " + Written(finding);
        }
    }

    private static string Renewed(SpecMarker marker, List<SpecFinding> findings)
    {
        SpecFinding? found = findings.Find(f => SpecComparison.Matches(f, marker) && f.Message.Contains(marker.Part, StringComparison.Ordinal))
            ?? findings.Find(f => SpecComparison.Matches(f, marker));
        if (found is null)
            return marker.Kind == SpecMarkerKind.Missed ? marker.ToString() : "";
        findings.Remove(found);
        return marker.Kind != SpecMarkerKind.Missed && found.Message.Contains(marker.Part, StringComparison.Ordinal) ? marker.ToString() : Written(found);
    }

    private static string Written(SpecFinding finding)
    {
        // What stands first between back-ticks names the call.
        string[] parts = finding.Message.Split('`');
        string part = parts.Length > 2 && !parts[1].Contains('"', StringComparison.Ordinal) ? parts[1] : "";
        return new SpecMarker(SpecMarkerKind.Error, finding.File, finding.Line, finding.RuleName, part).ToString();
    }

    /// <summary>Writes the call graph of a case anew.</summary>
    internal static void Accept(SpecSection section, SortedDictionary<string, string[]> graph)
    {
        lock (Gate)
        {
            string path = RepositoryFiles.At(section.Source);
            string page = File.ReadAllText(path).ReplaceLineEndings("\n");
            int from = section.Files.Select(file => file.Line - 1).Aggregate(0, (at, line) => Math.Max(at, IndexOfLine(page, line)));
            int start = page.IndexOf(section.Json!, from, StringComparison.Ordinal);
            if (start < 0)
                start = page.IndexOf(section.Json!, StringComparison.Ordinal);
            File.WriteAllText(path, page[..start] + Written(graph) + page[(start + section.Json!.Length)..]);
        }
    }

    private static int IndexOfLine(string text, int line)
    {
        int at = 0;
        for (int i = 0; i < line; i++)
            at = text.IndexOf('\n', at) + 1;
        return at;
    }

    /// <summary>On one line where it fits.</summary>
    internal static string Written(SortedDictionary<string, string[]> graph)
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        string[] rows = [.. graph.Where(row => row.Value.Length > 0).Select(row =>
            JsonSerializer.Serialize(row.Key, options) + ": [" + string.Join(", ", row.Value.Select(callee => JsonSerializer.Serialize(callee, options))) + "]")];
        string line = "{" + string.Join(", ", rows) + "}\n";
        return line.Length <= 150 ? line : "{" + string.Join(",\n ", rows) + "}\n";
    }
}
