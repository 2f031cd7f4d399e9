using System;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Functions that ask what their caller has asked already: <c>mode = current(); if mode.quick: return …</c> in the one, which then calls the other, and the
/// same two lines there. The other finds the same answer.
/// </summary>
internal static class RepeatedQuestions
{
    private const int Deepest = 8;

    /// <summary>Whether a call is made only where a question was answered one way, and a site of its callee is reached only where it is answered the other way.</summary>
    public static bool ExcludedBy(ProgramModel program, in Edge edge, int below)
    {
        if (edge.Callee < 0 || edge.Argument >= 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Await) || program.FileOfSite(edge.Site) != program.FileOfSite(below))
            return false;
        FileFacts facts = program.Facts(program.FileOfSite(below));
        SiteRow reached = program.Site(below);
        SiteRow call = program.Site(edge.Site);
        if (reached.Function != program.FunctionRowOf(edge.Callee) || reached.Function == call.Function)
            return false;
        for (int region = reached.Region; region >= 0 && facts.Regions[region].Function == reached.Function; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow asked = ref facts.Regions[region];
            if (asked.Kind is RegionKind.IfTrue or RegionKind.IfFalse && asked.Expr > 0 && WasAnswered(facts, call, asked.Expr, asked.Kind == RegionKind.IfFalse))
                return true;
        }
        return false;
    }

    // Whether the answer to a condition was this one where a call is made: it stands in the branch, or the other branch has left before.
    private static bool WasAnswered(FileFacts facts, in SiteRow call, int condition, bool answer)
    {
        for (int region = facts.Functions[call.Function].Region; region < facts.Regions.Length && facts.Regions[region].Function == call.Function; region++)
        {
            ref readonly RegionRow row = ref facts.Regions[region];
            if (row.Kind is not (RegionKind.IfTrue or RegionKind.IfFalse) || row.Expr <= 0)
                continue;
            bool entered = row.Kind == RegionKind.IfTrue;
            bool says = SiteQuestions.IsInside(facts, call.Region, region) ? entered == answer
                : entered != answer && (row.Flags & RegionFlags.EndsAbruptly) != 0 && row.End <= call.Start && SiteQuestions.IsInside(facts, call.Region, row.Parent);
            if (says && IsSame(facts, row.Expr, condition, 0))
                return true;
        }
        return false;
    }

    // The same words, where each local name is what the same call without arguments gave, and every other name belongs to the module.
    private static bool IsSame(FileFacts facts, int one, int other, int depth)
    {
        if (one <= 0 || other <= 0 || depth > Deepest)
            return false;
        ExprNode a = facts.Exprs[facts.Unnarrowed(one)];
        ExprNode b = facts.Exprs[facts.Unnarrowed(other)];
        if (a.Kind != b.Kind)
            return false;
        switch (a.Kind)
        {
            case ExprKind.Attribute:
                return a.B == b.B && IsSame(facts, a.A, b.A, depth + 1);
            case ExprKind.Not:
                return IsSame(facts, a.A, b.A, depth + 1);
            case ExprKind.Compare:
                return a.Aux == b.Aux && IsSame(facts, a.A, b.A, depth + 1) && IsSame(facts, a.B, b.B, depth + 1);
            case ExprKind.And or ExprKind.Or:
                for (int i = 0; i < a.B && a.B == b.B; i++)
                {
                    if (!IsSame(facts, facts.Lists[a.A + i], facts.Lists[b.A + i], depth + 1))
                        return false;
                }
                return a.B == b.B;
            case ExprKind.Bind:
                return facts.Bindings[a.A] is { Kind: BindingKind.Assign } mine && facts.Bindings[b.A] is { Kind: BindingKind.Assign } its
                    && IsSame(facts, mine.Value, its.Value, depth + 1);
            case ExprKind.Call:
                return facts.Sites[a.A].ArgCount == 0 && facts.Sites[b.A].ArgCount == 0
                    && IsSame(facts, facts.Sites[a.A].Target, facts.Sites[b.A].Target, depth + 1);
            case ExprKind.Str:
                return a.A >= 0 && a.A == b.A;
            default:
                return a.Kind is ExprKind.Name or ExprKind.Builtin or ExprKind.None or ExprKind.True or ExprKind.False or ExprKind.Int && a == b;
        }
    }
}
