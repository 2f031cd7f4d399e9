using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;
using Operator = Asyncward.Python.Syntax.Operator;

namespace Asyncward.Program.Types;

/// <summary>What the call graph alone follows: computed names, delegation, metaclasses, members of enumerations, dispatch by type.</summary>
public sealed partial class Evaluator
{
    private const int ShortestPrefix = 2;

    // Functions registered with a function that dispatches by type.
    private readonly Dictionary<int, List<int>> dispatched = [];

    /// <summary>The metaclass of a class when the program defines it, or -1.</summary>
    internal int MetaclassOf(int cls)
    {
        foreach (int ancestor in Mro(cls))
        {
            ClassRow row = program.Class(ancestor);
            int file = program.FileOfClass[ancestor];
            if (row.KeywordCount == 0 || program.IsModel(file))
                continue;
            ReadOnlySpan<int> keywords = program.Facts(file).List(row.KeywordStart, row.KeywordCount * 2);
            for (int k = 0; k < keywords.Length; k += 2)
            {
                if (program.Facts(file).NameBytes(keywords[k]).SequenceEqual("metaclass"u8) && Eval(file, keywords[k + 1]) is ClassValue meta)
                    return program.IsModel(program.FileOfClass[meta.Class]) ? -1 : meta.Class;
            }
        }
        return -1;
    }

    /// <summary>The <c>__getattr__</c> of a module that is asked for a name because the module has none such, or -1.</summary>
    internal int ModuleHook(Module module, int name)
    {
        if (module.File < 0 || program.IsModel(module.File) || ModuleMember(module, name) is not null)
            return -1;
        int symbol = ModuleSymbol(module.File, known.GetAttrName);
        return symbol >= 0 && Symbol(module.File, symbol) is FunctionValue hook ? hook.Function : -1;
    }

    private Value? HookResult(Module module, int name) =>
        program.Options.FollowParameters && ModuleHook(module, name) is >= 0 and var hook ? ReturnOf(hook) : null;

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
            default:
                return "";
        }
    }

    // What the members of an enumeration hold.
    private Value EnumValues(int cls)
    {
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        ScopeRow scope = facts.Scopes[program.Class(cls).Scope];
        var builder = NewUnion();
        for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
        {
            int binding = facts.Symbols[symbol].FirstBinding;
            if (binding >= 0 && facts.Bindings[binding].Kind == BindingKind.Assign)
                builder.Add(Symbol(file, symbol));
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
