using System;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>A range in a file as people and other tools count it.</summary>
/// <param name="Path">Relative to the current directory where the file is below it, with '/'.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column past the last character.</param>
public readonly record struct Place(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>In a notebook the number of the cell, from 1, in which the lines count; else 0.</summary>
    public int Cell { get; init; }

    /// <summary>The line as terminals and editors follow it: <c>path:line</c>, in a notebook <c>path:cell 4:line</c>.</summary>
    public string AtLine => Cell > 0 ? $"{ShownPath}:cell {Cell}:{Line}" : $"{ShownPath}:{Line}";

    /// <summary>The path on one line, whatever characters it has.</summary>
    internal string ShownPath => ControlPictures.In(Path);
}

/// <summary>A hop of a chain, ready to print.</summary>
public sealed record ReportedHop(Place Place, string Function, string Text);

/// <summary>Another coroutine that reaches the same cause, ready to print.</summary>
public sealed record ReportedReach(string Function, Place Place);

/// <summary>A finding that is shown, ready for every format.</summary>
public sealed record ReportedFinding
{
    /// <summary>Code of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How sure.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>How harmful, after the settings.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where.</summary>
    public required Place Place { get; init; }

    /// <summary>The text of the first line of the range.</summary>
    public required string SourceLine { get; init; }

    /// <summary>Qualified name of the function around it.</summary>
    public required string Function { get; init; }

    /// <summary>What and why.</summary>
    public required string Message { get; init; }

    /// <summary>What to do.</summary>
    public string? Help { get; init; }

    /// <summary>Kind of a blocking finding.</summary>
    public string? Kind { get; init; }

    /// <summary>Stall class of a blocking finding.</summary>
    public string? Stall { get; init; }

    /// <summary>From the place to the cause.</summary>
    public ReportedHop[] Chain { get; init; } = [];

    /// <summary>Others that reach the cause: the first few.</summary>
    public ReportedReach[] AlsoReachedFrom { get; init; } = [];

    /// <summary>How many others there are in all.</summary>
    public int AlsoReachedCount { get; init; }

    /// <summary>Codes of other linters.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>What tells it from others in any run: equal ones are numbered in the fingerprint.</summary>
    internal string Identity { get; init; } = "";

    /// <summary>Stays the same while the code around it moves.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>What it cost in a real run; null when it was not seen to happen or no run was given. Never kept in the cache.</summary>
    public MeasuredHarm? Measured { get; init; }
}

/// <summary>What a finding cost in a run that was observed.</summary>
/// <param name="Count">How often it happened.</param>
/// <param name="Total">The time it held an event loop; zero where time says nothing.</param>
/// <param name="Longest">The longest single time.</param>
/// <param name="Text">Both in words.</param>
public sealed record MeasuredHarm(long Count, TimeSpan Total, TimeSpan Longest, string Text);

/// <summary>Something that kept us from seeing all: a syntax error, an unreadable file, a defect of ours.</summary>
/// <param name="Kind"><c>syntax-error</c>, <c>unreadable</c>, <c>unknown-version</c> (a file that would decide versions) or <c>internal-error</c>.</param>
/// <param name="Place">Where; line 0 when it is the whole file.</param>
/// <param name="Message">What.</param>
public sealed record ReportedError(string Kind, Place Place, string Message);

/// <summary>A call whose target is not known.</summary>
public sealed record ReportedUnresolved(Place Place, string Function, string Text);

/// <summary>All that a run found: every report is printed from this alone, and this is what the run cache keeps.</summary>
public sealed record CheckResult
{
    /// <summary>In order of path, position, rule.</summary>
    public ReportedFinding[] Findings { get; init; } = [];

    /// <summary>In order of path and position.</summary>
    public ReportedError[] Errors { get; init; } = [];

    /// <summary>Calls that were not resolved in the project's files.</summary>
    public int Unresolved { get; init; }

    /// <summary>These calls, where they were asked for.</summary>
    public ReportedUnresolved[] UnresolvedCalls { get; init; } = [];

    /// <summary>Project files read.</summary>
    public int Files { get; init; }

    /// <summary>Files of installed packages read.</summary>
    public int Dependencies { get; init; }

    /// <summary>Findings that a comment suppressed.</summary>
    public int Suppressed { get; init; }

    /// <summary>An empty result.</summary>
    public static CheckResult Empty { get; } = new();

    /// <summary>Whether some input could not be read or a rule broke: then exit code 2 is due.</summary>
    public bool HasUnreadable => Array.Exists(Errors, error => error.Kind is not (SyntaxErrorKind or VersionsKind or TooLargeKind));

    internal const string SyntaxErrorKind = "syntax-error";
    internal const string VersionsKind = "unknown-version";
    internal const string TooLargeKind = "too-large";
    internal const string UnreadableKind = "unreadable";
    internal const string InternalErrorKind = "internal-error";
}
