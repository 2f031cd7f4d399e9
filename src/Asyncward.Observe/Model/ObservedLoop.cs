using System;

namespace Asyncward.Observe;

/// <summary>How a loop is watched, which decides how exact its figures are.</summary>
public enum LoopKind : byte
{
    /// <summary>asyncio's own loop, each turn timed.</summary>
    Asyncio,
    /// <summary>uvloop, by a heartbeat.</summary>
    Uvloop,
    /// <summary>Another loop with asyncio's interface, by a heartbeat.</summary>
    Other,
}

/// <summary>An event loop.</summary>
public sealed record ObservedLoop
{
    /// <summary>Index into <see cref="ObservedRun.Processes"/>.</summary>
    public int Process { get; init; }

    /// <summary>Qualified name of its class.</summary>
    public string Class { get; init; } = "";

    /// <summary>How it is watched.</summary>
    public LoopKind Kind { get; init; }

    /// <summary>The name of its thread.</summary>
    public string Thread { get; init; } = "";

    /// <summary>When it was made.</summary>
    public TimeSpan Start { get; init; }

    /// <summary>When it was closed or last heard of.</summary>
    public TimeSpan End { get; init; }

    /// <summary>How long its turns took.</summary>
    public LagHistogram Lag { get; init; } = LagHistogram.Empty;

    /// <summary>How long a callback that is ready waits until it runs, at instants ten times a second. Empty for loops that are watched by a heartbeat.</summary>
    public LagHistogram ReadyWait { get; init; } = LagHistogram.Empty;

    /// <summary>Time spent running callbacks in turns that were timed.</summary>
    public TimeSpan Busy { get; init; }

    /// <summary>Most tasks alive at one time.</summary>
    public int MaxTasks { get; init; }

    /// <summary>Most callbacks ready at one time.</summary>
    public int MaxReady { get; init; }

    /// <summary>What changed over time: a bounded number of equally long slices.</summary>
    public TimePoint[] Timeline { get; init; } = [];
}

/// <summary>One slice of a loop's time line.</summary>
/// <param name="At">Where the slice begins.</param>
/// <param name="MaxLag">The longest turn that ended in it.</param>
/// <param name="Tasks">Tasks alive, the most in the slice.</param>
/// <param name="Ready">Callbacks ready, the most in the slice.</param>
/// <param name="Busy">Time of the slice in which the loop ran callbacks.</param>
public readonly record struct TimePoint(TimeSpan At, TimeSpan MaxLag, int Tasks, int Ready, TimeSpan Busy);
