using System;

namespace Asyncward.Program.Calls;

/// <summary>How many edges lead to each function: counted by each thread for itself, and apart for those that leave the first functions of the order and
/// those that leave the others, so that two threads can put the edges where they belong.</summary>
/// <param name="functions">How many functions there are.</param>
/// <param name="threads">How many threads count.</param>
/// <param name="middle">How many functions are the first.</param>
internal sealed class CallerCounts(int functions, int threads, int middle)
{
    private readonly int[]?[] first = new int[]?[threads];
    private readonly int[]?[] others = new int[]?[threads];

    /// <summary>How many functions of the order are the first.</summary>
    public int Middle => middle;

    /// <summary>Where a thread counts what leaves a function.</summary>
    /// <param name="thread">The number of the thread.</param>
    /// <param name="place">The function's place in the order.</param>
    public int[] Of(int thread, int place) => (place < middle ? first : others)[thread] ??= new int[functions];

    /// <summary>How many edges lead to the functions before each, and behind the last one how many there are.</summary>
    public int[] Sums()
    {
        int[] sums = new int[functions + 1];
        AddTo(sums, first);
        AddTo(sums, others);
        int before = 0;
        for (int function = 0; function <= functions; function++)
        {
            int here = sums[function];
            sums[function] = before;
            before += here;
        }
        return sums;
    }

    /// <summary>By function: the place of the edges to it that do not leave the first functions.</summary>
    /// <param name="sums">See <see cref="Sums"/>.</param>
    public int[] BehindFirst(int[] sums)
    {
        int[] places = sums.AsSpan(0, functions).ToArray();
        AddTo(places, first);
        return places;
    }

    private static void AddTo(int[] numbers, int[]?[] counts)
    {
        foreach (int[]? of in counts)
        {
            for (int function = 0; function < (of?.Length ?? 0); function++)
                numbers[function] += of![function];
        }
    }
}
