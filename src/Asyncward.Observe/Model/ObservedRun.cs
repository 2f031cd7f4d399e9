using System;

namespace Asyncward.Observe;

/// <summary>All that was seen of one run: every report is printed from this alone.</summary>
public sealed record ObservedRun
{
    /// <summary>The program and its arguments as the user gave them.</summary>
    public string[] Command { get; init; } = [];

    /// <summary>Absolute; paths below it are shown relative to it.</summary>
    public string CurrentDirectory { get; init; } = "";

    /// <summary>When it began, for readers that need a date; null where the same bytes must come out again.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>From the start of the program to its end.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What the program answered; 128 + N when signal N ended it.</summary>
    public int ExitCode { get; init; }

    /// <summary>Whether the program ran already when the observation began: then its exit code is not known, and 0.</summary>
    public bool IsAttached { get; init; }

    /// <summary>A turn of the loop longer than this counts as a stall.</summary>
    public TimeSpan Threshold { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The Python processes that were seen, in order of their start.</summary>
    public ObservedProcess[] Processes { get; init; } = [];

    /// <summary>Their event loops, in order of their start; other records name them by index into this.</summary>
    public ObservedLoop[] Loops { get; init; } = [];

    /// <summary>Places that held a loop for longer than the threshold.</summary>
    public Stall[] Stalls { get; init; } = [];

    /// <summary>Turns that were long because many short callbacks ran in them.</summary>
    public BusyTurn[] BusyTurns { get; init; } = [];

    /// <summary>Blocking library calls made on a loop's thread, however short.</summary>
    public BlockingCall[] BlockingCalls { get; init; } = [];

    /// <summary>Coroutines that nobody awaited.</summary>
    public NeverAwaited[] NeverAwaited { get; init; } = [];

    /// <summary>Tasks that were collected while they were pending.</summary>
    public DestroyedTask[] DestroyedTasks { get; init; } = [];

    /// <summary>Exceptions of tasks and futures that nobody asked for.</summary>
    public UnretrievedException[] UnretrievedExceptions { get; init; } = [];

    /// <summary>Tasks that were still there when their loop ended.</summary>
    public TaskAtExit[] TasksAtExit { get; init; } = [];

    /// <summary>Tasks that were cancelled and went on.</summary>
    public CancelSwallowed[] CancelsSwallowed { get; init; } = [];

    /// <summary>Clients, transports, files and generators that were left open.</summary>
    public UnclosedResource[] UnclosedResources { get; init; } = [];

    /// <summary>Locks, semaphores, conditions and events that somebody waited for.</summary>
    public SyncObject[] SyncObjects { get; init; } = [];

    /// <summary>Queues of asyncio.</summary>
    public ObservedQueue[] Queues { get; init; } = [];

    /// <summary>Thread and process pools that the loops hand work to.</summary>
    public ExecutorQueue[] Executors { get; init; } = [];

    /// <summary>Tasks, summed by the coroutine they ran.</summary>
    public TaskSummary[] Tasks { get; init; } = [];

    /// <summary>The longest tasks one by one, a bounded number, in order of their start.</summary>
    public TaskLane[] Lanes { get; init; } = [];

    /// <summary>Tasks that wait for each other and will for ever.</summary>
    public Deadlock[] Deadlocks { get; init; } = [];

    /// <summary>Events that were lost because more came than could be kept.</summary>
    public long Dropped { get; init; }

    /// <summary>What watching cost.</summary>
    public ObservationCost Cost { get; init; } = new();

    /// <summary>What was not observed and why, one sentence each: another loop library, a process that did not answer.</summary>
    public string[] Notes { get; init; } = [];
}

/// <summary>A Python process.</summary>
public sealed record ObservedProcess
{
    /// <summary>Its id.</summary>
    public required int Pid { get; init; }

    /// <summary>The id of the one that started it; 0 when not known.</summary>
    public int ParentPid { get; init; }

    /// <summary>For example <c>3.11.2</c>.</summary>
    public string PythonVersion { get; init; } = "";

    /// <summary>The interpreter.</summary>
    public string Executable { get; init; } = "";

    /// <summary>Its arguments.</summary>
    public string[] Arguments { get; init; } = [];

    /// <summary>When it was first heard of.</summary>
    public TimeSpan Start { get; init; }

    /// <summary>When it was last heard of; null when it outlived the run.</summary>
    public TimeSpan? End { get; init; }

    /// <summary>How it ended where that is known: an exit code, 128 + N for signal N.</summary>
    public int? ExitCode { get; init; }
}

/// <summary>What watching cost.</summary>
public sealed record ObservationCost
{
    /// <summary>Processor time of what runs inside the programs.</summary>
    public TimeSpan InsideTime { get; init; }

    /// <summary>Processor time of the host.</summary>
    public TimeSpan HostTime { get; init; }

    /// <summary>Largest memory of the host in bytes; 0 when not measured.</summary>
    public long HostPeakBytes { get; init; }

    /// <summary>Events received.</summary>
    public long Events { get; init; }
}
