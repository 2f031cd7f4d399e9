using System.Globalization;
using System.Linq;
using Asyncward.Engine;
using Xunit;

namespace Asyncward.Tests.Engine;

public sealed class TomlReaderTests
{
    /// <summary>A value in one line, so that a table of cases stays readable.</summary>
    private static string Show(TomlValue value) => value switch
    {
        TomlString text => "'" + text.Value.Replace("\n", "\\n", System.StringComparison.Ordinal) + "'",
        TomlInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        TomlFloat number => "f" + number.Value.ToString(CultureInfo.InvariantCulture),
        TomlBoolean boolean => boolean.Value ? "true" : "false",
        TomlDateTime time => "t" + time.Value,
        TomlArray array => "[" + string.Join(",", array.Items.Select(Show)) + "]",
        TomlTable table => "{" + string.Join(",", table.Entries.Select(entry => entry.Key + "=" + Show(entry.Value))) + "}",
        _ => "?",
    };

    [Theory]
    [InlineData("", "{}")]
    [InlineData("# only a comment", "{}")]
    [InlineData("a = 1", "{a=1}")]
    [InlineData("a=1\r\nb=2\r\n", "{a=1,b=2}")]
    [InlineData("a-b_1 = true # yes", "{a-b_1=true}")]
    [InlineData("\"a b\" = 1\n'c d' = 2\n\"\" = 3", "{a b=1,c d=2,=3}")]
    [InlineData("a.b.c = 1\na.d = 2", "{a={b={c=1},d=2}}")]
    [InlineData("a . \"b\" = 1", "{a={b=1}}")]
    [InlineData("3.14 = 1", "{3={14=1}}")]
    [InlineData("s = \"a\\tb\\u00e9\\\"\\\\\"", "{s='a\tbé\"\\'}")]
    [InlineData("s = 'C:\\x'", "{s='C:\\x'}")]
    [InlineData("s = \"\"\"\nab\\\n   c\"\"\"", "{s='abc'}")]
    [InlineData("s = \"\"\"a\"\"b\"\"\"", "{s='a\"\"b'}")]
    [InlineData("s = \"\"\"a\"\"\"\"\"", "{s='a\"\"'}")]
    [InlineData("s = '''\na\n'b'''", "{s='a\\n'b'}")]
    [InlineData("i = [0, +1, -17, 1_000, 0xDEAD_beef, 0o17, 0b101]", "{i=[0,1,-17,1000,3735928559,15,5]}")]
    [InlineData("i = 9223372036854775807", "{i=9223372036854775807}")]
    [InlineData("f = [1.0, -0.5, 1e3, 6.626e-34, 1_0.5, inf, -inf, nan]", "{f=[f1,f-0.5,f1000,f6.626E-34,f10.5,fInfinity,f-Infinity,fNaN]}")]
    [InlineData("d = [1979-05-27, 07:32:00, 1979-05-27T07:32:00Z, 1979-05-27 07:32:00.5-07:00]",
        "{d=[t1979-05-27,t07:32:00,t1979-05-27T07:32:00Z,t1979-05-27 07:32:00.5-07:00]}")]
    [InlineData("a = [ # one\n 1,\n\n 2, # two\n]", "{a=[1,2]}")]
    [InlineData("a = [[1], ['x', 2.5], {}]", "{a=[[1],['x',f2.5],{}]}")]
    [InlineData("a = { b = 1, c.d = 'x' }", "{a={b=1,c={d='x'}}}")]
    [InlineData("[a]\nb = 1\n[a.c]\nd = 2\n[x.y.z]\n[x]\nq = 1", "{a={b=1,c={d=2}},x={y={z={}},q=1}}")]
    [InlineData("[ a . 'b.c' ]\nd = 1", "{a={b.c={d=1}}}")]
    [InlineData("[[p]]\nn = 1\n[[p]]\nn = 2\n[p.q]\nr = 3", "{p=[{n=1},{n=2,q={r=3}}]}")]
    [InlineData("[fruit]\napple.color = 1\n[fruit.apple.texture]\nsmooth = true", "{fruit={apple={color=1,texture={smooth=true}}}}")]
    public void A_valid_document_is_read(string text, string expected)
    {
        var (table, error) = TomlReader.Read(text);
        Assert.Null(error);
        Assert.Equal(expected, Show(table!));
    }

    [Theory]
    [InlineData("a = ", 1, 5)]
    [InlineData("a", 1, 2)]
    [InlineData("= 1", 1, 1)]
    [InlineData("a = 1 b = 2", 1, 7)]
    [InlineData("a = 1\na = 2", 2, 1)]
    [InlineData("a.b = 1\na.b.c = 2", 2, 3)]
    [InlineData("[a]\n[a]", 2, 2)]
    [InlineData("a = 1\n[a]", 2, 2)]
    [InlineData("a = 1\n[a.b]", 2, 2)]
    [InlineData("a = {b = 1}\n[a.c]", 2, 2)]
    [InlineData("a = {b = 1}\na.c = 2", 2, 1)]
    [InlineData("a = {b = 1,}", 1, 12)]
    [InlineData("a = {b = 1\n}", 1, 11)]
    [InlineData("a = [1\n, 2", 2, 4)]
    [InlineData("a = [1 2]", 1, 8)]
    [InlineData("a = []\n[[a]]", 2, 3)]
    [InlineData("[[a]]\n[a]", 2, 2)]
    [InlineData("[a", 1, 3)]
    [InlineData("[[a]", 1, 5)]
    [InlineData("[fruit]\napple.color = 1\n[fruit.apple]", 3, 8)]
    [InlineData("[a.b.c]\nz = 9\n[a]\nb.c.t = 1", 4, 3)]
    [InlineData("s = \"a\nb\"", 1, 5)]
    [InlineData("s = \"\\x41\"", 1, 6)]
    [InlineData("s = \"\\ud800\"", 1, 6)]
    [InlineData("s = \"\"\"abc", 1, 5)]
    [InlineData("s = 'a\u0001'", 1, 7)]
    [InlineData("# \u0000", 1, 3)]
    [InlineData("s = yes", 1, 5)]
    [InlineData("i = 007", 1, 5)]
    [InlineData("i = 1__0", 1, 5)]
    [InlineData("i = 0x", 1, 5)]
    [InlineData("i = 9223372036854775808", 1, 5)]
    [InlineData("f = 1.", 1, 5)]
    [InlineData("f = .5", 1, 5)]
    [InlineData("f = 1e", 1, 5)]
    [InlineData("d = 1979-13-01", 1, 5)]
    [InlineData("d = 07:61:00", 1, 5)]
    [InlineData("ä = 1", 1, 1)]
    [InlineData("a = \"äöü\" x", 1, 11)]
    public void An_error_has_its_place(string text, int line, int column)
    {
        var (table, error) = TomlReader.Read(text);
        Assert.Null(table);
        Assert.Equal((line, column), (error!.Line, error.Column));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_an_error_with_a_line()
    {
        var (_, error) = TomlReader.Read([(byte)'a', (byte)'=', (byte)'1', (byte)'\n', 0xFF]);
        Assert.Equal(2, error!.Line);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        var (table, _) = TomlReader.Read([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'=', (byte)'1']);
        Assert.Equal("{a=1}", Show(table!));
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_no_overflow()
    {
        var (_, error) = TomlReader.Read("a = " + new string('[', 100_000));
        Assert.Contains("deep", error!.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Values_and_keys_know_where_they_stand()
    {
        var (table, _) = TomlReader.Read("\n[tool.x]\n  key = \"v\"\n");
        var entry = table!.Table("tool")!.Table("x")!.Find("key")!;
        Assert.Equal((3, 3, 3, 9), (entry.Line, entry.Column, entry.Value.Line, entry.Value.Column));
    }
}
