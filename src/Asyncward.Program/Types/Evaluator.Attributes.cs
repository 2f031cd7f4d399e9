using System;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>What <c>value.name</c> gives: the member that look-up finds, as its receiver sees it.</summary>
public sealed partial class Evaluator
{
    /// <summary>What <c>value.name</c> gives.</summary>
    public Value Attribute(Value value, int name)
    {
        switch (value)
        {
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value member in union.Members)
                {
                    if (member is not NoneValue)
                        builder.Add(Attribute(member, name));
                }
                return builder.ToValue();
            case ModuleValue module:
                return WithFlow((-1 - module.Module.File, name), ModuleMember(module.Module, name)) ?? LazyName(module.Module, name) ?? HookResult(module.Module, name)
                    ?? (module.Module.File < 0 || module.Module.Space != ModuleSpace.Project
                        ? new ExternValue(module.Module.Name + "." + program.Names.Text(name)) : Value.Unknown);
            case ExternValue external:
                return new ExternValue(external.Name + "." + program.Names.Text(name));
            case ClassValue cls:
                return ClassAttribute(cls, name);
            case InstanceValue instance:
                return InstanceAttribute(instance, instance.Class, name);
            case WrappedValue { Inner: InstanceValue instance }:
                return InstanceAttribute(instance, instance.Class, name);
            case WrappedValue { Inner: FunctionValue inner } wrapped when program.Options.FollowParameters:
                return name == known.Wrapped ? wrapped.Original : WithFlow((FunctionOwner + inner.Function, name), null) ?? Attribute(wrapped.Original, name);
            case SuperValue super:
                // The plain way in which classes make objects, asked for by a metaclass that has a way of its own.
                if (name == known.CallName && program.Options.FollowParameters && super.Receiver is ClassValue plain && IsSubclass(super.After, known.Type))
                    return plain;
                int start = super.Receiver switch { InstanceValue i => i.Class, ClassValue c => c.Class, _ => super.After };
                Value? found = FindMemberAfter(start, super.After, name, out int owner);
                if (found is null && !IsSubclass(start, super.After))
                    found = FindMemberAfter(super.After, super.After, name, out owner);
                Value next = found is null ? Value.Unknown : Bind(found, super.Receiver, owner);
                return super.Receiver is InstanceValue { Origin: InstanceOrigin.Self } ? WithSiblings(super, name, found, next) : next;
            case BoundMethodValue bound when program.Options.FollowParameters:
                return name == known.FuncName ? bound.Callee : name == known.SelfName ? bound.Receiver : name == known.CallName ? bound : Value.Unknown;
            case StaticOrClassMethodValue method when name == known.FuncName:
                return method.Callee;
            case LiteralValue or TupleValue or GeneratorValue or MemberNameValue:
                int literalClass = ClassOf(value);
                return literalClass < 0 ? Value.Unknown : InstanceAttribute(value, literalClass, name);
            case TypeVarValue { Bound: not UnknownValue } variable:
                return Attribute(variable.Bound, name);
            case MadeClassValue made:
                return MadeMember(made.Site, name, null);
            case MadeInstanceValue made:
                return MadeMember(made.Site, name, made);
            case FunctionValue function:
                return WithFlow((FunctionOwner + function.Function, name), null)
                    ?? (program.Options.FollowParameters && (name == known.CallName || name == known.Wrapped) ? function : Value.Unknown);
            default:
                return Value.Unknown;
        }
    }

    // `self.bot.loop.create_task`: nothing else is called `loop` and has such a method, even where the type of `bot` is not known.
    private Value? LoopMethod(int file, FileFacts facts, ExprNode node)
    {
        ExprNode receiver = facts.Exprs[node.A];
        int name = facts.LastNameOrParameter(receiver);
        if (name < 0 || known.EventLoop < 0 || facts.NameText(name) is not ("loop" or "_loop" or "event_loop" or "_event_loop")
            || facts.NameText(node.B) is not ("create_task" or "call_soon" or "call_soon_threadsafe" or "call_later" or "call_at" or "run_in_executor"
                or "run_until_complete" or "add_signal_handler" or "create_future"))
            return null;
        return Eval(file, node.A) is UnknownValue or ExternValue
            ? Attribute(new InstanceValue(known.EventLoop, [], InstanceOrigin.Inferred, -1), program.Name(file, node.B)) : null;
    }

    private Value ClassAttribute(ClassValue cls, int name)
    {
        Value? member = FindMember(cls.Class, name, out int owner);
        if (name == known.Subclasses && program.Options.FollowParameters)
            return SubclassesOf(cls.Class);
        switch (member)
        {
            case null:
                return MetaAttribute(cls, name) ?? ClassNamedBelow(cls.Class, name) ?? StoredElsewhere(cls, cls.Class, name) ?? Value.Unknown;
            case NoneValue when (ClassNamedBelow(cls.Class, name) ?? StoredElsewhere(cls, cls.Class, name)) is { } named:
                return named;
            case StaticOrClassMethodValue { IsStatic: true } s:
                return s.Callee;
            case StaticOrClassMethodValue c:
                return new BoundMethodValue(cls, c.Callee);
            case PropertyValue:
                return Value.Unknown;
            case FunctionValue f when program.Name(program.FileOf(f.Function), program.Function(f.Function).Name) is var n
                && (n == known.InitSubclass || n == known.ClassGetItem):
                return new BoundMethodValue(cls, f);
            case FunctionValue or WrappedValue or RecolouredValue when !IsMember(member):
                return member;
            case InstanceValue descriptor when descriptor.Class != owner && Getter(descriptor.Class, true) is { } get:
                return CallResult(new BoundMethodValue(descriptor, get), -1, -1);
        }
        if (known.Enum >= 0 && IsSubclass(cls.Class, known.Enum) && owner != known.Enum && member is not ClassValue)
            return InstanceOf(cls.Class);
        return SubstituteFor(member, cls, cls.Class, cls.Args, owner);
    }

    private Value InstanceAttribute(Value receiver, int cls, int name)
    {
        Value? member = FindMember(cls, name, out int owner);
        if (name == known.EnumValue && program.Options.FollowParameters && IsSubclass(cls, known.Enum) && EnumValues(cls) is not UnknownValue and var held)
            return held;
        if (name == known.ArgsName && RaisedWith(cls) is { } raised)
            return raised;
        if (name == known.EnumValue && cls == known.StopIteration && program.Options.FollowParameters)
            return ReturnedByGenerators();
        if (member is null or NoneValue && (StoredElsewhere(receiver, cls, name)
            ?? (receiver is InstanceValue { Origin: InstanceOrigin.Self } ? ClassNamedBelow(cls, name) : null)) is { } stored)
            return stored;
        if (member is not null && receiver is InstanceValue { Maker: >= 0 } alone && GivenToMaker(alone, owner, name) is { } given)
            return OfInstance(given, receiver, owner, name);
        if (member is ClassValue { Args.Length: 0 } own && receiver is InstanceValue { Origin: InstanceOrigin.Self } && ClassNamedBelow(cls, name, own) is { } several)
            return several;
        if (member is not null)
            return storedInClasses.Contains((owner, name)) ? Bind(member, receiver, owner) : OfInstance(member, receiver, owner, name);
        if (FindMember(cls, known.GetAttrName, out owner) is { } getattr && Unwrap(getattr) is { } function)
            return Delegated(function.Function, name) ?? SubstituteFor(CallResult(Bind(getattr, receiver, owner), -1, -1), receiver, cls, ArgsOf(receiver), owner);
        if (receiver is InstanceValue { Origin: not InstanceOrigin.Constructed } of && (of.Origin != InstanceOrigin.Inferred || program.IsModel(program.FileOfClass[cls]))
            && MemberOfHosts(cls, name, of.Origin == InstanceOrigin.Self) is { } hosted)
            return hosted;
        foreach (int ancestor in Info(cls).Mro)
        {
            if (Info(ancestor).ExternBase is { } external)
                return new ExternValue(external + "." + program.Names.Text(name));
        }
        return Value.Unknown;
    }

    // A function that an instance holds is no method: it is called with the arguments alone.
    private Value OfInstance(Value member, Value receiver, int owner, int name)
    {
        switch (member)
        {
            case FunctionValue or WrappedValue { Inner: FunctionValue } when IsHeld(member, owner, name):
                return member;
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value one in union.Members)
                    builder.Add(OfInstance(one, receiver, owner, name));
                return builder.ToValue();
            default:
                return Bind(member, receiver, owner, name);
        }
    }

    // `self.action = action` in the constructor, and nowhere else: of one object, what its own constructor call passed. Null where that is not so.
    private Value? GivenToMaker(InstanceValue receiver, int owner, int name)
    {
        if (GivenToField(receiver, owner, name) is { } field)
            return field;
        int file = program.FileOfClass[owner];
        FileFacts facts = program.Facts(file);
        if (attributeFlow.ContainsKey((owner, name)) || ClassSymbol(owner, name) >= 0 || Stores(owner, name) is not [var store]
            || ParameterOf(facts, facts.Sites[store].Value) is not var (constructor, index) || facts.Sites[store].Function != constructor
            || facts.Sites[store].Region != facts.Functions[constructor].Region)
            return null;
        int function = program.FunctionId(file, constructor);
        if (FindMember(receiver.Class, known.Init, out _) is not FunctionValue init || init.Function != function)
            return null;
        return program.Models.PassedFor(receiver.Maker, function, index, true) is > 0 and var argument
            && Eval(program.FileOfSite(receiver.Maker), argument) is not UnknownValue and var passed ? passed : null;
    }

    // Whether a function is in an attribute, but not in the body of the class.
    private bool IsHeld(Value function, int owner, int name)
    {
        if (Unwrap(function) is not { } f || (program.FlagsOf(f.Function) & FunctionFlags.Method) != 0)
            return false;
        int symbol = ClassSymbol(owner, name);
        if (symbol < 0)
            return true;
        Value inBody = Symbol(program.FileOfClass[owner], symbol);
        foreach (Value one in Members(inBody))
        {
            if (ValueComparer.Same(one, function))
                return false;
        }
        return true;
    }

    private static Value[] ArgsOf(Value value) => value is InstanceValue i ? i.Args : value is ClassValue c ? c.Args : [];

    /// <summary>Whether an attribute stands in a class: only there is an object with <c>__get__</c> asked for what it gives.</summary>
    internal bool IsInClass(int cls, int name) => ClassSymbol(cls, name) >= 0 || storedInClasses.Contains((cls, name));

    /// <summary>A member found in a class, as a receiver sees it: methods bound, properties read, type arguments filled in.</summary>
    private Value Bind(Value member, Value receiver, int owner, int name = -1)
    {
        switch (member)
        {
            case FunctionValue or RecolouredValue or WrappedValue:
                return receiver is ClassValue ? member : new BoundMethodValue(receiver, member);
            case StaticOrClassMethodValue { IsStatic: true } s:
                return s.Callee;
            case PartialValue { IsMethod: true } partial:
                return new PartialValue(Bind(partial.Callee, receiver, owner), partial.Site, false);
            case StaticOrClassMethodValue c:
                return new BoundMethodValue(receiver is InstanceValue i ? ClassObject(i.Class) : receiver, c.Callee);
            case PropertyValue p:
                return CallFunction(p.Getter.Function, receiver, -1, -1);
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value one in union.Members)
                    builder.Add(Bind(one, receiver, owner));
                return builder.ToValue();
            case InstanceValue descriptor when descriptor.Class != owner && Getter(descriptor.Class, false) is { } get && (name < 0 || IsInClass(owner, name)):
                return CallResult(new BoundMethodValue(descriptor, get), -1, -1);
        }
        int cls = receiver switch { InstanceValue i => i.Class, ClassValue c => c.Class, _ => ClassOf(receiver) };
        return cls < 0 ? member : SubstituteFor(member, receiver, cls, ArgsOf(receiver), owner);
    }

    /// <summary>The <c>__get__</c> of a descriptor; of overloads the one for access through the class (<c>instance: None</c>) or through an instance.</summary>
    private FunctionValue? Getter(int cls, bool ofClass)
    {
        Value? get = FindMember(cls, known.Get, out _);
        // One that does not tell the two apart speaks for instances.
        if (get is not UnionValue overloads)
            return ofClass ? null : get as FunctionValue;
        foreach (Value member in overloads.Members)
        {
            if (member is not FunctionValue function)
                continue;
            int file = program.FileOf(function.Function);
            FileFacts facts = program.Facts(file);
            ref readonly FunctionRow row = ref program.Function(function.Function);
            if (row.ParamCount < 2)
                continue;
            int annotation = facts.Params[row.ParamStart + 1].Annotation;
            if (ofClass == (annotation > 0 && facts.Exprs[annotation].Kind == ExprKind.None))
                return function;
        }
        return null;
    }
}
