using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Names: symbols, bindings, imports, modules.</summary>
public sealed partial class Evaluator
{
    private readonly Dictionary<int, int>?[] moduleSymbols;
    private readonly Dictionary<(int Function, int Index), Value> parameterFlow = [];

    /// <summary>Any value that a symbol of a file can have.</summary>
    public Value Symbol(int file, int symbol)
    {
        FileFacts facts = program.Files[file].Facts;
        Value?[] memo = symbolMemo[file] ??= new Value?[facts.Symbols.Length];
        if (memo[symbol] is { } value)
            return value;
        Question question = new(MemoKind.Symbol, file, symbol);
        if (!Enter(question, earlierSymbols[file]?[symbol] ?? Value.Unknown, out Value cut))
            return cut;
        Value result = SymbolUncached(file, facts, symbol);
        if (facts.Symbols[symbol].Scope == 0 && facts.Symbols[symbol].FirstBinding >= 0 && StarredOver(file, facts, facts.Symbols[symbol].FirstBinding) is { } starred)
            result = starred;
        if (facts.Symbols[symbol].Scope == 0)
            result = WithFlow((-1 - file, program.Name(file, facts.Symbols[symbol].Name)), result)!;
        if (Leave(question, result))
            memo[symbol] = result;
        return result;
    }

    private Value SymbolUncached(int file, FileFacts facts, int symbol)
    {
        int first = facts.Symbols[symbol].FirstBinding;
        Value vague = Value.Unknown;
        if (SpecialForms.Of(program, file, facts.Symbols[symbol]) is { } form)
            return new SpecialFormValue(form);
        // A declared type speaks for all assignments.
        for (int b = first; b >= 0; b = facts.Bindings[b].Next)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Annotation <= 0 || row.Kind == BindingKind.Parameter || DeclaredType(file, row.Annotation) is not { } declared)
                continue;
            if (!SaysLittle(declared))
                return b == first && row.Next < 0 ? Sharpen(declared, Eval(file, row.Value)) : declared;
            vague = declared;
        }
        var builder = NewUnion();
        Value? property = null;
        Value? overloads = null;
        for (int b = first; b >= 0; b = facts.Bindings[b].Next)
        {
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Kind == BindingKind.Delete)
                continue;
            if (row.Kind == BindingKind.Function)
            {
                ExprNode function = facts.Exprs[row.Value];
                if (function.Kind == ExprKind.Function)
                {
                    if (PropertyPart(file, function.A, property) is { } joined)
                    {
                        property = joined;
                        continue;
                    }
                    Value value = Decorated(program.FunctionId(file, function.A));
                    if (value is PropertyValue)
                    {
                        property = value;
                        continue;
                    }
                    if (IsOverload(file, function.A))
                    {
                        overloads = overloads is null ? value : Join(overloads, value);
                        continue;
                    }
                    overloads = null; // The implementation speaks for its overloads.
                    builder.Add(value);
                    continue;
                }
            }
            builder.Add(Binding(file, b));
        }
        if (overloads is not null)
            builder.Add(overloads);
        if (property is not null)
            builder.Add(property);
        return builder.ToValue() is not UnknownValue and var value2 ? value2 : vague;
    }

    private Value Join(Value a, Value b)
    {
        var builder = NewUnion();
        builder.Add(a);
        builder.Add(b);
        return builder.ToValue();
    }

    /// <summary>What one binding gives its name.</summary>
    public Value Binding(int file, int binding)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly BindingRow row = ref facts.Bindings[binding];
        if (row.Kind == BindingKind.Declare && SpecialForms.Of(program, file, facts.Symbols[row.Symbol]) is { } form)
            return new SpecialFormValue(form);
        if (row.Annotation > 0 && row.Kind != BindingKind.Parameter && DeclaredType(file, row.Annotation) is { } declared)
            return SaysLittle(declared) && Eval(file, row.Value) is not UnknownValue and var assigned ? assigned : Sharpen(declared, Eval(file, row.Value));
        if ((facts.Scopes[0].Flags & ScopeFlags.StarImport) != 0 && facts.Symbols[row.Symbol].Scope == 0 && StarredOver(file, facts, binding) is { } starred)
            return starred;
        switch (row.Kind)
        {
            case BindingKind.Function:
                ExprNode function = facts.Exprs[row.Value];
                return function.Kind == ExprKind.Function ? Decorated(program.FunctionId(file, function.A)) : Value.Unknown;
            case BindingKind.Class when program.Options.FollowParameters && facts.Exprs[row.Value] is { Kind: ExprKind.Class, A: var made }
                && facts.Classes[made].DecoratorCount > 0:
                return DecoratedClass(file, made, Eval(file, row.Value));
            case BindingKind.TypeAlias:
                return new TypeExprValue(file, row.Value);
            case BindingKind.Delete:
                return Value.Unknown;
        }
        Value value = Eval(file, row.Value);
        if (value is UnknownValue && row.Kind != BindingKind.Parameter && (facts.Symbols[row.Symbol].Flags & SymbolFlags.Annotated) != 0)
        {
            for (int b = facts.Symbols[row.Symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            {
                ref readonly BindingRow other = ref facts.Bindings[b];
                if (other.Annotation > 0 && DeclaredType(file, other.Annotation) is { } elsewhere)
                    return elsewhere;
            }
        }
        return value;
    }

    private Value? DeclaredType(int file, int annotation)
    {
        Value value = Annotation(file, annotation);
        return value is UnknownValue ? null : value;
    }

    private Value BuiltinName(int file, int name)
    {
        // A star import of this module may bind it; else it is a builtin.
        FileFacts facts = program.Files[file].Facts;
        if ((facts.Scopes[0].Flags & ScopeFlags.StarImport) != 0 && StarImported(file, name) is { } starred)
            return starred;
        if (attributeFlow.Count > 0 && attributeFlow.TryGetValue((-1 - file, name), out Value? set))
            return set;
        if (known.BuiltinsModule is null || file == known.BuiltinsModule.File)
            return Value.Unknown;
        return ModuleMember(known.BuiltinsModule, name) ?? Value.Unknown;
    }

    private Value? StarImported(int file, int name)
    {
        if (!Open.StarImports.Add((file, name)))
            return null;
        try
        {
            Table<ImportRow> rows = program.Files[file].Facts.Imports;
            for (int i = rows.Length - 1; i >= 0; i--)
            {
                if (rows[i].Kind == ImportKind.Star && program.Imports[file][i].Target is { } target
                    && IsExported(target, name) && ModuleMember(target, name) is { } value)
                    return value;
            }
            return null;
        }
        finally
        {
            Open.StarImports.Remove((file, name));
        }
    }

    // What a star import puts in the place of a name that the module bound before it; null where none stands behind the binding and those that follow it.
    private Value? StarredOver(int file, FileFacts facts, int binding)
    {
        if ((facts.Scopes[0].Flags & ScopeFlags.StarImport) == 0)
            return null;
        int last = binding;
        while (facts.Bindings[last].Next >= 0)
            last = facts.Bindings[last].Next;
        Table<ImportRow> rows = facts.Imports;
        for (int i = rows.Length - 1; i >= 0 && rows[i].Start > facts.Bindings[last].Start; i--)
        {
            if (rows[i].Kind == ImportKind.Star && rows[i].Function == 0 && rows[i].Region == facts.Functions[0].Region)
                return facts.Bindings[last].Region == rows[i].Region ? StarImported(file, program.Name(file, facts.Symbols[facts.Bindings[last].Symbol].Name)) : null;
        }
        return null;
    }

    private bool IsExported(Module module, int name)
    {
        if (module.File < 0)
            return false;
        HashSet<int>? exports = Exports(module);
        if (exports is not null)
            return exports.Contains(name);
        ReadOnlySpan<byte> bytes = program.Names.Bytes(name);
        return bytes.Length > 0 && bytes[0] != (byte)'_';
    }

    private readonly ConcurrentDictionary<int, HashSet<int>?> exportMemo = new();

    // The names in a literal `__all__`; null when there is none or it cannot be read.
    private HashSet<int>? Exports(Module module)
    {
        if (exportMemo.TryGetValue(module.File, out HashSet<int>? memo))
            return memo;
        if (!Open.Exports.Add(module.File))
            return null;
        try
        {
            HashSet<int>? names = ReadExports(module);
            exportMemo[module.File] = names;
            return names;
        }
        finally
        {
            Open.Exports.Remove(module.File);
        }
    }

    private HashSet<int>? ReadExports(Module module)
    {
        int symbol = ModuleSymbol(module.File, known.All);
        if (symbol < 0)
            return null;
        FileFacts facts = program.Files[module.File].Facts;
        var names = new HashSet<int>();
        bool complete = true;
        for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            complete &= CollectExports(module.File, facts.Bindings[b].Value, names, 0);
        complete &= CollectAddedExports(module.File, facts, symbol, names);
        return complete || names.Count > 0 ? names : null;
    }

    // `__all__.extend(other.__all__)`, `__all__.append("load")`
    private bool CollectAddedExports(int file, FileFacts facts, int symbol, HashSet<int> names)
    {
        bool complete = true;
        ref readonly FunctionRow body = ref facts.Functions[0];
        for (int s = body.SiteStart; s < body.SiteStart + body.SiteCount; s++)
        {
            ref readonly SiteRow site = ref facts.Sites[s];
            if (site.Kind != SiteKind.Call || site.ArgCount != 1 || facts.Exprs[site.Target] is not { Kind: ExprKind.Attribute } method || !Reads(facts, method.A, symbol))
                continue;
            if (facts.NameBytes(method.B).SequenceEqual("extend"u8) || facts.NameBytes(method.B).SequenceEqual("append"u8))
                complete &= CollectExports(file, facts.Args[site.ArgStart].Value, names, 0);
        }
        return complete;
    }

    private static bool Reads(FileFacts facts, int expr, int symbol) => facts.Exprs[facts.Unnarrowed(expr)] switch
    {
        { Kind: ExprKind.Name } name => name.A == symbol,
        { Kind: ExprKind.Bind } bind => facts.Bindings[bind.A].Symbol == symbol,
        _ => false,
    };

    private bool CollectExports(int file, int expr, HashSet<int> names, int depth)
    {
        if (expr <= 0 || depth > 8)
            return false;
        FileFacts facts = program.Files[file].Facts;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.List or ExprKind.Tuple or ExprKind.Set:
                bool complete = true;
                foreach (int element in facts.List(node.A, node.B))
                    complete &= CollectExports(file, element, names, depth + 1);
                return complete;
            case ExprKind.Str:
                if (node.A >= 0)
                    names.Add(program.Name(file, node.A));
                return node.A >= 0;
            case ExprKind.Starred:
                return CollectExports(file, node.A, names, depth + 1);
            case ExprKind.Binary:
                return CollectExports(file, node.A, names, depth + 1) & CollectExports(file, node.B, names, depth + 1);
            case ExprKind.Bind:
                return CollectExports(file, facts.Bindings[node.A].Value, names, depth + 1);
            case ExprKind.Attribute when program.Name(file, node.B) == known.All && Eval(file, node.A) is ModuleValue { Module: { File: >= 0 } module }:
                if (Exports(module) is not { } inner)
                    return false;
                names.UnionWith(inner);
                return true;
            default:
                return false;
        }
    }

    private int ModuleSymbol(int file, int name)
    {
        if (moduleSymbols[file] is not { } map)
        {
            FileFacts facts = program.Files[file].Facts;
            ScopeRow scope = facts.Scopes[0];
            map = new Dictionary<int, int>(scope.SymbolCount);
            for (int i = scope.SymbolStart; i < scope.SymbolStart + scope.SymbolCount; i++)
                map[program.Name(file, facts.Symbols[i].Name)] = i;
            moduleSymbols[file] = map;
        }
        return map.TryGetValue(name, out int symbol) ? symbol : -1;
    }

    /// <summary>A name of a module, or null when it has none such.</summary>
    internal Value? ModuleMember(Module module, int name)
    {
        if (module.File >= 0)
        {
            int symbol = ModuleSymbol(module.File, name);
            if (symbol >= 0 && program.Files[module.File].Facts.Symbols[symbol].FirstBinding >= 0)
            {
                Value value = Symbol(module.File, symbol);
                // `from .x import x` in a package: the name is what was imported last, the submodule otherwise.
                return value;
            }
            if ((program.Files[module.File].Facts.Scopes[0].Flags & ScopeFlags.StarImport) != 0 && StarImported(module.File, name) is { } starred)
                return starred;
        }
        if (module.IsPackage && program.ModuleTable.FindSubmodule(module, program.Names.Bytes(name)) is { } sub)
            return new ModuleValue(sub);
        if (module.FallbackFile is >= 0 and < int.MaxValue)
        {
            int symbol = ModuleSymbol(module.FallbackFile, name);
            if (symbol >= 0)
                return Symbol(module.FallbackFile, symbol);
            if ((program.Files[module.FallbackFile].Facts.Scopes[0].Flags & ScopeFlags.StarImport) != 0)
                return StarImported(module.FallbackFile, name);
        }
        return null;
    }

    private Value ImportValue(int file, int import)
    {
        FileFacts facts = program.Files[file].Facts;
        ref readonly ImportRow row = ref facts.Imports[import];
        ImportTarget target = program.Imports[file][import];
        if (row.Kind == ImportKind.Import)
        {
            Module? module = row.HasAlias ? target.Target : target.Top;
            return module is not null ? new ModuleValue(module) : new ExternValue(row.HasAlias ? facts.NameText(row.Module) : facts.NameText(row.Module).Split('.')[0]);
        }
        if (target.Target is null)
            return new ExternValue(facts.NameText(row.Module) + "." + facts.NameText(row.Name));
        int name = program.Name(file, row.Name);
        // A package that imports its own submodule under the same name: the submodule itself.
        if (target.Sub is not null && (target.Target.File < 0 || target.Target.File == file || ModuleSymbol(target.Target.File, name) < 0))
            return new ModuleValue(target.Sub);
        Value? value = ModuleMember(target.Target, name);
        if (value is not null and not UnknownValue)
            return value;
        if (target.Sub is not null)
            return new ModuleValue(target.Sub);
        return value ?? LazyName(target.Target, name) ?? HookResult(target.Target, name) ?? new ExternValue(target.Target.Name + "." + facts.NameText(row.Name));
    }
}
