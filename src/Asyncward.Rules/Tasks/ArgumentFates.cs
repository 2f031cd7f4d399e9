using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>What becomes of a coroutine that is passed to a call: whether whoever is called can do anything with it.</summary>
internal sealed partial class ArgumentFates(ProgramModel program)
{
    // How many functions on a parameter is followed that is only handed on.
    private const int MaxDepth = 3;

    // Special methods that no coroutine has.
    private static readonly string[] LackedByCoroutines =
        ["__iter__", "__aiter__", "__len__", "__getitem__", "__contains__", "__next__", "__index__", "__abs__", "__round__", "__divmod__", "__pow__", "__add__", "__enter__",
            "__aenter__", "__fspath__"];

    /// <summary>Whether every call that takes a name as an argument cannot use the coroutine which that name holds.</summary>
    public bool AreAllWasted(FileFacts facts, int file, int functionRow, int binding, bool container) =>
        AreAllWasted(facts, file, functionRow, binding, container, 0);

    private bool AreAllWasted(FileFacts facts, int file, int functionRow, int binding, bool container, int depth)
    {
        FunctionRow function = facts.Functions[functionRow];
        for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
        {
            if (facts.Sites[i].Kind != SiteKind.Call)
                continue;
            for (int a = facts.Sites[i].ArgStart; a < facts.Sites[i].ArgStart + facts.Sites[i].ArgCount; a++)
            {
                if (Mentions(facts, facts.Args[a].Value, -1, binding, 0) && !IsPlainHere(facts, file, facts.Args[a].Value, binding)
                    && !IsWasted(facts, file, i, -1, binding, container, depth))
                    return false;
            }
        }
        return true;
    }

    /// <summary>Whether one call takes the coroutine under a name for something that no coroutine is, whatever else is done with it.</summary>
    public bool IsAnyWasted(FileFacts facts, int file, int functionRow, int binding)
    {
        FunctionRow function = facts.Functions[functionRow];
        for (int i = function.SiteStart; i < function.SiteStart + function.SiteCount; i++)
        {
            ref readonly SiteRow call = ref facts.Sites[i];
            for (int a = call.ArgStart; call.Kind == SiteKind.Call && a < call.ArgStart + call.ArgCount; a++)
            {
                if (facts.Args[a].Kind is ArgKind.Positional or ArgKind.Keyword && facts.Exprs[facts.Args[a].Value] is { Kind: ExprKind.Bind } bind
                    && bind.A == binding && IsTakenForAnother(facts, file, i, binding))
                    return true;
            }
        }
        return false;
    }

    private bool IsTakenForAnother(FileFacts facts, int file, int callSite, int binding) =>
        DoAll(facts, file, callSite, (in Edge edge) => CannotTake(edge, facts, -1, binding, 0));

    private delegate bool Condition(in Edge edge);

    // Whether a call leads to functions, and they all are so.
    private bool DoAll(FileFacts facts, int file, int callSite, Condition condition)
    {
        bool any = false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, facts.Sites[callSite].Function), program.SiteId(file, callSite)))
        {
            if (edge.Argument >= 0 || IsMadeByNew(edge))
                continue;
            if (edge.Callee < 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Create or EdgeKind.Await) || !condition(edge))
                return false;
            any = true;
        }
        return any;
    }

    /// <summary>
    /// Whether a call cannot use the coroutine that it is given: all that it may call only look at any object, declare a type which no coroutine has, or use
    /// their parameter as no coroutine can be used.
    /// </summary>
    public bool IsWasted(FileFacts facts, int file, int callSite, int madeAt, int binding, bool container) =>
        IsWasted(facts, file, callSite, madeAt, binding, container, 0);

    private bool IsWasted(FileFacts facts, int file, int callSite, int madeAt, int binding, bool container, int depth)
    {
        if (callSite < 0)
            return false;
        ref readonly SiteRow call = ref facts.Sites[callSite];
        int site = program.SiteId(file, callSite);
        if (!container && AsksForPlain(facts, file, call))
            return true;
        bool any = false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, call.Function), site))
        {
            if (edge.Argument >= 0)
                continue;
            if (edge.Class >= 0 && IsScalar(edge.Class) || edge.Callee >= 0 && MakesScalar(edge.Callee))
            {
                any = true;
                continue;
            }
            // The text shows the object.
            if (edge.Callee >= 0 && program.Models.IsModel(edge.Callee) && program.QualifiedName(edge.Callee) == "builtins.str.format")
            {
                any = true;
                continue;
            }
            if (!container && (IsPlainField(edge, facts, call, madeAt, binding) || IsCastToPlain(edge, facts, file, call, madeAt, binding)))
            {
                any = true;
                continue;
            }
            if (IsMadeByNew(edge))
                continue;
            if (edge.Callee < 0 || edge.Kind is not (EdgeKind.Call or EdgeKind.Create or EdgeKind.Await))
                return false;
            if (!(program.Models.IsModel(edge.Callee) && LooksOnly(edge, facts, call, madeAt, binding))
                && !(container ? CannotTakeElements(edge, facts, madeAt, binding) : CannotTake(edge, facts, madeAt, binding, depth)))
                return false;
            any = true;
        }
        return any;
    }

    // `range(n)`: a class without `__init__`. What it takes is said by `__new__`, to which another edge leads.
    private bool IsMadeByNew(in Edge edge) =>
        edge is { Callee: < 0, Class: >= 0 } && program.Types.MemberNamed(edge.Class, "__new__") is { } made && Evaluator.FunctionIn(made) >= 0;

    // `isinstance(x, dict)`: what it looks for is no coroutine.
    private bool AsksForPlain(FileFacts facts, int file, in SiteRow call) =>
        call.ArgCount == 2 && facts.Exprs[call.Target] is { Kind: ExprKind.Builtin } builtin && facts.NameBytes(builtin.A).SequenceEqual("isinstance"u8)
        && ArePlainClasses(facts, file, facts.Args[call.ArgStart + 1].Value);

    // Behind `if isinstance(x, dict):`, where no coroutine comes.
    private bool IsPlainHere(FileFacts facts, int file, int expr, int binding) =>
        IsBehindQuestion(facts, file, expr) && facts.IsBinding(facts.Exprs[expr].A, binding);

    /// <summary>Whether an expression names what was asked before (<c>isinstance(x, tuple)</c>) to be of a class that no coroutine is.</summary>
    public bool IsBehindQuestion(FileFacts facts, int file, int expr) =>
        expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Narrow, Aux: 0 } narrowed && ArePlainClasses(facts, file, narrowed.B);

    private bool ArePlainClasses(FileFacts facts, int file, int expr)
    {
        if (expr <= 0)
            return false;
        ExprNode node = facts.Exprs[expr];
        if (node.Kind != ExprKind.Tuple)
            return program.Types.Eval(file, expr) is ClassValue cls && program.Types.IsAwaitable(new InstanceValue(cls.Class, [], InstanceOrigin.Inferred, -1)) == false;
        foreach (int part in facts.List(node.A, node.B))
        {
            if (!ArePlainClasses(facts, file, part))
                return false;
        }
        return node.B > 0;
    }

    private bool IsScalar(int cls) => program.QualifiedClassName(cls) is "builtins.str" or "builtins.bool" or "builtins.int" or "builtins.float";

    private bool MakesScalar(int function) => program.Models.IsModel(function) && program.Function(function).Class is >= 0 and var cls
        && program.Facts(program.FileOf(function)).NameText(program.Function(function).Name) == "__new__" && IsScalar(program.ClassId(program.FileOf(function), cls));

    // The parameter is declared, or used, as something that no coroutine is.
    private bool CannotTake(in Edge edge, FileFacts facts, int madeAt, int binding, int depth)
    {
        FunctionRow row = program.Function(edge.Callee);
        if (row.DecoratorCount > 0 && program.Types.Decorated(edge.Callee) is not (FunctionValue { Decorated: false } or StaticOrClassMethodValue))
            return false;
        int file = program.FileOf(edge.Callee);
        FileFacts callee = program.Facts(file);
        for (int p = 0; p < row.ParamCount; p++)
        {
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, p, edge.Bound || edge.Class >= 0))
            {
                if (!IsItself(facts, facts.Args[arg].Value, madeAt, binding) || facts.Args[arg].Kind is ArgKind.Star or ArgKind.DoubleStar)
                    continue;
                ref readonly ParamRow param = ref callee.Params[row.ParamStart + p];
                if (NeedsMore(edge.Callee, p))
                    return true;
                return param.Annotation > 0 ? IsDeclaredPlain(file, param.Annotation)
                    : param.Kind is ParamKind.Normal or ParamKind.PositionalOnly or ParamKind.KeywordOnly
                        && IsUsedPlainly(callee, file, program.FunctionRowOf(edge.Callee), param.Binding, depth);
            }
        }
        return false;
    }

    // The elements of the parameter are declared as what no coroutine is: `", ".join(…)`. Whoever takes any objects and answers with a truth value only
    // tests them: `any(…)`.
    private bool CannotTakeElements(in Edge edge, FileFacts facts, int madeAt, int binding)
    {
        FunctionRow row = program.Function(edge.Callee);
        if (row.DecoratorCount > 0 && !program.Models.IsModel(edge.Callee))
            return false;
        int file = program.FileOf(edge.Callee);
        FileFacts callee = program.Facts(file);
        for (int p = 0; p < row.ParamCount; p++)
        {
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, p, edge.Bound || edge.Class >= 0))
            {
                if (facts.Args[arg].Kind is ArgKind.Star or ArgKind.DoubleStar || !IsFilled(facts, facts.Args[arg].Value, madeAt, binding))
                    continue;
                int annotation = callee.Params[row.ParamStart + p].Annotation;
                if (annotation <= 0 || callee.Exprs[annotation] is not { Kind: ExprKind.Subscript } declared || callee.Exprs[declared.B].Kind == ExprKind.Tuple
                    || program.Types.Annotation(file, annotation) is not InstanceValue holder || !AsksForMore(holder.Class))
                    return false;
                return IsDeclaredPlain(file, declared.B)
                    || (program.Models.IsModel(edge.Callee) && IsNamed(program.Types.Annotation(file, declared.B), "builtins.object")
                        && row.ReturnAnnotation > 0 && IsNamed(program.Types.Annotation(file, row.ReturnAnnotation), "builtins.bool"));
            }
        }
        return false;
    }

    private bool IsNamed(Value value, string cls) => value is InstanceValue instance && program.QualifiedClassName(instance.Class) == cls;

    // A display or comprehension whose elements are the value, or the name that one is bound to.
    private static bool IsFilled(FileFacts facts, int expr, int madeAt, int binding)
    {
        ExprNode node = expr > 0 ? facts.Exprs[expr] : default;
        switch (node.Kind)
        {
            case ExprKind.Bind:
                return madeAt < 0 && node.A == binding;
            case ExprKind.ListComp or ExprKind.SetComp or ExprKind.GeneratorExp:
                return IsItself(facts, node.A, madeAt, binding);
            case ExprKind.List or ExprKind.Set or ExprKind.Tuple:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (IsItself(facts, part, madeAt, binding))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether an annotation names only what no coroutine is.</summary>
    public bool IsDeclaredPlain(int file, int annotation)
    {
        if (!program.Types.IsWholeAnnotation(file, annotation))
            return false;
        return IsPlain(program.Types.Annotation(file, annotation));
    }

    private bool IsPlain(Value declared)
    {
        foreach (Value member in Evaluator.Members(declared))
        {
            if (member is TypeVarValue variable)
            {
                if (!IsPlain(variable.Bound))
                    return false;
                continue;
            }
            if (member is not (InstanceValue or LiteralValue or TupleValue or NoneValue)
                || (program.Types.IsAwaitable(member) != false && !(member is InstanceValue instance && AsksForMore(instance.Class))))
                return false;
        }
        return true;
    }

    // Protocols such as Iterable, Mapping and SupportsIndex ask for a method that no coroutine has.
    private bool AsksForMore(int cls)
    {
        if (program.Types.MemberNamed(cls, "__await__") is not null)
            return false;
        foreach (string method in LackedByCoroutines)
        {
            if (program.Types.MemberNamed(cls, method) is not null)
                return true;
        }
        return false;
    }

    private bool IsUsedPlainly(FileFacts callee, int file, int functionRow, int binding, int depth)
    {
        if (binding < 0)
            return false;
        UseFlags uses = callee.Bindings[binding].Uses;
        const UseFlags plain = UseFlags.Subscripted | UseFlags.Iterated | UseFlags.Operand | UseFlags.AttributeRead | UseFlags.Argument;
        const UseFlags harmless = UseFlags.Tested | UseFlags.Compared | UseFlags.NoneTested | UseFlags.Formatted | UseFlags.Discarded;
        return (uses & (plain | UseFlags.Formatted)) != 0 && (uses & ~(plain | harmless)) == 0
            && ((uses & UseFlags.Argument) == 0 || (depth < MaxDepth && AreAllWasted(callee, file, functionRow, binding, false, depth + 1)))
            && ((uses & UseFlags.AttributeRead) == 0 || !ValueFates.UsesOwnAttribute(callee, binding));
    }

    // `Order(price=load())`, where the class only declares its fields: the constructor that is made of them takes what they say.
    private bool IsPlainField(in Edge edge, FileFacts facts, in SiteRow call, int madeAt, int binding)
    {
        if (edge.Class < 0 || (edge.Callee >= 0 && !program.Models.IsModel(edge.Callee)))
            return false;
        for (int a = call.ArgStart; a < call.ArgStart + call.ArgCount; a++)
        {
            if (facts.Args[a].Kind == ArgKind.Keyword && IsItself(facts, facts.Args[a].Value, madeAt, binding))
                return IsDeclaredPlainField(edge.Class, facts.NameBytes(facts.Args[a].Name));
        }
        return false;
    }

    /// <summary>Whether a class, or one above it, declares a field as what no coroutine is.</summary>
    public bool IsDeclaredPlainField(int cls, ReadOnlySpan<byte> name)
    {
        foreach (int ancestor in program.Types.Mro(cls))
        {
            int file = program.FileOfClassId(ancestor);
            FileFacts facts = program.Facts(file);
            ScopeRow scope = facts.Scopes[program.Class(ancestor).Scope];
            for (int s = scope.SymbolStart; s < scope.SymbolStart + scope.SymbolCount; s++)
            {
                if (facts.NameBytes(facts.Symbols[s].Name).SequenceEqual(name))
                    return facts.Symbols[s].FirstBinding is >= 0 and var field && facts.Bindings[field].Annotation is > 0 and var annotation
                        && IsDeclaredPlain(file, annotation);
            }
        }
        return false;
    }

    // `cast(Session, load())` says what the author takes it for; plain code, which cannot await, may only hand it on under a name that fits.
    private bool IsCastToPlain(in Edge edge, FileFacts facts, int file, in SiteRow call, int madeAt, int binding) =>
        edge.Callee >= 0 && (facts.Functions[call.Function].Flags & FunctionFlags.Async) != 0 && call.ArgCount == 2
        && program.Models.IsModel(edge.Callee) && program.QualifiedName(edge.Callee) == "typing.cast"
        && IsItself(facts, facts.Args[call.ArgStart + 1].Value, madeAt, binding) && IsDeclaredPlain(file, facts.Args[call.ArgStart].Value);

    // The value itself, or one of several that may be here; not what holds it.
    private static bool IsItself(FileFacts facts, int expr, int madeAt, int binding)
    {
        if (expr <= 0)
            return false;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Call:
                return node.A == madeAt;
            case ExprKind.Bind:
                return node.A == binding;
            case ExprKind.NotNone:
                return IsItself(facts, node.A, madeAt, binding);
            case ExprKind.Union:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (IsItself(facts, part, madeAt, binding))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    private bool LooksOnly(in Edge edge, FileFacts facts, in SiteRow call, int madeAt, int binding)
    {
        FunctionRow row = program.Function(edge.Callee);
        if ((row.Flags & FunctionFlags.Async) != 0 || (program.Models.OfFunction(edge.Callee) is { } e && (e.Spawns.Length > 0 || e.Awaits.Length > 0 || e.RunsLoop.Length > 0
            || e.StartsLoop || e.WaitsForLoop || e.Probes || e.Schedules.Length > 0 || e.Handles.Length > 0 || e.Offloads.Length > 0)))
            return false;
        int file = program.FileOf(edge.Callee);
        Value result = row.ReturnAnnotation > 0 ? program.Types.Annotation(file, row.ReturnAnnotation) : Value.None;
        // What asks about an object answers with a truth value; the code then knows what it has.
        bool scalar = result is InstanceValue i && program.QualifiedClassName(i.Class) is "builtins.str" or "builtins.int" or "builtins.float" or "builtins.bytes";
        for (int p = 0; p < row.ParamCount; p++)
        {
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, p, edge.Bound))
            {
                if (!Mentions(facts, facts.Args[arg].Value, madeAt, binding, 0))
                    continue;
                int annotation = program.Facts(file).Params[row.ParamStart + p].Annotation;
                bool anyObject = annotation > 0 && program.Types.Annotation(file, annotation) is InstanceValue declared
                    && program.QualifiedClassName(declared.Class) == "builtins.object";
                return scalar && row.Class < 0 || (anyObject && (scalar || result is NoneValue)) || (row.ReturnAnnotation <= 0 && row.Class < 0);
            }
        }
        return false;
    }

    // Whether an expression is, or holds, the value made at a site (or held by a binding).
    private static bool Mentions(FileFacts facts, int expr, int madeAt, int binding, int depth)
    {
        if (expr <= 0 || depth > 6)
            return false;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Call:
                return node.A == madeAt;
            case ExprKind.Bind:
                return node.A == binding;
            case ExprKind.Union or ExprKind.Or or ExprKind.And or ExprKind.Tuple or ExprKind.List or ExprKind.Set or ExprKind.Dict:
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (Mentions(facts, part, madeAt, binding, depth + 1))
                        return true;
                }
                return false;
            case ExprKind.ListComp or ExprKind.SetComp or ExprKind.GeneratorExp or ExprKind.NotNone or ExprKind.Narrow or ExprKind.Starred:
                return Mentions(facts, node.A, madeAt, binding, depth + 1);
            case ExprKind.DictComp:
                return Mentions(facts, node.A, madeAt, binding, depth + 1) || Mentions(facts, node.B, madeAt, binding, depth + 1);
            default:
                return false;
        }
    }
}
