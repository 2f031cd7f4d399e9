using System;
using System.Collections.Generic;
using System.Threading;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>A call in the project whose callee is not known.</summary>
/// <param name="Site">Program-wide number of the site.</param>
/// <param name="Function">The function that holds it.</param>
public readonly record struct UnresolvedCall(int Site, int Function);

/// <summary>An edge by where it stands: the function that it leaves, and its place among that function's edges.</summary>
/// <param name="Caller">The function that it leaves.</param>
/// <param name="Index">Its place in <see cref="CallGraph.From"/>.</param>
public readonly record struct EdgeRef(int Caller, int Index);

/// <summary>
/// Who calls whom. Functions of the project are resolved all, those of dependencies when an edge reaches them, models never (they are opaque).
/// Edges of a function are in order of its sites.
/// </summary>
public sealed class CallGraph
{
    private readonly Edge[]?[] edges;
    // Those that lead to function f: from intoStart[f] to intoStart[f + 1].
    private readonly int[] intoStart;
    private readonly EdgeRef[] into;
    private readonly Overrides overrides;
    // By site: which of its function's edges is its first, from 1 on; 0 where it has none. Rules ask at every call, and half of them lead nowhere.
    private readonly int[] firstAt;
    private readonly EdgeRef[] toModels;

    private CallGraph(ProgramModel program, Edge[]?[] edges, CallerCounts callers, Overrides overrides, int[] order, UnresolvedCall[] unresolved, int calls)
    {
        this.edges = edges;
        intoStart = callers.Sums();
        firstAt = WrittenArray.Of<int>(program.SiteCount);
        (into, toModels) = Reverse(program, callers, order);
        this.overrides = overrides;
        Functions = order;
        Unresolved = unresolved;
        CallCount = calls;
    }

    /// <summary>The functions that were resolved: the project's in order, then what they reach.</summary>
    public int[] Functions { get; }

    /// <summary>Calls of the project that could not be resolved.</summary>
    public UnresolvedCall[] Unresolved { get; }

    /// <summary>How many calls the project makes.</summary>
    public int CallCount { get; }

    /// <summary>Edges that leave a function, in order of sites; empty when it was not resolved.</summary>
    public ReadOnlySpan<Edge> From(int function) => edges[function];

    /// <summary>Edges that lead to a function, in order of <see cref="Functions"/> and of sites.</summary>
    public ReadOnlySpan<EdgeRef> Into(int function) => into.AsSpan(intoStart[function], intoStart[function + 1] - intoStart[function]);

    /// <summary>
    /// Edges of which a library model, or the settings, may have something to say: something is said of their callee, or they make an object of some class. In order of
    /// <see cref="Functions"/> and of sites. Most edges are others.
    /// </summary>
    public ReadOnlySpan<EdgeRef> ToModels => toModels;

    /// <summary>The edge that stands there.</summary>
    public ref readonly Edge Edge(EdgeRef at) => ref edges[at.Caller]![at.Index];

    /// <summary>Whether the method that an edge leads to is overridden below the receiver's class by one of the other colour: no edge stands for that one.</summary>
    public bool MayReachOtherColour(in Edge edge) => edge.Callee >= 0
        && edge.Receiver is InstanceValue { Origin: var origin } receiver && (origin & InstanceOrigin.Constructed) == 0
        && overrides.HasOtherColour(receiver.Class, edge.Callee);

    /// <summary>Edges of one site.</summary>
    public ReadOnlySpan<Edge> At(int function, int site)
    {
        int first = firstAt[site] - 1;
        if (first < 0)
            return default;
        ReadOnlySpan<Edge> all = edges[function];
        // The site of another function.
        if (first >= all.Length || all[first].Site != site)
            return default;
        int end = first + 1;
        while (end < all.Length && all[end].Site == site)
            end++;
        return all[first..end];
    }

    private (EdgeRef[] Into, EdgeRef[] ToModels) Reverse(ProgramModel program, CallerCounts callers, int[] order)
    {
        var reversed = new EdgeRef[intoStart[^1]];
        List<EdgeRef> ofFirst = [];
        List<EdgeRef> ofOthers = [];
        WorkerThreads.RunEach(program.Options.Jobs, [
            () => Put(order.AsSpan(0, callers.Middle), intoStart.AsSpan(0, edges.Length).ToArray(), ofFirst),
            () => Put(order.AsSpan(callers.Middle), callers.BehindFirst(intoStart), ofOthers),
        ]);
        return (reversed, [.. ofFirst, .. ofOthers]);

        void Put(ReadOnlySpan<int> functions, int[] next, List<EdgeRef> said)
        {
            foreach (int function in functions)
            {
                Edge[] from = edges[function]!;
                int site = -1;
                for (int i = 0; i < from.Length; i++)
                {
                    ref readonly Edge edge = ref from[i];
                    if (edge.Site != site)
                        firstAt[site = edge.Site] = i + 1;
                    if (edge.Callee >= 0)
                        reversed[next[edge.Callee]++] = new EdgeRef(function, i);
                    if (edge.Class >= 0 || program.Models.OfFunction(edge.Callee) is not null)
                        said.Add(new EdgeRef(function, i));
                }
            }
        }
    }

    private static SortedSet<int> ClassesMade(ProgramModel program, CallGraph before)
    {
        var made = new SortedSet<int>();
        foreach (int function in before.Functions)
        {
            foreach (ref readonly Edge edge in before.From(function))
            {
                if (edge.Class >= 0 && !program.IsModel(program.FileOfClass[edge.Class]))
                    made.Add(edge.Class);
            }
        }
        return made;
    }

    /// <summary>Resolves the calls of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="before">Where parameters are followed: what the round before found, or null.</param>
    internal static CallGraph Build(ProgramModel program, CallGraph? before = null)
    {
        Edge[]?[] edges = WrittenArray.Of<Edge[]?>(program.FunctionCount);
        var seen = new bool[program.FunctionCount];
        var order = new List<int>();
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            for (int row = 0; row < program.Facts(file).Functions.Length; row++)
            {
                order.Add(program.FunctionId(file, row));
                seen[program.FunctionId(file, row)] = true;
            }
        }
        Overrides overrides = null!;
        MethodsByName byName = null!;
        SpecialMethods specials = null!;
        WorkerThreads.RunEach(program.Options.Jobs, [.. program.Types.Indexes, () => overrides = new Overrides(program), () => byName = new MethodsByName(program),
            () => specials = new SpecialMethods(program)]);
        var uses = new ParameterUses.Found(program.FunctionCount);
        SortedSet<int>? made = program.Options.FollowParameters && before is not null ? ClassesMade(program, before) : null;
        var unresolved = new List<UnresolvedCall>();
        int calls = 0;
        // One for each thread, kept from wave to wave.
        var resolvers = new SiteResolver?[Math.Max(program.Options.Jobs, 1)];
        var callers = new CallerCounts(program.FunctionCount, resolvers.Length, order.Count / 2);
        // In waves: the functions of one are resolved in parallel, each into its own slot; what they reach is the next, in order of the edges.
        for (int first = 0; first < order.Count;)
        {
            int begun = first;
            int[] wave = order.GetRange(first, order.Count - first).ToArray();
            first = order.Count;
            var counts = new int[wave.Length];
            var missing = new int[]?[wave.Length];
            var reached = new List<int>?[wave.Length];
            int threads = 0;
            WorkerThreads.Run(program.Options.Jobs, wave.Length, () =>
            {
                int thread = Interlocked.Increment(ref threads) - 1;
                SiteResolver resolver = resolvers[thread] ??= new SiteResolver(program, overrides, byName, specials, uses, made);
                return i =>
                {
                    resolver.Resolve(wave[i]);
                    edges[wave[i]] = resolver.Edges.ToArray();
                    counts[i] = resolver.CallCount;
                    missing[i] = resolver.Unresolved.Count == 0 ? null : resolver.Unresolved.ToArray();
                    int[] tally = callers.Of(thread, begun + i);
                    foreach (ref readonly Edge edge in edges[wave[i]].AsSpan())
                    {
                        if (edge.Callee < 0)
                            continue;
                        tally[edge.Callee]++;
                        if (!seen[edge.Callee] && !program.Models.IsModel(edge.Callee))
                            (reached[i] ??= []).Add(edge.Callee);
                    }
                };
            });
            for (int i = 0; i < wave.Length; i++)
            {
                if (program.IsChecked(program.FileOf(wave[i])))
                {
                    calls += counts[i];
                    foreach (int site in missing[i] ?? [])
                        unresolved.Add(new UnresolvedCall(site, wave[i]));
                }
                foreach (int callee in reached[i] ?? [])
                {
                    if (seen[callee])
                        continue;
                    seen[callee] = true;
                    order.Add(callee);
                }
            }
        }
        return new CallGraph(program, edges, callers, overrides, order.ToArray(), unresolved.ToArray(), calls);
    }
}
