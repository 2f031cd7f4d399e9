using System;

namespace Asyncward.Observe;

/// <summary>The task that ran, as far as it is known.</summary>
/// <param name="Name">Its name, such as <c>Task-7</c>.</param>
/// <param name="Coroutine">Qualified name of its coroutine.</param>
/// <param name="Created">Where it was made; <see cref="CodeSite.Unknown"/> when not known.</param>
public sealed record TaskRef(string Name, string Coroutine, CodeSite Created);

/// <summary>A place that held the loop for longer than the threshold, with all the times it did.</summary>
public sealed record Stall
{
    /// <summary>The line to look at first: the innermost frame of the user's own code.</summary>
    public required CodeSite Place { get; init; }

    /// <summary>What was called there and did not return, such as <c>time.sleep</c> or <c>re.Pattern.match</c>; empty when it was the code itself.</summary>
    public string Call { get; init; } = "";

    /// <summary>How often.</summary>
    public required long Count { get; init; }

    /// <summary>All times together.</summary>
    public required TimeSpan Total { get; init; }

    /// <summary>The longest of them.</summary>
    public required TimeSpan Longest { get; init; }

    /// <summary>Whether the interpreter lock was held all the time in at least one of them: no other thread ran either.</summary>
    public bool GilHeld { get; init; }

    /// <summary>The task of the longest one; null when it was a plain callback or is not known.</summary>
    public TaskRef? Task { get; init; }

    /// <summary>The task's coroutines, from the innermost outwards, each at the line where it stands.</summary>
    public CodeSite[] AwaitChain { get; init; } = [];

    /// <summary>Stacks that were seen, a bounded number, those that stand for most time first.</summary>
    public StallSample[] Samples { get; init; } = [];

    /// <summary>Single times, a bounded number, in order of time.</summary>
    public StallOccurrence[] Occurrences { get; init; } = [];
}

/// <summary>A stack that was seen while the loop was held.</summary>
/// <param name="Stack">From the innermost frame outwards. A native call is a frame without a file.</param>
/// <param name="Time">The time that this stack stands for.</param>
/// <param name="Count">How often it was seen.</param>
public sealed record StallSample(CodeSite[] Stack, TimeSpan Time, int Count);

/// <summary>One time that the loop was held.</summary>
/// <param name="Loop">Index into <see cref="ObservedRun.Loops"/>.</param>
/// <param name="Start">When it began.</param>
/// <param name="Length">How long.</param>
/// <param name="Task">The name of the task; empty when not known.</param>
/// <param name="Sample">Index into <see cref="Stall.Samples"/>; -1 when no stack was kept.</param>
public readonly record struct StallOccurrence(int Loop, TimeSpan Start, TimeSpan Length, string Task, int Sample);

/// <summary>Turns that were long because many short callbacks ran in them, which no single call explains.</summary>
public sealed record BusyTurn
{
    /// <summary>The most frequent place in them.</summary>
    public required CodeSite Place { get; init; }

    /// <summary>How many such turns.</summary>
    public required long Count { get; init; }

    /// <summary>All of them together.</summary>
    public required TimeSpan Total { get; init; }

    /// <summary>The longest.</summary>
    public required TimeSpan Longest { get; init; }

    /// <summary>Callbacks in the longest turn.</summary>
    public int Callbacks { get; init; }

    /// <summary>The shortest and the longest callback that was seen in it; zero when not known.</summary>
    public TimeSpan ShortestCallback { get; init; }

    /// <summary>The longest callback in it; zero when not known.</summary>
    public TimeSpan LongestCallback { get; init; }

    /// <summary>What was seen to run in them, a bounded number of places, the most frequent first.</summary>
    public BusyPlace[] Places { get; init; } = [];

    /// <summary>The times, a bounded number, in order.</summary>
    public StallOccurrence[] Occurrences { get; init; } = [];
}

/// <summary>What ran in a turn of many callbacks.</summary>
/// <param name="Place">The line.</param>
/// <param name="Seen">At how many looks.</param>
public sealed record BusyPlace(CodeSite Place, long Seen);

/// <summary>Calls of one blocking library function on a loop's thread, from one place.</summary>
/// <param name="Name">Such as <c>open</c> or <c>sqlite3.connect</c>.</param>
/// <param name="Place">The line of the user's own code.</param>
/// <param name="Count">How often.</param>
/// <param name="Example">The first argument of one call where it says something, such as a file's name; else empty.</param>
public sealed record BlockingCall(string Name, CodeSite Place, long Count, string Example);
