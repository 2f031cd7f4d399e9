using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Protocols: what awaiting, iterating and entering give.</summary>
public sealed partial class Evaluator
{
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
        var builder = NewUnion();
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
                var builder = NewUnion();
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

    // What `yield from value` gives: what the generator returns.
    private Value ReturnedByGenerator(Value value)
    {
        var builder = NewUnion();
        foreach (Value member in Members(value))
        {
            if (member is GeneratorValue generator)
                builder.Add(ReturnOf(generator.Function) is InstanceValue { Args.Length: >= 3 } declared ? declared.Args[2] : ReturnOf(generator.Function));
            else if (member is InstanceValue { Args.Length: >= 3 } typed && IsSubclass(typed.Class, known.Generator))
                builder.Add(typed.Args[2]);
        }
        return builder.ToValue();
    }

    /// <summary>What <c>for x in value</c> gives.</summary>
    public Value IterateResult(Value value)
    {
        switch (value)
        {
            case LiteralValue literal:
                return Elements(literal);
            case TupleValue tuple:
                var all = NewUnion();
                foreach (Value element in tuple.Elements)
                    all.Add(element);
                return all.ToValue();
            case GeneratorValue generator:
                return YieldsOf(generator.Function, generator.Receiver);
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value member in union.Members)
                {
                    if (member is not NoneValue)
                        builder.Add(IterateResult(member));
                }
                return builder.ToValue();
            case InstanceValue when contents.Count > 0 && ContentsOf(value, null) is not UnknownValue and var held && !IsSubclass(ClassOf(value), known.Dict):
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
                else if (program.Options.FollowParameters && FindMember(i.Class, known.GetItem, out owner) is { } item)
                    return CallResult(Bind(LastOverload(item), value, owner), -1, -1);
                return Value.Unknown;
            case ClassValue c when known.Enum >= 0 && IsSubclass(c.Class, known.Enum):
                return InstanceOf(c.Class);
            case ClassValue c when ResultOfMeta(c, known.Iter) is { } items:
                return IterateResult(items);
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
                var builder = NewUnion();
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

    private Value EnterResult(Value value)
    {
        switch (value)
        {
            case ContextManagerValue manager:
                return YieldsOf(manager.Generator, manager.Receiver);
            case UnionValue union:
                var builder = NewUnion();
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
                var builder = NewUnion();
                foreach (Value member in union.Members)
                    builder.Add(AsyncEnterResult(member));
                return builder.ToValue();
            case InstanceValue i when FindMember(i.Class, known.AsyncEnter, out int owner) is { } enter:
                return AwaitResult(CallResult(Bind(enter, value, owner), -1, -1));
            default:
                return Value.Unknown;
        }
    }
}
