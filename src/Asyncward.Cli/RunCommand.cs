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
        if (parsed.GetValue(_options.Dormant))
            return RunDormant(parsed, plan);
        using var reporter = new RunReporter(plan, _terminal);
        if (!reporter.Start(Path.GetFileName(program[0])))
            return ExitCode.Trouble;
        ObservedRun run;
        try
        {
            run = Observer.Run(_options.Request(parsed, _terminal) with { Bootstrap = parsed.GetValue(_options.Bootstrap), Live = reporter.Live });
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

    private int RunDormant(ParseResult parsed, RunReportPlan plan)
    {
        if (plan.TellsAnything)
        {
            _terminal.Error.WriteLine("error: with --dormant nothing is watched, so nothing can be reported: give these options to `asyncward attach`");
            return ExitCode.Trouble;
        }
        try
        {
            var code = Observer.RunDormant(_options.Request(parsed, _terminal) with { Bootstrap = parsed.GetValue(_options.Bootstrap) }, out var failure);
            if (failure is not null)
                _terminal.Error.WriteLine($"error: {failure}");
            return code;
        }
        catch (IOException e)
        {
            _terminal.Error.WriteLine($"error: {e.Message}");
            return ExitCode.Trouble;
        }
    }
}
