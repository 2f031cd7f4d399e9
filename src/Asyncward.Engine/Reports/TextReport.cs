using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Asyncward.Engine;

/// <summary>For people: the source line with the range marked, the chain one hop per line, the help.</summary>
public sealed class TextReport : IReport
{
    /// <summary>A tab is shown as this many spaces.</summary>
    private const int TabWidth = 4;

    /// <summary>Longer lines are cut around the range.</summary>
    private const int MaxWidth = 160;

    // JSON has them all.
    private const int ShownReaches = 5;

    /// <inheritdoc/>
    public void Write(CheckResult result, ReportOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        var text = new StringBuilder();
        var paint = new Paint(options.Colour);
        foreach (var error in result.Errors)
            text.Append(paint.Red(ConciseReport.Header(error))).Append("\n\n");
        foreach (var finding in result.Findings)
            Append(text, finding, paint);
        if (options.ShowUnresolved)
            AppendUnresolved(text, result, paint);
        if (options.Statistics)
            AppendStatistics(text, result);
        AppendSummary(text, result, paint);
        ReportFormats.Put(output, text);
    }

    private static void Append(StringBuilder text, ReportedFinding finding, Paint paint)
    {
        var place = finding.Place;
        text.Append($"{paint.Bold($"{place.AtLine}:{place.Column}")}: {paint.Red(finding.Rule)} {paint.Bold(finding.Name)}");
        text.Append($" [{Words.Of(finding.Severity)}, {Words.Of(finding.Confidence)}");
        if (finding.Kind is not null)
            text.Append($", {finding.Kind}");
        if (finding.Stall is not null)
            text.Append($", {finding.Stall}");
        text.Append("]\n");
        AppendIndented(text, "  ", finding.Message);
        AppendSource(text, finding, paint);
        foreach (var hop in finding.Chain)
            text.Append($"   {paint.Blue("→")} {hop.Place.AtLine}: {paint.Cyan(ControlPictures.In(hop.Function))} {hop.Text}\n");
        if (finding.AlsoReachedFrom.Length > 0)
            AppendReaches(text, finding, paint);
        if (finding.Measured is { } measured)
            text.Append($"   {paint.Blue("=")} {paint.Yellow("measured")}: {measured.Text}\n");
        if (finding.Help is not null)
            AppendIndented(text, $"   {paint.Blue("=")} {paint.Green("help")}: ", finding.Help);
        text.Append('\n');
    }

    private static void AppendReaches(StringBuilder text, ReportedFinding finding, Paint paint)
    {
        var shown = Math.Min(finding.AlsoReachedFrom.Length, ShownReaches);
        foreach (var reach in finding.AlsoReachedFrom.AsSpan(0, shown))
            text.Append($"   {paint.Blue("=")} also reached from {reach.Place.AtLine}: {paint.Cyan(ControlPictures.In(reach.Function))}\n");
        if (finding.AlsoReachedCount > shown)
            text.Append($"   {paint.Blue("=")} and from {finding.AlsoReachedCount - shown} more\n");
    }

    private static void AppendIndented(StringBuilder text, string prefix, string message) =>
        text.Append(prefix).Append(message.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');

    private static void AppendSource(StringBuilder text, ReportedFinding finding, Paint paint)
    {
        var place = finding.Place;
        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        var (line, from, to) = Layout(finding.SourceLine, place.Column - 1, place.EndLine == place.Line ? place.EndColumn - 1 : int.MaxValue);
        var margin = new string(' ', number.Length);
        text.Append($" {margin} {paint.Blue("|")}\n");
        text.Append($" {paint.Blue(number)} {paint.Blue("|")} {line}\n");
        text.Append($" {margin} {paint.Blue("|")} {new string(' ', from)}{paint.Yellow(new string('^', Math.Max(to - from, 1)))}\n");
    }

    /// <summary>The line as a terminal shows it, and the columns of the range in it: tabs are spread, wide characters count two, control characters go.</summary>
    private static (string Line, int From, int To) Layout(string source, int start, int end)
    {
        var line = new StringBuilder(source.Length);
        var column = 0;
        var index = 0;
        var from = -1;
        var to = -1;
        foreach (var rune in source.EnumerateRunes())
        {
            if (index == start)
                from = column;
            if (index == end)
                to = column;
            index++;
            if (rune.Value == '\t')
            {
                var width = TabWidth - (column % TabWidth);
                line.Append(' ', width);
                column += width;
            }
            else if (Rune.IsControl(rune))
            {
                line.Append(ControlPictures.Of((char)rune.Value));
                column++;
            }
            else
            {
                line.Append(rune.ToString());
                column += TextWidth.Of(rune);
            }
        }
        if (from < 0)
            from = column;
        if (to < 0)
            to = column;
        return Cut(line.ToString(), from, Math.Max(to, from + 1));
    }

    private static (string Line, int From, int To) Cut(string line, int from, int to)
    {
        if (line.Length <= MaxWidth)
            return (line, from, to);
        // Only lines of narrow characters are cut in front: there a column is an index.
        var narrow = true;
        foreach (var c in line)
            narrow &= c < 0x300;
        var start = narrow && from > MaxWidth / 2 ? Math.Min(from - 20, line.Length - 40) : 0;
        var length = Math.Min(MaxWidth, line.Length - start);
        if (char.IsHighSurrogate(line[start + length - 1]))
            length--;
        var shown = $"{(start > 0 ? "…" : "")}{line.AsSpan(start, length)}{(start + length < line.Length ? "…" : "")}";
        var shift = start > 0 ? start - 1 : 0;
        var limit = MaxWidth + 2;
        return (shown, Math.Min(from - shift, limit), Math.Min(to - shift, limit));
    }

    private static void AppendUnresolved(StringBuilder text, CheckResult result, Paint paint)
    {
        foreach (var call in result.UnresolvedCalls)
            text.Append($"{call.Place.AtLine}:{call.Place.Column}: {paint.Yellow("unresolved")} {call.Text} in {ControlPictures.In(call.Function)}\n");
        if (result.UnresolvedCalls.Length > 0)
            text.Append('\n');
    }

    /// <summary>Findings by rule, most first.</summary>
    internal static void AppendStatistics(StringBuilder text, CheckResult result)
    {
        var rows = new System.Collections.Generic.List<(string Rule, string Name, int Count)>();
        foreach (var (rule, (name, count)) in ReportFormats.ByRule(result))
            rows.Add((rule, name, count));
        rows.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Rule, b.Rule));
        foreach (var (rule, name, count) in rows)
            text.Append($"{count,6}  {rule}  {name}\n");
        if (rows.Count > 0)
            text.Append('\n');
    }

    private static void AppendSummary(StringBuilder text, CheckResult result, Paint paint)
    {
        var findings = result.Findings.Length;
        text.Append(findings == 0 ? paint.Green("Nothing found") : paint.Bold($"Found {Count(findings, "defect")}"));
        text.Append($" in {Count(result.Files, "file")}");
        if (result.Dependencies > 0)
            text.Append($" and {Count(result.Dependencies, "file")} of dependencies");
        text.Append('.');
        if (findings > 0)
        {
            var separator = " ";
            foreach (var (rule, (_, count)) in ReportFormats.ByRule(result))
            {
                text.Append($"{separator}{rule}: {count}");
                separator = ", ";
            }
            text.Append('.');
        }
        if (result.Suppressed > 0)
            text.Append($" {Count(result.Suppressed, "finding")} suppressed.");
        if (result.Errors.Length > 0)
            text.Append(paint.Red($" {Count(result.Errors.Length, "error")}."));
        if (result.Unresolved > 0)
            text.Append($" {Count(result.Unresolved, "call")} not resolved.");
        text.Append('\n');
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
