using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Asyncward.Observe;

/// <summary>Runs a program under observation.</summary>
public sealed partial class Observer : IDisposable
{
    private readonly ObservationRequest _request;
    private readonly RunRecorder _recorder;
    private readonly SpoolDirectory _spool;
    private readonly PagePoller _poller;
    private readonly Dictionary<string, SpoolReader> _readers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);
    private readonly ManualResetEventSlim _shown = new();
    private volatile bool _ending;

    private Observer(ObservationRequest request, SpoolDirectory spool)
    {
        _request = request;
        _spool = spool;
        _recorder = new RunRecorder(request.Command, request.CurrentDirectory, request.Threshold, WireClock.Now(), spool.Seen);
        _poller = new PagePoller(spool.Events, request.Threshold.TotalSeconds, request.Signals, _recorder);
    }

    /// <summary>Runs the program to its end. The result's exit code is the program's: 126 and 127 when it could not be started, as a shell says it.</summary>
    /// <exception cref="IOException">There is no room for temporary files.</exception>
    public static ObservedRun Run(ObservationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var spool = SpoolDirectory.Create();
        if (request.ListBlockingCalls)
            spool.WriteBlockingNames();
        using var observer = new Observer(request, spool);
        return observer.Watch();
    }

    /// <summary>Runs the program with an observation that sleeps until somebody attaches. Returns the program's exit code.</summary>
    /// <param name="request">What to run; how to watch is said by whoever attaches.</param>
    /// <param name="failure">Why the program could not be started; null when it was.</param>
    /// <exception cref="IOException">There is no room for temporary files.</exception>
    public static int RunDormant(ObservationRequest request, out string? failure)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var spool = SpoolDirectory.Create();
        using var observer = new Observer(request, spool);
        using var signals = new SignalForwarder();
        using var process = new Process();
        var code = observer.Start(process, "dormant=1", out failure);
        if (failure is not null)
            return code;
        signals.Target(process.Id);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _poller.Dispose();
        _shown.Dispose();
    }

    private ObservedRun Watch()
    {
        using var signals = new SignalForwarder();
        using var process = new Process();
        var code = Start(process, Options(_request), out var failure);
        if (failure is not null)
            return _recorder.Build(WireClock.Now(), code) with { Notes = [failure] };
        signals.Target(process.Id);
        BeginToWatch(out var watcher, out var shower);
        process.WaitForExit();
        signals.Target(0);
        EndWatching(watcher, shower);
        return _recorder.Build(WireClock.Now(), process.ExitCode);
    }

    private int Start(Process process, string options, out string? failure)
    {
        var name = _request.Command[0];
        if (ProgramSearch.Find(name, _request.CurrentDirectory, Environment.GetEnvironmentVariable("PATH"), out var exists) is not { } path)
        {
            failure = exists ? $"{name} cannot be executed" : $"{name} was not found";
            return exists ? 126 : 127;
        }
        failure = null;
        var start = process.StartInfo;
        start.FileName = path;
        start.UseShellExecute = false;
        start.WorkingDirectory = _request.CurrentDirectory;
        var arguments = _request.Bootstrap ? BootstrapArguments.For(_request.Command, _spool.Agent) : _request.Command;
        for (var i = 1; i < arguments.Length; i++)
            start.ArgumentList.Add(arguments[i]);
        var old = Environment.GetEnvironmentVariable("PYTHONPATH");
        start.Environment["PYTHONPATH"] = string.IsNullOrEmpty(old) ? _spool.Agent : $"{_spool.Agent}:{old}";
        start.Environment["ASYNCWARD_DIR"] = _spool.Events;
        start.Environment["ASYNCWARD_OPTIONS"] = options;
        DescriptorLimit.RestoreForChildren();
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            failure = $"{name} cannot be started: {e.Message}";
            return 126;
        }
        return 0;
    }

    private void BeginToWatch(out Thread watcher, out Thread shower)
    {
        watcher = new Thread(Loop) { IsBackground = true, Name = "observe" };
        watcher.Start();
        // A terminal that does not keep up must not keep the poller waiting.
        shower = new Thread(Show) { IsBackground = true, Name = "show" };
        if (_request.Live is not null)
            shower.Start();
    }

    private void EndWatching(Thread watcher, Thread shower)
    {
        _ending = true;
        watcher.Join();
        _shown.Set();
        if (_request.Live is not null)
            shower.Join(TimeSpan.FromSeconds(2));
        Drain();
    }

    private static string Options(ObservationRequest request)
    {
        var options = string.Create(CultureInfo.InvariantCulture, $"host={Environment.ProcessId},threshold={request.Threshold.TotalSeconds}");
        if (request.Signals)
            options += ",signal=40";
        if (request.ListBlockingCalls)
            options += ",audit=1";
        if (request.Origins)
            options += ",origins=1";
        return options;
    }

    private void Loop()
    {
        var nextRead = 0.0;
        while (!_ending)
        {
            var now = WireClock.Now();
            _poller.Poll(now);
            // While no loop runs the next one may begin at any time, and its first turn is often its longest.
            if (now >= nextRead || !_poller.IsAnyRunning)
            {
                nextRead = now + 0.05;
                Read(now);
                if (_request.Live is not null)
                    _poller.SumUp();
            }
            Thread.Sleep(_poller.IsAnyRunning ? 5 : 15);
        }
    }

    private void Show()
    {
        while (!_shown.Wait(_request.LiveEvery))
            _request.Live!(_recorder.Look(WireClock.Now(), _poller.LagNow, _poller.Lag));
    }

    // New processes, new pages, new events.
    private void Read(double now)
    {
        foreach (var file in Names())
        {
            if (file.StartsWith("ev-", StringComparison.Ordinal) && file.LastIndexOf('-') is var dash and > 3)
            {
                var token = file[3..dash];
                if (!_readers.ContainsKey(token) && _readers.Count < 5000)
                    _readers.Add(token, new SpoolReader(_spool.Events, token));
            }
            else if (file.StartsWith("page-", StringComparison.Ordinal) && !file.EndsWith(".new", StringComparison.Ordinal) && _pages.Add(file))
            {
                _poller.Add(file[5..]);
            }
        }
        var broken = 0;
        foreach (var (token, reader) in _readers)
        {
            if (_recorder.HasEnded(token))
                continue;
            reader.Read((kind, row) => _recorder.Handle(token, kind, row, now));
            if (reader.IsBroken)
                broken++;
            if (_recorder.EndsNow(token, now))
            {
                reader.Read((kind, row) => _recorder.Handle(token, kind, row, now));
                Finish(token, now);
            }
        }
        _recorder.HasRead(broken);
    }

    private void Finish(string token, double now)
    {
        _poller.Gone(token);
        _recorder.Ended(token, _poller.PageOf(token), now);
    }

    private void Drain()
    {
        var now = WireClock.Now();
        Read(now);
        _poller.Poll(now);
        foreach (var (token, reader) in _readers)
        {
            while (reader.Read((kind, row) => _recorder.Handle(token, kind, row, now), int.MaxValue) > 0)
            {
                // Until nothing more is there.
            }
            if (!_recorder.HasEnded(token))
                Finish(token, now);
        }
    }

    private string[] Names()
    {
        try
        {
            var names = Directory.GetFiles(_spool.Events);
            for (var i = 0; i < names.Length; i++)
                names[i] = Path.GetFileName(names[i]);
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
