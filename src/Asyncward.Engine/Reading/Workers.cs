using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Asyncward.Engine;

/// <summary>Threads of our own, for their deep stacks.</summary>
internal static class Workers
{
    /// <summary>Runs the same work on some threads and waits for all of them; with one, on the caller's thread if its stack is ours.</summary>
    internal static void Run(int count, int stackSize, Action work)
    {
        if (count <= 1 && IsOurs)
        {
            work();
            return;
        }
        ExceptionDispatchInfo? failure = null;
        var threads = new Thread[Math.Max(count, 1)];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(
                () =>
                {
                    IsOurs = true;
                    try
                    {
                        work();
                    }
                    catch (Exception e)
                    {
                        failure = ExceptionDispatchInfo.Capture(e);
                    }
                },
                stackSize);
            threads[i].Start();
        }
        foreach (var thread in threads)
            thread.Join();
        failure?.Throw();
    }

    /// <summary>Runs jobs 0 to <paramref name="jobs"/> - 1, begun in this order, on up to so many threads with deep stacks.</summary>
    internal static void RunEach(int threads, int jobs, Action<int> job)
    {
        if (jobs == 0)
            return;
        var next = -1;
        Run(Math.Min(threads, jobs), FileLoader.StackSize, () =>
        {
            for (var at = Interlocked.Increment(ref next); at < jobs; at = Interlocked.Increment(ref next))
                job(at);
        });
    }

    [ThreadStatic]
    private static bool IsOurs;
}
