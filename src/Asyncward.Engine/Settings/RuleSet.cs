using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>Which rules are on, how sure their findings must be, and how severe they are.</summary>
public sealed class RuleSet
{
    private readonly Dictionary<string, Setting> _settings = new(StringComparer.Ordinal);

    private readonly record struct Setting(bool On, bool CertainOnly, Severity? Severity);

    private RuleSet(Rule[] rules) => Rules = rules;

    /// <summary>The rules that are on, in the order of the catalogue.</summary>
    public Rule[] Rules { get; private set; }

    /// <summary>Makes the set. The closer selector wins; of two equally close ones, ignoring does.</summary>
    internal static RuleSet From(SelectorTable table, string[]? select, string[] extendSelect, string[] ignore, Dictionary<string, Severity> severities)
    {
        var set = new RuleSet([]);
        var on = new List<Rule>();
        foreach (var rule in table.Rules)
        {
            var chosen = Math.Max(Closest(select ?? [], rule), Closest(extendSelect, rule));
            var byDefault = chosen == 0 && select is null;
            var isOn = (byDefault ? rule.Default != RuleDefault.Off : chosen > 0) && Closest(ignore, rule) is var ignored && (ignored == 0 || chosen > ignored);
            var certainOnly = byDefault && rule.Default == RuleDefault.CertainOnly;
            set._settings[rule.Code] = new Setting(isOn, certainOnly, SeverityOf(rule, severities));
            if (isOn)
                on.Add(rule);
        }
        set.Rules = [.. on];
        return set;
    }

    private static int Closest(string[] selectors, Rule rule)
    {
        var best = 0;
        foreach (var selector in selectors)
            best = Math.Max(best, SelectorTable.Match(selector, rule));
        return best;
    }

    private static Severity? SeverityOf(Rule rule, Dictionary<string, Severity> severities) =>
        severities.Where(pair => SelectorTable.Match(pair.Key, rule) > 0)
            .OrderByDescending(pair => SelectorTable.Match(pair.Key, rule))
            .Select(pair => (Severity?)pair.Value)
            .FirstOrDefault();

    /// <summary>Whether a finding of this rule and confidence is shown.</summary>
    public bool Shows(Rule rule, Confidence confidence, Confidence least)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _settings.TryGetValue(rule.Code, out var setting) && setting.On && confidence >= least && (!setting.CertainOnly || confidence == Confidence.Certain);
    }

    /// <summary>The severity that the settings give a rule, or the finding's own.</summary>
    public Severity SeverityOf(Rule rule, Severity own)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _settings.TryGetValue(rule.Code, out var setting) && setting.Severity is { } severity ? severity : own;
    }
}
