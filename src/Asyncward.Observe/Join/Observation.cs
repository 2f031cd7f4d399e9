using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>What a run can show that a rule can predict.</summary>
public enum ObservationKind : byte
{
    /// <summary>An entry of <see cref="ObservedRun.Stalls"/>.</summary>
    Stall,
    /// <summary>An entry of <see cref="ObservedRun.BlockingCalls"/>.</summary>
    BlockingCall,
    /// <summary>An entry of <see cref="ObservedRun.NeverAwaited"/>.</summary>
    NeverAwaited,
    /// <summary>An entry of <see cref="ObservedRun.DestroyedTasks"/>.</summary>
    DestroyedTask,
    /// <summary>An entry of <see cref="ObservedRun.CancelsSwallowed"/>.</summary>
    CancelSwallowed,
}

/// <summary>Something that happened, in the form that findings are compared with.</summary>
/// <param name="Kind">Which list of the run it stands in.</param>
/// <param name="Index">Where in that list.</param>
/// <param name="Stacks">The stacks it was seen with, each from the innermost frame outwards; never empty.</param>
/// <param name="Call">What was called; empty when not known.</param>
/// <param name="Count">How often.</param>
/// <param name="Total">The time it took; zero where time says nothing.</param>
/// <param name="Longest">The longest time.</param>
public sealed record Observation(ObservationKind Kind, int Index, CodeSite[][] Stacks, string Call, long Count, TimeSpan Total, TimeSpan Longest)
{
    /// <summary>The part of <see cref="Total"/> that each of <see cref="Stacks"/> stands for; together 1.</summary>
    public double[] Shares { get; init; } = [1];

    /// <summary>All of a run, in the order of its lists.</summary>
    public static List<Observation> Of(ObservedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var all = new List<Observation>();
        for (var i = 0; i < run.Stalls.Length; i++)
        {
            var stall = run.Stalls[i];
            CodeSite[][] stacks = stall.Samples.Length > 0 ? [.. stall.Samples.Select(sample => sample.Stack)] : [[stall.Place, .. stall.AwaitChain]];
            all.Add(new Observation(ObservationKind.Stall, i, stacks, stall.Call, stall.Count, stall.Total, stall.Longest) { Shares = SharesOf(stall) });
        }
        for (var i = 0; i < run.BlockingCalls.Length; i++)
            all.Add(At(ObservationKind.BlockingCall, i, run.BlockingCalls[i].Place, run.BlockingCalls[i].Name, run.BlockingCalls[i].Count));
        for (var i = 0; i < run.NeverAwaited.Length; i++)
            all.Add(At(ObservationKind.NeverAwaited, i, run.NeverAwaited[i].Created, run.NeverAwaited[i].Coroutine, run.NeverAwaited[i].Count));
        for (var i = 0; i < run.DestroyedTasks.Length; i++)
            all.Add(At(ObservationKind.DestroyedTask, i, run.DestroyedTasks[i].Task.Created, "", run.DestroyedTasks[i].Count));
        for (var i = 0; i < run.CancelsSwallowed.Length; i++)
            if (!run.CancelsSwallowed[i].Unfinished)
                all.Add(At(ObservationKind.CancelSwallowed, i, run.CancelsSwallowed[i].Place, "", run.CancelsSwallowed[i].Count));
        return all;
    }

    private static double[] SharesOf(Stall stall)
    {
        var all = stall.Samples.Sum(sample => sample.Time.TotalMilliseconds);
        return stall.Samples.Length == 0 ? [1] : Array.ConvertAll(stall.Samples, sample => all > 0 ? sample.Time.TotalMilliseconds / all : 1.0 / stall.Samples.Length);
    }

    private static Observation At(ObservationKind kind, int index, CodeSite place, string call, long count) =>
        new(kind, index, [[place]], call, count, TimeSpan.Zero, TimeSpan.Zero);

    /// <summary>Whether a rule speaks of this kind of thing.</summary>
    public bool IsSubjectOf(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Kind switch
        {
            // AW108 speaks of a pool, whose threads hold no loop.
            // A thread lock that is kept over an await holds the loop of whoever wants it next.
            ObservationKind.Stall or ObservationKind.BlockingCall => rule == "AW404" || (rule.StartsWith("AW1", StringComparison.Ordinal) && rule != "AW108"),
            ObservationKind.NeverAwaited => rule is "AW201" or "AW202" or "AW209",
            ObservationKind.DestroyedTask => rule == "AW203",
            _ => rule.StartsWith("AW3", StringComparison.Ordinal),
        };
    }
}
