using System;
using Asyncward.Program;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Coroutines in a local list, set or dictionary, or in one that is iterated over at once: whether the code takes them out as what they would have given.</summary>
internal sealed class ContainedCoroutines(ProgramModel program)
{
    private const UseFlags Looking = UseFlags.Tested | UseFlags.Compared | UseFlags.NoneTested | UseFlags.Formatted | UseFlags.Discarded;

    private readonly ArgumentFates arguments = new(program);

    /// <summary>Whether what a call makes is put into a container whose elements are then used as the result, and taken by nothing that may await them.</summary>
    public bool IsUsedAsResult(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Use == ValueUse.Element && site.ContainerUse == ValueUse.Iterated)
            return HolderOf(facts, siteRow) is > 0 and var holder && AreElementsUsed(facts, file, site.Function, holder, out bool any) && any;
        int binding = site.Use switch
        {
            ValueUse.Element when site.ContainerUse == ValueUse.Bound => site.UseDetail,
            ValueUse.Argument when site.UseDetail >= 0 && facts.Exprs[facts.Sites[site.UseDetail].Target] is { Kind: ExprKind.Attribute } method
                && facts.NameText(method.B) is "append" or "add" && facts.Exprs[method.A] is { Kind: ExprKind.Bind } list => list.A,
            ValueUse.Stored => StoredIn(facts, siteRow),
            _ => -1,
        };
        return binding >= 0 && IsContainer(facts, binding) && AreAllUsed(facts, file, binding);
    }

    // `answers[key] = load(key)`
    private static int StoredIn(FileFacts facts, int siteRow) => ValueFates.StoreOf(facts, siteRow, SiteKind.SubscriptStore) is >= 0 and var store
        && facts.Exprs[facts.Sites[store].Target] is { Kind: ExprKind.Bind } container ? container.A : -1;

    // A display or comprehension under a name that ends with its function.
    private static bool IsContainer(FileFacts facts, int binding)
    {
        ref readonly BindingRow row = ref facts.Bindings[binding];
        if (row.Kind != BindingKind.Assign || row.Value <= 0 || (row.Flags & BindingFlags.Outlives) != 0)
            return false;
        ref readonly SymbolRow symbol = ref facts.Symbols[row.Symbol];
        return (symbol.Flags & SymbolFlags.Captured) == 0 && facts.Scopes[symbol.Scope].Kind == ScopeKind.Function
            && facts.Exprs[row.Value].Kind is ExprKind.List or ExprKind.Set or ExprKind.Dict or ExprKind.ListComp or ExprKind.SetComp or ExprKind.DictComp or ExprKind.Tuple;
    }

    // The display or comprehension that a call's result is an element of, or 0.
    private static int HolderOf(FileFacts facts, int siteRow)
    {
        for (int e = 1; e < facts.Exprs.Length; e++)
        {
            ExprNode node = facts.Exprs[e];
            if (node.Kind is ExprKind.ListComp or ExprKind.SetComp or ExprKind.GeneratorExp && IsCall(facts, node.A, siteRow))
                return e;
            if (node.Kind is not (ExprKind.List or ExprKind.Set or ExprKind.Tuple))
                continue;
            foreach (int part in facts.List(node.A, node.B))
            {
                if (IsCall(facts, part, siteRow))
                    return e;
            }
        }
        return 0;
    }

    // The expression of this kind and first operand: equal ones are one. 0 when there is none.
    private static int Find(FileFacts facts, ExprKind kind, int operand)
    {
        for (int e = 1; e < facts.Exprs.Length; e++)
        {
            if (facts.Exprs[e].Kind == kind && facts.Exprs[e].A == operand)
                return e;
        }
        return 0;
    }

    private static bool IsCall(FileFacts facts, int expr, int siteRow) => expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Call } call && call.A == siteRow;

    private bool AreAllUsed(FileFacts facts, int file, int binding)
    {
        ref readonly BindingRow row = ref facts.Bindings[binding];
        const UseFlags elementwise = UseFlags.Iterated | UseFlags.Subscripted | UseFlags.AttributeRead;
        if ((row.Uses & elementwise) == 0 || (row.Uses & ~(elementwise | Looking | UseFlags.Argument)) != 0
            || (row.Uses & UseFlags.Argument) != 0 && !arguments.AreAllWasted(facts, file, row.Function, binding, true))
            return false;
        int name = Find(facts, ExprKind.Bind, binding);
        if (name <= 0 || !AreOnlyItemsRead(facts, binding, name) || !AreElementsUsed(facts, file, row.Function, name, out bool used))
            return false;
        FunctionRow function = facts.Functions[row.Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            switch (site.Kind)
            {
                // `for answer in answers.values():`
                case SiteKind.Call when facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } method && facts.IsBinding(method.A, binding)
                    && facts.NameText(method.B) is "values" or "items":
                    if (site.Use != ValueUse.Iterated || !AreElementsUsed(facts, file, row.Function, Find(facts, ExprKind.Call, s), out bool any))
                        return false;
                    used |= any;
                    break;
                case SiteKind.SubscriptLoad when facts.IsBinding(site.Target, binding):
                    if (site.Value <= 0 || facts.Exprs[site.Value].Kind == ExprKind.Slice || !IsItemUsed(facts, site, ref used))
                        return false;
                    break;
            }
        }
        return used;
    }

    // Nothing of the container itself is asked for but its items, and it is never one of several that a name may hold.
    private static bool AreOnlyItemsRead(FileFacts facts, int binding, int name)
    {
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind == ExprKind.Attribute && facts.IsBinding(node.A, binding) && facts.NameText(node.B) is not ("append" or "add" or "values" or "items" or "keys"))
                return false;
            if (node.Kind is not (ExprKind.Union or ExprKind.Narrow or ExprKind.NotNone))
                continue;
            if (node.Kind != ExprKind.Union ? facts.IsBinding(node.A, binding) : facts.List(node.A, node.B).Contains(name))
                return false;
        }
        return true;
    }

    /// <summary>Whether what is taken out by a key is used as the result, which is noted, or only looked at.</summary>
    public static bool IsItemUsed(FileFacts facts, in SiteRow item, ref bool used)
    {
        switch (item.Use)
        {
            case ValueUse.AttributeRead when !ValueFates.IsOwnAttribute(facts.NameText(item.UseDetail)):
            case ValueUse.Subscripted or ValueUse.Operand or ValueUse.Iterated or ValueUse.Unpacked or ValueUse.Called:
                used = true;
                return true;
            default:
                return item.Use is ValueUse.Tested or ValueUse.Compared or ValueUse.NoneTested or ValueUse.Formatted or ValueUse.Discarded;
        }
    }

    // Whether all loops over an expression use what they get as the result, or only look at it; any says whether one uses it.
    private bool AreElementsUsed(FileFacts facts, int file, int functionRow, int iterated, out bool any)
    {
        any = false;
        int element = Find(facts, ExprKind.Iterate, iterated);
        int loops = 0;
        FunctionRow function = facts.Functions[functionRow];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            loops += site.Kind is SiteKind.Iterate or SiteKind.YieldFrom && site.Target == iterated ? 1 : 0;
            if (site.Kind == SiteKind.AsyncIterate && site.Target == iterated)
                return false;
        }
        if (loops == 0)
            return true;
        for (int b = 0; b < facts.Bindings.Length && element > 0; b++)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Kind != BindingKind.For || row.Value <= 0)
                continue;
            ExprNode value = facts.Exprs[row.Value];
            bool isKey = value is { Kind: ExprKind.Unpack, B: 0, Aux: 0 };
            if (row.Value != element && !(value.Kind == ExprKind.Unpack && value.A == element && IsPairs(facts, iterated)))
                continue;
            // Of `for key, answer in answers.items():` the first is no coroutine.
            loops -= isKey ? 0 : 1;
            if (isKey)
                continue;
            if ((facts.Symbols[row.Symbol].Flags & SymbolFlags.Captured) != 0 || (row.Flags & BindingFlags.Outlives) != 0
                || (row.Uses & ~(ValueFates.AsResult | Looking | UseFlags.Argument)) != 0
                || (row.Uses & UseFlags.Argument) != 0 && !arguments.AreAllWasted(facts, file, row.Function, b, false)
                || (row.Uses & UseFlags.AttributeRead) != 0 && ValueFates.UsesOwnAttribute(facts, b))
                return false;
            any |= (row.Uses & ValueFates.AsResult) != 0;
        }
        return loops == 0;
    }

    private static bool IsPairs(FileFacts facts, int iterated) => facts.Exprs[iterated] is { Kind: ExprKind.Call } call
        && facts.Exprs[facts.Sites[call.A].Target] is { Kind: ExprKind.Attribute } method && facts.NameText(method.B) == "items";
}
