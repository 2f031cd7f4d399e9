using System.Collections.Generic;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>How findings are printed.</summary>
public enum OutputFormat
{
    /// <summary>Source line, chain, help: for people.</summary>
    Text,
    /// <summary>One line a finding.</summary>
    Concise,
    /// <summary>Our own stable JSON.</summary>
    Json,
    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
    /// <summary>Annotations of GitHub Actions.</summary>
    GitHub,
    /// <summary>GitLab's code quality report.</summary>
    GitLab,
    /// <summary>JUnit XML.</summary>
    JUnit,
}

/// <summary>How long a stall must be to be worth a word; the classes of a blocking finding.</summary>
public enum StallClass
{
    /// <summary>A local stat or a small read.</summary>
    Small,
    /// <summary>A number decides how long.</summary>
    Bounded,
    /// <summary>A peer decides how long.</summary>
    Unbounded,
}

/// <summary>Rules of a path.</summary>
/// <param name="Pattern">A glob, as in <c>.gitignore</c>.</param>
/// <param name="Selectors">The rules that are off there.</param>
public sealed record PerFileIgnore(string Pattern, string[] Selectors);

/// <summary>What one source of settings (a file, the command line) says; null where it says nothing.</summary>
public sealed record SettingsLayer
{
    /// <summary>What to check when no path is given.</summary>
    public string[]? Paths { get; init; }

    /// <summary>Globs that replace the usual excludes.</summary>
    public string[]? Exclude { get; init; }

    /// <summary>Globs added to the usual excludes.</summary>
    public string[]? ExtendExclude { get; init; }

    /// <summary>The rules that are on, instead of those that are on by default.</summary>
    public string[]? Select { get; init; }

    /// <summary>Rules added to those that are on.</summary>
    public string[]? ExtendSelect { get; init; }

    /// <summary>Rules that are off.</summary>
    public string[]? Ignore { get; init; }

    /// <summary>Rules that are off in some files.</summary>
    public PerFileIgnore[]? PerFileIgnores { get; init; }

    /// <summary>Severity by rule selector.</summary>
    public Dictionary<string, Severity>? Severity { get; init; }

    /// <summary>The least sure findings to show.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The shortest stall to show.</summary>
    public StallClass? MinStall { get; init; }

    /// <summary>Directories of the user's library models.</summary>
    public string[]? Models { get; init; }

    /// <summary>Import roots.</summary>
    public string[]? Src { get; init; }

    /// <summary>An interpreter or an environment.</summary>
    public string? Python { get; init; }

    /// <summary>Oldest and newest minor version of Python 3.</summary>
    public (int Min, int Max)? TargetVersion { get; init; }

    /// <summary>Whether findings in tests are shown.</summary>
    public bool? IncludeTests { get; init; }

    /// <summary>Functions of the house that never block.</summary>
    public string[]? NonBlocking { get; init; }

    /// <summary>Functions of the house that run their callable elsewhere.</summary>
    public string[]? Offload { get; init; }

    /// <summary>How to print.</summary>
    public OutputFormat? OutputFormat { get; init; }

    /// <summary>How many threads.</summary>
    public int? Jobs { get; init; }

    /// <summary>Where the cache stands.</summary>
    public string? CacheDir { get; init; }
}
