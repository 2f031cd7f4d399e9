using System;

namespace Asyncward.Observe;

/// <summary>
/// How long the turns of a loop took. Bucket <c>k</c> counts turns of at least 2^(k-1) and less than 2^k units of 1/1048576 s (a little less than a
/// microsecond), bucket 0 those below one unit. Turns of less than a millisecond are counted in <see cref="Turns"/> and need not be in a bucket.
/// </summary>
public sealed record LagHistogram
{
    /// <summary>Length of <see cref="Buckets"/>.</summary>
    public const int BucketCount = 40;

    /// <summary>Units in a second.</summary>
    public const double UnitsPerSecond = 1048576;

    /// <summary>No turns.</summary>
    public static LagHistogram Empty { get; } = new();

    /// <summary>Counts; always <see cref="BucketCount"/> of them.</summary>
    public long[] Buckets { get; init; } = new long[BucketCount];

    /// <summary>All turns, those that are in no bucket too.</summary>
    public long Turns { get; init; }

    /// <summary>The longest turn, exactly.</summary>
    public TimeSpan Max { get; init; }

    /// <summary>The sum of all turns that are in a bucket.</summary>
    public TimeSpan Sum { get; init; }

    /// <summary>The upper end of a bucket in seconds.</summary>
    public static double UpperEnd(int bucket) => Math.Pow(2, bucket) / UnitsPerSecond;

    /// <summary>The bucket of a length.</summary>
    public static int BucketOf(TimeSpan length)
    {
        var units = (long)(Math.Max(0, length.TotalSeconds) * UnitsPerSecond);
        return Math.Min(BucketCount - 1, 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)units));
    }

    /// <summary>
    /// A length that at least this share of the turns did not exceed: the upper end of the bucket it falls into, never more than the maximum. Null without
    /// turns.
    /// </summary>
    /// <param name="share">Between 0 and 1.</param>
    public TimeSpan? Percentile(double share)
    {
        var counted = 0L;
        foreach (var bucket in Buckets)
            counted += bucket;
        var turns = Math.Max(Turns, counted);
        if (turns == 0)
            return null;
        var wanted = Math.Max(1, (long)Math.Ceiling(share * turns));
        // What is in no bucket took less than a millisecond.
        var seen = turns - counted;
        if (seen >= wanted)
            return Least(TimeSpan.FromMilliseconds(1));
        for (var k = 0; k < Buckets.Length; k++)
        {
            seen += Buckets[k];
            if (seen >= wanted)
                return Least(TimeSpan.FromSeconds(UpperEnd(k)));
        }
        return Max;
    }

    private TimeSpan Least(TimeSpan end) => end < Max ? end : Max;

    /// <summary>Both together.</summary>
    public LagHistogram Plus(LagHistogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var buckets = new long[BucketCount];
        for (var k = 0; k < BucketCount; k++)
            buckets[k] = Buckets[k] + other.Buckets[k];
        return new LagHistogram { Buckets = buckets, Turns = Turns + other.Turns, Max = Max > other.Max ? Max : other.Max, Sum = Sum + other.Sum };
    }
}
