using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Asyncward.Tests.Specs;

public sealed class SpecAcceptanceTests
{
    [Theory]
    [InlineData("f()\n", "1 blocking-call `f` waits", "f()  # error: [blocking-call] \"f\"\n")]
    [InlineData("f()  # error: [blocking-call] \"f\"\n", "", "f()\n")]
    [InlineData("f()  # error: [blocking-call] \"f\"\n", "1 blocking-call `f` waits", "f()  # error: [blocking-call] \"f\"\n")]
    [InlineData("f()  # error: [blocking-call] \"f\"\n", "1 blocking-call `g` waits", "f()  # error: [blocking-call] \"g\"\n")]
    [InlineData("f()  # missed: [blocking-call]\n", "", "f()  # missed: [blocking-call]\n")]
    [InlineData("f()  # missed: [blocking-call]\n", "1 blocking-call `f` waits", "f()  # error: [blocking-call] \"f\"\n")]
    [InlineData("f()  # false-alarm: [blocking-call]  # a remark\n", "", "f()    # a remark\n")]
    [InlineData("# error: [lost-task]\nf()\n", "2 blocking-call It waits", "\nf()  # error: [blocking-call]\n")]
    public void Markers_are_written_as_the_findings_are(string before, string finding, string after)
    {
        var file = new SpecFile("main.py", before, 1);
        var findings = new List<SpecFinding>();
        if (finding.Split(' ', 3) is [var line, var rule, var message])
            findings.Add(new SpecFinding("main.py", int.Parse(line, System.Globalization.CultureInfo.InvariantCulture), "main", "AW101", rule, "Certain", message));
        string[] lines = before.TrimEnd('\n').Split('\n');
        SpecAcceptance.Rewrite(lines, file, findings);
        Assert.Equal(after, string.Join('\n', lines) + "\n");
        Assert.Empty(findings);
    }

    [Fact]
    public void A_call_graph_is_written_on_one_line_where_it_fits()
    {
        var graph = new SortedDictionary<string, string[]> { ["main"] = ["<builtin>.len", "main.f"], ["main.f"] = [] };
        Assert.Equal("{\"main\": [\"<builtin>.len\", \"main.f\"]}\n", SpecAcceptance.Written(graph));
        graph["main.g"] = [.. Enumerable.Repeat("main.a_function_with_a_long_name", 5)];
        Assert.Equal(2, SpecAcceptance.Written(graph).Count(c => c == '\n'));
    }
}
