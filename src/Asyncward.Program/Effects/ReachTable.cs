using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>One step of a chain: a call that leads on to the cause.</summary>
/// <param name="Edge">The edge taken; that of the last step leads to the cause.</param>
/// <param name="Caller">The function that holds it.</param>
/// <param name="Grade">The least grade from here on.</param>
/// <param name="Depth">Number of calls to the cause, 1 for the last step.</param>
/// <param name="Needs">What a parameter of the caller has to be for the chain to be gone, if that is known.</param>
public readonly record struct ReachStep(Edge Edge, int Caller, EdgeGrade Grade, int Depth, ParameterCondition? Needs = null);

/// <summary>Who runs a function on his own thread: plain calls, and awaits of coroutines that do not report for themselves.</summary>
public sealed class CallerIndex
{
    private readonly ProgramModel program;
    // Made when asked for: few functions reach a cause. Two threads may make the same.
    private readonly EdgeRef[]?[] callers;

    internal CallerIndex(ProgramModel program)
    {
        this.program = program;
        callers = new EdgeRef[program.FunctionCount][];
    }

    /// <summary>The calls of a function, in order of resolution and site.</summary>
    public ReadOnlySpan<EdgeRef> Of(int function) => callers[function] ??= Find(function);

    private EdgeRef[] Find(int function)
    {
        if (program.Models.IsModel(function) || program.Models.OfFunction(function) is { NonBlocking: true })
            return [];
        // Coroutines of the project report for themselves.
        if ((program.Function(function).Flags & FunctionFlags.Async) != 0 && program.IsProject(program.FileOf(function)))
            return [];
        var found = new List<EdgeRef>();
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind is EdgeKind.Call or EdgeKind.Await && program.Models.OfFunction(at.Caller) is not { NonBlocking: true }
                && !SiteQuestions.IsSiteProbed(program, edge.Site))
                found.Add(at);
        }
        return found.ToArray();
    }
}

/// <summary>
/// From which functions a cause is reached on the same thread, each with its best chain: the most certain, then the shortest, then the first. It stops at
/// coroutines of the project.
/// </summary>
public sealed class ReachTable
{
    private readonly Dictionary<int, ReachStep> best = [];

    /// <summary>The functions that reach the cause, in no order.</summary>
    public IReadOnlyCollection<int> Functions => best.Keys;

    /// <summary>The first step from a function towards the cause, or null.</summary>
    public ReachStep? Find(int function) => best.TryGetValue(function, out ReachStep step) ? step : null;

    /// <summary>The whole chain from a function that reaches the cause.</summary>
    public List<ReachStep> Chain(int function)
    {
        var steps = new List<ReachStep>();
        while (true)
        {
            ReachStep step = best[function];
            steps.Add(step);
            if (step.Depth == 1)
                return steps;
            function = step.Edge.Callee;
        }
    }

    /// <summary>Spreads causes, given by the function that holds them, to all that run it. A bridge for <paramref name="kind"/> stops it.</summary>
    public static ReachTable Compute(ProgramModel program, IReadOnlyDictionary<int, (Edge Edge, EdgeGrade Grade)> sources, CallerIndex callers,
        BlockKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(callers);
        var table = new ReachTable();
        var queue = new PriorityQueue<int, (int Loss, int Depth, int Site)>();
        foreach ((int function, (Edge edge, EdgeGrade grade)) in sources)
        {
            table.best[function] = new ReachStep(edge, function, grade, 1, ArgumentConditions.Of(program, function, edge.Site));
            queue.Enqueue(function, (-(int)grade, 1, edge.Site));
        }
        var done = new HashSet<int>();
        while (queue.TryDequeue(out int function, out _))
        {
            if (!done.Add(function))
                continue;
            if (program.IsProject(program.FileOf(function)) && (program.Function(function).Flags & FunctionFlags.Async) != 0)
                continue;
            ReachStep below = table.best[function];
            foreach (EdgeRef at in callers.Of(function))
            {
                int caller = at.Caller;
                ref readonly Edge edge = ref program.Calls.Edge(at);
                if (done.Contains(caller) || (kind is not null && edge.Effect.Bridge == kind) || ArgumentConditions.ExcludedBy(program, edge, below.Edge.Site)
                    || ArgumentConditions.Contradicts(program, edge, below.Needs) || ReceiverConditions.ExcludedBy(program, edge, below.Edge)
                    || SiteQuestions.IsAfterFirstStep(program, edge, below.Edge.Site) || (kind == BlockKind.Lock && IsReady(program, edge.Site, below)))
                    continue;
                EdgeGrade grade = (EdgeGrade)Math.Min((int)below.Grade, (int)edge.Grade);
                // What runs once because its result is kept is a likely stall at most.
                if (grade > EdgeGrade.Inferred && SiteQuestions.IsLazyInit(program.Facts(program.FileOf(caller)), program.SiteRowOf(edge.Site)))
                    grade = EdgeGrade.Inferred;
                ParameterCondition? needs = ArgumentConditions.PassedOn(program, edge, caller, below.Needs) ?? ArgumentConditions.Of(program, caller, edge.Site);
                var step = new ReachStep(edge, caller, grade, below.Depth + 1, needs);
                if (!table.best.TryGetValue(caller, out ReachStep old) || Better(step, old))
                {
                    table.best[caller] = step;
                    queue.Enqueue(caller, (-(int)grade, step.Depth, edge.Site));
                }
            }
        }
        return table;
    }

    /// <summary>Whether a call down a chain to a wait is made on something that was asked before whether it is ready.</summary>
    public static bool IsReady(ProgramModel program, int site, in ReachStep below) =>
        SiteQuestions.IsKnownReady(program, site) || (below.Depth == 1 && SiteQuestions.IsReadyBelow(program, site, below.Edge.Site));

    private static bool Better(in ReachStep a, in ReachStep b) =>
        a.Grade != b.Grade ? a.Grade > b.Grade : a.Depth != b.Depth ? a.Depth < b.Depth : a.Edge.Site < b.Edge.Site;
}
