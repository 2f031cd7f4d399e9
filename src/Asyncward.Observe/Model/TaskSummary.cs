using System;

namespace Asyncward.Observe;

/// <summary>All tasks that ran one coroutine and were made at one place.</summary>
public sealed record TaskSummary
{
    /// <summary>Qualified name of the coroutine.</summary>
    public required string Coroutine { get; init; }

    /// <summary>Where they were made.</summary>
    public CodeSite Created { get; init; } = CodeSite.Unknown;

    /// <summary>How many.</summary>
    public required long Count { get; init; }

    /// <summary>How many of them ended with an exception.</summary>
    public long Failed { get; init; }

    /// <summary>How many of them were cancelled.</summary>
    public long Cancelled { get; init; }

    /// <summary>The time that they ran.</summary>
    public TimeSpan Running { get; init; }

    /// <summary>The time that they could have run and had to wait for the loop.</summary>
    public TimeSpan Ready { get; init; }

    /// <summary>The time that they waited for something.</summary>
    public TimeSpan Waiting { get; init; }

    /// <summary>The longest from ready to run.</summary>
    public TimeSpan LongestReady { get; init; }

    /// <summary>What they waited for, most time first, a bounded number: the critical path of a request.</summary>
    public TaskWait[] Waits { get; init; } = [];

    /// <summary>All three together.</summary>
    public TimeSpan Total => Running + Ready + Waiting;
}

/// <summary>One thing that tasks waited for.</summary>
/// <param name="Place">The line of the innermost await in the user's own code.</param>
/// <param name="What">What is awaited there, such as <c>Lock.acquire</c> or <c>sleep</c>; empty when not known.</param>
/// <param name="Total">All waits together.</param>
/// <param name="Count">How many.</param>
public readonly record struct TaskWait(CodeSite Place, string What, TimeSpan Total, long Count);

/// <summary>What a task does at a time.</summary>
public enum TaskState : byte
{
    /// <summary>It runs.</summary>
    Running,
    /// <summary>It could run and the loop is busy.</summary>
    Ready,
    /// <summary>It waits for something.</summary>
    Waiting,
}

/// <summary>One task over time.</summary>
public sealed record TaskLane
{
    /// <summary>Index into <see cref="ObservedRun.Loops"/>.</summary>
    public int Loop { get; init; }

    /// <summary>The task.</summary>
    public required TaskRef Task { get; init; }

    /// <summary>When it was made or first seen.</summary>
    public TimeSpan Start { get; init; }

    /// <summary>When it ended or was last seen.</summary>
    public TimeSpan End { get; init; }

    /// <summary>In order of time, a bounded number; what lies between two of them is not known.</summary>
    public LaneSegment[] Segments { get; init; } = [];
}

/// <summary>A stretch of time in which a task did one thing.</summary>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="State">What it did.</param>
/// <param name="Place">Where it stood.</param>
/// <param name="What">What it waited for; empty when not known.</param>
public readonly record struct LaneSegment(TimeSpan Start, TimeSpan End, TaskState State, CodeSite Place, string What);
