using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Asyncward.Observe;

/// <summary>Watching a program that runs already.</summary>
public sealed partial class Observer
{
    /// <summary>Watches a program that runs already, until it ends or the token says so.</summary>
    /// <param name="pid">The process.</param>
    /// <param name="request">How to watch; the command is asked from the process.</param>
    /// <param name="began">Called when the process is being watched; null for nobody.</param>
    /// <param name="stop">To end it before the program ends.</param>
    /// <exception cref="VisitException">It cannot be watched, and why.</exception>
    /// <exception cref="IOException">There is no room for temporary files.</exception>
    public static ObservedRun Attach(int pid, ObservationRequest request, Action? began, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var visitor = Visitor.Enter(pid, "visit=attach," + Options(request), TimeSpan.FromSeconds(10));
        using var observer = new Observer(request with { Command = CommandOf(pid) }, visitor.Spool);
        return observer.WatchVisited(pid, began, stop);
    }

    private ObservedRun WatchVisited(int pid, Action? began, CancellationToken stop)
    {
        BeginToWatch(out var watcher, out var shower);
        began?.Invoke();
        // It is gone when the file system of processes has it no more; it is not our child.
        while (!stop.IsCancellationRequested && !RunRecorder.IsGone(pid))
            stop.WaitHandle.WaitOne(20);
        if (stop.IsCancellationRequested)
        {
            File.WriteAllBytes(_spool.Events + "/leave", []);
            var clock = Stopwatch.StartNew();
            while (!_recorder.HaveAllEnded && clock.Elapsed < TimeSpan.FromSeconds(5))
                Thread.Sleep(10);
        }
        EndWatching(watcher, shower);
        return _recorder.Build(WireClock.Now(), 0) with { IsAttached = true };
    }

    private static string[] CommandOf(int pid)
    {
        try
        {
            var text = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/cmdline"));
            return text.TrimEnd('\0').Split('\0');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [string.Create(CultureInfo.InvariantCulture, $"process {pid}")];
        }
    }
}
