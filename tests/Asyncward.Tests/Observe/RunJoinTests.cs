using System;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Engine;
using Asyncward.Observe;
using Xunit;
using static Asyncward.Tests.Observe.SampleRuns;

namespace Asyncward.Tests.Observe;

public sealed class RunJoinTests
{
    private static StaticHop Hop(string file, int line, string function, string text = "", int more = 0) => new($"{SampleRuns.Directory}/{file}", line, line + more,
        function, text);

    private static StaticFinding Finding(string rule, params StaticHop[] hops) => new()
    {
        Rule = rule,
        Name = "a-rule",
        Path = Path.GetRelativePath(SampleRuns.Directory, hops[0].File),
        Line = hops[0].Line,
        Function = hops[0].Function,
        Hops = hops,
    };

    private static Stall Stall(double ms, string call, params CodeSite[] stack) => new()
    {
        Place = stack[0],
        Call = call,
        Count = 2,
        Total = Ms(ms),
        Longest = Ms(ms / 2),
        Samples = [new(stack, Ms(ms), 2)],
    };

    private static ObservedRun Run(params Stall[] stalls) => new() { CurrentDirectory = SampleRuns.Directory, Stalls = stalls };

    private static string Shown(RunJoin join) => string.Join("; ",
        join.Confirmed.Select(c => $"{c.Finding.Rule}:{c.Finding.Line} {c.Count}x {c.Total.TotalMilliseconds} {c.WholeChain}"))
        + " | " + string.Join(',', join.UnpredictedStalls) + " | " + join.NotSeen;

    [Fact]
    public void A_stall_confirms_the_chain_whose_lines_are_on_its_stack()
    {
        var chain = Finding("AW102", Hop("a.py", 10, "a.handler", "calls save"), Hop("b.py", 20, "b.save", "calls requests.post"));
        var other = Finding("AW102", Hop("a.py", 30, "a.other", "calls save"), Hop("b.py", 20, "b.save", "calls requests.post"));
        var run = Run(Stall(100, "socket.recv", new("/usr/lib/requests/api.py", 5, "post"), Site("b.py", 20, "save"), Site("a.py", 30, "other")));
        Assert.Equal("AW102:30 2x 100 True |  | 1", Shown(RunJoin.Make(run, [chain, other])));
    }

    [Fact]
    public void The_cause_alone_confirms_a_finding_that_is_also_reached_from_elsewhere()
    {
        var chain = Finding("AW102", Hop("a.py", 10, "a.handler"), Hop("b.py", 20, "b.save"));
        Assert.Equal("AW102:10 2x 100 False |  | 0", Shown(RunJoin.Make(Run(Stall(100, "", Site("b.py", 20, "save"), Site("c.py", 1, "third"))), [chain])));
    }

    [Fact]
    public void Any_line_of_a_call_that_spans_lines_is_the_call()
    {
        var finding = Finding("AW101", Hop("a.py", 10, "a.f", more: 3));
        Assert.Equal("AW101:10 4x 100 True | 2 | 0", Shown(RunJoin.Make(Run(Stall(60, "", Site("a.py", 12, "f")), Stall(40, "", Site("a.py", 13, "f")), Stall(9, "",
            Site("a.py", 14, "f"))), [finding])));
    }

    [Fact]
    public void A_line_that_moved_is_matched_by_function_and_called_name()
    {
        var finding = Finding("AW101", Hop("a.py", 10, "a.C.f", "calls time.sleep, which sleeps"));
        Assert.Equal("AW101:10 2x 60 False |  | 0", Shown(RunJoin.Make(Run(Stall(60, "time.sleep", Site("a.py", 12, "C.f"))), [finding])));
        Assert.Equal(" | 0 | 1", Shown(RunJoin.Make(Run(Stall(60, "time.sle", Site("a.py", 12, "C.f"))), [finding])));
        Assert.Equal(" | 0 | 1", Shown(RunJoin.Make(Run(Stall(60, "", Site("a.py", 12, "C.f"))), [finding])));
        Assert.Equal(" | 0 | 1", Shown(RunJoin.Make(Run(Stall(60, "time.sleep", Site("a.py", 12, "C.g"))), [finding])));
        Assert.Equal(" | 0 | 1", Shown(RunJoin.Make(Run(Stall(60, "time.sleep", Site("b.py", 10, "C.f"))), [finding])));
    }

    [Fact]
    public void A_rule_about_something_else_on_the_same_line_confirms_nothing()
    {
        StaticFinding[] findings = [Finding("AW203", Hop("a.py", 10, "a.f")), Finding("AW108", Hop("a.py", 10, "a.f"))];
        Assert.Empty(RunJoin.Make(Run(Stall(60, "", Site("a.py", 10, "f"))), findings).Confirmed);
    }

    [Fact]
    public void The_innermost_cause_wins_and_the_costliest_stands_first()
    {
        var outer = Finding("AW102", Hop("a.py", 10, "a.f"));
        var inner = Finding("AW101", Hop("b.py", 3, "b.g"));
        var join = RunJoin.Make(Run(Stall(60, "", Site("a.py", 10, "f")), Stall(500, "", Site("b.py", 3, "g"), Site("a.py", 10, "f"))), [outer, inner]);
        Assert.Equal("AW101:3 2x 500 True; AW102:10 2x 60 True |  | 0", Shown(join));
        Assert.Equal([(1, true), (0, true)], join.ByHarm().Select(pair => (pair.Index, pair.Measured is not null)));
        Assert.Same(inner, join.Predicted(ObservationKind.Stall, 1));
    }

    [Fact]
    public void A_stall_of_several_calls_counts_for_each_by_its_time()
    {
        var sleep = Finding("AW101", Hop("a.py", 3, "a.load"));
        CodeSite[] main = [Site("a.py", 5, "crunch"), Site("a.py", 9, "main")];
        CodeSite[] load = [Site("a.py", 3, "load"), Site("a.py", 9, "main")];
        var stall = Stall(1000, "re.match", main) with { Samples = [new(main, Ms(750), 3), new(load, Ms(250), 2)] };
        var join = RunJoin.Make(Run(stall), [sleep]);
        Assert.Equal("AW101:3 2x 250 True | 0 | 0", Shown(join));
        Assert.Null(join.Predicted(ObservationKind.Stall, 0));
        Assert.Same(sleep, RunJoin.Make(Run(stall with { Samples = [new(main, Ms(250), 1), new(load, Ms(750), 2)] }), [sleep]).Predicted(ObservationKind.Stall, 0));
    }

    [Fact]
    public void Lost_work_confirms_the_rules_about_lost_work()
    {
        var run = new ObservedRun
        {
            CurrentDirectory = SampleRuns.Directory,
            NeverAwaited = [new("foo", Site("a.py", 5, "main"), true, 12)],
            DestroyedTasks = [new(new("t", "poll", Site("a.py", 6, "main")), Site("p.py", 1, "poll"), "", 3)],
            CancelsSwallowed = [new(new("t", "pump", CodeSite.Unknown), Site("a.py", 8, "pump"), TimeSpan.Zero, 1)],
            BlockingCalls = [new("open", Site("a.py", 9, "main"), 40, "")],
        };
        StaticFinding[] findings =
        [
            Finding("AW101", Hop("a.py", 9, "a.main")), Finding("AW201", Hop("a.py", 5, "a.main")), Finding("AW203", Hop("a.py", 6, "a.main")), Finding("AW301",
                Hop("a.py", 8, "a.pump")), Finding("AW404", Hop("a.py", 8, "a.pump")),
        ];
        var join = RunJoin.Make(run, findings);
        Assert.Equal("AW101:9 40x 0 True; AW201:5 12x 0 True; AW203:6 3x 0 True; AW301:8 1x 0 True |  | 0", Shown(join));
        Assert.Equal("40 times", TextRunReport.Harm(join.Confirmed[0]));
    }

    [Fact]
    public void A_call_in_both_lists_is_counted_once()
    {
        var run = Run(Stall(100, "time.sleep", Site("a.py", 9, "main"))) with { BlockingCalls = [new("time.sleep", Site("a.py", 9, "main"), 50, "")] };
        Assert.Equal("AW101:9 50x 100 True |  | 0", Shown(RunJoin.Make(run, [Finding("AW101", Hop("a.py", 9, "a.main"))])));
    }

    [Fact]
    public void Relative_files_of_either_side_meet()
    {
        var check = """
            {"version": 1, "findings": [{"rule": "AW101", "name": "blocking-call", "path": "app/a.py", "line": 3, "end_line": 4, "function": "app.a.f",
             "message": "m", "help": null, "fingerprint": "ff", "chain": []}]}
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(check));
        var findings = StaticFinding.Read(stream, SampleRuns.Directory);
        var run = Run(Stall(60, "", new CodeSite("app/a.py", 4, "f")), Stall(60, "", new CodeSite("<string>", 4, "f")));
        Assert.Equal("AW101:3 2x 60 True | 1 | 0", Shown(RunJoin.Make(run, findings)));
    }

    [Fact]
    public void A_chain_that_leads_to_a_definition_is_no_way_to_the_cause()
    {
        var result = new CheckResult
        {
            Findings =
            [
                new ReportedFinding
                {
                    Rule = "AW201",
                    Name = "unawaited-coroutine",
                    Confidence = Rules.Confidence.Certain,
                    Severity = Rules.Severity.High,
                    Place = new Place("a.py", 5, 1, 5, 9),
                    SourceLine = "",
                    Function = "a.main",
                    Message = "m",
                    Fingerprint = "f",
                    Chain = [new ReportedHop(new Place("a.py", 1, 1, 1, 9), "a.foo", "`foo` is defined here")],
                },
            ],
        };
        var run = new ObservedRun { CurrentDirectory = "/d", NeverAwaited = [new("foo", new CodeSite("/d/a.py", 5, "main"), true, 1)] };
        Assert.Single(RunJoin.Make(run, StaticFinding.Of(result, "/d")).Confirmed);
    }

    [Fact]
    public void A_run_made_elsewhere_is_compared_with_the_code_here()
    {
        var finding = Finding("AW101", new StaticHop("/here/a.py", 3, 3, "a.f", ""));
        var run = Run(Stall(60, "", Site("a.py", 3, "f")), Stall(60, "", new CodeSite(SampleRuns.Directory + "ping/a.py", 3, "f")));
        Assert.Equal([1], RunJoin.Make(run, [finding], "/here").UnpredictedStalls);
        Assert.Equal([0, 1], RunJoin.Make(run, [finding]).UnpredictedStalls);
    }

    [Fact]
    public void What_check_writes_is_read_as_what_check_found()
    {
        var result = new CheckResult
        {
            Findings =
            [
                new ReportedFinding
                {
                    Rule = "AW102", Name = "blocking-chain", Confidence = Rules.Confidence.Certain, Severity = Rules.Severity.High, Place = new Place("a.py", 3, 1,
                        5, 2), SourceLine = "", Function = "a.f",
                    Message = "m", Fingerprint = "f", Chain = [new ReportedHop(new Place("a.py", 3, 1, 5, 2), "a.f", "calls g"), new ReportedHop(new Place("/x/b.py",
                        7, 1, 8, 2), "b.g", "calls h")],
                },
                new ReportedFinding { Rule = "AW101", Name = "n", Confidence = Rules.Confidence.Certain, Severity = Rules.Severity.High, Place = new Place("a.py", 9,
                    1, 10, 2), SourceLine = "", Function = "a.f", Message = "m", Fingerprint = "g" },
            ],
        };
        using var stream = new MemoryStream();
        new JsonReport().Write(result, new ReportOptions(), stream);
        stream.Position = 0;
        var direct = StaticFinding.Of(result, "/d");
        var read = StaticFinding.Read(stream, "/d");
        Assert.Equal(direct.Select(f => (f.Rule, f.Name, f.Path, f.Line, f.Function, f.Message, f.Fingerprint)), read.Select(f => (f.Rule, f.Name, f.Path, f.Line,
            f.Function, f.Message, f.Fingerprint)));
        Assert.Equal(direct.SelectMany(f => f.Hops), read.SelectMany(f => f.Hops));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{\"findings\": 1}")]
    [InlineData("{\"findings\": [{\"rule\": 1}]}")]
    public void What_is_no_result_of_check_is_refused(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        Assert.NotEmpty(Assert.Throws<FormatException>(() => StaticFinding.Read(stream, "/")).Message);
    }
}
