using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Asyncward.Engine;
using Asyncward.Observe;
using Asyncward.Rules;

namespace Asyncward.Cli;

/// <summary><c>asyncward check</c>.</summary>
internal sealed class CheckCommand
{
    private const string StdinName = "<stdin>";

    private readonly Terminal _terminal;
    private readonly CheckOptions _options = new();

    private CheckCommand(Terminal terminal) => _terminal = terminal;

    internal static Command Make(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var command = new Command("check", "Check a program. Exit codes: 0 nothing found, 1 findings or syntax errors, 2 wrong use or unreadable input.");
        check._options.AddTo(command);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        var paths = parsed.GetValue(_options.Paths) ?? [];
        var stdinName = parsed.GetValue(_options.StdinFilename);
        var overlays = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (paths.Contains("-") || (stdinName is not null && paths.Length == 0))
        {
            if (paths.Any(path => path != "-"))
                return Fail("`-` stands alone: standard input and paths cannot be checked together");
            var path = Path.GetFullPath(stdinName ?? StdinName, _terminal.CurrentDirectory);
            overlays.Add(path, ReadInput());
            paths = [path];
        }
        if (SettingsFor(parsed, paths) is not { } settings)
            return ExitCode.Trouble;
        using var bar = new ProgressBar(_terminal);
        var profile = parsed.GetValue(_options.ProfileData);
        var isPrinted = false;
        var request = new CheckRequest
        {
            Paths = paths,
            CurrentDirectory = _terminal.CurrentDirectory,
            Settings = settings,
            Overlays = overlays,
            UseCache = !parsed.GetValue(_options.NoCache),
            ReportUnusedSuppressions = parsed.GetValue(_options.ReportUnusedSuppressions),
            ListUnresolved = parsed.GetValue(_options.ShowUnresolved),
            Variable = _terminal.Variable,
            Progress = bar.IsOn ? bar.Show : null,
            Outcome = profile is null ? Show : null,
        };
        var result = Checker.Run(request);
        if (profile is not null)
        {
            bar.Dispose();
            if (Measure(profile, request, ref result))
                Show(result);
        }
        if (!isPrinted)
            return ExitCode.Trouble;
        // Never part of the report: the same bytes come out of every run.
        if (_terminal.ErrorIsTerminal && settings.OutputFormat == OutputFormat.Text)
            _terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Took {clock.Elapsed.TotalSeconds:0.00} s."));
        return Code(result, parsed.GetValue(_options.ExitZero));

        void Show(CheckResult found)
        {
            bar.Dispose();
            isPrinted = Print(parsed, settings, found);
        }
    }

    private bool Measure(string profile, CheckRequest request, ref CheckResult result)
    {
        try
        {
            using var stream = new FileStream(Path.GetFullPath(profile, _terminal.CurrentDirectory), FileMode.Open, FileAccess.Read);
            var run = RunJson.Read(stream);
            // What looked too short or too unsure to be shown may have cost most.
            var all = Checker.Run(request with { Settings = request.Settings with { MinStall = StallClass.Small, Confidence = Confidence.Possible } });
            result = MeasuredResult.Of(result, all, run, _terminal.CurrentDirectory);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail($"cannot read {profile}: {Plain.Reason(e)}");
        }
        catch (FormatException e)
        {
            Fail($"cannot read {profile}: {e.Message}");
        }
        return false;
    }

    private byte[] ReadInput()
    {
        using var input = _terminal.Input();
        using var memory = new MemoryStream();
        input.CopyTo(memory);
        return memory.ToArray();
    }

    private int Fail(string message)
    {
        _terminal.Error.WriteLine($"error: {message}");
        return ExitCode.Trouble;
    }

    private CheckSettings? SettingsFor(ParseResult parsed, string[] paths)
    {
        var errors = new List<SettingsError>();
        var file = parsed.GetValue(_options.Config) is { } config
            ? SettingsFile.Open(Path.GetFullPath(config, _terminal.CurrentDirectory), Catalogue.Selectors, errors)
            : SettingsFile.Find(SearchFrom(paths, _terminal.CurrentDirectory), Catalogue.Selectors, errors);
        var settings = CheckSettings.From(file, _options.Layer(parsed, _terminal.CurrentDirectory, _terminal.Variable), Catalogue.Selectors, errors);
        foreach (var error in errors)
            _terminal.Error.WriteLine($"error: {Shown(error)}");
        if (errors.Count == 0 && file.Broken is { } broken)
            _terminal.Error.WriteLine($"warning: {Shown(broken)}; checked without this file");
        return errors.Count == 0 ? settings : null;
    }

    private string Shown(SettingsError error)
    {
        var prefix = _terminal.CurrentDirectory + "/";
        return error.Path?.StartsWith(prefix, StringComparison.Ordinal) == true ? (error with { Path = error.Path[prefix.Length..] }).ToString() : error.ToString();
    }

    /// <summary>The deepest directory that holds all paths: settings are looked for from there upwards.</summary>
    internal static string SearchFrom(string[] paths, string currentDirectory)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, currentDirectory));
            var directory = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
            while (common is not null && directory != common && !directory.StartsWith(common.TrimEnd('/') + "/", StringComparison.Ordinal))
                common = Path.GetDirectoryName(common);
            common ??= directory;
        }
        return common ?? currentDirectory;
    }

    private bool Print(ParseResult parsed, CheckSettings settings, CheckResult result)
    {
        var output = parsed.GetValue(_options.Output);
        var options = new ReportOptions
        {
            Colour = output is null && settings.OutputFormat is OutputFormat.Text or OutputFormat.Concise && _terminal.UseColour(parsed.GetValue(_options.Color) ?? "auto"),
            Statistics = parsed.GetValue(_options.Statistics),
            ShowUnresolved = parsed.GetValue(_options.ShowUnresolved),
            Version = ToolVersion.Text,
        };
        var report = ReportFormats.For(settings.OutputFormat);
        if (output is null)
        {
            report.Write(result, options, _terminal.Output);
            return true;
        }
        var path = Path.GetFullPath(output, _terminal.CurrentDirectory);
        if (SafeFile.Write(path, stream => report.Write(result, options, stream), output) is not { } error)
            return true;
        Fail(error);
        return false;
    }

    private static int Code(CheckResult result, bool exitZero)
    {
        if (result.HasUnreadable)
            return ExitCode.Trouble;
        return exitZero || (result.Findings.Length == 0 && result.Errors.Length == 0) ? ExitCode.Ok : ExitCode.Findings;
    }
}
