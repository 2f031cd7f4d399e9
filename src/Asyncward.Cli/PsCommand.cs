using System;
using System.CommandLine;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary><c>asyncward ps PID</c>.</summary>
internal static class PsCommand
{
    internal static Command Make(Terminal terminal)
    {
        var pid = Pid();
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var patience = new Option<double>("--timeout")
        {
            Description = "How many seconds the process may take to answer.",
            HelpName = "SECONDS",
            DefaultValueFactory = static _ => 10,
        };
        patience.Validators.Add(result =>
        {
            if (!RunOptions.IsNumber(result.Tokens, 0.001, 3600))
                result.AddError("--timeout takes seconds up to 3600");
        });
        var colour = new Option<string?>("--color") { Description = "When to colour.", HelpName = "auto|always|never" };
        colour.AcceptOnlyFromAmong("auto", "always", "never");
        var command = new Command("ps", "Show what the tasks of a running program do: who awaits whom, where each stands, who holds which lock. "
            + "CPython 3.14, or a program that was started with `run`. Exit code: 2 when it cannot be looked at.") { pid, json, patience, colour };
        command.SetAction(parsed =>
        {
            try
            {
                var look = ProcessLooker.Look(parsed.GetValue(pid), TimeSpan.FromSeconds(parsed.GetValue(patience)));
                if (parsed.GetValue(json))
                    LookJson.Write(look, ToolVersion.Text, terminal.Output);
                else
                    terminal.Print(LookText.Write(look, terminal.CurrentDirectory, terminal.UseColour(parsed.GetValue(colour) ?? "auto")));
                return ExitCode.Ok;
            }
            catch (VisitException e)
            {
                terminal.Error.WriteLine($"error: {e.Message}");
                return ExitCode.Trouble;
            }
        });
        return command;
    }

    /// <summary>The process.</summary>
    internal static Argument<int> Pid()
    {
        var pid = new Argument<int>("PID") { Description = "The number of the process.", HelpName = "PID" };
        pid.Validators.Add(result =>
        {
            if (!RunOptions.IsNumber(result.Tokens, 1, int.MaxValue))
                result.AddError("PID is the number of a process");
        });
        return pid;
    }
}
