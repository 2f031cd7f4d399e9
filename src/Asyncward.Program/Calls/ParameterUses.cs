using System;
using System.Collections.Generic;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>What a function does with a callable or awaitable that it is given.</summary>
/// <param name="Kind">How control reaches it.</param>
/// <param name="Effect">Parameter and context.</param>
/// <param name="AwaitsResult">For Call: what it returns is awaited.</param>
public readonly record struct ParameterUse(EdgeKind Kind, ParamEffect Effect, bool AwaitsResult);

/// <summary>
/// Uses of parameters: for models as stated, for the program's functions as inferred: a parameter that is called, or passed on to a use.
/// Closures count as part of the function that they stand in when they are called there or returned.
/// </summary>
internal sealed class ParameterUses
{
    private const int MaxDepth = 24;

    private readonly ProgramModel program;
    private readonly ParameterUse[]?[] memo;
    private readonly HashSet<int> active = [];
    private bool cut;

    public ParameterUses(ProgramModel program)
    {
        this.program = program;
        memo = new ParameterUse[program.FunctionCount][];
    }

    /// <summary>The uses of a function's parameters.</summary>
    public ParameterUse[] Of(int function)
    {
        if (memo[function] is { } known)
            return known;
        if (active.Count > MaxDepth || !active.Add(function))
        {
            cut = true;
            return [];
        }
        FunctionEffects? effects = program.Models.OfFunction(function);
        ParameterUse[] result = effects is not null ? Stated(effects) : program.Models.IsModel(function) ? [] : Inferred(function);
        active.Remove(function);
        // What was computed through a cycle is kept only where the cycle was entered.
        if (!cut || active.Count == 0)
            memo[function] = result;
        if (active.Count == 0)
            cut = false;
        return result;
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
        FunctionRow row = program.Function(function);
        if (row.ParamCount == 0)
            return [];
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        int functionRow = program.FunctionRowOf(function);
        List<ParameterUse>? uses = null;
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind == SiteKind.Await && ParameterOf(facts, site.Target, functionRow) is >= 0 and var awaited)
                Add(ref uses, new ParameterUse(EdgeKind.Await, new ParamEffect(awaited, default, default, false, false, null), true));
            if (site.Kind != SiteKind.Call)
                continue;
            int called = ParameterOf(facts, site.Target, functionRow);
            if (called >= 0)
                Add(ref uses, new ParameterUse(EdgeKind.Call, new ParamEffect(called, default, default, false, false, null), site.Use == ValueUse.Awaited));
            PassedOn(ref uses, facts, file, i, functionRow);
        }
        return uses?.ToArray() ?? [];
    }

    private void PassedOn(ref List<ParameterUse>? uses, FileFacts facts, int file, int siteRow, int functionRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        bool any = false;
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount && !any; i++)
            any = ParameterOf(facts, facts.Args[i].Value, functionRow) >= 0;
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
                target = program.Types.FindMember(cls.Class, program.Types.Known.Init, out _) is { } init && Evaluator.Unwrap(init) is { } f ? f.Function : -1;
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
                    int parameter = ParameterOf(facts, facts.Args[arg].Value, functionRow);
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
            if (other.Kind == use.Kind && other.Effect.Param == use.Effect.Param && other.AwaitsResult == use.AwaitsResult)
                return;
        }
        uses.Add(use);
    }

    /// <summary>The number of the function's parameter that an expression is, or -1.</summary>
    private static int ParameterOf(FileFacts facts, int expr, int functionRow)
    {
        for (int steps = 0; expr > 0 && steps < 6; steps++)
        {
            ExprNode node = facts.Exprs[expr];
            switch (node.Kind)
            {
                case ExprKind.Param:
                    return node.A == functionRow ? node.B : -1;
                case ExprKind.Bind when facts.Bindings[node.A].Kind is BindingKind.Parameter:
                    expr = facts.Bindings[node.A].Value;
                    break;
                case ExprKind.NotNone or ExprKind.Narrow or ExprKind.Starred:
                    expr = node.A;
                    break;
                default:
                    return -1;
            }
        }
        return -1;
    }
}
