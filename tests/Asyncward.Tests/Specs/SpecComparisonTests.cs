using System;
using Xunit;

namespace Asyncward.Tests.Specs;

public sealed class SpecComparisonTests
{
    private static SpecSection Section(string code) =>
        new("a.md", "T", [new SpecFile("main.py", code, 10)], new SpecOptions(), null);

    private static SpecFinding Finding(int line, string message = "stops the loop") =>
        new("main.py", line, "main.f", "AW101", "blocking-call", "certain", message);

    [Fact]
    public void A_finding_on_a_marked_line_is_expected() =>
        Assert.Null(SpecComparison.Difference(Section("a\nb  # error: [blocking-call] \"the loop\"\n"), [Finding(2)]));

    [Fact]
    public void A_rule_may_be_named_by_its_code() =>
        Assert.Null(SpecComparison.Difference(Section("a  # error: [AW101]\n"), [Finding(1)]));

    [Fact]
    public void Two_markers_on_a_line_want_two_findings()
    {
        SpecSection section = Section("a  # error: [blocking-call] \"x\"  # error: [blocking-call] \"y\"\n");
        Assert.Null(SpecComparison.Difference(section, [Finding(1, "x"), Finding(1, "y")]));
        Assert.Contains("\"y\" is expected", SpecComparison.Difference(section, [Finding(1, "x")]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_markers_speaks_about_the_next_line_of_code() =>
        Assert.Null(SpecComparison.Difference(Section("a\n# error: [AW101]\n# missed: [AW102]\nb\n"), [Finding(4)]));

    [Fact]
    public void A_finding_that_nobody_expects_is_shown_with_the_program()
    {
        string? difference = SpecComparison.Difference(Section("a\nb\n"), [Finding(2)]);
        Assert.Contains("+ main.py:2 [blocking-call] (certain) was not expected: stops the loop", difference, StringComparison.Ordinal);
        Assert.Contains("   2 | b\n", difference, StringComparison.Ordinal);
        Assert.Contains("(a.md:10)", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expected_finding_that_is_not_there_is_a_difference() =>
        Assert.Contains("- main.py:1", SpecComparison.Difference(Section("a  # error: [blocking-call] \"x\"\n"), []), StringComparison.Ordinal);

    [Fact]
    public void A_finding_on_another_line_does_not_count() =>
        Assert.NotNull(SpecComparison.Difference(Section("a  # error: [blocking-call]\nb\n"), [Finding(2)]));

    [Fact]
    public void A_message_without_the_part_is_a_difference() =>
        Assert.Contains("lacks \"disk\"", SpecComparison.Difference(Section("a  # error: [AW101] \"disk\"\n"), [Finding(1)]), StringComparison.Ordinal);

    [Fact]
    public void A_missed_defect_must_stay_missed()
    {
        SpecSection section = Section("a  # missed: [blocking-call]\n");
        Assert.Null(SpecComparison.Difference(section, []));
        Assert.Contains("missed no more", SpecComparison.Difference(section, [Finding(1)]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_false_alarm_must_stay_one()
    {
        SpecSection section = Section("a  # false-alarm: [blocking-call]\n");
        Assert.Null(SpecComparison.Difference(section, [Finding(1)]));
        Assert.Contains("no more", SpecComparison.Difference(section, []), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a  # error [blocking-call]\n")]
    [InlineData("a  # error: blocking-call\n")]
    [InlineData("a  # missed: \"x\"\n")]
    public void A_marker_written_almost_right_is_an_error(string code) =>
        Assert.Throws<FormatException>(() => SpecComparison.Difference(Section(code), []));
}
