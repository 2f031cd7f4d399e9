using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Engine;
using Asyncward.Rules;
using Xunit;

namespace Asyncward.Tests.Engine;

public sealed class SettingsTests
{
    private static readonly SelectorTable Table = new(
    [
        new FakeRule("AW101", "blocking-call", "a", ["ASYNC210", "S7487"]),
        new FakeRule("AW102", "blocking-chain", "b"),
        new FakeRule("AW203", "lost-task", "c", ["RUF006"], RuleDefault.Off),
        new FakeRule("AW204", "sure-only", "d", mode: RuleDefault.CertainOnly),
    ]);

    private static (CheckSettings Settings, List<SettingsError> Errors) Read(TempDirectory directory, SettingsLayer? options = null)
    {
        var errors = new List<SettingsError>();
        var file = SettingsFile.Find(directory.Root, Table, errors);
        return (CheckSettings.From(file, options ?? new SettingsLayer(), Table, errors), errors);
    }

    private static string Codes(CheckSettings settings) => string.Join(' ', settings.Rules.Rules.Select(rule => rule.Code));

    [Theory]
    [InlineData("selct = []", 1, 1, "unknown key `selct`; did you mean `select`?")]
    [InlineData("\nmin_stall = 'small'", 2, 1, "unknown key `min_stall`; did you mean `min-stall`?")]
    [InlineData("qqqqqqqqqq = 1", 1, 1, "unknown key `qqqqqqqqqq`; the keys are paths, exclude, extend-exclude, select, ignore, extend-select, per-file-ignores, severity, "
        + "confidence, min-stall, models, src, python, target-version, include-tests, nonblocking, offload, output-format, jobs, cache-dir")]
    [InlineData("[tool.asyncward]\nselect = []", 1, 2, "unknown key `tool`; in this file the keys stand at the top, without a table")]
    [InlineData("models = ['missing']", 1, 11, "`models` names `missing`, which is no directory")]
    [InlineData("target-version = ''", 1, 18, "`target-version` is a version such as \"3.11\" or a range such as \">=3.9\", not ``")]
    [InlineData("select = 'AW1'", 1, 10, "`select` must be an array of strings, not a string")]
    [InlineData("select = ['AW1', 3]", 1, 18, "`select` must hold strings only, not an integer")]
    [InlineData("select = ['AW999']", 1, 11, "no rule is called `AW999`; `asyncward rules` lists them")]
    [InlineData("ignore = ['blocking-chian']", 1, 11, "no rule is called `blocking-chian`; did you mean `blocking-chain`?")]
    [InlineData("jobs = 'x'", 1, 8, "`jobs` must be an integer, not a string")]
    [InlineData("jobs = 0", 1, 8, "`jobs` must be between 1 and 1024")]
    [InlineData("include-tests = 1", 1, 17, "`include-tests` must be true or false, not an integer")]
    [InlineData("confidence = 'sure'", 1, 14, "`confidence` is one of possible, likely, certain, not `sure`")]
    [InlineData("min-stall = 'bonded'", 1, 13, "`min-stall` is one of small, bounded, unbounded, not `bonded`; did you mean `bounded`?")]
    [InlineData("target-version = '2.7'", 1, 18, "`target-version` is a version such as \"3.11\" or a range such as \">=3.9\", not `2.7`")]
    [InlineData("[severity]\nAW101 = 'hgh'", 2, 9, "`AW101` is one of info, low, medium, high, critical, not `hgh`; did you mean `high`?")]
    [InlineData("[per-file-ignores]\n'a/*' = 'AW1'", 2, 9, "`a/*` must be an array of strings, not a string")]
    [InlineData("a = = 1", 1, 5, "expected a value: strings need quotes")]
    public void A_wrong_setting_is_an_error_with_its_place_and_the_nearest_word(string toml, int line, int column, string message)
    {
        using var directory = new TempDirectory();
        var path = directory.Write("asyncward.toml", toml);
        var (_, errors) = Read(directory);
        Assert.Equal([new SettingsError(path, line, column, message)], errors);
    }

    [Theory]
    [InlineData(null, null, "AW101 AW102 AW204")]
    [InlineData("ALL", null, "AW101 AW102 AW203 AW204")]
    [InlineData("AW2", null, "AW203 AW204")]
    [InlineData("lost-task", null, "AW203")]
    [InlineData("ruf006", null, "AW203")]
    [InlineData("ASYNC210,AW102", null, "AW101 AW102")]
    [InlineData("ASYNC", null, "AW101")]
    [InlineData(null, "AW1", "AW204")]
    [InlineData("AW101", "AW1", "AW101")]
    [InlineData("AW1", "blocking-call", "AW102")]
    [InlineData("ALL", "ALL", "")]
    public void Rules_are_chosen_by_code_prefix_name_and_alias(string? select, string? ignore, string expected)
    {
        using var directory = new TempDirectory();
        var (settings, errors) = Read(directory, new SettingsLayer { Select = select?.Split(','), Ignore = ignore?.Split(',') });
        Assert.Empty(errors);
        Assert.Equal(expected, Codes(settings));
    }

    [Fact]
    public void The_command_line_overrules_the_file()
    {
        using var directory = new TempDirectory();
        directory.Write("pyproject.toml", """
            [project]
            requires-python = ">=3.9,<3.13"
            [tool.asyncward]
            select = ["AW1"]
            ignore = ["AW101"]
            confidence = "possible"
            [tool.asyncward.severity]
            AW1 = "low"
            blocking-chain = "critical"
            """);
        var (settings, errors) = Read(directory);
        Assert.Empty(errors);
        Assert.Equal(("AW102", 9, 12, Confidence.Possible), (Codes(settings), settings.MinMinor, settings.MaxMinor, settings.Confidence));
        Assert.Equal(Severity.Critical, settings.Rules.SeverityOf(Table.Rules[1], Severity.High));
        Assert.Equal(Severity.Low, settings.Rules.SeverityOf(Table.Rules[0], Severity.High));
        Assert.Equal(Severity.High, settings.Rules.SeverityOf(Table.Rules[2], Severity.High));
        (settings, _) = Read(directory, new SettingsLayer { Select = ["AW101"], TargetVersion = (11, 11), Confidence = Confidence.Certain });
        Assert.Equal(("AW101", 11, 11, Confidence.Certain), (Codes(settings), settings.MinMinor, settings.MaxMinor, settings.Confidence));
    }

    [Theory]
    [InlineData("setup.cfg", "[options]\npython_requires = >=3.9, <3.13\n", 9, 12)]
    [InlineData("setup.cfg", "[options]\npython_requires =\n    >=3.9\n    !=3.10.*\ninstall_requires =\n    six\n", 9, 14)]
    [InlineData("setup.cfg", "[flake8]\npython_requires = >=3.9\n", 8, 14)]
    [InlineData("setup.py", "import setuptools\nsetuptools.setup(python_requires='>=3.10')\n", 10, 14)]
    [InlineData("setup.py", "OLDEST = '>=3.9,<3.11'\ndef main():\n    setup(python_requires=OLDEST)\n", 9, 10)]
    [InlineData("setup.py", "setup(**{'python_requires': '~=3.10'})\n", 10, 14)]
    [InlineData("setup.py", "OLDEST = '3.9'\nOLDEST += '1'\nsetup(python_requires='>=' + OLDEST)\nsetup(python_requires='>=3.12')", 8, 14)]
    [InlineData("setup.py", "A = B\nB = A\nsetup(python_requires=A, **A)\n", 8, 14)]
    [InlineData("setup.py", "setup(python_requires=f'>={x}', \"\n", 8, 14)]
    public void The_version_of_Python_is_also_taken_from_setuptools(string name, string text, int min, int max)
    {
        using var directory = new TempDirectory();
        directory.Write(name, text);
        directory.Write("pyproject.toml", "[project]\ndynamic = [\"requires-python\"]\n");
        var (settings, errors) = Read(directory);
        Assert.Empty(errors);
        Assert.Equal((min, max), (settings.MinMinor, settings.MaxMinor));
        directory.Write("pyproject.toml", "[project]\nrequires-python = \">=3.11\"\n");
        Assert.Equal(11, Read(directory).Settings.MinMinor);
    }

    [Theory]
    [InlineData("[project]\nname = \"a\"\nname = \"b\"\n", false)]
    [InlineData("[project\n", false)]
    [InlineData("[project]\nname = \"a\"\nname = \"b\"\n[tool.asyncward]\njobs = 2\n", true)]
    public void A_broken_project_file_stops_the_check_only_where_it_speaks_of_us(string text, bool stops)
    {
        using var directory = new TempDirectory();
        directory.Write("pyproject.toml", text);
        var errors = new List<SettingsError>();
        var file = SettingsFile.Find(directory.Root, Table, errors);
        Assert.Equal(stops, errors.Count > 0);
        Assert.Equal(!stops, file.Broken is { Line: > 0 });
        Assert.True(file.IsProject);
        Assert.Null(file.Pyproject);
    }

    [Fact]
    public void The_nearest_file_wins_and_ours_before_the_project_s()
    {
        using var directory = new TempDirectory();
        directory.Write("asyncward.toml", "jobs = 1");
        directory.Write("a/pyproject.toml", "[tool.asyncward]\njobs = 2");
        directory.Write("b/pyproject.toml", "[tool.asyncward]\njobs = 2");
        directory.Write("b/asyncward.toml", "jobs = 3");
        directory.Write("c/pyproject.toml", "[tool.other]\njobs = 2");
        int? Jobs(string name) => SettingsFile.Find(Path.Combine(directory.Root, name), Table, []).Layer.Jobs;
        Assert.Equal((2, 3, 1), (Jobs("a"), Jobs("b"), Jobs("c")));
    }

    [Theory]
    [InlineData("3.11", 11, 11)]
    [InlineData("py39", 9, 9)]
    [InlineData(">=3.9", 9, 14)]
    [InlineData(">= 3.9, < 3.12", 9, 11)]
    [InlineData(">=3.8,!=3.9.0,<4", 8, 14)]
    [InlineData("~=3.10", 10, 14)]
    [InlineData("~=3.10.2", 10, 10)]
    [InlineData("^3.9", 9, 14)]
    [InlineData("==3.11.*", 11, 11)]
    [InlineData(">3.9", 10, 14)]
    [InlineData("<3.12.4", 8, 12)]
    [InlineData(">=3.6", 8, 14)]
    [InlineData("3.99", 14, 14)]
    public void Versions_are_understood_as_packaging_does(string text, int min, int max) => Assert.Equal((min, max), Words.Versions(text));

    [Theory]
    [InlineData("2.7")]
    [InlineData("three")]
    [InlineData(">=")]
    [InlineData(">=3.12,<3.10")]
    public void What_is_no_version_is_none(string text) => Assert.Null(Words.Versions(text));
}
