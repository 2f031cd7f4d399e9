using System;
using System.CommandLine;

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
        Description = "Count every call of a blocking library function on a loop, however short (Python's audit events)",
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

    internal void AddTo(Command command)
    {
        command.Arguments.Add(Program);
        Option[] options = [Threshold, ListBlockingCalls, Origins, Bootstrap, NoSignal];
        foreach (var option in options)
            command.Options.Add(option);
        Threshold.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 1 and <= 600_000))
                result.AddError("--threshold takes milliseconds from 1 to 600000");
        });
    }
}
