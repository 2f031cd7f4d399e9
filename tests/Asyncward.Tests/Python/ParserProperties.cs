using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Syntax;
using Asyncward.Tests.Specs;
using Xunit;
using Assert = Xunit.Assert;

namespace Asyncward.Tests.Python;

/// <summary>Random texts with fixed seeds: the parser ends, and its trees keep their promises.</summary>
public sealed class ParserProperties
{
    private static readonly string[] s_pieces =
    [
        "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=", "==", ":=", "->", "...", "+", "-", "*", "**", "/", "@", "~", "|", "<", ">=", "!=",
        "!", "$", "\\", "\\\n", "#", "# noqa\n", "\n", "\n    ", "\n\t", "\r\n", "\r", "\f", "\0", " ", "\"", "'", "\"\"\"", "'''", "f\"", "f'{", "t'''", "rb'",
        "{{", "}}", "{x!r:>{", "0", "1", "0x", "1_", "1e", "1j", ".5", "x", "é", "“", "\uFEFF", "if ", "else ", "elif ", "for ", "in ", "while ", "def f", "class C",
        "async ", "await ", "yield ", "from ", "import ", "lambda ", "not ", "is ", "and ", "or ", "match ", "case ", "type ", "_", "try:", "except ",
        "finally:", "with ", "as ", "return ", "raise ", "del ", "global ", "pass", "None", "True", "print ",
    ];

    private static List<byte[]> Seeds() =>
    [
        .. Directory.EnumerateFiles(RepositoryFiles.At("tests/Asyncward.Tests/Python/Dumps"), "*.py").Order().Select(File.ReadAllBytes),
        .. Directory.EnumerateFiles(RepositoryFiles.At("library"), "*.pyi").Order().Take(8).Select(File.ReadAllBytes),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_run_of_tokens_is_parsed(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 3_000; round++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(1, 60); left > 0; left--)
                text.Append(s_pieces[random.Next(s_pieces.Length)]);
            TreeCheck.Parse(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Any_bytes_are_parsed(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            TreeCheck.Parse(bytes);
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Any_damaged_file_is_parsed(int seed)
    {
        var random = new Random(seed);
        foreach (var seedText in Seeds())
        {
            for (var round = 0; round < 25; round++)
            {
                var bytes = seedText.ToList();
                for (var edits = random.Next(1, 4); edits > 0; edits--)
                {
                    var at = random.Next(bytes.Count);
                    var removed = Math.Min(random.Next(4), bytes.Count - at);
                    bytes.RemoveRange(at, removed);
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]));
                }
                TreeCheck.Parse(bytes.ToArray());
            }
        }
    }

    [Fact]
    public void Any_cut_of_a_file_is_parsed()
    {
        foreach (var text in Seeds())
        {
            for (var end = 0; end < text.Length; end += 1 + text.Length / 150)
                TreeCheck.Parse(text.AsSpan(0, end));
        }
    }

    [Fact]
    public void A_second_parse_gives_the_same_dump()
    {
        foreach (var text in Seeds())
            Assert.Equal(Dump(text), Dump(text));
    }

    private static byte[] Dump(byte[] text)
    {
        using var output = new MemoryStream();
        AstDump.Write(SourceText.FromBytes(text), output);
        return output.ToArray();
    }
}
