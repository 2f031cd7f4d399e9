using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;
using Operator = Asyncward.Python.Syntax.Operator;

namespace Asyncward.Program.Types;

/// <summary>What the call graph alone follows: computed names, delegation, members of enumerations, dispatch by type.</summary>
public sealed partial class Evaluator
{
    private const int ShortestPrefix = 2;

    // Functions registered with a function that dispatches by type.
    private readonly Dictionary<int, List<int>> dispatched = [];

    /// <summary>The <c>__getattr__</c> of a module that is asked for a name because the module has none such, or -1.</summary>
    internal int ModuleHook(Module module, int name)
    {
        if (module.File < 0 || program.IsModel(module.File) || ModuleMember(module, name) is not null)
            return -1;
        int symbol = ModuleSymbol(module.File, known.GetAttrName);
        return symbol >= 0 && Symbol(module.File, symbol) is FunctionValue hook ? hook.Function : -1;
    }

    // What that function gives for the name.
    private Value? HookResult(Module module, int name)
    {
        if (!program.Options.FollowParameters || ModuleHook(module, name) is not (>= 0 and var hook))
            return null;
        int file = program.FileOf(hook);
        FileFacts facts = program.Facts(file);
        FunctionRow row = program.Function(hook);
        Question question = new(MemoKind.Delegated, name, hook);
        if (!Enter(question, Value.Unknown, out Value given))
            return given;
        var builder = NewUnion();
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int expr = facts.Lists[row.ReturnStart + i];
            builder.Add(HandedOn(file, facts, hook, expr) is > 0 and var owner ? Attribute(OwnerFor(file, facts, owner, name), name) : Eval(file, expr));
        }
        given = builder.ToValue();
        Leave(question, given);
        return given;
    }

    // `return getattr(x, name)`: x; 0 for anything else.
    private int HandedOn(int file, FileFacts facts, int hook, int expr)
    {
        if (facts.Exprs[expr] is not { Kind: ExprKind.Call, A: var call })
            return 0;
        SiteRow site = facts.Sites[call];
        return site.ArgCount is 2 or 3 && Eval(file, site.Target) is FunctionValue { Function: var callee } && callee == known.GetAttr
            && ParameterOf(facts, facts.Args[site.ArgStart + 1].Value) is var (function, index) && index == 0 && program.FunctionId(file, function) == hook
                ? facts.Args[site.ArgStart].Value : 0;
    }

    // `import_module(WHERE[name])`: the module that the table has for this name; else what the expression gives.
    private Value OwnerFor(int file, FileFacts facts, int expr, int name)
    {
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Value > 0)
            node = facts.Exprs[facts.Bindings[node.A].Value];
        if (node.Kind != ExprKind.Call || facts.Sites[node.A] is not { ArgCount: > 0 } site || Eval(file, site.Target) is not FunctionValue { Function: var callee }
            || callee != known.ImportModule || facts.Exprs[facts.Args[site.ArgStart].Value] is not { Kind: ExprKind.Subscript } item || ParameterOf(facts, item.B) is null)
            return Eval(file, expr);
        var builder = NewUnion();
        foreach (Value where in Members(ItemsOf(Eval(file, item.A), program.Names.Text(name))))
        {
            if (TextIn(where) is { } path)
                builder.Add(ModuleNamed(path, file));
        }
        return builder.ToValue();
    }

    private Value ModuleNamed(string path, int file)
    {
        // Relative to the package, which is mostly the one that stands there.
        string whole = path.StartsWith('.') ? program.Modules[file].Name + path : path;
        return program.ModuleTable.FindLoaded(whole, file) is { } module ? new ModuleValue(module) : Value.Unknown;
    }

    // `import_module(f"plugins.{name}")`: every module of that package; `import_module(".csv", __package__)`: the one that stands there.
    private Value ModulesByPrefix(int file, FileFacts facts, in SiteRow site)
    {
        int path = facts.Args[site.ArgStart].Value;
        bool isRelative = PrefixOf(facts, path, 0).StartsWith('.');
        string package = isRelative ? PackageOf(file, facts, site) + "." : "";
        var builder = NewUnion();
        foreach (Value member in Members(Eval(file, path)))
        {
            if (TextIn(member) is { } text && program.ModuleTable.FindLoaded(package + text.TrimStart('.'), file) is { } named)
                builder.Add(new ModuleValue(named));
        }
        if (!builder.IsEmpty)
            return builder.ToValue();
        string prefix = package + PrefixOf(facts, path, 0).TrimStart('.');
        if (prefix.Length < ShortestPrefix || !prefix.Contains('.'))
            return Value.Unknown;
        foreach (Module module in program.Modules)
        {
            if (module is { Space: ModuleSpace.Project, File: >= 0 } && module.Name.StartsWith(prefix, StringComparison.Ordinal)
                && !module.Name.AsSpan(prefix.Length).Contains('.'))
                builder.Add(new ModuleValue(module));
        }
        return builder.ToValue();
    }

    private string PackageOf(int file, FileFacts facts, in SiteRow site)
    {
        if (site.ArgCount > 1 && TextOf(file, facts.Args[site.ArgStart + 1].Value) is { } named)
            return named;
        Module module = program.Modules[file];
        return module.IsPackage || !module.Name.Contains('.') ? module.Name : module.Name[..module.Name.LastIndexOf('.')];
    }

    // `getattr(x, "visit_" + kind)`: every member whose name begins so.
    private Value AttributesByPrefix(int file, int owner, int name)
    {
        string prefix = PrefixOf(program.Files[file].Facts, name, 0);
        if (prefix.Length < ShortestPrefix)
            return Value.Unknown;
        var builder = NewUnion();
        foreach (Value member in Members(Eval(file, owner)))
        {
            int cls = member is ClassValue c ? c.Class : ClassOf(member);
            if (cls >= 0)
                AddMembersNamed(member, cls, prefix, ref builder);
        }
        return builder.ToValue();
    }

    // One of them is called: which, the text alone would say.
    private Value InferredMethods(Value named)
    {
        var builder = NewUnion();
        foreach (Value member in Members(named))
        {
            if (AsInferred(member) is not { } method)
                return Value.Unknown;
            builder.Add(method);
        }
        return builder.ToValue();
    }

    /// <summary>The methods of an object, outside the library, whose names begin so.</summary>
    internal Value MethodsNamed(Value receiver, string prefix)
    {
        var builder = NewUnion();
        foreach (Value member in Members(receiver))
        {
            if (ClassOf(member) is >= 0 and var cls)
                AddMembersNamed(member, cls, prefix, ref builder);
        }
        return builder.ToValue();
    }

    private void AddMembersNamed(Value receiver, int cls, string prefix, ref UnionBuilder builder)
    {
        var seen = new HashSet<int>();
        foreach ((int file, int symbol) in InheritedSymbols(cls))
        {
            FileFacts facts = program.Facts(file);
            int name = program.Name(file, facts.Symbols[symbol].Name);
            if (facts.NameText(facts.Symbols[symbol].Name).StartsWith(prefix, StringComparison.Ordinal) && seen.Add(name))
                builder.Add(Attribute(receiver, name));
        }
    }

    // The symbols in the bodies of a class and of its ancestors, without those of the models.
    private IEnumerable<(int File, int Symbol)> InheritedSymbols(int cls)
    {
        foreach (int ancestor in Info(cls).Mro)
        {
            int file = program.FileOfClass[ancestor];
            if (program.IsModel(file))
                continue;
            ScopeRow scope = program.Facts(file).Scopes[program.Class(ancestor).Scope];
            for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
                yield return (file, symbol);
        }
    }

    // What a name that is put together begins with: `"visit_" + kind`, `f"visit_{kind}"`, `"visit_%s" % kind`.
    private static string PrefixOf(FileFacts facts, int expr, int depth)
    {
        ExprNode node = expr > 0 && depth < 4 ? facts.Exprs[expr] : default;
        switch (node.Kind)
        {
            case ExprKind.Str when node.A >= 0:
                return facts.NameText(node.A);
            case ExprKind.FString when node.A > 0:
                return facts.NameText(node.A - 1);
            case ExprKind.Binary when node.Aux == (int)Operator.Add:
                return PrefixOf(facts, node.A, depth + 1);
            case ExprKind.Binary when node.Aux == (int)Operator.Mod:
                return PrefixOf(facts, node.A, depth + 1).Split('%')[0];
            case ExprKind.Bind:
                return PrefixOf(facts, facts.Bindings[node.A].Value, depth + 1);
            // `"visit_{}".format(kind)`
            case ExprKind.Call when facts.Exprs[facts.Sites[node.A].Target] is { Kind: ExprKind.Attribute } method && facts.NameBytes(method.B).SequenceEqual("format"u8)
                && facts.Exprs[method.A].Kind == ExprKind.Str:
                return PrefixOf(facts, method.A, depth + 1).Split('{')[0];
            default:
                return "";
        }
    }

    /// <summary>Whether an enumeration has members of its own.</summary>
    internal bool HasEnumMembers(int cls) => EnumMemberBindings(cls).Count > 0;

    // The assignments in the body of an enumeration: its members.
    private List<int> EnumMemberBindings(int cls)
    {
        FileFacts facts = program.Facts(program.FileOfClass[cls]);
        ScopeRow scope = facts.Scopes[program.Class(cls).Scope];
        var members = new List<int>();
        for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
        {
            int binding = facts.Symbols[symbol].FirstBinding;
            if (binding >= 0 && (facts.Bindings[binding].Kind == BindingKind.Assign || IsMember(Symbol(program.FileOfClass[cls], symbol))))
                members.Add(binding);
        }
        return members;
    }

    // `@member def plus(a, b): …`
    private bool IsMember(Value value) =>
        program.Options.FollowParameters && value is WrappedValue { Inner: InstanceValue { Class: >= 0 and var made } } && made == known.EnumMember;

    // `KM = ("km", 1)`: the parts of the tuple are what the constructor of the enumeration gets.
    private void FlowIntoMember(in Edge edge, int cls, Dictionary<(int, int), Value> next)
    {
        ref readonly FunctionRow made = ref program.Function(edge.Callee);
        if (known.Enum < 0 || made.Class < 0 || !IsSubclass(program.ClassId(program.FileOf(edge.Callee), made.Class), known.Enum)
            || program.Name(program.FileOf(edge.Callee), made.Name) == known.InitSubclass)
            return;
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        foreach (int binding in EnumMemberBindings(cls))
        {
            Value value = Eval(file, facts.Bindings[binding].Value);
            bool isTuple = ClassOf(value) == known.Tuple;
            for (int i = 1; i < made.ParamCount && (isTuple || i == 1); i++)
                Merge(next, (edge.Callee, i), isTuple ? UnpackResult(value, i - 1, 0) : value);
        }
    }

    // What the members of an enumeration hold.
    private Value EnumValues(int cls)
    {
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        var builder = NewUnion();
        foreach (int binding in EnumMemberBindings(cls))
        {
            // `PLUS = member(plus)`
            Value value = Symbol(file, facts.Bindings[binding].Symbol);
            builder.Add(value is InstanceValue { Args.Length: 1 } made && made.Class == known.EnumMember ? made.Args[0] : IsMember(value) ? ((WrappedValue)value).Original : value);
        }
        return builder.ToValue();
    }

    // `cls.__subclasses__()`
    private CallableValue SubclassesOf(int cls)
    {
        var below = new List<Value>();
        foreach (int child in derived?[cls] ?? [])
            below.Add(ClassObject(child));
        return new CallableValue(new TupleValue([.. below]));
    }

    /// <summary>Functions that are called in a function's stead, by the type of the first argument.</summary>
    internal IReadOnlyList<int> DispatchedFrom(int function) => dispatched.GetValueOrDefault(function) ?? (IReadOnlyList<int>)[];

    // `@show.register`, `@show.register(int)`
    private bool FlowDispatch(int file, FileFacts facts, in SiteRow site)
    {
        ExprNode node = facts.Exprs[site.Target];
        if (node.Kind == ExprKind.Call)
            node = facts.Exprs[facts.Sites[node.A].Target];
        if (node.Kind != ExprKind.Attribute || !facts.NameBytes(node.B).SequenceEqual("register"u8)
            || Unwrap(Eval(file, node.A)) is not { } general || !Dispatches(general.Function) || facts.Exprs[site.Value] is not { Kind: ExprKind.Function } special)
            return false;
        if (!dispatched.TryGetValue(general.Function, out List<int>? list))
            dispatched[general.Function] = list = [];
        int function = program.FunctionId(file, special.A);
        if (list.Contains(function))
            return false;
        list.Add(function);
        return true;
    }

    private bool Dispatches(int function)
    {
        FunctionRow row = program.Function(function);
        int file = program.FileOf(function);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            string? name = Eval(file, program.Facts(file).Lists[row.DecoratorStart + i]) switch
            {
                FunctionValue f => program.QualifiedName(f.Function),
                ClassValue c => program.QualifiedClassName(c.Class),
                _ => null,
            };
            if (name is "functools.singledispatch" or "functools.singledispatchmethod")
                return true;
        }
        return false;
    }
}
