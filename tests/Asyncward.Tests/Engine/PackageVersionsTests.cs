using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Engine;
using Xunit;

namespace Asyncward.Tests.Engine;

/// <summary>Which file decides the version of a package, and what happens when it is broken.</summary>
public sealed class PackageVersionsTests
{
    private const string OldBot = "import telegram\nasync def f(bot: telegram.Bot):\n    bot.get_me()\n";
    private const string Package = "[[package]]\nname = \"python-telegram-bot\"\nversion = ";

    private static CheckResult Check(TempDirectory directory, string path = ".", bool cache = false) =>
        Checker.Run(TestRuns.Request(directory, Catalogue.Selectors, new SettingsLayer { Jobs = 1 }) with { Paths = [path], UseCache = cache });

    private static string Rules(CheckResult result) => string.Join(' ', result.Findings.Select(finding => finding.Name));

    private static string[] Errors(CheckResult result) =>
        [.. result.Errors.Select(error => $"{error.Place.Path}:{error.Place.Line}:{error.Place.Column} {error.Kind}: {error.Message}")];

    [Theory]
    [InlineData("uv.lock", Package + "\"13\"\n\n[[package]]\nname = \n", "uv.lock:6:8")]
    [InlineData("uv.lock", Package + "\"thirteen\"\n", "uv.lock:3:11")]
    [InlineData("poetry.lock", "package = 3\n", "poetry.lock:1:1")]
    [InlineData("pdm.lock", "[[package]]\nversion = \"13\"\n", "pdm.lock:1:1")]
    [InlineData("pylock.toml", "[[packages]\n", "pylock.toml:1:12")]
    [InlineData("Pipfile.lock", "{\n  \"default\": {\n    \"a\": }\n}\n", "Pipfile.lock:3:10")]
    [InlineData("Pipfile.lock", "{\"default\": {\"python-telegram-bot\": {\"version\": \"==x\"}}}", "Pipfile.lock:0:0")]
    [InlineData("requirements.txt", "# none\n-r other.txt\n", "requirements.txt:2:1")]
    [InlineData("requirements.txt", "python-telegram-bot=13\n", "requirements.txt:1:1")]
    [InlineData("requirements.txt", "aiohttp\n\n<<<<<<< HEAD\n", "requirements.txt:3:1")]
    [InlineData("pyproject.toml", "[project]\nname = \"x\"\n[tool.poetry.dependencies]\npython-telegram-bot = 13\n", null)]
    public void A_broken_file_is_told_with_its_place_and_the_rest_is_checked(string path, string text, string? place)
    {
        using var directory = new TempDirectory();
        directory.Write("bot.py", OldBot);
        directory.Write(path, text);
        var result = Check(directory);
        Assert.Equal("unawaited-coroutine", Rules(result));
        Assert.False(result.HasUnreadable);
        if (place is null)
            Assert.Empty(result.Errors);
        else
            Assert.StartsWith(place + " unknown-version: ", Assert.Single(Errors(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_file_is_not_read_where_no_fact_depends_on_it()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "import time\nasync def f():\n    time.sleep(1)\n");
        directory.Write("uv.lock", "broken");
        Assert.Empty(Check(directory).Errors);
    }

    [Fact]
    public void What_was_answered_before_is_not_read_again()
    {
        using var directory = new TempDirectory();
        directory.Write("uv.lock", Package + "\"13.15\"\n\n[[package]]\nname = \"x\"\nversion = \"?\"\n");
        directory.Write("pyproject.toml", "[project]\nname = \n");
        var first = new PackageVersions([directory.Root], [], PackageFiles.Disk);
        Assert.False(first.Admits("python-telegram-bot", ">=20"));
        var lockProblem = Assert.Single(first.Problems);
        Assert.True(first.Admits("redis", ">=5"));
        Assert.Null(first.Admits("redis", "five"));
        Assert.Equal(2, first.Problems.Count());

        var second = new PackageVersions([directory.Root], [], PackageFiles.Disk);
        second.Recall(first.Kept);
        // What is wrong with a file is said when an answer had to be looked for in it.
        Assert.Empty(second.Problems);
        Assert.False(second.Admits("python-telegram-bot", ">=20"));
        Assert.Equal(lockProblem, Assert.Single(second.Problems));
        Assert.True(second.Admits("redis", ">=5"));
        Assert.Null(second.Admits("redis", "five"));
        Assert.Equal(first.Problems, second.Problems);
        Assert.Empty(second.Asked);

        // A new question is looked for, and nothing is said twice.
        Assert.True(second.Admits("python-telegram-bot", "<20"));
        Assert.NotEmpty(second.Asked);
        Assert.Equal(first.Problems, second.Problems);
        Assert.Equal(4, second.Kept.Answers.Count);
    }

    [Fact]
    public void What_is_wrong_with_a_lock_file_is_said_in_every_run()
    {
        using var directory = new TempDirectory();
        var bot = directory.Write("bot.py", OldBot);
        directory.Write("uv.lock", Package + "\"13.15\"\n\n[[package]]\nname = \"x\"\nversion = \"?\"\n");
        var cold = Check(directory, cache: true);
        Assert.Single(cold.Errors);
        File.AppendAllText(bot, "x = 1\n");
        var edited = Check(directory, cache: true);
        Assert.Equal(Errors(cold), Errors(edited));
        Assert.Equal(Rules(cold), Rules(edited));
        // Without the only question, there is nothing to say.
        File.WriteAllText(bot, "x = 1\n");
        Assert.Empty(Check(directory, cache: true).Errors);
    }

    [Fact]
    public void A_lock_file_that_changes_comes_or_goes_is_seen_through_the_cache()
    {
        using var directory = new TempDirectory();
        directory.Write("bot.py", OldBot);
        Assert.Equal("unawaited-coroutine", Rules(Check(directory, cache: true)));
        directory.Write("uv.lock", Package + "\"13.15\"\n");
        Assert.Equal("blocking-call", Rules(Check(directory, cache: true)));
        // As long, and changed at the same time of the clock as far as the file system tells: the new time is another one.
        directory.Write("uv.lock", Package + "\"20.15\"\n", old: false);
        Assert.Equal("unawaited-coroutine", Rules(Check(directory, cache: true)));
        directory.Write("uv.lock", Package + "\"13.15\"\n", old: false);
        Assert.Equal("blocking-call", Rules(Check(directory, cache: true)));
        File.Delete(Path.Combine(directory.Root, "uv.lock"));
        Assert.Equal("unawaited-coroutine", Rules(Check(directory, cache: true)));
    }

    [Fact]
    public void What_is_installed_decides_and_is_seen_through_the_cache()
    {
        using var directory = new TempDirectory();
        directory.Write("bot.py", OldBot);
        directory.Write(".venv/pyvenv.cfg", "home = /nowhere\n");
        directory.Write(".venv/lib/python3.12/site-packages/python_telegram_bot-13.15.dist-info/METADATA", "Name: python-telegram-bot\nVersion: 13.15\n");
        Assert.Equal("blocking-call", Rules(Check(directory, cache: true)));
        Directory.Delete(Path.Combine(directory.Root, ".venv/lib/python3.12/site-packages/python_telegram_bot-13.15.dist-info"), recursive: true);
        directory.Write(".venv/lib/python3.12/site-packages/python_telegram_bot.egg-info/PKG-INFO", "Metadata-Version: 2.1\nVersion: 21.0\n");
        Assert.Equal("unawaited-coroutine", Rules(Check(directory, cache: true)));
    }

    [Fact]
    public void The_nearest_lock_file_of_the_repository_decides()
    {
        using var directory = new TempDirectory();
        directory.Write(".git/HEAD", "ref: refs/heads/main\n");
        directory.Write("uv.lock", Package + "\"21.0\"\n");
        directory.Write("old/uv.lock", Package + "\"13.0\"\n");
        directory.Write("old/src/bot.py", OldBot);
        directory.Write("new/src/bot.py", OldBot);
        Assert.Equal("blocking-call", Rules(Check(directory, "old/src")));
        Assert.Equal("unawaited-coroutine", Rules(Check(directory, "new/src")));
    }

    [Fact]
    public void The_project_that_a_file_belongs_to_says_which_Python_it_runs_on()
    {
        const string sleep = "import time\nasync def f():\n    time.sleep(1)\n    open('a').read()\n";
        using var directory = new TempDirectory();
        directory.Write("pyproject.toml", "[project]\nrequires-python = \">=3.11\"\n");
        directory.Write("old/setup.cfg", "[options]\npython_requires = >=3.8\n");
        directory.Write("silent/pyproject.toml", "[project]\nname = \"silent\"\n");
        directory.Write("broken/pyproject.toml", "[project]\nrequires-python = \n");
        directory.Write("old/shop/__init__.py", "");
        var shop = directory.Write("old/shop/app.py", sleep);
        foreach (var path in (string[])["silent/app.py", "broken/app.py", "app.py"])
            directory.Write(path, sleep);
        Assert.Equal(["app.py", "broken/app.py", "silent/app.py"], ToThread(Check(directory, cache: true)));
        Assert.Equal(["app.py", "broken/app.py", "silent/app.py"], ToThread(Check(directory, cache: true)));
        // An edit, a new file and a changed one are seen through the cache.
        File.AppendAllText(shop, "x = 1\n");
        Assert.DoesNotContain("old/shop/app.py", ToThread(Check(directory, cache: true)));
        directory.Write("silent/setup.py", "from setuptools import setup\nsetup(python_requires='>=3.8')\n");
        directory.Write("old/setup.cfg", "[options]\npython_requires = >=3.9\n", old: false);
        Assert.Equal(["app.py", "broken/app.py", "old/shop/app.py"], ToThread(Check(directory, cache: true)));
        // What the user says holds for all.
        var request = TestRuns.Request(directory, Catalogue.Selectors, new SettingsLayer { Jobs = 1, TargetVersion = (8, 14) });
        Assert.Empty(ToThread(Checker.Run(request with { Paths = ["."] })));

        static string[] ToThread(CheckResult result) =>
            [.. result.Findings.Where(finding => finding.Help?.Contains("to_thread", StringComparison.Ordinal) == true).Select(finding => finding.Place.Path).Distinct()];
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(a, ")]
    [InlineData("a + ")]
    [InlineData("if a:\n ")]
    [InlineData("setup(**")]
    public void A_setup_script_of_any_depth_is_read_to_its_end(string piece)
    {
        var text = new StringBuilder("from setuptools import setup\nx = [x0, x0]\n");
        for (var i = 0; i < 40; i++)
            text.Append(CultureInfo.InvariantCulture, $"x{i} = [{string.Join(',', Enumerable.Repeat($"x{i + 1}", 100))}]\n");
        text.Append("setup(install_requires=['a==1', x], python_requires='>=3.9')\ny = ");
        for (var i = 0; i < 10_000; i++)
            text.Append(piece);
        Assert.Equal("1", Of(("setup.py", text.ToString())).Of("a").ToString());
    }

    [Fact]
    public void The_newest_of_several_versions_in_one_lock_file_counts()
    {
        var versions = Of(("uv.lock", "[[package]]\nname = \"a\"\nversion = \"2\"\n[[package]]\nname = \"a\"\nversion = \"10\"\n[[package]]\nname = \"a\"\nversion = \"3\"\n"));
        Assert.Equal("10", versions.Of("A").ToString());
    }

    [Theory]
    [InlineData("aiohttp[speedups]==3.8.4 # why", "3.8.4")]
    [InlineData("aiohttp (==3.8.4)", "3.8.4")]
    [InlineData("AioHTTP === 3.8.4", "3.8.4")]
    [InlineData("aiohttp>=3.6,<=3.8", "3.8")]
    [InlineData("aiohttp>=3.8", "newest")]
    [InlineData("aiohttp @ https://example.org/aiohttp-3.8.4.whl", "newest")]
    [InlineData("-e .\n./aiohttp\naiohttp", "newest")]
    [InlineData("--index-url https://example.org/aiohttp==1\naiohttp==3 --hash=sha256:0", "3")]
    [InlineData("-c limits.txt\naiohttp", "3.9")]
    [InlineData("--constraint=limits.txt\naiohttp>=3", "3.9")]
    [InlineData("-rloop.txt", "3.10")]
    public void Requirements_are_read_as_pip_reads_them(string line, string version)
    {
        var versions = Of(("requirements.txt", line), ("limits.txt", "aiohttp==3.9"), ("loop.txt", "-r requirements.txt\naiohttp==3.10"));
        Assert.Equal(version, versions.Of("aiohttp").ToString());
        Assert.Empty(versions.Problems);
    }

    [Theory]
    [InlineData("[project]\ndependencies = [\"a.b_c<=1.2\"]", "1.2")]
    [InlineData("[project.optional-dependencies]\nx = [\"a-b-c>1,<=1.2\"]", "1.2")]
    [InlineData("[dependency-groups]\ndev = [{include-group = \"x\"}, \"A-B-C==1.2\"]", "1.2")]
    [InlineData("[tool.poetry.group.dev.dependencies]\na-b-c = [{version = \"<=1.1\"}, {version = \"<=1.2\", python = \">3.8\"}]", "1.2")]
    [InlineData("[tool.poetry.dependencies]\na-b-c = \"1.2\"", "1.2")]
    [InlineData("[tool.poetry.dependencies]\na-b-c = \"*\"", "newest")]
    [InlineData("[tool.pdm.dev-dependencies]\ndev = [\"a-b-c<=1.2\"]", "1.2")]
    public void Declared_versions_are_read_in_every_form(string text, string version) => Assert.Equal(version, Of(("pyproject.toml", text)).Of("a-b-c").ToString());

    [Fact]
    public void A_large_lock_file_is_read_in_time_that_grows_with_its_length()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            text.Append("[[package]]\nname = \"p").Append(i).Append("\"\nversion = \"1.0\"\nwheels = [\n    { url = \"https://example.org/").Append('x', 60).Append("\" },\n]\n\n");
        Assert.Equal("1.0", Of(("uv.lock", text.ToString())).Of("p19999").ToString());
    }

    private static PackageVersions Of(params (string Path, string Text)[] files) => new(["/p"], [], new InMemory(files));

    private sealed class InMemory((string Path, string Text)[] files) : PackageFiles
    {
        public override byte[]? Read(string path) =>
            files.Where(file => "/p/" + file.Path == path).Select(file => Encoding.UTF8.GetBytes(file.Text)).FirstOrDefault();

        public override string[] List(string directory) => [];
    }
}
