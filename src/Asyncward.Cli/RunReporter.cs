using System;
using System.IO;
using Asyncward.Engine;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary>Tells of a run while it goes on and when it is over. The program owns the output, so everything goes to the error stream and to files.</summary>
internal sealed class RunReporter(RunReportPlan plan, Terminal terminal)
{
    private bool _failed;

    /// <summary>Writes all reports; gives the exit code of the whole command.</summary>
    internal int Finish(ObservedRun run)
    {
        var join = plan.Join ? StaticFindings(run) is { } findings ? RunJoin.Make(run, findings) : null : null;
        Save(plan.Json, stream => RunJson.Write(run, join, ToolVersion.Text, stream));
        Save(plan.Trace, stream => TraceReport.Write(run, stream));
        terminal.Error.Write(TextRunReport.Write(run, join, plan.Colour));
        var broken = plan.FailOn.Length > 0 ? FailOn.Broken(plan.FailOn, RunFindings.Of(run, join)) : [];
        foreach (var breach in broken)
            terminal.Error.WriteLine($"failed: {breach}");
        // Whoever called us asked for the program first: its own failure is never hidden by ours.
        return run.ExitCode != 0 ? run.ExitCode : broken.Length > 0 ? ExitCode.Findings : _failed ? ExitCode.Trouble : ExitCode.Ok;
    }

    private void Save(string? path, Action<Stream> write)
    {
        if (path is not null && SafeFile.Write(Path.GetFullPath(path, terminal.CurrentDirectory), write) is { } error)
            Fail(error);
    }

    private void Fail(string message)
    {
        terminal.Error.WriteLine($"error: {message}");
        _failed = true;
    }

    /// <summary>What the code says of the current directory; null when that could not be found out.</summary>
    private StaticFinding[]? StaticFindings(ObservedRun run)
    {
        if (plan.Static is { } path)
            return Load(path);
        // Nothing to compare: a directory without a part in the run is not read.
        if (!StaticSettings.IsConcerned(run))
            return [];
        return StaticSettings.Read(terminal, Fail) is { } settings ? Check(settings) : null;
    }

    private StaticFinding[]? Load(string path)
    {
        try
        {
            using var stream = new FileStream(Path.GetFullPath(path, terminal.CurrentDirectory), FileMode.Open, FileAccess.Read);
            return StaticFinding.Read(stream, terminal.CurrentDirectory);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail($"cannot read {path}: {Plain.Reason(e)}");
        }
        catch (FormatException e)
        {
            Fail($"cannot read {path}: {e.Message}");
        }
        return null;
    }

    private StaticFinding[] Check(CheckSettings settings)
    {
        var result = Checker.Run(new CheckRequest { CurrentDirectory = terminal.CurrentDirectory, Settings = settings, Variable = terminal.Variable });
        return StaticFinding.Of(result, terminal.CurrentDirectory);
    }
}
