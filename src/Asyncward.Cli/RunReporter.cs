using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using Asyncward.Engine;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary>Tells of a run while it goes on and when it is over. The program owns the output, so everything goes to the error stream and to files.</summary>
internal sealed class RunReporter(RunReportPlan plan, Terminal terminal) : IDisposable
{
    private static readonly TimeSpan SendEvery = TimeSpan.FromSeconds(5);

    private readonly List<ILiveView> _views = [];
    private readonly Lock _lock = new();
    private TerminalKeys? _keys;
    private bool _failed;
    private bool _isEnough;

    /// <summary>To be called with the state of the run now and then; null when nobody looks.</summary>
    internal Action<LiveSnapshot>? Live => _views.Count == 0 ? null : Show;

    /// <summary>Begins to listen and to show, before the program starts; false when it cannot, which is then said.</summary>
    /// <param name="service">What the program is called in metrics.</param>
    /// <param name="quit">Ends the watching; null where the input is the program's: then keys come from the terminal when the input is something else, and end the view.</param>
    internal bool Start(string service, Action? quit = null)
    {
        try
        {
            if (plan.Prometheus is { } endPoint)
                _views.Add(PrometheusServer.Start(endPoint));
        }
        catch (SocketException e)
        {
            Fail($"cannot listen on {plan.Prometheus}: {(e.SocketErrorCode == SocketError.AddressAlreadyInUse ? "the port is taken" : e.SocketErrorCode)}");
            return false;
        }
        if (plan.Otlp is { } collector)
            _views.Add(new OtlpExport(collector, service, ToolVersion.Text, SendEvery));
        if (plan.Live)
        {
            _views.Add(terminal.ErrorIsTerminal && terminal.Variable("TERM") is not (null or "" or "dumb")
                ? Screen(quit)
                : new LiveLines(terminal.Error, terminal.CurrentDirectory));
        }
        return true;
    }

    private LiveScreen Screen(Action? quit)
    {
        _keys = terminal.Keys();
        var key = _keys is not null ? _keys.Next : quit is not null ? terminal.Key : null;
        return new LiveScreen(terminal.Error, terminal.CurrentDirectory, terminal.Size, key, quit ?? (() => _isEnough = true));
    }

    private void Show(LiveSnapshot snapshot)
    {
        lock (_lock)
        {
            try
            {
                foreach (var view in _views)
                    view.Show(snapshot);
                if (_isEnough)
                    EndScreen();
            }
            catch (IOException)
            {
                // Nobody reads the error stream any more; the program goes on.
            }
        }
    }

    // The program goes on, and is watched.
    private void EndScreen()
    {
        _isEnough = false;
        // The keys first: who sees the screen of before may type on it.
        _keys?.Dispose();
        _keys = null;
        if (_views.Find(view => view is LiveScreen) is { } screen)
        {
            screen.Dispose();
            _views.Remove(screen);
        }
    }

    /// <summary>Gives the screen back and the port.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _keys?.Dispose();
            _keys = null;
            foreach (var view in _views)
                view.Dispose();
            _views.Clear();
        }
    }

    /// <summary>Writes all reports; gives the exit code of the whole command.</summary>
    internal int Finish(ObservedRun run)
    {
        Dispose();
        var join = plan.Join ? StaticFindings(run) is { } findings ? RunJoin.Make(run, findings) : null : null;
        var verdict = Judge(run, join);
        Save(plan.Json, stream => RunJson.Write(run, join, ToolVersion.Text, stream, verdict: verdict));
        Save(plan.Report, stream => HtmlRunReport.Write(run, join, ToolVersion.Text, stream));
        Save(plan.Trace, stream => TraceReport.Write(run, stream));
        Tell(TextRunReport.Write(run, join, plan.Colour, verdict));
        var broken = plan.FailOn.Length > 0 ? FailOn.Broken(plan.FailOn, verdict?.News ?? RunFindings.Of(run, join)) : [];
        foreach (var breach in broken)
            Tell($"failed: {breach}\n");
        // Whoever called us asked for the program first: its own failure is never hidden by ours.
        return run.ExitCode != 0 ? run.ExitCode : broken.Length > 0 ? ExitCode.Findings : _failed ? ExitCode.Trouble : ExitCode.Ok;
    }

    /// <summary>Which findings are news; null when nobody asked.</summary>
    private RunVerdict? Judge(ObservedRun run, RunJoin? join) => plan.Baseline is null && plan.Ignores.Length == 0
        ? null
        : RunVerdict.Of(RunFindings.Of(run, join), run.CurrentDirectory, plan.Baseline, plan.Ignores);

    private void Save(string? path, Action<Stream> write)
    {
        if (path is not null && SafeFile.Write(Path.GetFullPath(path, terminal.CurrentDirectory), write) is { } error)
            Fail(error);
    }

    /// <summary>Where nobody reads the error stream any more, the files and the exit code are still due.</summary>
    private void Tell(string text)
    {
        try
        {
            terminal.Error.Write(text);
        }
        catch (IOException)
        {
            // There is nobody to tell.
        }
    }

    private void Fail(string message)
    {
        Tell($"error: {message}\n");
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
        var result = Checker.Run(new CheckRequest
        {
            CurrentDirectory = terminal.CurrentDirectory,
            Settings = settings,
            ApplySuppressions = false,
            Variable = terminal.Variable,
        });
        return StaticFinding.Of(result, terminal.CurrentDirectory);
    }
}
