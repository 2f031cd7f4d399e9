using System;
using System.Linq;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>A result of <c>check</c> with what its findings cost in a run.</summary>
public static class MeasuredResult
{
    /// <summary>The findings that happened come first, the most costly at the top, each with its measure; the others keep their order.</summary>
    /// <param name="shown">What <c>check</c> shows.</param>
    /// <param name="all">The same with findings that are not shown: those of them that happened are added.</param>
    /// <param name="run">The run.</param>
    /// <param name="directory">What the paths of the results are relative to.</param>
    public static CheckResult Of(CheckResult shown, CheckResult all, ObservedRun run, string directory)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(all);
        var known = shown.Findings.Select(finding => (finding.Rule, finding.Place)).ToHashSet();
        ReportedFinding[] findings = [.. shown.Findings, .. all.Findings.Where(finding => !known.Contains((finding.Rule, finding.Place)))];
        var join = RunJoin.Make(run, StaticFinding.Of(shown with { Findings = findings }, directory), directory);
        return shown with
        {
            Findings =
            [
                .. join.ByHarm().Where(pair => pair.Measured is not null || pair.Index < shown.Findings.Length).Select(pair => pair.Measured is { } measured
                    ? findings[pair.Index] with { Measured = new MeasuredHarm(measured.Count, measured.Total, measured.Longest, TextRunReport.Harm(measured)) }
                    : findings[pair.Index]),
            ],
        };
    }
}
