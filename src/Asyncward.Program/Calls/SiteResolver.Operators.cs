using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Calls;

// Operators: comparisons, signs, the reflected forms; truth, text and hashes; and the hooks of attributes and of classes that are made.
internal sealed partial class SiteResolver
{
    private void Binary(in SiteRow row, bool inPlace)
    {
        Value left = types.Eval(file, row.Target);
        if (inPlace && Own(left, known.InPlaceOperators[row.Detail]))
            return;
        if (!Own(left, known.Operators[row.Detail]))
        {
            if (specials.Has(known.ReflectedOperators[row.Detail]))
                Own(types.Eval(file, row.Value), known.ReflectedOperators[row.Detail]);
            Special(left, known.Operators[row.Detail], EdgeKind.Call);
        }
        if (row.Detail == (int)Operator.Mod && facts.Exprs[row.Target].Kind is ExprKind.Str or ExprKind.FString && IsTextAsked)
            Filled(row.Value);
    }

    private void Compared(in SiteRow row)
    {
        int method = row.Detail < known.Comparisons.Length ? known.Comparisons[row.Detail] : -1;
        if (method < 0 || !specials.Has(method) && !specials.Has(known.MirroredComparisons[row.Detail])
            && !(row.Detail == (int)CmpOp.NotEq && specials.Has(known.Comparisons[(int)CmpOp.Eq])) || Own(types.Eval(file, row.Target), method))
            return;
        // The other side is asked the other way round; without `__ne__`, unequal is not equal.
        if (!Own(types.Eval(file, row.Value), known.MirroredComparisons[row.Detail]) && row.Detail == (int)CmpOp.NotEq)
            Own(types.Eval(file, row.Target), known.Comparisons[(int)CmpOp.Eq]);
    }

    private void Signed(in SiteRow row)
    {
        int method = (UnaryOperator)row.Detail switch
        {
            UnaryOperator.USub => known.Neg,
            UnaryOperator.UAdd => known.Pos,
            UnaryOperator.Invert => known.Invert,
            _ => -1,
        };
        if (method >= 0 && specials.Has(method))
            Own(types.Eval(file, row.Target), method);
    }

    // `x in values`: without `__contains__` they are looked through.
    private void Contained(Value values)
    {
        int before = Edges.Count;
        Special(values, known.Contains, EdgeKind.Call);
        if (Edges.Count == before)
            Iterate(values);
    }

    // `table[x]`, `x in table`, `seen.add(x)`: a dictionary or a set asks for the hash.
    private void Hashed(Value container, Value key)
    {
        int cls = types.ClassOf(Evaluator.Members(container)[0]);
        if (cls >= 0 && types.IsLanguage(cls) && (types.IsSubclass(cls, known.Dict) || types.IsSubclass(cls, known.Set) || cls == known.FrozenSet))
            Own(key, known.HashName);
    }

    // A key that is looked for is compared with what has the same hash.
    private void Looked(Value container, Value key)
    {
        int before = Edges.Count;
        Hashed(container, key);
        if (Edges.Count > before)
            Own(key, known.Comparisons[(int)CmpOp.Eq]);
    }

    // `items[x]`: where that is a list, x says which number it is.
    private void Counted(Value container, Value index)
    {
        if (types.ClassOf(Evaluator.Members(container)[0]) is >= 0 and var cls && (types.IsSubclass(cls, known.List) || types.IsSubclass(cls, known.Tuple)))
            Own(index, known.IndexName);
    }

    // `eval("task()")`: what the text calls, with arguments of its own.
    private void CodeInText(in SiteRow row)
    {
        int before = Edges.Count;
        foreach (Value called in types.CalledInText(file, program.SiteRowOf(site), out _))
        {
            foreach (Value member in Evaluator.Members(called))
                Target(member, row, false);
        }
        for (int i = before; i < Edges.Count; i++)
            Edges[i] = Edges[i] with { Argument = 0 };
    }

    private bool IsTextAsked => specials.Has(known.StrName) || specials.Has(known.ReprName) || specials.Has(known.FormatName);

    // `"%s of %s" % (x, y)`
    private void Filled(int expr)
    {
        ExprNode node = facts.Exprs[expr];
        foreach (int part in node.Kind == ExprKind.Tuple ? facts.List(node.A, node.B) : [expr])
        {
            foreach (Value member in Evaluator.Members(types.Eval(file, part)))
            {
                if (member is InstanceValue instance && !types.IsLanguage(instance.Class))
                    Texted(member);
            }
        }
    }

    // `f"{x}"`: `__format__`, which falls back on `__str__`, which falls back on `__repr__`.
    private void Formatted(Value value, int conversion = 0)
    {
        if (conversion is 'r' or 'a')
            Own(value, known.ReprName);
        else if (!Own(value, known.FormatName) && !Own(value, known.StrName))
            Own(value, known.ReprName);
    }

    // `str(x)`, `print(x)`
    private void Texted(Value value)
    {
        if (!Own(value, known.StrName))
            Own(value, known.ReprName);
    }

    // `sorted(x)`, `max(x)` and `x.sort()` compare what is in x; `sum(x)` adds it; `iter(x)` asks x for an iterator.
    private void Ordered(in Edge edge)
    {
        SiteRow row = facts.Sites[program.SiteRowOf(edge.Site)];
        if (edge.Callee == known.IterBuiltin && row.ArgCount == 1 || row.ArgCount > 0 && (edge.Callee == known.AsyncIterBuiltin || edge.Callee == known.AsyncNextBuiltin))
        {
            Own(types.Eval(file, facts.Args[row.ArgStart].Value), types.SteppedBy(edge.Callee));
            return;
        }
        if (edge.Callee == known.Reversed && row.ArgCount == 1)
        {
            Value sequence = types.Eval(file, facts.Args[row.ArgStart].Value);
            // Without a way of its own, from the last item on.
            if (!Own(sequence, known.ReversedName) && Own(sequence, known.LenName))
                Own(sequence, known.GetItem);
            return;
        }
        if (edge is { Bound: true, Receiver: { } set, Callee: >= 0 } && row.ArgCount > 0
            && program.Name(program.FileOf(edge.Callee), program.Function(edge.Callee).Name) is var called
            && IsHashAsked && (called == known.Add || called == known.RemoveName || called == known.GetName || called == known.PopName || called == known.SetDefault))
            Looked(set, types.Eval(file, facts.Args[row.ArgStart].Value));
        if (row.ArgCount == 2 && (specials.Has(known.InstanceCheck) || specials.Has(known.SubclassCheck) || specials.Has(known.SubclassHook))
            && (edge.Callee == known.IsInstance || edge.Callee == known.IsSubclass))
            Checked(types.Eval(file, facts.Args[row.ArgStart + 1].Value), edge.Callee == known.IsInstance ? known.InstanceCheck : known.SubclassCheck);
        if (edge.Callee == known.HeapPush && row.ArgCount == 2)
            Own(types.Eval(file, facts.Args[row.ArgStart + 1].Value), known.Comparisons[(int)CmpOp.Lt]);
        bool isSum = edge.Callee == known.Sum;
        bool isSort = edge.Receiver is { } list && program.Name(program.FileOf(edge.Callee), program.Function(edge.Callee).Name) == known.SortName
            && types.ClassOf(list) == known.List;
        if (edge.Callee < 0 || !isSum && !isSort && edge.Callee != known.Sorted && edge.Callee != known.Min && edge.Callee != known.Max || !isSort && row.ArgCount == 0)
            return;
        for (int i = row.ArgStart; i < row.ArgStart + row.ArgCount; i++)
        {
            if (facts.Args[i].Kind == ArgKind.Keyword && program.Name(file, facts.Args[i].Name) == known.KeyName)
            {
                Ranked(types.CallResult(types.Eval(file, facts.Args[i].Value), -1, -1), edge.Callee == known.Max);
                return;
            }
        }
        bool areArguments = row.ArgCount > 1 && (edge.Callee == known.Min || edge.Callee == known.Max) && facts.Args[row.ArgStart + 1].Kind == ArgKind.Positional;
        Value first = isSort ? edge.Receiver! : types.Eval(file, facts.Args[row.ArgStart].Value);
        Value elements = areArguments ? first : types.IterateResult(first);
        if (!isSum)
        {
            Ranked(elements, edge.Callee == known.Max);
            return;
        }
        Own(elements, known.ReflectedOperators[(int)Operator.Add]);
        Own(elements, known.Operators[(int)Operator.Add]);
    }

    // Which of two comes first, by whichever of the two comparisons they have.
    private void Ranked(Value elements, bool isLargest)
    {
        if (!Own(elements, known.Comparisons[(int)(isLargest ? CmpOp.Gt : CmpOp.Lt)]))
            Own(elements, known.Comparisons[(int)(isLargest ? CmpOp.Lt : CmpOp.Gt)]);
    }

    private bool IsTruthAsked => specials.Has(known.BoolName) || specials.Has(known.LenName);

    private bool IsHashAsked => specials.Has(known.HashName) || specials.Has(known.Comparisons[(int)CmpOp.Eq]);

    // `if x:`, where x is an object: `__bool__`, or else `__len__`.
    private void Tested(Value value)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            if (!Own(member, known.BoolName))
                Own(member, known.LenName);
        }
    }

    // Edges to the methods of this name that classes outside the library have; false when there are none.
    private bool Own(Value receiver, int method)
    {
        if (!specials.Has(method))
            return false;
        int before = Edges.Count;
        foreach (Value member in Evaluator.Members(receiver))
        {
            if (member is ClassValue cls)
                MetaMethod(cls, method);
            else if (member is InstanceValue instance && types.FindMember(instance.Class, method, out int owner) is not null
                && !program.IsModel(program.FileOfClass[owner]))
                Special(member, method, EdgeKind.Call);
        }
        return Edges.Count > before;
    }

    // `__getattribute__` and `__setattr__` see every access, `__getattr__` of a module what it does not have.
    private void Hooks(Value receiver, int name, bool store)
    {
        foreach (Value member in Evaluator.Members(receiver))
        {
            if (member is InstanceValue)
                Own(member, store ? known.SetAttrName : known.GetAttributeName);
            else if (!store && member is ModuleValue module && types.ModuleHook(module.Module, name) is >= 0 and var hook)
                Add(hook, EdgeKind.Call, EdgeGrade.Proven, false, null);
        }
    }

    private void DeleteAttribute(Value receiver, int name)
    {
        foreach (Value member in Evaluator.Members(receiver))
        {
            if (member is InstanceValue instance && types.FindMember(instance.Class, name, out _) is PropertyValue { Deleter: { } deleter })
                Add(deleter.Function, EdgeKind.Call, GradeOf(member), true, member);
            Own(member, known.DelAttrName);
        }
    }

    // `@Route("/")` and `@partial(wrap, level=1)`: the object that decorates is called with the function.
    private void DecorateBy(Value decorator)
    {
        switch (decorator)
        {
            case InstanceValue or WrappedValue { Inner: InstanceValue }:
                Own(decorator is WrappedValue made ? made.Inner : decorator, known.CallName);
                break;
            case WrappedValue { Inner: FunctionValue wrapper }:
                Add(wrapper.Function, EdgeKind.Call, EdgeGrade.Proven, false, null);
                break;
            case PartialValue partial:
                foreach (Value member in Evaluator.Members(partial.Callee))
                {
                    if (Evaluator.Unwrap(member) is { } function && !program.Models.IsModel(function.Function))
                        Add(function.Function, EdgeKind.Call, EdgeGrade.Proven, member is BoundMethodValue, (member as BoundMethodValue)?.Receiver);
                }
                break;
        }
    }
}
