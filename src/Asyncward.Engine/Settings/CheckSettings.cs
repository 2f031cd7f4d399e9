using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>What a run goes by: the command line over the settings file over the defaults. Directories are absolute.</summary>
public sealed record CheckSettings
{
    /// <summary>Directory that the patterns and the project's own paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>The settings file and the project's pyproject.toml.</summary>
    public required SettingsFile File { get; init; }

    /// <summary>The rules that are on.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>Files and directories to check when the command names none.</summary>
    public string[] Paths { get; init; } = [];

    /// <summary>Globs of what is left out; null for the usual ones.</summary>
    public string[]? Exclude { get; init; }

    /// <summary>Globs of what is left out besides.</summary>
    public string[] ExtendExclude { get; init; } = [];

    /// <summary>Rules that are off in some files.</summary>
    public PerFileIgnore[] PerFileIgnores { get; init; } = [];

    /// <summary>The least sure findings to show.</summary>
    public Confidence Confidence { get; init; } = Confidence.Likely;

    /// <summary>The shortest stall to show; null for the usual: small ones only in hot code.</summary>
    public StallClass? MinStall { get; init; }

    /// <summary>Directories of the user's library models.</summary>
    public string[] Models { get; init; } = [];

    /// <summary>Import roots; null to find them.</summary>
    public string[]? Src { get; init; }

    /// <summary>An interpreter or an environment, or null to look for one.</summary>
    public string? Python { get; init; }

    /// <summary>Oldest minor version of Python 3 to hold for.</summary>
    public int MinMinor { get; init; } = Words.OldestMinor;

    /// <summary>Newest one.</summary>
    public int MaxMinor { get; init; } = Words.NewestMinor;

    /// <summary>Whether the user named these versions: then they hold whatever the projects inside say.</summary>
    public bool IsTargetGiven { get; init; }

    /// <summary>Whether findings in tests are shown.</summary>
    public bool IncludeTests { get; init; }

    /// <summary>Functions of the house that never block.</summary>
    public string[] NonBlocking { get; init; } = [];

    /// <summary>Functions of the house that run their callable elsewhere.</summary>
    public string[] Offload { get; init; } = [];

    /// <summary>How to print.</summary>
    public OutputFormat OutputFormat { get; init; }

    /// <summary>How many threads.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Where the cache stands, or null for the usual place.</summary>
    public string? CacheDir { get; init; }

    /// <summary>Lays the command line over the file. Wrong selectors of the command line are added to <paramref name="errors"/>.</summary>
    public static CheckSettings From(SettingsFile file, SettingsLayer options, SelectorTable selectors, List<SettingsError> errors)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(selectors);
        ArgumentNullException.ThrowIfNull(errors);
        foreach (var selector in (options.Select ?? []).Concat(options.Ignore ?? []).Concat(options.ExtendSelect ?? []))
        {
            if (selectors.Problem(selector) is { } problem)
                errors.Add(new SettingsError(null, 0, 0, problem));
        }
        var layer = file.Layer;
        var select = options.Select ?? layer.Select;
        // A selection on the command line is the whole of it; what the file adds or ignores belongs to the file's own selection.
        var extend = options.Select is null ? (layer.ExtendSelect ?? []).Concat(options.ExtendSelect ?? []) : options.ExtendSelect ?? [];
        var ignore = options.Select is null ? (layer.Ignore ?? []).Concat(options.Ignore ?? []) : options.Ignore ?? [];
        var wanted = options.TargetVersion ?? layer.TargetVersion;
        var target = wanted ?? file.RequiresPython ?? (Words.OldestMinor, Words.NewestMinor);
        return new CheckSettings
        {
            Root = file.Directory,
            File = file,
            Rules = RuleSet.From(selectors, select, [.. extend], [.. ignore], layer.Severity ?? []),
            Paths = Full(layer.Paths, file.Directory),
            Exclude = options.Exclude ?? layer.Exclude,
            ExtendExclude = options.ExtendExclude ?? layer.ExtendExclude ?? [],
            PerFileIgnores = layer.PerFileIgnores ?? [],
            Confidence = options.Confidence ?? layer.Confidence ?? Confidence.Likely,
            MinStall = options.MinStall ?? layer.MinStall,
            Models = Full(layer.Models, file.Directory),
            Src = layer.Src is null ? null : Full(layer.Src, file.Directory),
            Python = options.Python ?? (layer.Python is null ? null : Full([layer.Python], file.Directory)[0]),
            MinMinor = target.Min,
            MaxMinor = target.Max,
            IsTargetGiven = wanted is not null,
            IncludeTests = options.IncludeTests ?? layer.IncludeTests ?? false,
            NonBlocking = layer.NonBlocking ?? [],
            Offload = layer.Offload ?? [],
            OutputFormat = options.OutputFormat ?? layer.OutputFormat ?? OutputFormat.Text,
            Jobs = options.Jobs ?? layer.Jobs ?? Math.Max(1, Environment.ProcessorCount),
            CacheDir = options.CacheDir ?? (layer.CacheDir is null ? null : Full([layer.CacheDir], file.Directory)[0]),
        };
    }

    private static string[] Full(string[]? paths, string directory) =>
        [.. (paths ?? []).Select(path => Path.GetFullPath(path, directory))];

    /// <summary>Everything that can change a finding, as text: part of the cache's key. How to print and how many threads are not in it.</summary>
    internal string Fingerprint()
    {
        var text = new StringBuilder();
        void Add(string name, IEnumerable<string> values) => text.Append(name).Append('=').AppendJoin('\u001f', values).Append('\n');
        Add("root", [Root]);
        Add("rules", Rules.Rules.Select(rule => $"{rule.Code}:{Rules.Shows(rule, Confidence.Likely, Confidence.Likely)}:{Rules.SeverityOf(rule, rule.DefaultSeverity)}"));
        Add("exclude", Exclude ?? ["usual"]);
        Add("extend-exclude", ExtendExclude);
        Add("per-file-ignores", PerFileIgnores.Select(ignore => ignore.Pattern + "\u001e" + string.Join(',', ignore.Selectors)));
        Add("least", [Words.Of(Confidence), MinStall?.ToString() ?? "usual", IncludeTests.ToString()]);
        Add("models", Models);
        Add("src", Src ?? ["found"]);
        Add("versions", [$"{MinMinor}-{MaxMinor} {IsTargetGiven}"]);
        Add("nonblocking", NonBlocking);
        Add("offload", Offload);
        return text.ToString();
    }
}
