using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>One step of a chain: a call that leads on to the cause.</summary>
/// <param name="Edge">The edge taken; that of the last step leads to the cause.</param>
/// <param name="Caller">The function that holds it.</param>
/// <param name="Grade">The least grade from here on.</param>
/// <param name="Depth">Number of calls to the cause, 1 for the last step.</param>
public readonly record struct ReachStep(Edge Edge, int Caller, EdgeGrade Grade, int Depth);

/// <summary>Who runs a function on his own thread: plain calls, and awaits of coroutines that do not report for themselves.</summary>
public sealed class CallerIndex
{
    private readonly Dictionary<int, List<(int Caller, Edge Edge)>> callers = [];

    /// <summary>The callers of a function, in order of resolution and site.</summary>
    public IReadOnlyList<(int Caller, Edge Edge)> Of(int function) => callers.TryGetValue(function, out List<(int, Edge)>? list) ? list : [];

    internal static CallerIndex Build(ProgramModel program)
    {
        var index = new CallerIndex();
        foreach (int function in program.Calls.Functions)
        {
            if (program.Models.OfFunction(function) is { NonBlocking: true })
                continue;
            int file = program.FileOf(function);
            foreach (Edge edge in program.Calls.From(function))
            {
                if (edge.Callee < 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Await) || program.Models.IsModel(edge.Callee)
                    || program.Models.OfFunction(edge.Callee) is { NonBlocking: true })
                    continue;
                bool isAsync = (program.Function(edge.Callee).Flags & FunctionFlags.Async) != 0;
                // Coroutines of the project report for themselves.
                if (isAsync && program.IsProject(program.FileOf(edge.Callee)))
                    continue;
                if (SiteQuestions.IsSiteProbed(program, edge.Site))
                    continue;
                if (!index.callers.TryGetValue(edge.Callee, out List<(int, Edge)>? list))
                    index.callers[edge.Callee] = list = [];
                list.Add((function, edge));
            }
        }
        return index;
    }
}

/// <summary>
/// From which functions a cause is reached on the same thread, each with its best chain: the most certain, then the shortest, then the first. It stops at
/// coroutines of the project.
/// </summary>
public sealed class ReachTable
{
    private readonly Dictionary<int, ReachStep> best = [];

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

    /// <summary>Spreads causes, given by the function that holds them, to all that run it.</summary>
    public static ReachTable Compute(ProgramModel program, IReadOnlyDictionary<int, (Edge Edge, EdgeGrade Grade)> sources, CallerIndex callers)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(callers);
        var table = new ReachTable();
        var queue = new PriorityQueue<int, (int Loss, int Depth, int Site)>();
        foreach ((int function, (Edge edge, EdgeGrade grade)) in sources)
        {
            table.best[function] = new ReachStep(edge, function, grade, 1);
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
            foreach ((int caller, Edge edge) in callers.Of(function))
            {
                if (done.Contains(caller))
                    continue;
                EdgeGrade grade = (EdgeGrade)Math.Min((int)below.Grade, (int)edge.Grade);
                // What runs once because its result is kept is a likely stall at most.
                if (grade > EdgeGrade.Inferred && SiteQuestions.IsLazyInit(program.Facts(program.FileOf(caller)), program.SiteRowOf(edge.Site)))
                    grade = EdgeGrade.Inferred;
                var step = new ReachStep(edge, caller, grade, below.Depth + 1);
                if (!table.best.TryGetValue(caller, out ReachStep old) || Better(step, old))
                {
                    table.best[caller] = step;
                    queue.Enqueue(caller, (-(int)grade, step.Depth, edge.Site));
                }
            }
        }
        return table;
    }

    private static bool Better(in ReachStep a, in ReachStep b) =>
        a.Grade != b.Grade ? a.Grade > b.Grade : a.Depth != b.Depth ? a.Depth < b.Depth : a.Edge.Site < b.Edge.Site;
}
