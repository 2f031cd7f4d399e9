using System;
using System.Linq;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Syntax;
using Xunit;
using Assert = Xunit.Assert;

namespace Asyncward.Tests.Python;

/// <summary>No text, however odd, throws, hangs, overflows the stack or makes a tree that others cannot walk.</summary>
public sealed class RobustnessTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    public static TheoryData<string, string> Rejected => new()
    {
        { "brackets", Repeat("(", 10_000) },
        { "mixed brackets", Repeat("([{", 10_000) },
        { "closed brackets", Repeat("[", 10_000) + Repeat("]", 10_000) },
        { "sum", string.Join("+", Enumerable.Repeat("a", 100_000)) },
        { "attributes", "a" + Repeat(".b", 100_000) },
        { "calls", "a" + Repeat("()", 100_000) },
        { "subscripts", "a" + Repeat("[0]", 100_000) },
        { "lambdas", Repeat("lambda: ", 100_000) + "a" },
        { "conditionals", Repeat("a if b else ", 100_000) + "c" },
        { "nots", Repeat("not ", 100_000) + "a" },
        { "signs", Repeat("-", 100_000) + "a" },
        { "powers", Repeat("a ** ", 100_000) + "a" },
        { "awaits", Repeat("await ", 100_000) + "a" },
        { "elifs", "if a: pass\n" + Repeat("elif a: pass\n", 100_000) },
        { "indents", string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i) + "if a:\n")) },
        { "f-strings", Repeat("f'{", 1_000) },
        { "format specs", "f'" + Repeat("{a:", 1_000) },
        { "patterns", "match a:\n case " + Repeat("[", 10_000) + ": pass" },
        { "dotted patterns", "match a:\n case a" + Repeat(".b", 10_000) + ": pass" },
        { "in brackets of sums", Repeat("(", 150) + "a" + Repeat(Repeat("+a", 100) + ")", 150) },
        { "NUL", "a = 1\0\nb = 2" },
        { "NUL in a comment", "a = 1  # \0\nb = 2" },
        { "NUL in a string", "a = '\0'\nb = 2" },
        { "backslash at the end", "a = \\" },
        { "unclosed strings", Repeat("'\n", 10_000) },
        { "many unclosed strings", Repeat("'\n", 100_000) },
        { "many bodies missing", Repeat("if a:\n", 50_000) },
        { "with in brackets", "with (a,\n" + Repeat("with b,\n", 30_000) },
        { "unmatched in brackets", "(" + Repeat("f(a]\n", 50_000) },
        { "match in brackets", "match (a,\n" + Repeat(" pass\nmatch (a,\n", 30_000) },
        { "commas missing", Repeat("[a b]\n", 50_000) },
        { "nested commas missing", Repeat("[a {a ", 100_000) },
        { "mismatches", Repeat("(]\n", 50_000) },
        { "errors", Repeat("a b c )\n", 10_000) },
        { "byte order mark inside", "a\uFEFF = 1" },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Hostile_text_is_rejected_with_a_tree_that_can_be_walked(string name, string text)
    {
        var result = TreeCheck.Parse(Encoding.UTF8.GetBytes(text));

        Assert.True(result.Errors.Length > 0, name);
    }

    [Fact]
    public void An_encoding_may_be_named_as_Emacs_does()
    {
        var source = SourceText.FromBytes([.. "# coding: latin-1-unix\nx = '"u8, 0xE9, .. "'\n"u8]);
        Assert.Empty(source.Errors);
        Assert.Contains("\u00e9", Encoding.UTF8.GetString(source.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("latin", 0xE9, "\u00e9")]
    [InlineData("Latin__1-", 0xE9, "\u00e9")]
    [InlineData("csisolatin1", 0xE9, "\u00e9")]
    [InlineData("l9", 0xA4, "\u20ac")]
    [InlineData("greek", 0xE1, "\u03b1")]
    [InlineData("cyrillic", 0xD0, "\u0430")]
    [InlineData("utf-", (byte)'e', "e")]
    public void An_encoding_may_have_one_of_the_aliases_that_Python_knows(string name, byte letter, string read)
    {
        var source = SourceText.FromBytes([.. Encoding.ASCII.GetBytes("# coding: " + name + "\nx = '"), letter, .. "'\n"u8]);
        Assert.Empty(source.Errors);
        Assert.EndsWith("x = '" + read + "'\n", Encoding.UTF8.GetString(source.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_many_megabytes_is_parsed()
    {
        var text = Encoding.ASCII.GetBytes("x = [" + Repeat("'abc', 1.5, a.b(c), ", 250_000) + "]");

        var result = Parser.Parse(SourceText.FromBytes(text), new NameTable());

        Assert.Empty(result.Errors);
        Assert.Equal(750_000, ((List)((Assign)result.Module.Body[0]).Value).Elts.Length);
    }

    [Fact]
    public void Nesting_that_people_write_is_no_error()
    {
        var text = "x = " + Repeat("[", 150) + Repeat("]", 150) + "\ny = " + string.Join(" + ", Enumerable.Repeat("'a'", 2_000))
            + "\nif a: pass\n" + Repeat("elif a: pass\n", 2_000);

        Assert.Empty(TreeCheck.Parse(Encoding.UTF8.GetBytes(text)).Errors);
    }

    [Fact]
    public void What_stands_behind_an_error_is_parsed()
    {
        var text = """
            import a
            def f(x:
                return 1
            class C:
                def g(self):
                    x = = 2
                    return x
                def h(self): pass
            y = (1,
            def k(): pass
            """;

        var result = TreeCheck.Parse(Encoding.UTF8.GetBytes(text));

        Assert.IsType<Import>(result.Module.Body[0]);
        var cls = Assert.Single(result.Module.Body.OfType<ClassDef>());
        Assert.Equal(2, cls.Body.OfType<FunctionDef>().Count());
        Assert.Single(((FunctionDef)cls.Body[0]).Body.OfType<Return>());
        Assert.Single(result.Module.Body.OfType<FunctionDef>());
    }

    [Fact]
    public void One_mistake_is_one_error()
    {
        var result = TreeCheck.Parse("if a b:\n    x = 1\nelif c:\n    y = 2\nelse:\n    z = 3\nw = 4\n"u8);

        Assert.Single(result.Errors);
        Assert.IsType<Assign>(result.Module.Body[^1]);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41 })]
    [InlineData(new byte[] { (byte)'a', (byte)'=', (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' })]
    [InlineData(new byte[] { (byte)'#', 0xC3 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3 })]
    public void Bytes_that_are_not_UTF8_are_an_error(byte[] bytes) => Assert.NotEmpty(TreeCheck.Parse(bytes).Errors);

    [Fact]
    public void An_unknown_encoding_is_an_error() => Assert.Equal("unknown encoding: klingon", TreeCheck.Parse("# coding: klingon\nx = 1"u8).Errors[0].Message);

    [Fact]
    public void Comments_that_may_steer_us_are_kept()
    {
        var source = SourceText.FromBytes("x = (1,  # a comment\n  2)  # NOQA: E1\n# asyncward: ignore\nif a:  # type: ignore\n    pass\n"u8);

        var comments = Parser.Parse(source, new NameTable()).Comments;

        Assert.Equal([0, 38, 58], comments.Select(comment => comment.LogicalStart));
        Assert.Equal("# NOQA: E1", Encoding.UTF8.GetString(source.Span[comments[0].Start..comments[0].End]));
    }

    [Fact]
    public void An_expression_in_a_range_has_spans_of_the_source()
    {
        var source = SourceText.FromBytes("x: 'list[\"A\"] | b' = 1"u8);

        var result = Parser.ParseExpression(source, 4, 17, new NameTable());

        Assert.Empty(result.Errors);
        var sum = Assert.IsType<BinOp>(result.Value);
        Assert.Equal((4, 17, 16), (sum.Start, sum.End, sum.Right.Start));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("a)")]
    [InlineData("'a")]
    [InlineData("x = 1")]
    public void An_expression_that_is_none_is_an_error(string text) =>
        Assert.NotEmpty(Parser.ParseExpression(Encoding.UTF8.GetBytes(text), new NameTable()).Errors);
}
