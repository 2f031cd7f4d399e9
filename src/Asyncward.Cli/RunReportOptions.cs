using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Net;
using Asyncward.Engine;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary>The options of <c>run</c> about what to tell of it.</summary>
internal sealed class RunReportOptions
{
    internal Option<string?> Json { get; } = File("--json", "Write everything that was seen as JSON.");

    internal Option<string?> Report { get; } = File("--report", "Write one HTML page that opens offline.");

    internal Option<string?> Trace { get; } = File("--trace", "Write Chrome's trace-event format, for Perfetto.");

    internal Option<bool> Live { get; } = new("--live")
    {
        Description = "Show what happens on the error stream: a screen, on which what the program prints is painted over, or a line each second where it is none.",
    };

    internal Option<string?> Prometheus { get; } = new("--prometheus")
    {
        Description = "Answer Prometheus at /metrics while the program runs; only on this machine, unless a host is named.",
        HelpName = "[HOST:]PORT",
    };

    internal Option<string?> Otlp { get; } = new("--otlp")
    {
        Description = "Send metrics to an OpenTelemetry collector, as protobuf over HTTP, such as http://localhost:4318.",
        HelpName = "URL",
    };

    internal Option<string?> Static { get; } = File("--static", "Compare with this JSON of `check` instead of checking the current directory.");

    internal Option<bool> NoJoin { get; } = new("--no-join") { Description = "Do not compare with what `check` finds." };

    internal Option<string[]> FailOn { get; } = new("--fail-on")
    {
        Description = "Exit with 1 when the program exits with 0 and this happened, such as `stall>200ms,never-awaited`: "
            + string.Join(", ", Observe.FailOn.AllWords) + ".",
        HelpName = "CONDITIONS",
    };

    internal Option<string?> Baseline { get; } = File("--baseline", "Tell only what is not in this JSON of an earlier run; --fail-on fails only because of that.");

    internal Option<string[]> Ignore { get; } = new("--ignore")
    {
        Description = "Do not tell of these findings, such as `R001@app/db.py:connect` or `tests/**`; what was not needed is told.",
        HelpName = "[RULE@]PATH[:FUNCTION]",
    };

    internal Option<string?> Color { get; } = new("--color") { Description = "When to colour.", HelpName = "auto|always|never" };

    internal RunReportOptions() => Color.AcceptOnlyFromAmong("auto", "always", "never");

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[Json, Report, Trace, Live, Prometheus, Otlp, Static, NoJoin, FailOn, Baseline, Ignore, Color])
            command.Add(option);
    }

    /// <summary>What the command line asks for; null when it is wrong, which is then said.</summary>
    internal RunReportPlan? Plan(ParseResult parsed, Terminal terminal)
    {
        var errors = new List<string>();
        var prometheus = parsed.GetValue(Prometheus);
        var otlp = parsed.GetValue(Otlp);
        var plan = new RunReportPlan
        {
            Json = parsed.GetValue(Json),
            Report = parsed.GetValue(Report),
            Trace = parsed.GetValue(Trace),
            Live = parsed.GetValue(Live),
            Prometheus = prometheus is null ? null : PrometheusServer.Parse(prometheus),
            Otlp = Uri.TryCreate(otlp, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null,
            Static = parsed.GetValue(Static),
            Join = !parsed.GetValue(NoJoin),
            FailOn = [.. (parsed.GetValue(FailOn) ?? []).SelectMany(text => Observe.FailOn.Parse(text, errors))],
            Baseline = parsed.GetValue(Baseline) is { } earlier ? Read(earlier, terminal, errors) : null,
            Ignores = [.. (parsed.GetValue(Ignore) ?? []).Select(text => RunIgnore.Parse(text, errors)).OfType<RunIgnore>()],
            Colour = terminal.UseColourForErrors(parsed.GetValue(Color) ?? "auto"),
        };
        // A report that cannot be written is told before the program has run for an hour.
        foreach (var path in (string?[])[plan.Json, plan.Report, plan.Trace])
        {
            if (path is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path, terminal.CurrentDirectory))))
                errors.Add($"cannot write {path}: its directory does not exist");
        }
        if (prometheus is not null && plan.Prometheus is null)
            errors.Add($"`--prometheus {prometheus}`: write a port, or an address and a port such as 0.0.0.0:9100");
        if (otlp is not null && plan.Otlp is null)
            errors.Add($"`--otlp {otlp}` is no http or https address, such as http://localhost:4318");
        foreach (var error in errors)
            terminal.Error.WriteLine($"error: {error}");
        return errors.Count == 0 ? plan : null;
    }

    // Before the program runs: an earlier run that cannot be read is told at once, and may be overwritten by this one.
    private static RunBaseline? Read(string path, Terminal terminal, List<string> errors)
    {
        try
        {
            using var stream = new FileStream(Path.GetFullPath(path, terminal.CurrentDirectory), FileMode.Open, FileAccess.Read);
            return RunBaseline.Read(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add($"cannot read {path}: {Plain.Reason(e)}");
        }
        catch (FormatException e)
        {
            errors.Add($"cannot read {path}: {e.Message}");
        }
        return null;
    }
}

/// <summary>What to tell of a run, and where.</summary>
internal sealed record RunReportPlan
{
    internal string? Json { get; init; }

    internal string? Report { get; init; }

    internal string? Trace { get; init; }

    internal bool Live { get; init; }

    internal IPEndPoint? Prometheus { get; init; }

    internal Uri? Otlp { get; init; }

    internal string? Static { get; init; }

    internal bool Join { get; init; } = true;

    internal FailOn[] FailOn { get; init; } = [];

    /// <summary>The earlier run whose findings are no news; null for none.</summary>
    internal RunBaseline? Baseline { get; init; }

    internal RunIgnore[] Ignores { get; init; } = [];

    /// <summary>Whether anything was asked for but the summary.</summary>
    internal bool TellsAnything => Json is not null || Report is not null || Trace is not null || Live || Prometheus is not null || Otlp is not null || FailOn.Length > 0
        || Baseline is not null || Ignores.Length > 0;

    internal bool Colour { get; init; }
}
