using System;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Types;

/// <summary>Annotations: expressions read as types, and the filling in of type variables.</summary>
public sealed partial class Evaluator
{
    // Self is a type variable that every receiver fills in.
    private const int SelfName = -2;

    /// <summary>The value that a variable annotated so holds; type variables stay in it.</summary>
    public Value Annotation(int file, int expr)
    {
        if (expr <= 0)
            return Value.Unknown;
        if (annotationMemo.TryFind(file, expr, out Value? memo, out _))
            return memo!;
        Question question = new(MemoKind.Annotation, file, expr);
        if (!Enter(question, Value.Unknown, out Value cut))
            return cut;
        Value result = AnnotationUncached(file, expr);
        if (Leave(question, result))
            annotationMemo.Keep(file, expr, result);
        return result;
    }

    private Value AnnotationUncached(int file, int expr)
    {
        FileFacts facts = program.Files[file].Facts;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.None:
                return Value.None;
            case ExprKind.Subscript:
                return SubscriptAnnotation(file, node);
            case ExprKind.Binary when node.Aux == (int)Operator.BitOr:
                return Join(Annotation(file, node.A), Annotation(file, node.B));
            case ExprKind.Starred:
                return Annotation(file, node.A);
            case ExprKind.List or ExprKind.Tuple or ExprKind.Str or ExprKind.Int:
                return Value.Unknown;
        }
        Value value = Eval(file, expr);
        // `def cursor(self) -> cursor`: where the annotation stands the method does not exist yet, so the name means the one around the class.
        if (value is FunctionValue or BoundMethodValue or PropertyValue or StaticOrClassMethodValue or WrappedValue or RecolouredValue && OuterName(file, facts,
            node) is { } outer)
            value = outer;
        // `main: main.Api = None` in a class: the same with the field that the name is going to be.
        else if (value is UnknownValue && AroundClass(file, facts, expr) is { } around)
            value = around;
        return ToInstance(value);
    }

    private Value? AroundClass(int file, FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[expr];
        if (node.Kind != ExprKind.Attribute)
            return OuterName(file, facts, node);
        return AroundClass(file, facts, node.A) is ModuleValue module ? ModuleMember(module.Module, program.Name(file, node.B)) : null;
    }

    private Value? OuterName(int file, FileFacts facts, ExprNode node)
    {
        int symbol = facts.SymbolOf(node);
        if (symbol < 0 || facts.Scopes[facts.Symbols[symbol].Scope].Kind != ScopeKind.Class)
            return null;
        int name = program.Name(file, facts.Symbols[symbol].Name);
        int module = ModuleSymbol(file, name);
        return module >= 0 ? Symbol(file, module) : BuiltinName(file, name);
    }

    private Value ToInstance(Value value)
    {
        switch (value)
        {
            case ClassValue c:
                return c.Args.Length > 0 ? new InstanceValue(c.Class, c.Args, InstanceOrigin.Declared, -1) : InstanceOf(c.Class);
            case NoneValue or TypeVarValue or ExternValue:
                return value;
            case TypeExprValue alias:
                return Annotation(alias.File, alias.Expr);
            case SpecialFormValue { Form: SpecialForm.Self }:
                return new TypeVarValue(SelfName, Value.Unknown);
            case SpecialFormValue { Form: SpecialForm.Callable }:
                return new CallableValue(Value.Unknown);
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value member in union.Members)
                    builder.Add(ToInstance(member));
                return builder.ToValue();
            default:
                return Value.Unknown;
        }
    }

    private Value SubscriptAnnotation(int file, ExprNode node)
    {
        FileFacts facts = program.Files[file].Facts;
        Value target = Eval(file, node.A);
        ExprNode index = facts.Exprs[node.B];
        int single = node.B;
        ReadOnlySpan<int> elements = index.Kind == ExprKind.Tuple ? facts.List(index.A, index.B) : new ReadOnlySpan<int>(in single);
        if (elements.IsEmpty)
            return target is ClassValue empty ? InstanceOf(empty.Class) : Value.Unknown;
        switch (target)
        {
            case SpecialFormValue form:
                switch (form.Form)
                {
                    case SpecialForm.Optional:
                        return Join(Annotation(file, elements[0]), Value.None);
                    case SpecialForm.Union:
                        var builder = NewUnion();
                        foreach (int element in elements)
                            builder.Add(Annotation(file, element));
                        return builder.ToValue();
                    case SpecialForm.Annotated:
                        return AnnotatedType(file, elements);
                    case SpecialForm.ClassVar or SpecialForm.Final or SpecialForm.Required or SpecialForm.NotRequired or SpecialForm.ReadOnly:
                        return Annotation(file, elements[0]);
                    case SpecialForm.Type:
                        return ToClass(Annotation(file, elements[0]));
                    case SpecialForm.Callable:
                        return new CallableValue(elements.Length > 1 ? Annotation(file, elements[1]) : Value.Unknown);
                    case SpecialForm.Literal:
                        return Eval(file, elements[0]) is LiteralValue literal ? InstanceOf(literal.Class) : Value.Unknown;
                    case SpecialForm.TypeGuard:
                        return InstanceOf(known.Bool);
                    default:
                        return Value.Unknown;
                }
            case ClassValue cls when cls.Class == known.Type:
                return ToClass(Annotation(file, elements[0]));
            case ClassValue cls when cls.Class == known.Tuple:
                if (elements.Length == 2 && facts.Exprs[elements[1]].Kind == ExprKind.Ellipsis)
                    return new InstanceValue(known.Tuple, [Annotation(file, elements[0])], InstanceOrigin.Declared, -1);
                return new TupleValue(Annotations(file, elements));
            case ClassValue cls:
                return new InstanceValue(cls.Class, Annotations(file, elements), InstanceOrigin.Declared, -1);
            case TypeExprValue alias:
                return Annotation(alias.File, alias.Expr);
            case ExternValue:
                return target;
            default:
                return Value.Unknown;
        }
    }

    // `Annotated[T, Depends(f)]`: T, or what f gives when T says nothing.
    private Value AnnotatedType(int file, ReadOnlySpan<int> elements)
    {
        Value declared = Annotation(file, elements[0]);
        if (declared is not UnknownValue)
            return declared;
        for (int i = 1; i < elements.Length; i++)
        {
            ExprNode node = program.Files[file].Facts.Exprs[elements[i]];
            if (node.Kind == ExprKind.Call && InjectedValue(file, node.A) is { } injected)
                return injected;
        }
        return declared;
    }

    private Value ToClass(Value instance)
    {
        switch (instance)
        {
            case InstanceValue i:
                return new ClassValue(i.Class, i.Args, true);
            case TypeVarValue:
                // `type[T]`: the class that T stands for, once an argument says which.
                return known.Type >= 0 ? new ClassValue(known.Type, [instance]) : Value.Unknown;
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value member in union.Members)
                    builder.Add(ToClass(member));
                return builder.ToValue();
            default:
                return Value.Unknown;
        }
    }

    private Value[] Annotations(int file, ReadOnlySpan<int> exprs)
    {
        Value[] values = new Value[exprs.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = Annotation(file, exprs[i]);
        return values;
    }

    private Value[] TypeArguments(int file, int index)
    {
        FileFacts facts = program.Files[file].Facts;
        ExprNode node = facts.Exprs[index];
        return node.Kind == ExprKind.Tuple ? Annotations(file, facts.List(node.A, node.B)) : [Annotation(file, index)];
    }

    /// <summary>The type variables of a class that owns a member, as a receiver of another class fills them in.</summary>
    private TypeVariables MapFor(Value receiver, int cls, Value[] args, int owner)
    {
        var map = new TypeVariables { [SelfName] = receiver is ClassValue c ? InstanceOf(c.Class) : receiver };
        FillMap(cls, args, owner, map, 0);
        return map;
    }

    private bool FillMap(int cls, Value[] args, int owner, TypeVariables map, int depth)
    {
        ClassInfo info = Info(cls);
        if (cls == owner)
        {
            for (int i = 0; i < info.TypeParams.Length && i < args.Length; i++)
                map[info.TypeParams[i]] = args[i];
            return true;
        }
        if (depth > 12)
            return false;
        for (int i = 0; i < info.Bases.Length; i++)
        {
            if (!IsSubclass(info.Bases[i], owner))
                continue;
            Value[] baseArgs = info.BaseArgs[i];
            if (baseArgs.Length > 0 && info.TypeParams.Length > 0)
            {
                var own = new TypeVariables();
                for (int p = 0; p < info.TypeParams.Length && p < args.Length; p++)
                    own[info.TypeParams[p]] = args[p];
                Value[] filled = new Value[baseArgs.Length];
                for (int a = 0; a < filled.Length; a++)
                    filled[a] = Substitute(baseArgs[a], own);
                baseArgs = filled;
            }
            return FillMap(info.Bases[i], baseArgs, owner, map, depth + 1);
        }
        return false;
    }

    // Most members hold none: asked first, it saves the map.
    private static bool MayHoldTypeVars(Value value)
    {
        switch (value)
        {
            case TypeVarValue or TupleValue or CallableValue or CoroutineValue { Result: not null }:
                return true;
            case InstanceValue i:
                return i.Args.Length > 0;
            case ClassValue c:
                return c.Args.Length > 0;
            case UnionValue union:
                foreach (Value member in union.Members)
                {
                    if (MayHoldTypeVars(member))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    /// <summary>A member of a class with the type variables of its owner filled in, as a receiver of another class fills them in.</summary>
    private Value SubstituteFor(Value member, Value receiver, int cls, Value[] args, int owner) =>
        MayHoldTypeVars(member) ? Substitute(member, MapFor(receiver, cls, args, owner)) : member;

    /// <summary>A value with its type variables filled in; what the map does not name stays.</summary>
    private Value Substitute(Value value, TypeVariables? map)
    {
        if (map is null || !MayHoldTypeVars(value))
            return value;
        switch (value)
        {
            case TypeVarValue v:
                return map.TryFind(v.Name, out Value? filled) && filled is not UnknownValue ? filled : v;
            case InstanceValue { Args.Length: > 0 } i:
                return SubstituteAll(i.Args, map) is { } args ? new InstanceValue(i.Class, args, i.Origin, i.Site) : value;
            case ClassValue { Args.Length: > 0 } c:
                if (SubstituteAll(c.Args, map) is not { } classArgs)
                    return value;
                return c.Class == known.Type && classArgs[0] is InstanceValue named ? new ClassValue(named.Class, named.Args) : new ClassValue(c.Class, classArgs);
            case TupleValue t:
                return SubstituteAll(t.Elements, map) is { } elements ? new TupleValue(elements) : value;
            case CallableValue c:
                Value result = Substitute(c.Result, map);
                return ReferenceEquals(result, c.Result) ? value : new CallableValue(result);
            case CoroutineValue { Result: { } inner } c:
                Value substituted = Substitute(inner, map);
                return ReferenceEquals(substituted, inner) ? value : new CoroutineValue(c.Function, substituted, c.Receiver);
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value member in union.Members)
                    builder.Add(Substitute(member, map));
                return builder.ToValue();
            default:
                return value;
        }
    }

    private Value[]? SubstituteAll(Value[] values, TypeVariables map)
    {
        Value[]? changed = null;
        for (int i = 0; i < values.Length; i++)
        {
            Value one = Substitute(values[i], map);
            if (!ReferenceEquals(one, values[i]))
            {
                changed ??= (Value[])values.Clone();
                changed[i] = one;
            }
        }
        return changed;
    }

    /// <summary>Learns type variables from an argument: <c>T</c>, <c>list[T]</c>, <c>Callable[…, T]</c>, <c>Awaitable[T]</c>, <c>type[T]</c>.</summary>
    private void Unify(Value declared, Value actual, TypeVariables map, int depth)
    {
        if (actual is UnknownValue || depth > 6)
            return;
        switch (declared)
        {
            case TypeVarValue v:
                if (!map.Has(v.Name))
                    map[v.Name] = actual is LiteralValue { Class: var literal } && !program.Options.FollowParameters
                        && literal != known.List && literal != known.Dict ? InstanceOf(literal) : actual;
                break;
            case UnionValue union:
                foreach (Value member in union.Members)
                {
                    if (member is not NoneValue)
                        Unify(member, actual, map, depth + 1);
                }
                break;
            case CallableValue callable:
                Unify(callable.Result, CallResult(actual, -1, -1), map, depth + 1);
                break;
            case ClassValue { Args.Length: > 0 } c when c.Class == known.Type && actual is ClassValue a:
                Unify(c.Args[0], ToInstance(a), map, depth + 1);
                break;
            case InstanceValue { Args.Length: > 0 } i:
                UnifyInstance(i, actual, map, depth);
                break;
        }
    }

    private void UnifyInstance(InstanceValue declared, Value actual, TypeVariables map, int depth)
    {
        int cls = ClassOf(actual);
        if (declared.Args.Length == 1 && actual is InstanceValue { Args.Length: 0, Site: >= 0 } && HeldBy(actual) is not UnknownValue)
        {
            Unify(declared.Args[0], IterateResult(actual), map, depth + 1);
            return;
        }
        if (actual is InstanceValue instance && IsSubclass(instance.Class, declared.Class))
        {
            TypeVariables filled = MapFor(instance, instance.Class, instance.Args, declared.Class);
            int[] parameters = Info(declared.Class).TypeParams;
            for (int i = 0; i < parameters.Length && i < declared.Args.Length; i++)
            {
                if (filled.TryFind(parameters[i], out Value? value))
                    Unify(declared.Args[i], value, map, depth + 1);
            }
            return;
        }
        if (actual is CoroutineValue || IsSubclass(declared.Class, known.AwaitableClass))
        {
            // Awaitable[T], Coroutine[Any, Any, T], Future[T]: the last argument is what awaiting gives.
            Unify(declared.Args[^1], AwaitResult(actual), map, depth + 1);
            return;
        }
        if (cls == known.Dict && declared.Args.Length > 1)
        {
            Unify(declared.Args[0], IterateResult(actual), map, depth + 1);
            if (program.Options.FollowParameters)
                Unify(declared.Args[1], ItemsOf(actual, ""), map, depth + 1);
            return;
        }
        if (declared.Class == known.ContextManager || declared.Class == known.AsyncContextManager)
            Unify(declared.Args[0], declared.Class == known.ContextManager ? EnterResult(actual) : AsyncEnterResult(actual), map, depth + 1);
        else if (declared.Args.Length == 1)
            Unify(declared.Args[0], IterateResult(actual), map, depth + 1);
    }
}
