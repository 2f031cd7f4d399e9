using System;
using System.Globalization;
using System.Text;

namespace Asyncward.Observe;

/// <summary>A histogram in a few characters.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>The first bucket of turns that are longer than a millisecond.</summary>
    private const int First = 11;

    /// <summary>The turns from a millisecond on, one character for each power of two up to the longest; heights are logarithmic, empty buckets blank.</summary>
    internal static string Of(LagHistogram lag)
    {
        var last = lag.Buckets.Length - 1;
        while (last >= First && lag.Buckets[last] == 0)
            last--;
        if (last < First)
            return "";
        var most = 0L;
        for (var k = First; k <= last; k++)
            most = Math.Max(most, lag.Buckets[k]);
        var text = new StringBuilder("1 ms ");
        for (var k = First; k <= last; k++)
        {
            var height = lag.Buckets[k] == 0 ? -1 : (int)Math.Round((Bars.Length - 1) * Math.Log(1 + lag.Buckets[k]) / Math.Log(1 + most));
            text.Append(height < 0 ? ' ' : Bars[height]);
        }
        return text.Append(CultureInfo.InvariantCulture, $" {Say.Time(TimeSpan.FromSeconds(LagHistogram.UpperEnd(last)))}").ToString();
    }
}
