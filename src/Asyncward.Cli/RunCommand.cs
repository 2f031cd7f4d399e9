using System;
using System.CommandLine;
using System.IO;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary><c>asyncward run</c>.</summary>
internal sealed class RunCommand
{
    private readonly Terminal _terminal;
    private readonly RunOptions _options = new();
    private readonly RunReportOptions _reports = new();

    private RunCommand(Terminal terminal) => _terminal = terminal;

    internal static Command Make(Terminal terminal)
    {
        var run = new RunCommand(terminal);
        var command = new Command("run", "Run a program and watch its event loops. "
            + "Exit code: the program's own; 1 when it is 0 and --fail-on has failed; 126 and 127 when it cannot be started.");
        run._options.AddTo(command);
        run._reports.AddTo(command);
        command.SetAction(run.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (_reports.Plan(parsed, _terminal) is not { } plan)
            return ExitCode.Trouble;
        var program = parsed.GetValue(_options.Program)!;
        using var reporter = new RunReporter(plan, _terminal);
        if (!reporter.Start(Path.GetFileName(program[0])))
            return ExitCode.Trouble;
        ObservedRun run;
        try
        {
            run = Observer.Run(new ObservationRequest
            {
                Command = program,
                CurrentDirectory = _terminal.CurrentDirectory,
                Threshold = TimeSpan.FromMilliseconds(parsed.GetValue(_options.Threshold)),
                Signals = !parsed.GetValue(_options.NoSignal),
                ListBlockingCalls = parsed.GetValue(_options.ListBlockingCalls),
                Origins = parsed.GetValue(_options.Origins),
                Bootstrap = parsed.GetValue(_options.Bootstrap),
                Live = reporter.Live,
            });
        }
        catch (IOException e)
        {
            _terminal.Error.WriteLine($"error: {e.Message}");
            return ExitCode.Trouble;
        }
        if (run.Processes.Length == 0 && run.ExitCode is (126 or 127) && run.Notes is [var reason])
        {
            _terminal.Error.WriteLine($"error: {reason}");
            return run.ExitCode;
        }
        return reporter.Finish(run);
    }
}
