using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>Takes what the rules found and gives what is shown: filtered, suppressed, ordered, with lines and columns.</summary>
internal sealed class FindingSieve(CheckRequest request, ProgramModel program, SourceLines lines)
{
    private readonly CheckSettings _settings = request.Settings;
    private readonly Dictionary<int, SuppressionFilter> _filters = [];
    private readonly Dictionary<int, string> _relative = [];
    private readonly IgnoreRules[] _perFile = [.. request.Settings.PerFileIgnores.Select(ignore => IgnoreRules.Of([ignore.Pattern]))];

    /// <summary>How many findings a comment took away.</summary>
    internal int Suppressed { get; private set; }

    internal ReportedFinding[] Sift(List<Finding> findings)
    {
        var asked = new List<(Finding Finding, bool IsShown)>(findings.Count);
        foreach (var finding in Sorted(findings))
        {
            // A comment also counts as used when its finding would not have been shown: settings change more often than code.
            if (IsInProject(finding) && IsShown(finding) is var isShown && (isShown || request.ReportUnusedSuppressions))
                asked.Add((finding, isShown));
        }
        if (request.ApplySuppressions)
            lines.Read(asked.Select(one => one.Finding.Location.File).Distinct().Where(HasSuppressions).Select(file => program.Files[file].Path), _settings.Jobs);
        var kept = new List<Finding>(asked.Count);
        foreach (var (finding, isShown) in asked)
        {
            if (request.ApplySuppressions && Filter(finding.Location.File).Suppresses(finding))
                Suppressed += isShown ? 1 : 0;
            else if (isShown)
                kept.Add(finding);
        }
        if (request.ReportUnusedSuppressions)
        {
            kept.AddRange(UnusedSuppressions());
            kept = Sorted(kept);
        }
        lines.Read(kept.SelectMany(Locations).Select(location => program.Files[location.File].Path), _settings.Jobs);
        return [.. kept.Select(Report)];
    }

    // Whatever the report of a finding names.
    private static IEnumerable<Location> Locations(Finding finding) =>
        finding.Chain.Select(hop => hop.Location).Concat(finding.AlsoReachedFrom.Select(reach => reach.Location)).Prepend(finding.Location);

    private List<Finding> Sorted(List<Finding> findings) =>
        [.. findings
            .OrderBy(finding => program.Files[finding.Location.File].Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Start)
            .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.End)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)];

    private bool IsInProject(Finding finding) => program.Files[finding.Location.File].Role is FileRole.Project or FileRole.Test;

    private bool IsShown(Finding finding)
    {
        if (!_settings.Rules.Shows(finding.Rule, finding.Confidence, _settings.Confidence))
            return false;
        var isTest = program.Files[finding.Location.File].Role == FileRole.Test;
        if (isTest && !_settings.IncludeTests && !Checker.IsAboutTests(finding.Rule))
            return false;
        if (IsTooShort(finding))
            return false;
        for (var i = 0; i < _perFile.Length; i++)
        {
            if (_perFile[i].Covers(Relative(finding.Location.File)) && _settings.PerFileIgnores[i].Selectors.Any(selector => SelectorTable.Match(selector, finding.Rule) > 0))
                return false;
        }
        return true;
    }

    private bool IsTooShort(Finding finding)
    {
        if (finding.Stall is null || Words.Find(Words.Stalls, finding.Stall) is not (>= 0 and var stall))
            return false;
        return _settings.MinStall is { } least ? stall < (int)least : stall == (int)StallClass.Small && !finding.Hot;
    }

    private string Relative(int file)
    {
        if (!_relative.TryGetValue(file, out var relative))
            _relative.Add(file, relative = Path.GetRelativePath(_settings.Root, program.Files[file].Path).Replace(Path.DirectorySeparatorChar, '/'));
        return relative;
    }

    private SuppressionFilter Filter(int file)
    {
        if (!_filters.TryGetValue(file, out var filter))
        {
            var source = program.Files[file];
            var table = HasSuppressions(file) ? lines.Table(source.Path) : null;
            _filters.Add(file, filter = new SuppressionFilter(source.Facts, table, request.Selectors));
        }
        return filter;
    }

    private bool HasSuppressions(int file) => program.Files[file].Facts.Suppressions.Length > 0;

    private IEnumerable<Finding> UnusedSuppressions()
    {
        for (var file = 0; file < program.Files.Length; file++)
        {
            var source = program.Files[file];
            if (source.Role is not (FileRole.Project or FileRole.Test) || !HasSuppressions(file))
                continue;
            foreach (var (row, codes) in Filter(file).Unused(_settings.Rules))
            {
                yield return new Finding
                {
                    Rule = UnusedSuppression.Instance,
                    Confidence = Confidence.Certain,
                    Severity = Severity.Info,
                    Location = new Location(file, row.Start, row.End),
                    Function = "",
                    Message = codes.Length == 0 ? "This comment suppresses nothing." : $"This comment suppresses {codes}, which is not found here.",
                    Help = "Remove it.",
                    FingerprintKey = codes,
                };
            }
        }
    }

    private ReportedFinding Report(Finding finding)
    {
        var place = Locate(finding.Location);
        return new ReportedFinding
        {
            Rule = finding.Rule.Code,
            Name = finding.Rule.Name,
            Confidence = finding.Confidence,
            Severity = _settings.Rules.SeverityOf(finding.Rule, finding.Severity),
            Place = place,
            SourceLine = lines.LineAt(program.Files[finding.Location.File].Path, finding.Location.Start),
            Function = finding.Function,
            Message = finding.Message,
            Help = finding.Help,
            Kind = finding.Kind,
            Stall = finding.Stall,
            Chain = Array.ConvertAll(finding.Chain, hop => new ReportedHop(Locate(hop.Location), hop.Function, hop.Text)),
            AlsoReachedFrom = Array.ConvertAll(finding.AlsoReachedFrom, reach => new ReportedReach(reach.Function, Locate(reach.Location))),
            AlsoReachedCount = finding.AlsoReachedCount,
            Aliases = finding.Aliases,
            Identity = $"{finding.Rule.Code}|{finding.Function}|{finding.FingerprintKey}",
        };
    }

    private Place Locate(Location location) => lines.Place(program.Files[location.File].Path, location.Start, location.End);
}
