using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>What a function does with a callable or awaitable that it is given.</summary>
/// <param name="Kind">How control reaches it.</param>
/// <param name="Effect">Parameter and context.</param>
/// <param name="AwaitsResult">For Call: what it returns is awaited.</param>
public readonly record struct ParameterUse(EdgeKind Kind, ParamEffect Effect, bool AwaitsResult);

/// <summary>
/// Uses of parameters: for models as stated, for the program's functions as inferred: a parameter that is called, or passed on to a use.
/// Closures count as part of the function that they stand in when they are called there or returned. One for each thread; what they find they share.
/// </summary>
internal sealed class ParameterUses
{
    private readonly ProgramModel program;
    private readonly Found found;
    private readonly Dictionary<int, Visit> open = [];
    private readonly List<int> path = [];
    private Visit? current;
    private int visits;
    private readonly Dictionary<int, ParameterUse?> elsewhere = [];

    public ParameterUses(ProgramModel program, Found found)
    {
        this.program = program;
        this.found = found;
    }

    /// <summary>The uses of a function's parameters.</summary>
    public ParameterUse[] Of(int function)
    {
        if (found.Of(function) is { } known)
            return known;
        if (open.TryGetValue(function, out Visit? met))
        {
            met.IsMet = true;
            if (current is not null)
                current.Lowest = Math.Min(current.Lowest, met.Number);
            return met.Uses;
        }
        FunctionEffects? effects = program.Models.OfFunction(function);
        if (effects is not null || program.Models.IsModel(function))
            return found.Keep(function, effects is null ? [] : Stated(effects));
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return [];
        Visit? outer = current;
        var visit = new Visit(visits++);
        int start = path.Count;
        open.Add(function, visit);
        path.Add(function);
        current = visit;
        visit.Uses = Inferred(function);
        current = outer;
        if (visit.Lowest < visit.Number)
        {
            outer!.Lowest = Math.Min(outer.Lowest, visit.Lowest);
            return visit.Uses;
        }
        int[] component = path.GetRange(start, path.Count - start).ToArray();
        path.RemoveRange(start, component.Length);
        if (visit.IsMet)
            Solve(component);
        found.Keep(component, member => open[member].Uses);
        foreach (int member in component)
            open.Remove(member);
        return found.Of(function)!;
    }

    // Functions that pass parameters round in a circle: from nothing, in one order wherever the circle was entered, until no use is added.
    private void Solve(int[] component)
    {
        Visit? outer = current;
        current = null;
        Array.Sort(component);
        foreach (int member in component)
            open[member].Uses = [];
        bool changed;
        do
        {
            changed = false;
            foreach (int member in component)
            {
                Visit visit = open[member];
                int before = visit.Uses.Length;
                visit.Uses = Inferred(member);
                changed |= visit.Uses.Length > before;
            }
        }
        while (changed);
        current = outer;
    }

    /// <summary>What all threads have found.</summary>
    /// <remarks>Functions that pass parameters round in a circle are kept together, and what was kept first stays: whoever meets one of them before the others
    /// are kept finds these kept when it is done itself.</remarks>
    public sealed class Found(int functions)
    {
        private readonly Lock gate = new();
        private readonly ParameterUse[]?[] uses = WrittenArray.Of<ParameterUse[]?>(functions);

        /// <summary>The uses of a function's parameters, or null when nobody has looked.</summary>
        public ParameterUse[]? Of(int function) => Volatile.Read(ref uses[function]);

        /// <summary>Keeps what was found of one function; gives what is kept.</summary>
        public ParameterUse[] Keep(int function, ParameterUse[] these) => Interlocked.CompareExchange(ref uses[function], these, null) ?? these;

        /// <summary>Keeps what was found of functions that lead to each other.</summary>
        public void Keep(ReadOnlySpan<int> component, Func<int, ParameterUse[]> these)
        {
            lock (gate)
            {
                foreach (int member in component)
                    Keep(member, these(member));
            }
        }
    }

    // A function that is being looked at: with the lowest number that it leads back to, as components are found.
    private sealed class Visit(int number)
    {
        public int Number { get; } = number;

        public int Lowest { get; set; } = number;

        public bool IsMet { get; set; }

        public ParameterUse[] Uses { get; set; } = [];
    }

    private static ParameterUse[] Stated(FunctionEffects effects)
    {
        var uses = new List<ParameterUse>();
        foreach (ParamEffect e in effects.Calls)
            uses.Add(new ParameterUse(EdgeKind.Call, e, true));
        foreach (ParamEffect e in effects.Offloads)
            uses.Add(new ParameterUse(EdgeKind.Offload, e, false));
        foreach (ParamEffect e in effects.Schedules)
            uses.Add(new ParameterUse(EdgeKind.Callback, e, false));
        foreach (ParamEffect e in effects.Handles)
            uses.Add(new ParameterUse(EdgeKind.Callback, e, true));
        foreach (ParamEffect e in effects.Spawns)
            uses.Add(new ParameterUse(EdgeKind.Spawn, e, false));
        foreach (ParamEffect e in effects.Awaits)
            uses.Add(new ParameterUse(EdgeKind.Await, e, true));
        foreach (ParamEffect e in effects.RunsLoop)
            uses.Add(new ParameterUse(EdgeKind.RunLoop, e, true));
        return uses.ToArray();
    }

    private ParameterUse[] Inferred(int function)
    {
        if (program.Function(function).ParamCount == 0)
            return [];
        List<ParameterUse>? uses = null;
        InferredIn(ref uses, function, program.FunctionRowOf(function));
        return uses?.ToArray() ?? [];
    }

    /// <summary>
    /// What a wrapper does with the function that the decorator around it was given, when all that it does is to hand it to a thread or to the loop; null when it
    /// calls it, or does nothing that can be seen.
    /// </summary>
    public ParameterUse? ElsewhereIn(int wrapper)
    {
        if (elsewhere.TryGetValue(wrapper, out ParameterUse? known))
            return known;
        int file = program.FileOf(wrapper);
        int outer = program.Function(wrapper).Parent;
        ParameterUse? use = null;
        if (outer > 0 && program.Facts(file).Functions[outer].ParamCount > 0)
        {
            List<ParameterUse>? uses = null;
            InferredIn(ref uses, wrapper, outer);
            // A closure of the wrapper that calls it: what becomes of the closure.
            FileFacts facts = program.Facts(file);
            for (int inner = 1; inner < facts.Functions.Length; inner++)
            {
                if (facts.Functions[inner].Parent == program.FunctionRowOf(wrapper))
                    InferredThrough(ref uses, wrapper, program.FunctionId(file, inner), outer);
            }
            if (uses is not null && uses.TrueForAll(static u => u.Kind is EdgeKind.Offload))
                use = uses[0];
        }
        return elsewhere[wrapper] = use;
    }

    private void InferredThrough(ref List<ParameterUse>? uses, int wrapper, int closure, int outer)
    {
        List<ParameterUse>? within = null;
        InferredIn(ref within, closure, outer);
        if (within is null)
            return;
        int file = program.FileOf(wrapper);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(wrapper);
        bool handed = false;
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            SiteRow site = facts.Sites[i];
            for (int a = site.ArgStart; site.Kind == SiteKind.Call && a < site.ArgStart + site.ArgCount; a++)
            {
                if (Evaluator.Unwrap(program.Types.Eval(file, facts.Args[a].Value))?.Function != closure)
                    continue;
                foreach (Value callee in Evaluator.Members(program.Types.Eval(file, site.Target)))
                {
                    if (Evaluator.Unwrap(callee) is not { } target)
                        continue;
                    foreach (ParameterUse use in Of(target.Function))
                    {
                        if (program.Models.ArgumentFor(program.SiteId(file, i), target.Function, use.Effect.Param, callee is BoundMethodValue) != a)
                            continue;
                        Add(ref uses, use);
                        handed = true;
                    }
                }
            }
        }
        if (!handed)
            Add(ref uses, within[0]);
    }

    // What the body of a function does with the parameters of a function: its own, or one that it stands in.
    private void InferredIn(ref List<ParameterUse>? uses, int function, int functionRow)
    {
        FunctionRow row = program.Function(function);
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind == SiteKind.Await && ParameterOf(facts, file, site.Target, functionRow) is >= 0 and var awaited)
                Add(ref uses, new ParameterUse(EdgeKind.Await, new ParamEffect(awaited, default, default, false, false, null), true));
            if (site.Kind != SiteKind.Call)
                continue;
            int called = ParameterOf(facts, file, site.Target, functionRow);
            if (called >= 0 && (program.Options.FollowParameters || !SiteQuestions.IsInAlternative(facts, site.Region)))
            {
                // `try: call(socket) except BlockingIOError:`: sockets that are passed to it do not wait.
                BlockKind? bridge = SiteQuestions.HandlesWouldBlock(program, file, site.Region) ? BlockKind.Network : null;
                Add(ref uses, new ParameterUse(EdgeKind.Call, new ParamEffect(called, default, default, false, false, bridge), site.Use == ValueUse.Awaited));
            }
            PassedOn(ref uses, facts, file, i, functionRow);
        }
    }

    private void PassedOn(ref List<ParameterUse>? uses, FileFacts facts, int file, int siteRow, int functionRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        bool any = false;
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount && !any; i++)
            any = ParameterOf(facts, file, facts.Args[i].Value, functionRow) >= 0;
        if (!any)
            return;
        Value callee = program.Types.Eval(file, site.Target);
        bool several = Evaluator.Members(callee).Length > 1;
        foreach (Value member in Evaluator.Members(callee))
        {
            bool bound = member is BoundMethodValue;
            int target;
            if (member is ClassValue cls)
            {
                bound = true;
                target = program.Types.InitOf(cls.Class)?.Function ?? -1;
            }
            else
                target = Evaluator.Unwrap(member)?.Function ?? -1;
            if (target < 0)
                continue;
            foreach (ParameterUse use in Of(target))
            {
                // One of several receivers decides where it runs: nothing is known.
                if (several && (use.Kind == EdgeKind.Callback || use.Kind == EdgeKind.Offload))
                    continue;
                foreach (int arg in program.Models.ArgumentsFor(program.SiteId(file, siteRow), target, use.Effect.Param, bound))
                {
                    int parameter = ParameterOf(facts, file, facts.Args[arg].Value, functionRow);
                    if (parameter >= 0)
                        Add(ref uses, use with { Effect = use.Effect with { Param = parameter } });
                }
            }
        }
    }

    private static void Add(ref List<ParameterUse>? uses, ParameterUse use)
    {
        uses ??= [];
        foreach (ParameterUse other in uses)
        {
            if (other.Kind == use.Kind && other.Effect.Param == use.Effect.Param && other.Effect.Bridge == use.Effect.Bridge && other.AwaitsResult == use.AwaitsResult)
                return;
        }
        uses.Add(use);
    }

    /// <summary>The number of the function's parameter that an expression is, or -1.</summary>
    private int ParameterOf(FileFacts facts, int file, int expr, int functionRow, int steps = 0)
    {
        for (; expr > 0 && steps < Evaluator.MostParameterSteps; steps++)
        {
            ExprNode node = facts.Exprs[expr];
            switch (node.Kind)
            {
                case ExprKind.Param:
                    return node.A == functionRow ? node.B : -1;
                case ExprKind.Starred:
                    expr = node.A;
                    break;
                // `partial(function, …)` is passed on as the function. Few calls get a parameter first, and only of these is asked what they call.
                case ExprKind.Call:
                    return ParameterOf(facts, file, FirstArgument(facts, node.A), functionRow, steps + 1) is >= 0 and var first && IsPartial(facts, file, node.A) ? first : -1;
                default:
                    expr = Evaluator.TowardsParameter(facts, node);
                    break;
            }
        }
        return -1;
    }

    private static int FirstArgument(FileFacts facts, int siteRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        return site.Kind == SiteKind.Call && site.ArgCount > 0 ? facts.Args[site.ArgStart].Value : -1;
    }

    private bool IsPartial(FileFacts facts, int file, int siteRow) =>
        program.Types.Eval(file, facts.Sites[siteRow].Target) is ClassValue cls && cls.Class == program.Types.Known.Partial;
}
