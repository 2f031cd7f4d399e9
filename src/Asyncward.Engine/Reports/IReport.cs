using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Asyncward.Engine;

/// <summary>What a report needs besides the result.</summary>
public sealed record ReportOptions
{
    /// <summary>Whether ANSI colours may be used.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether to add a table of findings by rule.</summary>
    public bool Statistics { get; init; }

    /// <summary>Whether to list the calls that were not resolved.</summary>
    public bool ShowUnresolved { get; init; }

    /// <summary>Version of the tool.</summary>
    public string Version { get; init; } = "0";

    /// <summary>The rules, for formats that describe them.</summary>
    public SelectorTable Rules { get; init; } = Catalogue.Selectors;
}

/// <summary>One format.</summary>
public interface IReport
{
    /// <summary>Prints a whole result.</summary>
    void Write(CheckResult result, ReportOptions options, Stream output);
}

/// <summary>All formats.</summary>
public static class ReportFormats
{
    /// <summary>The report of a format.</summary>
    public static IReport For(OutputFormat format) => format switch
    {
        OutputFormat.Concise => new ConciseReport(),
        OutputFormat.Json => new JsonReport(),
        OutputFormat.Sarif => new SarifReport(),
        OutputFormat.GitHub => new GitHubReport(),
        OutputFormat.GitLab => new GitLabReport(),
        OutputFormat.JUnit => new JUnitReport(),
        _ => new TextReport(),
    };

    /// <summary>How many findings each rule has, in order of code.</summary>
    internal static SortedDictionary<string, (string Name, int Count)> ByRule(CheckResult result)
    {
        var counts = new SortedDictionary<string, (string, int)>(StringComparer.Ordinal);
        foreach (var finding in result.Findings)
            counts[finding.Rule] = (finding.Name, counts.GetValueOrDefault(finding.Rule).Item2 + 1);
        return counts;
    }

    /// <summary>Writes text that was built in memory as UTF-8.</summary>
    internal static void Put(Stream output, StringBuilder text)
    {
        // In one piece: a pair of surrogates may lie across two chunks of the builder.
        var characters = text.ToString();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(characters.Length));
        output.Write(bytes, 0, Encoding.UTF8.GetBytes(characters, bytes));
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
