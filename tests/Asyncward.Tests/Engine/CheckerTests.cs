using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Asyncward.Engine;
using Asyncward.Rules;
using Xunit;

namespace Asyncward.Tests.Engine;

public sealed class CheckerTests
{
    private static readonly FakeRule Bad = new("AW101", "bad-name", "bad", ["ASYNC210", "X1"]);

    private static CheckResult Check(TempDirectory directory, SettingsLayer? options = null, Func<CheckRequest, CheckRequest>? change = null, params Rule[] rules)
    {
        var table = new SelectorTable(rules.Length == 0 ? [Bad] : rules);
        var request = TestRuns.Request(directory, table, options ?? new SettingsLayer { Jobs = 2 });
        return Checker.Run(change is null ? request : change(request));
    }

    private static string[] Lines(CheckResult result) => [.. result.Findings.Select(finding => $"{finding.Place.Path}:{finding.Place.Line} {finding.Function}")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_outcome_is_told_once_and_is_what_is_returned(int jobs)
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass");
        var told = new List<CheckResult>();
        CheckResult Run() => Check(directory, new SettingsLayer { Jobs = jobs }, request => request with { UseCache = true, Outcome = told.Add });
        var first = Run();
        Assert.Same(first, Assert.Single(told));
        var unchanged = Run();
        Assert.Equal(2, told.Count);
        Assert.Same(unchanged, told[1]);
        Assert.Single(unchanged.Findings);
    }

    [Fact]
    public void What_goes_wrong_while_the_outcome_is_told_is_not_swallowed()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass");
        Assert.Throws<IOException>(() => Check(directory, null, request => request with { UseCache = true, Outcome = _ => throw new IOException("closed") }));
        Assert.Single(Check(directory, null, request => request with { UseCache = true }).Findings);
    }

    [Theory]
    [InlineData("def bad(): pass", true)]
    [InlineData("def bad(): pass  # noqa", false)]
    [InlineData("def bad(): pass  # noqa: AW101", false)]
    [InlineData("def bad(): pass  # noqa: E501, async210", false)]
    [InlineData("def bad(): pass  # noqa: AW1", false)]
    [InlineData("def bad(): pass  # noqa: E501", true)]
    [InlineData("def bad(): pass  # noqa: AW102", true)]
    [InlineData("def bad(): pass  # asyncward: ignore[bad-name] because", false)]
    [InlineData("def bad(): pass  # asyncward: ignore[AW101,AW102]", false)]
    [InlineData("def bad(): pass  # asyncward: ignore[lost-task]", true)]
    [InlineData("def bad(\n  a,\n  b,  # noqa: AW101\n): pass", false)]
    [InlineData("def bad(): pass\nx = 1  # noqa: AW101", true)]
    [InlineData("# asyncward: ignore-file\ndef bad(): pass", false)]
    [InlineData("text = '# noqa'; \ndef bad(): pass", true)]
    [InlineData("def bad(): pass  # ruff: ignore[ASYNC210]", false)]
    [InlineData("def bad(): pass  # type: ignore # ruff:ignore[F401, blocking-http-call-in-async-function] why", false)]
    [InlineData("# ruff: ignore[ASYNC210]\ndef bad(): pass", false)]
    [InlineData("def bad(): pass  # ruff: ignore[unused-import]", true)]
    [InlineData("def bad(): pass  # ruff: ignore", true)]
    [InlineData("def bad(): pass  # see ruff: ignore[ASYNC210]", true)]
    [InlineData("def bad(): pass\n# ruff: file-ignore[ASYNC210]", false)]
    [InlineData("# ruff: disable[ASYNC210]\nx = 1\ndef bad(): pass\n# ruff: enable[ASYNC210]", false)]
    [InlineData("# ruff: disable[ASYNC210]\nx = 1\n# ruff: enable[ASYNC210]\ndef bad(): pass", true)]
    [InlineData("# ruff: disable[ASYNC210]\n# ruff: enable[F401]\ndef bad(): pass", false)]
    [InlineData("if x:\n    # ruff: disable[ASYNC210]\n\n    y = 1\n# a\n    def bad(): pass\n", false)]
    [InlineData("if x:\n    # ruff: disable[ASYNC210]\n    y = 1\ndef bad(): pass\n", true)]
    public void A_comment_takes_a_finding_away_only_where_it_says_so(string source, bool shown)
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", source);
        var result = Check(directory);
        Assert.Equal(shown ? 1 : 0, result.Findings.Length);
        Assert.Equal(shown ? 0 : 1, result.Suppressed);
    }

    [Theory]
    [InlineData("def bad(): pass  # noqa: AW101", 0)]
    [InlineData("def good(): pass  # noqa: AW101", 1)]
    [InlineData("def good(): pass  # noqa: ASYNC100", 0)]
    [InlineData("def good(): pass  # noqa", 0)]
    [InlineData("def good(): pass  # ruff: ignore[ASYNC210]", 0)]
    [InlineData("def good(): pass  # asyncward: ignore[bad-name]", 1)]
    [InlineData("def good(): pass  # asyncward: ignore", 1)]
    public void A_suppression_that_suppresses_nothing_is_reported_when_asked(string source, int expected)
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", source);
        var result = Check(directory, change: request => request with { ReportUnusedSuppressions = true });
        Assert.Equal(expected, result.Findings.Count(finding => finding.Rule == "AW000"));
        Assert.Empty(Check(directory).Findings);
    }

    [Fact]
    public void Tests_are_silent_until_asked_for()
    {
        using var directory = new TempDirectory();
        directory.Write("app.py", "def bad(): pass");
        directory.Write("tests/test_app.py", "def bad(): pass");
        Assert.Equal(["app.py:1 bad"], Lines(Check(directory)));
        Assert.Equal(["app.py:1 bad", "tests/test_app.py:1 bad"], Lines(Check(directory, new SettingsLayer { IncludeTests = true })));
        Assert.Equal(["tests/test_app.py:1 bad"], Lines(Check(directory, null, null, new FakeRule("AW901", "in-tests", "bad")))[1..]);
    }

    [Fact]
    public void Confidence_stall_and_files_filter()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass");
        directory.Write("gen/b.py", "def bad(): pass");
        directory.Write("asyncward.toml", "[per-file-ignores]\n'gen/*' = ['bad-name']\n");
        int Count(FakeRule rule, SettingsLayer? options = null) => Check(directory, options, null, rule).Findings.Length;
        FakeRule With(Confidence confidence, string? stall = null, bool hot = false, RuleDefault mode = RuleDefault.On) =>
            new("AW101", "bad-name", "bad", mode: mode) { Confidence = confidence, Stall = stall, Hot = hot };
        Assert.Equal(1, Count(With(Confidence.Likely)));
        Assert.Equal(0, Count(With(Confidence.Possible)));
        Assert.Equal(1, Count(With(Confidence.Possible), new SettingsLayer { Confidence = Confidence.Possible }));
        Assert.Equal(0, Count(With(Confidence.Certain, "small")));
        Assert.Equal(1, Count(With(Confidence.Certain, "small", hot: true)));
        Assert.Equal(1, Count(With(Confidence.Certain, "small"), new SettingsLayer { MinStall = StallClass.Small }));
        Assert.Equal(0, Count(With(Confidence.Certain, "bounded"), new SettingsLayer { MinStall = StallClass.Unbounded }));
        Assert.Equal(0, Count(With(Confidence.Likely, mode: RuleDefault.CertainOnly)));
        Assert.Equal(1, Count(With(Confidence.Certain, mode: RuleDefault.CertainOnly)));
        Assert.Equal(1, Count(With(Confidence.Likely, mode: RuleDefault.CertainOnly), new SettingsLayer { Select = ["AW101"] }));
    }

    [Fact]
    public void Fingerprints_survive_moves_and_differ_between_twins()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass\nif 1:\n    def bad(): pass\n");
        var before = Check(directory).Findings.Select(finding => finding.Fingerprint).ToArray();
        directory.Write("a.py", "import os\n\n\ndef bad(): pass\nif 1:\n    def bad(): pass\n");
        Assert.Equal(before, Check(directory).Findings.Select(finding => finding.Fingerprint));
        Assert.Equal(2, before.Distinct().Count());
    }

    [Fact]
    public void Broken_and_unreadable_files_do_not_stop_the_others()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass\nx = = 1\n");
        directory.Write("b.py", "def bad(): pass\n");
        var result = Check(directory, null, request => request with { Paths = ["a.py", "nothing.py", "b.py"] });
        Assert.Equal(["a.py:1 bad", "b.py:1 bad"], Lines(result));
        Assert.Equal(["syntax-error a.py:2", "unreadable nothing.py:0"], result.Errors.Select(error => $"{error.Kind} {error.Place.Path}:{error.Place.Line}"));
        Assert.True(result.HasUnreadable);
    }

    [Fact]
    public void A_pipe_in_a_directory_is_not_waited_for()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass\n");
        using (var process = System.Diagnostics.Process.Start("mkfifo", Path.Combine(directory.Root, "pipe.py")))
            process.WaitForExit();
        Assert.True(File.Exists(Path.Combine(directory.Root, "pipe.py")));
        var result = Check(directory);
        Assert.Equal(["a.py:1 bad"], Lines(result));
        Assert.Empty(result.Errors);
    }

    [Theory]
    [InlineData(16_000_100, true)]
    [InlineData(3_000_000, false)]
    public void A_file_of_which_only_definitions_are_read_is_named(int length, bool named)
    {
        using var directory = new TempDirectory();
        directory.Write("big.py", $"x = '{new string('a', length)}'\n");
        var errors = Check(directory).Errors;
        Assert.Equal(named ? ["too-large: more than 16 MB: only its definitions and imports were read"] : [], errors.Select(error => $"{error.Kind}: {error.Message}"));
    }

    [Theory]
    [InlineData("utf-16", "the file is in UTF-16, which Python does not read: save it as UTF-8")]
    [InlineData("utf-16BE", "the file is in UTF-16, which Python does not read: save it as UTF-8")]
    [InlineData("utf-32", "the file is in UTF-32, which Python does not read: save it as UTF-8")]
    public void A_file_of_wide_characters_is_refused_in_one_sentence(string encoding, string message)
    {
        using var directory = new TempDirectory();
        var wide = System.Text.Encoding.GetEncoding(encoding);
        File.WriteAllBytes(Path.Combine(directory.Root, "wide.py"), [.. wide.GetPreamble(), .. wide.GetBytes("x = 1\ny = 2\n")]);
        var error = Assert.Single(Check(directory).Errors);
        Assert.Equal((1, message), (error.Place.Line, error.Message));
    }

    [Fact]
    public void A_template_of_code_does_not_fill_the_screen_with_syntax_errors()
    {
        using var directory = new TempDirectory();
        directory.Write("few.py", "{% a %}\n{% b %}\n{% c %}\n{% d %}\n");
        directory.Write("many.py", string.Concat(Enumerable.Repeat("{% block %}\n", 40)));
        var errors = Check(directory).Errors;
        Assert.Equal(["few.py:1", "few.py:2", "few.py:3", "few.py:4", "many.py:1", "many.py:2", "many.py:3", "many.py:4"],
            errors.Select(error => $"{error.Place.Path}:{error.Place.Line}"));
        Assert.EndsWith("and 36 more syntax errors after it in this file", errors[^1].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(errors.SkipLast(1), error => error.Message.Contains("more syntax", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_breaks_is_our_defect_and_the_others_speak()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass");
        var result = Check(directory, null, null, Bad, new FakeRule("AW102", "broken", "x") { Throws = new InvalidOperationException("oh") });
        Assert.Single(result.Findings);
        Assert.Equal("internal-error", Assert.Single(result.Errors).Kind);
        Assert.Contains("AW102", result.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_is_read_cell_by_cell()
    {
        using var directory = new TempDirectory();
        directory.Write("n.ipynb", """
            {"cells": [
              {"cell_type": "markdown", "source": "def bad(): pass"},
              {"cell_type": "code", "source": ["%matplotlib inline\n", "files = !ls\n", "def bad():\n", "    pass"]},
              {"cell_type": "code", "source": "%%bash\ndef bad(): not python"},
              {"cell_type": "code", "source": "help?\ndef bad2(): pass"}
            ], "metadata": {}, "nbformat": 4}
            """);
        var result = Check(directory);
        Assert.Empty(result.Errors);
        Assert.Equal(["n.ipynb:3 bad", "n.ipynb:2 bad2"], Lines(result));
        Assert.Equal(["n.ipynb:cell 2:3", "n.ipynb:cell 4:2"], result.Findings.Select(finding => finding.Place.AtLine));
        Assert.Equal("def bad2(): pass", result.Findings[1].SourceLine);
        directory.Write("n.ipynb", "not a notebook");
        Assert.Equal("unreadable", Assert.Single(Check(directory).Errors).Kind);
    }

    [Fact]
    public void Standard_input_stands_in_for_its_file()
    {
        using var directory = new TempDirectory();
        var path = directory.Write("pkg/a.py", "def good(): pass");
        var overlays = new Dictionary<string, byte[]> { [path] = "def bad(): pass"u8.ToArray() };
        Assert.Equal(["pkg/a.py:1 bad"], Lines(Check(directory, null, request => request with { Paths = ["pkg/a.py"], Overlays = overlays })));
    }

    private static TempDirectory Project(int files = 30)
    {
        var directory = new TempDirectory();
        for (var i = 0; i < files; i++)
            directory.Write($"pkg{i % 3}/m{i}.py", $"import os\n{new string('\n', i)}def bad{i}(): pass\ndef good(): return bad{i}() + missing()\n");
        return directory;
    }

    [Fact]
    public void The_number_of_threads_does_not_show()
    {
        using var directory = Project();
        var one = TestRuns.Json(Check(directory, new SettingsLayer { Jobs = 1 }));
        Assert.Contains("bad29", one, StringComparison.Ordinal);
        for (var i = 0; i < 3; i++)
            Assert.Equal(one, TestRuns.Json(Check(directory, new SettingsLayer { Jobs = 4 })));
    }

    private static CheckResult Cached(TempDirectory directory) => Check(directory, null, request => request with { UseCache = true });

    private static string[] CacheFiles(TempDirectory directory, string pattern) =>
        Directory.GetFiles(Path.Combine(directory.Root, ".cache"), pattern, SearchOption.AllDirectories);

    [Fact]
    public void Warm_and_cold_runs_say_the_same()
    {
        using var directory = Project();
        var fresh = TestRuns.Json(Check(directory));
        Assert.Equal(fresh, TestRuns.Json(Cached(directory)));
        Assert.Single(CacheFiles(directory, "*.run"));
        Assert.Single(CacheFiles(directory, "*.seg"));
        Assert.Equal("*\n", File.ReadAllText(Path.Combine(directory.Root, ".cache/.gitignore")));
        Assert.Equal(fresh, TestRuns.Json(Cached(directory)));
        // Facts alone, without the outcome of the run.
        File.Delete(CacheFiles(directory, "*.run")[0]);
        Assert.Equal(fresh, TestRuns.Json(Cached(directory)));
        // Nothing was read anew, so nothing was added.
        Assert.Single(CacheFiles(directory, "*.seg"));
    }

    [Fact]
    public void A_change_is_seen_even_with_length_and_time_as_they_were()
    {
        using var directory = Project();
        Cached(directory);
        directory.Write("pkg0/m0.py", "def bad_more(): pass\n");
        Assert.Equal(TestRuns.Json(Check(directory)), TestRuns.Json(Cached(directory)));
        directory.Write("pkg9/new.py", "def bad_new(): pass\n");
        Assert.Equal(TestRuns.Json(Check(directory)), TestRuns.Json(Cached(directory)));
        File.Delete(Path.Combine(directory.Root, "pkg9/new.py"));
        Assert.Equal(TestRuns.Json(Check(directory)), TestRuns.Json(Cached(directory)));
        // Written just now, then changed within the tick of a coarse clock: only the content tells.
        var path = directory.Write("pkg9/fast.py", "def bad_one(): pass\n", old: false);
        var time = File.GetLastWriteTimeUtc(path);
        Cached(directory);
        File.WriteAllText(path, "def bad_two(): pass\n");
        File.SetLastWriteTimeUtc(path, time);
        Assert.Contains("bad_two", TestRuns.Json(Cached(directory)), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_settings_are_another_run()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "def bad(): pass");
        Assert.Single(Cached(directory).Findings);
        directory.Write("asyncward.toml", "ignore = ['AW101']");
        Assert.Empty(Cached(directory).Findings);
    }

    [Theory]
    [InlineData("*.run")]
    [InlineData("*.seg")]
    public void A_damaged_cache_costs_time_and_changes_nothing(string pattern)
    {
        using var directory = Project();
        var fresh = TestRuns.Json(Check(directory));
        Cached(directory);
        var path = CacheFiles(directory, pattern)[0];
        var whole = File.ReadAllBytes(path);
        if (pattern == "*.seg")
            File.Delete(CacheFiles(directory, "*.run")[0]);
        for (var step = 0; step < 24; step++)
        {
            var bytes = (byte[])whole.Clone();
            if (step < 8)
                Array.Resize(ref bytes, whole.Length * step / 8);
            else
                bytes[(int)((long)whole.Length * (step - 8) / 16)] ^= 0x55;
            File.WriteAllBytes(path, bytes);
            Assert.Equal(fresh, TestRuns.Json(Cached(directory)));
            foreach (var other in CacheFiles(directory, "*.run"))
                File.Delete(other);
            foreach (var other in CacheFiles(directory, "*.seg"))
                File.Delete(other);
        }
    }

    [Fact]
    public void A_cache_of_another_build_and_left_overs_are_passed_over()
    {
        using var directory = Project();
        var fresh = TestRuns.Json(Check(directory));
        Cached(directory);
        var segment = CacheFiles(directory, "*.seg")[0];
        // The identity of the build stands in the footer.
        var bytes = File.ReadAllBytes(segment);
        bytes[^48] ^= 1;
        File.WriteAllBytes(segment, bytes);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(segment)!, "zzz.seg"), "not a segment");
        File.WriteAllText(segment + ".99.tmp", "killed");
        File.Delete(CacheFiles(directory, "*.run")[0]);
        Assert.Equal(fresh, TestRuns.Json(Cached(directory)));
    }

    [Fact]
    public void Many_changes_do_not_pile_up_segments()
    {
        using var directory = Project(4);
        for (var i = 0; i < 20; i++)
        {
            directory.Write("pkg0/m0.py", $"def bad_{i}(): pass\n# {new string('x', i)}\n");
            Assert.Equal(TestRuns.Json(Check(directory)), TestRuns.Json(Cached(directory)));
        }
        Assert.InRange(CacheFiles(directory, "*.seg").Length, 1, 8);
    }

    [Fact]
    public async Task Runs_beside_each_other_do_not_disturb()
    {
        using var directory = Project();
        var fresh = TestRuns.Json(Check(directory));
        var runs = Enumerable.Range(0, 6).Select(_ => Task.Run(() => TestRuns.Json(Cached(directory)), TestContext.Current.CancellationToken));
        foreach (var json in await Task.WhenAll(runs))
            Assert.Equal(fresh, json);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        using var directory = Project(3);
        var blocked = directory.Write("blocked", "a file where the directory should be");
        var result = Check(directory, null, request => request with { UseCache = true, Settings = request.Settings with { CacheDir = Path.Combine(blocked, "x") } });
        Assert.Equal(TestRuns.Json(Check(directory)), TestRuns.Json(result));
    }
}
