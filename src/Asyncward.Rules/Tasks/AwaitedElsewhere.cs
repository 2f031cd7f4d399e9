using Asyncward.Program;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>
/// A coroutine under a name, or in an attribute, that holds at another place what was awaited: it cannot be meant to hold both.
/// </summary>
internal static class AwaitedElsewhere
{
    /// <summary>Whether what a call makes is kept where an awaited value is kept, too, and the function does not await it.</summary>
    public static bool Says(ProgramModel program, int file, int siteRow, MadeCoroutine made)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        return site.Use switch
        {
            ValueUse.Bound => site.UseDetail >= 0 && IsName(facts, site.UseDetail),
            ValueUse.Stored => IsAttribute(program, file, siteRow, made),
            _ => false,
        };
    }

    // `tip = await head()` on one path, `tip = find(block)` on the other, and then `show(tip)`.
    private static bool IsName(FileFacts facts, int binding)
    {
        ref readonly BindingRow row = ref facts.Bindings[binding];
        const UseFlags handedOn = UseFlags.Argument | UseFlags.Tested | UseFlags.NoneTested | UseFlags.Compared | UseFlags.Formatted | UseFlags.Discarded;
        if (row.Kind != BindingKind.Assign || (row.Uses & UseFlags.Argument) == 0 || (row.Uses & ~handedOn) != 0 || (row.Flags & BindingFlags.Outlives) != 0
            || (facts.Symbols[row.Symbol].Flags & SymbolFlags.Captured) != 0 || ValueFates.IsAskedWhatItIs(facts, row.Function, binding))
            return false;
        bool awaited = false;
        for (int b = facts.Symbols[row.Symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
        {
            ref readonly BindingRow other = ref facts.Bindings[b];
            if ((other.Uses & (UseFlags.Awaited | UseFlags.AsyncIterated | UseFlags.AsyncWith)) != 0)
                return false;
            // Both reach the same use: a name that is only used again says nothing.
            awaited |= b != binding && other.Kind == BindingKind.Assign && other.Value > 0 && facts.Exprs[other.Value].Kind == ExprKind.Await
                && MeetInUse(facts, binding, b);
        }
        return awaited;
    }

    private static bool MeetInUse(FileFacts facts, int one, int other)
    {
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind != ExprKind.Union)
                continue;
            bool hasOne = false;
            bool hasOther = false;
            foreach (int part in facts.List(node.A, node.B))
            {
                if (part > 0 && facts.Exprs[part] is { Kind: ExprKind.Bind } bind)
                {
                    hasOne |= bind.A == one;
                    hasOther |= bind.A == other;
                }
            }
            if (hasOne && hasOther)
                return true;
        }
        return false;
    }

    // `self.source = await self.find()` in one method, `self.source = self.find()` in another.
    private static bool IsAttribute(ProgramModel program, int file, int siteRow, MadeCoroutine made)
    {
        FileFacts facts = program.Facts(file);
        FunctionRow function = facts.Functions[facts.Sites[siteRow].Function];
        if (function.Class < 0 || made.Function < 0)
            return false;
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow store = ref facts.Sites[s];
            if (store.Kind != SiteKind.AttributeStore || store.Name < 0 || store.Value <= 0 || facts.Exprs[store.Value] is not { Kind: ExprKind.Call } value || value.A != siteRow)
                continue;
            bool own = false;
            bool awaited = false;
            foreach (int other in program.Types.StoresOf(program.ClassId(file, function.Class), facts.NameText(store.Name)))
            {
                own |= other == s;
                awaited |= facts.Sites[other].Value is > 0 and var kept && facts.Exprs[kept] is { Kind: ExprKind.Await } wait && facts.Exprs[wait.A] is { Kind: ExprKind.Call } call
                    && MadeCoroutine.OfCallee(program, program.Types.Eval(file, facts.Sites[call.A].Target), 0) is { } same && same.Function == made.Function;
            }
            return own && awaited;
        }
        return false;
    }
}
