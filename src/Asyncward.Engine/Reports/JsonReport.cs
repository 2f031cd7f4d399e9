using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Asyncward.Engine;

/// <summary>Our own JSON, version 1: keys are only ever added. Described in docs/guide/json.md.</summary>
public sealed class JsonReport : IReport
{
    /// <summary>Source text stays readable; what could end a script element is escaped all the same.</summary>
    internal static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(CheckResult result, ReportOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
                Write(json, finding);
            json.WriteEndArray();
            json.WriteStartArray("errors");
            foreach (var error in result.Errors)
                Write(json, error);
            json.WriteEndArray();
            json.WriteNumber("unresolved", result.Unresolved);
            WriteSummary(json, result);
            if (options.ShowUnresolved)
                WriteUnresolved(json, result);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, ReportedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("name", finding.Name);
        json.WriteString("confidence", Words.Of(finding.Confidence));
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("path", finding.Place.Path);
        WriteLine(json, finding.Place);
        json.WriteNumber("column", finding.Place.Column);
        json.WriteNumber("end_line", finding.Place.EndLine);
        json.WriteNumber("end_column", finding.Place.EndColumn);
        json.WriteString("function", finding.Function);
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Help);
        json.WriteString("kind", finding.Kind);
        json.WriteString("stall", finding.Stall);
        json.WriteStartArray("chain");
        foreach (var hop in finding.Chain)
        {
            json.WriteStartObject();
            json.WriteString("path", hop.Place.Path);
            WriteLine(json, hop.Place);
            json.WriteString("function", hop.Function);
            json.WriteString("text", hop.Text);
            json.WriteNumber("end_line", hop.Place.EndLine);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("also_reached_from");
        foreach (var reach in finding.AlsoReachedFrom)
        {
            json.WriteStartObject();
            json.WriteString("path", reach.Place.Path);
            WriteLine(json, reach.Place);
            json.WriteString("function", reach.Function);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("aliases");
        foreach (var alias in finding.Aliases)
            json.WriteStringValue(alias);
        json.WriteEndArray();
        json.WriteNull("fix");
        json.WriteString("fingerprint", finding.Fingerprint);
        WriteMeasured(json, finding.Measured);
        json.WriteEndObject();
    }

    private static void WriteMeasured(Utf8JsonWriter json, MeasuredHarm? measured)
    {
        if (measured is null)
        {
            json.WriteNull("measured");
            return;
        }
        json.WriteStartObject("measured");
        json.WriteNumber("count", measured.Count);
        json.WriteNumber("total_ms", measured.Total.TotalMilliseconds);
        json.WriteNumber("longest_ms", measured.Longest.TotalMilliseconds);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportedError error)
    {
        json.WriteStartObject();
        json.WriteString("kind", error.Kind);
        json.WriteString("path", error.Place.Path);
        WriteLine(json, error.Place);
        json.WriteNumber("column", error.Place.Column);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", result.Files);
        json.WriteNumber("dependencies", result.Dependencies);
        json.WriteNumber("findings", result.Findings.Length);
        json.WriteNumber("errors", result.Errors.Length);
        json.WriteNumber("suppressed", result.Suppressed);
        json.WriteStartObject("by_rule");
        foreach (var (rule, (_, count)) in ReportFormats.ByRule(result))
            json.WriteNumber(rule, count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteUnresolved(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("unresolved_calls");
        foreach (var call in result.UnresolvedCalls)
        {
            json.WriteStartObject();
            json.WriteString("path", call.Place.Path);
            WriteLine(json, call.Place);
            json.WriteNumber("column", call.Place.Column);
            json.WriteString("function", call.Function);
            json.WriteString("text", call.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Only notebooks have cells.
    private static void WriteLine(Utf8JsonWriter json, Place place)
    {
        if (place.Cell > 0)
            json.WriteNumber("cell", place.Cell);
        json.WriteNumber("line", place.Line);
    }
}
