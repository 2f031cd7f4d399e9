using System;

namespace Asyncward.Observe;

/// <summary>What kind of thing is waited for.</summary>
public enum SyncKind : byte
{
    /// <summary><c>asyncio.Lock</c>.</summary>
    Lock,
    /// <summary><c>asyncio.Semaphore</c> and the bounded one.</summary>
    Semaphore,
    /// <summary><c>asyncio.Condition</c>.</summary>
    Condition,
    /// <summary><c>asyncio.Event</c>.</summary>
    Event,
    /// <summary><c>asyncio.Barrier</c>.</summary>
    Barrier,
    /// <summary><c>asyncio.Queue</c>, for the cycles of a deadlock.</summary>
    Queue,
    /// <summary>Another task, for the cycles of a deadlock.</summary>
    Task,
    /// <summary>Anything else, for what nothing can wake.</summary>
    Other,
}

/// <summary>A lock, semaphore, condition or event that somebody waited for.</summary>
public sealed record SyncObject
{
    /// <summary>Its kind.</summary>
    public required SyncKind Kind { get; init; }

    /// <summary>Where it was made.</summary>
    public required CodeSite Created { get; init; }

    /// <summary>How many objects were made there.</summary>
    public int Objects { get; init; } = 1;

    /// <summary>How often somebody waited.</summary>
    public long Waits { get; init; }

    /// <summary>All waits together.</summary>
    public TimeSpan TotalWait { get; init; }

    /// <summary>The longest wait.</summary>
    public TimeSpan LongestWait { get; init; }

    /// <summary>Most waiters at one time.</summary>
    public int MaxWaiters { get; init; }

    /// <summary>Who held it while others waited, those seen most first.</summary>
    public SyncHolder[] Holders { get; init; } = [];

    /// <summary>Where a lock was taken from its first wait on, the longest held first: exact, and only known of locks.</summary>
    public SyncTaker[] Takers { get; init; } = [];
}

/// <summary>A place that held something for which others waited.</summary>
/// <param name="Task">Qualified name of the holder's coroutine.</param>
/// <param name="Place">Where the holder stood.</param>
/// <param name="Awaiting">What it waited for while it held it; empty when it ran or it is not known.</param>
/// <param name="Seen">How often it was seen.</param>
public sealed record SyncHolder(string Task, CodeSite Place, string Awaiting, long Seen);

/// <summary>A place that took a lock.</summary>
/// <param name="Place">The line.</param>
/// <param name="Count">How often.</param>
/// <param name="Held">How long it was held, in all.</param>
/// <param name="Longest">The longest time.</param>
public sealed record SyncTaker(CodeSite Place, long Count, TimeSpan Held, TimeSpan Longest);

/// <summary>A queue of asyncio.</summary>
public sealed record ObservedQueue
{
    /// <summary>Where it was made.</summary>
    public required CodeSite Created { get; init; }

    /// <summary>Index of its process.</summary>
    public int Process { get; init; }

    /// <summary>Its bound; 0 for none.</summary>
    public int MaxSize { get; init; }

    /// <summary>Entries when it was first and last seen.</summary>
    public int FirstDepth { get; init; }

    /// <summary>Entries when it was last seen.</summary>
    public int LastDepth { get; init; }

    /// <summary>Most entries seen.</summary>
    public int MaxDepth { get; init; }

    /// <summary>Most tasks waiting to take at one time.</summary>
    public int MaxGetters { get; init; }

    /// <summary>Most tasks waiting to put at one time.</summary>
    public int MaxPutters { get; init; }

    /// <summary>Its depth over time, a bounded number of points in order.</summary>
    public DepthPoint[] Depths { get; init; } = [];
}

/// <summary>How deep a queue was.</summary>
/// <param name="At">When.</param>
/// <param name="Depth">Entries.</param>
public readonly record struct DepthPoint(TimeSpan At, int Depth);

/// <summary>A pool that the loop hands work to.</summary>
public sealed record ExecutorQueue
{
    /// <summary>Where it was made; unknown for the loop's own.</summary>
    public CodeSite Created { get; init; } = CodeSite.Unknown;

    /// <summary>Qualified name of its class, or <c>default executor</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its bound.</summary>
    public int Workers { get; init; }

    /// <summary>Most workers busy at one time.</summary>
    public int MaxBusy { get; init; }

    /// <summary>Most jobs waiting at one time.</summary>
    public int MaxWaiting { get; init; }

    /// <summary>All waits of jobs for a worker together.</summary>
    public TimeSpan TotalWait { get; init; }

    /// <summary>The longest that a job waited; zero when not measured.</summary>
    public TimeSpan LongestWait { get; init; }

    /// <summary>Jobs handed to it.</summary>
    public long Jobs { get; init; }
}

/// <summary>Tasks that wait for each other, or for something that cannot come any more.</summary>
/// <param name="At">When it was seen first.</param>
/// <param name="Cycle">Each waits for what the next one holds; the last for what the first one holds. Where nothing can wake them, all that wait.</param>
public sealed record Deadlock(TimeSpan At, DeadlockLink[] Cycle)
{
    /// <summary>Whether the loop has no timer, no descriptor and no other thread that could wake any of them; then they need not wait for each other.</summary>
    public bool NothingWakes { get; init; }
}

/// <summary>One task of a cycle.</summary>
/// <param name="Task">The task.</param>
/// <param name="WaitsAt">The line where it waits.</param>
/// <param name="Kind">What it waits for.</param>
/// <param name="Object">A name for that, such as <c>Lock#2</c>, or the other task's name.</param>
/// <param name="ObjectCreated">Where that was made; <see cref="CodeSite.Unknown"/> when not known.</param>
public sealed record DeadlockLink(TaskRef Task, CodeSite WaitsAt, SyncKind Kind, string Object, CodeSite ObjectCreated)
{
    /// <summary>Where the next one took it; <see cref="CodeSite.Unknown"/> when not known, and for tasks.</summary>
    public CodeSite TakenAt { get; init; } = CodeSite.Unknown;
}
