using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>SARIF 2.1.0: results with their rules, chains as code flows, fingerprints that survive moves.</summary>
public sealed class SarifReport : IReport
{
    // Code scanning shows few, and limits the size of what it takes.
    private const int RelatedLocations = 20;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "SRCROOT";

    /// <inheritdoc/>
    public void Write(CheckResult result, ReportOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, JsonReport.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            var rules = WriteTool(json, result, options);
            WriteInvocation(json, result);
            json.WriteString("columnKind", "unicodeCodePoints");
            json.WriteStartArray("results");
            foreach (var finding in result.Findings)
                WriteResult(json, finding, rules);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Describes the tool and the rules that have results; gives each rule's index.</summary>
    private static Dictionary<string, int> WriteTool(Utf8JsonWriter json, CheckResult result, ReportOptions options)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Asyncward");
        json.WriteString("informationUri", "https://github.com/asyncward/asyncward");
        json.WriteString("version", options.Version);
        json.WriteString("semanticVersion", options.Version);
        json.WriteStartArray("rules");
        foreach (var (code, (name, _)) in ReportFormats.ByRule(result))
        {
            indices.Add(code, indices.Count);
            WriteRule(json, code, name, options.Rules.Find(code) ?? (code == UnusedSuppression.Instance.Code ? UnusedSuppression.Instance : null));
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        return indices;
    }

    private static void WriteRule(Utf8JsonWriter json, string code, string name, Rule? rule)
    {
        json.WriteStartObject();
        json.WriteString("id", code);
        json.WriteString("name", name);
        if (rule is not null)
        {
            WriteText(json, "shortDescription", rule.Summary);
            WriteText(json, "fullDescription", rule.Summary);
            json.WriteStartObject("help");
            json.WriteString("text", rule.Page);
            json.WriteString("markdown", rule.Page);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteStartArray("tags");
            json.WriteStringValue("asyncio");
            foreach (var alias in rule.Aliases)
                json.WriteStringValue(alias);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };

    private static void WriteInvocation(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !result.HasUnreadable);
        if (result.Errors.Length > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            foreach (var error in result.Errors)
            {
                json.WriteStartObject();
                WriteText(json, "message", error.Message);
                json.WriteString("level", "error");
                json.WriteStartObject("descriptor");
                json.WriteString("id", error.Kind);
                json.WriteEndObject();
                if (error.Place.Path.Length > 0)
                {
                    json.WriteStartArray("locations");
                    WriteLocation(json, error.Place);
                    json.WriteEndArray();
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding finding, Dictionary<string, int> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rules[finding.Rule]);
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Help is null ? finding.Message : $"{finding.Message} {finding.Help}");
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Place, finding.Function);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("asyncward/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (finding.Chain.Length > 0)
            WriteFlow(json, finding);
        if (finding.AlsoReachedFrom.Length > 0)
        {
            json.WriteStartArray("relatedLocations");
            var id = 0;
            foreach (var reach in finding.AlsoReachedFrom.AsSpan(0, Math.Min(finding.AlsoReachedFrom.Length, RelatedLocations)))
                WriteLocation(json, reach.Place, reach.Function, "also reached from " + reach.Function, ++id);
            json.WriteEndArray();
        }
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("confidence", Words.Of(finding.Confidence));
        json.WriteString("severity", Words.Of(finding.Severity));
        if (finding.Kind is not null)
            json.WriteString("kind", finding.Kind);
        if (finding.Stall is not null)
            json.WriteString("stall", finding.Stall);
        if (finding.AlsoReachedCount > 0)
            json.WriteNumber("alsoReachedFrom", finding.AlsoReachedCount);
        json.WriteEndObject();
    }

    private static void WriteFlow(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var hop in finding.Chain)
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            WriteLocation(json, hop.Place, hop.Function, $"{hop.Function} {hop.Text}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place, string function = "", string? message = null, int id = -1)
    {
        json.WriteStartObject();
        if (id >= 0)
            json.WriteNumber("id", id);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(place.Path));
        if (!place.Path.StartsWith('/') && !place.Path.Contains(':', StringComparison.Ordinal))
            json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        if (function.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", function);
            json.WriteString("kind", "function");
            json.WriteEndObject();
            json.WriteEndArray();
        }
        if (message is not null)
            WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static string Uri(string path)
    {
        var escaped = string.Join('/', Array.ConvertAll(path.Split('/'), System.Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped : escaped;
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
