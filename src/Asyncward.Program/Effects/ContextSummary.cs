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
    private readonly bool[]? handDriven;

    private ContextSummary(Contexts[] contexts, bool[] concurrent, bool[]? handDriven)
    {
        this.contexts = contexts;
        this.concurrent = concurrent;
        this.handDriven = handDriven;
    }

    /// <summary>Where a function runs.</summary>
    public Contexts Of(int function) => contexts[function];

    /// <summary>Whether other work waits while this function blocks the loop: false only when the whole program is one coroutine.</summary>
    public bool OthersWait(int function) => concurrent[function];

    /// <summary>Whether a function's body runs on an event loop: coroutines, and plain functions that a loop calls.</summary>
    public bool RunsOnLoop(ProgramModel program, int function)
    {
        FunctionFlags flags = program.FlagsOf(function);
        Contexts c = contexts[function];
        if ((flags & FunctionFlags.Async) != 0)
            return ((c & (Contexts.Thread | Contexts.Process)) == 0 || (c & Contexts.Loop) != 0) && handDriven?[function] != true;
        return (c & Contexts.Loop) != 0;
    }

    internal static ContextSummary Compute(ProgramModel program)
    {
        var contexts = new Contexts[program.FunctionCount];
        foreach (int f in program.Calls.Functions)
            contexts[f] |= ContextFinder.Stated(program, f);
        foreach (int f in program.Calls.Functions)
        {
            foreach (ref readonly Edge edge in program.Calls.From(f))
            {
                if (edge.Kind is not (EdgeKind.Offload or EdgeKind.Spawn or EdgeKind.RunLoop or EdgeKind.Callback) || edge.Callee < 0 || program.Models.IsModel(edge.Callee))
                    continue;
                // That one of several candidates moves it elsewhere does not say where it runs.
                if (edge.Grade <= EdgeGrade.Inferred && (edge.Kind == EdgeKind.Offload || edge.Kind == EdgeKind.Callback))
                    continue;
                bool isAsync = (program.FlagsOf(edge.Callee) & FunctionFlags.Async) != 0;
                contexts[edge.Callee] |= edge.Kind switch
                {
                    EdgeKind.Offload => Contexts.Thread,
                    EdgeKind.Spawn => Contexts.Loop | (InLoop(program, edge.Site) ? Contexts.Many : Contexts.None),
                    EdgeKind.RunLoop => Contexts.Main,
                    _ => ContextFinder.From(isAsync || ContextFinder.IsMarkedForLoop(program, edge.Callee) ? edge.Effect.Context
                        : edge.Effect.SyncContext, edge.Effect.Many),
                };
            }
        }
        SpreadMany(program, contexts);
        SpreadStartup(program, contexts);
        return new ContextSummary(contexts, Concurrency(program, contexts), HandDriven.Find(program, contexts));
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
            foreach (ref readonly Edge edge in program.Calls.From(f))
            {
                if (edge.Callee < 0 || edge.Grade == EdgeGrade.Guessed || edge.Kind is not (EdgeKind.Call or EdgeKind.Await) || (contexts[edge.Callee] & Contexts.Many) != 0
                    || program.Models.IsModel(edge.Callee))
                    continue;
                contexts[edge.Callee] |= Contexts.Many;
                queue.Enqueue(edge.Callee);
            }
        }
    }

    // A coroutine that only the start of a service awaits belongs to the start, also one that is a command of its own as well.
    private static void SpreadStartup(ProgramModel program, Contexts[] contexts)
    {
        var queue = new Queue<int>();
        foreach (int f in program.Calls.Functions)
        {
            if (IsStartupAlone(contexts[f]))
                queue.Enqueue(f);
        }
        while (queue.TryDequeue(out int f))
        {
            foreach (ref readonly Edge edge in program.Calls.From(f))
            {
                if (edge.Callee < 0 || edge.Kind is not (EdgeKind.Create or EdgeKind.Await) || (program.FlagsOf(edge.Callee) & FunctionFlags.Async) == 0
                    || (contexts[edge.Callee] & ~Contexts.Main) != Contexts.None || program.Models.IsModel(edge.Callee) || !OnlyStartupLeadsTo(program, contexts, edge.Callee))
                    continue;
                contexts[edge.Callee] |= Contexts.Startup;
                queue.Enqueue(edge.Callee);
            }
        }
    }

    private static bool IsStartupAlone(Contexts contexts) => (contexts & Contexts.Startup) != 0 && (contexts & (Contexts.Many | Contexts.Thread)) == 0;

    private static bool OnlyStartupLeadsTo(ProgramModel program, Contexts[] contexts, int function)
    {
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            // `asyncio.run(main())` in plain code
            if ((contexts[function] & Contexts.Main) != 0 && edge.Kind is EdgeKind.RunLoop or EdgeKind.Create && (program.FlagsOf(at.Caller) & FunctionFlags.Async) == 0)
                continue;
            if (edge.Kind is not (EdgeKind.Create or EdgeKind.Await) || !IsStartupAlone(contexts[at.Caller]))
                return false;
        }
        return true;
    }

    private static bool InLoop(ProgramModel program, int site)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        return SiteQuestions.IsInLoop(facts, program.Site(site).Region);
    }

    // A coroutine blocks nobody but itself when everything that leads to it is a main coroutine that starts nothing beside itself.
    private static bool[] Concurrency(ProgramModel program, Contexts[] contexts)
    {
        var starts = new bool[contexts.Length];
        foreach (int f in program.Calls.Functions)
        {
            foreach (ref readonly Edge edge in program.Calls.From(f))
            {
                if (edge.Kind is not (EdgeKind.Spawn or EdgeKind.Callback))
                    continue;
                starts[f] = true;
                break;
            }
        }
        foreach (EdgeRef at in program.Calls.ToModels)
            starts[at.Caller] |= program.Models.OfFunction(program.Calls.Edge(at).Callee) is { } effects && Starts(effects);
        bool[] reachesStart = Reaches(program, starts);
        var alone = new Queue<int>();
        var busy = new Queue<int>();
        foreach (int f in program.Calls.Functions)
        {
            bool isMain = IsMainAlone(contexts[f]);
            if (isMain && !reachesStart[f])
                alone.Enqueue(f);
            else if (isMain || (contexts[f] & (Contexts.Many | Contexts.Handler | Contexts.Loop)) != 0 || !IsCalled(program, f))
                busy.Enqueue(f);
        }
        // What only lone mains lead to; a circle that nothing leads to is not known to be alone.
        bool[] concurrent = Spread(program, contexts, busy);
        bool[] single = Spread(program, contexts, alone);
        for (int f = 0; f < concurrent.Length; f++)
            concurrent[f] |= !single[f];
        return concurrent;
    }

    private static bool IsMainAlone(Contexts contexts) => (contexts & (Contexts.Main | Contexts.Many | Contexts.Handler | Contexts.Loop)) == Contexts.Main;

    private static bool IsCalled(ProgramModel program, int function)
    {
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            if (Runs(program.Calls.Edge(at).Kind))
                return true;
        }
        return false;
    }

    private static bool Runs(EdgeKind kind) => kind is EdgeKind.Await or EdgeKind.Call or EdgeKind.Create or EdgeKind.RunLoop;

    // What one place runs as a main, and a coroutine awaits or hands on elsewhere, is a part of that coroutine there.
    private static bool IsPartOf(ProgramModel program, int caller, in Edge edge) =>
        edge.Kind is EdgeKind.Await or EdgeKind.Create && (program.FlagsOf(caller) & FunctionFlags.Async) != 0;

    // Whatever these functions call or await, but mains that nothing else awaits: they say for themselves whether they are alone.
    private static bool[] Spread(ProgramModel program, Contexts[] contexts, Queue<int> queue)
    {
        var reached = new bool[contexts.Length];
        foreach (int f in queue)
            reached[f] = true;
        while (queue.TryDequeue(out int f))
        {
            foreach (ref readonly Edge edge in program.Calls.From(f))
            {
                if (edge.Callee < 0 || reached[edge.Callee] || !Runs(edge.Kind) || IsMainAlone(contexts[edge.Callee]) && !IsPartOf(program, f, edge))
                    continue;
                reached[edge.Callee] = true;
                queue.Enqueue(edge.Callee);
            }
        }
        return reached;
    }

    private static bool Starts(FunctionEffects effects) =>
        effects.Spawns.Length > 0 || effects.Awaits.Length > 0 || effects.Handles.Length > 0
        || (effects.Schedules.Length > 0 && effects.Schedules[0].Context == ModelContext.Loop);

    private static bool[] Reaches(ProgramModel program, bool[] starts)
    {
        var reached = (bool[])starts.Clone();
        var queue = new Queue<int>();
        for (int f = 0; f < starts.Length; f++)
        {
            if (starts[f])
                queue.Enqueue(f);
        }
        while (queue.TryDequeue(out int f))
        {
            foreach (EdgeRef at in program.Calls.Into(f))
            {
                if (!reached[at.Caller] && program.Calls.Edge(at).Kind != EdgeKind.Import)
                {
                    reached[at.Caller] = true;
                    queue.Enqueue(at.Caller);
                }
            }
        }
        return reached;
    }
}
