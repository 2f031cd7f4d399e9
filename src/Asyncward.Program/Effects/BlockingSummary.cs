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

/// <summary>One step of a chain: the call that leads to the cause.</summary>
/// <param name="Edge">The edge taken; the last one leads into a model.</param>
/// <param name="Caller">The function that holds it.</param>
public readonly record struct BlockingStep(Edge Edge, int Caller);

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
    private readonly Dictionary<int, Entry>[] best = new Dictionary<int, Entry>[Effects];
    private readonly Dictionary<int, BlockingCause[]> direct = [];

    private BlockingSummary(ProgramModel program) => this.program = program;

    /// <summary>The library calls by which a function blocks itself, in order of sites.</summary>
    public BlockingCause[] Direct(int function) => direct.TryGetValue(function, out BlockingCause[]? causes) ? causes : [];

    /// <summary>The ways in which a function blocks: the worst first (stall class, then grade, then depth).</summary>
    public List<BlockingWitness> Of(int function)
    {
        var result = new List<BlockingWitness>();
        for (int stall = Stalls - 1; stall >= 0; stall--)
        {
            int first = result.Count;
            for (int kind = 0; kind < Effects / Stalls; kind++)
            {
                if (best[kind * Stalls + stall].TryGetValue(function, out Entry entry))
                    result.Add(new BlockingWitness((BlockKind)kind, (StallClass)stall, entry.Grade, entry.Depth));
            }
            result.Sort(first, result.Count - first, Comparer<BlockingWitness>.Create(static (a, b) =>
                a.Grade != b.Grade ? b.Grade.CompareTo(a.Grade) : a.Depth != b.Depth ? a.Depth.CompareTo(b.Depth) : a.Kind.CompareTo(b.Kind)));
        }
        return result;
    }

    /// <summary>The chain of a witness, from the function's own call to the library call; the cause is in <paramref name="cause"/>.</summary>
    public List<BlockingStep> Chain(int function, BlockingWitness witness, out BlockingCause cause)
    {
        var steps = new List<BlockingStep>();
        Dictionary<int, Entry> table = best[Index(witness.Kind, witness.Stall)];
        while (true)
        {
            Entry entry = table[function];
            steps.Add(new BlockingStep(entry.Edge, function));
            if (entry.Cause is { } found)
            {
                cause = found;
                return steps;
            }
            function = entry.Edge.Callee;
        }
    }

    internal static BlockingSummary Compute(ProgramModel program)
    {
        var summary = new BlockingSummary(program);
        for (int i = 0; i < Effects; i++)
            summary.best[i] = [];
        var callers = new Dictionary<int, List<(int Caller, Edge Edge)>>();
        foreach (int function in program.Calls.Functions)
            summary.CollectDirect(function, callers);
        for (int i = 0; i < Effects; i++)
            summary.Propagate(i, callers);
        return summary;
    }

    private void CollectDirect(int function, Dictionary<int, List<(int, Edge)>> callers)
    {
        if (program.Models.OfFunction(function) is { NonBlocking: true })
            return;
        int file = program.FileOf(function);
        List<BlockingCause>? causes = null;
        int probedRegion = -2;
        bool probed = false;
        foreach (Edge edge in program.Calls.From(function))
        {
            ref readonly SiteRow site = ref program.Site(edge.Site);
            // A module body loaded already, or a coroutine object that is not run here.
            if (edge.Kind is not (EdgeKind.Call or EdgeKind.Await))
                continue;
            bool model = edge.Callee < 0 || program.Models.IsModel(edge.Callee);
            if (!model && program.Models.OfFunction(edge.Callee) is { NonBlocking: true })
                continue;
            if (model && edge.Kind == EdgeKind.Await)
                continue;
            if (model && BlocksOf(edge).Length == 0)
                continue;
            if (site.Region != probedRegion)
            {
                probedRegion = site.Region;
                probed = SiteQuestions.IsProbed(program, file, site.Region);
            }
            if (probed)
                continue;
            if (model)
            {
                foreach (BlockEffect effect in BlocksOf(edge))
                {
                    bool? applies = program.Models.Applies(effect, edge.Site, EffectFunction(edge), edge.Bound || edge.Class >= 0, edge.Receiver);
                    if (applies == false)
                        continue;
                    EdgeGrade grade = applies is null || SiteQuestions.IsLazyInit(program.Facts(file), program.SiteRowOf(edge.Site)) ? EdgeGrade.Inferred : edge.Grade;
                    (causes ??= []).Add(new BlockingCause(edge, effect, grade));
                }
                continue;
            }
            // Coroutines of the project report for themselves.
            if (edge.Kind == EdgeKind.Await && program.IsProject(program.FileOf(edge.Callee)))
                continue;
            if (!callers.TryGetValue(edge.Callee, out List<(int, Edge)>? list))
                callers[edge.Callee] = list = [];
            list.Add((function, edge));
        }
        if (causes is not null)
            direct[function] = causes.ToArray();
    }

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
        return program.Types.FindMember(edge.Class, program.Types.Known.Init, out _) is { } init && Types.Evaluator.Unwrap(init) is { } f ? f.Function : 0;
    }

    private void Propagate(int index, Dictionary<int, List<(int Caller, Edge Edge)>> callers)
    {
        Dictionary<int, Entry> table = best[index];
        var queue = new PriorityQueue<int, (int Loss, int Depth, int Site)>();
        foreach (int function in program.Calls.Functions)
        {
            if (!direct.TryGetValue(function, out BlockingCause[]? causes))
                continue;
            foreach (BlockingCause cause in causes)
            {
                if (Index(cause.Effect.Kind, cause.Effect.Stall) != index)
                    continue;
                var entry = new Entry(cause.Edge, cause.Grade, 1, cause);
                if (!table.TryGetValue(function, out Entry old) || Better(entry, old))
                    table[function] = entry;
            }
            if (table.TryGetValue(function, out Entry own))
                queue.Enqueue(function, (-(int)own.Grade, own.Depth, own.Edge.Site));
        }
        var done = new HashSet<int>();
        while (queue.TryDequeue(out int function, out _))
        {
            if (!done.Add(function) || !callers.TryGetValue(function, out List<(int Caller, Edge Edge)>? list))
                continue;
            // A coroutine of the project is where the report is made; nothing travels further up through it.
            if (program.IsProject(program.FileOf(function)) && (program.Function(function).Flags & FunctionFlags.Async) != 0)
                continue;
            Entry below = table[function];
            foreach ((int caller, Edge edge) in list)
            {
                if (done.Contains(caller))
                    continue;
                EdgeGrade grade = (EdgeGrade)Math.Min((int)below.Grade, (int)edge.Grade);
                if (grade > EdgeGrade.Inferred && SiteQuestions.IsLazyInit(program.Facts(program.FileOf(caller)), program.SiteRowOf(edge.Site)))
                    grade = EdgeGrade.Inferred;
                var entry = new Entry(edge, grade, below.Depth + 1, null);
                if (!table.TryGetValue(caller, out Entry old) || Better(entry, old))
                {
                    table[caller] = entry;
                    queue.Enqueue(caller, (-(int)grade, entry.Depth, edge.Site));
                }
            }
        }
    }

    private static bool Better(Entry a, Entry b) =>
        a.Grade != b.Grade ? a.Grade > b.Grade : a.Depth != b.Depth ? a.Depth < b.Depth : a.Edge.Site < b.Edge.Site;

    private static int Index(BlockKind kind, StallClass stall) => (int)kind * Stalls + (int)stall;

    private readonly record struct Entry(Edge Edge, EdgeGrade Grade, int Depth, BlockingCause? Cause);
}
