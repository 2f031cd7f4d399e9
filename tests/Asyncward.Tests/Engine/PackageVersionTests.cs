using System;
using System.Linq;
using Asyncward.Engine;
using Xunit;

namespace Asyncward.Tests.Engine;

/// <summary>Versions in the order and the sets of PEP 440.</summary>
public sealed class PackageVersionTests
{
    // Each is older than the next.
    private static readonly string[] InOrder =
    [
        "0", "1.0.dev456", "1.0a1.dev3", "1.0a1", "1.0a2.dev456", "1.0a12.dev456", "1.0a12", "1.0b1.dev456", "1.0b2", "1.0b2.post345.dev456", "1.0b2.post345",
        "1.0rc1.dev456", "1.0rc1", "1.0", "1.0+abc.5", "1.0+abc.7", "1.0+5", "1.0.post456.dev34", "1.0.post456", "1.0.15", "1.1.dev1", "1.10", "2013.10", "1!0.1", "1!1.dev2",
    ];

    [Fact]
    public void Versions_stand_in_the_order_of_the_standard()
    {
        var versions = InOrder.Select(text => PackageVersion.Parse(text)!).ToArray();
        for (var i = 0; i < versions.Length; i++)
        {
            for (var j = 0; j < versions.Length; j++)
                Assert.Equal(Math.Sign(i.CompareTo(j)), Math.Sign(versions[i].CompareTo(versions[j])));
            Assert.True(versions[i].CompareTo(PackageVersion.Newest) < 0);
        }
    }

    [Theory]
    [InlineData("1.0.0", "1")]
    [InlineData("v1.1", "1.1")]
    [InlineData("1.1RC1", "1.1rc1")]
    [InlineData("1.1.c1", "1.1-preview_1")]
    [InlineData("1.1-alpha", "1.1a0")]
    [InlineData("1.2-1", "1.2.post1")]
    [InlineData("1.2.rev4", "1.2-r4")]
    [InlineData("1.2dev", "1.2.DEV0")]
    [InlineData("1.0+Ubuntu-1", "1.0+ubuntu.1")]
    [InlineData(" 00.9 ", "0.9")]
    public void Spellings_of_one_version_are_equal(string one, string other) => Assert.Equal(0, PackageVersion.Parse(one)!.CompareTo(PackageVersion.Parse(other)));

    [Theory]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData("1.")]
    [InlineData("1.0x")]
    [InlineData("1.0+")]
    [InlineData("1.0+a..b")]
    [InlineData("!1")]
    [InlineData("1!")]
    [InlineData("=1.0")]
    public void What_is_no_version_is_none(string text) => Assert.Null(PackageVersion.Parse(text));

    [Theory]
    [InlineData(">=4.2", "4.2", true)]
    [InlineData(">=4.2", "4.10", true)]
    [InlineData(">=4.2", "4.2rc1", false)]
    [InlineData(">=4.2,<6", "6.0.dev1", false)]
    [InlineData("<6", "5.9", true)]
    [InlineData("<6a2", "6a1", true)]
    [InlineData(">1.7", "1.7.post1", false)]
    [InlineData(">1.7", "1.7.1", true)]
    [InlineData("==5.*", "5.0.1", true)]
    [InlineData("==5.*", "50", false)]
    [InlineData("!=5.*", "5.1", false)]
    [InlineData("==1.4", "1.4.0+local", true)]
    [InlineData("==1.4+local", "1.4", false)]
    [InlineData("~=1.4.2", "1.4.9", true)]
    [InlineData("~=1.4.2", "1.5", false)]
    [InlineData("~= 2.2", "2.9", true)]
    [InlineData("", "1", true)]
    public void A_set_admits_what_the_standard_says(string set, string version, bool admits) =>
        Assert.Equal(admits, VersionSpecifier.Parse(set)!.Admits(PackageVersion.Parse(version)!));

    [Theory]
    [InlineData(">=4.2", true)]
    [InlineData("<20", false)]
    [InlineData("==5.*", false)]
    [InlineData("!=5.1", true)]
    [InlineData("~=4.0", false)]
    public void A_version_that_nobody_names_is_the_newest(string set, bool admits) =>
        Assert.Equal(admits, VersionSpecifier.Parse(set)!.Admits(PackageVersion.Newest));

    [Theory]
    [InlineData("4.2")]
    [InlineData(">=")]
    [InlineData("=> 4")]
    [InlineData("~=4")]
    [InlineData(">=4.2;")]
    public void What_is_no_set_is_none(string text) => Assert.Null(VersionSpecifier.Parse(text));

    [Theory]
    [InlineData("==1.4.2", "1.4.2")]
    [InlineData("1.4.2", "1.4.2")]
    [InlineData("<=3.1", "3.1")]
    [InlineData("<=3.1,<4", "3.1")]
    public void A_requirement_of_one_version_stands_for_it(string text, string version) =>
        Assert.Equal(0, VersionSpecifier.Bound(text)!.CompareTo(PackageVersion.Parse(version)));

    [Theory]
    [InlineData(">=4.2,<6", "5.99", "6.0.dev1")]
    [InlineData("<6,>4.0,>=4.2", "5.99", "6")]
    [InlineData("^4.5", "4.99", "5")]
    [InlineData("^0.2.3", "0.2.99", "0.3")]
    [InlineData("^0", "0.99", "1")]
    [InlineData("~1.4", "1.4.99", "1.5")]
    [InlineData("~1", "1.99", "2")]
    [InlineData("~1.4.2", "1.4.99", "1.5")]
    [InlineData("1.4.*", "1.4.99", "1.5")]
    [InlineData("==4.0.*", "4.0.99", "4.1")]
    [InlineData("~=1.4", "1.99", "2")]
    [InlineData("~=1.4.2", "1.4.99", "1.5")]
    [InlineData("^3.1 || ^4.0", "4.99", "5")]
    [InlineData("<4", "3.99", "4.0.dev1")]
    [InlineData("<4.0,!=3.1", "3.99", "4.0")]
    [InlineData("<4.2", "4.1.99", "4.2a1")]
    public void A_loose_requirement_stands_for_the_newest_version_that_it_admits(string text, string above, string below)
    {
        var version = VersionSpecifier.Bound(text)!;
        Assert.True(version.CompareTo(PackageVersion.Parse(above)) > 0);
        Assert.True(version.CompareTo(PackageVersion.Parse(below)) < 0);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(">=4.2")]
    [InlineData(">4,!=5")]
    [InlineData("!=3")]
    [InlineData("")]
    [InlineData("<0")]
    public void What_bounds_nothing_stands_for_nothing(string text) => Assert.Null(VersionSpecifier.Bound(text));
}
