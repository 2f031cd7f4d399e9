using System;
using Asyncward.Program;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>What a handler does with the exception that it caught, besides raising it at its end.</summary>
internal enum Passing : byte
{
    /// <summary>Nothing that leads out of the handler.</summary>
    Kept,
    /// <summary>Somebody else gets it: a list, a future, an attribute.</summary>
    HandedOn,
    /// <summary>It, or another cancellation, leaves the function after all.</summary>
    Raised,
}

/// <summary>Looks for the ways in which a cancellation leaves a handler other than by a <c>raise</c> at its end.</summary>
internal static class CaughtException
{
    /// <summary>What becomes of the exception that a handler catches.</summary>
    public static Passing Of(ProgramModel program, int file, int regionRow)
    {
        FileFacts facts = program.Facts(file);
        RegionRow handler = facts.Regions[regionRow];
        if (RaisesOnly(program, file, handler, earlier: false))
            return Passing.Raised;
        Passing found = RaisesOnly(program, file, handler, earlier: true) || ThrowsCurrent(facts, handler) || AsksWhatWasCancelled(facts, regionRow, handler)
            || IsInsideHandlerThatRaises(facts, handler) ? Passing.HandedOn : Passing.Kept;
        if (handler.Binding < 0)
            return found;
        Passing tested = ByTests(program, file, regionRow, handler);
        if (tested == Passing.Raised)
            return tested;
        Passing used = ByUse(program, file, handler);
        return used == Passing.Raised ? used : used == Passing.HandedOn ? used : tested == Passing.HandedOn ? tested : found;
    }

    // `raise CancelledError("while saving") from error` is a cancellation still. `earlier`: or the exception that the clean-up belongs to goes on,
    // `raise failure from error`.
    private static bool RaisesOnly(ProgramModel program, int file, in RegionRow handler, bool earlier)
    {
        const RegionFlags leaves = RegionFlags.EndsAbruptly | RegionFlags.JumpsOut | RegionFlags.Returns;
        if ((handler.Flags & leaves) != RegionFlags.EndsAbruptly || (handler.Flags & RegionFlags.RaisesOther) == 0)
            return false;
        FileFacts facts = program.Facts(file);
        for (int i = handler.SiteStart; i < handler.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind == SiteKind.Raise && site.Target > 0 && !CatchingTypes.IsCancellation(program, program.Types.Eval(file, site.Target))
                && !IsCaught(facts, site.Target, handler.Binding) && !(earlier && WasCaught(facts, site.Target, 0)))
                return false;
        }
        return true;
    }

    // What a handler caught, under its own name or another.
    private static bool WasCaught(FileFacts facts, int expr, int depth)
    {
        if (expr <= 0 || depth > 4)
            return false;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Caught:
                return true;
            case ExprKind.Narrow or ExprKind.NotNone:
                return WasCaught(facts, node.A, depth + 1);
            case ExprKind.Bind:
                ref readonly BindingRow binding = ref facts.Bindings[node.A];
                return binding.Kind == BindingKind.Except || (binding.Kind == BindingKind.Assign && WasCaught(facts, binding.Value, depth + 1));
            case ExprKind.Union:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (WasCaught(facts, part, depth + 1))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    private static bool IsCaught(FileFacts facts, int expr, int binding) =>
        binding >= 0 && expr > 0 && (facts.Exprs[expr] is { Kind: ExprKind.Bind } bind && bind.A == binding
            || facts.Exprs[expr].Kind is ExprKind.Narrow or ExprKind.NotNone && IsCaught(facts, facts.Exprs[expr].A, binding));

    // `throw(*sys.exc_info())` passes on what is being handled without naming it.
    private static bool ThrowsCurrent(FileFacts facts, in RegionRow handler)
    {
        for (int i = handler.SiteStart; i < handler.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            for (int a = site.ArgStart; site.Kind == SiteKind.Call && a < site.ArgStart + site.ArgCount; a++)
            {
                if (facts.Args[a].Kind == ArgKind.Star && facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Call } call
                    && facts.Exprs[facts.Sites[call.A].Target] is { Kind: ExprKind.Attribute } target && facts.NameBytes(target.B).SequenceEqual("exc_info"u8))
                    return true;
            }
        }
        return false;
    }

    // `if task.cancelled(): return None` and then `raise`: what was waited for may be what was cancelled, and the handler finds that out.
    private static bool AsksWhatWasCancelled(FileFacts facts, int regionRow, in RegionRow handler)
    {
        if ((handler.Flags & RegionFlags.RaisesSame) == 0)
            return false;
        for (int i = regionRow + 1; i < facts.Regions.Length; i++)
        {
            ref readonly RegionRow branch = ref facts.Regions[i];
            if (branch.Function == handler.Function && branch.Start >= handler.Start && branch.End <= handler.End && branch.Kind is RegionKind.IfTrue or RegionKind.IfFalse
                && branch.Expr > 0 && AsksState(facts, branch.Expr))
                return true;
        }
        return false;
    }

    private static bool AsksState(FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[expr];
        return node.Kind == ExprKind.Not ? AsksState(facts, node.A)
            : node.Kind == ExprKind.Call && facts.Exprs[facts.Sites[node.A].Target] is { Kind: ExprKind.Attribute } method
                && facts.NameText(method.B) is "cancelled" or "done";
    }

    // A clean-up that must not fail, in a handler that raises again what it handles.
    private static bool IsInsideHandlerThatRaises(FileFacts facts, in RegionRow handler)
    {
        for (int region = handler.Parent; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind == RegionKind.Except && ((facts.Regions[region].Flags & RegionFlags.Reraises) != 0 || RaisesAtEnd(facts.Regions[region])))
                return true;
        }
        return false;
    }

    // Whatever else it does on the way, it does not come out of its end: `if isinstance(error, Refused): raise Failed from error`, and then `raise`.
    private static bool RaisesAtEnd(in RegionRow handler) =>
        (handler.Flags & (RegionFlags.RaisesSame | RegionFlags.EndsAbruptly | RegionFlags.Returns | RegionFlags.JumpsOut)) == (RegionFlags.RaisesSame | RegionFlags.EndsAbruptly);

    // Under a question about the exception itself, a branch raises it again: `if isinstance(error, CancelledError): raise`.
    private static Passing ByTests(ProgramModel program, int file, int regionRow, in RegionRow handler)
    {
        FileFacts facts = program.Facts(file);
        Passing found = Passing.Kept;
        for (int i = regionRow + 1; i < facts.Regions.Length; i++)
        {
            ref readonly RegionRow branch = ref facts.Regions[i];
            if (branch.Function != handler.Function || branch.Start < handler.Start || branch.End > handler.End)
                continue;
            if (branch.Kind is not (RegionKind.IfTrue or RegionKind.IfFalse) || !Mentions(facts, branch.Expr, handler.Binding, 0))
                continue;
            if (!RaisesCaught(facts, branch, handler.Binding))
            {
                // `if isinstance(error, Refused): continue`, and all else is raised again.
                if ((handler.Flags & (RegionFlags.RaisesSame | RegionFlags.EndsAbruptly)) == (RegionFlags.RaisesSame | RegionFlags.EndsAbruptly)
                    && branch.Kind == RegionKind.IfTrue && (branch.Flags & RegionFlags.EndsAbruptly) != 0 && LetsOnlyOthersIn(program, file, branch.Expr, handler.Binding))
                    found = Passing.HandedOn;
                continue;
            }
            switch (TakesCancellation(program, file, branch.Expr, branch.Kind == RegionKind.IfTrue, handler.Binding))
            {
                case true:
                    return Passing.Raised;
                case null:
                    found = Passing.HandedOn;
                    break;
            }
        }
        return found;
    }

    private static bool RaisesCaught(FileFacts facts, in RegionRow branch, int binding)
    {
        for (int i = branch.SiteStart; i < branch.SiteEnd; i++)
        {
            if (facts.Sites[i].Kind == SiteKind.Raise && (facts.Sites[i].Target <= 0 || IsCaught(facts, facts.Sites[i].Target, binding)))
                return true;
        }
        return false;
    }

    private static bool Mentions(FileFacts facts, int expr, int binding, int depth)
    {
        if (expr <= 0 || depth > 6)
            return false;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Bind:
                return node.A == binding;
            case ExprKind.Not or ExprKind.Attribute or ExprKind.Narrow or ExprKind.NotNone or ExprKind.Unary or ExprKind.Await:
                return Mentions(facts, node.A, binding, depth + 1);
            case ExprKind.Compare or ExprKind.Binary:
                return Mentions(facts, node.A, binding, depth + 1) || Mentions(facts, node.B, binding, depth + 1);
            case ExprKind.And or ExprKind.Or:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (Mentions(facts, part, binding, depth + 1))
                        return true;
                }
                return false;
            case ExprKind.Call:
                ref readonly SiteRow call = ref facts.Sites[node.A];
                for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
                {
                    if (Mentions(facts, facts.Args[a].Value, binding, depth + 1))
                        return true;
                }
                return Mentions(facts, call.Target, binding, depth + 1);
            default:
                return false;
        }
    }

    // Whether a cancellation takes the branch that a condition guards; null when the condition asks something else about it.
    private static bool? TakesCancellation(ProgramModel program, int file, int condition, bool taken, int binding)
    {
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[condition];
        if (node.Kind == ExprKind.Not)
            return TakesCancellation(program, file, node.A, !taken, binding);
        if (node.Kind != ExprKind.Call || facts.Exprs[facts.Sites[node.A].Target] is not { Kind: ExprKind.Builtin } builtin
            || !facts.NameBytes(builtin.A).SequenceEqual("isinstance"u8) || facts.Sites[node.A].ArgCount != 2)
            return null;
        int arg = facts.Sites[node.A].ArgStart;
        if (!IsCaught(facts, facts.Args[arg].Value, binding))
            return null;
        switch (program.Types.Eval(file, facts.Args[arg + 1].Value))
        {
            // The errors of a package are no cancellations, unless they say so.
            case ExternValue other when !other.Name.Contains("Cancel", StringComparison.Ordinal):
                return !taken;
            case UnknownValue or ExternValue:
                return null;
        }
        return CatchingTypes.Cancellation(program, file, facts.Args[arg + 1].Value) is not null == taken;
    }

    private static bool LetsOnlyOthersIn(ProgramModel program, int file, int condition, int binding)
    {
        FileFacts facts = program.Facts(file);
        if (facts.Exprs[condition] is not { Kind: ExprKind.And } all)
            return TakesCancellation(program, file, condition, true, binding) == false;
        foreach (int part in facts.List(all.A, all.B))
        {
            if (part > 0 && LetsOnlyOthersIn(program, file, part, binding))
                return true;
        }
        return false;
    }

    // The caught name is bound to another that is raised later, stored, or given to what collects errors.
    private static Passing ByUse(ProgramModel program, int file, in RegionRow handler)
    {
        FileFacts facts = program.Facts(file);
        UseFlags uses = facts.Bindings[handler.Binding].Uses;
        if ((uses & UseFlags.Aliased) != 0)
        {
            foreach (BindingRow row in facts.Bindings)
            {
                if (row.Function == handler.Function && IsCaught(facts, row.Value, handler.Binding) && (row.Uses & UseFlags.Raised) != 0)
                    return Passing.Raised;
            }
        }
        if ((uses & (UseFlags.Aliased | UseFlags.Stored | UseFlags.Element | UseFlags.Returned | UseFlags.Yielded | UseFlags.Captured)) != 0)
            return Passing.HandedOn;
        // `return Result(exception=error)`
        FunctionRow function = facts.Functions[handler.Function];
        for (int i = 0; i < function.ReturnCount; i++)
        {
            int returned = facts.Lists[function.ReturnStart + i];
            if (returned > 0 && facts.Exprs[returned] is { Kind: ExprKind.Call } made && facts.Sites[made.A].Start >= handler.Start && facts.Sites[made.A].End <= handler.End
                && IsPutInto(facts, facts.Sites[made.A], handler.Binding))
                return Passing.HandedOn;
        }
        // `failed = error.with_traceback(None)`, raised later.
        for (int b = 0; b < facts.Bindings.Length; b++)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Function == handler.Function && row.Start >= handler.Start && row.End <= handler.End && row.Value > 0 && IsRaisedLater(facts, b)
                && (Mentions(facts, row.Value, handler.Binding, 0) || IsChoiceWith(facts, row.Value, handler.Binding)))
                return Passing.HandedOn;
        }
        for (int i = handler.SiteStart; (uses & UseFlags.Argument) != 0 && i < handler.SiteEnd; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind == SiteKind.Call && CollectedExceptions.IsCollected(program, file, i, handler.Binding))
                return Passing.HandedOn;
        }
        return Passing.Kept;
    }

    // Under its own name, or under another that it is bound to after the handler.
    private static bool IsRaisedLater(FileFacts facts, int binding)
    {
        UseFlags uses = facts.Bindings[binding].Uses;
        if ((uses & UseFlags.Raised) != 0)
            return true;
        foreach (ref readonly BindingRow other in facts.Bindings.AsSpan())
        {
            if ((uses & UseFlags.Aliased) != 0 && (other.Uses & UseFlags.Raised) != 0 && other.Function == facts.Bindings[binding].Function
                && MayBe(facts, other.Value, binding, 0))
                return true;
        }
        return false;
    }

    private static bool MayBe(FileFacts facts, int expr, int binding, int depth)
    {
        if (expr <= 0 || depth > 4)
            return false;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Bind:
                return node.A == binding;
            case ExprKind.Narrow or ExprKind.NotNone:
                return MayBe(facts, node.A, binding, depth + 1);
            case ExprKind.Union:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (MayBe(facts, part, binding, depth + 1))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    // A call of a class by its name takes the exception itself, not its text.
    private static bool IsPutInto(FileFacts facts, in SiteRow call, int binding)
    {
        int name = facts.LastName(call.Target);
        if (name < 0 || !char.IsUpper(facts.NameText(name)[0]))
            return false;
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            if (IsCaught(facts, facts.Args[a].Value, binding))
                return true;
        }
        return false;
    }

    private static bool IsChoiceWith(FileFacts facts, int expr, int binding)
    {
        if (facts.Exprs[expr] is not { Kind: ExprKind.Union } union)
            return false;
        foreach (int part in facts.List(union.A, union.B))
        {
            if (Mentions(facts, part, binding, 0))
                return true;
        }
        return false;
    }
}
