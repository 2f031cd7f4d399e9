using System;

namespace Asyncward.Observe;

/// <summary>What a finding of a run is about; its number is the code's.</summary>
public enum RunFindingKind
{
    /// <summary>R001.</summary>
    LoopBlocked = 1,
    /// <summary>R002.</summary>
    BusyTurn,
    /// <summary>R003.</summary>
    NeverAwaited,
    /// <summary>R004.</summary>
    LostTask,
    /// <summary>R005.</summary>
    UnretrievedException,
    /// <summary>R006.</summary>
    UnclosedResource,
    /// <summary>R007.</summary>
    LockContention,
    /// <summary>R008.</summary>
    QueueGrowth,
    /// <summary>R009.</summary>
    Deadlock,
    /// <summary>R010.</summary>
    BlockingCall,
    /// <summary>R011.</summary>
    ExecutorSaturated,
    /// <summary>R012.</summary>
    TaskAtExit,
    /// <summary>R013.</summary>
    CancelSwallowed,
    /// <summary>R014.</summary>
    CancelUnfinished,
}

/// <summary>One place and what happened there, ready to print.</summary>
public sealed record RunFinding
{
    private static readonly string[] Names =
    [
        "", "loop-blocked", "busy-turn", "never-awaited", "lost-task", "exception-never-retrieved", "unclosed-resource", "lock-contention",
        "queue-growth", "deadlock", "blocking-call", "executor-saturated", "task-at-exit", "cancellation-swallowed",
        "cancellation-unfinished",
    ];

    /// <summary>What it is about.</summary>
    public required RunFindingKind Kind { get; init; }

    /// <summary>For example <c>R001</c>.</summary>
    public string Code => CodeOf(Kind);

    /// <summary>For example <c>loop-blocked</c>.</summary>
    public string Name => NameOf(Kind);

    /// <summary>The place to look at first.</summary>
    public required CodeSite Place { get; init; }

    /// <summary>What happened; one sentence with a full stop.</summary>
    public required string Message { get; init; }

    /// <summary>More, a line each.</summary>
    public string[] Details { get; init; } = [];

    /// <summary>How often.</summary>
    public required long Count { get; init; }

    /// <summary>The time that it took in all; null where time says nothing.</summary>
    public TimeSpan? Total { get; init; }

    /// <summary>The longest single time.</summary>
    public TimeSpan? Longest { get; init; }

    /// <summary>The task; null when not known.</summary>
    public TaskRef? Task { get; init; }

    /// <summary>A stack, from the innermost frame outwards; may be empty.</summary>
    public CodeSite[] Stack { get; init; } = [];

    /// <summary>The coroutines of the task, from the innermost outwards; may be empty.</summary>
    public CodeSite[] AwaitChain { get; init; } = [];

    /// <summary>The finding of <c>check</c> that predicted it; null when none did or nobody looked.</summary>
    public StaticFinding? Predicted { get; init; }

    /// <summary>Index into the list of the run that it was made from.</summary>
    public int Source { get; init; }

    /// <summary>The code of a kind.</summary>
    public static string CodeOf(RunFindingKind kind) => $"R{(int)kind:000}";

    /// <summary>The name of a kind.</summary>
    public static string NameOf(RunFindingKind kind) => Names[(int)kind];
}
