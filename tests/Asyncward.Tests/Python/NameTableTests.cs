using System;
using System.Text;
using System.Threading;
using Asyncward.Python;
using Xunit;

namespace Asyncward.Tests.Python;

/// <summary>Names and lines.</summary>
public sealed class NameTableTests
{
    [Fact]
    public void Each_name_has_one_row_and_keeps_its_bytes()
    {
        var names = new NameTable();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 20_000; i++)
                Assert.Equal(i, names.Intern(Name(i)).Row);
        }

        Assert.Equal(20_000, names.Count);
        for (var i = 0; i < 20_000; i++)
            Assert.True(names[new NameId(i)].SequenceEqual(Name(i)));
        Assert.Equal(names.Heap.Length, names.Offsets[^1]);

        // Short, middle and long ones: each way of hashing.
        static byte[] Name(int i) => Encoding.UTF8.GetBytes(new string('n', i % 23) + i);
    }

    [Fact]
    public void Names_are_found_while_another_thread_adds_more()
    {
        const int many = 200_000;
        var names = new NameTable();
        var adding = new Thread(() =>
        {
            for (var i = 0; i < many; i++)
                names.Intern(Name(i));
        });
        adding.Start();
        for (var i = 0; i < many; i++)
        {
            if (names.Find(Name(i)) is not { IsNone: false } found)
                continue;
            Assert.Equal(i, found.Row);
            Assert.True(names[found].SequenceEqual(Name(i)));
        }
        adding.Join();
        for (var i = 0; i < many; i++)
            Assert.Equal(i, names.Find(Name(i)).Row);
        Assert.True(names.Find("missing"u8).IsNone);

        static byte[] Name(int i) => Encoding.UTF8.GetBytes(new string('n', i % 23) + i);
    }

    [Fact]
    public void A_cleared_table_starts_anew()
    {
        var names = new NameTable();
        names.Intern("a"u8);
        names.Intern("b"u8);
        names.Clear();

        Assert.Equal(0, names.Intern("b"u8).Row);
        Assert.Equal("b", names.ToString(new NameId(0)));
    }

    [Fact]
    public void Lines_end_as_in_Python()
    {
        var lines = new LineTable("a\nb\r\nc\rd\n"u8);

        Assert.Equal(5, lines.Count);
        Assert.Equal([(1, 0), (1, 1), (2, 0), (2, 2), (3, 0), (4, 0), (5, 0)],
            [lines.Locate(0), lines.Locate(1), lines.Locate(2), lines.Locate(4), lines.Locate(5), lines.Locate(7), lines.Locate(9)]);
        Assert.Equal(5, lines.StartOf(3));
    }
}
