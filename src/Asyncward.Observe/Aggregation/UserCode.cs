using System;

namespace Asyncward.Observe;

/// <summary>Tells the user's own code from what it stands on.</summary>
internal static class UserCode
{
    /// <summary>Whether a file belongs to Python itself or to an installed package.</summary>
    internal static bool IsLibrary(string file) =>
        file.Length == 0 || file[0] == '<'
        || file.Contains("/site-packages/", StringComparison.Ordinal)
        || file.Contains("/dist-packages/", StringComparison.Ordinal)
        || file.Contains("/lib/python", StringComparison.Ordinal);

    /// <summary>The index of the innermost frame of the user's own; of the innermost that is not asyncio's when there is none; 0 else.</summary>
    internal static int Innermost(ReadOnlySpan<CodeFrame> frames)
    {
        for (var i = 0; i < frames.Length; i++)
        {
            if (!IsLibrary(frames[i].Site.File))
                return i;
        }
        for (var i = 0; i < frames.Length; i++)
        {
            if (!IsLoopCode(frames[i].Site.File))
                return i;
        }
        return 0;
    }

    /// <summary>Whether this is asyncio itself.</summary>
    internal static bool IsLoopCode(string file) => file.Contains("/asyncio/", StringComparison.Ordinal);
}
