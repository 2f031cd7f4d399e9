using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace Asyncward.Observe;

/// <summary>
/// Wakes threads that sleep in the system, such as a loop without work: each is stopped for an instant and let go, so that its wait ends early and CPython
/// looks up. A wait that asyncio makes is begun anew; nothing is told to the program or to its parent.
/// </summary>
internal static partial class Nudge
{
    private const int Detach = 17;
    private const int Seize = 0x4206;
    private const int Interrupt = 0x4207;
    private const int NoHang = 1;
    private const int AllChildren = 0x40000000;
    private const int MostThreads = 64;

    /// <summary>Wakes all threads of a process; does nothing where that is not allowed.</summary>
    internal static void Threads(int pid)
    {
        // The runtime would take a child of ours that is stopped for one that has ended.
        if (ThreadStat.Parent(pid) == Environment.ProcessId)
            return;
        // What traces is a thread, not a process.
        var thread = new Thread(() => All(pid)) { IsBackground = true, Name = "nudge" };
        thread.Start();
        thread.Join();
    }

    private static void All(int pid)
    {
        string[] threads;
        try
        {
            threads = Directory.GetDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/task"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
        for (var i = 0; i < Math.Min(threads.Length, MostThreads); i++)
        {
            if (int.TryParse(Path.GetFileName(threads[i]), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                One(id);
        }
    }

    private static void One(int id)
    {
        if (PTrace(Seize, id, 0, 0) != 0)
            return;
        _ = PTrace(Interrupt, id, 0, 0);
        var clock = Stopwatch.StartNew();
        while (WaitPid(id, out _, NoHang | AllChildren) == 0 && clock.ElapsedMilliseconds < 200)
            Thread.Sleep(1);
        _ = PTrace(Detach, id, 0, 0);
    }

    [LibraryImport("libc", EntryPoint = "ptrace")]
    private static partial nint PTrace(nint request, nint pid, nint address, nint data);

    [LibraryImport("libc", EntryPoint = "waitpid")]
    private static partial int WaitPid(int pid, out int status, int options);
}
