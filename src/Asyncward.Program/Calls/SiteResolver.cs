using System;
using System.Collections.Generic;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Calls;

/// <summary>Turns the sites of one function into call edges. Reused from function to function.</summary>
internal sealed partial class SiteResolver
{
    private const int MaxNesting = 4;

    private readonly ProgramModel program;
    private readonly Evaluator types;
    private readonly KnownNames known;
    private readonly Overrides overrides;
    private readonly MethodsByName byName;
    private readonly SpecialMethods specials;
    private readonly ParameterUses parameterUses;
    private int function, file, site;
    private FileFacts facts = null!;
    // `super().m()`: what overrides m below is not asked.
    private bool isSuper;
    // Classes of which an object is made, as far as the round before knows; null where that is not asked.
    private readonly IReadOnlyCollection<int>? made;

    public SiteResolver(ProgramModel program, Overrides overrides, MethodsByName byName, SpecialMethods specials, ParameterUses.Found uses, IReadOnlyCollection<int>? made)
    {
        this.made = made;
        this.byName = byName;
        this.specials = specials;
        this.program = program;
        types = program.Types;
        known = types.Known;
        this.overrides = overrides;
        parameterUses = new ParameterUses(program, uses);
    }

    /// <summary>Edges of the function resolved last.</summary>
    public List<Edge> Edges { get; } = [];

    /// <summary>Its calls that led nowhere.</summary>
    public List<int> Unresolved { get; } = [];

    /// <summary>How many calls it makes.</summary>
    public int CallCount { get; private set; }

    public void Resolve(int functionId)
    {
        function = functionId;
        file = program.FileOf(functionId);
        facts = program.Facts(file);
        Edges.Clear();
        Unresolved.Clear();
        CallCount = 0;
        ref readonly FunctionRow row = ref program.Function(functionId);
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            site = program.SiteId(file, i);
            Visit(facts.Sites[i]);
        }
    }

    private void Visit(in SiteRow row)
    {
        switch (row.Kind)
        {
            case SiteKind.Call:
                Call(row);
                break;
            case SiteKind.AttributeLoad:
                Property(types.Eval(file, row.Target), program.Name(file, row.Name), false);
                if (row.Use == ValueUse.Tested && IsTruthAsked)
                    Tested(types.Attribute(types.Eval(file, row.Target), program.Name(file, row.Name)));
                break;
            case SiteKind.AttributeStore:
                Property(types.Eval(file, row.Target), program.Name(file, row.Name), true);
                break;
            case SiteKind.AttributeDelete:
                DeleteAttribute(types.Eval(file, row.Target), program.Name(file, row.Name));
                break;
            case SiteKind.SubscriptLoad:
                Value container = types.Eval(file, row.Target);
                Special(container, known.GetItem, EdgeKind.Call);
                Own(container, known.MissingName);
                if (program.Options.FollowParameters)
                    Missing(container);
                if (IsHashAsked)
                    Looked(container, types.Eval(file, row.Value));
                if (specials.Has(known.IndexName))
                    Counted(container, types.Eval(file, row.Value));
                break;
            case SiteKind.SubscriptStore:
                Special(types.Eval(file, row.Target), known.SetItem, EdgeKind.Call);
                if (IsHashAsked)
                    Hashed(types.Eval(file, row.Target), types.Eval(file, row.Detail));
                break;
            case SiteKind.SubscriptDelete:
                Special(types.Eval(file, row.Target), known.DelItem, EdgeKind.Call);
                break;
            case SiteKind.Binary or SiteKind.InPlace:
                Binary(row, row.Kind == SiteKind.InPlace);
                break;
            case SiteKind.Compare when row.Detail is (int)CmpOp.In or (int)CmpOp.NotIn:
                Contained(types.Eval(file, row.Value));
                if (IsHashAsked)
                    Looked(types.Eval(file, row.Value), types.Eval(file, row.Target));
                break;
            case SiteKind.Compare:
                Compared(row);
                break;
            case SiteKind.Unary:
                Signed(row);
                break;
            case SiteKind.Test when IsTruthAsked:
                Tested(types.Eval(file, row.Target));
                break;
            case SiteKind.Iterate or SiteKind.YieldFrom:
                Iterate(types.Eval(file, row.Target));
                break;
            case SiteKind.AsyncIterate:
                AsyncIterate(types.Eval(file, row.Target));
                break;
            case SiteKind.With:
                With(types.Eval(file, row.Target), false);
                break;
            case SiteKind.AsyncWith:
                With(types.Eval(file, row.Target), true);
                break;
            case SiteKind.Await:
                Await(types.Eval(file, row.Target));
                break;
            case SiteKind.Format:
                if (IsTextAsked)
                    Formatted(types.Eval(file, row.Target), row.Detail);
                break;
            case SiteKind.Decorate:
                Decorate(types.Eval(file, row.Target), row);
                break;
            case SiteKind.Import:
                Import(row);
                break;
            case SiteKind.Raise when row.Target > 0:
                // `raise Error` makes one.
                foreach (Value raised in Evaluator.Members(types.Eval(file, row.Target)))
                {
                    if (raised is ClassValue cls)
                        Construct(cls, false);
                }
                break;
            case SiteKind.ClassBody:
                Add(program.FunctionId(file, facts.Classes[row.Detail].Body), EdgeKind.Call, EdgeGrade.Proven, false, null);
                MakeClass(program.ClassId(file, row.Detail));
                break;
        }
    }

    private void Add(int callee, EdgeKind kind, EdgeGrade grade, bool bound, Value? receiver, int cls = -1, int argument = -1, ParamEffect effect = default) =>
        Edges.Add(new Edge(site, callee, cls, kind, grade, bound, receiver, argument, effect));

    private static EdgeGrade GradeOf(Value receiver) => receiver switch
    {
        InstanceValue { Origin: var origin } => (origin & InstanceOrigin.Inferred) != 0 ? EdgeGrade.Inferred
            : (origin & (InstanceOrigin.Constructed | InstanceOrigin.Self)) != 0 ? EdgeGrade.Proven : EdgeGrade.Declared,
        _ => EdgeGrade.Proven,
    };

    private static EdgeGrade Lower(EdgeGrade grade, bool several) => several ? EdgeGrade.Inferred : grade;

    private void Call(in SiteRow row)
    {
        CallCount++;
        Value callee = types.Eval(file, row.Target);
        ExprNode target = facts.Exprs[row.Target];
        if (target.Kind == ExprKind.Attribute)
            Property(types.Eval(file, target.A), program.Name(file, target.B), false);
        bool several = Count(callee) > 1;
        isSuper = target.Kind == ExprKind.Attribute && Evaluator.Members(types.Eval(file, target.A))[0] is SuperValue;
        int before = Edges.Count;
        bool resolved = false;
        foreach (Value member in Evaluator.Members(callee))
            resolved |= Target(member, row, several);
        if (Edges.Count == before)
        {
            foreach (Value kept in types.KeptIn(file, row.Target))
                resolved |= Target(kept, row, true);
        }
        if (program.Options.FollowParameters && Edges.Count == before + 1 && (Edges[before].Callee == known.EvalBuiltin || Edges[before].Callee == known.ExecBuiltin))
            CodeInText(row);
        if (!resolved && Edges.Count == before && callee is UnknownValue or ExternValue)
        {
            Unresolved.Add(site);
            if (target.Kind == ExprKind.Attribute && callee is UnknownValue && byName.Find(program.Name(file, target.B), function, row) is >= 0 and var only)
                Add(only, EdgeKind.Call, EdgeGrade.Guessed, true, null);
        }
        if (row.Use == ValueUse.Awaited || IsHandedAsCoroutine(file, site, row))
            DropPlain(before);
        int end = Edges.Count;
        for (int i = before; i < end; i++)
        {
            if (Edges[i].Argument < 0)
                Arguments(Edges[i], row);
        }
        if (row.Use == ValueUse.Tested)
        {
            foreach (Value member in Evaluator.Members(types.ResultAt(file, program.SiteRowOf(site))))
                Used(member, known.BoolName);
        }
    }

    // Of several candidates for a call that is awaited, the plain ones that give nothing to await are not meant; and a plain function behind a decorator that
    // nobody knows is run by what the decorator makes of it (`@run_sync def f()` and `await f()`).
    private void DropPlain(int from)
    {
        for (int i = Edges.Count - 1; i >= from; i--)
        {
            Edge edge = Edges[i];
            if (edge.Kind != EdgeKind.Call || edge.Callee < 0 || edge.Class >= 0)
                continue;
            if (edge.Grade <= EdgeGrade.Inferred ? IsAwaitable(edge.Callee) == false
                : (HasUnknownDecorator(edge.Callee) || HasTwin(from, edge.Callee)) && IsAwaitable(edge.Callee) != true)
                Edges.RemoveAt(i);
        }
    }

    // `create_task(f())`, `start(coro=f())`: what f gives is something to await, as if it stood behind `await`.
    private bool IsHandedAsCoroutine(int file, int site, in SiteRow row)
    {
        if (row.Use != ValueUse.Argument)
            return false;
        FileFacts facts = program.Facts(file);
        ref readonly SiteRow taker = ref facts.Sites[row.UseDetail];
        if (taker.Kind != SiteKind.Call)
            return false;
        for (int a = taker.ArgStart; a < taker.ArgStart + taker.ArgCount; a++)
        {
            ref readonly ArgRow argument = ref facts.Args[a];
            if (facts.Exprs[argument.Value] is { Kind: ExprKind.Call } given && given.A == program.SiteRowOf(site))
                return argument.Kind == ArgKind.Keyword ? facts.NameBytes(argument.Name).SequenceEqual("coro"u8) : a == taker.ArgStart && StartsTask(facts, taker.Target);
        }
        return false;
    }

    private static bool StartsTask(FileFacts facts, int target)
    {
        ReadOnlySpan<byte> name = facts.LastName(target) is >= 0 and var last ? facts.NameBytes(last) : [];
        return name.SequenceEqual("create_task"u8) || name.SequenceEqual("ensure_future"u8) || name.SequenceEqual("run_coroutine_threadsafe"u8);
    }

    // `if iscoroutinefunction(f): async def call(): …` and `else: def call(): …`
    private bool HasTwin(int from, int plain)
    {
        ref readonly FunctionRow row = ref program.Function(plain);
        for (int i = from; i < Edges.Count; i++)
        {
            if (Edges[i].Callee < 0 || Edges[i].Argument >= 0 || program.FileOf(Edges[i].Callee) != program.FileOf(plain))
                continue;
            ref readonly FunctionRow other = ref program.Function(Edges[i].Callee);
            if ((other.Flags & FunctionFlags.Async) != 0 && other.Name == row.Name && other.ParentScope == row.ParentScope)
                return true;
        }
        return false;
    }

    private bool? IsAwaitable(int callee) => types.IsAwaitable(types.CallResult(new FunctionValue(callee, false), -1, -1));

    private bool HasUnknownDecorator(int callee)
    {
        ref readonly FunctionRow row = ref program.Function(callee);
        int calleeFile = program.FileOf(callee);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            int expr = program.Facts(calleeFile).Lists[row.DecoratorStart + i];
            if (types.Eval(calleeFile, expr) is UnknownValue or ExternValue && DecoratorEffects(calleeFile, expr) is null)
                return true;
        }
        return false;
    }

    // Overloads of one function count once.
    private int Count(Value value)
    {
        if (value is not UnionValue union)
            return 1;
        int count = 0;
        (int, int) last = (-1, -1);
        foreach (Value member in union.Members)
        {
            if (member is NoneValue)
                continue;
            (int, int) key = (-1, -1);
            if (Evaluator.Unwrap(member) is { } f)
            {
                ref readonly FunctionRow row = ref program.Function(f.Function);
                key = (program.FileOf(f.Function) * 1000003 + row.ParentScope, row.Name);
            }
            if (key == (-1, -1) || key != last)
                count++;
            last = key;
        }
        return count;
    }

    // True when the callee is known, even if it gives no edge.
    private bool Target(Value callee, in SiteRow row, bool several)
    {
        switch (callee)
        {
            case FunctionValue f:
                FunctionEdge(f.Function, f.Inferred ? EdgeGrade.Inferred : f.Decorated ? EdgeGrade.Declared : EdgeGrade.Proven, several, false, null, row);
                foreach (int special in types.DispatchedFrom(f.Function))
                    FunctionEdge(special, EdgeGrade.Inferred, several, false, null, row);
                return true;
            case BoundMethodValue bound:
                Method(bound.Callee, bound.Receiver, row, several);
                return true;
            case ClassValue cls:
                Construct(cls, several);
                return true;
            case PartialValue partial:
                foreach (Value member in Evaluator.Members(partial.Callee))
                    Target(member, row, several);
                return partial.Callee is not UnknownValue and not ExternValue;
            case WrappedValue wrapped:
                Wrapped(wrapped, null, row, several);
                return true;
            case RecolouredValue recoloured:
                return Target(recoloured.Callee, row, several);
            case StaticOrClassMethodValue s:
                return Target(s.Callee, row, several);
            case InstanceValue fetcher when program.Options.FollowParameters && types.IsFetcher(fetcher):
                if (row.ArgCount > 0)
                    Fetched(fetcher, types.Eval(file, facts.Args[row.ArgStart].Value), row);
                return true;
            case InstanceValue declared when types.MeantClass(declared, file, program.SiteRowOf(site)) is { } meant:
                Construct(meant, several);
                return true;
            case InstanceValue or LiteralValue:
                int before = Edges.Count;
                Special(callee, known.CallName, EdgeKind.Call);
                for (int i = before; several && i < Edges.Count; i++)
                    Edges[i] = Edges[i] with { Grade = Lower(Edges[i].Grade, true) };
                return Edges.Count > before;
            case MadeClassValue made:
                if (types.Attribute(new MadeInstanceValue(made.Site), known.Init) is BoundMethodValue init && Evaluator.Unwrap(init) is { } f2
                    && !program.Models.IsModel(f2.Function))
                    Method(init.Callee, init.Receiver, row, several);
                return true;
            case CallableValue or NoneValue or TypeExprValue or SpecialFormValue:
                return true;
            default:
                return false;
        }
    }

    private void Wrapped(WrappedValue wrapped, Value? receiver, in SiteRow row, bool several)
    {
        foreach (Value part in program.Options.FollowParameters ? [wrapped.Inner] : (ReadOnlySpan<Value>)[wrapped.Inner, wrapped.Original])
        {
            // `@in_thread`: the wrapper does not call what was decorated, a thread does.
            if (ReferenceEquals(part, wrapped.Original) && wrapped.Inner is FunctionValue inner && part is FunctionValue plain && IsPlain(plain.Function)
                && parameterUses.ElsewhereIn(inner.Function) is { } use)
            {
                Add(plain.Function, use.Kind, Lower(EdgeGrade.Proven, several), receiver is not null, receiver, -1, -1, use.Effect);
                continue;
            }
            if (receiver is not null && part is FunctionValue or RecolouredValue or WrappedValue)
                Method(part, receiver, row, several);
            else
                Target(part, row, several);
        }
    }

    private bool IsPlain(int callee) => (program.FlagsOf(callee) & (FunctionFlags.Async | FunctionFlags.Generator)) == 0;

    private void Construct(ClassValue cls, bool several)
    {
        EdgeGrade grade = Lower(EdgeGrade.Proven, several);
        // A metaclass that keeps the one instance: what `Settings()` does after the first time is what the metaclass does.
        if (!(program.Options.FollowParameters && isSuper) && types.KeepingCall(cls.Class) is >= 0 and var keeping)
        {
            Add(keeping, EdgeKind.Call, grade, true, cls);
            return;
        }
        if (program.Options.FollowParameters && !isSuper && MetaMethod(cls, known.CallName))
            return;
        if (program.Options.FollowParameters && known.Enum >= 0 && types.IsSubclass(cls.Class, known.Enum))
        {
            LookedUp(cls, grade);
            return;
        }
        if (program.Options.FollowParameters && cls.Class == known.TestProgram)
            RunTests();
        bool any = false;
        foreach (int name in (ReadOnlySpan<int>)[known.New, known.Init, known.PostInit])
        {
            if (types.FindMember(cls.Class, name, out int owner) is not { } member || owner == known.Object || Evaluator.Unwrap(member) is not { } f)
                continue;
            Add(f.Function, EdgeKind.Call, grade, true, types.CallResult(cls, file, program.SiteRowOf(site)), name == known.Init ? cls.Class : -1);
            any |= name == known.Init;
        }
        if (any)
            return;
        Add(-1, EdgeKind.Call, grade, false, null, cls.Class);
        if (!program.Options.FollowParameters || program.IsModel(program.FileOfClass[cls.Class]))
            return;
        foreach (Value factory in types.DefaultFactories(cls.Class))
        {
            if (factory is ClassValue made && made.Class != cls.Class && !program.IsModel(program.FileOfClass[made.Class]))
                Construct(made, false);
            else if (Evaluator.Unwrap(factory) is { } f && !program.Models.IsModel(f.Function))
                Add(f.Function, EdgeKind.Call, grade, factory is BoundMethodValue, (factory as BoundMethodValue)?.Receiver);
        }
    }

    private void Decorate(Value decorator, in SiteRow row)
    {
        foreach (Value member in Evaluator.Members(decorator))
        {
            Value target = member is BoundMethodValue b ? b.Callee : member;
            if (target is FunctionValue f)
                Add(f.Function, EdgeKind.Call, EdgeGrade.Proven, member is BoundMethodValue, (member as BoundMethodValue)?.Receiver);
            else if (target is ClassValue cls)
                Construct(cls, false);
            else if (program.Options.FollowParameters)
                DecorateBy(target);
            if (program.Options.FollowParameters)
                Registered(member, row);
        }
    }

    private void Import(in SiteRow row)
    {
        Linking.ImportTarget target = program.Imports[file][row.Detail];
        if (target.Target is { File: >= 0 } module)
            Add(program.FunctionId(module.File, 0), EdgeKind.Import, EdgeGrade.Proven, false, null);
        if (target.Sub is { File: >= 0 } sub)
            Add(program.FunctionId(sub.File, 0), EdgeKind.Import, EdgeGrade.Proven, false, null);
    }
}
