using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary>The options of <c>run</c> about what to tell of it.</summary>
internal sealed class RunReportOptions
{
    internal Option<string?> Json { get; } = File("--json", "Write everything that was seen as JSON.");

    internal Option<string?> Trace { get; } = File("--trace", "Write Chrome's trace-event format, for Perfetto.");

    internal Option<string?> Static { get; } = File("--static", "Compare with this JSON of `check` instead of checking the current directory.");

    internal Option<bool> NoJoin { get; } = new("--no-join") { Description = "Do not compare with what `check` finds." };

    internal Option<string[]> FailOn { get; } = new("--fail-on")
    {
        Description = "Exit with 1 when the program exits with 0 and this happened, such as `stall>200ms,never-awaited`: "
            + string.Join(", ", Observe.FailOn.AllWords) + ".",
        HelpName = "CONDITIONS",
    };

    internal Option<string?> Color { get; } = new("--color") { Description = "When to colour.", HelpName = "auto|always|never" };

    internal RunReportOptions() => Color.AcceptOnlyFromAmong("auto", "always", "never");

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[Json, Trace, Static, NoJoin, FailOn, Color])
            command.Add(option);
    }

    /// <summary>What the command line asks for; null when it is wrong, which is then said.</summary>
    internal RunReportPlan? Plan(ParseResult parsed, Terminal terminal)
    {
        var errors = new List<string>();
        var plan = new RunReportPlan
        {
            Json = parsed.GetValue(Json),
            Trace = parsed.GetValue(Trace),
            Static = parsed.GetValue(Static),
            Join = !parsed.GetValue(NoJoin),
            FailOn = [.. (parsed.GetValue(FailOn) ?? []).SelectMany(text => Observe.FailOn.Parse(text, errors))],
            Colour = terminal.UseColourForErrors(parsed.GetValue(Color) ?? "auto"),
        };
        // A report that cannot be written is told before the program has run for an hour.
        foreach (var path in (string?[])[plan.Json, plan.Trace])
        {
            if (path is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path, terminal.CurrentDirectory))))
                errors.Add($"cannot write {path}: its directory does not exist");
        }
        foreach (var error in errors)
            terminal.Error.WriteLine($"error: {error}");
        return errors.Count == 0 ? plan : null;
    }
}

/// <summary>What to tell of a run, and where.</summary>
internal sealed record RunReportPlan
{
    internal string? Json { get; init; }

    internal string? Trace { get; init; }

    internal string? Static { get; init; }

    internal bool Join { get; init; } = true;

    internal FailOn[] FailOn { get; init; } = [];

    internal bool Colour { get; init; }
}
