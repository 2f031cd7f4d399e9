using System;

namespace Asyncward.Python.Facts;

/// <summary>What the facts are to hold for; part of every cache key.</summary>
/// <param name="MinMinor">Oldest minor version of Python 3.</param>
/// <param name="MaxMinor">Newest minor version of Python 3.</param>
/// <param name="Platform">A value of <c>sys.platform</c>; empty for any.</param>
public readonly record struct FactsOptions(int MinMinor, int MaxMinor, string Platform)
{
    /// <summary>Python 3.8 to 3.14 on Linux.</summary>
    public static FactsOptions Default => new(8, 14, "linux");

    /// <summary>
    /// Decides <c>versions("redis", "&gt;=4.2")</c> in library models: true, false, or null when that is no set of versions. Given for models alone,
    /// whose facts depend on what it answers, and on nothing else of it.
    /// </summary>
    public Func<string, string, bool?>? Versions { get; init; }
}
