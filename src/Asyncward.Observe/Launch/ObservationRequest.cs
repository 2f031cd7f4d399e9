using System;

namespace Asyncward.Observe;

/// <summary>What to run and how to watch it.</summary>
public sealed record ObservationRequest
{
    /// <summary>The program and its arguments.</summary>
    public required string[] Command { get; init; }

    /// <summary>Absolute.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>A turn of the loop longer than this is a stall.</summary>
    public TimeSpan Threshold { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether threads may be asked for their stack by a signal. Without, only what holds the loop and not the interpreter's lock is named.</summary>
    public bool Signals { get; init; } = true;

    /// <summary>Whether every call of a blocking library function on a loop is counted, however short.</summary>
    public bool ListBlockingCalls { get; init; }

    /// <summary>Whether Python keeps the line that made each coroutine. Exact, and slower.</summary>
    public bool Origins { get; init; }

    /// <summary>Whether to start Python with a program of ours, for interpreters that ignore <c>PYTHONPATH</c>.</summary>
    public bool Bootstrap { get; init; }

    /// <summary>Called now and then while the program runs, on another thread; null for never.</summary>
    public Action<LiveSnapshot>? Live { get; init; }

    /// <summary>How often.</summary>
    public TimeSpan LiveEvery { get; init; } = TimeSpan.FromMilliseconds(250);
}
