using System;
using System.Collections.Generic;

namespace Asyncward.Tests.Specs;

/// <summary>A fenced block: what follows the three back-ticks, its text, and the line of the Markdown file (from 1) that holds its first line.</summary>
public sealed record SpecBlock(string Language, IReadOnlyDictionary<string, string> Options, string Text, int Line);

/// <summary>One Python file of a case.</summary>
/// <param name="Path">With forward slashes, relative to the root of the program: <c>app/db.py</c>.</param>
/// <param name="Text">Its source, markers included: they are comments.</param>
/// <param name="Line">The line of the Markdown file (from 1) that holds the first line of the source.</param>
public sealed record SpecFile(string Path, string Text, int Line);

/// <summary>One small program and what it is there to show.</summary>
/// <param name="Source">The Markdown file, or the rule whose page it is.</param>
/// <param name="Title">The path of headings, joined by " › ", numbered where a section holds several programs.</param>
/// <param name="Files">The program.</param>
/// <param name="Json">The text of the section's JSON block, if it has one.</param>
public sealed record SpecSection(string Source, string Title, SpecFile[] Files, SpecOptions Options, string? Json)
{
    /// <summary>Names the case in test results.</summary>
    public string Name => Source + " › " + Title;
}

/// <summary>How a case wants to be analysed.</summary>
public sealed record SpecOptions
{
    /// <summary>The least confidence that is looked at: possible, likely or certain.</summary>
    public string Confidence { get; init; } = "likely";

    /// <summary>The oldest minor version of Python 3 that the program must run on.</summary>
    public int MinMinor { get; init; } = 8;

    /// <summary>The newest.</summary>
    public int MaxMinor { get; init; } = 14;

    /// <summary>Names or codes of rules to run that are off unless asked for.</summary>
    public string[] Select { get; init; } = [];

    /// <summary>The shortest stall that is looked at, if the case says: small, bounded or unbounded.</summary>
    public string? MinStall { get; init; }

    /// <summary>Takes the options of a block; throws on one that nobody knows, so that a typing error is seen.</summary>
    public SpecOptions With(IReadOnlyDictionary<string, string> options, string where)
    {
        SpecOptions result = this;
        foreach ((string key, string value) in options)
        {
            result = key switch
            {
                "file" => result,
                "confidence" when value is "possible" or "likely" or "certain" => result with { Confidence = value },
                "select" => result with { Select = value.Split(',') },
                "min-stall" when value is "small" or "bounded" or "unbounded" => result with { MinStall = value },
                "target" => result.WithTarget(value.Split('-'), where),
                _ => throw new FormatException($"{where}: option `{key}={value}` is not known."),
            };
        }
        return result;
    }

    // `target=3.10` means from there on; `target=3.8-3.10` names both ends.
    private SpecOptions WithTarget(string[] ends, string where) =>
        this with { MinMinor = Minor(ends[0], where), MaxMinor = ends.Length > 1 ? Minor(ends[1], where) : MaxMinor };

    private static int Minor(string version, string where)
    {
        if (!version.StartsWith("3.", StringComparison.Ordinal) || !int.TryParse(version.AsSpan(2), out int minor))
            throw new FormatException($"{where}: `{version}` is not a version such as 3.10.");
        return minor;
    }
}
