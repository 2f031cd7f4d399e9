using System;

namespace Asyncward.Engine;

/// <summary>Words for a defect of ours.</summary>
internal static class InternalError
{
    /// <summary>What happened, and how to report it.</summary>
    internal static string Describe(Exception exception)
    {
        var trace = exception.StackTrace?.Split('\n', 2)[0].Trim();
        return $"this is a defect of Asyncward, not of your code: {exception.GetType().Name}: {exception.Message}{(trace is null ? "" : $" ({trace})")}. "
            + "Please report it with this line and, if you can, the file: https://github.com/asyncward/asyncward/issues";
    }
}
