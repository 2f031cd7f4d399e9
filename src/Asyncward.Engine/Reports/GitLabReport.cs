using System;
using System.IO;
using System.Text.Json;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>GitLab's code quality report: one array of issues.</summary>
public sealed class GitLabReport : IReport
{
    /// <inheritdoc/>
    public void Write(CheckResult result, ReportOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, JsonReport.Indented))
        {
            json.WriteStartArray();
            foreach (var error in result.Errors)
            {
                var identity = $"{error.Kind}|{error.Place.Path}|{error.Message}";
                Write(json, error.Message, error.Kind, ContentHash.Of(identity).ToString(), "critical", error.Place);
            }
            foreach (var finding in result.Findings)
                Write(json, $"{finding.Rule} {finding.Message}", finding.Rule, finding.Fingerprint, SeverityOf(finding.Severity), finding.Place);
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string description, string check, string fingerprint, string severity, Place place)
    {
        json.WriteStartObject();
        json.WriteString("description", description);
        json.WriteString("check_name", check);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", severity);
        json.WriteStartObject("location");
        json.WriteString("path", place.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", Math.Max(place.Line, 1));
        json.WriteNumber("end", Math.Max(place.EndLine, 1));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Critical => "blocker",
        Severity.High => "critical",
        Severity.Medium => "major",
        Severity.Low => "minor",
        _ => "info",
    };
}
