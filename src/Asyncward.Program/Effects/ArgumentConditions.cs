using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

/// <summary>What a parameter of a function has to be for a site in it, or for what the site leads to, to run.</summary>
/// <param name="Parameter">Its index.</param>
/// <param name="IsNone">Asked is whether it is None, else whether it is true.</param>
/// <param name="Holds">The answer that leads there.</param>
public readonly record struct ParameterCondition(int Parameter, bool IsNone, bool Holds);

/// <summary>
/// Code that a function runs only for some arguments: <c>if wait:</c>, <c>if passphrase is None:</c>. A call that passes something else does
/// not reach it. Nor does one that passes it to a function which passes on what it got.
/// </summary>
public static class ArgumentConditions
{
    /// <summary>Whether a site in the callee of an edge stands under a condition on a parameter that the call's argument makes false.</summary>
    public static bool ExcludedBy(ProgramModel program, in Edge edge, int site)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (edge.Callee < 0 || edge.Argument >= 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Await))
            return false;
        SiteRow row = program.Site(site);
        int file = program.FileOfSite(site);
        if (file != program.FileOf(edge.Callee) || row.Function != program.FunctionRowOf(edge.Callee) || CallsItself(program, edge.Callee))
            return false;
        FileFacts facts = program.Facts(file);
        for (int region = row.Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow r = ref facts.Regions[region];
            if (r.Function != row.Function)
                break;
            if (r.Kind is RegionKind.IfTrue or RegionKind.IfFalse && r.Expr > 0 && Decide(program, edge, facts, r.Expr, 0) is { } holds
                && holds != (r.Kind == RegionKind.IfTrue))
                return true;
        }
        return false;
    }

    /// <summary>The condition on one parameter of a function under which a site in it stands; null when there is none.</summary>
    internal static ParameterCondition? Of(ProgramModel program, int function, int site)
    {
        SiteRow row = program.Site(site);
        FileFacts facts = program.Facts(program.FileOfSite(site));
        for (int region = row.Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow r = ref facts.Regions[region];
            if (r.Kind is not (RegionKind.IfTrue or RegionKind.IfFalse) || r.Expr <= 0)
                continue;
            bool holds = r.Kind == RegionKind.IfTrue;
            ExprNode node = facts.Exprs[r.Expr];
            if (node.Kind == ExprKind.Not)
            {
                node = facts.Exprs[node.A];
                holds = !holds;
            }
            bool isNone = node.Kind == ExprKind.Compare && node.Aux is (int)CmpOp.Is or (int)CmpOp.IsNot && facts.Exprs[node.B].Kind == ExprKind.None;
            if (isNone)
            {
                holds ^= node.Aux == (int)CmpOp.IsNot;
                node = facts.Exprs[node.A];
            }
            if (ParameterIn(program, function, facts, node) is >= 0 and var parameter && !CallsItself(program, function))
                return new ParameterCondition(parameter, isNone, holds);
        }
        return null;
    }

    /// <summary>Whether the arguments of a call say that a condition of its callee does not hold.</summary>
    public static bool Contradicts(ProgramModel program, in Edge edge, ParameterCondition? condition)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (condition is not { } asked || edge.Callee < 0 || edge.Argument >= 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Await))
            return false;
        GuardValue passed = program.Models.ArgumentOf(edge.Site, edge.Callee, asked.Parameter, edge.Bound);
        return passed.Kind switch
        {
            GuardValueKind.Unknown => false,
            _ when asked.IsNone => (passed.Kind == GuardValueKind.None) != asked.Holds,
            GuardValueKind.Number => (passed.Number != 0) != asked.Holds,
            GuardValueKind.None => asked.Holds,
            _ => false,
        };
    }

    /// <summary>A condition of a callee as one of the caller, who passes a parameter of his own; null when he passes anything else.</summary>
    internal static ParameterCondition? PassedOn(ProgramModel program, in Edge edge, int caller, ParameterCondition? condition)
    {
        if (condition is not { } asked || edge.Callee < 0 || edge.Argument >= 0 || program.Site(edge.Site).Kind != SiteKind.Call
            || program.Models.ArgumentFor(edge.Site, edge.Callee, asked.Parameter, edge.Bound) is not (>= 0 and var argument))
            return null;
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        int value = facts.Args[argument].Value;
        return value > 0 && facts.Args[argument].Kind is ArgKind.Positional or ArgKind.Keyword
            && ParameterIn(program, caller, facts, facts.Exprs[value]) is >= 0 and var parameter && !CallsItself(program, caller)
            ? asked with { Parameter = parameter } : null;
    }

    // Then other arguments come in than those of this call.
    private static bool CallsItself(ProgramModel program, int function)
    {
        foreach (Edge edge in program.Calls.From(function))
        {
            if (edge.Callee == function)
                return true;
        }
        return false;
    }

    // A condition on parameters under the arguments of a call; null when it cannot be decided.
    private static bool? Decide(ProgramModel program, in Edge edge, FileFacts facts, int expr, int depth)
    {
        if (depth > 4)
            return null;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Not:
                return !Decide(program, edge, facts, node.A, depth + 1);
            case ExprKind.And or ExprKind.Or:
                bool isAnd = node.Kind == ExprKind.And;
                bool? all = isAnd;
                foreach (int part in facts.List(node.A, node.B))
                {
                    bool? one = Decide(program, edge, facts, part, depth + 1);
                    if (one == !isAnd)
                        return one;
                    if (one is null)
                        all = null;
                }
                return all;
            case ExprKind.Compare when node.Aux is (int)CmpOp.Is or (int)CmpOp.IsNot && facts.Exprs[node.B].Kind == ExprKind.None:
                GuardValue compared = Argument(program, edge, facts, node.A);
                if (compared.Kind == GuardValueKind.Unknown)
                    return null;
                return compared.Kind == GuardValueKind.None == (node.Aux == (int)CmpOp.Is);
            default:
                GuardValue value = Argument(program, edge, facts, expr);
                return value.Kind switch
                {
                    GuardValueKind.Number => value.Number != 0,
                    GuardValueKind.None => false,
                    _ => null,
                };
        }
    }

    private static GuardValue Argument(ProgramModel program, in Edge edge, FileFacts facts, int expr) =>
        ParameterIn(program, edge.Callee, facts, facts.Exprs[expr]) is >= 0 and var parameter
            ? program.Models.ArgumentOf(edge.Site, edge.Callee, parameter, edge.Bound) : default;

    // The parameter of a function that an expression in it reads, -1 for anything else: what was passed, and nothing that was assigned later.
    internal static int ParameterIn(ProgramModel program, int function, FileFacts facts, ExprNode node)
    {
        int binding = node.Kind switch
        {
            ExprKind.Bind => node.A,
            ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var only && facts.Bindings[only].Next < 0 => only,
            _ => -1,
        };
        if (binding < 0 || facts.Bindings[binding].Kind != BindingKind.Parameter)
            return -1;
        ref readonly FunctionRow row = ref program.Function(function);
        for (int i = 0; i < row.ParamCount; i++)
        {
            if (facts.Params[row.ParamStart + i].Binding == binding)
                return i;
        }
        return -1;
    }
}
