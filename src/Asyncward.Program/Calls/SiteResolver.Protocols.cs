using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

// What attributes, operators, loops and `with` run: the special methods behind them.
internal sealed partial class SiteResolver
{
    // `len(x)`, `list(x)`: the special methods behind them, where they are more than the language's own.
    private void Used(in Edge edge)
    {
        Ordered(edge);
        foreach (UseEffect use in program.Models.OfFunction(edge.Callee)?.Uses ?? [])
        {
            foreach (int arg in use.IsLater ? [] : program.Models.ArgumentsFor(edge.Site, edge.Callee, use.Param, edge.Bound))
            {
                if (facts.Args[arg].Kind == ArgKind.Star)
                    continue;
                foreach (Value member in Evaluator.Members(types.Eval(file, facts.Args[arg].Value)))
                {
                    Used(member, use.Method);
                    // `deepcopy([x])` copies what is in the list, too.
                    if (member is LiteralValue container && program.Options.FollowParameters && use.Method == known.DeepCopy)
                    {
                        foreach (Value element in Evaluator.Members(types.IterateResult(container)))
                            Used(element, use.Method);
                    }
                }
            }
            if (program.Options.FollowParameters)
                CalledBack(edge, use);
        }
    }

    private void Used(Value member, int method)
    {
        if (member is GeneratorValue && (method == known.Next || method == known.Iter && program.Options.FollowParameters))
        {
            int before = Edges.Count;
            Iterate(member);
            // It is not called with the arguments of this call.
            for (int i = before; i < Edges.Count && program.Options.FollowParameters; i++)
                Edges[i] = Edges[i] with { Argument = 0 };
        }
        if (member is ClassValue cls && program.Options.FollowParameters)
            MetaMethod(cls, method);
        if (member is not InstanceValue instance || types.IsLanguage(instance.Class))
            return;
        if (method == known.Iter)
            Iterate(member);
        else if (method == known.StrName)
            Texted(member);
        else if (method == known.FormatName)
            Formatted(member);
        else if (method == known.BoolName && types.FindMember(instance.Class, method, out _) is null)
            Special(member, known.LenName, EdgeKind.Call);
        else
            Special(member, method, EdgeKind.Call);
    }

    private void Property(Value receiver, int name, bool store)
    {
        // What `__getattribute__` does beside the reading is mostly for the few attributes that an object does not have.
        if (store ? specials.Has(known.SetAttrName) : specials.IsAll)
            Hooks(receiver, name, store);
        bool several = Count(receiver) > 1;
        foreach (Value member in Evaluator.Members(receiver))
        {
            if (member is ClassValue of && program.Options.FollowParameters && !store && types.FindMember(of.Class, name, out _) is null
                && types.MetaMember(of.Class, name, out _) is PropertyValue titled)
                Add(titled.Getter.Function, EdgeKind.Call, EdgeGrade.Proven, true, of);
            if (member is ClassValue asked && program.Options.FollowParameters && !store && types.FindMember(asked.Class, name, out int inClass) is { } inside
                && !program.IsModel(program.FileOfClass[inClass]))
                Descriptors(inside, false, EdgeGrade.Proven, inClass, name);
            int cls = member switch { InstanceValue i => i.Class, SuperValue { Receiver: InstanceValue i } => i.Class, _ => -1 };
            if (cls < 0)
                continue;
            Value? found = member is SuperValue super ? types.FindMemberAfter(cls, super.After, name, out int owner) : types.FindMember(cls, name, out owner);
            EdgeGrade grade = Lower(GradeOf(member), several);
            if (found is PropertyValue property)
            {
                FunctionValue? accessor = store ? property.Setter : property.Getter;
                if (accessor is not null)
                    Add(accessor.Function, EdgeKind.Call, grade, true, member);
                if (!store && member is InstanceValue { Origin: var origin } && (origin & InstanceOrigin.Constructed) == 0)
                {
                    foreach (int below in overrides.Of(cls, property.Getter.Function))
                        Add(below, EdgeKind.Call, EdgeGrade.Inferred, true, member);
                }
            }
            else if (found is InstanceValue or UnionValue || found is WrappedValue { Inner: InstanceValue } && program.Options.FollowParameters)
                Descriptors(found, store, grade, owner, name);
            else if (found is null && !store && types.FindMember(cls, known.GetAttrName, out _) is FunctionValue getattr)
                Add(getattr.Function, EdgeKind.Call, grade, true, member);
        }
    }

    private void Descriptors(Value found, bool store, EdgeGrade grade, int owner, int name)
    {
        foreach (Value held in Evaluator.Members(found))
        {
            if ((held is WrappedValue { Inner: var made } ? made : held) is InstanceValue descriptor
                && types.FindMember(descriptor.Class, store ? known.SetName : known.Get, out _) is FunctionValue access
                && types.IsInClass(owner, name))
                Add(access.Function, EdgeKind.Call, grade, true, descriptor);
        }
    }

    private void Special(Value receiver, int method, EdgeKind kind)
    {
        bool several = Count(receiver) > 1;
        foreach (Value member in Evaluator.Members(receiver))
        {
            if (member is ClassValue of && program.Options.FollowParameters)
            {
                if (method == known.GetItem)
                    Subscripted(of);
                else
                    MetaMethod(of, method);
                continue;
            }
            int cls = types.ClassOf(member);
            if (cls < 0 || types.FindMember(cls, method, out int owner) is not { } found || owner == known.Object || Evaluator.Unwrap(found) is not { } f)
                continue;
            EdgeKind edgeKind = kind;
            FunctionFlags flags = program.FlagsOf(f.Function);
            if (kind == EdgeKind.Call && (flags & (FunctionFlags.Async | FunctionFlags.Generator)) != 0)
                edgeKind = EdgeKind.Create;
            Add(f.Function, edgeKind, Lower(GradeOf(member), several), true, member);
        }
    }

    private void Iterate(Value value)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            if (member is GeneratorValue g)
            {
                Add(g.Function, EdgeKind.Call, EdgeGrade.Proven, g.Receiver is not null, g.Receiver);
                continue;
            }
            if (member is ClassValue of && program.Options.FollowParameters)
                MetaMethod(of, known.Iter);
            int cls = types.ClassOf(member);
            if (member is not InstanceValue)
                continue;
            if (types.FindMember(cls, known.Iter, out _) is not { } iter)
            {
                // The protocol of sequences: one item after the other.
                Special(member, known.GetItem, EdgeKind.Call);
                continue;
            }
            if (Evaluator.Unwrap(iter) is not { } f)
                continue;
            EdgeGrade grade = GradeOf(member);
            Add(f.Function, EdgeKind.Call, grade, true, member);
            if ((program.FlagsOf(f.Function) & FunctionFlags.Generator) == 0
                && types.CallResult(new BoundMethodValue(member, iter), -1, -1) is InstanceValue iterator
                && types.FindMember(iterator.Class, known.Next, out _) is { } next && Evaluator.Unwrap(next) is { } step)
                Add(step.Function, EdgeKind.Call, grade, true, iterator);
        }
    }

    private void AsyncIterate(Value value)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            if (member is GeneratorValue g)
            {
                Add(g.Function, EdgeKind.Await, EdgeGrade.Proven, g.Receiver is not null, g.Receiver);
                continue;
            }
            if (member is not InstanceValue i || types.FindMember(i.Class, known.AsyncIter, out _) is not { } iter || Evaluator.Unwrap(iter) is not { } f)
                continue;
            bool generator = (program.FlagsOf(f.Function) & FunctionFlags.Generator) != 0;
            Add(f.Function, generator ? EdgeKind.Await : EdgeKind.Call, GradeOf(member), true, member);
            if (!generator && types.CallResult(new BoundMethodValue(member, iter), -1, -1) is InstanceValue iterator
                && types.FindMember(iterator.Class, known.AsyncNext, out _) is { } next && Evaluator.Unwrap(next) is { } step)
                Add(step.Function, EdgeKind.Await, GradeOf(member), true, iterator);
        }
    }

    private void With(Value manager, bool isAsync)
    {
        foreach (Value member in Evaluator.Members(manager))
        {
            if (member is ContextManagerValue c)
                Add(c.Generator, isAsync ? EdgeKind.Await : EdgeKind.Call, EdgeGrade.Proven, c.Receiver is not null, c.Receiver);
        }
        Special(manager, isAsync ? known.AsyncEnter : known.Enter, isAsync ? EdgeKind.Await : EdgeKind.Call);
        Special(manager, isAsync ? known.AsyncExit : known.Exit, isAsync ? EdgeKind.Await : EdgeKind.Call);
    }

    private void Await(Value value)
    {
        bool several = Count(value) > 1;
        foreach (Value member in Evaluator.Members(value))
        {
            switch (member)
            {
                case CoroutineValue { Function: >= 0 } c:
                    Add(c.Function, EdgeKind.Await, Lower(c.Receiver is null ? EdgeGrade.Proven : GradeOf(c.Receiver), several), c.Receiver is not null, c.Receiver);
                    break;
                case InstanceValue i:
                    Special(i, known.Await, EdgeKind.Await);
                    break;
            }
        }
    }
}
