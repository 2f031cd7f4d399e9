using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Asyncward.Program.Calls;

/// <summary>Runs numbered jobs on threads with deep stacks; every job writes to its own slot, so the result does not depend on their number.</summary>
internal static class WorkerThreads
{
    // Evaluation recurses through the program's own nesting.
    private const int StackBytes = 16 << 20;
    private const int Chunk = 32;

    /// <summary>Runs jobs 0 to count - 1. <paramref name="worker"/> makes what one thread needs and returns how it does a job.</summary>
    public static void Run(int threads, int count, Func<Action<int>> worker) => Run(threads, count, Chunk, worker);

    /// <summary>Runs a few long jobs side by side, begun in this order.</summary>
    public static void RunEach(int threads, Action[] jobs) => Run(threads, jobs.Length, 1, () => i => jobs[i]());

    /// <summary>Begins jobs that others will ask for, on a thread of their own if there may be more than one; joined by whoever began it. What they throw
    /// is left to those who ask: they come to the same.</summary>
    public static Thread? Begin(int threads, Action[] jobs)
    {
        if (threads < 2)
            return null;
        void Work()
        {
            foreach (Action job in jobs)
            {
                try
                {
                    job();
                }
                catch (Exception)
                {
                    // Whoever needs what it makes meets it.
                }
            }
        }
        var thread = new Thread(Work, StackBytes) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Run(int threads, int count, int chunk, Func<Action<int>> worker)
    {
        int next = 0;
        ExceptionDispatchInfo? failure = null;
        void Work()
        {
            try
            {
                Action<int> job = worker();
                for (int first = Interlocked.Add(ref next, chunk) - chunk; first < count; first = Interlocked.Add(ref next, chunk) - chunk)
                {
                    for (int i = first; i < Math.Min(count, first + chunk); i++)
                        job(i);
                }
            }
            catch (Exception e)
            {
                // Thrown again on the caller's thread, where somebody can report it.
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(e), null);
            }
        }
        int number = Math.Clamp(Math.Min(threads, (count + chunk - 1) / chunk), 1, 64);
        var running = new Thread[number];
        for (int i = 0; i < number; i++)
        {
            running[i] = new Thread(Work, StackBytes) { IsBackground = true };
            running[i].Start();
        }
        foreach (Thread thread in running)
            thread.Join();
        failure?.Throw();
    }
}
