using System;
using System.Collections.Generic;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Types;

/// <summary>Calls and protocols: what calling, awaiting, iterating, entering and indexing give.</summary>
public sealed partial class Evaluator
{
    private Value CallSite(int file, int siteRow)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Kind != SiteKind.Call)
            return Value.Unknown;
        Value callee = Eval(file, site.Target);
        return CallResult(callee, file, siteRow);
    }

    /// <summary>What calling a value gives. Without a call site (-1) nothing is learned from arguments.</summary>
    internal Value CallResult(Value callee, int file, int siteRow)
    {
        switch (callee)
        {
            case FunctionValue f:
                return CallFunction(f.Function, null, file, siteRow);
            case BoundMethodValue bound:
                return bound.Callee switch
                {
                    FunctionValue f => CallFunction(f.Function, bound.Receiver, file, siteRow),
                    RecolouredValue r => Recoloured(r, bound.Receiver, file, siteRow),
                    WrappedValue w => CallWrapped(w, bound.Receiver, file, siteRow),
                    _ => CallResult(bound.Callee, file, siteRow),
                };
            case ClassValue cls:
                return Construct(cls, file, siteRow);
            case InstanceValue or LiteralValue:
                int instanceClass = ClassOf(callee);
                return FindMember(instanceClass, known.CallName, out int owner) is { } call ? CallResult(Bind(call, callee, owner), file, siteRow) : Value.Unknown;
            case PartialValue partial:
                return CallResult(partial.Callee, file, siteRow);
            case WrappedValue wrapped:
                return CallWrapped(wrapped, null, file, siteRow);
            case RecolouredValue recoloured:
                return Recoloured(recoloured, null, file, siteRow);
            case StaticOrClassMethodValue s:
                return CallResult(s.Callee, file, siteRow);
            case CallableValue callable:
                return callable.Result;
            case ExternValue external:
                return new ExternValue(external.Name + "()");
            case UnionValue union:
                var builder = default(UnionBuilder);
                foreach (Value member in union.Members)
                {
                    if (member is not NoneValue)
                        builder.Add(CallResult(member, file, siteRow));
                }
                return builder.ToValue();
            default:
                return Value.Unknown;
        }
    }

    private Value CallWrapped(WrappedValue wrapped, Value? receiver, int file, int siteRow)
    {
        if (wrapped.Inner is FunctionValue inner)
        {
            FunctionFlags flags = program.Function(inner.Function).Flags;
            if ((flags & FunctionFlags.Async) != 0 && (flags & FunctionFlags.Generator) == 0)
            {
                // The result is usually the original's, awaited or not.
                Value own = ReturnOf(inner.Function);
                Value original = CallResult(receiver is null ? wrapped.Original : new BoundMethodValue(receiver, wrapped.Original), file, siteRow);
                Value awaited = original is CoroutineValue ? AwaitResult(original) : original;
                return new CoroutineValue(inner.Function, own is UnknownValue ? awaited : own, receiver);
            }
            if ((flags & FunctionFlags.Generator) != 0)
                return new GeneratorValue(inner.Function, receiver);
            Value result = ReturnOf(inner.Function);
            return result is UnknownValue ? CallResult(receiver is null ? wrapped.Original : new BoundMethodValue(receiver, wrapped.Original), file, siteRow) : result;
        }
        Value called = CallResult(wrapped.Inner, file, siteRow);
        return called is UnknownValue ? CallResult(receiver is null ? wrapped.Original : new BoundMethodValue(receiver, wrapped.Original), file, siteRow) : called;
    }

    private Value Recoloured(RecolouredValue value, Value? receiver, int file, int siteRow)
    {
        int function = Unwrap(value.Callee)?.Function ?? -1;
        switch (value.Colour)
        {
            case CallColour.ContextManager or CallColour.AsyncContextManager:
                return function < 0 ? Value.Unknown : new ContextManagerValue(function, value.Colour == CallColour.AsyncContextManager, receiver);
            case CallColour.Async:
                Value inner = CallResult(receiver is null ? value.Callee : new BoundMethodValue(receiver, value.Callee), file, siteRow);
                return inner as CoroutineValue ?? new CoroutineValue(-1, inner, receiver);
            case CallColour.Sync:
                Value result = CallResult(receiver is null ? value.Callee : new BoundMethodValue(receiver, value.Callee), file, siteRow);
                return result is CoroutineValue ? AwaitResult(result) : result;
            default:
                return Value.Unknown;
        }
    }

    private Value Construct(ClassValue cls, int file, int siteRow)
    {
        if (cls.Class == known.Type && cls.Args.Length == 1)
            return Close(cls.Args[0]);
        FileFacts? facts = file < 0 ? null : program.Files[file].Facts;
        if (facts is not null)
        {
            ref readonly SiteRow site = ref facts.Sites[siteRow];
            if (cls.Class == known.Super)
                return SuperResult(file, facts, site);
            if (cls.Class == known.Partial && site.ArgCount > 0)
                return new PartialValue(Eval(file, facts.Args[site.ArgStart].Value), program.SiteId(file, siteRow));
            if (cls.Class == known.TypeVar && site.ArgCount > 0)
                return TypeVarOf(file, facts, site);
            if (cls.Class == known.Type && site.ArgCount == 1)
            {
                Value argument = Eval(file, facts.Args[site.ArgStart].Value);
                return ClassOf(argument) is >= 0 and var c ? ClassObject(c) : Value.Unknown;
            }
            if (known.CachedProperty >= 0 && (IsSubclass(cls.Class, known.Property) || IsSubclass(cls.Class, known.CachedProperty)) && site.ArgCount > 0)
            {
                // `x = property(_get_x, _set_x)`
                if (Unwrap(Eval(file, facts.Args[site.ArgStart].Value)) is { } getter)
                {
                    FunctionValue? setter = site.ArgCount > 1 ? Unwrap(Eval(file, facts.Args[site.ArgStart + 1].Value)) : null;
                    return new PropertyValue(getter, setter);
                }
            }
            if ((cls.Class == known.StaticMethod || cls.Class == known.ClassMethod) && site.ArgCount > 0)
                return new StaticOrClassMethodValue(Eval(file, facts.Args[site.ArgStart].Value), cls.Class == known.StaticMethod);
            if (known.Enum >= 0 && IsSubclass(cls.Class, known.Enum) && cls.Class != known.Enum)
                return InstanceOf(cls.Class);
        }
        // `__new__` of the program that returns something else: believe its annotation.
        if (FindMember(cls.Class, known.New, out int owner) is FunctionValue made && program.Files[program.FileOf(made.Function)].Role != FileRole.Model
            && program.Function(made.Function).ReturnAnnotation > 0)
        {
            Value annotated = Substitute(Annotation(program.FileOf(made.Function), program.Function(made.Function).ReturnAnnotation), MapFor(cls, cls.Class, cls.Args, owner));
            if (annotated is InstanceValue other && !IsSubclass(cls.Class, other.Class))
                return annotated;
        }
        int site2 = file < 0 ? -1 : program.SiteId(file, siteRow);
        Value[] args = cls.Args;
        ClassInfo info = Info(cls.Class);
        if (args.Length == 0 && info.TypeParams.Length > 0 && facts is not null && FindMember(cls.Class, known.Init, out _) is { } init && Unwrap(init) is { } f)
        {
            var map = new Dictionary<int, Value>();
            LearnFromArguments(f.Function, true, file, siteRow, map);
            if (map.Count > 0)
            {
                args = new Value[info.TypeParams.Length];
                for (int i = 0; i < args.Length; i++)
                    args[i] = map.TryGetValue(info.TypeParams[i], out Value? value) ? value : Value.Unknown;
            }
        }
        return new InstanceValue(cls.Class, args, InstanceOrigin.Constructed, site2);
    }

    private Value SuperResult(int file, FileFacts facts, in SiteRow site)
    {
        if (site.ArgCount >= 2)
        {
            return Eval(file, facts.Args[site.ArgStart].Value) is ClassValue c
                ? new SuperValue(c.Class, Eval(file, facts.Args[site.ArgStart + 1].Value)) : Value.Unknown;
        }
        for (int row = site.Function; row > 0; row = facts.Functions[row].Parent)
        {
            ref readonly FunctionRow f = ref facts.Functions[row];
            if ((f.Flags & FunctionFlags.Method) == 0 || f.Class < 0)
                continue;
            int function = program.FunctionId(file, row);
            Value receiver = f.ParamCount > 0 ? Parameter(function, 0) : Value.Unknown;
            int cls = program.ClassId(file, f.Class);
            return new SuperValue(cls, receiver is InstanceValue or ClassValue ? receiver : SelfOf(cls));
        }
        return Value.Unknown;
    }

    private TypeVarValue TypeVarOf(int file, FileFacts facts, in SiteRow site)
    {
        ExprNode name = facts.Exprs[facts.Args[site.ArgStart].Value];
        Value bound = Value.Unknown;
        for (int i = 1; i < site.ArgCount; i++)
        {
            ref readonly ArgRow arg = ref facts.Args[site.ArgStart + i];
            if (arg.Kind == ArgKind.Keyword && program.Name(file, arg.Name) == known.Bound)
                bound = Annotation(file, arg.Value);
            else if (arg.Kind == ArgKind.Positional)
                bound = Join(bound, Annotation(file, arg.Value));
        }
        return new TypeVarValue(name.Kind == ExprKind.Str && name.A >= 0 ? program.Name(file, name.A) : -3, bound);
    }

    /// <summary>What a call of a function gives, seen from a call site when there is one.</summary>
    private Value CallFunction(int function, Value? receiver, int file, int siteRow)
    {
        FunctionFlags flags = program.Function(function).Flags;
        bool isAsync = (flags & FunctionFlags.Async) != 0;
        if ((flags & FunctionFlags.Generator) != 0)
            return new GeneratorValue(function, receiver);
        if (file >= 0 && SpecialCall(function, file, siteRow) is { } special)
            return special;
        Value declared = ReturnOf(function);
        Value result = declared;
        if (ContainsTypeVars(declared, 0))
        {
            Dictionary<int, Value> map = ReceiverMap(function, receiver) ?? [];
            if (file >= 0)
                LearnFromArguments(function, receiver is not null, file, siteRow, map);
            result = Close(Substitute(declared, map));
        }
        else if (declared is UnknownValue && file >= 0 && ReturnedParameter(function) is >= 0 and var index)
        {
            int arg = program.Models.ArgumentFor(program.SiteId(file, siteRow), function, index, receiver is not null);
            if (arg >= 0)
                result = Eval(file, program.Files[file].Facts.Args[arg].Value);
        }
        return isAsync ? new CoroutineValue(function, result, receiver) : result;
    }

    private Dictionary<int, Value>? ReceiverMap(int function, Value? receiver)
    {
        if (receiver is null)
            return null;
        ref readonly FunctionRow row = ref program.Function(function);
        if (row.Class < 0)
            return null;
        int owner = program.ClassId(program.FileOf(function), row.Class);
        int cls = receiver switch { InstanceValue i => i.Class, ClassValue c => c.Class, _ => ClassOf(receiver) };
        if (cls < 0)
            return null;
        Value[] args = receiver is LiteralValue literal ? LiteralArgs(literal) : ArgsOf(receiver);
        if (args.Length == 0 && ContentsOf(receiver, null) is not UnknownValue and var held)
            args = IsSubclass(cls, known.Dict) ? [Value.Unknown, held] : [held];
        return MapFor(receiver, cls, args, owner);
    }

    // Type arguments of a display: what its elements are.
    private Value[] LiteralArgs(LiteralValue literal)
    {
        ExprNode node = program.Files[literal.File].Facts.Exprs[literal.Expr];
        if (literal.Class == known.Dict)
            return [IterateResult(literal), DictValues(literal, node)];
        return literal.Class == known.List || literal.Class == known.Set || literal.Class == known.Tuple ? [IterateResult(literal)] : [];
    }

    private Value? SpecialCall(int function, int file, int siteRow)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (function == known.GetAttr && site.ArgCount >= 2)
        {
            ExprNode name = facts.Exprs[facts.Args[site.ArgStart + 1].Value];
            return name.Kind == ExprKind.Str && name.A >= 0
                ? Attribute(Eval(file, facts.Args[site.ArgStart].Value), program.Name(file, name.A)) : Value.Unknown;
        }
        if (function == known.Cast && site.ArgCount >= 2)
            return Annotation(file, facts.Args[site.ArgStart].Value);
        if (function == known.NewType && site.ArgCount >= 2)
            return Eval(file, facts.Args[site.ArgStart + 1].Value);
        return null;
    }

    private void LearnFromArguments(int function, bool bound, int file, int siteRow, Dictionary<int, Value> map)
    {
        int calleeFile = program.FileOf(function);
        FileFacts callee = program.Facts(calleeFile);
        FunctionRow row = program.Function(function);
        FileFacts facts = program.Files[file].Facts;
        int site = program.SiteId(file, siteRow);
        for (int i = 0; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref callee.Params[row.ParamStart + i];
            if (param.Annotation <= 0 || (i == 0 && bound))
                continue;
            Value declared = Annotation(calleeFile, param.Annotation);
            if (!ContainsTypeVars(declared, 0))
                continue;
            int arg = program.Models.ArgumentFor(site, function, i, bound);
            if (arg >= 0)
                Unify(declared, Eval(file, facts.Args[arg].Value), map, 0);
        }
    }

    private static bool ContainsTypeVars(Value value, int depth)
    {
        if (depth > 6)
            return false;
        switch (value)
        {
            case TypeVarValue:
                return true;
            case InstanceValue i:
                foreach (Value arg in i.Args)
                {
                    if (ContainsTypeVars(arg, depth + 1))
                        return true;
                }
                return false;
            case ClassValue c:
                foreach (Value arg in c.Args)
                {
                    if (ContainsTypeVars(arg, depth + 1))
                        return true;
                }
                return false;
            case TupleValue t:
                foreach (Value element in t.Elements)
                {
                    if (ContainsTypeVars(element, depth + 1))
                        return true;
                }
                return false;
            case CallableValue c:
                return ContainsTypeVars(c.Result, depth + 1);
            case CoroutineValue { Result: { } result }:
                return ContainsTypeVars(result, depth + 1);
            case UnionValue union:
                foreach (Value member in union.Members)
                {
                    if (ContainsTypeVars(member, depth + 1))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    // A type variable that nothing filled in: its bound, at the top level only.
    private static Value Close(Value value) => value is TypeVarValue v ? v.Bound : value;

    private int ReturnedParameter(int function)
    {
        FunctionRow row = program.Function(function);
        FileFacts facts = program.Facts(program.FileOf(function));
        int found = -1;
        for (int i = 0; i < row.ReturnCount; i++)
        {
            ExprNode node = facts.Exprs[facts.Lists[row.ReturnStart + i]];
            if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Kind == BindingKind.Parameter)
                node = facts.Exprs[facts.Bindings[node.A].Value];
            if (node.Kind == ExprKind.Param && program.FunctionId(program.FileOf(function), node.A) == function)
                found = node.B;
        }
        return found;
    }

    /// <summary>What a function returns (for a coroutine function: what awaiting it gives). Type variables stay in it.</summary>
    public Value ReturnOf(int function)
    {
        if (returnMemo[function] is { } memo)
            return memo;
        Question question = new(MemoKind.Return, 0, function);
        if (!Enter(question, Value.Unknown, out Value cut))
            return cut;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(function);
        Value declared = row.ReturnAnnotation > 0 ? Annotation(file, row.ReturnAnnotation) : Value.Unknown;
        Value value = declared;
        // A type of a package that is not there says nothing.
        if (value is UnknownValue or ExternValue)
        {
            var builder = default(UnionBuilder);
            for (int i = 0; i < row.ReturnCount; i++)
                builder.Add(Eval(file, facts.Lists[row.ReturnStart + i]));
            value = builder.ToValue();
            if (builder.IsEmpty && (row.Flags & (FunctionFlags.Method | FunctionFlags.StubBody)) != 0)
                value = InheritedReturn(function, file, row);
            if (value is UnknownValue && row.ReturnCount == 0 && row.ReturnAnnotation <= 0 && program.Files[file].Role != FileRole.Model
                && (row.Flags & (FunctionFlags.StubBody | FunctionFlags.NeverReturns)) == 0)
                value = Value.None;
            if (value is UnknownValue)
                value = declared;
        }
        if (Leave(question, value))
            returnMemo[function] = value;
        return value;
    }

    private Value InheritedReturn(int function, int file, in FunctionRow row)
    {
        if (row.Class < 0)
            return Value.Unknown;
        int cls = program.ClassId(file, row.Class);
        int name = program.Name(file, row.Name);
        foreach (int ancestor in Info(cls).Mro)
        {
            if (ancestor != cls && OwnMember(ancestor, name) is { } member && Unwrap(member) is { } f && f.Function != function)
                return ReturnOf(f.Function);
        }
        return Value.Unknown;
    }

    private Value YieldsOf(int function, Value? receiver)
    {
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(function);
        if (row.ReturnAnnotation > 0)
        {
            Value declared = Annotation(file, row.ReturnAnnotation);
            if (declared is InstanceValue { Args.Length: > 0 } i)
            {
                Value first = i.Args[0];
                return ReceiverMap(function, receiver) is { } map ? Close(Substitute(first, map)) : first;
            }
        }
        var builder = default(UnionBuilder);
        for (int i = 0; i < row.YieldCount; i++)
            builder.Add(Eval(file, facts.Lists[row.YieldStart + i]));
        return builder.ToValue();
    }

    /// <summary>What <c>await value</c> gives.</summary>
    public Value AwaitResult(Value value)
    {
        switch (value)
        {
            case CoroutineValue c:
                if (c.Result is { } known2)
                    return known2;
                return c.Function >= 0 ? ReturnOf(c.Function) : Value.Unknown;
            case UnionValue union:
                var builder = default(UnionBuilder);
                foreach (Value member in union.Members)
                    builder.Add(AwaitResult(member));
                return builder.ToValue();
            case InstanceValue i:
                if (FindMember(i.Class, known.Await, out int owner) is { } member2)
                {
                    Value generator = CallResult(Bind(member2, value, owner), -1, -1);
                    if (generator is InstanceValue { Args.Length: >= 3 } g)
                        return g.Args[2];
                    if (generator is GeneratorValue own)
                    {
                        Value declared = ReturnOf(own.Function);
                        return declared is InstanceValue { Args.Length: >= 3 } annotated ? annotated.Args[2] : declared is InstanceValue ? Value.Unknown : declared;
                    }
                }
                return i.Args.Length > 0 && IsSubclass(i.Class, known.AwaitableClass) ? i.Args[^1] : Value.Unknown;
            case ExternValue external:
                return new ExternValue("await " + external.Name);
            default:
                return Value.Unknown;
        }
    }

    /// <summary>What <c>for x in value</c> gives.</summary>
    public Value IterateResult(Value value)
    {
        switch (value)
        {
            case LiteralValue literal:
                return Elements(literal);
            case TupleValue tuple:
                var all = default(UnionBuilder);
                foreach (Value element in tuple.Elements)
                    all.Add(element);
                return all.ToValue();
            case GeneratorValue generator:
                return YieldsOf(generator.Function, generator.Receiver);
            case UnionValue union:
                var builder = default(UnionBuilder);
                foreach (Value member in union.Members)
                {
                    if (member is not NoneValue)
                        builder.Add(IterateResult(member));
                }
                return builder.ToValue();
            case InstanceValue { Site: >= 0 } when ContentsOf(value, null) is not UnknownValue and var held && !IsSubclass(ClassOf(value), known.Dict):
                return held;
            case InstanceValue i:
                if (FindMember(i.Class, known.Iter, out int owner) is { } iter)
                {
                    Value iterator = CallResult(Bind(iter, value, owner), -1, -1);
                    if (iterator is GeneratorValue or LiteralValue)
                        return IterateResult(iterator);
                    int cls = ClassOf(iterator);
                    if (cls >= 0 && FindMember(cls, known.Next, out owner) is { } next)
                        return CallResult(Bind(next, iterator, owner), -1, -1);
                }
                return Value.Unknown;
            case ClassValue c when known.Enum >= 0 && IsSubclass(c.Class, known.Enum):
                return InstanceOf(c.Class);
            default:
                return Value.Unknown;
        }
    }

    private Value AsyncIterateResult(Value value)
    {
        switch (value)
        {
            case GeneratorValue generator:
                return YieldsOf(generator.Function, generator.Receiver);
            case UnionValue union:
                var builder = default(UnionBuilder);
                foreach (Value member in union.Members)
                    builder.Add(AsyncIterateResult(member));
                return builder.ToValue();
            case InstanceValue i:
                if (FindMember(i.Class, known.AsyncIter, out int owner) is { } iter)
                {
                    Value iterator = CallResult(Bind(iter, value, owner), -1, -1);
                    if (iterator is GeneratorValue)
                        return AsyncIterateResult(iterator);
                    int cls = ClassOf(iterator);
                    if (cls >= 0 && FindMember(cls, known.AsyncNext, out owner) is { } next)
                        return AwaitResult(CallResult(Bind(next, iterator, owner), -1, -1));
                }
                return Value.Unknown;
            default:
                return Value.Unknown;
        }
    }

    private Value Elements(LiteralValue literal)
    {
        // `x = [*x, y]` in a loop is an element of itself.
        Question question = new(MemoKind.Elements, literal.File, literal.Expr);
        if (!Enter(question, Value.Unknown, out Value cut))
            return cut;
        Value shown = ShownElements(literal);
        Leave(question, shown);
        return literal.Class == known.Dict ? shown : Join(shown, ContentsOf(literal, null));
    }

    private Value ShownElements(LiteralValue literal)
    {
        FileFacts facts = program.Files[literal.File].Facts;
        ExprNode node = facts.Exprs[literal.Expr];
        switch (node.Kind)
        {
            case ExprKind.List or ExprKind.Tuple or ExprKind.Set:
                var builder = default(UnionBuilder);
                foreach (int element in facts.List(node.A, node.B))
                {
                    bool starred = facts.Exprs[element].Kind == ExprKind.Starred;
                    Value value = Eval(literal.File, element);
                    builder.Add(starred ? IterateResult(value) : value);
                }
                return builder.ToValue();
            case ExprKind.ListComp or ExprKind.SetComp or ExprKind.GeneratorExp or ExprKind.DictComp:
                return Eval(literal.File, node.A);
            case ExprKind.Dict:
                var keys = default(UnionBuilder);
                ReadOnlySpan<int> items = facts.List(node.A, node.B);
                for (int i = 0; i + 1 < items.Length; i += 2)
                    keys.Add(items[i] > 0 ? Eval(literal.File, items[i]) : Value.Unknown);
                return keys.ToValue();
            case ExprKind.Str:
                return InstanceOf(known.Str);
            default:
                return Value.Unknown;
        }
    }

    private Value DictValues(LiteralValue literal, ExprNode node)
    {
        if (node.Kind == ExprKind.DictComp)
            return Eval(literal.File, node.B);
        Question question = new(MemoKind.Items, literal.File, literal.Expr);
        if (!Enter(question, Value.Unknown, out Value cut))
            return cut;
        Value shown = ShownItems(literal, node);
        Leave(question, shown);
        return Join(shown, ContentsOf(literal, null));
    }

    private Value ShownItems(LiteralValue literal, ExprNode node)
    {
        var values = default(UnionBuilder);
        ReadOnlySpan<int> items = program.Files[literal.File].Facts.List(node.A, node.B);
        for (int i = 0; i + 1 < items.Length; i += 2)
        {
            Value value = Eval(literal.File, items[i + 1]);
            values.Add(items[i] > 0 ? value : value is LiteralValue inner ? DictValues(inner, program.Files[inner.File].Facts.Exprs[inner.Expr]) : Value.Unknown);
        }
        return values.ToValue();
    }

    // The items of a dictionary under a key, "" for any.
    private Value ItemsOf(Value dictionary, string key)
    {
        var builder = default(UnionBuilder);
        foreach (Value member in Members(dictionary))
            builder.Add(member is LiteralValue literal ? ItemsOf(literal, key) : member is InstanceValue { Args.Length: >= 2 } typed ? typed.Args[1] : ContentsOf(member, key));
        return builder.ToValue();
    }

    private Value ItemsOf(LiteralValue literal, string key)
    {
        FileFacts home = program.Files[literal.File].Facts;
        ExprNode node = home.Exprs[literal.Expr];
        if (key.Length > 0 && node.Kind == ExprKind.Dict)
        {
            ReadOnlySpan<int> items = home.List(node.A, node.B);
            for (int i = items.Length - 2; i >= 0; i -= 2)
            {
                if (items[i] > 0 && KeyOf(literal.File, items[i]) == key)
                    return Join(Eval(literal.File, items[i + 1]), ContentsOf(literal, key));
            }
            if (ContentsOf(literal, key) is not UnknownValue and var held)
                return held;
        }
        return node.Kind is ExprKind.Dict or ExprKind.DictComp ? DictValues(literal, node) : Elements(literal);
    }

    private Value EnterResult(Value value)
    {
        switch (value)
        {
            case ContextManagerValue manager:
                return YieldsOf(manager.Generator, manager.Receiver);
            case UnionValue union:
                var builder = default(UnionBuilder);
                foreach (Value member in union.Members)
                    builder.Add(EnterResult(member));
                return builder.ToValue();
            case InstanceValue i when FindMember(i.Class, known.Enter, out int owner) is { } enter:
                Value result = CallResult(Bind(enter, value, owner), -1, -1);
                return result is UnknownValue && HasUnknownBase(i.Class) ? value : result;
            case InstanceValue i when HasUnknownBase(i.Class):
                return value;
            default:
                return Value.Unknown;
        }
    }

    private Value AsyncEnterResult(Value value)
    {
        switch (value)
        {
            case ContextManagerValue manager:
                return YieldsOf(manager.Generator, manager.Receiver);
            case UnionValue union:
                var builder = default(UnionBuilder);
                foreach (Value member in union.Members)
                    builder.Add(AsyncEnterResult(member));
                return builder.ToValue();
            case InstanceValue i when FindMember(i.Class, known.AsyncEnter, out int owner) is { } enter:
                return AwaitResult(CallResult(Bind(enter, value, owner), -1, -1));
            default:
                return Value.Unknown;
        }
    }

    private Value UnpackResult(Value value, int index, int aux)
    {
        if (value is TupleValue tuple && aux == 0 && index < tuple.Elements.Length)
            return tuple.Elements[index];
        if (value is LiteralValue literal && aux == 0)
        {
            FileFacts facts = program.Files[literal.File].Facts;
            ExprNode node = facts.Exprs[literal.Expr];
            if (node.Kind is ExprKind.Tuple or ExprKind.List && index < node.B)
            {
                ReadOnlySpan<int> elements = facts.List(node.A, node.B);
                bool starred = false;
                for (int i = 0; i <= index; i++)
                    starred |= facts.Exprs[elements[i]].Kind == ExprKind.Starred;
                if (!starred)
                    return Eval(literal.File, elements[index]);
            }
        }
        if (value is UnionValue union)
        {
            var builder = default(UnionBuilder);
            foreach (Value member in union.Members)
                builder.Add(UnpackResult(member, index, aux));
            return builder.ToValue();
        }
        Value element2 = IterateResult(value);
        return aux == 1 ? new InstanceValue(known.List, [element2], InstanceOrigin.Declared, -1) : element2;
    }

    private Value SubscriptResult(int file, int expr, ExprNode node)
    {
        Value target = Eval(file, node.A);
        switch (target)
        {
            case SpecialFormValue:
                return new TypeExprValue(file, expr);
            case ClassValue cls when FindMember(cls.Class, known.ClassGetItem, out _) is null || Info(cls.Class).TypeParams.Length > 0:
                return cls.Class == known.Tuple || cls.Class == known.Type ? new TypeExprValue(file, expr) : new ClassValue(cls.Class, TypeArguments(file, node.B));
            case ClassValue cls:
                return cls;
            case TypeExprValue:
                return target;
        }
        var builder = default(UnionBuilder);
        foreach (Value member in Members(target))
            builder.Add(SubscriptOne(member, file, node.B));
        return builder.ToValue();
    }

    private Value SubscriptOne(Value target, int file, int index)
    {
        FileFacts facts = program.Files[file].Facts;
        ExprNode key = index > 0 ? facts.Exprs[index] : default;
        switch (target)
        {
            case LiteralValue literal:
                FileFacts home = program.Files[literal.File].Facts;
                ExprNode node = home.Exprs[literal.Expr];
                if (key.Kind == ExprKind.Slice)
                    return target;
                if (node.Kind is ExprKind.List or ExprKind.Tuple && key.Kind == ExprKind.Int && facts.Numbers[key.A] is >= 0 and var n && n < node.B)
                    return Join(Eval(literal.File, home.List(node.A, node.B)[(int)n]), ContentsOf(literal, "#" + n));
                return literal.Class == known.Dict ? ItemsOf(literal, KeyOf(file, index)) : Elements(literal);
            case TupleValue tuple:
                if (key.Kind == ExprKind.Int && facts.Numbers[key.A] is >= 0 and var at && at < tuple.Elements.Length)
                    return tuple.Elements[(int)at];
                return IterateResult(tuple);
            case InstanceValue { Site: >= 0 } when ContentsOf(target, KeyOf(file, index)) is not UnknownValue and var held:
                return held;
            case InstanceValue i when FindMember(i.Class, known.GetItem, out int owner) is { } getItem:
                if (key.Kind == ExprKind.Slice && (i.Class == known.List || i.Class == known.Tuple))
                    return target;
                return CallResult(Bind(LastOverload(getItem), target, owner), -1, -1);
            case ExternValue external:
                return new ExternValue(external.Name + "[]");
            default:
                return Value.Unknown;
        }
    }

    // `list.__getitem__` has an overload for slices; the other one gives elements.
    private static Value LastOverload(Value member) => member is UnionValue union ? union.Members[0] : member;

    private Value BinaryResult(int file, int expr, ExprNode node)
    {
        Value left = Eval(file, node.A);
        if (node.Aux == (int)Operator.BitOr && left is ClassValue or NoneValue or TypeExprValue or SpecialFormValue)
            return new TypeExprValue(file, expr);
        if (left is LiteralValue l && (l.Class == known.List || l.Class == known.Tuple || l.Class == known.Str))
            return InstanceOf(l.Class);
        int cls = ClassOf(left);
        if (cls < 0)
            return Value.Unknown;
        int method = known.Operators[node.Aux];
        return FindMember(cls, method, out int owner) is { } member ? CallResult(Bind(member, left, owner), -1, -1) : Value.Unknown;
    }
}

/// <summary>The special methods behind operators.</summary>
internal static class Operators
{
    /// <summary>The methods that binary operators call on their left sides, in the order of <see cref="Operator"/>.</summary>
    public static readonly string[] Methods =
    [
        "__add__", "__sub__", "__mul__", "__matmul__", "__truediv__", "__mod__", "__pow__", "__lshift__", "__rshift__", "__or__", "__xor__", "__and__",
        "__floordiv__",
    ];
}
