using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>One hop of a finding's chain, with what is needed to find it on a stack.</summary>
/// <param name="File">Full path.</param>
/// <param name="Line">From 1.</param>
/// <param name="EndLine">The last line of the call.</param>
/// <param name="Function">Qualified name.</param>
/// <param name="Text">What happens there.</param>
public readonly record struct StaticHop(string File, int Line, int EndLine, string Function, string Text);

/// <summary>A finding of <c>check</c>, as far as a run can confirm it.</summary>
public sealed record StaticFinding
{
    /// <summary>Code of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>As <c>check</c> shows it.</summary>
    public required string Path { get; init; }

    /// <summary>From 1.</summary>
    public required int Line { get; init; }

    /// <summary>Qualified name of the function around it.</summary>
    public required string Function { get; init; }

    /// <summary>What and why.</summary>
    public string Message { get; init; } = "";

    /// <summary>What to do; null when there is nothing to say.</summary>
    public string? Help { get; init; }

    /// <summary>Stays the same while the code around it moves.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>From the place to the cause. Never empty: the place itself when there is no chain, and for rules whose chain tells something else than calls.</summary>
    public required StaticHop[] Hops { get; init; }

    /// <summary>The findings of a result, in its order.</summary>
    /// <param name="result">What <c>check</c> found.</param>
    /// <param name="directory">What its paths are relative to.</param>
    public static StaticFinding[] Of(CheckResult result, string directory)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Array.ConvertAll(result.Findings, finding => new StaticFinding
        {
            Rule = finding.Rule,
            Name = finding.Name,
            Path = finding.Place.Path,
            Line = finding.Place.Line,
            Function = finding.Function,
            Message = finding.Message,
            Help = finding.Help,
            Fingerprint = finding.Fingerprint,
            Hops = finding.Chain.Length == 0 || !HasCalls(finding.Rule)
                ? [Hop(finding.Place, finding.Function, finding.Message, directory)]
                : Array.ConvertAll(finding.Chain, hop => Hop(hop.Place, hop.Function, hop.Text, directory)),
        });
    }

    /// <summary>The chains of rules about blocking are calls down to the cause; others lead to a definition.</summary>
    private static bool HasCalls(string rule) => rule.StartsWith("AW1", StringComparison.Ordinal);

    private static StaticHop Hop(Place place, string function, string text, string directory) =>
        new(FullPath(place.Path, directory), place.Line, Math.Max(place.Line, place.EndLine), function, text);

    private static string FullPath(string path, string directory) => System.IO.Path.GetFullPath(path, directory);

    /// <summary>Reads the JSON that <c>check --output-format json</c> wrote.</summary>
    /// <param name="json">The file.</param>
    /// <param name="directory">What its paths are relative to.</param>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static StaticFinding[] Read(Stream json, string directory)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("findings", out var findings))
                throw new FormatException("it has no findings: give what `asyncward check --output-format json` wrote");
            return [.. findings.EnumerateArray().Select(finding => Read(finding, directory))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("it is not what `asyncward check --output-format json` writes", e);
        }
    }

    private static StaticFinding Read(JsonElement finding, string directory)
    {
        var path = Text(finding, "path");
        var line = finding.GetProperty("line").GetInt32();
        var hops = finding.GetProperty("chain").EnumerateArray().Select(hop => Hop(hop, directory)).ToArray();
        var end = finding.TryGetProperty("end_line", out var value) ? value.GetInt32() : line;
        return new StaticFinding
        {
            Rule = Text(finding, "rule"),
            Name = Text(finding, "name"),
            Path = path,
            Line = line,
            Function = Text(finding, "function"),
            Message = Text(finding, "message"),
            Help = finding.TryGetProperty("help", out var help) ? help.GetString() : null,
            Fingerprint = Text(finding, "fingerprint"),
            Hops = hops.Length > 0 && HasCalls(Text(finding, "rule"))
                ? hops
                : [new StaticHop(FullPath(path, directory), line, Math.Max(line, end), Text(finding, "function"), Text(finding, "message"))],
        };
    }

    private static StaticHop Hop(JsonElement hop, string directory)
    {
        var line = hop.GetProperty("line").GetInt32();
        var end = hop.TryGetProperty("end_line", out var value) ? value.GetInt32() : line;
        return new StaticHop(FullPath(Text(hop, "path"), directory), line, Math.Max(line, end), Text(hop, "function"), Text(hop, "text"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
