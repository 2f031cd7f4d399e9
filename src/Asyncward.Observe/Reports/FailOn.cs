using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>One condition that makes a run fail, such as <c>stall&gt;200ms</c> or <c>never-awaited</c>.</summary>
public sealed record FailOn
{
    private static readonly (string Word, RunFindingKind[] Kinds)[] Words =
    [
        ("stall", [RunFindingKind.LoopBlocked, RunFindingKind.BusyTurn]),
        ("blocking", [RunFindingKind.BlockingCall]),
        ("never-awaited", [RunFindingKind.NeverAwaited]),
        ("lost-task", [RunFindingKind.LostTask]),
        ("exception", [RunFindingKind.UnretrievedException]),
        ("unclosed", [RunFindingKind.UnclosedResource]),
        ("lock", [RunFindingKind.LockContention]),
        ("queue", [RunFindingKind.QueueGrowth]),
        ("deadlock", [RunFindingKind.Deadlock]),
        ("executor", [RunFindingKind.ExecutorSaturated]),
        ("task-at-exit", [RunFindingKind.TaskAtExit]),
        ("swallowed-cancel", [RunFindingKind.CancelSwallowed]),
        ("unfinished-cancel", [RunFindingKind.CancelUnfinished]),
        ("any", Enum.GetValues<RunFindingKind>()),
    ];

    private FailOn(string text, RunFindingKind[] kinds) => (Text, Kinds) = (text, kinds);

    /// <summary>As the user wrote it.</summary>
    public string Text { get; }

    /// <summary>The kinds of finding it speaks of.</summary>
    public RunFindingKind[] Kinds { get; }

    /// <summary>Only what took longer than this in one go; null for any.</summary>
    public TimeSpan? LongerThan { get; private init; }

    /// <summary>Only with more than this many; null for any.</summary>
    public long? MoreThan { get; private init; }

    /// <summary>Only stalls that no rule predicted.</summary>
    public bool Unpredicted { get; private init; }

    /// <summary>The words that may stand in front.</summary>
    public static IEnumerable<string> AllWords => Words.Select(word => word.Word).Append("unpredicted");

    /// <summary>Reads a list with commas, such as <c>stall&gt;200ms,never-awaited,blocking&gt;10</c>. What is wrong with it goes to the errors.</summary>
    public static FailOn[] Parse(string text, List<string> errors)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(errors);
        var conditions = new List<FailOn>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (One(part, errors) is { } condition)
                conditions.Add(condition);
        }
        if (conditions.Count == 0 && errors.Count == 0)
            errors.Add("`--fail-on` needs a condition, such as `stall>200ms` or `never-awaited`");
        return [.. conditions];
    }

    private static FailOn? One(string part, List<string> errors)
    {
        var sign = part.IndexOf('>', StringComparison.Ordinal);
        var word = (sign < 0 ? part : part[..sign]).Trim().ToLowerInvariant();
        var found = Array.Find(Words, entry => entry.Word == word);
        if (word == "unpredicted")
            found = (word, [RunFindingKind.LoopBlocked]);
        if (found.Kinds is null)
        {
            errors.Add($"`--fail-on` does not know `{Say.Plain(word)}`{Nearest.Hint(word, AllWords)}: it is one of {string.Join(", ", AllWords)}");
            return null;
        }
        var condition = new FailOn(part, found.Kinds) { Unpredicted = word == "unpredicted" };
        if (sign < 0)
            return condition;
        var limit = part[(sign + 1)..].Trim();
        if (long.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            // A bare number beside a time is most likely a time whose unit was forgotten.
            if (word is "stall" or "unpredicted")
                errors.Add($"`--fail-on {Say.Plain(part)}` needs a unit: write `{word}>{limit}ms`");
            return condition with { MoreThan = count };
        }
        if (Duration(limit) is { } length)
        {
            if (word is "stall" or "unpredicted" or "lock" or "executor")
                return condition with { LongerThan = length };
            errors.Add($"`--fail-on {Say.Plain(part)}` compares with a time, but `{word}` is counted: write `{word}>10`");
            return null;
        }
        errors.Add($"`--fail-on {Say.Plain(part)}`: `{Say.Plain(limit)}` is neither a time such as `200ms` or `1.5s` nor a number");
        return null;
    }

    /// <summary>A length such as <c>200ms</c>, <c>1.5s</c>, <c>2m</c>; null when it is none. Never negative, at most a day.</summary>
    public static TimeSpan? Duration(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (unit, ms) in ((string, double)[])[("ms", 1), ("us", 0.001), ("s", 1000), ("m", 60_000)])
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
                && double.TryParse(text.AsSpan(0, text.Length - unit.Length).Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                return value * ms <= 86_400_000 ? TimeSpan.FromTicks((long)Math.Round(value * ms * TimeSpan.TicksPerMillisecond)) : null;
            }
        }
        return null;
    }

    /// <summary>What a run did that it should not have: one sentence for each condition that does not hold.</summary>
    public static string[] Broken(FailOn[] conditions, RunFinding[] findings)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        return [.. conditions.Select(condition => condition.Breach(findings)).OfType<string>()];
    }

    private string? Breach(RunFinding[] findings)
    {
        RunFinding[] concerned =
        [
            .. findings.Where(finding => Kinds.Contains(finding.Kind) && !(Unpredicted && finding.Predicted is not null)
                && (LongerThan is not { } least || finding.Longest > least)),
        ];
        var count = concerned.Sum(finding => finding.Count);
        if (concerned.Length == 0 || count <= (MoreThan ?? 0))
            return null;
        var first = concerned[0];
        return $"--fail-on {Say.Plain(Text)}: {Say.Count(concerned.Length, "place")}, the first {first.Code} {first.Name}"
            + (first.Place.IsKnown ? $" at {Say.Plain(first.Place.File)}:{first.Place.Line}" : "");
    }
}
