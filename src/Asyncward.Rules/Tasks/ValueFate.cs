using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

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
    AsyncIterated,
    Entered,
    Attribute,
    Called,
    Passed,
    ContainerDiscarded,
    ContainerUnused,
    ContainerLookedAt,
    UnusedOnSomePath,
    AwaitedIntoCoroutine,
    AwaitedElsewhere,
    Yielded,
    /// <summary>Kept in a field, or where inner functions see it, and used there as what it would have given.</summary>
    KeptAsResult,
    /// <summary>Put into a container that is gone through, or indexed, as if it held what the coroutine would have given.</summary>
    ContainedAsResult,
    /// <summary>In a display that a handler of requests returns.</summary>
    Answered,
    Index,
    /// <summary>Behind <c>**</c>.</summary>
    Mapped,
    Raised,
    /// <summary>Tested, as only a result would be, and then stored or handed to what does not await it.</summary>
    TestedAndHandedOn,
    /// <summary>Under a name or in a field that is declared to hold what no coroutine is.</summary>
    DeclaredAsResult,
}

/// <summary>Follows a value from the call that makes it: through names and displays of its function, to what uses it.</summary>
internal sealed class ValueFates(ProgramModel program)
{
    private readonly ArgumentFates arguments = new(program);

    /// <summary>What no coroutine allows: whoever does it takes it for the result.</summary>
    internal const UseFlags AsResult = UseFlags.Subscripted | UseFlags.Iterated | UseFlags.Operand | UseFlags.AttributeRead | UseFlags.Called;

    private const UseFlags Taking = UseFlags.Awaited | UseFlags.Returned | UseFlags.Yielded | UseFlags.Stored | UseFlags.Captured | UseFlags.AsyncIterated
        | UseFlags.Aliased | UseFlags.Element | UseFlags.With | UseFlags.AsyncWith | UseFlags.Raised;

    private const UseFlags TestedAndKept = UseFlags.Stored | UseFlags.Tested | UseFlags.Compared | UseFlags.NoneTested | UseFlags.Formatted | UseFlags.Discarded;

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
            ValueUse.Compared when IsLookedIn(facts, siteRow) => Fate.Iterated,
            ValueUse.Compared or ValueUse.NoneTested => Fate.Compared,
            ValueUse.Formatted => Fate.Formatted,
            ValueUse.Operand => Fate.Operand,
            ValueUse.Subscripted => Fate.Subscripted,
            ValueUse.Index => Fate.Index,
            ValueUse.Raised => Fate.Raised,
            ValueUse.Iterated when MayYieldFrom(facts, site) => Fate.Taken,
            ValueUse.Iterated or ValueUse.Unpacked or ValueUse.Starred => Fate.Iterated,
            ValueUse.AsyncIterated => Fate.AsyncIterated,
            ValueUse.With or ValueUse.AsyncWith => Fate.Entered,
            ValueUse.AttributeRead => IsOwnAttribute(facts.NameText(site.UseDetail)) ? Fate.Taken : Fate.Attribute,
            ValueUse.Called => Fate.Called,
            ValueUse.Argument when IsMapped(facts, site.UseDetail, siteRow) => Fate.Mapped,
            ValueUse.Argument => arguments.IsWasted(facts, file, site.UseDetail, siteRow, -1, false) ? Fate.Passed
                : IsCollectedInVain(facts, site) ? Fate.ContainerUnused : Fate.Taken,
            ValueUse.Element => OfContainer(facts, file, siteRow, site),
            _ => Fate.Taken,
        };
        // `if (x := f()):` uses the value under its name, too.
        if (fate != Fate.Taken && (site.Flags & SiteFlags.Conditional) != 0 && WalrusOf(facts, siteRow) is >= 0 and var walrus
            && OfBinding(facts, file, walrus, false) == Fate.Taken)
            return Fate.Taken;
        return fate;
    }

    /// <summary>Whether what a call makes, or the name that it is bound to, is passed where a model says that its elements are asked for: <c>enumerate(…)</c>.</summary>
    public bool IsGoneThrough(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        return site.Use == ValueUse.Argument ? arguments.NeedsMore(facts, file, site.UseDetail, siteRow, -1)
            : site.Use == ValueUse.Bound && site.UseDetail >= 0 && (facts.Bindings[site.UseDetail].Uses & (UseFlags.Argument | UseFlags.Awaited)) == UseFlags.Argument
            && arguments.DoesAnyNeedMore(facts, file, site.Function, site.UseDetail);
    }

    /// <summary>The site that puts what a call makes into an attribute, or under a key, or -1.</summary>
    internal static int StoreOf(FileFacts facts, int siteRow, SiteKind kind)
    {
        FunctionRow function = facts.Functions[facts.Sites[siteRow].Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow store = ref facts.Sites[s];
            if (store.Kind == kind && store.Value > 0 && facts.Exprs[store.Value] is { Kind: ExprKind.Call } value && value.A == siteRow)
                return s;
        }
        return -1;
    }

    // `x in load()`
    private static bool IsLookedIn(FileFacts facts, int siteRow)
    {
        FunctionRow function = facts.Functions[facts.Sites[siteRow].Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow compare = ref facts.Sites[s];
            if (compare.Kind == SiteKind.Compare && compare.Detail is (int)CmpOp.In or (int)CmpOp.NotIn && compare.Value > 0
                && facts.Exprs[compare.Value] is { Kind: ExprKind.Call } right && right.A == siteRow)
                return true;
        }
        return false;
    }

    // `f(**load())`
    private static bool IsMapped(FileFacts facts, int callSite, int siteRow)
    {
        if (callSite < 0)
            return false;
        ref readonly SiteRow call = ref facts.Sites[callSite];
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            if (facts.Args[a].Kind == ArgKind.DoubleStar && facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Call } mapping && mapping.A == siteRow)
                return true;
        }
        return false;
    }

    /// <summary>What becomes of the task that a call starts: only whether it is kept.</summary>
    public Fate OfTask(int file, int siteRow)
    {
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        switch (site.Use)
        {
            case ValueUse.Discarded:
            // `create_task(f()).add_done_callback(log)`: the task holds the callback, not the other way round.
            case ValueUse.AttributeRead when facts.NameText(site.UseDetail) == "add_done_callback":
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
        return IsLocal(facts, row) && (row.Uses & ~Harmless) == 0;
    }

    private const UseFlags Harmless = UseFlags.Tested | UseFlags.Compared | UseFlags.Formatted | UseFlags.NoneTested | UseFlags.Discarded;

    /// <summary>Whether a local name is used for nothing but its attributes.</summary>
    internal static bool IsOnlyAsked(FileFacts facts, int binding)
    {
        if (binding < 0)
            return false;
        ref readonly BindingRow row = ref facts.Bindings[binding];
        return (row.Uses & ~Harmless) == UseFlags.AttributeRead && IsLocal(facts, row);
    }

    // A name that is gone when the function returns.
    private static bool IsLocal(FileFacts facts, in BindingRow row) =>
        (row.Flags & BindingFlags.Outlives) == 0 && (facts.Symbols[row.Symbol].Flags & SymbolFlags.Captured) == 0
        && facts.Scopes[facts.Symbols[row.Symbol].Scope].Kind is ScopeKind.Function or ScopeKind.Lambda or ScopeKind.Comprehension;

    private static bool IsOfModule(FileFacts facts, in BindingRow row) =>
        (row.Flags & BindingFlags.Outlives) == 0 && (facts.Symbols[row.Symbol].Flags & SymbolFlags.Captured) == 0
        && facts.Scopes[facts.Symbols[row.Symbol].Scope].Kind == ScopeKind.Module;

    private Fate OfBinding(FileFacts facts, int file, int binding, bool container)
    {
        if (binding < 0)
            return Fate.Taken;
        ref readonly BindingRow row = ref facts.Bindings[binding];
        // What a module holds others may take, but what it does with it itself is seen.
        if (!IsLocal(facts, row))
            return !container && IsOfModule(facts, row) ? Misused(facts, file, binding, row) : Fate.Taken;
        if ((row.Uses & (UseFlags.Deleted | Taking)) == UseFlags.Deleted && (row.Uses & ~(UseFlags.Deleted | UseFlags.Discarded)) == 0)
            return container ? Fate.ContainerUnused : Fate.Unused;
        if ((row.Uses & Taking) != 0)
            return container ? Fate.Taken : Misused(facts, file, binding, row) is not Fate.Taken and var misuse ? misuse : Forgotten(facts, binding, row);
        if ((row.Flags & BindingFlags.Unused) != 0 || (row.Uses & ~UseFlags.Discarded) == 0)
            return container ? Fate.ContainerUnused : Fate.Unused;
        if (container && (row.Uses & (UseFlags.Iterated | UseFlags.Subscripted | UseFlags.AttributeRead | UseFlags.Operand | UseFlags.Called | UseFlags.Deleted)) != 0)
            return Fate.Taken;
        if ((row.Uses & UseFlags.Deleted) != 0)
            return Fate.Taken;
        if ((row.Uses & UseFlags.Argument) != 0 && !arguments.AreAllWasted(facts, file, row.Function, binding, container))
            return container || IsAskedWhatItIs(facts, row.Function, binding) ? Fate.Taken : Misused(facts, file, binding, row);
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

    // `yield from load()` in a decorated generator: the decorator may make a coroutine of the old kind of it, which can do that.
    private static bool MayYieldFrom(FileFacts facts, in SiteRow site)
    {
        ref readonly FunctionRow function = ref facts.Functions[site.Function];
        return (function.Flags & FunctionFlags.Generator) != 0 && function.DecoratorCount > 0;
    }

    // What is returned or stored may be awaited elsewhere, but not when this function itself uses it as what the coroutine would give.
    private Fate Misused(FileFacts facts, int file, int binding, in BindingRow row)
    {
        // Nothing else happens to it, not even a question.
        if (row.Value > 0 && facts.Exprs[row.Value].Kind == ExprKind.Call)
        {
            if (row.Uses == UseFlags.AsyncIterated)
                return Fate.AsyncIterated;
            if (row.Uses is UseFlags.AsyncWith or UseFlags.With)
                return Fate.Entered;
        }
        const UseFlags consuming = UseFlags.Awaited | UseFlags.AsyncIterated | UseFlags.AsyncWith | UseFlags.With | UseFlags.Raised | UseFlags.Deleted;
        if ((row.Uses & consuming) != 0 || row.Value <= 0)
            return Fate.Taken;
        if (facts.Exprs[row.Value].Kind != ExprKind.Call)
            return facts.Exprs[row.Value].Kind == ExprKind.Or && IsTestedAndHandedOn(facts, file, binding, row) ? Fate.TestedAndHandedOn : Fate.Taken;
        return (row.Uses & UseFlags.Subscripted) != 0 && !IsOnlyBehindQuestion(facts, file, binding, ExprKind.Subscript, ExprKind.Subscript) ? Fate.Subscripted
            : (row.Uses & UseFlags.Iterated) != 0 && !IsOnlyBehindQuestion(facts, file, binding, ExprKind.Iterate, ExprKind.Unpack) ? Fate.Iterated
            : (row.Uses & UseFlags.Operand) != 0 ? Fate.Operand
            : (row.Uses & UseFlags.Called) != 0 ? Fate.Called
            : (row.Uses & UseFlags.AttributeRead) != 0 && !UsesOwnAttribute(facts, binding) ? Fate.Attribute
            : (row.Uses & UseFlags.Compared) != 0 && IsComparedWithText(facts, binding) ? Fate.Compared
            // `if (x := f()): self.x = x`: whoever asks whether there is one takes it for the result.
            : row.Kind == BindingKind.Walrus && (row.Uses & ~TestedAndKept) == 0 && (row.Uses & UseFlags.Tested) != 0 ? Fate.Tested
            : (row.Uses & UseFlags.Tested) != 0 && (row.Uses & Taking) == UseFlags.Returned
                && (facts.Functions[row.Function].Flags & (FunctionFlags.Async | FunctionFlags.Generator)) == FunctionFlags.Async ? Fate.Tested
            : (row.Uses & UseFlags.Argument) != 0 && !IsAskedWhatItIs(facts, row.Function, binding) && arguments.IsAnyWasted(facts, file, row.Function, binding)
                ? Fate.Passed
            : IsTestedAndHandedOn(facts, file, binding, row) ? Fate.TestedAndHandedOn
            : Fate.Taken;
    }

    // `if isinstance(answer, tuple): first, second = answer`, where no coroutine comes.
    private bool IsOnlyBehindQuestion(FileFacts facts, int file, int binding, ExprKind kind, ExprKind otherKind)
    {
        bool any = false;
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind != kind && node.Kind != otherKind || node.A <= 0 || !MayBe(facts, node.A, binding))
                continue;
            if (!arguments.IsBehindQuestion(facts, file, node.A))
                return false;
            any = true;
        }
        return any;
    }

    // `answer = ask()`, `if answer is None: return`, `user["answer"] = answer`: a coroutine is never None and never false, so who asks takes it for the result.
    private bool IsTestedAndHandedOn(FileFacts facts, int file, int binding, in BindingRow row)
    {
        const UseFlags asking = UseFlags.Tested | UseFlags.NoneTested;
        const UseFlags known = asking | UseFlags.Compared | UseFlags.Formatted | UseFlags.Discarded | UseFlags.Argument | UseFlags.Stored;
        return (row.Uses & asking) != 0 && (row.Uses & ~known) == 0
            && (facts.Functions[row.Function].Flags & (FunctionFlags.Async | FunctionFlags.Generator)) == FunctionFlags.Async
            && !IsAskedWhatItIs(facts, row.Function, binding) && arguments.AreNoneAwaited(facts, file, row.Function, binding);
    }

    // `if answer != "OK":`: only what the coroutine would give can be that.
    private static bool IsComparedWithText(FileFacts facts, int binding)
    {
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind == ExprKind.Compare && (facts.IsBinding(node.A, binding) && IsText(facts, node.B) || facts.IsBinding(node.B, binding) && IsText(facts, node.A)))
                return true;
        }
        return false;
    }

    private static bool IsText(FileFacts facts, int expr) => expr > 0 && facts.Exprs[expr].Kind is ExprKind.Str or ExprKind.Int or ExprKind.Float;

    // `if iscoroutine(x):`, `isinstance(x, Task)`: the code knows that it may be a coroutine; and what a loop runs is consumed.
    internal static bool IsAskedWhatItIs(FileFacts facts, int function, int binding)
    {
        FunctionRow row = facts.Functions[function];
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind != SiteKind.Call || !Takes(facts, site, binding))
                continue;
            string name = facts.NameText(facts.LastName(site.Target));
            if (name.StartsWith("is", StringComparison.Ordinal) || name.Contains("run", StringComparison.Ordinal) || name.Contains("sync", StringComparison.Ordinal)
                || name.Contains("await", StringComparison.Ordinal) || name.Contains("task", StringComparison.Ordinal) || name.Contains("future", StringComparison.Ordinal)
                || name is "hasattr" or "callable" or "type" or "")
                return true;
        }
        return false;
    }

    // Awaited on one path, and on another the function ends before anybody looks at it.
    private static Fate Forgotten(FileFacts facts, int binding, in BindingRow row)
    {
        if ((row.Flags & BindingFlags.UnusedOnSomePath) == 0)
            return Fate.Taken;
        // In a try, the other path may be that of an error.
        if (IsInTry(facts, row.Region))
            return Fate.Taken;
        // A loop that may have no turn is hardly meant as a path that forgets.
        FunctionRow function = facts.Functions[row.Function];
        for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
        {
            if (Takes(facts, facts.Sites[i], binding) && IsInTry(facts, facts.Sites[i].Region))
                return Fate.Taken;
            if (facts.Sites[i].Kind == SiteKind.Await && facts.Sites[i].Target > 0 && facts.Exprs[facts.Sites[i].Target] is { Kind: ExprKind.Bind } bind
                && bind.A == binding && Reachability.Repeats(facts, i, row.Region))
                return Fate.Taken;
        }
        const UseFlags known = UseFlags.Awaited | UseFlags.Returned | UseFlags.Argument | UseFlags.Tested | UseFlags.NoneTested;
        return (row.Uses & UseFlags.Awaited) != 0 && (row.Uses & ~known) == 0
            ? Fate.UnusedOnSomePath : Fate.Taken;
    }

    private static bool IsInTry(FileFacts facts, int region)
    {
        for (; region >= 0; region = facts.Regions[region].Parent)
        {
            if (facts.Regions[region].Kind == RegionKind.Try)
                return true;
        }
        return false;
    }

    private static bool Takes(FileFacts facts, in SiteRow site, int binding)
    {
        if (site.Kind == SiteKind.Await)
            return site.Target > 0 && facts.Exprs[site.Target] is { Kind: ExprKind.Bind } awaited && awaited.A == binding;
        for (int a = site.ArgStart; site.Kind == SiteKind.Call && a < site.ArgStart + site.ArgCount; a++)
        {
            if (facts.Args[a].Value > 0 && facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Bind } argument && argument.A == binding)
                return true;
        }
        return false;
    }

    // `jobs.append(load())` where nothing else is done with the local list.
    private static bool IsCollectedInVain(FileFacts facts, in SiteRow site)
    {
        if (site.UseDetail < 0 || facts.Exprs[facts.Sites[site.UseDetail].Target] is not { Kind: ExprKind.Attribute } method
            || facts.NameText(method.B) is not ("append" or "add") || facts.Exprs[method.A] is not { Kind: ExprKind.Bind } list)
            return false;
        ref readonly BindingRow row = ref facts.Bindings[list.A];
        if (!IsLocal(facts, row) || row.Uses != UseFlags.AttributeRead || row.Value <= 0
            || facts.Exprs[row.Value].Kind is not (ExprKind.List or ExprKind.Set or ExprKind.Call))
            return false;
        foreach (ExprNode node in facts.Exprs)
        {
            if (node.Kind == ExprKind.Attribute && facts.Exprs[node.A] is { Kind: ExprKind.Bind } bind && bind.A == list.A
                && facts.NameText(node.B) is not ("append" or "add"))
                return false;
        }
        return true;
    }

    private Fate OfContainer(FileFacts facts, int file, int siteRow, in SiteRow site) => site.ContainerUse switch
    {
        ValueUse.Discarded => Fate.ContainerDiscarded,
        ValueUse.Tested or ValueUse.Compared or ValueUse.Formatted => Fate.ContainerLookedAt,
        ValueUse.Bound => OfBinding(facts, file, site.UseDetail, true),
        ValueUse.Argument => arguments.IsWasted(facts, file, site.UseDetail, siteRow, -1, true) ? Fate.Passed : Fate.Taken,
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
    internal static bool IsOwnAttribute(string name) =>
        name is "close" or "send" or "throw" || name.StartsWith("cr_", StringComparison.Ordinal) || name.StartsWith("__", StringComparison.Ordinal);

    internal static bool UsesOwnAttribute(FileFacts facts, int binding)
    {
        for (int i = 0; i < facts.Exprs.Length; i++)
        {
            ExprNode node = facts.Exprs[i];
            if (node.Kind == ExprKind.Attribute && MayBe(facts, node.A, binding) && IsOwnAttribute(facts.NameText(node.B)) && !IsAwaitedCall(facts, i))
                return true;
        }
        return false;
    }

    // The name itself, or what one of several branches left in it.
    private static bool MayBe(FileFacts facts, int expr, int binding)
    {
        ExprNode node = facts.Exprs[facts.Unnarrowed(expr)];
        if (node.Kind != ExprKind.Union)
            return node.Kind == ExprKind.Bind && node.A == binding;
        foreach (int member in facts.List(node.A, node.B))
        {
            if (facts.Exprs[facts.Unnarrowed(member)] is { Kind: ExprKind.Bind } bind && bind.A == binding)
                return true;
        }
        return false;
    }

    // `await session.send(data)`: nothing that a coroutine offers can be awaited.
    private static bool IsAwaitedCall(FileFacts facts, int callee)
    {
        bool any = false;
        foreach (SiteRow site in facts.Sites)
        {
            if (site.Kind != SiteKind.Call || site.Target != callee)
                continue;
            if (site.Use != ValueUse.Awaited)
                return false;
            any = true;
        }
        return any;
    }
}
