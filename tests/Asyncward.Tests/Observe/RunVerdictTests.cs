using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Observe;
using Xunit;
using static Asyncward.Tests.Observe.SampleRuns;

namespace Asyncward.Tests.Observe;

public sealed class RunVerdictTests
{
    private static readonly RunFinding[] All = RunFindings.Of(Full, null);

    private static RunBaseline Baseline(ObservedRun run)
    {
        using var output = new MemoryStream();
        RunJson.Write(run, null, "1.2.3", output);
        output.Position = 0;
        return RunBaseline.Read(output);
    }

    private static RunIgnore[] Ignores(params string[] texts)
    {
        List<string> errors = [];
        var ignores = texts.Select(text => RunIgnore.Parse(text, errors)).OfType<RunIgnore>().ToArray();
        Assert.Empty(errors);
        return ignores;
    }

    private static ObservedRun Stalls(params CodeSite[] places) => new()
    {
        CurrentDirectory = SampleRuns.Directory,
        Stalls = [.. places.Select(place => new Stall { Place = place, Call = "open", Count = 1, Total = Ms(60), Longest = Ms(60), Samples = [] })],
    };

    private static RunVerdict Against(ObservedRun earlier, ObservedRun now) =>
        RunVerdict.Of(RunFindings.Of(now, null), SampleRuns.Directory, Baseline(earlier), []);

    [Fact]
    public void The_same_run_again_is_no_news()
    {
        var verdict = RunVerdict.Of(All, SampleRuns.Directory, Baseline(Full), []);
        Assert.Empty(verdict.News);
        Assert.Equal((All.Length, 0, 0), (verdict.Known, verdict.Gone, verdict.Ignored));
    }

    [Fact]
    public void Code_that_moves_stays_known_and_one_more_in_the_same_function_is_new()
    {
        CodeSite load = Site("app/db.py", 10, "Store.load"), moved = Site("app/db.py", 14, "load"), second = Site("app/db.py", 20, "Store.load");
        Assert.Empty(Against(Stalls(load), Stalls(moved)).News);
        // The line that was known is known, whatever stands before it in the list.
        Assert.Equal(20, Assert.Single(Against(Stalls(load), Stalls(second, load)).News).Place.Line);
        Assert.Equal(10, Assert.Single(Against(Stalls(second), Stalls(second, load)).News).Place.Line);
        Assert.Single(Against(Stalls(load), Stalls(Site("app/db.py", 10, "save"))).News);
        Assert.Single(Against(Stalls(load), Stalls(Site("app/other.py", 10, "Store.load"))).News);
        var less = Against(Stalls(load, second), Stalls(second));
        Assert.Equal((0, 1, 1), (less.News.Length, less.Known, less.Gone));
    }

    [Theory]
    [InlineData("app/parse.py", true)]
    [InlineData("app/*.py", true)]
    [InlineData("**", true)]
    [InlineData("*.py", false)]
    [InlineData("R001@app/parse.py:clean", true)]
    [InlineData("loop-blocked@app/parse.py", true)]
    [InlineData("R002@app/parse.py", false)]
    [InlineData("app/parse.py:lean", false)]
    [InlineData("app/parse.py:Other.clean", false)]
    public void A_finding_is_ignored_by_rule_file_and_function(string text, bool expected)
    {
        var stall = Assert.Single(All, finding => finding.Kind == RunFindingKind.LoopBlocked && finding.Place.Function == "clean");
        var verdict = RunVerdict.Of([stall], SampleRuns.Directory, null, Ignores(text));
        Assert.Equal((expected ? 1 : 0, expected ? 0 : 1, expected ? 0 : 1), (verdict.Ignored, verdict.News.Length, verdict.Unused.Length));
    }

    [Fact]
    public void What_was_not_needed_is_told()
    {
        var verdict = RunVerdict.Of(All, SampleRuns.Directory, null, Ignores("app/parse.py", "R001@**", "app/gone.py"));
        // Both speak of the same stall: neither is unused.
        Assert.Equal("app/gone.py", Assert.Single(verdict.Unused).Text);
        var text = TextRunReport.Write(Full, null, colour: false, verdict);
        Assert.Contains($"{verdict.Ignored} finding", text, StringComparison.Ordinal);
        Assert.Contains("unused: --ignore app/gone.py: nothing of this run is like that\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("R001 loop-blocked", text, StringComparison.Ordinal);
        Assert.Contains($": {verdict.News.Length} new findings\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R099@app.py", "`R099` is no finding of a run")]
    [InlineData("stall@app.py", "`stall` is no finding of a run")]
    [InlineData("R001@", "needs a file")]
    [InlineData(":load", "needs a file")]
    public void What_cannot_be_meant_is_said(string text, string message)
    {
        List<string> errors = [];
        Assert.Null(RunIgnore.Parse(text, errors));
        Assert.Contains(message, Assert.Single(errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"findings\": []}")]
    [InlineData("{\"run\": {}, \"findings\": [{\"ruleId\": 1}]}")]
    [InlineData("{\"run\": {}, \"findings\": [{\"ruleId\": \"R001\", \"file\": \"a\", \"function\": \"f\", \"line\": 1e99}]}")]
    [InlineData("{\"run\": {}, \"findings\": 3}")]
    public void What_is_no_earlier_run_is_said(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.Contains("run --json", Assert.Throws<FormatException>(() => RunBaseline.Read(stream)).Message, StringComparison.Ordinal);
    }
}
