using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Asyncward.Observe;
using Xunit;

namespace Asyncward.Tests.Observe;

/// <summary>What the page is made of; how it looks and works is asked of a real browser in <see cref="BrowserTests"/>.</summary>
public sealed partial class HtmlRunReportTests
{
    internal static string Html(ObservedRun run, RunJoin? join = null)
    {
        using var output = new MemoryStream();
        HtmlRunReport.Write(run, join, "1.2.3", output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void The_page_asks_for_nothing_and_runs_no_script_but_its_own()
    {
        var html = Html(SampleRuns.Full);
        Assert.Contains("default-src 'none'; style-src 'sha256-", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Requests(), html);
        Assert.Equal(2, Regex.Count(html, "<script", RegexOptions.IgnoreCase));
    }

    [Fact]
    public void Hostile_names_add_no_element()
    {
        var html = Html(SampleRuns.WithHostileNames);
        var plain = Html(new ObservedRun());
        Assert.Equal(Regex.Count(plain, "<[a-z!/]", RegexOptions.IgnoreCase), Regex.Count(html, "<[a-z!/]", RegexOptions.IgnoreCase));
    }

    [Fact]
    public void A_run_of_ten_thousand_places_gives_a_page_of_a_few_megabytes_that_says_what_is_left_out()
    {
        var html = Html(SampleRuns.Large(10_000));
        Assert.InRange(html.Length, 100_000, 3_000_000);
        Assert.Contains("9000 of 10000 blocked places are left out of this page", html, StringComparison.Ordinal);
        Assert.Contains("of 20000 times that a loop was blocked, the time line shows the longest 4000", html, StringComparison.Ordinal);
        var run = RunJson.Read(Stream(html));
        Assert.Equal((1000, 4000), (run.Stalls.Length, run.Stalls.Sum(stall => stall.Occurrences.Length)));
    }

    [Fact]
    public void The_join_of_a_cut_run_speaks_of_what_is_left()
    {
        var run = SampleRuns.Large(1500);
        var cause = run.Stalls[1499].Place;
        StaticFinding[] findings =
        [
            new()
            {
                Rule = "AW101",
                Name = "blocking-call",
                Path = "x.py",
                Line = cause.Line,
                Function = "f",
                Hops = [new(cause.File, cause.Line, cause.Line, "f", "")],
            },
        ];
        var (cut, join) = RunBounds.Cut(run, RunJoin.Make(run, findings));
        Assert.All(join!.UnpredictedStalls, index => Assert.InRange(index, 0, cut.Stalls.Length - 1));
    }

    private static MemoryStream Stream(string html)
    {
        var from = html.IndexOf("id=\"run\">", StringComparison.Ordinal) + "id=\"run\">".Length;
        return new MemoryStream(Encoding.UTF8.GetBytes(html[from..html.IndexOf("</script>", from, StringComparison.Ordinal)]));
    }

    [GeneratedRegex("""(?i)<link|<img|<iframe|@import|url\(|\bfetch\(|XMLHttpRequest|(src|href)=""")]
    private static partial Regex Requests();
}
