using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Asyncward.Engine;
using Asyncward.Rules;
using Xunit;

namespace Asyncward.Tests.Engine;

public sealed class ReportTests
{
    private static readonly SelectorTable Rules = new([new FakeRule("AW102", "blocking-chain", "x", ["ASYNC210"])]);

    private static CheckResult Sample { get; } = new()
    {
        Findings =
        [
            new ReportedFinding
            {
                Rule = "AW102",
                Name = "blocking-chain",
                Confidence = Confidence.Certain,
                Severity = Severity.High,
                Place = new Place("app/views.py", 12, 6, 12, 17),
                SourceLine = "\tx = 全 send(a, b)",
                Function = "app.views.checkout",
                Message = "`requests.get` stops the loop, 50%: \"yes\".",
                Help = "Use `httpx`.",
                Kind = "network",
                Stall = "unbounded",
                Chain = [new ReportedHop(new Place("app/mail.py", 3, 5, 3, 9), "app.mail.send", "calls requests.get")],
                AlsoReachedFrom = [new ReportedReach("app.views.other", new Place("app/views.py", 20, 1, 20, 4))],
                AlsoReachedCount = 3,
                Aliases = ["ASYNC210"],
                Fingerprint = "00ff",
            },
        ],
        Errors = [new ReportedError("syntax-error", new Place("app/bad, one.py", 1, 2, 1, 3), "invalid syntax")],
        Unresolved = 7,
        Files = 2,
        Dependencies = 1,
        Suppressed = 1,
        UnresolvedCalls = [new ReportedUnresolved(new Place("app/a.py", 4, 2, 4, 5), "app.a.f", "g()")],
    };

    private static string Print(OutputFormat format, CheckResult? result = null, bool colour = false, bool all = false)
    {
        using var output = new MemoryStream();
        var options = new ReportOptions { Rules = Rules, Version = "1.2.3", Colour = colour, Statistics = all, ShowUnresolved = all };
        ReportFormats.For(format).Write(result ?? Sample, options, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void Text_marks_the_range_below_tabs_and_wide_characters() =>
        Assert.Equal(
            """
            app/bad, one.py:1:2: syntax-error: invalid syntax

            app/views.py:12:6: AW102 blocking-chain [high, certain, network, unbounded]
              `requests.get` stops the loop, 50%: "yes".
                |
             12 |     x = 全 send(a, b)
                |         ^^^^^^^^^^^^
               → app/mail.py:3: app.mail.send calls requests.get
               = also reached from app/views.py:20: app.views.other
               = and from 2 more
               = help: Use `httpx`.

            app/a.py:4:2: unresolved g() in app.a.f

                 1  AW102  blocking-chain

            Found 1 defect in 2 files and 1 file of dependencies. AW102: 1. 1 finding suppressed. 1 error. 7 calls not resolved.

            """,
            Print(OutputFormat.Text, all: true),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void Text_without_findings_says_so() => Assert.Equal("Nothing found in 0 files.\n", Print(OutputFormat.Text, CheckResult.Empty));

    [Theory]
    [InlineData(OutputFormat.Text)]
    [InlineData(OutputFormat.Concise)]
    public void Colours_come_only_when_asked_for_and_change_nothing_else(OutputFormat format)
    {
        var coloured = Print(format, colour: true);
        Assert.Contains("\u001b[31m", coloured, StringComparison.Ordinal);
        Assert.Equal(Print(format), System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", ""));
        Assert.DoesNotContain("\u001b", Print(format), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_a_source_line_do_not_reach_the_terminal()
    {
        var finding = Sample.Findings[0] with { SourceLine = "a\u001b[2Jb", Place = new Place("a.py", 1, 1, 1, 2) };
        var text = Print(OutputFormat.Text, new CheckResult { Findings = [finding] });
        Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
        Assert.Contains("a␛[2Jb", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_line_is_cut_around_the_range()
    {
        var finding = Sample.Findings[0] with { SourceLine = new string('a', 900) + "HERE" + new string('b', 900), Place = new Place("a.py", 1, 901, 1, 905) };
        var lines = Print(OutputFormat.Text, new CheckResult { Findings = [finding] }).Split('\n');
        var source = Array.FindIndex(lines, line => line.Contains("HERE", StringComparison.Ordinal));
        Assert.True(lines[source].Length < 200);
        Assert.Equal(lines[source].IndexOf("HERE", StringComparison.Ordinal), lines[source + 1].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Concise_is_one_line_each() =>
        Assert.Equal(
            "app/bad, one.py:1:2: syntax-error: invalid syntax\napp/views.py:12:6: AW102 [blocking-chain] `requests.get` stops the loop, 50%: \"yes\".\n",
            Print(OutputFormat.Concise));

    [Fact]
    public void Json_has_the_documented_keys_in_order()
    {
        using var json = JsonDocument.Parse(Print(OutputFormat.Json));
        var root = json.RootElement;
        Assert.Equal("version findings errors unresolved summary", Keys(root));
        var finding = root.GetProperty("findings")[0];
        Assert.Equal(
            "rule name confidence severity path line column end_line end_column function message help kind stall chain also_reached_from aliases fix fingerprint measured",
            Keys(finding));
        Assert.Equal("path line function text end_line", Keys(finding.GetProperty("chain")[0]));
        Assert.Equal(("certain", "high", 12, 6, 12, 17), (
            finding.GetProperty("confidence").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("line").GetInt32(),
            finding.GetProperty("column").GetInt32(), finding.GetProperty("end_line").GetInt32(), finding.GetProperty("end_column").GetInt32()));
        Assert.Equal((1, 7, JsonValueKind.Null), (
            root.GetProperty("version").GetInt32(), root.GetProperty("unresolved").GetInt32(), finding.GetProperty("fix").ValueKind));
        Assert.Equal("kind path line column message", Keys(root.GetProperty("errors")[0]));
        using var all = JsonDocument.Parse(Print(OutputFormat.Json, all: true));
        Assert.Equal("g()", all.RootElement.GetProperty("unresolved_calls")[0].GetProperty("text").GetString());
    }

    private static string Keys(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));

    [Fact]
    public void Sarif_has_what_the_schema_requires()
    {
        using var json = JsonDocument.Parse(Print(OutputFormat.Sarif));
        SarifShape.Check(json.RootElement);
        var run = json.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(1, result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").GetArrayLength());
        Assert.Equal("00ff", result.GetProperty("partialFingerprints").GetProperty("asyncward/v1").GetString());
        Assert.Contains("# AW102", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0]
            .GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        var uri = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal("app/bad%2C%20one.py", uri);
        using var empty = JsonDocument.Parse(Print(OutputFormat.Sarif, CheckResult.Empty));
        SarifShape.Check(empty.RootElement);
    }

    [Fact]
    public void GitHub_commands_escape_what_would_end_them() =>
        Assert.Equal(
            "::error file=app/bad%2C one.py,line=1,col=2,title=syntax-error::invalid syntax\n"
            + "::error file=app/views.py,line=12,endLine=12,col=6,endColumn=17,title=AW102 blocking-chain::`requests.get` stops the loop, 50%25: \"yes\"."
            + "%0A→ app/mail.py:3: app.mail.send calls requests.get%0AUse `httpx`.\n",
            Print(OutputFormat.GitHub));

    [Fact]
    public void GitLab_has_an_issue_each_with_its_own_fingerprint()
    {
        using var json = JsonDocument.Parse(Print(OutputFormat.GitLab));
        Assert.Equal(2, json.RootElement.GetArrayLength());
        foreach (var issue in json.RootElement.EnumerateArray())
        {
            Assert.Equal("description check_name fingerprint severity location", Keys(issue));
            Assert.Contains(issue.GetProperty("severity").GetString(), (string[])["info", "minor", "major", "critical", "blocker"]);
            Assert.True(issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() > 0);
        }
        Assert.Equal(2, json.RootElement.EnumerateArray().Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count());
    }

    [Fact]
    public void JUnit_counts_its_cases()
    {
        var root = XDocument.Parse(Print(OutputFormat.JUnit)).Root!;
        Assert.Equal(("2", "1", "1"), (root.Attribute("tests")!.Value, root.Attribute("failures")!.Value, root.Attribute("errors")!.Value));
        Assert.Equal(2, root.Descendants("testcase").Count());
        Assert.Contains("app.mail.send", root.Descendants("failure").Single().Value, StringComparison.Ordinal);
        Assert.Single(XDocument.Parse(Print(OutputFormat.JUnit, CheckResult.Empty)).Descendants("testcase"));
        var odd = Sample.Findings[0] with { Message = "a\u0000b\u001b" };
        XDocument.Parse(Print(OutputFormat.JUnit, new CheckResult { Findings = [odd] }));
    }
}
