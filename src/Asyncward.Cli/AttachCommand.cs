using System;
using System.CommandLine;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary><c>asyncward attach PID</c>.</summary>
internal sealed class AttachCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<int> _pid = PsCommand.Pid();
    private readonly RunOptions _options = new();
    private readonly RunReportOptions _reports = new();

    private AttachCommand(Terminal terminal) => _terminal = terminal;

    internal static Command Make(Terminal terminal)
    {
        var attach = new AttachCommand(terminal);
        var command = new Command("attach", "Watch a running program's event loops, as `run` does, until it ends or an interrupt (Ctrl-C) ends the watching; the program "
            + "goes on as it was. CPython 3.14, or a program that was started with `run --dormant`. Exit code: 1 when --fail-on has failed; 2 when it cannot be watched.")
        {
            attach._pid,
        };
        attach._options.AddWatching(command);
        attach._reports.AddTo(command);
        command.SetAction(attach.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (_reports.Plan(parsed, _terminal) is not { } plan)
            return ExitCode.Trouble;
        var pid = parsed.GetValue(_pid);
        using var stop = new CancellationTokenSource();
        using var reporter = new RunReporter(plan, _terminal);
        if (!reporter.Start("attached", stop.Cancel))
            return ExitCode.Trouble;
        void End(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, End);
        try
        {
            var request = _options.Request(parsed, _terminal) with { Live = reporter.Live };
            return reporter.Finish(Observer.Attach(
                pid, request, () => _terminal.Error.WriteLine($"asyncward: watching process {pid}; Ctrl-C ends the watching"), stop.Token));
        }
        catch (Exception e) when (e is VisitException or IOException)
        {
            _terminal.Error.WriteLine($"error: {e.Message}");
            return ExitCode.Trouble;
        }
    }
}
