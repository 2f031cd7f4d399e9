using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Calls: what calling a function, a class or an object gives.</summary>
public sealed partial class Evaluator
{
    private Value CallSite(int file, int siteRow)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Kind != SiteKind.Call)
            return Value.Unknown;
        if (program.Options.FollowParameters && (GivenByName(file, site) ?? BoundByGet(file, site)) is { } named)
            return named;
        Value callee = Eval(file, site.Target);
        return MadeBy(callee, file, siteRow) ?? CallResult(callee, file, siteRow);
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
            case InstanceValue when FetchedBy(callee, file, siteRow) is { } fetched:
                return fetched;
            case InstanceValue declared when MeantClass(declared, file, siteRow) is { } meant:
                return Construct(meant, file, siteRow);
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
            case MadeClassValue made:
                return new MadeInstanceValue(made.Site);
            case ExternValue external:
                return new ExternValue(external.Name + "()");
            case UnionValue union:
                var builder = NewUnion();
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
            FunctionFlags flags = program.FlagsOf(inner.Function);
            if ((flags & FunctionFlags.Async) != 0 && (flags & FunctionFlags.Generator) == 0)
            {
                // The result is usually the original's, awaited or not.
                Value own = ReturnOf(inner.Function);
                Value original = CallOriginal(wrapped, receiver, file, siteRow);
                Value awaited = original is CoroutineValue ? AwaitResult(original) : original;
                return new CoroutineValue(inner.Function, own is UnknownValue || IsAnything(own) && awaited is not UnknownValue ? awaited : own, receiver);
            }
            if ((flags & FunctionFlags.Generator) != 0)
                return new GeneratorValue(inner.Function, receiver);
            Value result = ReturnOf(inner.Function);
            if (result is not UnknownValue && !IsAnything(result))
                return result;
            Value given = CallOriginal(wrapped, receiver, file, siteRow);
            // What is declared to give anything gives what the original does, unless that is awaited inside: `asyncio.run(f())`.
            return result is not UnknownValue && given is (UnknownValue or CoroutineValue) ? result : given;
        }
        Value called = CallResult(wrapped.Inner, file, siteRow);
        return called is UnknownValue ? CallOriginal(wrapped, receiver, file, siteRow) : called;
    }

    private Value CallOriginal(WrappedValue wrapped, Value? receiver, int file, int siteRow) =>
        CallResult(receiver is null ? wrapped.Original : new BoundMethodValue(receiver, wrapped.Original), file, siteRow);

    // `-> R`, `-> object`
    private bool IsAnything(Value result) => result is TypeVarValue || result is InstanceValue instance && instance.Class == known.Object;

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
                return new PartialValue(Eval(file, facts.Args[site.ArgStart].Value), program.SiteId(file, siteRow), false);
            if (cls.Class == known.PartialMethod && site.ArgCount > 0)
                return new PartialValue(Eval(file, facts.Args[site.ArgStart].Value), program.SiteId(file, siteRow), true);
            if (cls.Class == known.MethodType && known.MethodType >= 0 && site.ArgCount == 2 && program.Options.FollowParameters)
                return new BoundMethodValue(Eval(file, facts.Args[site.ArgStart + 1].Value), Eval(file, facts.Args[site.ArgStart].Value));
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
        if (ChosenByNew(cls, file, siteRow) is { } chosen)
            return chosen;
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
        if (args.Length == 0 && info.TypeParams.Length > 0 && facts is not null && ConstructorOf(cls.Class) is { } f)
        {
            var map = new TypeVariables();
            LearnFromArguments(f.Function, true, file, siteRow, map);
            if (!map.All.IsEmpty)
            {
                args = new Value[info.TypeParams.Length];
                for (int i = 0; i < args.Length; i++)
                    args[i] = map.TryFind(info.TypeParams[i], out Value? value) ? value : Value.Unknown;
            }
        }
        int maker = program.Options.FollowParameters && !cls.IsDeclared && !program.IsModel(program.FileOfClass[cls.Class]) ? site2 : -1;
        return new InstanceValue(cls.Class, args, cls.IsDeclared ? InstanceOrigin.Declared : InstanceOrigin.Constructed, site2, maker);
    }

    /// <summary>The <c>__init__</c> of a class, its own or an inherited one; null for what is no function.</summary>
    internal FunctionValue? InitOf(int cls) => FindMember(cls, known.Init, out _) is { } init ? Unwrap(init) : null;

    // What takes the arguments of a call of the class: `__init__`, or `__new__` where only that says anything.
    private FunctionValue? ConstructorOf(int cls)
    {
        FunctionValue? init = FindMember(cls, known.Init, out int owner) is { } member ? Unwrap(member) : null;
        if (init is not null && owner != known.Object)
            return init;
        return FindMember(cls, known.New, out owner) is { } made && owner != known.Object && Unwrap(made) is { } function ? function : init;
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
            if (receiver is UnionValue several)
            {
                var builder = NewUnion();
                foreach (Value member in several.Members)
                    builder.Add(new SuperValue(cls, member is InstanceValue or ClassValue ? member : SelfOf(cls)));
                return builder.ToValue();
            }
            return new SuperValue(cls, receiver is InstanceValue or ClassValue ? receiver : SelfOf(cls));
        }
        return Value.Unknown;
    }

    /// <summary>What a call of a function gives, seen from a call site when there is one.</summary>
    private Value CallFunction(int function, Value? receiver, int file, int siteRow)
    {
        FunctionFlags flags = program.FlagsOf(function);
        bool isAsync = (flags & FunctionFlags.Async) != 0;
        if ((flags & FunctionFlags.Generator) != 0)
            return new GeneratorValue(function, receiver);
        if (file >= 0 && SpecialCall(function, file, siteRow) is { } special)
            return special;
        if (file >= 0 && receiver is not null && KeyedCall(function, receiver, file, siteRow) is { } item)
            return item;
        Value declared = ReturnOf(function);
        Value result = declared;
        if (ContainsTypeVars(declared, 0))
        {
            TypeVariables map = ReceiverMap(function, receiver) ?? new TypeVariables();
            if (file >= 0)
                LearnFromArguments(function, receiver is not null, file, siteRow, map);
            result = Close(Substitute(declared, map));
        }
        else if ((declared is UnknownValue || program.Options.FollowParameters && program.Function(function).ReturnCount == 1)
            && file >= 0 && ReturnedParameter(function) is >= 0 and var index)
        {
            if (program.Models.PassedFor(program.SiteId(file, siteRow), function, index, receiver is not null) is > 0 and var argument
                && Eval(file, argument) is not UnknownValue and var passed)
                result = passed;
        }
        if (receiver is ClassValue by)
            result = MadeFor(by, result);
        return isAsync ? new CoroutineValue(function, result, receiver) : result;
    }

    private Value? SpecialCall(int function, int file, int siteRow)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (program.Options.FollowParameters && Listing(function, file, site) is { } listing)
            return listing;
        if (function == known.GetAttr && site.ArgCount >= 2)
        {
            if (program.Options.FollowParameters && ListedAttribute(file, Eval(file, facts.Args[site.ArgStart].Value), facts.Args[site.ArgStart + 1].Value) is { } asked)
                return asked;
            if (AttributeByText(Eval(file, facts.Args[site.ArgStart].Value), file, facts.Args[site.ArgStart + 1].Value) is { } found)
                return site.ArgCount == 3 && program.Options.FollowParameters ? WithDefault(file, site, found) : found;
            Value named = AttributesByPrefix(file, facts.Args[site.ArgStart].Value, facts.Args[site.ArgStart + 1].Value);
            if (!program.Options.FollowParameters)
                return InferredMethods(named);
            return site.ArgCount == 3 ? Join(named, Eval(file, facts.Args[site.ArgStart + 2].Value)) : named;
        }
        if (function == known.Zip && ReturnOf(function) is InstanceValue zipped)
        {
            if (program.Options.FollowParameters && Transposed(file, site) is { } rows)
                return rows;
            return PassedEach(file, site) is { } columns
                ? new InstanceValue(zipped.Class, [new TupleValue(Array.ConvertAll(columns, IterateResult))], zipped.Origin, -1) : null;
        }
        // `rows, total = await gather(find(), count())`
        if (function == known.Gather && ReturnOf(function) is InstanceValue future && PassedEach(file, site) is { } gathered)
            return new InstanceValue(future.Class, [new TupleValue(Array.ConvertAll(gathered, AwaitResult))], future.Origin, -1);
        if ((function == known.ImportModule || function == known.ImportBuiltin) && site.ArgCount == 1 && ModuleByText(file, facts.Args[site.ArgStart].Value) is { } module)
            return module;
        if (function == known.ImportModule && site.ArgCount > 0 && program.Options.FollowParameters)
            return ModulesByPrefix(file, facts, site);
        if (StepResult(function, file, siteRow) is { } step)
            return step;
        if (function == known.ObjectNew && site.ArgCount > 0 && MadeByNew(file, site) is { } plain)
            return plain;
        if (function == known.EvalBuiltin && program.Options.FollowParameters)
        {
            CalledInText(file, siteRow, out Value computed);
            return computed;
        }
        if (ResultOfUse(function, file, siteRow) is { } used)
            return used;
        if (function == known.Cast && site.ArgCount >= 2)
            return Declared(file, facts.Args[site.ArgStart].Value);
        if (function == known.NewType && site.ArgCount >= 2)
            return Eval(file, facts.Args[site.ArgStart + 1].Value);
        return null;
    }

    // `getattr(x, "close", skip)`: also the default, where something that x may be lacks the attribute.
    private Value WithDefault(int file, in SiteRow site, Value found)
    {
        FileFacts facts = program.Files[file].Facts;
        bool isLacking = found is UnknownValue;
        foreach (Value member in Members(Eval(file, facts.Args[site.ArgStart].Value)))
            isLacking |= AttributeByText(member, file, facts.Args[site.ArgStart + 1].Value) is UnknownValue;
        return isLacking ? Join(found, Eval(file, facts.Args[site.ArgStart + 2].Value)) : found;
    }

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
        if (!Enter(question, earlierReturns[function] ?? Value.Unknown, out Value cut))
            return cut;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(function);
        Value declared = row.ReturnAnnotation > 0 ? Annotation(file, row.ReturnAnnotation) : Value.Unknown;
        Value value = declared;
        // A type of a package that is not there says nothing.
        if (value is UnknownValue or ExternValue)
        {
            var builder = NewUnion();
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
        else if (value is TupleValue tuple)
            value = FilledIn(tuple, file, row);
        else if (value is InstanceValue instance)
            value = MadeInstead(function, row, instance) ?? StandIn(file, row, instance) ?? value;
        if (Leave(question, value))
            returnMemo[function] = value;
        return value;
    }

    // `-> tuple[Any, Client]`: what is returned says more of the elements of which nothing is declared.
    private TupleValue FilledIn(TupleValue declared, int file, in FunctionRow row)
    {
        if (!Array.Exists(declared.Elements, element => element is UnknownValue or ExternValue) || program.Files[file].Role == FileRole.Model)
            return declared;
        var builder = NewUnion();
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.ReturnCount; i++)
            builder.Add(Eval(file, facts.Lists[row.ReturnStart + i]));
        Value returned = builder.ToValue();
        var elements = (Value[])declared.Elements.Clone();
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i] is (UnknownValue or ExternValue) && UnpackResult(returned, i, 0) is not UnknownValue and var element)
                elements[i] = element;
        }
        return new TupleValue(elements);
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
}
