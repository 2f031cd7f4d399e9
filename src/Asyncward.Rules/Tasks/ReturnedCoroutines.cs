using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>`return load()` in a coroutine function: whoever awaits that function gets a coroutine in place of the result.</summary>
internal sealed class ReturnedCoroutines
{
    private readonly ProgramModel program;
    private readonly HashSet<int> awaitedTwice = [];

    public ReturnedCoroutines(ProgramModel program)
    {
        this.program = program;
        CollectAwaitedTwice();
    }

    /// <summary>The coroutine that a returned call makes, when nobody can be meant to await the function twice.</summary>
    public MadeCoroutine? At(int file, int siteRow)
    {
        int function = program.FunctionId(file, program.Facts(file).Sites[siteRow].Function);
        FunctionRow row = program.Function(function);
        if ((row.Flags & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.Lambda)) != FunctionFlags.Async
            || MadeCoroutine.At(program, file, siteRow) is not { } made
            || (made.Function >= 0 && MayBeGenerator(made.Function)))
            return null;
        // Called by itself, it would have to be awaited as often as it went down.
        if (made.Function == function && made.Through < 0 && (row.ReturnAnnotation <= 0 || program.Types.IsAwaitable(program.Types.Annotation(file, row.ReturnAnnotation)) != true))
            return made;
        if (row.ReturnAnnotation > 0 && !(program.Types.SaysAny(file, row.ReturnAnnotation) && IsTakenForResult(function)))
            return IsPlainType(file, row.ReturnAnnotation) ? made : null;
        return !awaitedTwice.Contains(function) || IsTakenForResult(function) || ReturnsPlainElsewhere(file, row)
            ? made with { Confidence = Certainty.Min(IsForUnknown(function) ? Confidence.Possible : Confidence.Likely, made.Confidence) } : null;
    }

    // A method below a base that is not known, which nobody of the program calls: the framework may await what the coroutine gives.
    private bool IsForUnknown(int function)
    {
        return program.MethodAround(function) is >= 0 and var method && program.Calls.Into(function).Length == 0
            && program.Types.HasUnknownBase(program.ClassId(program.FileOf(function), program.Function(method).Class));
    }

    /// <summary>The coroutine that a yielded call makes, where the generator is declared to yield what nobody awaits.</summary>
    public MadeCoroutine? Yielded(int file, int siteRow)
    {
        FunctionRow row = program.Facts(file).Functions[program.Facts(file).Sites[siteRow].Function];
        if ((row.Flags & (FunctionFlags.Async | FunctionFlags.Generator)) != (FunctionFlags.Async | FunctionFlags.Generator) || row.ReturnAnnotation <= 0
            || !program.Types.IsWholeAnnotation(file, row.ReturnAnnotation)
            || program.Types.Annotation(file, row.ReturnAnnotation) is not InstanceValue { Args.Length: > 0 } generator
            || program.QualifiedClassName(generator.Class) is not ("typing.AsyncGenerator" or "typing.AsyncIterator" or "typing.AsyncIterable"
                or "collections.abc.AsyncGenerator" or "collections.abc.AsyncIterator" or "collections.abc.AsyncIterable")
            || !IsPlain(generator.Args[0]))
            return null;
        return MadeCoroutine.At(program, file, siteRow);
    }

    // `async def read(self): ...` of a base class: an override may yield, unless it says what it gives.
    private bool MayBeGenerator(int function)
    {
        FunctionRow row = program.Function(function);
        return (row.Flags & FunctionFlags.StubBody) != 0 && !program.Models.IsModel(function)
            && (row.ReturnAnnotation <= 0 || !IsPlainType(program.FileOf(function), row.ReturnAnnotation));
    }

    private bool IsPlainType(int file, int annotation)
    {
        if (!program.Types.IsWholeAnnotation(file, annotation))
            return false;
        return IsPlain(program.Types.Annotation(file, annotation));
    }

    private bool IsPlain(Value value)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            if (member is not (InstanceValue or LiteralValue or TupleValue or NoneValue) || program.Types.IsAwaitable(member) != false)
                return false;
        }
        return true;
    }

    // Another return gives a value that nobody would await: None, a literal, what an `await` gave.
    private bool ReturnsPlainElsewhere(int file, in FunctionRow row)
    {
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int expr = facts.Lists[row.ReturnStart + i];
            if (expr <= 0)
                continue;
            if (facts.Exprs[expr] is not { Kind: ExprKind.Union } several)
            {
                if (IsPlainExpr(file, facts, expr))
                    return true;
                continue;
            }
            foreach (int one in facts.List(several.A, several.B))
            {
                if (one > 0 && IsPlainExpr(file, facts, one))
                    return true;
            }
        }
        return false;
    }

    private bool IsPlainExpr(int file, FileFacts facts, int expr)
    {
        if (facts.Exprs[expr] is { Kind: ExprKind.Bind } bind && facts.Bindings[bind.A].Value is > 0 and var bound)
            expr = bound;
        return facts.Exprs[expr].Kind is ExprKind.Await ? program.Types.IsAwaitable(program.Types.Eval(file, expr)) != true
            : facts.Exprs[expr].Kind is ExprKind.None or ExprKind.True or ExprKind.False or ExprKind.Int or ExprKind.Float or ExprKind.Str or ExprKind.FString or ExprKind.Dict
                or ExprKind.List or ExprKind.Tuple or ExprKind.Compare;
    }

    // Without a declared type, what callers do with the result decides: one that awaits, keeps or hands it on may know that it is a coroutine.
    private void CollectAwaitedTwice()
    {
        var handedOn = new List<(int Callee, int Caller)>();
        foreach (int caller in program.Calls.Functions)
        {
            foreach (ref readonly Edge edge in program.Calls.From(caller))
            {
                if (edge.Callee < 0 || (program.FlagsOf(edge.Callee) & FunctionFlags.Async) == 0 || !MayUseCoroutine(edge))
                    continue;
                if (edge.Kind == EdgeKind.Await && edge.Argument < 0 && IsReturnedByCoroutine(caller, edge.Site))
                {
                    int annotation = program.Function(caller).ReturnAnnotation;
                    if (annotation <= 0 || !IsPlainType(program.FileOf(caller), annotation))
                        handedOn.Add((edge.Callee, caller));
                }
                else
                    awaitedTwice.Add(edge.Callee);
            }
        }
        // `return await load()`: then those decide who await the caller, unless it says that it gives something else.
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach ((int callee, int caller) in handedOn)
                changed |= awaitedTwice.Contains(caller) && awaitedTwice.Add(callee);
        }
        bool IsReturnedByCoroutine(int caller, int site) => program.Site(site).Use == ValueUse.Returned
            && (program.FlagsOf(caller) & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.Lambda)) == FunctionFlags.Async;
    }

    // `links: list[str] = await load()`, `(await load())["id"]`: no coroutine can be that, whatever other callers do.
    private bool IsTakenForResult(int function)
    {
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            if (IsTakenForResult(at.Caller, program.Calls.Edge(at)))
                return true;
        }
        return false;
    }

    private bool IsTakenForResult(int caller, in Edge edge)
    {
        if (edge.Kind != EdgeKind.Await || edge.Argument >= 0 || Certainty.Of(edge.Grade) == Confidence.Possible || HasOtherCallee(caller, edge))
            return false;
        FileFacts facts = program.Facts(program.FileOfSite(edge.Site));
        ref readonly SiteRow site = ref program.Site(edge.Site);
        if (site.Use != ValueUse.Bound)
            return site.Use is ValueUse.Operand or ValueUse.Iterated or ValueUse.Subscripted or ValueUse.Unpacked or ValueUse.Called
                || site.Use == ValueUse.AttributeRead && !ValueFates.IsOwnAttribute(facts.NameText(site.UseDetail));
        if (site.UseDetail < 0)
            return false;
        ref readonly BindingRow name = ref facts.Bindings[site.UseDetail];
        return (name.Uses & UseFlags.Awaited) == 0 && ((name.Uses & ValueFates.AsResult) != 0 && !ValueFates.UsesOwnAttribute(facts, site.UseDetail)
            || name.Annotation > 0 && IsPlainType(program.FileOfSite(edge.Site), name.Annotation));
    }

    private bool HasOtherCallee(int caller, in Edge edge)
    {
        foreach (ref readonly Edge other in program.Calls.At(caller, edge.Site))
        {
            if (other.Argument < 0 && other.Callee != edge.Callee)
                return true;
        }
        return false;
    }

    private bool MayUseCoroutine(in Edge edge)
    {
        ref readonly SiteRow site = ref program.Site(edge.Site);
        if (edge.Argument >= 0 || edge.Kind is not (EdgeKind.Create or EdgeKind.Await))
            return true;
        if (edge.Kind == EdgeKind.Create)
            return site.Use != ValueUse.Awaited;
        const UseFlags looking = ValueFates.AsResult | UseFlags.Tested | UseFlags.Compared | UseFlags.NoneTested | UseFlags.Formatted | UseFlags.Discarded;
        return site.Use switch
        {
            // Who uses it as the result and awaits it nowhere knows of no coroutine, wherever else it goes.
            ValueUse.Bound => site.UseDetail < 0 || program.Facts(program.FileOfSite(edge.Site)).Bindings[site.UseDetail].Uses is var uses
                && (uses & ~looking) != 0 && ((uses & ValueFates.AsResult) == 0 || (uses & UseFlags.Awaited) != 0),
            ValueUse.Discarded or ValueUse.Tested or ValueUse.Compared or ValueUse.NoneTested or ValueUse.Formatted or ValueUse.Operand or ValueUse.Iterated
                or ValueUse.Subscripted or ValueUse.AttributeRead or ValueUse.Called or ValueUse.Unpacked => false,
            _ => true,
        };
    }
}
