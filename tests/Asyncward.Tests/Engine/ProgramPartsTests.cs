using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Asyncward.Engine;
using Asyncward.Program;
using Asyncward.Rules;
using Xunit;

namespace Asyncward.Tests.Engine;

/// <summary>Several programs in one directory: what each means by a name, and that a change in one leaves the others as they were.</summary>
public sealed class ProgramPartsTests
{
    private const string Loads = "from app.db import load\nasync def main():\n    load()\n";

    private static CheckResult Check(TempDirectory directory, params Rule[] rules) => Check(directory, false, rules);

    private static CheckResult Check(TempDirectory directory, bool cache, params Rule[] rules) => Check(directory, cache, 1, rules);

    private static CheckResult Check(TempDirectory directory, bool cache, long leastSites, params Rule[] rules)
    {
        var table = rules.Length == 0 ? Catalogue.Selectors : new SelectorTable(rules);
        return Checker.Run(TestRuns.Request(directory, table, new SettingsLayer { Jobs = 2 }) with { UseCache = cache, LeastSites = leastSites });
    }

    private static CheckResult Check(TempDirectory directory, bool cache, SettingsLayer layer) =>
        Checker.Run(TestRuns.Request(directory, Catalogue.Selectors, layer) with { UseCache = cache, LeastSites = 1 });

    private static string[] Lines(CheckResult result) => [.. result.Findings.Select(finding => $"{finding.Place.Path}:{finding.Place.Line} {finding.Name}")];

    private static void Write(TempDirectory directory, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            directory.Write(path, text);
    }

    [Fact]
    public void Each_program_means_its_own_package()
    {
        using var directory = new TempDirectory();
        Write(
            directory,
            ("one/app/__init__.py", ""), ("one/app/db.py", "import time\ndef load():\n    time.sleep(5)\n"), ("one/app/main.py", Loads),
            ("one/tests/test_it.py", Loads),
            ("two/app/__init__.py", ""), ("two/app/db.py", "def load():\n    pass\n"), ("two/app/main.py", Loads),
            ("three/app/__init__.py", ""), ("three/app/main.py", "async def load():\n    pass\n"), ("three/worker.py", "import app.main\nasync def run():\n    app.main.load()\n"));
        Assert.Equal(["one/app/main.py:3 blocking-chain", "three/worker.py:3 unawaited-coroutine"], Lines(Check(directory)));
    }

    [Fact]
    public void A_script_is_a_script_in_whichever_part_it_stands()
    {
        using var directory = new TempDirectory();
        string[] names = ["a", "b", "c", "d", "e"];
        foreach (var name in names)
            directory.Write(name + "/run.py", "import asyncio\nasync def f():\n    pass\ntask = asyncio.create_task(f())\n");
        var result = Check(directory);
        Assert.Equal(names.Select(name => name + "/run.py:4 task-without-loop"), Lines(result));
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void A_package_of_another_program_is_found_where_there_is_no_own_one()
    {
        using var directory = new TempDirectory();
        Write(
            directory,
            ("libs/common/pyproject.toml", ""), ("libs/common/src/common/__init__.py", "import time\ndef nap():\n    time.sleep(5)\n"),
            ("services/web/server.py", "from common import nap\nasync def f():\n    nap()\n"));
        Assert.Equal(["services/web/server.py:3 blocking-chain"], Lines(Check(directory)));
    }

    [Theory]
    [InlineData("ns/adapters/requests/__init__.py")]
    [InlineData("ns/adapters/requests.py", "ns/adapters/more/__init__.py")]
    public void A_directory_that_only_looks_like_a_root_hides_no_library(params string[] paths)
    {
        using var directory = new TempDirectory();
        foreach (var path in paths)
            directory.Write(path, "import requests\nasync def g():\n    requests.get('http://x')\n");
        directory.Write("main.py", "import requests\nasync def f():\n    requests.get('http://x')\n");
        Assert.Contains("main.py:3 blocking-call", Lines(Check(directory)));
        Assert.Contains(paths[0] + ":3 blocking-call", Lines(Check(directory)));
        // Where it is built from, it is the library itself.
        directory.Write("ns/adapters/pyproject.toml", "");
        Assert.Empty(Lines(Check(directory)));
    }

    [Fact]
    public void A_name_of_the_standard_library_is_not_what_another_program_has()
    {
        using var directory = new TempDirectory();
        const string sleeps = "import time\nasync def f():\n    time.sleep(5)\n";
        Write(directory, ("one/time.py", "async def sleep(n): pass\n"), ("one/pkg/__init__.py", ""), ("one/a.py", sleeps), ("two/b.py", sleeps));
        Assert.Equal(["one/a.py:3 unawaited-coroutine", "two/b.py:3 blocking-call"], Lines(Check(directory)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Nothing_is_concluded_from_the_names_that_another_program_uses(long leastSites)
    {
        using var directory = new TempDirectory();
        const string plain = "class Page:\n    def render_page(self):\n        import time\n        time.sleep(5)\n";
        const string coroutine = "class Page:\n    async def render_page(self):\n        pass\nasync def g(page):\n    await page.render_page()\n";
        const string use = "async def f(page):\n    page.render_page()\n";
        directory.Write("asyncward.toml", "confidence = 'possible'\n");
        Write(directory, ("one/page.py", plain), ("one/use.py", "import page\n" + use), ("two/page.py", coroutine), ("two/use.py", "import page\n" + use), ("three/use.py", use));
        Assert.Equal(["one/use.py:3 blocking-chain", "two/use.py:3 unawaited-coroutine"], Lines(Check(directory, false, leastSites)));
    }

    [Theory]
    [InlineData("alembic/env.py", 2)]
    [InlineData("alembic/__init__.py", 0)]
    public void A_directory_of_another_program_that_is_only_named_like_a_library_is_not_what_is_imported(string module, int found)
    {
        using var directory = new TempDirectory();
        const string plain = "class Page:\n    def render_page(self):\n        import time\n        time.sleep(5)\n";
        const string coroutine = "class Page:\n    async def render_page(self):\n        pass\nasync def g(page):\n    await page.render_page()\n";
        const string use = "async def f(page):\n    page.render_page()\n";
        directory.Write("asyncward.toml", "confidence = 'possible'\n");
        Write(
            directory,
            ("one/pyproject.toml", ""), ("one/pages/__init__.py", plain), ("one/use.py", "import pages\n" + use), ("one/" + module, "import pages\n"),
            ("two/app.py", "import alembic.config\n" + coroutine), ("two/use.py", "import app\n" + use));
        Assert.Equal(found, Lines(Check(directory)).Length);
    }

    [Fact]
    public void What_tests_do_says_nothing_of_the_program_unless_they_are_checked()
    {
        using var directory = new TempDirectory();
        const string use = "import app\nasync def test_it():\n    app.save()\n    unknown()\n";
        Write(directory, ("app.py", "import time\ndef save():\n    time.sleep(5)\nasync def f():\n    save()\n    unknown()\n"), ("tests/test_app.py", use));
        var result = Check(directory);
        Assert.Equal(["app.py:5 blocking-chain"], Lines(result));
        Assert.Equal((0, 1), (result.Findings[0].AlsoReachedCount, result.Unresolved));
        directory.Write("asyncward.toml", "include-tests = true\n");
        result = Check(directory);
        Assert.Equal((1, 2), (Assert.Single(result.Findings).AlsoReachedCount, result.Unresolved));
    }

    [Fact]
    public void Tests_are_read_as_far_as_the_program_imports_them()
    {
        using var directory = new TempDirectory();
        const string blocks = "import time\ndef fill():\n    time.sleep(5)\n";
        Write(directory, ("app.py", "from tests.data import sample\nasync def f():\n    sample.fill()\n"), ("tests/__init__.py", ""), ("tests/data/__init__.py", ""),
            ("tests/data/sample.py", "from ..helper import fill\n"), ("tests/helper.py", blocks), ("tests/test_app.py", "def (:\n"));
        var seen = new SeenFiles();
        var result = Check(directory);
        Assert.Equal(["app.py:3 blocking-chain"], Lines(result));
        Assert.Equal(["tests/test_app.py"], result.Errors.Select(error => error.Place.Path));
        Assert.Equal(6, result.Files);
        Check(directory, seen);
        Assert.DoesNotContain(Path.Combine(directory.Root, "tests/test_app.py"), seen.Take());
        // As before from the cache, and when a test that nobody imported is imported.
        Assert.Equal(TestRuns.Json(result), TestRuns.Json(Check(directory, true)));
        Assert.Equal(TestRuns.Json(result), TestRuns.Json(Check(directory, true)));
        Write(directory, ("tests/test_app.py", blocks), ("app.py", "from tests.test_app import fill\nasync def f():\n    fill()\n"));
        Assert.Equal(["app.py:3 blocking-chain"], Lines(Check(directory, true)));
    }

    [Fact]
    public void Only_the_part_that_changed_is_judged_anew()
    {
        using var directory = new TempDirectory();
        foreach (var name in (string[])["one", "two", "three"])
            Write(directory, (name + "/app/__init__.py", "def bad(): pass\n"), (name + "/app/main.py", "import app\ndef bad(): pass\n"));
        var seen = new SeenFiles();
        var cold = TestRuns.Json(Check(directory, seen));
        Assert.Equal(6, seen.Take().Length);
        Assert.Equal(cold, TestRuns.Json(Check(directory, true, seen)));
        seen.Take();
        Assert.Equal(cold, TestRuns.Json(Check(directory, true, seen)));
        Assert.Empty(seen.Take());

        directory.Write("two/app/main.py", "import app\ndef bad(): pass\ndef bad_too(): pass\n");
        var edited = TestRuns.Json(Check(directory, true, seen));
        Assert.Equal(["two/app/__init__.py", "two/app/main.py"], seen.Take().Select(path => Path.GetRelativePath(directory.Root, path)));
        Assert.Equal(TestRuns.Json(Check(directory, seen)), edited);
        seen.Take();

        // One program begins to use the other: they become one part.
        Write(directory, ("two/app/main.py", "import app\nimport shared\ndef bad(): pass\n"), ("three/shared.py", "import app\n"));
        edited = TestRuns.Json(Check(directory, true, seen));
        Assert.Equal(5, seen.Take().Length);
        Assert.Equal(TestRuns.Json(Check(directory, seen)), edited);
        seen.Take();

        File.Delete(Path.Combine(directory.Root, "three/shared.py"));
        edited = TestRuns.Json(Check(directory, true, seen));
        Assert.Equal(4, seen.Take().Length);
        Assert.Equal(TestRuns.Json(Check(directory, seen)), edited);
    }

    [Fact]
    public void What_a_kept_part_was_found_with_is_looked_at_again()
    {
        using var directory = new TempDirectory();
        const string bot = "import telegram\nasync def f(bot: telegram.Bot):\n    bot.get_me()\n";
        Write(directory, ("one/bot.py", bot), ("two/other.py", "x = 1\n"), ("requirements.txt", "python-telegram-bot==13.1\n"));
        Assert.Equal(["one/bot.py:3 blocking-call"], Lines(Check(directory, true)));
        directory.Write("two/other.py", "x = 2\n");
        Assert.Equal(["one/bot.py:3 blocking-call"], Lines(Check(directory, true)));
        directory.Write("requirements.txt", "python-telegram-bot==20.1.0\n");
        Assert.Equal(["one/bot.py:3 unawaited-coroutine"], Lines(Check(directory, true)));
    }

    private static CheckResult CountReads(TempDirectory directory, Rule rule, out int reads)
    {
        var done = 0;
        var request = TestRuns.Request(directory, new SelectorTable([rule]), new SettingsLayer { Jobs = 2 });
        var result = Checker.Run(request with { UseCache = true, LeastSites = 1, Progress = (_, _) => Interlocked.Increment(ref done) });
        reads = done;
        return result;
    }

    [Fact]
    public void Only_what_changed_and_its_part_are_read_anew()
    {
        using var directory = new TempDirectory();
        foreach (var name in (string[])["one", "two", "three"])
            Write(directory, (name + "/app/__init__.py", "def bad(): pass\n"), (name + "/app/main.py", "import app\ndef bad(): pass\n"));
        directory.Write("three/app/main.py", "import app\ndef bad(): pass\ndef (:\n");
        var rule = new SeenFiles();
        CountReads(directory, rule, out var reads);
        Assert.Equal(6, reads);
        var cold = TestRuns.Json(CountReads(directory, rule, out reads));
        Assert.Equal(0, reads);

        directory.Write("two/app/main.py", "import app\ndef bad_too(): pass\n");
        var edited = TestRuns.Json(CountReads(directory, rule, out reads));
        Assert.Equal(2, reads);
        Assert.Equal(TestRuns.Json(Check(directory, rule)), edited);
        Assert.NotEqual(cold, edited);

        // What it imports decides which part it is in, so all are asked.
        directory.Write("two/app/main.py", "import app.more\ndef bad_too(): pass\n");
        edited = TestRuns.Json(CountReads(directory, rule, out reads));
        Assert.Equal(6, reads);
        Assert.Equal(TestRuns.Json(Check(directory, rule)), edited);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_edited_the_cache_does_not_show(int seed)
    {
        using var directory = new TempDirectory();
        var random = new Random(seed);
        string[] programs = ["one", "two", "three", "four"];
        string[] modules = ["app/__init__.py", "app/main.py", "app/db.py", "shared.py", "run.py", "tests/helper.py", "app/test_main.py"];
        string[] lines =
        [
            "import app\n", "import app.db\n", "from app.main import f\n", "import shared\n", "from . import db\n", "import two.app\n", "import time\n", "def bad(): pass\n",
            "async def bad_too(): time.sleep(3)\n", "def f(): time.sleep(2)\n", "async def g(): f()\n", "async def h(): app.db.f()\n",
            "async def k(): shared.f()\n", "def (:\n", "x = 'a\n", "from tests import helper\n", "from . import test_main\n", "async def m(): helper.f(); test_main.f()\n",
        ];
        for (var step = 0; step < 25; step++)
        {
            for (var edits = random.Next(1, step == 0 ? 30 : 3); edits > 0; edits--)
            {
                var path = $"{programs[random.Next(programs.Length)]}/{modules[random.Next(modules.Length)]}";
                var text = string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => lines[random.Next(lines.Length)]));
                var full = directory.Write(path, text, old: false);
                // Only where the times of files lie back far enough are they believed, and no two contents have one time.
                if (random.Next(4) > 0)
                    File.SetLastWriteTimeUtc(full, new DateTime(2020, 1, 1, 0, 0, step, DateTimeKind.Utc));
                if (random.Next(8) == 0)
                    File.Delete(full);
            }
            var layer = new SettingsLayer { Jobs = 2, IncludeTests = random.Next(4) == 0 };
            Assert.Equal(TestRuns.Json(Check(directory, false, layer)), TestRuns.Json(Check(directory, true, layer)));
        }
    }

    /// <summary>Finds functions called <c>bad…</c> and remembers which files it was asked about.</summary>
    private sealed class SeenFiles : Rule
    {
        private readonly FakeRule _bad = new("AW101", "bad-name", "bad");
        private readonly List<string> _paths = [];

        public override string Code => _bad.Code;

        public override string Name => _bad.Name;

        public override string Summary => _bad.Summary;

        public override string Page => _bad.Page;

        internal string[] Take()
        {
            string[] paths = [.. _paths.Order(StringComparer.Ordinal)];
            _paths.Clear();
            return paths;
        }

        public override void Check(RuleContext context)
        {
            _paths.AddRange(context.Program.Files.Where(file => file.Role is FileRole.Project or FileRole.Test).Select(file => file.Path));
            _bad.Check(context);
        }
    }
}
