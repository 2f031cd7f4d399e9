using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary>The options of <c>asyncward run</c> that say how to watch. Those that say what to show stand beside the reports.</summary>
internal sealed class RunOptions
{
    internal Argument<string[]> Program { get; } = new("command")
    {
        Description = "The program and its arguments, after --: python app.py, pytest, uvicorn app:app",
        Arity = ArgumentArity.OneOrMore,
    };

    internal Option<double> Threshold { get; } = new("--threshold")
    {
        Description = "A turn of the loop longer than so many milliseconds is a stall",
        HelpName = "MS",
        DefaultValueFactory = static _ => 50,
    };

    internal Option<bool> ListBlockingCalls { get; } = new("--list-blocking-calls")
    {
        Description = "Count every call of a blocking library function on a loop, however short (audit events; from Python 3.12 on its monitoring)",
    };

    internal Option<bool> Origins { get; } = new("--origins")
    {
        Description = "Remember the line that made each coroutine: exact for those never awaited, 10 to 15 % slower",
    };

    internal Option<bool> Bootstrap { get; } = new("--bootstrap")
    {
        Description = "For a Python that ignores PYTHONPATH (-I, -E, -S): start the program through a file of ours",
    };

    internal Option<bool> NoSignal { get; } = new("--no-signal")
    {
        Description = "Never send a signal to the program: what holds Python's lock while it blocks is timed, and not named",
    };

    internal Option<bool> Dormant { get; } = new("--dormant")
    {
        Description = "Watch nothing until `asyncward ps` or `asyncward attach` is told the process: costs next to nothing",
    };

    internal void AddTo(Command command)
    {
        command.Arguments.Add(Program);
        AddWatching(command);
        command.Options.Add(Bootstrap);
        command.Options.Add(Dormant);
    }

    /// <summary>What goes for a program that runs already, too.</summary>
    internal void AddWatching(Command command)
    {
        foreach (var option in (Option[])[Threshold, ListBlockingCalls, Origins, NoSignal])
            command.Options.Add(option);
        Threshold.Validators.Add(result =>
        {
            if (!IsNumber(result.Tokens, 1, 600_000))
                result.AddError("--threshold takes milliseconds from 1 to 600000");
        });
    }

    /// <summary>Whether what was given, if anything, is a number within bounds. Asking for the value of anything else would throw.</summary>
    internal static bool IsNumber(IReadOnlyList<Token> tokens, double least, double most) =>
        tokens is not [var token] || (double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most);

    /// <summary>What the command line asks for.</summary>
    internal ObservationRequest Request(ParseResult parsed, Terminal terminal) => new()
    {
        Command = parsed.GetValue(Program) ?? [],
        CurrentDirectory = terminal.CurrentDirectory,
        Threshold = TimeSpan.FromMilliseconds(parsed.GetValue(Threshold)),
        Signals = !parsed.GetValue(NoSignal),
        ListBlockingCalls = parsed.GetValue(ListBlockingCalls),
        Origins = parsed.GetValue(Origins),
    };
}
