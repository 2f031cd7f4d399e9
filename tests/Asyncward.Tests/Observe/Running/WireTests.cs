using System;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe.Running;

/// <summary>What programs wrote is read safely, whatever it is.</summary>
public sealed class WireTests
{
    // What CPython writes for marshal.dumps((1, -2, 2.5, "ä", None, True, [3], 1 << 40), 2).
    private static readonly byte[] Golden = Convert.FromHexString(
        "2808000000" + "6901000000" + "69feffffff" + "670000000000000440" + "7502000000c3a4" + "4e" + "54" + "5b010000006903000000" + "6c0300000000000000" + "0004");

    [Fact]
    public void A_tuple_of_CPython_is_read()
    {
        Assert.True(MarshalReader.TryRead(Golden, out var row));
        Assert.Equal((8, 1L, -2L, 2.5, "ä", "", 1L, 3L, 1L << 40),
            (row.Count, row.Int(0), row.Int(1), row.Number(2), row.Text(3), row.Text(4), row.Int(5), row.Inner(6).Int(0), row.Int(7)));
        // Fields that are not there, or of another type.
        Assert.Equal((0L, "", 0, 0), (row.Int(99), row.Text(0), row.Inner(0).Count, row.Int32(7)));
    }

    [Fact]
    public void No_bytes_throw()
    {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = Golden.ToArray();
            for (var change = 0; change < random.Next(1, 5); change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var cut = random.Next(bytes.Length + 1);
            _ = MarshalReader.TryRead(bytes.AsSpan(0, cut), out var row);
            _ = row.Inner(6).Inner(0).Text(3);
        }
        Assert.False(MarshalReader.TryRead(Convert.FromHexString("28ffffff7f"), out _));
        Assert.False(MarshalReader.TryRead([.. Enumerable.Repeat<byte[]>([0x28, 1, 0, 0, 0], 100).SelectMany(b => b), 0x4e], out _));
    }

    [Fact]
    public void Segments_are_read_in_order_and_rubbish_ends_the_stream()
    {
        var folder = Directory.CreateTempSubdirectory("asyncward-test-");
        try
        {
            byte[] frame = [.. BitConverter.GetBytes(Golden.Length + 1), 2, .. Golden];
            File.WriteAllBytes(folder.FullName + "/ev-1-a-0", [.. frame, .. frame[..7]]);
            var reader = new SpoolReader(folder.FullName, "1-a");
            var seen = 0;
            void Count(EventKind kind, Row row)
            {
                Assert.Equal((EventKind.String, 8), (kind, row.Count));
                seen++;
            }
            Assert.Equal(1, reader.Read(Count));
            File.AppendAllBytes(folder.FullName + "/ev-1-a-0", frame[7..]);
            File.WriteAllBytes(folder.FullName + "/ev-1-a-1", frame);
            Assert.Equal(2, reader.Read(Count));
            Assert.False(File.Exists(folder.FullName + "/ev-1-a-0"));
            File.AppendAllBytes(folder.FullName + "/ev-1-a-1", [255, 255, 255, 255, 1, 2, 3]);
            reader.Read(Count);
            Assert.Equal((3, true), (seen, reader.IsBroken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Random_events_do_not_throw()
    {
        var random = new Random(11);
        var recorder = new RunRecorder(["python"], "/", TimeSpan.FromMilliseconds(50), 0, "/own");
        object?[] Any(int depth) => [.. Enumerable.Range(0, random.Next(9)).Select(_ => (object?)(random.Next(6) switch
        {
            0 => (long)random.Next(-3, 5),
            1 => random.NextDouble() * 100,
            2 => "text",
            3 when depth < 4 => Any(depth + 1),
            4 => long.MaxValue,
            _ => null,
        }))];
        for (var round = 0; round < 20_000; round++)
            recorder.Handle($"{random.Next(3)}-x", (EventKind)random.Next(30), new Row(Any(0)), 1);
        recorder.LongTurn("1-x", 1, 1, 2);
        recorder.Stack("1-x", 1, 1, 1.5, [new CodeSite("a.py", 1, "f")], sleeping: true);
        for (var process = 0; process < 3; process++)
            recorder.Ended($"{process}-x", null, 5);
        Assert.NotNull(recorder.Look(2, 0, LagHistogram.Empty));
        Assert.Equal(3, recorder.Build(5, 0).Processes.Length);
    }

    [Fact]
    public void A_dump_of_faulthandler_is_read()
    {
        var text = new StringBuilder("Stack (most recent call first):\n")
            .Append("  File \"/a b/\\xe4, line 3 in x\\U0001f600.py\", line 12 in gr\\xfc\\xdfe\n")
            .Append("  File \"<string>\", line 1 in <module>\n  File \"cut").ToString();
        Assert.Equal([new CodeSite("/a b/ä, line 3 in x😀.py", 12, "grüße"), new CodeSite("<string>", 1, "<module>")], StackDump.Parse(text));
    }

    [Theory]
    [InlineData("    time.sleep(0.3)", "time.sleep")]
    [InlineData("    x = self.db.execute(sql, \"a(b)\")  # f(x)", "self.db.execute")]
    [InlineData("    return a(b(c))", "")]
    [InlineData("    return compiled(pattern).match(text)", "")]
    [InlineData("    n += 1", "")]
    [InlineData("def f(x):", "")]
    public void The_only_call_of_a_line_is_named(string line, string call) => Assert.Equal(call, CallName.Only(line));

    [Theory]
    [InlineData("time.sleep(0.3)", "time.sleep")]
    [InlineData("await client.get(url(1), x=(2))", "client.get")]
    [InlineData("make(x).run(y)", "….run")]
    [InlineData("x + 1", "")]
    public void The_callee_of_an_expression_is_named(string text, string call) => Assert.Equal(call, CallName.Callee(text));
}
