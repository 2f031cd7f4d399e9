using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe;

/// <summary>What is said of a look at a process.</summary>
public sealed class LookTests
{
    private static readonly ProcessLook Circle = new()
    {
        Pid = 7,
        PythonVersion = "3.14.0",
        Arguments = ["python", "app.py"],
        TaskCount = 4,
        Loops = [new LookLoop("asyncio.unix_events._UnixSelectorEventLoop", "MainThread", true, [])],
        Tasks =
        [
            new LookTask { Number = 1, Name = "a", Coroutine = "first", State = TaskState.Waiting, WaitsFor = "task b", Awaits = [2], Chain = [new("/app/a.py", 3, "first")] },
            new LookTask { Number = 2, Name = "b", Coroutine = "second", State = TaskState.Waiting, WaitsFor = "task a", Awaits = [1], Chain = [new("/app/a.py", 9, "second")] },
            new LookTask { Number = 3, Name = "evil \u001b[2J\n", Coroutine = "x", State = TaskState.Ready, Cancels = 1 },
        ],
        Objects = [new LookObject { Number = 4, Kind = SyncKind.Lock, Class = "Lock", IsLocked = true }],
        Deadlocks = [[new(1, 0), new(2, 0)]],
    };

    [Fact]
    public void Tasks_that_await_each_other_are_shown_once_and_their_circle_is_named()
    {
        Assert.Equal("""
            process 7: python app.py (Python 3.14.0), 1 event loop, 4 tasks

            deadlock of 2 tasks: each waits for the next one
               = 'a' first waits at a.py:3 for 'b' second
               = 'b' second waits at a.py:9 for 'a' first

            asyncio.unix_events._UnixSelectorEventLoop in thread MainThread, waits for something to do
            └─ 'evil ␛[2J␊' x  ready, cancelled once and not finished
            └─ 'a' first  waits for task b
               │  first a.py:3
               └─ 'b' second  waits for task a
                  │  second a.py:9
                  └─ 'a' first  (see above)

            … and 1 more tasks

            Lock#4: held, by whom cannot be told (no `async with`)

            """.ReplaceLineEndings("\n"), LookText.Write(Circle, "/app", colour: false));
    }

    [Fact]
    public void The_JSON_has_all_of_it()
    {
        using var stream = new MemoryStream();
        LookJson.Write(Circle, "1.0", stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var root = json.RootElement;
        Assert.Equal((1, 7, 4), (root.GetProperty("version").GetInt32(), root.GetProperty("pid").GetInt32(), root.GetProperty("task_count").GetInt32()));
        var task = root.GetProperty("tasks")[0];
        Assert.Equal("waiting", task.GetProperty("state").GetString());
        Assert.Equal((2, 3), (task.GetProperty("awaits")[0].GetInt32(), task.GetProperty("chain")[0].GetProperty("line").GetInt32()));
        Assert.Equal(JsonValueKind.Null, task.GetProperty("waits_for_object").ValueKind);
        Assert.Equal(2, root.GetProperty("deadlocks")[0][1].GetProperty("task").GetInt32());
        Assert.True(root.GetProperty("objects")[0].GetProperty("locked").GetBoolean());
    }

    [Fact]
    public void Whatever_a_process_answers_is_read_and_printed()
    {
        object?[] values = [null, 3L, -1L, 1e300, "text", new object?[] { 1L, "a" }, new object?[] { new object?[] { 1L, 2L, 3L } }, Array.Empty<object?>()];
        var random = new Random(5);
        object? Any(int depth) => depth > 3 || random.Next(3) > 0
            ? values[random.Next(values.Length)]
            : Enumerable.Range(0, random.Next(12)).Select(_ => Any(depth + 1)).ToArray();
        for (var round = 0; round < 2000; round++)
        {
            var look = ProcessLooker.Read(new Row([.. Enumerable.Range(0, 10).Select(_ => Any(0))]));
            Assert.NotEmpty(LookText.Write(look, "/", colour: true));
            LookJson.Write(look, "1.0", Stream.Null);
        }
    }
}
