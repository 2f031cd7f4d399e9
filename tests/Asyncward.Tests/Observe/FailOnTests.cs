using System.Collections.Generic;
using Asyncward.Observe;
using Xunit;
using static Asyncward.Tests.Observe.SampleRuns;

namespace Asyncward.Tests.Observe;

public sealed class FailOnTests
{
    private static string[] Broken(string conditions)
    {
        List<string> errors = [];
        var parsed = FailOn.Parse(conditions, errors);
        Assert.Empty(errors);
        return FailOn.Broken(parsed, RunFindings.Of(Full, null));
    }

    [Theory]
    [InlineData("stall>200ms", 1)]
    [InlineData("stall>9404ms", 1)]
    [InlineData("stall>9405ms", 0)]
    [InlineData("stall > 9.4s", 1)]
    [InlineData("stall>1m", 0)]
    [InlineData("stall", 1)]
    [InlineData("unpredicted>1s", 1)]
    [InlineData("never-awaited", 1)]
    [InlineData("never-awaited>11", 1)]
    [InlineData("never-awaited>12", 0)]
    [InlineData("blocking>3824", 0)]
    [InlineData("deadlock,lost-task , exception", 3)]
    [InlineData("lock>400ms", 1)]
    [InlineData("lock>410ms", 0)]
    [InlineData("any", 1)]
    public void A_condition_holds_or_is_broken(string conditions, int broken) => Assert.Equal(broken, Broken(conditions).Length);

    [Fact]
    public void A_broken_condition_names_the_first_place() =>
        Assert.Equal("--fail-on stall>200ms: 2 places, the first R001 loop-blocked at /home/me/shop/app/parse.py:41", Assert.Single(Broken("stall>200ms")));

    [Fact]
    public void Nothing_breaks_an_empty_run() => Assert.Empty(FailOn.Broken(FailOn.Parse("any,stall,deadlock", []), []));

    [Theory]
    [InlineData("stal>200ms", "`stal`")]
    [InlineData("stall>200", "write `stall>200ms`")]
    [InlineData("stall>fast", "neither a time")]
    [InlineData("stall>-5ms", "neither a time")]
    [InlineData("stall>", "neither a time")]
    [InlineData("deadlock>5ms", "is counted")]
    [InlineData(",", "needs a condition")]
    public void A_mistake_is_explained(string conditions, string part)
    {
        List<string> errors = [];
        FailOn.Parse(conditions, errors);
        Assert.Contains(part, Assert.Single(errors), System.StringComparison.Ordinal);
    }
}
