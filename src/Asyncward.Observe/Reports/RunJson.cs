using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Asyncward.Observe;

/// <summary>
/// The JSON of a run, version 1: keys are only ever added. Described in docs/guide/run-reports.md. <c>findings</c> is complete in itself; <c>run</c> is everything
/// that was seen, with places as numbers of rows of <c>sites</c>, because stacks repeat them thousands of times.
/// </summary>
public static class RunJson
{
    /// <summary>Version of the format.</summary>
    public const int Version = 1;

    /// <summary>Writes a run.</summary>
    /// <param name="run">What was seen.</param>
    /// <param name="join">What the code says of it; null when nobody looked.</param>
    /// <param name="toolVersion">Version of the tool.</param>
    /// <param name="output">Where to.</param>
    /// <param name="compact">
    /// For a page: without white space, with every character escaped that means something in HTML, and findings name their row of the run instead of
    /// repeating its stacks.
    /// </param>
    /// <param name="verdict">Which findings are news; null when that was not asked.</param>
    public static void Write(ObservedRun run, RunJoin? join, string toolVersion, Stream output, bool compact = false, RunVerdict? verdict = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var encoder = compact ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = !compact, Encoder = encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("tool", "asyncward " + toolVersion);
            Summary(json, run);
            json.WriteStartArray("findings");
            var findings = verdict?.Findings ?? RunFindings.Of(run, join);
            for (var i = 0; i < findings.Length; i++)
                Finding(json, findings[i], run.CurrentDirectory, compact, verdict?.StateOf(i));
            json.WriteEndArray();
            if (join is null)
                json.WriteNull("join");
            else
                Join(json, join);
            var sites = new SiteTable();
            json.WritePropertyName("run");
            JsonSerializer.Serialize(json, run, RunJsonContext.With(sites, encoder).ObservedRun);
            sites.Write(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads what <see cref="Write"/> wrote, of this version or one that added to it.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static ObservedRun Read(Stream json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("run", out var run) || !root.TryGetProperty("sites", out var sites))
                throw new FormatException("it is not what `asyncward run --json` writes");
            if (!root.TryGetProperty("version", out var version) || version.GetInt32() != Version)
                throw new FormatException($"it is of another version than {Version}");
            return run.Deserialize(RunJsonContext.With(SiteTable.Read(sites), JavaScriptEncoder.Default).ObservedRun)
                ?? throw new FormatException("it is not what `asyncward run --json` writes");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or OverflowException or ArgumentException)
        {
            throw new FormatException("it is not what `asyncward run --json` writes", e);
        }
    }

    private static void Summary(Utf8JsonWriter json, ObservedRun run)
    {
        var lag = run.Loops.Aggregate(LagHistogram.Empty, (sum, loop) => sum.Plus(loop.Lag));
        json.WriteStartObject("summary");
        json.WriteNumber("duration_ms", Milliseconds(run.Duration));
        json.WriteNumber("exit_code", run.ExitCode);
        json.WriteNumber("stalls", run.Stalls.Sum(stall => stall.Count));
        json.WriteNumber("blocked_ms", Milliseconds(new TimeSpan(run.Stalls.Sum(stall => stall.Total.Ticks))));
        json.WriteNumber("turns", lag.Turns);
        Milliseconds(json, "lag_p50_ms", lag.Percentile(0.5));
        Milliseconds(json, "lag_p99_ms", lag.Percentile(0.99));
        Milliseconds(json, "lag_max_ms", lag.Max);
        json.WriteNumber("dropped", run.Dropped);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, RunFinding finding, string directory, bool compact, string? state)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("name", finding.Name);
        Site(json, finding.Place, directory);
        json.WriteString("message", finding.Message);
        if (state is not null)
            json.WriteString("state", state);
        json.WriteStartArray("details");
        foreach (var detail in finding.Details)
            json.WriteStringValue(detail);
        json.WriteEndArray();
        json.WriteNumber("count", finding.Count);
        Milliseconds(json, "total_ms", finding.Total);
        Milliseconds(json, "longest_ms", finding.Longest);
        if (finding.Task is { } task)
        {
            json.WriteStartObject("task");
            json.WriteString("name", task.Name);
            json.WriteString("coroutine", task.Coroutine);
            json.WriteStartObject("created");
            Site(json, task.Created, directory);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("task");
        }
        if (compact)
        {
            json.WriteNumber("source", finding.Source);
        }
        else
        {
            Frames(json, "stack", finding.Stack, directory);
            Frames(json, "await_chain", finding.AwaitChain, directory);
        }
        if (finding.Predicted is { } predicted)
            Static(json, "predicted_by", predicted);
        else
            json.WriteNull("predicted_by");
        json.WriteEndObject();
    }

    private static void Frames(Utf8JsonWriter json, string name, CodeSite[] frames, string directory)
    {
        json.WriteStartArray(name);
        foreach (var frame in frames)
        {
            json.WriteStartObject();
            Site(json, frame, directory);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Site(Utf8JsonWriter json, CodeSite site, string directory)
    {
        json.WriteString("file", site.IsKnown ? Say.File(site.File, directory) : "");
        json.WriteNumber("line", site.Line);
        json.WriteString("function", site.Function ?? "");
    }

    private static void Static(Utf8JsonWriter json, string name, StaticFinding finding)
    {
        json.WriteStartObject(name);
        json.WriteString("rule", finding.Rule);
        json.WriteString("name", finding.Name);
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Line);
        json.WriteString("function", finding.Function);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Join(Utf8JsonWriter json, RunJoin join)
    {
        json.WriteStartObject("join");
        json.WriteStartArray("confirmed");
        foreach (var confirmed in join.Confirmed)
        {
            json.WriteStartObject();
            Static(json, "finding", confirmed.Finding);
            json.WriteNumber("count", confirmed.Count);
            json.WriteNumber("total_ms", Milliseconds(confirmed.Total));
            json.WriteNumber("longest_ms", Milliseconds(confirmed.Longest));
            json.WriteBoolean("whole_chain", confirmed.WholeChain);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("unpredicted_stalls");
        foreach (var index in join.UnpredictedStalls)
            json.WriteNumberValue(index);
        json.WriteEndArray();
        json.WriteNumber("not_seen", join.NotSeen);
        json.WriteEndObject();
    }

    private static void Milliseconds(Utf8JsonWriter json, string name, TimeSpan? time)
    {
        if (time is { } value)
            json.WriteNumber(name, Milliseconds(value));
        else
            json.WriteNull(name);
    }

    private static decimal Milliseconds(TimeSpan time) => TimeConverter.Milliseconds(time);
}

/// <summary>The records of a run as JSON: names in snake case, times in milliseconds, places as numbers of rows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ObservedRun))]
internal sealed partial class RunJsonContext : JsonSerializerContext
{
    internal static RunJsonContext With(SiteTable sites, JavaScriptEncoder encoder) => new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        IgnoreReadOnlyProperties = true,
        Encoder = encoder,
        Converters =
        {
            sites,
            new TimeConverter(),
            new JsonStringEnumConverter<LoopKind>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<SyncKind>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<TaskState>(JsonNamingPolicy.SnakeCaseLower),
        },
    });
}

/// <summary>Milliseconds with as many digits as are needed to get the same time back.</summary>
internal sealed class TimeConverter : JsonConverter<TimeSpan>
{
    internal static decimal Milliseconds(TimeSpan time) => (decimal)time.Ticks / TimeSpan.TicksPerMillisecond;

    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new((long)(reader.GetDecimal() * TimeSpan.TicksPerMillisecond));

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) => writer.WriteNumberValue(Milliseconds(value));
}

/// <summary>The places of a run, each once; a place is written as its number.</summary>
internal sealed class SiteTable : JsonConverter<CodeSite>
{
    private readonly Dictionary<CodeSite, int> _numbers = [];
    private readonly List<CodeSite> _sites = [];

    public override CodeSite Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var number = reader.GetInt32();
        return number >= 0 && number < _sites.Count ? _sites[number] : throw new JsonException($"there is no site {number}");
    }

    public override void Write(Utf8JsonWriter writer, CodeSite value, JsonSerializerOptions options)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            _numbers.Add(value, number = _sites.Count);
            _sites.Add(value);
        }
        writer.WriteNumberValue(number);
    }

    /// <summary>Rows of file, line and function.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("sites");
        foreach (var site in _sites)
        {
            json.WriteStartArray();
            json.WriteStringValue(site.File ?? "");
            json.WriteNumberValue(site.Line);
            json.WriteStringValue(site.Function ?? "");
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    internal static SiteTable Read(JsonElement rows)
    {
        var table = new SiteTable();
        foreach (var row in rows.EnumerateArray())
        {
            if (row.GetArrayLength() < 3)
                throw new JsonException("a site has a file, a line and a function");
            table._sites.Add(new CodeSite(row[0].GetString() ?? "", row[1].GetInt32(), row[2].GetString() ?? ""));
        }
        return table;
    }
}
