using System;
using System.Runtime.CompilerServices;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>A call that gives a coroutine object, whatever happens.</summary>
/// <param name="Function">The coroutine function, -1 when only a type says so.</param>
/// <param name="Through">The plain function that returns its coroutine, or -1.</param>
/// <param name="Confidence">How sure.</param>
/// <param name="Replaced">The plain function in whose place a decorator put the coroutine function, or -1.</param>
internal readonly record struct MadeCoroutine(int Function, int Through, Confidence Confidence, int Replaced = -1)
{
    private const int MaxDepth = 5;

    // What is known to make none, for every rule of this theme asks at every call.
    private static readonly ConditionalWeakTable<ProgramModel, Plain> Known = [];

    private sealed class Plain(ProgramModel program)
    {
        // Functions by how far the search could go: one that goes less far finds no more.
        public byte[] Functions { get; } = WrittenArray.Of<byte>(program.FunctionCount);

        public bool[] Sites { get; } = WrittenArray.Of<bool>(program.SiteCount);
    }

    /// <summary>The coroutine that a call site makes, or null when it may give anything else.</summary>
    public static MadeCoroutine? At(ProgramModel program, int file, int siteRow)
    {
        if (program.Facts(file).Sites[siteRow].Kind != SiteKind.Call)
            return null;
        bool[] plain = Known.GetValue(program, static p => new Plain(p)).Sites;
        int site = program.SiteId(file, siteRow);
        if (plain[site])
            return null;
        MadeCoroutine? made = CallsPlainFunction(program, file, siteRow) ? null : AtUncached(program, file, siteRow);
        plain[site] = made is null;
        return made;
    }

    // Most calls go to a plain function of a library for sure: no value has to be looked at.
    private static bool CallsPlainFunction(ProgramModel program, int file, int siteRow)
    {
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, program.Facts(file).Sites[siteRow].Function), program.SiteId(file, siteRow)))
        {
            if (edge.Argument < 0 && edge.Kind == EdgeKind.Call && edge.Grade > EdgeGrade.Inferred && edge.Callee >= 0 && program.Models.IsModel(edge.Callee)
                && program.Function(edge.Callee).DecoratorCount == 0 && OfFunction(program, edge.Callee, 0) is null)
                return true;
        }
        return false;
    }

    private static MadeCoroutine? AtUncached(ProgramModel program, int file, int siteRow)
    {
        ref readonly SiteRow site = ref program.Facts(file).Sites[siteRow];
        Value callee = program.Types.Eval(file, site.Target);
        if (OfCallee(program, callee, 0) is not { } made)
            return CoroutineNames.At(program, file, siteRow);
        // `app.get("/")(show)`: the annotation of a decorator names what it decorates.
        if (made is { Function: < 0, Through: < 0 } && program.Facts(file).Exprs[site.Target].Kind == ExprKind.Call)
            return null;
        // `Callable[..., Any | Awaitable]`, called where a test said that it is the plain one; a method of the class that a mixin is mixed into, as well.
        if ((made is { Function: < 0, Through: < 0 } || Certainty.Of(program, file, site.Target) != Confidence.Certain)
            && (SiteQuestions.IsSiteProbed(program, program.SiteId(file, siteRow)) || SiteQuestions.IsAwaitedInAlternative(program.Facts(file), siteRow)))
            return null;
        // `if iscoroutinefunction(f): await f()`, and `f()` in the other branch, where a coroutine function never comes.
        if (SiteQuestions.IsAskedForPlain(program.Facts(file), siteRow))
            return null;
        Confidence confidence = Certainty.Min(made.Confidence, Certainty.Of(program, file, site.Target));
        int function = program.FunctionId(file, site.Function);
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, siteRow)))
        {
            if (edge.Argument >= 0 || edge.Callee < 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Create))
                continue;
            // An override or another candidate that is plain.
            if (!IsCoroutineFunction(program, edge.Callee) && edge.Callee != made.Through && !IsAccessor(program, edge)
                && OfFunction(program, edge.Callee, 0) is null && !IsWrapper(program, edge.Callee, made) && !(made.Replaced >= 0 && IsBehind(callee, edge.Callee)))
                return null;
            // `def load(self) -> Coroutine` in a base: the overrides with `async def` are of its kind.
            if ((edge.Callee != made.Through || OfFunction(program, edge.Callee, 0) is null) && program.Calls.MayReachOtherColour(edge))
                return null;
            confidence = Certainty.Min(confidence, Certainty.Of(edge.Grade));
        }
        // Code that cannot await may call a plain function that the program has put in its place.
        if (made.Function >= 0 && confidence > Confidence.Possible && (program.FlagsOf(function) & FunctionFlags.Async) == 0
            && PlainReplacements.MayStandFor(program, made.Function))
            confidence = Confidence.Possible;
        return made with { Confidence = confidence };
    }

    /// <summary>Whether code was seen that makes the coroutine: an empty method that is declared to iterate may stand for generators.</summary>
    public static bool HasBody(ProgramModel program, int file, int siteRow, MadeCoroutine made)
    {
        if (IsWritten(program, made.Function))
            return true;
        int function = program.FunctionId(file, program.Facts(file).Sites[siteRow].Function);
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, siteRow)))
        {
            if (edge.Argument < 0 && IsWritten(program, edge.Callee))
                return true;
        }
        return false;
    }

    private static bool IsWritten(ProgramModel program, int function) => function >= 0 && !program.Models.IsModel(function)
        && (program.FlagsOf(function) & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.StubBody)) == FunctionFlags.Async;

    /// <summary>The coroutine that calling a value makes, or null.</summary>
    public static MadeCoroutine? OfCallee(ProgramModel program, Value callee, int depth)
    {
        if (depth > MaxDepth)
            return null;
        switch (callee)
        {
            case FunctionValue f:
                MadeCoroutine? made = OfFunction(program, f.Function, depth);
                return f.Decorated && made is { } doubted ? doubted with { Confidence = Confidence.Possible } : made;
            case BoundMethodValue bound:
                return OfCallee(program, bound.Callee, depth + 1);
            case PartialValue partial:
                return OfCallee(program, partial.Callee, depth + 1);
            case StaticOrClassMethodValue method:
                return OfCallee(program, method.Callee, depth + 1);
            case RecolouredValue { Colour: CallColour.Async } async:
                return new MadeCoroutine(Evaluator.FunctionIn(async.Callee), -1, Confidence.Certain);
            case WrappedValue wrapped:
                return OfWrapped(program, wrapped, depth);
            case InstanceValue instance when program.Types.MemberNamed(instance.Class, "__call__") is { } call:
                return OfCallee(program, call, depth + 1);
            case CallableValue callable:
                return IsCoroutine(program, callable.Result) || IsAwaitable(program, callable.Result) ? new MadeCoroutine(-1, -1, Confidence.Likely) : null;
            case UnionValue union:
                return OfUnion(program, union, depth);
            default:
                return null;
        }
    }

    /// <summary>The coroutine that calling a function makes, or null.</summary>
    public static MadeCoroutine? OfFunction(ProgramModel program, int function, int depth)
    {
        byte[] plain = Known.GetValue(program, static p => new Plain(p)).Functions;
        int left = Math.Max(MaxDepth + 2 - depth, 1);
        if (plain[function] >= left)
            return null;
        MadeCoroutine? made = OfFunctionUncached(program, function, depth);
        if (made is null)
            plain[function] = (byte)left;
        return made;
    }

    private static MadeCoroutine? OfFunctionUncached(ProgramModel program, int function, int depth)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        if (IsCoroutineFunction(program, function))
            return new MadeCoroutine(function, -1, IsOnlyDescription(program, function, row) ? Confidence.Possible : Confidence.Certain);
        if (depth > MaxDepth || (row.Flags & (FunctionFlags.Generator | FunctionFlags.Async)) != 0)
            return null;
        int file = program.FileOf(function);
        if (row.ReturnAnnotation > 0)
        {
            if (program.Models.OfFunction(function) is { Spawns.Length: > 0 } || !IsCoroutine(program, program.Types.Annotation(file, row.ReturnAnnotation)))
                return null;
            return AnnotationHolds(program, function, file, depth) is { } confidence ? new MadeCoroutine(-1, function, confidence) : null;
        }
        return program.Models.IsModel(function) ? null : OfReturns(program, function, file, depth);
    }

    // An empty method below a base that is not known (`class IStore(Interface)`) describes what others do, maybe in another colour.
    private static bool IsOnlyDescription(ProgramModel program, int function, in FunctionRow row) =>
        row.Class >= 0 && (row.Flags & FunctionFlags.StubBody) != 0 && !program.Models.IsModel(function)
        && program.Types.HasUnknownBase(program.ClassId(program.FileOf(function), row.Class));

    // An annotation may say coroutine where a task or future is returned: what the body returns is believed more, null when it is something else.
    private static Confidence? AnnotationHolds(ProgramModel program, int function, int file, int depth)
    {
        FunctionRow row = program.Function(function);
        if (program.Models.IsModel(function) || (row.Flags & FunctionFlags.StubBody) != 0)
            return Confidence.Certain;
        FileFacts facts = program.Facts(file);
        Confidence result = Confidence.Certain;
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int expr = facts.Lists[row.ReturnStart + i];
            if (OfExpr(program, file, expr, depth + 1) is not null)
                continue;
            foreach (Value member in Evaluator.Members(program.Types.Eval(file, expr)))
            {
                if (member is not (UnknownValue or ExternValue or TypeVarValue) && !IsCoroutine(program, member))
                    return null;
            }
            result = Confidence.Likely;
        }
        return result;
    }

    /// <summary>Whether a function is defined with <c>async def</c> and is no generator.</summary>
    public static bool IsCoroutineFunction(ProgramModel program, int function) =>
        (program.FlagsOf(function) & (FunctionFlags.Async | FunctionFlags.Generator)) == FunctionFlags.Async;

    private static bool IsCoroutine(ProgramModel program, Value value) => value switch
    {
        CoroutineValue => true,
        InstanceValue { Origin: InstanceOrigin.Declared } i => program.QualifiedClassName(i.Class) is "typing.Coroutine" or "collections.abc.Coroutine",
        _ => false,
    };

    // A callback that is declared to give something to await: in all likelihood a coroutine function is passed.
    private static bool IsAwaitable(ProgramModel program, Value value) => value is InstanceValue { Origin: InstanceOrigin.Declared } i
        && program.QualifiedClassName(i.Class) is "typing.Awaitable" or "collections.abc.Awaitable";

    // A plain function, all of whose ways to return give a coroutine.
    private static MadeCoroutine? OfReturns(ProgramModel program, int function, int file, int depth)
    {
        FunctionRow row = program.Function(function);
        FileFacts facts = program.Facts(file);
        MadeCoroutine? result = null;
        for (int i = 0; i < row.ReturnCount; i++)
        {
            if (OfExpr(program, file, facts.Lists[row.ReturnStart + i], depth + 1) is not { } one)
                return null;
            result = result is { } before ? before with { Confidence = Certainty.Min(before.Confidence, one.Confidence) } : one;
        }
        if (result is not { } made)
            return null;
        bool fallsOff = (row.Flags & FunctionFlags.Lambda) == 0 && (facts.Regions[row.Region].Flags & RegionFlags.EndsAbruptly) == 0;
        return made with { Through = function, Confidence = fallsOff ? Confidence.Possible : made.Confidence };
    }

    private static MadeCoroutine? OfExpr(ProgramModel program, int file, int expr, int depth)
    {
        if (expr <= 0 || depth > MaxDepth)
            return null;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Call:
                int target = facts.Sites[node.A].Target;
                return OfCallee(program, program.Types.Eval(file, target), depth + 1) is { } made
                    ? made with { Confidence = Certainty.Min(made.Confidence, Certainty.Of(program, file, target)) } : null;
            case ExprKind.Bind when facts.Bindings[node.A] is { Kind: BindingKind.Assign or BindingKind.Walrus, Uses: UseFlags.Returned } binding:
                return OfExpr(program, file, binding.Value, depth + 1);
            case ExprKind.Union:
                MadeCoroutine? all = null;
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (OfExpr(program, file, part, depth + 1) is not { } one)
                        return null;
                    all = all is { } before ? before with { Confidence = Certainty.Min(before.Confidence, one.Confidence) } : one;
                }
                return all;
            default:
                return null;
        }
    }

    private static MadeCoroutine? OfUnion(ProgramModel program, UnionValue union, int depth)
    {
        MadeCoroutine? all = null;
        foreach (Value member in union.Members)
        {
            if (member is NoneValue)
                continue;
            if (OfCallee(program, member, depth + 1) is not { } one)
                return null;
            all = all is { } before ? before with { Confidence = Certainty.Min(Confidence.Likely, Certainty.Min(before.Confidence, one.Confidence)) } : one;
        }
        return all;
    }

    // What the decorator put around the function is called: a coroutine function, or a plain one that hands through what the function gives.
    private static MadeCoroutine? OfWrapped(ProgramModel program, WrappedValue wrapped, int depth)
    {
        // An object that a framework makes of a function, and of whose call nothing is known, calls the function.
        if (wrapped.Inner is InstanceValue made && program.Types.MemberNamed(made.Class, "__call__") is null)
            return OfCallee(program, wrapped.Original, depth + 1);
        int original = Evaluator.FunctionIn(wrapped.Original);
        // `@Cached`, a class with `async def __call__`.
        if (wrapped.Inner is InstanceValue instance)
        {
            return program.Types.MemberNamed(instance.Class, "__call__") is FunctionValue { Decorated: false } call && !program.Models.IsModel(call.Function)
                && IsCoroutineFunction(program, call.Function) ? new MadeCoroutine(call.Function, -1, Confidence.Certain, original) : null;
        }
        if (wrapped.Inner is not FunctionValue inner)
            return OfCallee(program, wrapped.Inner, depth + 1);
        if (IsCoroutineFunction(program, inner.Function))
        {
            if (original >= 0 && IsCoroutineFunction(program, original))
                return new MadeCoroutine(original, -1, Confidence.Certain);
            return new MadeCoroutine(inner.Function, -1, Confidence.Certain, IsAllThatIsReturned(program, inner.Function) ? original : -1);
        }
        if (!ReturnsCallOfOuterParameter(program, inner.Function))
            return null;
        return OfCallee(program, wrapped.Original, depth + 1);
    }

    // The functions that decorators run in the end: the call graph has edges to them, too.
    private static bool IsBehind(Value callee, int function) => callee switch
    {
        FunctionValue f => f.Function == function,
        WrappedValue wrapped => IsBehind(wrapped.Inner, function) || IsBehind(wrapped.Original, function),
        BoundMethodValue bound => IsBehind(bound.Callee, function),
        StaticOrClassMethodValue method => IsBehind(method.Callee, function),
        RecolouredValue recoloured => IsBehind(recoloured.Callee, function),
        _ => false,
    };

    // A decorator that on another way gives back what it was given, or a plain wrapper (`if iscoroutinefunction(f): …`), leaves a plain function plain.
    private static bool IsAllThatIsReturned(ProgramModel program, int wrapper)
    {
        int file = program.FileOf(wrapper);
        FileFacts facts = program.Facts(file);
        int parent = program.Function(wrapper).Parent;
        if (parent <= 0)
            return false;
        FunctionRow decorator = facts.Functions[parent];
        for (int i = 0; i < decorator.ReturnCount; i++)
        {
            int expr = facts.Lists[decorator.ReturnStart + i];
            if (!program.Types.IsForCallWithoutFunction(program.FunctionId(file, parent), expr) && !IsCoroutineFunctionIn(program, file, expr, parent))
                return false;
        }
        return decorator.ReturnCount > 0;
    }

    private static bool IsCoroutineFunctionIn(ProgramModel program, int file, int expr, int parent)
    {
        FileFacts facts = program.Facts(file);
        expr = program.Types.HandedOn(file, expr);
        if (expr <= 0)
            return false;
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Union)
        {
            foreach (int part in facts.List(node.A, node.B))
            {
                if (!IsCoroutineFunctionIn(program, file, part, parent))
                    return false;
            }
            return node.B > 0;
        }
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A] is { Kind: BindingKind.Assign, Value: > 0 and var assigned })
            return IsCoroutineFunctionIn(program, file, assigned, parent);
        Value value = program.Types.Eval(file, expr);
        FunctionValue? returned = value as FunctionValue ?? (value as WrappedValue)?.Inner as FunctionValue;
        return returned is { Decorated: false } && program.FileOf(returned.Function) == file && IsCoroutineFunction(program, returned.Function)
            && program.Function(returned.Function).Parent == parent;
    }

    private static bool ReturnsCallOfOuterParameter(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        FileFacts facts = program.Facts(program.FileOf(function));
        for (int i = 0; i < row.ReturnCount; i++)
        {
            ExprNode node = facts.Exprs[facts.Lists[row.ReturnStart + i]];
            if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Value is > 0 and var bound)
                node = facts.Exprs[bound];
            if (node.Kind != ExprKind.Call)
                return false;
            ExprNode target = facts.Exprs[facts.Sites[node.A].Target];
            // `cls(f(*args))` makes an object that holds the coroutine.
            if (program.Types.Eval(program.FileOf(function), facts.Sites[node.A].Target) is ClassValue)
                return false;
            if (target.Kind == ExprKind.Name)
            {
                int first = facts.Symbols[target.A].FirstBinding;
                if (first < 0 || facts.Bindings[first].Kind != BindingKind.Parameter || facts.Bindings[first].Next >= 0)
                    return false;
            }
            else if (target.Kind is not ExprKind.Param)
                return false;
        }
        return row.ReturnCount > 0;
    }

    private static bool IsAccessor(ProgramModel program, in Edge edge) => program.Site(edge.Site).Kind == SiteKind.Call
        && program.Function(edge.Callee).DecoratorCount > 0 && program.Types.Decorated(edge.Callee) is PropertyValue;

    // A plain wrapper that a decorator made: its original is what the coroutine comes from.
    private static bool IsWrapper(ProgramModel program, int function, MadeCoroutine made) =>
        (program.FlagsOf(function) & FunctionFlags.Nested) != 0 && ReturnsCallOfOuterParameter(program, function) && made.Function >= 0;
}
