using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>A library call that blocks, at one edge.</summary>
/// <param name="Edge">The edge to the modelled function or class.</param>
/// <param name="Effect">What the model says.</param>
/// <param name="Grade">The edge's grade, lowered when a guard could not be decided or the call runs only once.</param>
public readonly record struct BlockingCause(Edge Edge, BlockEffect Effect, EdgeGrade Grade);

/// <summary>A way in which a function blocks: the best one of its kind and stall class.</summary>
/// <param name="Kind">What is waited for.</param>
/// <param name="Stall">Who decides how long.</param>
/// <param name="Grade">The least grade on the chain.</param>
/// <param name="Depth">Number of calls to the cause, 1 when the function calls it itself.</param>
public readonly record struct BlockingWitness(BlockKind Kind, StallClass Stall, EdgeGrade Grade, int Depth);

/// <summary>
/// How functions block: each kind and stall class travels from library calls up through plain calls, best evidence first, then shortest. It stops at
/// coroutines of the project, which are where a finding belongs, and goes on through coroutines of dependencies.
/// </summary>
public sealed class BlockingSummary
{
    private const int Stalls = 3;
    private const int Effects = 9 * Stalls;

    private readonly ProgramModel program;
    private readonly ReachTable[] best = new ReachTable[Effects];
    private static readonly List<BlockingWitness> None = [];
    private static readonly Comparer<BlockingWitness> ByEvidence = Comparer<BlockingWitness>.Create(static (a, b) =>
        a.Grade != b.Grade ? b.Grade.CompareTo(a.Grade) : a.Depth != b.Depth ? a.Depth.CompareTo(b.Depth) : a.Kind.CompareTo(b.Kind));

    private readonly Dictionary<int, BlockingCause[]> direct = [];
    // Whether a function is in any of the tables.
    private readonly bool[] blocks;

    private BlockingSummary(ProgramModel program)
    {
        this.program = program;
        blocks = new bool[program.FunctionCount];
    }

    /// <summary>The library calls by which a function blocks itself, in order of sites.</summary>
    public BlockingCause[] Direct(int function) => direct.TryGetValue(function, out BlockingCause[]? causes) ? causes : [];

    /// <summary>The ways in which a function blocks: the worst first (stall class, then grade, then depth).</summary>
    public List<BlockingWitness> Of(int function)
    {
        if (!blocks[function])
            return None;
        var result = new List<BlockingWitness>();
        for (int stall = Stalls - 1; stall >= 0; stall--)
        {
            int first = result.Count;
            for (int kind = 0; kind < Effects / Stalls; kind++)
            {
                if (best[kind * Stalls + stall].Find(function) is { } step)
                    result.Add(new BlockingWitness((BlockKind)kind, (StallClass)stall, step.Grade, step.Depth));
            }
            result.Sort(first, result.Count - first, ByEvidence);
        }
        return result;
    }

    /// <summary>
    /// The chain by which a call blocks as a witness of its callee does, from the callee's own call to the library call; null when its arguments keep it from
    /// that. The cause is in <paramref name="cause"/>.
    /// </summary>
    public List<ReachStep>? Below(in Edge edge, BlockingWitness witness, out BlockingCause cause)
    {
        cause = default;
        if (best[Index(witness.Kind, witness.Stall)].Below(edge) is not { } steps)
            return null;
        ReachStep last = steps[^1];
        foreach (BlockingCause candidate in Direct(last.Caller))
        {
            if (candidate.Edge == last.Edge && candidate.Effect.Kind == witness.Kind && candidate.Effect.Stall == witness.Stall)
                cause = candidate;
        }
        return steps;
    }

    /// <summary>Finds the calls that block; who reaches them is not known before <see cref="Spreads"/> have run.</summary>
    internal static BlockingSummary Collect(ProgramModel program)
    {
        var summary = new BlockingSummary(program);
        ReadOnlySpan<EdgeRef> edges = program.Calls.ToModels;
        for (int first = 0, end = 0; first < edges.Length; first = end)
        {
            while (end < edges.Length && edges[end].Caller == edges[first].Caller)
                end++;
            summary.CollectDirect(edges[first].Caller, edges[first..end]);
        }
        return summary;
    }

    /// <summary>Find out who reaches these calls, each for one kind of wait and one length; in any order, or side by side.</summary>
    internal Action[] Spreads()
    {
        var jobs = new Action[Effects];
        for (int i = 0; i < Effects; i++)
        {
            int index = i;
            jobs[i] = () => Spread(index);
        }
        return jobs;
    }

    private void Spread(int index)
    {
        best[index] = Propagate(index, program.Callers);
        foreach (int function in best[index].Functions)
            blocks[function] = true;
    }

    private void CollectDirect(int function, ReadOnlySpan<EdgeRef> edges)
    {
        if (program.Models.OfFunction(function) is { NonBlocking: true })
            return;
        int file = program.FileOf(function);
        List<BlockingCause>? causes = null;
        foreach (EdgeRef at in edges)
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Kind != EdgeKind.Call || (edge.Callee >= 0 && !program.Models.IsModel(edge.Callee) && edge.Class < 0))
                continue;
            BlockEffect[] effects = BlocksOf(edge);
            if (effects.Length == 0 || SiteQuestions.IsSparedByProbe(program, edge.Site) || SiteQuestions.IsTakenInThread(program, edge))
                continue;
            foreach (BlockEffect effect in effects)
            {
                bool? applies = program.Models.Applies(effect, edge.Site, EffectFunction(edge), edge.Bound || edge.Class >= 0, edge.Receiver);
                if (applies == false || (applies is null && (effect.DependsOnReceiver || IsShorterForSure(effects, effect, edge))))
                    continue;
                // What is awaited gives an awaitable: the object is not of the plain class that it was declared with, or its stub serves both colours.
                if (IsAwaited(edge) || (effect.Kind is BlockKind.Network or BlockKind.Database && SiteQuestions.SaysAio(program, edge.Site)))
                    continue;
                // Passed to a bridge (`connection.run_sync(create_all)`): what it waits for is awaited.
                if (edge.Effect.Bridge == effect.Kind)
                    continue;
                // A handler for BlockingIOError, or a socket or terminal set so in this file, says that the call does not wait.
                if (effect.Kind is BlockKind.Network or BlockKind.File or BlockKind.Input && SiteQuestions.ExpectsWouldBlock(program, edge))
                    continue;
                if (effect.Kind == BlockKind.Lock && (SiteQuestions.IsKnownReady(program, edge.Site) || SiteQuestions.WasPolledElsewhere(program, edge.Site)
                    || SiteQuestions.IsAnnounced(program, edge.Site) || SiteQuestions.IsNeverFed(program, edge.Site) || SiteQuestions.IsAnswer(program, edge)))
                    continue;
                if (effect.Kind is BlockKind.Network or BlockKind.File or BlockKind.Lock && SiteQuestions.WasAwaitedReady(program, edge.Site)
                    || effect.Kind == BlockKind.Lock && SiteQuestions.WasAwaitedItself(program, edge.Site)
                    || effect.Kind == BlockKind.Subprocess && (SiteQuestions.WasFoundEnded(program, edge.Site) || SiteQuestions.HasEnded(program, edge.Site)))
                    continue;
                EdgeGrade grade = SiteQuestions.IsDoubtfulCast(program, edge.Site) ? EdgeGrade.Guessed
                    : applies is null || SiteQuestions.IsLazyInit(program.Facts(file), program.SiteRowOf(edge.Site)) ? EdgeGrade.Inferred : edge.Grade;
                BlockEffect asCalled = program.Models.AsCalled(effect, edge.Site, EffectFunction(edge), edge.Bound || edge.Class >= 0, edge.Receiver);
                (causes ??= []).Add(new BlockingCause(edge, asCalled, grade));
            }
        }
        if (causes is not null)
            direct[function] = causes.ToArray();
    }

    // `open(path, mode)` with a mode that nobody knows: at least the short wait is certain, so the longer one is not taken.
    private bool IsShorterForSure(BlockEffect[] effects, BlockEffect doubtful, in Edge edge)
    {
        foreach (BlockEffect effect in effects)
        {
            if (effect.Kind == doubtful.Kind && effect.Stall < doubtful.Stall
                && program.Models.Applies(effect, edge.Site, EffectFunction(edge), edge.Bound || edge.Class >= 0, edge.Receiver) == true)
                return true;
        }
        return false;
    }

    private bool IsAwaited(in Edge edge) =>
        edge.Callee >= 0 && edge.Class < 0 && edge.Argument < 0 && program.Site(edge.Site) is { Kind: SiteKind.Call, Use: ValueUse.Awaited }
        && (program.FlagsOf(edge.Callee) & FunctionFlags.Async) == 0
        && program.Types.IsAwaitable(program.Types.CallResult(new Types.FunctionValue(edge.Callee, false), -1, -1)) != true;

    private BlockEffect[] BlocksOf(in Edge edge)
    {
        BlockEffect[] own = edge.Callee >= 0 ? program.Models.OfFunction(edge.Callee)?.Blocks ?? [] : [];
        if (edge.Class < 0)
            return own;
        BlockEffect[] ofClass = program.Models.OfClassOrBase(edge.Class, static e => e.Blocks.Length > 0)?.Blocks ?? [];
        return own.Length == 0 ? ofClass : ofClass.Length == 0 ? own : [.. own, .. ofClass];
    }

    // The function whose parameters a guard names.
    private int EffectFunction(in Edge edge)
    {
        if (edge.Callee >= 0)
            return edge.Callee;
        return program.Types.InitOf(edge.Class)?.Function ?? 0;
    }

    private ReachTable Propagate(int index, CallerIndex callers)
    {
        var sources = new Dictionary<int, List<ReachSource>>();
        foreach ((int function, BlockingCause[] causes) in direct)
        {
            foreach (BlockingCause cause in causes)
            {
                if (Index(cause.Effect.Kind, cause.Effect.Stall) != index)
                    continue;
                if (!sources.TryGetValue(function, out List<ReachSource>? own))
                    sources.Add(function, own = []);
                own.Add(new ReachSource(cause.Edge, cause.Grade, cause.Effect));
            }
        }
        return ReachTable.Compute(program, sources, callers, (BlockKind)(index / Stalls));
    }

    private static int Index(BlockKind kind, StallClass stall) => (int)kind * Stalls + (int)stall;
}
