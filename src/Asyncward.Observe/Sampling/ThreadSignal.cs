using System;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Asyncward.Observe;

/// <summary>Signals to one thread of a program: only when what they meet there is ours.</summary>
internal static partial class ThreadSignal
{
    /// <summary>
    /// Ends the wait of the observing thread, which takes the signal without a handler. False when the thread is not there, or nothing of ours meets the signal. What
    /// the thread blocks says nothing: the kernel unblocks a signal for as long as somebody waits for it.
    /// </summary>
    internal static bool Wake(int pid, int tid, int signal) => Has(ThreadStat.Read(pid, tid, "status"), "SigCgt:", signal) && Send(pid, tid, signal);

    /// <summary>Whether the program has a handler for the signal; also tells whether the thread sleeps.</summary>
    internal static bool IsCaught(int pid, int tid, int signal, out bool sleeping)
    {
        var status = ThreadStat.Read(pid, tid, "status");
        sleeping = ThreadStat.Field(status, "State:") is ['S' or 'D', ..];
        return Has(status, "SigCgt:", signal);
    }

    /// <summary>Sends it.</summary>
    internal static bool Send(int pid, int tid, int signal) =>
        Syscall(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 131 : 234, pid, tid, signal) == 0;

    private static bool Has(string status, string name, int signal) =>
        ulong.TryParse(ThreadStat.Field(status, name), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var set) && (set >> (signal - 1) & 1) != 0;

    [LibraryImport("libc", EntryPoint = "syscall")]
    private static partial nint Syscall(nint number, nint pid, nint tid, nint signal);
}
