using System.Collections.Generic;

namespace Asyncward.Observe;

/// <summary>A turn that is too long, or may become so.</summary>
internal sealed class Block(long loop, double since)
{
    internal long Loop { get; } = loop;

    internal double Since { get; } = since;

    /// <summary>0 while it goes on.</summary>
    internal double End { get; set; }

    /// <summary>When we heard of its end.</summary>
    internal double EndedAt { get; set; }

    /// <summary>How often everything that had been written was read until then.</summary>
    internal long EndedAfter { get; set; }

    internal List<StackSample> Samples { get; } = [];
}

/// <summary>A stack of a loop's thread.</summary>
/// <param name="At">When.</param>
/// <param name="Frames">From the innermost outwards.</param>
/// <param name="Batch">Which callback of the turn; -1 when not known.</param>
/// <param name="BatchSize">How many callbacks the turn has; -1 when not known.</param>
/// <param name="Task">The number of the task; 0 when not known.</param>
/// <param name="FromSignal">Whether the interpreter's lock was not needed for it.</param>
/// <param name="Stuck">Whether the thread slept, or did not keep the interpreter's lock.</param>
internal sealed record StackSample(double At, CodeFrame[] Frames, int Batch, int BatchSize, long Task, bool FromSignal, bool Stuck);
