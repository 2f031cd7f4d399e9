using System;
using System.IO;
using System.Text;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>Workflow commands of GitHub Actions, which show as annotations of the changed lines.</summary>
public sealed class GitHubReport : IReport
{
    /// <inheritdoc/>
    public void Write(CheckResult result, ReportOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        foreach (var error in result.Errors)
        {
            text.Append("::error ");
            if (error.Place.Path.Length > 0)
                text.Append($"file={Property(error.Place.Path)},line={Math.Max(error.Place.Line, 1)},col={Math.Max(error.Place.Column, 1)},");
            text.Append($"title={error.Kind}::{Message(error.Message)}\n");
        }
        foreach (var finding in result.Findings)
        {
            var place = finding.Place;
            var command = finding.Severity >= Severity.High ? "error" : finding.Severity == Severity.Medium ? "warning" : "notice";
            text.Append($"::{command} file={Property(place.Path)},line={place.Line},endLine={place.EndLine},");
            // Columns are only allowed within one line.
            if (place.EndLine == place.Line)
                text.Append($"col={place.Column},endColumn={place.EndColumn},");
            text.Append($"title={finding.Rule} {Property(finding.Name)}::{Message(Body(finding))}\n");
        }
        ReportFormats.Put(output, text);
    }

    private static string Body(ReportedFinding finding)
    {
        var body = new StringBuilder(finding.Message);
        foreach (var hop in finding.Chain)
            body.Append($"\n→ {hop.Place.AtLine}: {hop.Function} {hop.Text}");
        if (finding.Help is not null)
            body.Append('\n').Append(finding.Help);
        return body.ToString();
    }

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
