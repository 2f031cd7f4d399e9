using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Linq;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Asyncward.Observe;

/// <summary>Sends the metrics of a run by OpenTelemetry's own library, as protobuf over HTTP. A collector that does not answer costs nothing but the metrics.</summary>
public sealed class OtlpExport : ILiveView
{
    private const int Patience = 2000;

    private readonly Meter _meter;
    private readonly MeterProvider _provider;
    private readonly Histogram<double> _turns;
    private readonly long[] _recorded = new long[LagHistogram.BucketCount];
    private volatile LiveSnapshot _snapshot = new();

    /// <param name="endpoint">The collector; <c>/v1/metrics</c> is added where no path is given.</param>
    /// <param name="service">The name of the service, where <c>OTEL_SERVICE_NAME</c> does not tell one.</param>
    /// <param name="version">Version of the tool.</param>
    /// <param name="every">How often to send.</param>
    public OtlpExport(Uri endpoint, string service, string version, TimeSpan every)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var name = "asyncward";
        _meter = new Meter(name, version, tags: null, scope: this);
        _turns = _meter.CreateHistogram<double>("asyncward.loop.turn", "s", "Turns of the loops that took a millisecond or more.");
        Count("asyncward.loop.turns", "{turn}", "Turns of the loops.", snapshot => snapshot.Lag.Turns);
        Count("asyncward.stalls", "{stall}", "Times that a loop was held for longer than the threshold.", snapshot => snapshot.Stalls);
        _meter.CreateObservableCounter("asyncward.blocked", () => _snapshot.Blocked.TotalSeconds, "s", "Time of all stalls.");
        Count("asyncward.never_awaited", "{coroutine}", "Coroutines that were never awaited.", snapshot => snapshot.NeverAwaited);
        Count("asyncward.lost_tasks", "{task}", "Tasks that were destroyed while pending.", snapshot => snapshot.DestroyedTasks);
        Count("asyncward.unretrieved_exceptions", "{exception}", "Exceptions of tasks that nobody asked for.", snapshot => snapshot.UnretrievedExceptions);
        Count("asyncward.deadlocks", "{deadlock}", "Circles of tasks that wait for each other.", snapshot => snapshot.Deadlocks);
        Count("asyncward.dropped_events", "{event}", "Events that were lost.", snapshot => snapshot.Dropped);
        _meter.CreateObservableGauge("asyncward.loop.lag", () => _snapshot.LagNow.TotalSeconds, "s", "How long the slowest loop has been in its present turn.");
        Gauge("asyncward.tasks", "{task}", "Tasks alive.", snapshot => snapshot.Tasks);
        Gauge("asyncward.ready_callbacks", "{callback}", "Callbacks that are ready to run.", snapshot => snapshot.Ready);
        Gauge("asyncward.executor.waiting_jobs", "{job}", "Jobs that wait for a worker.", snapshot => snapshot.ExecutorWaiting);
        Gauge("asyncward.processes", "{process}", "Python processes alive.", snapshot => snapshot.Processes);
        Gauge("asyncward.loops", "{loop}", "Event loops alive.", snapshot => snapshot.Loops);
        var target = endpoint.AbsolutePath is "" or "/" ? new Uri(endpoint, "/v1/metrics") : endpoint;
        _provider = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource =>
            {
                resource.Clear().AddService(service, serviceVersion: version).AddTelemetrySdk().AddEnvironmentVariableDetector();
            })
            .AddMeter(name)
            .AddView("asyncward.loop.turn", new ExplicitBucketHistogramConfiguration { Boundaries = Boundaries() })
            .AddOtlpExporter((exporter, reader) =>
            {
                exporter.Endpoint = target;
                exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                exporter.TimeoutMilliseconds = Patience;
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)every.TotalMilliseconds;
            })
            .Build();
    }

    private void Count(string name, string unit, string description, Func<LiveSnapshot, long> of) =>
        _meter.CreateObservableCounter(name, () => of(_snapshot), unit, description);

    private void Gauge(string name, string unit, string description, Func<LiveSnapshot, int> of) =>
        _meter.CreateObservableGauge(name, () => of(_snapshot), unit, description);

    private static double[] Boundaries() =>
        [.. Enumerable.Range(PrometheusText.FirstBucket, PrometheusText.LastBucket - PrometheusText.FirstBucket + 1).Select(LagHistogram.UpperEnd)];

    /// <inheritdoc/>
    public void Show(LiveSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _snapshot = snapshot;
        for (var k = PrometheusText.FirstBucket; k < LagHistogram.BucketCount; k++)
        {
            // The middle of the bucket stands for each of its turns.
            for (; _recorded[k] < snapshot.Lag.Buckets[k]; _recorded[k]++)
                _turns.Record(0.75 * LagHistogram.UpperEnd(k));
        }
    }

    /// <summary>Sends what has not been sent, for two seconds at most.</summary>
    public void Dispose()
    {
        _provider.Shutdown(Patience);
        _provider.Dispose();
        _meter.Dispose();
    }
}
