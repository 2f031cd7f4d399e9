using System.IO;
using System.Text;

namespace Asyncward.Engine;

/// <summary>One line a finding: <c>path:line:column: CODE [name] message</c>.</summary>
public sealed class ConciseReport : IReport
{
    /// <inheritdoc/>
    public void Write(CheckResult result, ReportOptions options, Stream output)
    {
        System.ArgumentNullException.ThrowIfNull(result);
        System.ArgumentNullException.ThrowIfNull(options);
        var text = new StringBuilder();
        var paint = new Paint(options.Colour);
        foreach (var error in result.Errors)
            text.Append(paint.Red(Header(error))).Append('\n');
        foreach (var finding in result.Findings)
        {
            var where = paint.Bold($"{finding.Place.AtLine}:{finding.Place.Column}");
            text.Append($"{where}: {paint.Red(finding.Rule)} [{finding.Name}] {Flat(finding.Message)}\n");
        }
        if (options.ShowUnresolved)
        {
            foreach (var call in result.UnresolvedCalls)
                text.Append($"{call.Place.AtLine}:{call.Place.Column}: unresolved {Flat(call.Text)}\n");
        }
        if (options.Statistics)
            TextReport.AppendStatistics(text, result);
        ReportFormats.Put(output, text);
    }

    /// <summary>The line of an error: <c>path:line:column: syntax-error: message</c>.</summary>
    internal static string Header(ReportedError error)
    {
        var place = error.Place;
        var where = place.Path.Length == 0 ? "asyncward" : place.Line == 0 ? place.ShownPath : $"{place.AtLine}:{place.Column}";
        return $"{where}: {error.Kind}: {Flat(error.Message)}";
    }

    private static string Flat(string text) => text.Replace("\r", "", System.StringComparison.Ordinal).Replace('\n', ' ');
}
