using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;

namespace Asyncward.Engine;

/// <summary>What one run is asked to do.</summary>
public sealed record CheckRequest
{
    /// <summary>Files and directories as given; empty for those of the settings, or the current directory.</summary>
    public string[] Paths { get; init; } = [];

    /// <summary>Absolute.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>What the run goes by.</summary>
    public required CheckSettings Settings { get; init; }

    /// <summary>The rules and their names.</summary>
    public SelectorTable Selectors { get; init; } = Catalogue.Selectors;

    /// <summary>Contents that stand in for files, by full path: what an editor sends on standard input.</summary>
    public Dictionary<string, byte[]> Overlays { get; init; } = [];

    /// <summary>Whether to read and write the cache.</summary>
    public bool UseCache { get; init; } = true;

    /// <summary>Whether suppressions that suppress nothing are findings.</summary>
    public bool ReportUnusedSuppressions { get; init; }

    /// <summary>Whether comments take findings away. Not where findings are compared with what happened: a comment stops nothing from happening.</summary>
    public bool ApplySuppressions { get; init; } = true;

    /// <summary>Whether the calls that were not resolved are listed.</summary>
    public bool ListUnresolved { get; init; }

    /// <summary>See <see cref="ProgramParts.Group"/>; never changes what is found.</summary>
    internal long LeastSites { get; init; } = ProgramParts.UsualLeastSites;

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Told the outcome, once, while it is being kept for the next run; called from a worker thread.</summary>
    public Action<CheckResult>? Outcome { get; init; }

    /// <summary>Told how many files are done of how many; called from worker threads.</summary>
    public Action<int, int>? Progress { get; init; }
}
