using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>What becomes of a value that somebody should have taken.</summary>
internal enum Fate : byte
{
    /// <summary>Somebody takes it, or may.</summary>
    Taken,
    Discarded,
    Unused,
    Tested,
    Compared,
    Formatted,
    Operand,
    Subscripted,
    Iterated,
    Attribute,
    Called,
    Passed,
    ContainerDiscarded,
    ContainerUnused,
    ContainerLookedAt,
}

/// <summary>Follows a value from the call that makes it: through names and displays of its function, to what uses it.</summary>
internal sealed class ValueFates(ProgramModel program)
{
    private const UseFlags Taking = UseFlags.Awaited | UseFlags.Returned | UseFlags.Yielded | UseFlags.Stored | UseFlags.Captured | UseFlags.AsyncIterated
        | UseFlags.Aliased | UseFlags.Element | UseFlags.With | UseFlags.AsyncWith | UseFlags.Raised;

    /// <summary>What becomes of the coroutine that a call makes.</summary>
    public Fate OfCoroutine(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        Fate fate = site.Use switch
        {
            ValueUse.Discarded => Fate.Discarded,
            ValueUse.Bound => OfBinding(facts, file, site.UseDetail, false),
            ValueUse.Tested => Fate.Tested,
            ValueUse.Compared or ValueUse.NoneTested => Fate.Compared,
            ValueUse.Formatted => Fate.Formatted,
            ValueUse.Operand => Fate.Operand,
            ValueUse.Subscripted or ValueUse.Index => Fate.Subscripted,
            ValueUse.Iterated or ValueUse.Unpacked or ValueUse.Starred => Fate.Iterated,
            ValueUse.AttributeRead => IsOwnAttribute(facts.NameText(site.UseDetail)) ? Fate.Taken : Fate.Attribute,
            ValueUse.Called => Fate.Called,
            ValueUse.Argument => IsOnlyLookedAt(facts, file, site.UseDetail, siteRow, -1) ? Fate.Passed : Fate.Taken,
            ValueUse.Element => OfContainer(facts, file, siteRow, site),
            _ => Fate.Taken,
        };
        // `if (x := f()):` uses the value under its name, too.
        if (fate != Fate.Taken && (site.Flags & SiteFlags.Conditional) != 0 && WalrusOf(facts, siteRow) is >= 0 and var walrus
            && OfBinding(facts, file, walrus, false) == Fate.Taken)
            return Fate.Taken;
        return fate;
    }

    /// <summary>What becomes of the task that a call starts: only whether it is kept.</summary>
    public Fate OfTask(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        switch (site.Use)
        {
            case ValueUse.Discarded:
                return Fate.Discarded;
            case ValueUse.Bound:
                return IsForgotten(facts, site.UseDetail) ? Fate.Unused : Fate.Taken;
            case ValueUse.Element when site.ContainerUse == ValueUse.Discarded:
                return Fate.ContainerDiscarded;
            case ValueUse.Element when site.ContainerUse == ValueUse.Bound:
                return IsForgotten(facts, site.UseDetail) ? Fate.ContainerUnused : Fate.Taken;
            default:
                return Fate.Taken;
        }
    }

    private static bool IsForgotten(FileFacts facts, int binding)
    {
        if (binding < 0)
            return false;
        ref readonly BindingRow row = ref facts.Bindings[binding];
        const UseFlags harmless = UseFlags.Tested | UseFlags.Compared | UseFlags.Formatted | UseFlags.NoneTested | UseFlags.Discarded;
        return IsLocal(facts, row) && (row.Uses & ~harmless) == 0;
    }

    // A name that is gone when the function returns.
    private static bool IsLocal(FileFacts facts, in BindingRow row) =>
        (row.Flags & BindingFlags.Outlives) == 0 && (facts.Symbols[row.Symbol].Flags & SymbolFlags.Captured) == 0
        && facts.Scopes[facts.Symbols[row.Symbol].Scope].Kind is ScopeKind.Function or ScopeKind.Lambda or ScopeKind.Comprehension;

    private Fate OfBinding(FileFacts facts, int file, int binding, bool container)
    {
        if (binding < 0)
            return Fate.Taken;
        ref readonly BindingRow row = ref facts.Bindings[binding];
        if (!IsLocal(facts, row) || (row.Uses & Taking) != 0)
            return Fate.Taken;
        if ((row.Flags & BindingFlags.Unused) != 0 || (row.Uses & ~UseFlags.Discarded) == 0)
            return container ? Fate.ContainerUnused : Fate.Unused;
        if (container && (row.Uses & (UseFlags.Iterated | UseFlags.Subscripted | UseFlags.AttributeRead | UseFlags.Operand | UseFlags.Called | UseFlags.Deleted)) != 0)
            return Fate.Taken;
        if ((row.Uses & UseFlags.Deleted) != 0)
            return Fate.Taken;
        if ((row.Uses & UseFlags.Argument) != 0 && !IsOnlyLookedAtAsArgument(facts, file, row.Function, binding))
            return Fate.Taken;
        if ((row.Uses & UseFlags.AttributeRead) != 0 && UsesOwnAttribute(facts, binding))
            return Fate.Taken;
        if (container)
            return Fate.ContainerLookedAt;
        return (row.Uses & UseFlags.Subscripted) != 0 ? Fate.Subscripted
            : (row.Uses & UseFlags.Iterated) != 0 ? Fate.Iterated
            : (row.Uses & UseFlags.AttributeRead) != 0 ? Fate.Attribute
            : (row.Uses & UseFlags.Called) != 0 ? Fate.Called
            : (row.Uses & UseFlags.Tested) != 0 ? Fate.Tested
            : (row.Uses & (UseFlags.Compared | UseFlags.NoneTested)) != 0 ? Fate.Compared
            : (row.Uses & UseFlags.Formatted) != 0 ? Fate.Formatted
            : (row.Uses & UseFlags.Operand) != 0 ? Fate.Operand
            : Fate.Passed;
    }

    private Fate OfContainer(FileFacts facts, int file, int siteRow, in SiteRow site) => site.ContainerUse switch
    {
        ValueUse.Discarded => Fate.ContainerDiscarded,
        ValueUse.Tested or ValueUse.Compared or ValueUse.Formatted => Fate.ContainerLookedAt,
        ValueUse.Bound => OfBinding(facts, file, site.UseDetail, true),
        ValueUse.Argument => IsOnlyLookedAt(facts, file, site.UseDetail, siteRow, -1) ? Fate.Passed : Fate.Taken,
        _ => Fate.Taken,
    };

    private static int WalrusOf(FileFacts facts, int siteRow)
    {
        int function = facts.Sites[siteRow].Function;
        for (int b = 0; b < facts.Bindings.Length; b++)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Kind == BindingKind.Walrus && row.Function == function && row.Value > 0 && facts.Exprs[row.Value] is { Kind: ExprKind.Call } call && call.A == siteRow)
                return b;
        }
        return -1;
    }

    // What a coroutine object itself offers; whoever uses that knows what it holds.
    private static bool IsOwnAttribute(string name) =>
        name is "close" or "send" or "throw" || name.StartsWith("cr_", StringComparison.Ordinal) || name.StartsWith("__", StringComparison.Ordinal);

    private static bool UsesOwnAttribute(FileFacts facts, int binding)
    {
        for (int i = 0; i < facts.Exprs.Length; i++)
        {
            ExprNode node = facts.Exprs[i];
            if (node.Kind == ExprKind.Attribute && facts.Exprs[node.A] is { Kind: ExprKind.Bind } bind && bind.A == binding && IsOwnAttribute(facts.NameText(node.B)))
                return true;
        }
        return false;
    }

    private bool IsOnlyLookedAtAsArgument(FileFacts facts, int file, int functionRow, int binding)
    {
        FunctionRow function = facts.Functions[functionRow];
        for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
        {
            if (facts.Sites[i].Kind != SiteKind.Call)
                continue;
            for (int a = facts.Sites[i].ArgStart; a < facts.Sites[i].ArgStart + facts.Sites[i].ArgCount; a++)
            {
                if (Mentions(facts, facts.Args[a].Value, -1, binding, 0) && !IsOnlyLookedAt(facts, file, i, -1, binding))
                    return false;
            }
        }
        return true;
    }

    // A library function that can only look at the argument: it takes any object, and gives text or a number or nothing.
    private bool IsOnlyLookedAt(FileFacts facts, int file, int callSite, int madeAt, int binding)
    {
        if (callSite < 0)
            return false;
        ref readonly SiteRow call = ref facts.Sites[callSite];
        int site = program.SiteId(file, callSite);
        bool any = false;
        foreach (Edge edge in program.Calls.At(program.FunctionId(file, call.Function), site))
        {
            if (edge.Argument >= 0)
                continue;
            if (edge.Class >= 0 && program.QualifiedClassName(edge.Class) is "builtins.str" or "builtins.bool" or "builtins.int" or "builtins.float")
            {
                any = true;
                continue;
            }
            if (edge.Callee < 0 || !program.Models.IsModel(edge.Callee) || !LooksOnly(edge, facts, call, madeAt, binding))
                return false;
            any = true;
        }
        return any;
    }

    private bool LooksOnly(in Edge edge, FileFacts facts, in SiteRow call, int madeAt, int binding)
    {
        FunctionRow row = program.Function(edge.Callee);
        if ((row.Flags & FunctionFlags.Async) != 0 || (program.Models.OfFunction(edge.Callee) is { } e && (e.Spawns.Length > 0 || e.Awaits.Length > 0 || e.RunsLoop.Length > 0
            || e.StartsLoop || e.WaitsForLoop || e.Probes || e.Schedules.Length > 0 || e.Handles.Length > 0 || e.Offloads.Length > 0)))
            return false;
        int file = program.FileOf(edge.Callee);
        Value result = row.ReturnAnnotation > 0 ? program.Types.Annotation(file, row.ReturnAnnotation) : Value.None;
        // What asks about an object answers with a truth value; the code then knows what it has.
        bool scalar = result is InstanceValue i && program.QualifiedClassName(i.Class) is "builtins.str" or "builtins.int" or "builtins.float" or "builtins.bytes";
        for (int p = 0; p < row.ParamCount; p++)
        {
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, p, edge.Bound))
            {
                if (!Mentions(facts, facts.Args[arg].Value, madeAt, binding, 0))
                    continue;
                int annotation = program.Facts(file).Params[row.ParamStart + p].Annotation;
                bool anyObject = annotation > 0 && program.Types.Annotation(file, annotation) is InstanceValue declared
                    && program.QualifiedClassName(declared.Class) == "builtins.object";
                return scalar && row.Class < 0 || (anyObject && (scalar || result is NoneValue)) || (row.ReturnAnnotation <= 0 && row.Class < 0);
            }
        }
        return false;
    }

    // Whether an expression is, or holds, the value made at a site (or held by a binding).
    private static bool Mentions(FileFacts facts, int expr, int madeAt, int binding, int depth)
    {
        if (expr <= 0 || depth > 6)
            return false;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Call:
                return node.A == madeAt;
            case ExprKind.Bind:
                return node.A == binding;
            case ExprKind.Union or ExprKind.Or or ExprKind.And or ExprKind.Tuple or ExprKind.List or ExprKind.Set or ExprKind.Dict:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (Mentions(facts, part, madeAt, binding, depth + 1))
                        return true;
                }
                return false;
            case ExprKind.ListComp or ExprKind.SetComp or ExprKind.GeneratorExp or ExprKind.NotNone or ExprKind.Narrow or ExprKind.Starred:
                return Mentions(facts, node.A, madeAt, binding, depth + 1);
            case ExprKind.DictComp:
                return Mentions(facts, node.A, madeAt, binding, depth + 1) || Mentions(facts, node.B, madeAt, binding, depth + 1);
            default:
                return false;
        }
    }
}
