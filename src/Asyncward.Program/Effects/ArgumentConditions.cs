using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

/// <summary>
/// Code that a function runs only for some arguments: <c>if wait:</c>, <c>if passphrase is None:</c>. A call that passes something else does
/// not reach it.
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

    private static GuardValue Argument(ProgramModel program, in Edge edge, FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[expr];
        // What was passed, and nothing that was assigned later.
        int binding = node.Kind switch
        {
            ExprKind.Bind => node.A,
            ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var only && facts.Bindings[only].Next < 0 => only,
            _ => -1,
        };
        if (binding < 0 || facts.Bindings[binding].Kind != BindingKind.Parameter)
            return default;
        ref readonly FunctionRow row = ref program.Function(edge.Callee);
        for (int i = 0; i < row.ParamCount; i++)
        {
            if (facts.Params[row.ParamStart + i].Binding == binding)
                return program.Models.ArgumentOf(edge.Site, edge.Callee, i, edge.Bound);
        }
        return default;
    }
}
