using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>What the words that name rules mean: codes, prefixes of codes, names, <c>ALL</c>, and the codes of other linters.</summary>
public sealed class SelectorTable
{
    /// <summary>Every rule.</summary>
    public const string All = "ALL";

    private readonly Rule[] _rules;

    /// <summary>A table over a catalogue.</summary>
    public SelectorTable(Rule[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>The catalogue, in its order.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    /// <summary>How closely a selector names a rule: 0 not at all, 1 as one of all, more for longer prefixes, 100 by itself.</summary>
    public static int Match(string selector, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(rule);
        if (selector.Equals(All, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (Is(selector, rule.Code) || Is(selector, rule.Name))
            return 100;
        foreach (var alias in rule.Aliases)
        {
            if (Is(selector, alias))
                return 90;
        }
        if (IsPrefix(selector, rule.Code))
            return 1 + selector.Length;
        foreach (var alias in rule.Aliases)
        {
            if (IsPrefix(selector, alias))
                return 1 + selector.Length;
        }
        return 0;
    }

    /// <summary>The rule of a code or name, or null.</summary>
    public Rule? Find(string codeOrName) =>
        Array.Find(_rules, rule => Is(codeOrName, rule.Code) || Is(codeOrName, rule.Name));

    /// <summary>What is wrong with a selector in settings or options, or null when it names at least one rule.</summary>
    public string? Problem(string selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        if (selector.Equals(All, StringComparison.OrdinalIgnoreCase) || Array.Exists(_rules, rule => Match(selector, rule) > 0))
            return null;
        return $"no rule is called `{selector}`{Meant(selector)}";
    }

    // The code next to a wrong one is another rule, not what was meant.
    private string Meant(string selector)
    {
        var partial = _rules.Select(rule => rule.Name).Where(name => selector.Length > 2 && name.Contains(selector, StringComparison.OrdinalIgnoreCase)).Take(3).ToArray();
        if (partial.Length > 0)
            return $"; did you mean {string.Join(" or ", partial.Select(name => $"`{name}`"))}?";
        var near = selector.Length > 0 && char.IsAsciiDigit(selector[^1]) ? "" : Nearest.Hint(selector, Known());
        return near.Length > 0 ? near : "; `asyncward rules` lists them";
    }

    /// <summary>Whether a code in a <c>noqa</c> comment is meant for us.</summary>
    public bool IsOurs(string code) => Array.Exists(_rules, rule => Is(code, rule.Code) || Is(code, rule.Name)) || code.StartsWith("AW", StringComparison.Ordinal);

    private IEnumerable<string> Known() => _rules.SelectMany(rule => new[] { rule.Code, rule.Name }).Append(All);

    private static bool Is(string selector, string word) => selector.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A prefix has the letters of a code and then none or some of its digits.</summary>
    private static bool IsPrefix(string selector, string code)
    {
        if (selector.Length < 2 || selector.Length >= code.Length || !code.StartsWith(selector, StringComparison.OrdinalIgnoreCase))
            return false;
        return !char.IsAsciiLetter(code[selector.Length]);
    }
}
