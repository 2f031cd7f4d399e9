namespace Asyncward.Observe;

/// <summary>What one look at a running process showed. Numbers of tasks and objects are those of this look.</summary>
public sealed record ProcessLook
{
    /// <summary>Its number.</summary>
    public int Pid { get; init; }

    /// <summary>For example <c>3.14.2</c>.</summary>
    public string PythonVersion { get; init; } = "";

    /// <summary>What runs it.</summary>
    public string Executable { get; init; } = "";

    /// <summary>How it was started.</summary>
    public string[] Arguments { get; init; } = [];

    /// <summary>Its event loops that are not closed.</summary>
    public LookLoop[] Loops { get; init; } = [];

    /// <summary>Its tasks that are not done; see <see cref="TaskCount"/>.</summary>
    public LookTask[] Tasks { get; init; } = [];

    /// <summary>How many tasks there are, shown or not.</summary>
    public int TaskCount { get; init; }

    /// <summary>Locks, queues and their like that somebody holds or waits for.</summary>
    public LookObject[] Objects { get; init; } = [];

    /// <summary>Circles of tasks, each of which waits for the next one.</summary>
    public LookWait[][] Deadlocks { get; init; } = [];
}

/// <summary>An event loop.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Thread">The name of its thread; empty when not known.</param>
/// <param name="IsRunning">Whether it runs.</param>
/// <param name="Stack">Where its thread is, from the innermost frame outwards; empty while it waits for something to do.</param>
public sealed record LookLoop(string Class, string Thread, bool IsRunning, CodeSite[] Stack);

/// <summary>A task.</summary>
public sealed record LookTask
{
    /// <summary>From 1.</summary>
    public int Number { get; init; }

    /// <summary>Of its loop in <see cref="ProcessLook.Loops"/>; -1 when not known.</summary>
    public int Loop { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its coroutine's qualified name.</summary>
    public string Coroutine { get; init; } = "";

    /// <summary>Where its coroutine begins.</summary>
    public CodeSite Defined { get; init; } = CodeSite.Unknown;

    /// <summary>Where it was made; unknown unless the process is being watched.</summary>
    public CodeSite Created { get; init; } = CodeSite.Unknown;

    /// <summary>What it does.</summary>
    public TaskState State { get; init; }

    /// <summary>Where its coroutines stand, from the innermost outwards.</summary>
    public CodeSite[] Chain { get; init; } = [];

    /// <summary>What it waits for, such as <c>Lock.acquire</c>; empty when it does not wait.</summary>
    public string WaitsFor { get; init; } = "";

    /// <summary>The number of the lock or queue that it waits for; 0 for none.</summary>
    public int WaitsForObject { get; init; }

    /// <summary>The numbers of the tasks that it awaits.</summary>
    public int[] Awaits { get; init; } = [];

    /// <summary>The numbers of the locks that it is inside of.</summary>
    public int[] Holds { get; init; } = [];

    /// <summary>How often it was cancelled without having ended; known from 3.11 on.</summary>
    public int Cancels { get; init; }
}

/// <summary>A lock, queue and so on.</summary>
public sealed record LookObject
{
    /// <summary>From 1.</summary>
    public int Number { get; init; }

    /// <summary>What it is.</summary>
    public SyncKind Kind { get; init; }

    /// <summary>Its class.</summary>
    public string Class { get; init; } = "";

    /// <summary>How many wait for it.</summary>
    public int Waiting { get; init; }

    /// <summary>Entries of a queue.</summary>
    public int Depth { get; init; }

    /// <summary>How many may be inside of a semaphore at a time; 0 where it is not known, and for all else.</summary>
    public int Capacity { get; init; }

    /// <summary>
    /// Whether a lock is held, or all of a semaphore, be it by somebody who cannot be told: <c>await lock.acquire()</c> without <c>async with</c> leaves no trace.
    /// </summary>
    public bool IsLocked { get; init; }

    /// <summary>Tasks that are inside of it, each with the line.</summary>
    public LookHolder[] Holders { get; init; } = [];
}

/// <summary>A task inside of a lock.</summary>
/// <param name="Task">Its number.</param>
/// <param name="Place">Where it stands inside.</param>
public sealed record LookHolder(int Task, CodeSite Place);

/// <summary>A link of a circle.</summary>
/// <param name="Task">The number of a task.</param>
/// <param name="Object">The number of what it waits for, which the next one holds; 0 when it awaits the next one itself.</param>
public sealed record LookWait(int Task, int Object);
