using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using Asyncward.Engine;
using Asyncward.Rules;

namespace Asyncward.Cli;

/// <summary>The options of <c>check</c> and what they mean as settings.</summary>
internal sealed class CheckOptions
{
    internal Argument<string[]> Paths { get; } = new("PATHS")
    {
        Description = "Files and directories to check; `-` reads the source from standard input. Default: the settings' `paths`, or the current directory.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    internal Option<string[]> Select { get; } = List("--select", "Rules to run instead of the default ones: codes, prefixes, names, or ALL.", "RULES");

    internal Option<string[]> Ignore { get; } = List("--ignore", "Rules not to run.", "RULES");

    internal Option<string?> Confidence { get; } = Word("--confidence", "The least sure findings to show.", Words.Confidences);

    internal Option<string?> MinStall { get; } = Word("--min-stall", "The shortest stall to show.", Words.Stalls);

    internal Option<string?> OutputFormat { get; } = Word("--output-format", "How to print.", Words.Formats);

    internal Option<string?> Output { get; } = new("--output", "-o") { Description = "Write the report to a file.", HelpName = "FILE" };

    internal Option<bool> Statistics { get; } = new("--statistics") { Description = "Add the number of findings by rule." };

    internal Option<bool> ShowUnresolved { get; } = new("--show-unresolved") { Description = "List the calls whose target is not known." };

    internal Option<string?> Python { get; } = new("--python") { Description = "The interpreter or environment whose packages are read.", HelpName = "PATH" };

    internal Option<string?> TargetVersion { get; } = new("--target-version")
    {
        Description = "Python versions to hold for, such as 3.11 or \">=3.9\".",
        HelpName = "VERSION",
    };

    internal Option<bool> NoCache { get; } = new("--no-cache") { Description = "Neither read nor write the cache." };

    internal Option<string?> CacheDir { get; } = new("--cache-dir") { Description = "Where the cache stands.", HelpName = "DIR" };

    internal Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit with 0 even when there are findings." };

    internal Option<string?> StdinFilename { get; } = new("--stdin-filename") { Description = "The path of the source on standard input.", HelpName = "PATH" };

    internal Option<int?> Jobs { get; } = new("--jobs", "-j")
    {
        Description = "How many threads to use; never changes the result.",
        HelpName = "N",
        CustomParser = ParseJobs,
    };

    internal Option<string?> Color { get; } = Word("--color", "When to colour.", ["auto", "always", "never"]);

    internal Option<bool> IncludeTests { get; } = new("--include-tests") { Description = "Show findings in tests too." };

    internal Option<string?> Config { get; } = new("--config") { Description = "The settings file, instead of looking for one.", HelpName = "FILE" };

    internal Option<bool> ReportUnusedSuppressions { get; } = new("--report-unused-suppressions") { Description = "Report comments that suppress nothing." };

    internal Option<string?> ProfileData { get; } = new("--profile-data")
    {
        Description = "Put what cost most in a run first and say what it cost: a JSON of `run --json`.",
        HelpName = "FILE",
    };

    internal void AddTo(Command command)
    {
        command.Add(Paths);
        foreach (var option in (ReadOnlySpan<Option>)
        [
            Select, Ignore, Confidence, MinStall, OutputFormat, Output, Statistics, ShowUnresolved, Python, TargetVersion, NoCache, CacheDir, ExitZero,
            StdinFilename, Jobs, Color, IncludeTests, Config, ReportUnusedSuppressions, ProfileData,
        ])
        {
            command.Add(option);
        }
        Paths.Validators.Add(result =>
        {
            // A word with a dash in front is a mistyped option, not a path.
            foreach (var token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-')
                    result.AddError($"there is no option `{token.Value}`{Nearest.Hint(token.Value, command.Options.Select(option => option.Name))}");
            }
        });
        // `--select "$RULES"` where nobody set RULES: no rule at all is not what was meant.
        Select.Validators.Add(static result =>
        {
            if (Split(result.GetValueOrDefault<string[]?>()) is [])
                result.AddError("`--select` names no rule");
        });
        TargetVersion.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Words.Versions(text) is null)
                result.AddError($"`{text}` is not a version: write 3.11 or \">=3.9\"");
        });
    }

    private static int? ParseJobs(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 1024)
            return jobs;
        result.AddError("`--jobs` must be a number between 1 and 1024");
        return null;
    }

    private static Option<string[]> List(string name, string description, string helpName)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = helpName, AllowMultipleArgumentsPerToken = false };
        // All named before the last comma stay as they are.
        option.CompletionSources.Add(static context =>
        {
            var before = context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)];
            return Catalogue.Rules.SelectMany(rule => (string[])[rule.Name, rule.Code]).Append("ALL").Select(word => new CompletionItem(before + word));
        });
        return option;
    }

    private static Option<string?> Word(string name, string description, string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    /// <summary>The settings that the command line states.</summary>
    internal SettingsLayer Layer(ParseResult parsed, string currentDirectory, Func<string, string?> variable) => new()
    {
        Select = Split(parsed.GetValue(Select)),
        Ignore = Split(parsed.GetValue(Ignore)),
        Confidence = parsed.GetValue(Confidence) is { } confidence ? (Confidence)Words.Find(Words.Confidences, confidence) : null,
        MinStall = parsed.GetValue(MinStall) is { } stall ? (StallClass)Words.Find(Words.Stalls, stall) : null,
        OutputFormat = parsed.GetValue(OutputFormat) is { } format ? (OutputFormat)Words.Find(Words.Formats, format) : null,
        Python = parsed.GetValue(Python) is { } python ? Interpreter(python, currentDirectory, variable) : null,
        TargetVersion = parsed.GetValue(TargetVersion) is { } version ? Words.Versions(version) : null,
        CacheDir = parsed.GetValue(CacheDir) is { } cache ? Path.GetFullPath(cache, currentDirectory) : null,
        IncludeTests = parsed.GetValue(IncludeTests) ? true : null,
        Jobs = parsed.GetValue(Jobs),
    };

    /// <summary>The path that <c>--python</c> names; <c>python3.12</c> alone is looked for where a shell does.</summary>
    private static string Interpreter(string given, string currentDirectory, Func<string, string?> variable)
    {
        var here = Path.GetFullPath(given, currentDirectory);
        if (given.Contains('/', StringComparison.Ordinal) || File.Exists(here) || Directory.Exists(here))
            return here;
        return (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Join(directory, given)).FirstOrDefault(File.Exists) ?? here;
    }

    private static string[]? Split(string[]? values) =>
        values is null or [] ? null : [.. values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
