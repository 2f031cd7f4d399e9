namespace Asyncward.Observe;

/// <summary>What a frame tells; the numbers stand in <c>agent/importlib_bootstrap/core.py</c> too.</summary>
internal enum EventKind : byte
{
    /// <summary>A process has begun.</summary>
    Hello = 1,
    /// <summary>The number of a string.</summary>
    String = 2,
    /// <summary>A loop runs.</summary>
    Loop = 4,
    /// <summary>A loop runs no more.</summary>
    LoopEnd = 5,
    /// <summary>A task was seen for the first time.</summary>
    Task = 6,
    /// <summary>It is gone; what it did.</summary>
    TaskEnd = 7,
    /// <summary>The stack of a loop that is held.</summary>
    Sample = 8,
    /// <summary>A coroutine was never awaited.</summary>
    NeverAwaited = 9,
    /// <summary>The loop's exception handler was called.</summary>
    Exception = 10,
    /// <summary>Something was not closed.</summary>
    Resource = 11,
    /// <summary>More of an event that was told once.</summary>
    Count = 12,
    /// <summary>A lock, queue … is waited for.</summary>
    Sync = 13,
    /// <summary>How it stands with it.</summary>
    SyncStat = 14,
    /// <summary>What all tasks do.</summary>
    Tree = 15,
    /// <summary>Numbers of a loop.</summary>
    Stats = 16,
    /// <summary>A blocking call on the loop.</summary>
    Audit = 17,
    /// <summary>Events were lost.</summary>
    Dropped = 18,
    /// <summary>Tasks wait for each other.</summary>
    Deadlock = 19,
    /// <summary>Tasks were left when the loop ended.</summary>
    AtExit = 20,
    /// <summary>A task was cancelled and went on, or does not come to its end.</summary>
    Swallowed = 21,
    /// <summary>The Python side has failed and is off.</summary>
    AgentError = 22,
    /// <summary>The process ends.</summary>
    Bye = 23,
    /// <summary>Nothing can wake a loop any more.</summary>
    Stuck = 24,
    /// <summary>Numbers of a pool of threads or processes.</summary>
    Pool = 25,
}
