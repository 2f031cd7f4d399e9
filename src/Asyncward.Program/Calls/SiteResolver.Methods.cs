using System;
using System.Collections.Generic;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

// Methods: those of the receiver's class, and those of the classes below it that take their place.
internal sealed partial class SiteResolver
{
    private void Method(Value callee, Value receiver, in SiteRow row, bool several)
    {
        // `generator.send(x)` goes on where it stands.
        if (receiver is GeneratorValue resumed && program.Options.FollowParameters && Evaluator.Unwrap(callee) is { } step
            && program.Name(program.FileOf(step.Function), program.Function(step.Function).Name) is var method && (method == known.SendName || method == known.Next))
            Iterate(resumed);
        switch (callee)
        {
            case FunctionValue f:
                EdgeGrade grade = f.Inferred ? EdgeGrade.Inferred : f.Decorated ? EdgeGrade.Declared : GradeOf(receiver);
                if (isSuper)
                {
                    FunctionEdge(f.Function, grade, several, true, receiver, row);
                    break;
                }
                if (IsOverriddenAlways(f.Function, receiver))
                {
                    int before = Edges.Count;
                    Override(((InstanceValue)receiver).Class, f.Function, several, receiver, row);
                    DropNeverMade(((InstanceValue)receiver).Class, f.Function, before);
                    break;
                }
                foreach (int special in types.DispatchedFrom(f.Function))
                    FunctionEdge(special, EdgeGrade.Inferred, several, true, receiver, row);
                if (receiver is not InstanceValue { Origin: var origin } instance || (origin & InstanceOrigin.Constructed) != 0)
                    FunctionEdge(f.Function, grade, several, true, receiver, row);
                else
                {
                    int first = Edges.Count;
                    FunctionEdge(f.Function, grade, several, true, receiver, row);
                    Override(instance.Class, f.Function, several, receiver, row);
                    DropNeverMade(instance.Class, f.Function, first);
                }
                break;
            case WrappedValue w:
                Wrapped(w, receiver, row, several);
                break;
            case RecolouredValue r:
                Method(r.Callee, receiver, row, several);
                break;
            default:
                Target(callee, row, several);
                break;
        }
    }

    // Of a method and its overrides those run that belong to a class of which an object is made anywhere.
    private void DropNeverMade(int cls, int declared, int from)
    {
        if (Edges.Count - from < 2 || made is null || program.Models.IsModel(declared))
            return;
        int name = program.Name(program.FileOf(declared), program.Function(declared).Name);
        var reached = new HashSet<int>();
        foreach (int one in made)
        {
            if (types.IsSubclass(one, cls) && types.FindMember(one, name, out _) is { } member && Evaluator.Unwrap(member) is { } f)
                reached.Add(f.Function);
        }
        bool any = false;
        foreach (Edge edge in Edges)
            any |= edge.Site == site && reached.Contains(edge.Callee);
        if (!any)
            return;
        for (int i = Edges.Count - 1; i >= from; i--)
        {
            if (!reached.Contains(Edges[i].Callee))
                Edges.RemoveAt(i);
        }
    }

    // An abstract method that something overrides is not what runs.
    private bool IsOverriddenAlways(int callee, Value receiver) => program.Options.FollowParameters
        && receiver is InstanceValue { Origin: var origin } instance && (origin & InstanceOrigin.Constructed) == 0
        && overrides.Of(instance.Class, callee) is { Length: > 0 and <= Overrides.Limit } && types.IsAbstract(callee);

    private void Override(int cls, int declared, bool several, Value receiver, in SiteRow row)
    {
        ReadOnlySpan<int> below = overrides.Of(cls, declared);
        bool onlyOne = below.Length == 1 && (program.FlagsOf(declared) & FunctionFlags.StubBody) != 0 && !types.IsProtocol(cls)
            && !program.Models.IsModel(declared);
        EdgeGrade grade = onlyOne ? EdgeGrade.Declared : below.Length > Overrides.Limit ? EdgeGrade.Guessed : EdgeGrade.Inferred;
        foreach (int function2 in below)
        {
            if (MayRunCaller(function2, receiver))
                FunctionEdge(function2, grade, several, true, receiver, row);
        }
    }

    private void FunctionEdge(int callee, EdgeGrade grade, bool several, bool bound, Value? receiver, in SiteRow row)
    {
        FunctionFlags flags = program.FlagsOf(callee);
        EdgeKind kind = (flags & (FunctionFlags.Async | FunctionFlags.Generator)) != 0 ? EdgeKind.Create : EdgeKind.Call;
        if (kind == EdgeKind.Call && RunsElsewhere(callee))
            kind = EdgeKind.Offload;
        Add(callee, kind, Lower(grade, several), bound, receiver);
    }

    private bool RunsElsewhere(int callee)
    {
        ref readonly FunctionRow row = ref program.Function(callee);
        if (row.DecoratorCount == 0)
            return false;
        int calleeFile = program.FileOf(callee);
        FileFacts home = program.Facts(calleeFile);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            if (DecoratorEffects(calleeFile, home.Lists[row.DecoratorStart + i]) is not { } effects)
                continue;
            // What a call starts as a task of its own runs where the decorator says: a plain method under Textual's `@work` in a thread.
            if (effects.RunsDecorated is { } context && context is not ModelContext.Loop
                || effects is { Becomes: CallColour.Task, EntryPoint: { SyncContext: not ModelContext.Loop } })
                return true;
        }
        return false;
    }

    private FunctionEffects? DecoratorEffects(int decoratorFile, int expr) => ContextFinder.EffectsOfDecorator(program, decoratorFile, expr);
}
