using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>Where a function runs, as far as is known. A function can run in several places.</summary>
[Flags]
public enum Contexts
{
    /// <summary>Nothing is known.</summary>
    None = 0,
    /// <summary>On an event loop: a coroutine, or a callback of the loop.</summary>
    Loop = 1,
    /// <summary>In a thread beside the loop.</summary>
    Thread = 2,
    /// <summary>In another process.</summary>
    Process = 4,
    /// <summary>Once, when a service starts or ends.</summary>
    Startup = 8,
    /// <summary>In a worker that has no loop (Celery, RQ).</summary>
    Worker = 16,
    /// <summary>In a test.</summary>
    Test = 32,
    /// <summary>The coroutine that a program's main hands to <c>asyncio.run</c>.</summary>
    Main = 64,
    /// <summary>Many at once: a request, an event, a task per item.</summary>
    Many = 128,
    /// <summary>A framework calls it: a route, a handler, an override of a framework's method.</summary>
    Handler = 256,
    /// <summary>In a signal handler.</summary>
    Signal = 512,
}

/// <summary>Contexts of functions: from decorators, overrides of framework methods, and edges that move code elsewhere.</summary>
public sealed class ContextSummary
{
    private readonly Contexts[] contexts;
    private readonly bool[] concurrent;

    private ContextSummary(Contexts[] contexts, bool[] concurrent)
    {
        this.contexts = contexts;
        this.concurrent = concurrent;
    }

    /// <summary>Where a function runs.</summary>
    public Contexts Of(int function) => contexts[function];

    /// <summary>Whether other work waits while this function blocks the loop: false only when the whole program is one coroutine.</summary>
    public bool OthersWait(int function) => concurrent[function];

    /// <summary>Whether a function's body runs on an event loop: coroutines, and plain functions that a loop calls.</summary>
    public bool RunsOnLoop(ProgramModel program, int function)
    {
        FunctionFlags flags = program.Function(function).Flags;
        Contexts c = contexts[function];
        if ((flags & FunctionFlags.Async) != 0)
            return (c & (Contexts.Thread | Contexts.Process)) == 0 || (c & Contexts.Loop) != 0;
        return (c & Contexts.Loop) != 0;
    }

    internal static ContextSummary Compute(ProgramModel program)
    {
        var contexts = new Contexts[program.FunctionCount];
        foreach (int f in program.Calls.Functions)
            contexts[f] |= ContextFinder.Stated(program, f);
        foreach (int f in program.Calls.Functions)
        {
            foreach (Edge edge in program.Calls.From(f))
            {
                if (edge.Callee < 0 || program.Models.IsModel(edge.Callee))
                    continue;
                // That one of several candidates moves it elsewhere does not say where it runs.
                if (edge.Grade == EdgeGrade.Inferred && (edge.Kind == EdgeKind.Offload || edge.Kind == EdgeKind.Callback))
                    continue;
                bool isAsync = (program.Function(edge.Callee).Flags & FunctionFlags.Async) != 0;
                contexts[edge.Callee] |= edge.Kind switch
                {
                    EdgeKind.Offload => Contexts.Thread,
                    EdgeKind.Spawn => Contexts.Loop | (InLoop(program, edge.Site) ? Contexts.Many : Contexts.None),
                    EdgeKind.RunLoop => Contexts.Main,
                    EdgeKind.Callback => ContextFinder.From(isAsync ? edge.Effect.Context : edge.Effect.SyncContext, edge.Effect.Many),
                    _ => Contexts.None,
                };
            }
        }
        SpreadMany(program, contexts);
        return new ContextSummary(contexts, Concurrency(program, contexts));
    }

    // What code that runs many times at once calls or awaits, runs many times too.
    private static void SpreadMany(ProgramModel program, Contexts[] contexts)
    {
        var queue = new Queue<int>();
        foreach (int f in program.Calls.Functions)
        {
            if ((contexts[f] & Contexts.Many) != 0)
                queue.Enqueue(f);
        }
        while (queue.TryDequeue(out int f))
        {
            foreach (Edge edge in program.Calls.From(f))
            {
                if (edge.Callee < 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Await) || (contexts[edge.Callee] & Contexts.Many) != 0
                    || program.Models.IsModel(edge.Callee))
                    continue;
                contexts[edge.Callee] |= Contexts.Many;
                queue.Enqueue(edge.Callee);
            }
        }
    }

    private static bool InLoop(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        return SiteQuestions.IsInLoop(facts, program.Site(site).Region);
    }

    // A coroutine blocks nobody but itself when everything that leads to it is a main coroutine that starts nothing beside itself.
    private static bool[] Concurrency(ProgramModel program, Contexts[] contexts)
    {
        var awaitedBy = new Dictionary<int, List<int>>();
        var starts = new bool[contexts.Length];
        foreach (int f in program.Calls.Functions)
        {
            foreach (Edge edge in program.Calls.From(f))
            {
                if (edge.Kind is EdgeKind.Spawn or EdgeKind.Callback)
                    starts[f] = true;
                if (edge.Callee < 0)
                    continue;
                if (program.Models.OfFunction(edge.Callee) is { } effects && (effects.Spawns.Length > 0 || effects.Awaits.Length > 0 || effects.Handles.Length > 0
                    || (effects.Schedules.Length > 0 && effects.Schedules[0].Context == ModelContext.Loop)))
                    starts[f] = true;
                if (program.Models.IsModel(edge.Callee) || edge.Kind is not (EdgeKind.Await or EdgeKind.Call or EdgeKind.Create or EdgeKind.RunLoop))
                    continue;
                if (!awaitedBy.TryGetValue(edge.Callee, out List<int>? callers))
                    awaitedBy[edge.Callee] = callers = [];
                callers.Add(f);
            }
        }
        // Does a main, with all that it reaches, start anything?
        var reaches = Reaches(program, starts);
        var concurrent = new bool[contexts.Length];
        var single = new Dictionary<int, bool>();
        foreach (int f in program.Calls.Functions)
            concurrent[f] = !OnlySingle(program, f, contexts, awaitedBy, reaches, single, []);
        return concurrent;
    }

    private static bool[] Reaches(ProgramModel program, bool[] starts)
    {
        var callers = new Dictionary<int, List<int>>();
        foreach (int f in program.Calls.Functions)
        {
            foreach (Edge edge in program.Calls.From(f))
            {
                if (edge.Callee < 0 || edge.Kind == EdgeKind.Import)
                    continue;
                if (!callers.TryGetValue(edge.Callee, out List<int>? list))
                    callers[edge.Callee] = list = [];
                list.Add(f);
            }
        }
        var reached = (bool[])starts.Clone();
        var queue = new Queue<int>();
        for (int f = 0; f < starts.Length; f++)
        {
            if (starts[f])
                queue.Enqueue(f);
        }
        while (queue.TryDequeue(out int f))
        {
            if (!callers.TryGetValue(f, out List<int>? list))
                continue;
            foreach (int caller in list)
            {
                if (!reached[caller])
                {
                    reached[caller] = true;
                    queue.Enqueue(caller);
                }
            }
        }
        return reached;
    }

    private static bool OnlySingle(ProgramModel program, int f, Contexts[] contexts, Dictionary<int, List<int>> callers, bool[] reaches,
        Dictionary<int, bool> memo, HashSet<int> active)
    {
        if (memo.TryGetValue(f, out bool known))
            return known;
        if ((contexts[f] & (Contexts.Many | Contexts.Handler | Contexts.Loop)) != 0)
            return memo[f] = false;
        if ((contexts[f] & Contexts.Main) != 0)
            return memo[f] = !reaches[f];
        if (!callers.TryGetValue(f, out List<int>? list) || !active.Add(f))
            return active.Contains(f) && callers.ContainsKey(f);
        bool single = true;
        foreach (int caller in list)
            single &= (program.Function(caller).Flags & FunctionFlags.Module) == 0 && OnlySingle(program, caller, contexts, callers, reaches, memo, active);
        active.Remove(f);
        return memo[f] = single;
    }
}
