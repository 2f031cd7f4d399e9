using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Rules.Tasks;

/// <summary>A coroutine in a field, or in a name that inner functions read: whether the code uses it as what it would have given, and nobody can await it.</summary>
internal sealed class KeptCoroutines(ProgramModel program)
{
    // Where each attribute is read, by name; made when it is first asked for.
    private Dictionary<int, List<(int File, int Site)>>? reads;

    /// <summary>Whether what a call makes is stored in a field of its own object which its class then uses as the result.</summary>
    public bool IsUsedFromField(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        return ValueFates.StoreOf(facts, siteRow, SiteKind.AttributeStore) is >= 0 and var store && Evaluator.SelfClass(facts, facts.Sites[store].Target) is { } cls
            && AreReadAsResult(program.ClassId(file, cls), program.Name(file, facts.Sites[store].Name), IsUsed);
    }

    /// <summary>Whether what a call makes is put under a key of a field of its own object, and its class uses what stands under keys of that field as the result.</summary>
    public bool IsUsedFromItem(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        return ValueFates.StoreOf(facts, siteRow, SiteKind.SubscriptStore) is >= 0 and var store
            && facts.Exprs[facts.Unnarrowed(facts.Sites[store].Target)] is { Kind: ExprKind.Attribute } field && Evaluator.SelfClass(facts, field.A) is { } cls
            && AreReadAsResult(program.ClassId(file, cls), program.Name(file, field.B), AreItemsUsed);
    }

    // What a read of a field, by its own class or by others, says where it does more than look: its value is used as the result, or not (false); null where
    // somebody may await it.
    private delegate bool? Reading(FileFacts facts, int file, in SiteRow read, bool own);

    // Whether a field of a class, or of a related one, is used as the result, and nobody may await what it holds.
    private bool AreReadAsResult(int cls, int name, Reading reading)
    {
        reads ??= ReadsByName();
        if (!reads.TryGetValue(name, out List<(int File, int Site)>? sites))
            return false;
        bool used = false;
        foreach ((int home, int row) in sites)
        {
            FileFacts facts = program.Facts(home);
            ref readonly SiteRow read = ref facts.Sites[row];
            bool own = Evaluator.SelfClass(facts, read.Target) is { } self && AreRelated(program.ClassId(home, self), cls);
            bool? known = read.Use is ValueUse.Tested or ValueUse.Compared or ValueUse.NoneTested or ValueUse.Formatted or ValueUse.Discarded ? false
                : reading(facts, home, read, own);
            if (known is null && (own || MayHave(program.Types.Eval(home, read.Target), cls)))
                return false;
            used |= own && known == true;
        }
        return used;
    }

    private static bool? IsUsed(FileFacts facts, int file, in SiteRow read, bool own) =>
        read.Use is ValueUse.Subscripted or ValueUse.Operand or ValueUse.Iterated or ValueUse.Unpacked
        || read.Use == ValueUse.AttributeRead && !ValueFates.IsOwnAttribute(facts.NameText(read.UseDetail)) ? true : null;

    // What a function does with what stands under the keys of a field.
    private bool? AreItemsUsed(FileFacts facts, int file, in SiteRow read, bool own)
    {
        if (read.Use != ValueUse.Subscripted || !own)
            return read.Use == ValueUse.AttributeRead && facts.NameText(read.UseDetail) is "keys" or "clear" ? false : null;
        bool used = false;
        FunctionRow function = facts.Functions[read.Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow item = ref facts.Sites[s];
            if (item.Kind != SiteKind.SubscriptLoad || facts.Exprs[facts.Unnarrowed(item.Target)] is not { Kind: ExprKind.Attribute } field || field.B != read.Name)
                continue;
            if (item.Value <= 0 || facts.Exprs[item.Value].Kind == ExprKind.Slice)
                return null;
            if (item.Use == ValueUse.Returned && function.ReturnAnnotation > 0 && new ArgumentFates(program).IsDeclaredPlain(file, function.ReturnAnnotation)
                || item.Use == ValueUse.Compared && IsLookedIn(facts, function, item))
                used = true;
            else if (!ContainedCoroutines.IsItemUsed(facts, item, ref used))
                return null;
        }
        return used;
    }

    // `model in self.cache[branch]`
    private static bool IsLookedIn(FileFacts facts, in FunctionRow function, in SiteRow item)
    {
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow compare = ref facts.Sites[s];
            if (compare.Kind == SiteKind.Compare && compare.Detail is (int)CmpOp.In or (int)CmpOp.NotIn && compare.Value > 0
                && facts.Exprs[compare.Value] is { Kind: ExprKind.Subscript } right && right.A == item.Target && right.B == item.Value)
                return true;
        }
        return false;
    }

    // Whether an object may be one of the class, so that what is read there may be the coroutine.
    private bool MayHave(Value owner, int cls)
    {
        foreach (Value member in Evaluator.Members(owner))
        {
            if (program.Types.ClassOf(member) is not (>= 0 and var other) ? member is not (ModuleValue or NoneValue or FunctionValue)
                : AreRelated(other, cls))
                return true;
        }
        return false;
    }

    private bool AreRelated(int one, int other) => program.Types.IsSubclass(one, other) || program.Types.IsSubclass(other, one);

    private Dictionary<int, List<(int File, int Site)>> ReadsByName()
    {
        var index = new Dictionary<int, List<(int File, int Site)>>();
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            Table<SiteRow> sites = program.Facts(file).Sites;
            for (int s = 0; s < sites.Length; s++)
            {
                if (sites[s].Kind != SiteKind.AttributeLoad || sites[s].Name < 0)
                    continue;
                int name = program.Name(file, sites[s].Name);
                if (!index.TryGetValue(name, out List<(int File, int Site)>? list))
                    index[name] = list = [];
                list.Add((file, s));
            }
        }
        return index;
    }

    /// <summary>Whether a name that holds a coroutine from its only assignment on is read by inner functions, and used as the result wherever it is used.</summary>
    public static bool IsUsedFromName(FileFacts facts, int binding)
    {
        if (binding < 0)
            return false;
        ref readonly BindingRow row = ref facts.Bindings[binding];
        const UseFlags harmless = UseFlags.Captured | UseFlags.AttributeRead | UseFlags.Tested | UseFlags.Compared | UseFlags.NoneTested | UseFlags.Formatted
            | UseFlags.Subscripted | UseFlags.Discarded;
        SymbolRow symbol = facts.Symbols[row.Symbol];
        if (row.Kind != BindingKind.Assign || row.Next >= 0 || symbol.FirstBinding != binding || (row.Flags & BindingFlags.Outlives) != 0 || (row.Uses & ~harmless) != 0
            || (symbol.Flags & SymbolFlags.Captured) == 0 || facts.Scopes[symbol.Scope].Kind != ScopeKind.Function || IsTaken(facts, row.Symbol, binding))
            return false;
        bool used = false;
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind is not (ExprKind.Attribute or ExprKind.Subscript) || !IsName(facts, node.A, row.Symbol, binding))
                continue;
            if (node.Kind == ExprKind.Attribute && ValueFates.IsOwnAttribute(facts.NameText(node.B)))
                return false;
            used = true;
        }
        return used;
    }

    // Awaited, passed on, kept or put into something, by any function that sees the name.
    private static bool IsTaken(FileFacts facts, int symbol, int binding)
    {
        foreach (SiteRow site in facts.Sites)
        {
            if (site.Kind is not (SiteKind.Call or SiteKind.AttributeLoad or SiteKind.SubscriptLoad or SiteKind.Compare or SiteKind.Format)
                && (IsName(facts, site.Target, symbol, binding) || IsName(facts, site.Value, symbol, binding)))
                return true;
            for (int a = site.ArgStart; site.Kind == SiteKind.Call && a < site.ArgStart + site.ArgCount; a++)
            {
                if (IsName(facts, facts.Args[a].Value, symbol, binding))
                    return true;
            }
        }
        foreach (BindingRow other in facts.Bindings)
        {
            if (IsName(facts, other.Value, symbol, binding))
                return true;
        }
        foreach (int listed in facts.Lists)
        {
            if (IsName(facts, listed, symbol, binding))
                return true;
        }
        return false;
    }

    private static bool IsName(FileFacts facts, int expr, int symbol, int binding) =>
        expr > 0 && facts.Exprs[facts.Unnarrowed(expr)] is var node && (node.Kind == ExprKind.Name && node.A == symbol || node.Kind == ExprKind.Bind && node.A == binding);
}
