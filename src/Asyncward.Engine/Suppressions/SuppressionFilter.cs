using System;
using System.Collections.Generic;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>Applies the comments of one file to its findings, and remembers which of them did something.</summary>
internal sealed class SuppressionFilter
{
    private readonly FileFacts _facts;
    private readonly SelectorTable _selectors;
    private readonly LineTable? _lines;
    private readonly bool[] _used;

    internal SuppressionFilter(FileFacts facts, LineTable? lines, SelectorTable selectors)
    {
        _facts = facts;
        _lines = lines;
        _selectors = selectors;
        _used = new bool[facts.Suppressions.Length];
    }

    /// <summary>Whether a comment takes the finding away. A comment without codes takes all, also those of rules that are off elsewhere.</summary>
    internal bool Suppresses(Finding finding)
    {
        var suppressed = false;
        for (var i = 0; i < _used.Length; i++)
        {
            ref readonly var row = ref _facts.Suppressions[i];
            if (!Reaches(row, finding.Location) || !Names(row, finding))
                continue;
            _used[i] = true;
            suppressed = true;
        }
        return suppressed;
    }

    private bool Reaches(in SuppressionRow row, Location location)
    {
        if (row.Kind is SuppressionKind.IgnoreFile or SuppressionKind.RuffFile)
            return true;
        if (row.LineStart <= location.Start && location.Start <= row.LineEnd)
            return true;
        // The comment's own line, when the finding is on one line of a longer statement.
        return _lines is not null && _lines.LineOf(row.Start) == _lines.LineOf(location.Start);
    }

    private bool Names(in SuppressionRow row, Finding finding)
    {
        if (row.CodeCount == 0)
            return true;
        foreach (var name in _facts.List(row.CodeStart, row.CodeCount))
        {
            var code = _facts.NameText(name);
            if (row.Kind is SuppressionKind.Ruff or SuppressionKind.RuffFile)
                code = RuffNames.CodeOf(code);
            if (SelectorTable.Match(code, finding.Rule) > 0 || Array.Exists(finding.Aliases, alias => alias.Equals(code, StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Comments that did nothing: ours always, and another linter's where it names a code of ours. A bare <c>noqa</c>, or one with another
    /// linter's codes, may serve that linter and is none of our business.
    /// </summary>
    internal IEnumerable<(SuppressionRow Row, string Codes)> Unused(RuleSet rules)
    {
        for (var i = 0; i < _used.Length; i++)
        {
            var row = _facts.Suppressions[i];
            var codes = new List<string>();
            var ours = row.Kind is SuppressionKind.Ignore or SuppressionKind.IgnoreFile;
            foreach (var name in _facts.List(row.CodeStart, row.CodeCount))
            {
                var code = _facts.NameText(name);
                codes.Add(code);
                ours |= _selectors.IsOurs(code);
            }
            // A rule that did not run cannot say that its suppression is needless.
            var asked = codes.Count == 0 || codes.Exists(code => Array.Exists(rules.Rules, rule => SelectorTable.Match(code, rule) > 0))
                || !codes.Exists(code => _selectors.Problem(code) is null);
            if (!_used[i] && ours && asked)
                yield return (row, string.Join(", ", codes));
        }
    }
}
