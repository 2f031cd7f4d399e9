using System;

namespace Asyncward.Observe;

/// <summary>A coroutine that was made and never awaited.</summary>
/// <param name="Coroutine">Qualified name.</param>
/// <param name="Created">Where it was made; where it was dropped when only that is known.</param>
/// <param name="IsOrigin">Whether <paramref name="Created"/> is surely where it was made.</param>
/// <param name="Count">How often.</param>
public sealed record NeverAwaited(string Coroutine, CodeSite Created, bool IsOrigin, long Count);

/// <summary>A task that was collected while it was pending.</summary>
/// <param name="Task">The task; its site is where it was made.</param>
/// <param name="Awaiting">Where it waited.</param>
/// <param name="WaitsFor">What it waited for, such as <c>Queue.get</c>; empty when not known.</param>
/// <param name="Count">How many of its kind.</param>
public sealed record DestroyedTask(TaskRef Task, CodeSite Awaiting, string WaitsFor, long Count);

/// <summary>An exception of a task or future that nobody asked for.</summary>
/// <param name="Task">The task; null for a future.</param>
/// <param name="Type">Qualified name of the exception's class.</param>
/// <param name="Text">Its text, cut to a bounded length.</param>
/// <param name="Traceback">From the innermost frame outwards.</param>
/// <param name="Count">How many of its kind.</param>
public sealed record UnretrievedException(TaskRef? Task, string Type, string Text, CodeSite[] Traceback, long Count);

/// <summary>A task that was not done when its loop ended.</summary>
/// <param name="Task">The task.</param>
/// <param name="Awaiting">Where it stood.</param>
/// <param name="WaitsFor">What it waited for; empty when not known.</param>
/// <param name="Cancelled">Whether it had been cancelled and did not finish.</param>
/// <param name="Count">How many of its kind.</param>
public sealed record TaskAtExit(TaskRef Task, CodeSite Awaiting, string WaitsFor, bool Cancelled, long Count);

/// <summary>A task that was cancelled and went on, took long to end, or ended as if nothing had happened.</summary>
/// <param name="Task">The task.</param>
/// <param name="Place">Where it went on; <see cref="CodeSite.Unknown"/> when not known.</param>
/// <param name="RanOn">How long it went on after the cancellation, the longest of its kind.</param>
/// <param name="Count">How many of its kind.</param>
public sealed record CancelSwallowed(TaskRef Task, CodeSite Place, TimeSpan RanOn, long Count)
{
    /// <summary>Whether it did not swallow it: it still did what it does when it is cancelled.</summary>
    public bool Unfinished { get; init; }
}

/// <summary>Something that has to be closed and was not.</summary>
/// <param name="Text">What Python says of it, such as <c>unclosed transport …</c>.</param>
/// <param name="Opened">Where it was made; <see cref="CodeSite.Unknown"/> when not known.</param>
/// <param name="Dropped">Where it was collected.</param>
/// <param name="Count">How many of its kind.</param>
public sealed record UnclosedResource(string Text, CodeSite Opened, CodeSite Dropped, long Count);
