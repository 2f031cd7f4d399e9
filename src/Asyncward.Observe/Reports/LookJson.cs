using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Asyncward.Observe;

/// <summary>The JSON of a look at a process, version 1: keys are only ever added. Described in docs/guide/run.md.</summary>
public static class LookJson
{
    /// <summary>Version of the format.</summary>
    public const int Version = 1;

    /// <summary>Writes a look.</summary>
    /// <param name="look">What was seen.</param>
    /// <param name="toolVersion">Version of the tool.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ProcessLook look, string toolVersion, Stream output)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("tool", "asyncward " + toolVersion);
            json.WriteNumber("pid", look.Pid);
            json.WriteString("python_version", look.PythonVersion);
            json.WriteString("executable", look.Executable);
            json.WriteStartArray("arguments");
            foreach (var argument in look.Arguments)
                json.WriteStringValue(argument);
            json.WriteEndArray();
            json.WriteStartArray("loops");
            foreach (var loop in look.Loops)
                Loop(json, loop);
            json.WriteEndArray();
            json.WriteNumber("task_count", look.TaskCount);
            json.WriteStartArray("tasks");
            foreach (var task in look.Tasks)
                Task(json, task);
            json.WriteEndArray();
            json.WriteStartArray("objects");
            foreach (var thing in look.Objects)
                Object(json, thing);
            json.WriteEndArray();
            json.WriteStartArray("deadlocks");
            foreach (var circle in look.Deadlocks)
            {
                json.WriteStartArray();
                foreach (var link in circle)
                {
                    json.WriteStartObject();
                    json.WriteNumber("task", link.Task);
                    Number(json, "object", link.Object);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void Loop(Utf8JsonWriter json, LookLoop loop)
    {
        json.WriteStartObject();
        json.WriteString("class", loop.Class);
        json.WriteString("thread", loop.Thread);
        json.WriteBoolean("running", loop.IsRunning);
        Sites(json, "stack", loop.Stack);
        json.WriteEndObject();
    }

    private static void Task(Utf8JsonWriter json, LookTask task)
    {
        json.WriteStartObject();
        json.WriteNumber("number", task.Number);
        json.WriteNumber("loop", task.Loop);
        json.WriteString("name", task.Name);
        json.WriteString("coroutine", task.Coroutine);
        Site(json, "defined", task.Defined);
        Site(json, "created", task.Created);
        json.WriteString("state", task.State switch { TaskState.Running => "running", TaskState.Ready => "ready", _ => "waiting" });
        Sites(json, "chain", task.Chain);
        json.WriteString("waits_for", task.WaitsFor);
        Number(json, "waits_for_object", task.WaitsForObject);
        Numbers(json, "awaits", task.Awaits);
        Numbers(json, "holds", task.Holds);
        json.WriteNumber("cancels", task.Cancels);
        json.WriteEndObject();
    }

    private static void Object(Utf8JsonWriter json, LookObject thing)
    {
        json.WriteStartObject();
        json.WriteNumber("number", thing.Number);
        json.WriteString("kind", thing.Kind.ToString().ToLowerInvariant());
        json.WriteString("class", thing.Class);
        json.WriteBoolean("locked", thing.IsLocked);
        Number(json, "capacity", thing.Capacity);
        json.WriteNumber("waiting", thing.Waiting);
        json.WriteNumber("depth", thing.Depth);
        json.WriteStartArray("holders");
        foreach (var holder in thing.Holders)
        {
            json.WriteStartObject();
            json.WriteNumber("task", holder.Task);
            Site(json, "place", holder.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Numbers(Utf8JsonWriter json, string name, int[] numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static void Sites(Utf8JsonWriter json, string name, CodeSite[] sites)
    {
        json.WriteStartArray(name);
        foreach (var site in sites)
            Site(json, site);
        json.WriteEndArray();
    }

    private static void Site(Utf8JsonWriter json, string name, CodeSite site)
    {
        json.WritePropertyName(name);
        if (site.IsKnown)
            Site(json, site);
        else
            json.WriteNullValue();
    }

    private static void Site(Utf8JsonWriter json, CodeSite site)
    {
        json.WriteStartObject();
        json.WriteString("file", site.File);
        json.WriteNumber("line", site.Line);
        json.WriteString("function", site.Function);
        json.WriteEndObject();
    }
}
