using System.Diagnostics;

namespace Asyncward.Observe;

/// <summary>What both sides agree on.</summary>
internal static class WireClock
{
    /// <summary>Version of what is written between the two sides.</summary>
    internal const int Protocol = 1;

    /// <summary>The clock that Python's <c>perf_counter</c> reads, in seconds: on Linux both are CLOCK_MONOTONIC, so stamps compare without a handshake.</summary>
    internal static double Now() => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
}
