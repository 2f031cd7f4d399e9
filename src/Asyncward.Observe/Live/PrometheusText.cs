using System;
using System.Globalization;
using System.Text;

namespace Asyncward.Observe;

/// <summary>The state of a run in Prometheus's text format, version 0.0.4. Metrics carry no names of the program.</summary>
public static class PrometheusText
{
    /// <summary>The bucket that begins at a millisecond: what is below is counted only.</summary>
    internal const int FirstBucket = 11;

    /// <summary>Longer turns than 2^33 units, more than two hours, count as unbounded.</summary>
    internal const int LastBucket = 33;

    /// <summary>Writes all metrics.</summary>
    public static string Write(LiveSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var text = new StringBuilder();
        Turns(text, snapshot.Lag);
        Gauge(text, "asyncward_loop_lag_seconds", "How long the slowest event loop has been in its present turn.", snapshot.LagNow.TotalSeconds);
        Counter(text, "asyncward_stalls_total", "Times that a loop was held for longer than the threshold.", snapshot.Stalls);
        Counter(text, "asyncward_blocked_seconds_total", "Time of all stalls.", snapshot.Blocked.TotalSeconds);
        Gauge(text, "asyncward_tasks", "Tasks alive.", snapshot.Tasks);
        Gauge(text, "asyncward_ready_callbacks", "Callbacks that are ready to run.", snapshot.Ready);
        Gauge(text, "asyncward_executor_waiting_jobs", "Jobs that wait for a worker of an executor.", snapshot.ExecutorWaiting);
        Gauge(text, "asyncward_processes", "Python processes alive.", snapshot.Processes);
        Gauge(text, "asyncward_loops", "Event loops alive.", snapshot.Loops);
        Counter(text, "asyncward_never_awaited_total", "Coroutines that were never awaited.", snapshot.NeverAwaited);
        Counter(text, "asyncward_lost_tasks_total", "Tasks that were destroyed while pending.", snapshot.DestroyedTasks);
        Counter(text, "asyncward_unretrieved_exceptions_total", "Exceptions of tasks that nobody asked for.", snapshot.UnretrievedExceptions);
        Counter(text, "asyncward_deadlocks_total", "Circles of tasks that wait for each other.", snapshot.Deadlocks);
        Counter(text, "asyncward_dropped_events_total", "Events that were lost because more came than could be kept.", snapshot.Dropped);
        Gauge(text, "asyncward_run_seconds", "How long the program has been running.", snapshot.At.TotalSeconds);
        return text.ToString();
    }

    private static void Turns(StringBuilder text, LagHistogram lag)
    {
        const string Name = "asyncward_loop_turn_seconds";
        Head(text, Name, "How long the turns of the loops took; the sum leaves out turns below a millisecond.", "histogram");
        var above = 0L;
        for (var k = FirstBucket; k < LagHistogram.BucketCount; k++)
            above += lag.Buckets[k];
        var all = Math.Max(lag.Turns, above);
        var seen = all - above;
        text.Append(Name).Append("_bucket{le=\"0.001\"} ").Append(Number(seen)).Append('\n');
        for (var k = FirstBucket; k <= LastBucket; k++)
        {
            seen += lag.Buckets[k];
            text.Append(Name).Append("_bucket{le=\"").Append(Number(LagHistogram.UpperEnd(k))).Append("\"} ").Append(Number(seen)).Append('\n');
        }
        text.Append(Name).Append("_bucket{le=\"+Inf\"} ").Append(Number(all)).Append('\n');
        text.Append(Name).Append("_sum ").Append(Number(lag.Sum.TotalSeconds)).Append('\n');
        text.Append(Name).Append("_count ").Append(Number(all)).Append('\n');
    }

    private static void Head(StringBuilder text, string name, string help, string type) =>
        text.Append("# HELP ").Append(name).Append(' ').Append(help).Append("\n# TYPE ").Append(name).Append(' ').Append(type).Append('\n');

    private static void Gauge(StringBuilder text, string name, string help, double value)
    {
        Head(text, name, help, "gauge");
        text.Append(name).Append(' ').Append(Number(value)).Append('\n');
    }

    private static void Counter(StringBuilder text, string name, string help, double value)
    {
        Head(text, name, help, "counter");
        text.Append(name).Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
