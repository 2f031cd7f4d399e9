using System;
using System.Collections.Generic;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// Demand-driven evaluation of expressions to abstract values, memoised. Recursion is cut with Unknown; what was computed through a cut is
/// remembered only while that cut lasts, so that a value does not depend on which expression was asked for first. Threads share the memo:
/// a lost race computes the same value again.
/// </summary>
public sealed partial class Evaluator
{
    private readonly ProgramModel program;
    private readonly Value?[][] exprMemo;
    private readonly Value?[][] symbolMemo;
    // What was known in the round of parameter flow before this one: where recursion is cut, that much is known.
    private readonly Value?[][] earlierExprs, earlierSymbols;
    private readonly Value?[] earlierReturns;
    private readonly ValueMemo annotationMemo;
    private readonly Value?[] decoratedMemo;
    private readonly Value?[] returnMemo;

    internal Evaluator(ProgramModel program, ProjectIndexes indexes)
    {
        this.program = program;
        this.indexes = indexes;
        standIns = new Lazy<bool>(HasStandIns);
        handings = new Lazy<Handings>(() => new Handings(program, indexes.Calls));
        passings = new Lazy<Passings>(() => new Passings(program, indexes.Calls));
        introducing = new Lazy<List<(int Class, byte[] Function)>>(FindIntroducing);
        exprMemo = new Value?[program.Files.Length][];
        symbolMemo = new Value?[program.Files.Length][];
        earlierExprs = new Value?[program.Files.Length][];
        earlierSymbols = new Value?[program.Files.Length][];
        earlierReturns = new Value?[program.FunctionCount];
        decoratedMemo = WrittenArray.Of<Value?>(program.FunctionCount);
        returnMemo = WrittenArray.Of<Value?>(program.FunctionCount);
        classes = new ClassInfo?[program.ClassCount];
        // About what programs of some hundred files ask for: a table that grows is written twice.
        annotationMemo = new ValueMemo(program.FunctionCount / 2);
        ownMembers = new ValueMemo(program.ClassCount * 5);
        foundMembers = new ValueMemo(program.ClassCount * 4);
        instances = new InstanceValue?[program.ClassCount];
        selves = new InstanceValue?[program.ClassCount];
        classObjects = new ClassValue?[program.ClassCount];
        functionObjects = WrittenArray.Of<FunctionValue?>(program.FunctionCount);
        classSymbols = new int[]?[program.ClassCount];
        moduleSymbols = new Dictionary<int, int>?[program.Files.Length];
        storesByFile = new Dictionary<(int Class, int Name), List<int>>?[program.Files.Length];
    }

    // The call graph as such is to know every handler of a table; what is reported rests on what is known for sure.
    private UnionBuilder NewUnion() => new() { Limit = program.Options.FollowParameters ? UnionValue.WideLimit : UnionValue.Limit };

    /// <summary>What an expression may be. Never null; Unknown for -1.</summary>
    public Value Eval(int file, int expr)
    {
        if (expr <= 0)
            return Value.Unknown;
        FileFacts facts = program.Files[file].Facts;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            // The cheap ones need neither guard nor memo.
            case ExprKind.None:
                return Value.None;
            case ExprKind.Function:
                return FunctionObject(program.FunctionId(file, node.A));
            case ExprKind.Class:
                return ClassObject(program.ClassId(file, node.A));
            case ExprKind.Unknown or ExprKind.Ellipsis or ExprKind.Slice:
                return Value.Unknown;
            case ExprKind.Yield:
                return sent.Count > 0 && sent.TryGetValue(program.FunctionId(file, node.A), out Value? given) ? given : Value.Unknown;
            case ExprKind.True or ExprKind.False:
                return new LiteralValue(file, expr, known.Bool);
            case ExprKind.Int:
                return new LiteralValue(file, expr, known.Int);
            case ExprKind.Float:
                return new LiteralValue(file, expr, known.Float);
            case ExprKind.Str:
                return new LiteralValue(file, expr, known.Str);
            case ExprKind.FString:
                return InstanceOf(known.Str);
            case ExprKind.Bytes:
                return InstanceOf(known.Bytes);
            case ExprKind.List or ExprKind.ListComp:
                return new LiteralValue(file, expr, known.List);
            case ExprKind.Set or ExprKind.SetComp:
                return new LiteralValue(file, expr, known.Set);
            case ExprKind.Dict or ExprKind.DictComp:
                return new LiteralValue(file, expr, known.Dict);
            case ExprKind.Tuple:
                return new LiteralValue(file, expr, known.Tuple);
            case ExprKind.GeneratorExp:
                return new LiteralValue(file, expr, known.Generator);
            case ExprKind.Compare or ExprKind.Not:
                return InstanceOf(known.Bool);
            case ExprKind.Name:
                return Symbol(file, node.A);
        }
        Value?[] memo = exprMemo[file] ??= new Value?[facts.Exprs.Length];
        if (memo[expr] is { } known2)
            return known2;
        Question question = new(MemoKind.Expr, file, expr);
        if (!Enter(question, earlierExprs[file]?[expr] ?? Value.Unknown, out Value cut))
            return cut;
        Value result = Compute(file, facts, expr, node);
        if (Leave(question, result))
            memo[expr] = result;
        return result;
    }

    /// <summary>Forgets what was memoised: used between rounds of parameter flow.</summary>
    internal void ForgetValues()
    {
        KeepCircles();
        Array.Copy(exprMemo, earlierExprs, exprMemo.Length);
        Array.Copy(symbolMemo, earlierSymbols, symbolMemo.Length);
        Array.Copy(returnMemo, earlierReturns, returnMemo.Length);
        // A base that is a parameter is known by what flows into it.
        for (int cls = 0; cls < classes.Length; cls++)
        {
            if (!program.IsModel(program.FileOfClass[cls]))
                classes[cls] = null;
        }
        Array.Clear(exprMemo);
        Array.Clear(symbolMemo);
        Array.Clear(decoratedMemo);
        Array.Clear(returnMemo);
        annotationMemo.Clear();
        ownMembers.Clear();
        foundMembers.Clear();
        outermost.Clear();
    }

    private Value Compute(int file, FileFacts facts, int expr, ExprNode node)
    {
        switch (node.Kind)
        {
            case ExprKind.Builtin:
                return BuiltinName(file, program.Name(file, node.A));
            case ExprKind.Bind:
                return Binding(file, node.A);
            case ExprKind.Union or ExprKind.Or or ExprKind.And:
                return UnionOf(file, facts.List(node.A, node.B), node.Kind == ExprKind.And);
            case ExprKind.Attribute when program.Options.FollowParameters && program.Name(file, node.B) == known.DictName && DictionaryOf(Eval(file, node.A)) is { } own:
                return own;
            case ExprKind.Attribute:
                Value member = Attribute(Eval(file, node.A), program.Name(file, node.B));
                return member is (UnknownValue or ExternValue) && LoopMethod(file, facts, node) is { } method ? method : member;
            case ExprKind.Call:
                Value made = CallSite(file, node.A);
                return EmptyContainer(file, expr, made, node.A) ?? made;
            case ExprKind.Await:
                return AwaitResult(Eval(file, node.A));
            case ExprKind.Subscript:
                return SubscriptResult(file, expr, node);
            case ExprKind.Iterate:
                return IterateResult(Eval(file, node.A));
            case ExprKind.YieldFrom:
                return ReturnedByGenerator(Eval(file, node.A));
            case ExprKind.AsyncIterate:
                return AsyncIterateResult(Eval(file, node.A));
            case ExprKind.Enter:
                return EnterResult(Eval(file, node.A));
            case ExprKind.AsyncEnter:
                return AsyncEnterResult(Eval(file, node.A));
            case ExprKind.Unpack when program.Options.FollowParameters && node is { B: 1, Aux: 0 }:
                return AdmittedMembers(file, node.A, UnpackResult(Eval(file, node.A), node.B, node.Aux, file, expr));
            case ExprKind.Unpack:
                return UnpackResult(Eval(file, node.A), node.B, node.Aux, file, expr);
            case ExprKind.Starred:
                return Eval(file, node.A);
            case ExprKind.Param:
                return Parameter(program.FunctionId(file, node.A), node.B);
            case ExprKind.Binary:
                return BinaryResult(file, expr, node);
            case ExprKind.Unary:
                return SignedResult(node, Eval(file, node.A));
            case ExprKind.Import:
                return ImportValue(file, node.A);
            case ExprKind.Caught:
                return CaughtValue(Eval(file, node.A), node.Aux == 1);
            case ExprKind.Narrow:
                return Narrowed(Eval(file, node.A), Eval(file, node.B), node.Aux == 1);
            case ExprKind.NotNone:
                return WithoutNone(Eval(file, node.A));
            case ExprKind.TypeParam:
                return new TypeVarValue(program.Name(file, node.A), node.B > 0 ? Annotation(file, node.B) : Value.Unknown);
            default:
                return Value.Unknown;
        }
    }

    private Value UnionOf(int file, ReadOnlySpan<int> exprs, bool lastOnly)
    {
        // `a and b` is b where it is used for anything; `a` only when false.
        if (lastOnly && exprs.Length > 0)
            return Eval(file, exprs[^1]);
        var builder = NewUnion();
        foreach (int expr in exprs)
            builder.Add(Eval(file, expr));
        return builder.ToValue();
    }

    /// <summary>The members of a union, or the value itself.</summary>
    public static ReadOnlySpan<Value> Members(in Value value) => value is UnionValue union ? union.Members : new ReadOnlySpan<Value>(in value);

    /// <summary>The value without None.</summary>
    public static Value WithoutNone(Value value)
    {
        if (value is not UnionValue union)
            return value;
        var builder = new UnionBuilder { Limit = UnionValue.WideLimit };
        foreach (Value member in union.Members)
        {
            if (member is not NoneValue)
                builder.Add(member);
        }
        return builder.ToValue();
    }

    private Value Narrowed(Value value, Value cls, bool negated)
    {
        if (negated)
        {
            if (value is not UnionValue union)
                return value;
            var rest = NewUnion();
            foreach (Value member in union.Members)
            {
                if (!IsInstanceOfAny(member, cls))
                    rest.Add(member);
            }
            return rest.ToValue();
        }
        var builder = NewUnion();
        foreach (Value member in Members(value))
        {
            if (member is not UnknownValue && IsInstanceOfAny(member, cls))
                builder.Add(member);
        }
        if (!builder.IsEmpty)
            return builder.ToValue();
        // `isinstance(x, FunctionType)`: what is known to be a function stays one.
        foreach (Value member in Members(value))
        {
            if (program.Options.FollowParameters && member is FunctionValue or BoundMethodValue or WrappedValue or PartialValue)
                builder.Add(member);
        }
        return builder.IsEmpty ? InstancesOf(cls) : builder.ToValue();
    }

    private Value InstancesOf(Value cls)
    {
        var builder = NewUnion();
        foreach (Value member in Members(cls))
        {
            if (member is LiteralValue { File: var file, Expr: var expr } && program.Files[file].Facts.Exprs[expr] is { Kind: ExprKind.Tuple } tuple)
            {
                Question question = new(MemoKind.Instances, file, expr);
                if (Enter(question, Value.Unknown, out Value instances))
                {
                    var inner = NewUnion();
                    foreach (int element in program.Files[file].Facts.List(tuple.A, tuple.B))
                        inner.Add(InstancesOf(Eval(file, element)));
                    instances = inner.ToValue();
                    Leave(question, instances);
                }
                builder.Add(instances);
            }
            else
                builder.Add(member is ClassValue c ? InstanceOf(c.Class) : Value.Unknown);
        }
        return builder.ToValue();
    }

    private bool IsInstanceOfAny(Value value, Value classes)
    {
        int cls = ClassOf(value);
        if (cls < 0)
            return false;
        foreach (Value member in Members(classes))
        {
            if (member is ClassValue c && IsSubclass(cls, c.Class))
                return true;
            if (member is LiteralValue { File: var file, Expr: var expr } && program.Files[file].Facts.Exprs[expr] is { Kind: ExprKind.Tuple } tuple
                && Enter(new Question(MemoKind.IsInstance, file, expr), Value.Unknown, out _))
            {
                bool found = false;
                foreach (int element in program.Files[file].Facts.List(tuple.A, tuple.B))
                    found = found || IsInstanceOfAny(value, Eval(file, element));
                Forget();
                if (found)
                    return true;
            }
        }
        return false;
    }

    // `except* T as group`: what is caught holds them.
    private Value CaughtValue(Value type, bool isGroup) => isGroup && program.Options.FollowParameters && known.ExceptionGroup >= 0
        ? new InstanceValue(known.ExceptionGroup, [InstancesOf(type)], InstanceOrigin.Declared, -1) : InstancesOf(type);
}

/// <summary>Collects the members of a union: no duplicates, Unknown only when nothing else is there, too many become Unknown.</summary>
internal struct UnionBuilder
{
    private Value? first;
    private List<Value>? more;
    private bool overflow;

    public int Limit { get; init; }

    public readonly bool IsEmpty => first is null;

    public void Add(Value value)
    {
        if (value is UnionValue union)
        {
            foreach (Value member in union.Members)
                Add(member);
            return;
        }
        if (value is UnknownValue)
            return;
        if (first is null)
        {
            first = value;
            return;
        }
        if (ValueComparer.Same(first, value))
        {
            if (Limit == UnionValue.WideLimit)
                first = Makers.Merged(first, value);
            return;
        }
        more ??= [];
        for (int i = 0; i < more.Count; i++)
        {
            if (!ValueComparer.Same(more[i], value))
                continue;
            if (Limit == UnionValue.WideLimit)
                more[i] = Makers.Merged(more[i], value);
            return;
        }
        if (more.Count + 1 >= Limit)
            overflow = true;
        else
            more.Add(value);
    }

    public readonly Value ToValue()
    {
        if (first is null || overflow)
            return Value.Unknown;
        if (more is null || more.Count == 0)
            return first;
        Value[] members = new Value[more.Count + 1];
        members[0] = first;
        more.CopyTo(members, 1);
        return new UnionValue(members);
    }
}

/// <summary>Equality of values by content, as deep as a union needs it.</summary>
internal static class ValueComparer
{
    public static bool Same(Value a, Value b)
    {
        if (ReferenceEquals(a, b))
            return true;
        return (a, b) switch
        {
            (FunctionValue x, FunctionValue y) => x.Function == y.Function,
            (ClassValue x, ClassValue y) => x.Class == y.Class,
            (InstanceValue x, InstanceValue y) => x.Class == y.Class && SameAll(x.Args, y.Args),
            (ModuleValue x, ModuleValue y) => ReferenceEquals(x.Module, y.Module),
            (ExternValue x, ExternValue y) => x.Name == y.Name,
            (LiteralValue x, LiteralValue y) => x.File == y.File && x.Expr == y.Expr,
            (BoundMethodValue x, BoundMethodValue y) => Same(x.Callee, y.Callee) && Same(x.Receiver, y.Receiver),
            (CoroutineValue x, CoroutineValue y) => x.Function == y.Function && x.Function >= 0,
            (GeneratorValue x, GeneratorValue y) => x.Function == y.Function,
            (ContextManagerValue x, ContextManagerValue y) => x.Generator == y.Generator,
            (TypeVarValue x, TypeVarValue y) => x.Name == y.Name,
            (SpecialFormValue x, SpecialFormValue y) => x.Form == y.Form,
            (WrappedValue x, WrappedValue y) => Same(x.Inner, y.Inner) && Same(x.Original, y.Original),
            (RecolouredValue x, RecolouredValue y) => x.Colour == y.Colour && Same(x.Callee, y.Callee),
            (MadeClassValue x, MadeClassValue y) => x.Site == y.Site,
            (MadeInstanceValue x, MadeInstanceValue y) => x.Site == y.Site,
            (PartialValue x, PartialValue y) => x.Site == y.Site,
            (TypeExprValue x, TypeExprValue y) => x.File == y.File && x.Expr == y.Expr,
            (SuperValue x, SuperValue y) => x.After == y.After && Same(x.Receiver, y.Receiver),
            (TupleValue x, TupleValue y) => SameAll(x.Elements, y.Elements),
            (CallableValue x, CallableValue y) => Same(x.Result, y.Result),
            (MemberNameValue x, MemberNameValue y) => x.Kind == y.Kind && Same(x.Owner, y.Owner) && x.Wanted.AsSpan().SequenceEqual(y.Wanted)
                && x.Unwanted.AsSpan().SequenceEqual(y.Unwanted),
            _ => false,
        };
    }

    private static bool SameAll(Value[] a, Value[] b)
    {
        if (a.Length != b.Length)
            return false;
        for (int i = 0; i < a.Length; i++)
        {
            if (!Same(a[i], b[i]))
                return false;
        }
        return true;
    }
}
