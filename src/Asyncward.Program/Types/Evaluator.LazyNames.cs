using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Names that a module has only when it is asked: <c>__getattr__</c> imports them, by name or from a table of the module.</summary>
public sealed partial class Evaluator
{
    // What a module with a `__getattr__` gives for a name that it lacks; null when neither the function's imports nor a table say it.
    private Value? LazyName(Module module, int name)
    {
        if (module.File < 0 || program.IsModel(module.File) || ModuleSymbol(module.File, known.GetAttrName) is not (>= 0 and var hook))
            return null;
        Question question = new(MemoKind.Lazy, module.File, name);
        if (!EnterMember(question, null, out Value? given))
            return given;
        given = ImportedBy(module.File, hook, name) ?? FromTables(module, program.Names.Text(name));
        Leave(question, given);
        return given;
    }

    // `if name == "run": from .core import run; return run`
    private Value? ImportedBy(int file, int hook, int name)
    {
        if (Symbol(file, hook) is not FunctionValue { Function: var function } || program.FileOf(function) != file)
            return null;
        FileFacts facts = program.Facts(file);
        ScopeRow scope = facts.Scopes[program.Function(function).Scope];
        for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
        {
            if (program.Name(file, facts.Symbols[symbol].Name) != name || facts.Symbols[symbol].FirstBinding is not (>= 0 and var first)
                || facts.Bindings[first].Kind != BindingKind.Import)
                continue;
            return Symbol(file, symbol) is not (UnknownValue or ExternValue) and var value ? value : null;
        }
        return null;
    }

    // `LAZY = {"run": ("shop.core", "run")}`, `{"run": ".core"}`, `{"core": ["run", "stop"]}`: whatever reads it can only mean that.
    private Value? FromTables(Module module, string name)
    {
        FileFacts facts = program.Facts(module.File);
        ScopeRow scope = facts.Scopes[0];
        for (int symbol = scope.SymbolStart; symbol < scope.SymbolStart + scope.SymbolCount; symbol++)
        {
            for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            {
                ref readonly BindingRow row = ref facts.Bindings[b];
                if (row.Kind == BindingKind.Assign && row.Value > 0 && facts.Exprs[row.Value] is { Kind: ExprKind.Dict } table
                    && FromTable(module, facts, facts.List(table.A, table.B), name) is { } value)
                    return value;
            }
        }
        return null;
    }

    private Value? FromTable(Module module, FileFacts facts, ReadOnlySpan<int> entries, string name)
    {
        for (int i = 0; i + 1 < entries.Length; i += 2)
        {
            if (TextOf(facts, entries[i]) is not { } key || entries[i + 1] <= 0)
                continue;
            ExprNode value = facts.Exprs[entries[i + 1]];
            ReadOnlySpan<int> parts = value.Kind is ExprKind.Tuple or ExprKind.List ? facts.List(value.A, value.B) : [];
            Value? found = null;
            if (key == name)
                found = parts.Length == 0 ? MemberAt(module, TextOf(facts, entries[i + 1]), name)
                    : parts.Length == 2 ? MemberAt(module, TextOf(facts, parts[0]), TextOf(facts, parts[1])) : null;
            else if (value.Kind == ExprKind.List && Names(facts, parts, name))
                found = MemberAt(module, key, name);
            if (found is not null)
                return found;
        }
        return null;
    }

    private static bool Names(FileFacts facts, ReadOnlySpan<int> parts, string name)
    {
        foreach (int part in parts)
        {
            if (TextOf(facts, part) == name)
                return true;
        }
        return false;
    }

    private static string? TextOf(FileFacts facts, int expr) =>
        expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Str, A: >= 0 and var text } ? facts.NameText(text) : null;

    // The member of a module of the project, by its whole path or by the path from the package that has the table.
    private Value? MemberAt(Module module, string? path, string? name)
    {
        if (string.IsNullOrEmpty(path) || string.IsNullOrEmpty(name))
            return null;
        Module? target = path[0] == '.' ? program.ModuleTable.FindLoaded(module.Name + path, module.File)
            : program.ModuleTable.FindLoaded(path, module.File) ?? program.ModuleTable.FindLoaded(module.Name + "." + path, module.File);
        return target is null || target == module ? null
            : (ModuleMember(target, program.Names.Intern(name)) ?? LazyName(target, program.Names.Intern(name))) is not (UnknownValue or ExternValue) and var value
                ? value : null;
    }
}
