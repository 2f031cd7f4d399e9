using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Asyncward.Engine;

/// <summary>Large pages under memory of the collector, where the system has them for whoever asks (Linux: transparent huge pages).</summary>
internal static partial class LargePages
{
    private const nint Size = 2 << 20;
    private const int HugePage = 14;

    /// <summary>Asks for them from where an object lies; the system may do as it likes.</summary>
    internal static unsafe void Advise(object first, long length)
    {
        if (!OperatingSystem.IsLinux())
            return;
        // Only where it lies now is wanted: nothing is read there, so that it may move.
        var address = *(nint*)Unsafe.AsPointer(ref first);
        _ = Advise(address & ~(Size - 1), (nint)length, HugePage);
    }

    // Where nothing lies yet, the advice is for what will.
    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nint length, int advice);
}
