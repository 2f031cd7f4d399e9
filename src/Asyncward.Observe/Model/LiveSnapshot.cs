using System;

namespace Asyncward.Observe;

/// <summary>What can be said of a run while it goes on: made anew for each look, cheap, never changed.</summary>
public sealed record LiveSnapshot
{
    /// <summary>Since the start.</summary>
    public TimeSpan At { get; init; }

    /// <summary>Processes that are alive.</summary>
    public int Processes { get; init; }

    /// <summary>Event loops that are alive.</summary>
    public int Loops { get; init; }

    /// <summary>The longest that a loop has been in its present turn.</summary>
    public TimeSpan LagNow { get; init; }

    /// <summary>The longest turn since the look before.</summary>
    public TimeSpan LagRecent { get; init; }

    /// <summary>All turns of all loops so far.</summary>
    public LagHistogram Lag { get; init; } = LagHistogram.Empty;

    /// <summary>Tasks alive.</summary>
    public int Tasks { get; init; }

    /// <summary>Callbacks ready.</summary>
    public int Ready { get; init; }

    /// <summary>Stalls so far.</summary>
    public long Stalls { get; init; }

    /// <summary>The time that all of them took.</summary>
    public TimeSpan Blocked { get; init; }

    /// <summary>Jobs waiting for executors.</summary>
    public int ExecutorWaiting { get; init; }

    /// <summary>Coroutines never awaited so far.</summary>
    public long NeverAwaited { get; init; }

    /// <summary>Tasks destroyed while pending so far.</summary>
    public long DestroyedTasks { get; init; }

    /// <summary>Exceptions never retrieved so far.</summary>
    public long UnretrievedExceptions { get; init; }

    /// <summary>Deadlocks so far.</summary>
    public int Deadlocks { get; init; }

    /// <summary>Events lost so far.</summary>
    public long Dropped { get; init; }

    /// <summary>Stalls since the look before, in order.</summary>
    public LiveStall[] NewStalls { get; init; } = [];

    /// <summary>The places that took most time so far, a few.</summary>
    public LivePlace[] TopPlaces { get; init; } = [];

    /// <summary>Locks and semaphores that somebody waits for now or waited for long, a few, the most waited for first.</summary>
    public LiveLock[] Locks { get; init; } = [];

    /// <summary>Queues that hold something or are waited for, a few, the fullest first.</summary>
    public LiveQueue[] Queues { get; init; } = [];

    /// <summary>Tasks that nobody awaits, each with those that it awaits; a bounded number.</summary>
    public LiveTask[] Tree { get; init; } = [];
}

/// <summary>A stall that just ended, or still goes on.</summary>
/// <param name="Start">When it began.</param>
/// <param name="Length">How long it has taken.</param>
/// <param name="Place">The line of the user's own code.</param>
/// <param name="Call">What was called there; empty when it was the code itself.</param>
/// <param name="Task">The task's name; empty when not known.</param>
public sealed record LiveStall(TimeSpan Start, TimeSpan Length, CodeSite Place, string Call, string Task);

/// <summary>A place and what it has cost so far.</summary>
public sealed record LivePlace(CodeSite Place, string Call, long Count, TimeSpan Total);

/// <summary>A lock or semaphore.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Created">Where it was made.</param>
/// <param name="Waiting">Tasks that wait for it now.</param>
/// <param name="Waits">How often somebody waited so far.</param>
/// <param name="Total">How long they waited in all.</param>
public sealed record LiveLock(SyncKind Kind, CodeSite Created, int Waiting, long Waits, TimeSpan Total);

/// <summary>A queue.</summary>
/// <param name="Created">Where it was made.</param>
/// <param name="Depth">Entries now.</param>
/// <param name="MaxDepth">Most entries so far.</param>
/// <param name="MaxSize">Its bound; 0 for none.</param>
public sealed record LiveQueue(CodeSite Created, int Depth, int MaxDepth, int MaxSize);

/// <summary>A task and the tasks that it awaits.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Coroutine">Its coroutine.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="WaitsFor">What it waits for; empty when it runs or it is not known.</param>
/// <param name="Awaits">The tasks that it awaits.</param>
public sealed record LiveTask(string Name, string Coroutine, CodeSite Place, string WaitsFor, LiveTask[] Awaits);
