using System;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Effects;

// What runs once, because something that outlives the call remembers it.
public static partial class SiteQuestions
{
    /// <summary>
    /// Whether a site runs at most once because its result is kept: <c>if self._x is None: self._x = …</c>, the same with a global, or
    /// <c>if done: return</c> before it, where <c>done</c> is a global, or an attribute of the one object of its class.
    /// </summary>
    public static bool IsLazyInit(FileFacts facts, int site) => IsInLazyBranch(facts, site) || IsBehindLazyReturn(facts, site);

    private static bool IsInLazyBranch(FileFacts facts, int site)
    {
        for (int region = facts.Sites[site].Region; region >= 0; region = facts.Regions[region].Parent)
        {
            ref readonly RegionRow row = ref facts.Regions[region];
            if (row.Kind is RegionKind.Loop)
                return false;
            if (row.Kind is not RegionKind.IfTrue || row.Expr <= 0)
                continue;
            int tested = Tested(facts, row.Expr);
            if (tested <= 0)
                continue;
            ExprNode node = facts.Exprs[tested];
            for (int s = row.SiteStart; s < row.SiteEnd && node.Kind == ExprKind.Attribute; s++)
            {
                ref readonly SiteRow store = ref facts.Sites[s];
                if (store.Kind == SiteKind.AttributeStore && store.Name == node.B && store.Target == node.A)
                    return true;
            }
            if (node.Kind == ExprKind.Name)
            {
                for (int b = facts.Symbols[node.A].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
                {
                    ref readonly BindingRow binding = ref facts.Bindings[b];
                    if ((binding.Flags & BindingFlags.Outlives) != 0 && IsInside(facts, binding.Region, region))
                        return true;
                }
            }
        }
        return false;
    }

    private static int Tested(FileFacts facts, int condition)
    {
        ExprNode node = facts.Exprs[condition];
        if (node.Kind == ExprKind.Not)
            return node.A;
        return node.Kind == ExprKind.Compare && node.Aux == (int)CmpOp.Is && facts.Exprs[node.B].Kind == ExprKind.None ? node.A : -1;
    }

    // `if self._table: return self._table` at the beginning, and what is tested is set further down, whatever the way there.
    private static bool IsBehindLazyReturn(FileFacts facts, int site)
    {
        const RegionFlags leaves = RegionFlags.EndsAbruptly | RegionFlags.Returns;
        SiteRow behind = facts.Sites[site];
        int body = facts.Functions[behind.Function].Region;
        for (int region = body; region >= 0 && region < facts.Regions.Length && facts.Regions[region].Function == behind.Function; region++)
        {
            ref readonly RegionRow row = ref facts.Regions[region];
            if (row.Kind == RegionKind.IfTrue && row.Parent == body && row.End <= behind.Start && (row.Flags & leaves) == leaves && row.Expr > 0
                && IsSetBehind(facts, row, body, behind.Function))
                return true;
        }
        return false;
    }

    // A constructor that may find what it has set itself, because `__new__` gives an object that was there. Other methods may be of an object that one
    // request makes for itself.
    private static bool IsOfOneObject(FileFacts facts, in FunctionRow function)
    {
        if (function.Class < 0 || !facts.NameBytes(function.Name).SequenceEqual("__init__"u8))
            return false;
        foreach (ref readonly FunctionRow other in facts.Functions)
        {
            if (other.Class == function.Class && facts.NameBytes(other.Name).SequenceEqual("__new__"u8))
                return true;
        }
        return false;
    }

    private static bool IsSetBehind(FileFacts facts, in RegionRow guard, int body, int functionRow)
    {
        ExprNode node = facts.Exprs[guard.Expr];
        if (node.Kind == ExprKind.Compare && node.Aux == (int)CmpOp.IsNot && facts.Exprs[node.B].Kind == ExprKind.None)
            node = facts.Exprs[node.A];
        ref readonly FunctionRow function = ref facts.Functions[functionRow];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount && node.Kind == ExprKind.Attribute && IsOfOneObject(facts, function); s++)
        {
            ref readonly SiteRow store = ref facts.Sites[s];
            if (store.Kind == SiteKind.AttributeStore && store.Name == node.B && store.Target == node.A && store.Start >= guard.End && IsAlwaysRun(facts, store.Region, body))
                return true;
        }
        for (int b = node.Kind == ExprKind.Name ? facts.Symbols[node.A].FirstBinding : -1; b >= 0; b = facts.Bindings[b].Next)
        {
            ref readonly BindingRow binding = ref facts.Bindings[b];
            if ((binding.Flags & BindingFlags.Outlives) != 0 && facts.Regions[binding.Region].Function == functionRow && IsAlwaysRun(facts, binding.Region, body))
                return true;
        }
        return false;
    }

    // No branch, loop or handler stands between a place and the body of its function.
    private static bool IsAlwaysRun(FileFacts facts, int region, int body)
    {
        for (; region != body; region = facts.Regions[region].Parent)
        {
            if (region < 0 || facts.Regions[region].Kind is not (RegionKind.Try or RegionKind.TryElse or RegionKind.Finally or RegionKind.With or RegionKind.AsyncWith))
                return false;
        }
        return true;
    }
}
