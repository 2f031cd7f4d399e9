using System;

namespace Asyncward.Program.Types;

/// <summary>
/// Objects told from others of their class by the call that made them. Values that are the same but for that are one value in a union; then it is not known any
/// more which object is meant. Only where parameters are followed does any value have a maker.
/// </summary>
internal static class Makers
{
    /// <summary>Two values that are the same but for their makers, as one: the first itself where the second adds nothing.</summary>
    public static Value Merged(Value a, Value b)
    {
        if (ReferenceEquals(a, b))
            return a;
        switch (a, b)
        {
            case (InstanceValue x, InstanceValue y):
                Value[] args = Merged(x.Args, y.Args);
                return (x.Maker < 0 || x.Maker == y.Maker) && ReferenceEquals(args, x.Args) ? x
                    : new InstanceValue(x.Class, args, x.Origin, x.Site, x.Maker == y.Maker ? x.Maker : -1);
            case (TupleValue x, TupleValue y):
                Value[] elements = Merged(x.Elements, y.Elements);
                return ReferenceEquals(elements, x.Elements) ? x : new TupleValue(elements);
            case (BoundMethodValue x, BoundMethodValue y):
                Value receiver = Merged(x.Receiver, y.Receiver);
                return ReferenceEquals(receiver, x.Receiver) ? x : new BoundMethodValue(receiver, x.Callee);
            case (CallableValue x, CallableValue y):
                Value result = Merged(x.Result, y.Result);
                return ReferenceEquals(result, x.Result) ? x : new CallableValue(result);
            case (PartialValue x, PartialValue y):
                var callees = new UnionBuilder { Limit = UnionValue.WideLimit };
                callees.Add(x.Callee);
                callees.Add(y.Callee);
                Value called = callees.ToValue();
                return Evaluator.Members(called).Length == Evaluator.Members(x.Callee).Length && x.Callee is not UnknownValue ? x : new PartialValue(called, x.Site, x.IsMethod);
            case (WrappedValue x, WrappedValue y):
                Value inner = Merged(x.Inner, y.Inner);
                return ReferenceEquals(inner, x.Inner) ? x : new WrappedValue(inner, x.Original);
            default:
                return a;
        }
    }

    private static Value[] Merged(Value[] a, Value[] b)
    {
        Value[] merged = a;
        for (int i = 0; i < a.Length && i < b.Length; i++)
        {
            Value one = Merged(a[i], b[i]);
            if (ReferenceEquals(one, a[i]))
                continue;
            if (ReferenceEquals(merged, a))
                merged = (Value[])a.Clone();
            merged[i] = one;
        }
        return merged;
    }

    /// <summary>Whether a union has become more: it has more members, or one of them is no longer one object alone.</summary>
    public static bool HasGrown(Value before, Value after)
    {
        ReadOnlySpan<Value> old = Evaluator.Members(before);
        ReadOnlySpan<Value> now = Evaluator.Members(after);
        if (old.Length != now.Length)
            return true;
        for (int i = 0; i < old.Length; i++)
        {
            if (!ReferenceEquals(old[i], now[i]) && old[i] is not UnionValue && ValueComparer.Same(old[i], now[i]) && !ReferenceEquals(Merged(old[i], now[i]), old[i]))
                return true;
        }
        return false;
    }
}
