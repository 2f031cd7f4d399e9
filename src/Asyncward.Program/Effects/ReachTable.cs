using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>A function's own call that is a cause.</summary>
/// <param name="Edge">The call.</param>
/// <param name="Grade">How sure it is.</param>
/// <param name="Effect">What the model says of it; null when it is no wait.</param>
public readonly record struct ReachSource(Edge Edge, EdgeGrade Grade, BlockEffect? Effect = null);

/// <summary>One step of a chain: a call that leads on to the cause.</summary>
/// <param name="Edge">The edge taken; that of the last step leads to the cause.</param>
/// <param name="Caller">The function that holds it.</param>
/// <param name="Grade">The least grade from here on.</param>
/// <param name="Depth">Number of calls to the cause, 1 for the last step.</param>
public readonly record struct ReachStep(Edge Edge, int Caller, EdgeGrade Grade, int Depth)
{
    /// <summary>The step after it, where that is not the callee's best one: from that the arguments keep.</summary>
    internal OtherStep? Next { get; init; }
}

/// <summary>A step that is not the best one of its function.</summary>
internal sealed record OtherStep(ReachStep Step);

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
        if ((program.FlagsOf(function) & FunctionFlags.Async) != 0 && program.IsProject(program.FileOf(function)))
            return [];
        var found = new List<EdgeRef>();
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind is EdgeKind.Call or EdgeKind.Await && program.Models.OfFunction(at.Caller) is not { NonBlocking: true }
                && !SiteQuestions.IsSparedByProbe(program, edge.Site) && !OtherColour.IsCalled(program, edge))
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
    // Where the arguments keep a call from the best chain, so many others are tried.
    private const int MostOthers = 16;
    private const int DeepestOther = 32;

    private readonly ProgramModel program;
    private readonly IReadOnlyDictionary<int, List<ReachSource>> sources;
    private readonly CallerIndex callers;
    private readonly BlockKind? kind;
    private readonly Dictionary<int, ReachStep> best = [];
    // Whose best chain is known for good.
    private readonly HashSet<int> done = [];
    private readonly ConcurrentDictionary<int, ReachStep[]> others = new();
    private bool isComplete;

    private ReachTable(ProgramModel program, IReadOnlyDictionary<int, List<ReachSource>> sources, CallerIndex callers, BlockKind? kind)
    {
        this.program = program;
        this.sources = sources;
        this.callers = callers;
        this.kind = kind;
    }

    /// <summary>The functions that reach the cause, in no order.</summary>
    public IReadOnlyCollection<int> Functions => best.Keys;

    /// <summary>The first step from a function towards the cause, or null.</summary>
    public ReachStep? Find(int function) => best.TryGetValue(function, out ReachStep step) ? step : null;

    /// <summary>The whole chain from a function that reaches the cause.</summary>
    public List<ReachStep> Chain(int function) => Chain(best[function]);

    private List<ReachStep> Chain(ReachStep step)
    {
        var steps = new List<ReachStep> { step };
        while (step.Depth > 1)
        {
            step = After(step);
            steps.Add(step);
        }
        return steps;
    }

    private ReachStep After(in ReachStep step) => step.Next?.Step ?? best[step.Edge.Callee];

    /// <summary>
    /// The chain that a call follows, from its callee on: the best one of the callee, or, where the arguments keep from that, another; null when they
    /// keep from all, or when the call does not run the callee's body.
    /// </summary>
    public List<ReachStep>? Below(in Edge edge) => Below(edge, best[edge.Callee], Beginning(best[edge.Callee])) is { } step ? Chain(step) : null;

    // The first step of that chain; the best chain is given by its first step and its beginning.
    private ReachStep? Below(in Edge edge, ReachStep first, List<ReachStep> beginning)
    {
        if (Follows(edge, beginning))
            return first;
        foreach (ReachStep other in others.GetOrAdd(edge.Callee, FindOthers))
        {
            if (Follows(edge, Beginning(other)))
                return other;
        }
        return null;
    }

    private List<ReachStep> Beginning(ReachStep step)
    {
        var steps = new List<ReachStep> { step };
        while (step.Depth > 1 && steps.Count < ArgumentConditions.MostLevels)
        {
            step = After(step);
            steps.Add(step);
        }
        return steps;
    }

    private bool Follows(in Edge edge, List<ReachStep> beginning)
    {
        if (kind is not null && edge.Effect.Bridge == kind || SiteQuestions.IsTakenInThread(program, edge))
            return false;
        ReachStep last = beginning[^1];
        BlockEffect? effect = last.Depth == 1 ? sources[last.Caller].Find(source => source.Edge == last.Edge).Effect : null;
        return !ReceiverConditions.ExcludedBy(program, edge, beginning[0].Edge) && !ArgumentConditions.ExcludedBy(program, edge, beginning, effect)
            && !KeptCallables.ExcludedBy(program, edge, beginning[0].Edge) && !RepeatedQuestions.ExcludedBy(program, edge, beginning[0].Edge.Site)
            && !SiteQuestions.IsAfterFirstStep(program, edge, beginning[0].Edge.Site) && !SiteQuestions.IsAfterNoFailure(program, edge, beginning[0].Edge.Site)
            && !(isComplete && ReceiverConditions.IsReplaced(program, edge, beginning, best.ContainsKey))
            && !(kind == BlockKind.Lock && IsReady(edge, beginning[0]))
            && !(kind is BlockKind.Network or BlockKind.Lock && last.Depth == 1 && SiteQuestions.IsSelected(program, edge.Site, last.Edge.Site));
    }

    // The ways from a function to the cause, its best one among them.
    private ReachStep[] FindOthers(int function)
    {
        var found = new List<ReachStep>();
        foreach (ReachSource source in sources.TryGetValue(function, out List<ReachSource>? own) ? own : [])
            found.Add(new ReachStep(source.Edge, function, source.Grade, 1));
        foreach (ref readonly Edge edge in program.Calls.From(function))
        {
            if (found.Count >= MostOthers)
                break;
            // Nothing that leads back, and nothing that is found only by a third way.
            if (edge.Callee < 0 || !done.Contains(edge.Callee) || best[edge.Callee] is not { Depth: <= DeepestOther } below || !IsFollowed(function, edge)
                || !Follows(edge, Beginning(below)) || Chain(below).Exists(step => step.Caller == function))
                continue;
            found.Add(Step(function, edge, below));
        }
        return found.ToArray();
    }

    private bool IsFollowed(int caller, in Edge edge)
    {
        foreach (EdgeRef at in callers.Of(edge.Callee))
        {
            if (at.Caller == caller && program.Calls.Edge(at) == edge)
                return true;
        }
        return false;
    }

    private ReachStep Step(int caller, in Edge edge, in ReachStep below)
    {
        var grade = (EdgeGrade)Math.Min((int)below.Grade, (int)edge.Grade);
        // What runs once because its result is kept is a likely stall at most.
        if (grade > EdgeGrade.Inferred && SiteQuestions.IsLazyInit(program.Facts(program.FileOf(caller)), program.SiteRowOf(edge.Site)))
            grade = EdgeGrade.Inferred;
        return new ReachStep(edge, caller, grade, below.Depth + 1) { Next = below == best[edge.Callee] ? null : new OtherStep(below) };
    }

    /// <summary>Spreads causes to all that run the functions which hold them.</summary>
    /// <param name="program">The program.</param>
    /// <param name="sources">By function: its own calls that are causes, in order; the first of the surest ones is its best.</param>
    /// <param name="callers">Who runs a function.</param>
    /// <param name="kind">The kind of wait that the causes are, if they are waits: a bridge for it stops it.</param>
    public static ReachTable Compute(ProgramModel program, IReadOnlyDictionary<int, List<ReachSource>> sources, CallerIndex callers, BlockKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(callers);
        var table = new ReachTable(program, sources, callers, kind);
        table.Spread();
        return table;
    }

    private void Spread()
    {
        var queue = new PriorityQueue<int, (int Loss, int Depth, int Site)>();
        foreach ((int function, List<ReachSource> own) in sources)
        {
            ReachSource first = own[0];
            foreach (ReachSource source in own)
            {
                if (source.Grade > first.Grade)
                    first = source;
            }
            best[function] = new ReachStep(first.Edge, function, first.Grade, 1);
            queue.Enqueue(function, (-(int)first.Grade, 1, first.Edge.Site));
        }
        var replaced = new List<EdgeRef>();
        do
            Spread(queue, replaced);
        while (Resume(queue, replaced));
        // By now there may be more of them.
        others.Clear();
        isComplete = true;
    }

    private void Spread(PriorityQueue<int, (int Loss, int Depth, int Site)> queue, List<EdgeRef> replaced)
    {
        while (queue.TryDequeue(out int function, out _))
        {
            if (!done.Add(function))
                continue;
            if (program.IsProject(program.FileOf(function)) && (program.FlagsOf(function) & FunctionFlags.Async) != 0)
                continue;
            ReachStep first = best[function];
            List<ReachStep> beginning = Beginning(first);
            foreach (EdgeRef at in callers.Of(function))
            {
                ref readonly Edge edge = ref program.Calls.Edge(at);
                if (done.Contains(at.Caller) || Below(edge, first, beginning) is not { } below)
                    continue;
                if (ReceiverConditions.IsReplaced(program, edge, Beginning(below), null))
                    replaced.Add(at);
                else
                    Offer(queue, at.Caller, edge, below);
            }
        }
    }

    // Calls on objects that have a method of their own in the chain: by now it is known whether that leads to the cause as well. False when none does.
    private bool Resume(PriorityQueue<int, (int Loss, int Depth, int Site)> queue, List<EdgeRef> replaced)
    {
        for (int i = replaced.Count - 1; i >= 0; i--)
        {
            EdgeRef at = replaced[i];
            ref readonly Edge edge = ref program.Calls.Edge(at);
            ReachStep first = best[edge.Callee];
            if (done.Contains(at.Caller))
                replaced.RemoveAt(i);
            else if (Below(edge, first, Beginning(first)) is { } below && !ReceiverConditions.IsReplaced(program, edge, Beginning(below), best.ContainsKey))
                Offer(queue, at.Caller, edge, below);
        }
        return queue.Count > 0;
    }

    private void Offer(PriorityQueue<int, (int Loss, int Depth, int Site)> queue, int caller, in Edge edge, in ReachStep below)
    {
        ReachStep step = Step(caller, edge, below);
        if (best.TryGetValue(caller, out ReachStep old) && !Better(step, old))
            return;
        best[caller] = step;
        queue.Enqueue(caller, (-(int)step.Grade, step.Depth, edge.Site));
    }

    // Whether a call down a chain to a wait is made on something that was asked before whether it is ready.
    private bool IsReady(in Edge edge, in ReachStep below) => SiteQuestions.IsKnownReady(program, edge.Site)
        || (below.Depth == 1 && (SiteQuestions.IsReadyBelow(program, edge.Site, below.Edge.Site) || SiteQuestions.IsPassedReady(program, edge, below.Edge.Site)));

    private static bool Better(in ReachStep a, in ReachStep b) =>
        a.Grade != b.Grade ? a.Grade > b.Grade : a.Depth != b.Depth ? a.Depth < b.Depth : a.Edge.Site < b.Edge.Site;
}
