using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Decorators: what a decorated function is.</summary>
public sealed partial class Evaluator
{
    /// <summary>A function as its name gives it: with its decorators applied.</summary>
    public Value Decorated(int function)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        if (row.DecoratorCount == 0)
            return FunctionObject(function);
        if (decoratedMemo[function] is { } memo)
            return memo;
        Question question = new(MemoKind.Decorated, 0, function);
        if (!Enter(question, FunctionObject(function), out Value cut))
            return cut;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        Value value = FunctionObject(function);
        for (int i = row.DecoratorCount - 1; i >= 0; i--)
            value = ApplyDecorator(file, facts.Lists[row.DecoratorStart + i], value);
        // The words of the vocabulary are decorators that change nothing.
        if (program.Files[file].Role == FileRole.Model)
        {
            value = value switch
            {
                FunctionValue { Decorated: true } => new FunctionValue(function, false),
                StaticOrClassMethodValue { Callee: FunctionValue { Decorated: true } } method => new StaticOrClassMethodValue(new FunctionValue(function, false), method.IsStatic),
                _ => value,
            };
        }
        if (Leave(question, value))
            decoratedMemo[function] = value;
        return value;
    }

    private bool IsOverload(int file, int functionRow)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly FunctionRow row = ref facts.Functions[functionRow];
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            if (Eval(file, facts.Lists[row.DecoratorStart + i]) is FunctionValue { Function: var f } && f == known.Overload)
                return true;
        }
        return false;
    }

    // `@x.setter`, `@x.getter`, `@x.deleter` join the property x; null when the function is no such part.
    private Value? PropertyPart(int file, int functionRow, Value? property)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly FunctionRow row = ref facts.Functions[functionRow];
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            ExprNode node = facts.Exprs[facts.Lists[row.DecoratorStart + i]];
            if (node.Kind != ExprKind.Attribute)
                continue;
            int part = program.Name(file, node.B);
            if (part != known.Setter && part != known.Getter && part != known.Deleter)
                continue;
            if ((property ?? PropertyNamed(file, node.A)) is not PropertyValue before)
                return null;
            var function = new FunctionValue(program.FunctionId(file, functionRow), false);
            return part == known.Setter ? new PropertyValue(before.Getter, function, before.Deleter)
                : part == known.Getter ? new PropertyValue(function, before.Setter, before.Deleter)
                : new PropertyValue(before.Getter, before.Setter, function);
        }
        return null;
    }

    // `@name.setter`, and `@Base.name.setter` in a class below, where the property is the one of the base.
    private Value? PropertyNamed(int file, int expr)
    {
        ExprNode node = program.Files[file].Facts.Exprs[expr];
        return node.Kind == ExprKind.Attribute && Eval(file, node.A) is ClassValue cls ? FindMember(cls.Class, program.Name(file, node.B), out _) : Eval(file, expr);
    }

    // What a decorator is given: the function with the decorators below it applied.
    private Value GivenToDecorator(int file, int function, int decorator)
    {
        FileFacts facts = program.Files[file].Facts;
        if (facts.Exprs[function] is not { Kind: ExprKind.Function } node)
            return Eval(file, function);
        ref readonly FunctionRow row = ref facts.Functions[node.A];
        Value value = FunctionObject(program.FunctionId(file, node.A));
        for (int i = row.DecoratorCount - 1; i >= 0 && facts.Lists[row.DecoratorStart + i] != decorator; i--)
            value = ApplyDecorator(file, facts.Lists[row.DecoratorStart + i], value);
        return value;
    }

    // `@single class Config`: a function of the program may take the place of the class.
    private Value DecoratedClass(int file, int classRow, Value cls)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly ClassRow row = ref facts.Classes[classRow];
        for (int i = row.DecoratorCount - 1; i >= 0; i--)
        {
            if (Eval(file, facts.Lists[row.DecoratorStart + i]) is FunctionValue decorator && !program.Models.IsModel(decorator.Function))
                cls = DecoratedBy(decorator, cls) is WrappedValue { Inner: FunctionValue } wrapped ? wrapped : ClassFrom(decorator) ?? cls;
        }
        return cls;
    }

    // `class Traced(cls): …` and `return Traced`: a class that stands in the decorator takes the place of the decorated one.
    private Value? ClassFrom(FunctionValue decorator)
    {
        int file = program.FileOf(decorator.Function);
        FunctionRow row = program.Function(decorator.Function);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            if (Eval(file, program.Facts(file).Lists[row.ReturnStart + i]) is ClassValue made && program.FileOfClass[made.Class] == file
                && IsInside(program.FunctionId(file, program.Class(made.Class).Body), decorator.Function))
                return made;
        }
        return null;
    }

    private Value ApplyDecorator(int file, int decorator, Value value)
    {
        ExprNode node = program.Files[file].Facts.Exprs[decorator];
        Value applied = Eval(file, decorator);
        // What the models say of the decorator itself, or of the function that returns it.
        foreach (Value member in Members(applied))
        {
            if (FromModel(member, value) is { } modelled)
                return AsObject(member, CallResult(member, -1, -1), modelled);
        }
        if (node.Kind == ExprKind.Call)
        {
            Value factory = Eval(file, program.Files[file].Facts.Sites[node.A].Target);
            foreach (Value member in Members(factory))
            {
                if (FromModel(member, value) is { } modelled)
                    return AsObject(member, applied, modelled);
            }
            if (factory is FunctionValue optional && DecoratorWithArguments(optional) is { } decorates)
                return DecoratedBy(decorates, value);
        }
        return AppliedBy(applied, value);
    }

    private Value AppliedBy(Value applied, Value value)
    {
        switch (applied)
        {
            case PartialValue given when program.Options.FollowParameters:
                return AppliedBy(given.Callee, value);
            case UnionValue union when program.Options.FollowParameters:
                var builder = NewUnion();
                foreach (Value member in union.Members)
                {
                    Value decorated = AppliedBy(member, value);
                    if (decorated is not FunctionValue { Decorated: true })
                        builder.Add(decorated);
                }
                return builder.IsEmpty ? Doubtful(value) : builder.ToValue();
            case FunctionValue function:
                return DecoratedBy(function, value);
            case BoundMethodValue { Callee: FunctionValue function }:
                return DecoratedBy(function, value);
            case WrappedValue { Inner: FunctionValue function }:
                return DecoratedBy(function, value);
            case ClassValue cls when FindMember(cls.Class, known.Get, out _) is not null:
                return new InstanceValue(cls.Class, [], InstanceOrigin.Constructed, -1);
            case ClassValue cls:
                return new WrappedValue(new InstanceValue(cls.Class, [], InstanceOrigin.Constructed, -1), value);
            case InstanceValue instance when FindMember(instance.Class, known.CallName, out _) is { } call:
                return call is FunctionValue method ? DecoratedBy(method, value) : Doubtful(value);
            default:
                return Doubtful(value);
        }
    }

    // `@app.task` makes an object with methods of its own, which runs the function when it is called: what the model says that the decorator gives.
    private Value AsObject(Value decorator, Value given, Value decorated)
    {
        Value made = given is CallableValue callable ? callable.Result : given;
        return decorated is FunctionValue && made is InstanceValue instance && program.Files[program.FileOfClass[instance.Class]].Role == FileRole.Model
            && Unwrap(decorator) is { } function && program.Models.OfFunction(function.Function)?.EntryPoint is not null
            ? new WrappedValue(instance, decorated) : decorated;
    }

    // Where parameters are followed, what a decorator put around the getter runs first.
    private FunctionValue? GetterIn(Value value) =>
        program.Options.FollowParameters && value is WrappedValue { Inner: FunctionValue wrapper } ? wrapper : Unwrap(value);

    private static Value Doubtful(Value value) => value is FunctionValue f ? new FunctionValue(f.Function, true) : value;

    private Value? FromModel(Value decorator, Value value)
    {
        if (decorator is ClassValue cls)
        {
            if (IsSubclass(cls.Class, known.Property) || (known.CachedProperty >= 0 && IsSubclass(cls.Class, known.CachedProperty)))
                return GetterIn(value) is { } getter ? new PropertyValue(getter, null) : value;
            if (cls.Class == known.StaticMethod || cls.Class == known.ClassMethod)
                return new StaticOrClassMethodValue(value, cls.Class == known.StaticMethod);
            if (program.Models.OfClass(cls.Class) is { Transparent: true })
                return value;
            return null;
        }
        int function = decorator switch
        {
            FunctionValue f => f.Function,
            BoundMethodValue { Callee: FunctionValue f } => f.Function,
            // `@respx.mock`: an object that can be called decorates.
            InstanceValue instance when FindMember(instance.Class, known.CallName, out _) is FunctionValue f => f.Function,
            _ => -1,
        };
        if (function < 0 || program.Models.OfFunction(function) is not { } effects)
            return null;
        if (effects.Becomes is { } colour)
            return new RecolouredValue(value, colour);
        return effects.Transparent || effects.EntryPoint is not null || effects.RunsDecorated is not null || effects.Handles.Length > 0
            || effects.Schedules.Length > 0 ? value : null;
    }

    /// <summary>The function inside decorations, or null.</summary>
    internal static FunctionValue? Unwrap(Value value) => value switch
    {
        FunctionValue f => f,
        WrappedValue w => Unwrap(w.Original),
        RecolouredValue r => Unwrap(r.Callee),
        BoundMethodValue b => Unwrap(b.Callee),
        StaticOrClassMethodValue s => Unwrap(s.Callee),
        _ => null,
    };

    // A decorator of the program: what it returns decides. Its own argument: nothing changes; a function inside it: that one around the old.
    private Value DecoratedBy(FunctionValue decorator, Value value)
    {
        int file = program.FileOf(decorator.Function);
        FileFacts facts = program.Facts(file);
        if (program.Files[file].Role == FileRole.Model)
            return Doubtful(value);
        Value? result = null;
        foreach (int returned in ReturnedBy(decorator.Function))
        {
            if (IsForCallWithoutFunction(decorator.Function, returned))
                continue;
            int expr = HandedOn(file, returned);
            ExprNode node = facts.Exprs[expr];
            if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Kind == BindingKind.Parameter || node.Kind == ExprKind.Param)
            {
                result ??= value;
                continue;
            }
            switch (Eval(file, expr))
            {
                case FunctionValue inner when IsInside(inner.Function, decorator.Function):
                    result = OfSameColour(result, inner, value);
                    break;
                case WrappedValue { Inner: FunctionValue inner } when IsInside(inner.Function, decorator.Function):
                    result = OfSameColour(result, inner, value);
                    break;
                case RecolouredValue { Callee: FunctionValue inner } recoloured when IsInside(inner.Function, decorator.Function):
                    result = new RecolouredValue(new WrappedValue(inner, value), recoloured.Colour);
                    break;
                case UnionValue union:
                    foreach (Value member in union.Members)
                    {
                        if (member is not FunctionValue inner || !IsInside(inner.Function, decorator.Function))
                            continue;
                        result = result is null || IsOtherColour(result, inner) ? OfSameColour(result, inner, value) : Join(result, new WrappedValue(inner, value));
                    }
                    break;
                case InstanceValue instance when FindMember(instance.Class, known.CallName, out _) is not null
                    || program.Options.FollowParameters && !program.IsModel(program.FileOfClass[instance.Class]):
                    result = new WrappedValue(instance, value);
                    break;
                case PropertyValue property when program.Options.FollowParameters:
                    result = property;
                    break;
                // Another function takes its place.
                case FunctionValue other when program.Options.FollowParameters:
                    result = result is null ? other : Join(result, other);
                    break;
            }
        }
        return result ?? Doubtful(value);
    }

    /// <summary>The argument that comes back as it is: <c>cast(F, wrapper)</c>, <c>update_wrapper(wrapper, f)</c>, <c>wraps(f)(wrapper)</c>; else the expression itself.</summary>
    public int HandedOn(int file, int expr)
    {
        FileFacts facts = program.Facts(file);
        if (expr <= 0 || facts.Exprs[expr] is not { Kind: ExprKind.Call } node || facts.Sites[node.A] is not { ArgCount: > 0 } call)
            return expr;
        ExprNode target = facts.Exprs[call.Target];
        if (target.Kind == ExprKind.Call)
        {
            return call.ArgCount == 1 && Eval(file, facts.Sites[target.A].Target) is FunctionValue maker && program.Models.OfFunction(maker.Function) is { Transparent: true }
                ? facts.Args[call.ArgStart].Value : expr;
        }
        if (Eval(file, call.Target) is not FunctionValue { Function: var function } || !program.IsModel(program.FileOf(function)))
            return expr;
        return function == known.Cast && call.ArgCount == 2 ? facts.Args[call.ArgStart + 1].Value
            : function == known.UpdateWrapper ? facts.Args[call.ArgStart].Value : expr;
    }

    // A decorator with a wrapper of each colour (`if iscoroutinefunction(f)`) gives the one of the function's own colour; else the last stands.
    private WrappedValue OfSameColour(Value? before, FunctionValue inner, Value value) =>
        before is WrappedValue wrapped && IsOtherColour(before, inner) && IsAsync(value) is { } colour && colour != IsAsync(inner) ? wrapped : new WrappedValue(inner, value);

    private bool IsOtherColour(Value before, FunctionValue inner) =>
        before is WrappedValue { Inner: FunctionValue } && IsAsync(before) is { } colour && colour != IsAsync(inner);

    // Whether calling a function makes something to await; null where it is not known.
    private bool? IsAsync(Value value) => value switch
    {
        FunctionValue f => (program.FlagsOf(f.Function) & FunctionFlags.Async) != 0,
        WrappedValue w => IsAsync(w.Inner),
        StaticOrClassMethodValue s => IsAsync(s.Callee),
        BoundMethodValue b => IsAsync(b.Callee),
        RecolouredValue { Colour: CallColour.Async or CallColour.AsyncContextManager } => true,
        RecolouredValue { Colour: CallColour.Sync or CallColour.ContextManager } => false,
        _ => null,
    };

    private bool IsInside(int function, int outer)
    {
        if (program.FileOf(function) != program.FileOf(outer))
            return false;
        int file = program.FileOf(function);
        int row = program.FunctionRowOf(function);
        int target = program.FunctionRowOf(outer);
        for (int parent = program.Facts(file).Functions[row].Parent; parent > 0; parent = program.Facts(file).Functions[parent].Parent)
        {
            if (parent == target)
                return true;
        }
        return false;
    }
}
