using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// Functions that the program keeps in a table of which there is one: at module level, in a class, or in the one object of a class that is made
/// at module level. <c>@command("start") def f</c> puts it there, <c>COMMANDS[name](…)</c> takes it out. All of it is inferred.
/// </summary>
public sealed partial class Evaluator
{
    private const int MostSteps = 8;

    /// <summary>The functions that a called expression can take out of such a table; none when it takes from nothing of the kind.</summary>
    internal List<Value> KeptIn(int file, int expr)
    {
        var found = new List<Value>();
        if (program.Options.FollowParameters || program.Files[file].Role != FileRole.Project || TakenFrom(file, expr) is not var (table, key)
            || TableAt(file, table) is not { } home)
            return found;
        foreach ((int storeFile, int site) in indexes.Containers.OfFunctions(program.PartOf(file), home.Name))
        {
            (int stored, int storedKey, int value) = StoreInTable(program.Facts(storeFile), site);
            if (TableAt(storeFile, stored) != home || !MayBeSameKey(file, key, storeFile, storedKey))
                continue;
            if (ParameterOf(program.Facts(storeFile), value) is var (holder, index))
                AddGiven(found, storeFile, holder, index);
            else
                AddFunctions(found, Eval(storeFile, value));
        }
        return found;
    }

    private static void AddFunctions(List<Value> found, Value value)
    {
        foreach (Value member in Members(value))
        {
            if (AsInferred(member) is { } callable && !found.Exists(other => ValueComparer.Same(other, callable)))
                found.Add(callable);
        }
    }

    // What the calls and decorations of a function pass for one of its parameters.
    private void AddGiven(List<Value> found, int file, int holder, int index)
    {
        int function = program.FunctionId(file, holder);
        foreach ((int user, int site) in indexes.Calls.Named(NameOfRegistering(file, holder)))
        {
            if (program.PartOf(user) != program.PartOf(file))
                continue;
            SiteRow row = program.Facts(user).Sites[site];
            foreach (Value member in Members(Eval(user, row.Target)))
            {
                if (FunctionIn(member) != function)
                    continue;
                bool bound = member is BoundMethodValue;
                if (row.Kind == SiteKind.Decorate)
                {
                    if (index == (bound ? 1 : 0))
                        AddFunctions(found, GivenToDecorator(user, row.Value, row.Target));
                }
                else if (program.Models.PassedFor(program.SiteId(user, site), function, index, bound) is > 0 and var argument)
                    AddFunctions(found, Eval(user, argument));
            }
        }
    }

    // `def command(name): def register(f): …`: who uses `register` names `command`.
    private int NameOfRegistering(int file, int function)
    {
        FileFacts facts = program.Files[file].Facts;
        int outer = facts.Functions[function].Parent;
        return program.Name(file, facts.Functions[outer > 0 && (facts.Functions[outer].Flags & FunctionFlags.ClassBody) == 0 ? outer : function].Name);
    }

    // `TABLE[key]`, `TABLE.get(key)`, `for f in TABLE`, `for name, f in TABLE.items()`, through names: the table, and the key or 0.
    private (int Table, int Key)? TakenFrom(int file, int expr)
    {
        FileFacts facts = program.Files[file].Facts;
        int key = 0;
        bool taken = false;
        for (int steps = 0; steps < MostSteps && expr > 0; steps++)
        {
            ExprNode node = facts.Exprs[expr];
            switch (node.Kind)
            {
                case ExprKind.Bind when facts.Bindings[node.A].Kind is BindingKind.Assign or BindingKind.For or BindingKind.Walrus
                    && facts.Scopes[facts.Symbols[facts.Bindings[node.A].Symbol].Scope].Kind != ScopeKind.Module:
                    expr = facts.Bindings[node.A].Value;
                    break;
                case ExprKind.NotNone or ExprKind.Narrow or ExprKind.Unpack:
                    expr = node.A;
                    break;
                case ExprKind.Iterate:
                    taken = true;
                    expr = node.A;
                    break;
                case ExprKind.Subscript:
                    key = taken ? 0 : node.B;
                    taken = true;
                    expr = node.A;
                    break;
                case ExprKind.Call when Taking(facts, node.A) is var (from, with):
                    key = taken ? 0 : with;
                    taken = true;
                    expr = from;
                    break;
                case ExprKind.Name or ExprKind.Bind or ExprKind.Attribute when taken:
                    return (expr, key);
                default:
                    return null;
            }
        }
        return null;
    }

    private static (int Table, int Key)? Taking(FileFacts facts, int siteRow)
    {
        ref readonly SiteRow site = ref facts.Sites[siteRow];
        if (site.Kind != SiteKind.Call)
            return null;
        ExprNode target = facts.Exprs[site.Target];
        int first = site.ArgCount > 0 ? facts.Args[site.ArgStart].Value : 0;
        if (target.Kind == ExprKind.Builtin && site.ArgCount > 0 && IsCopy(facts.NameBytes(target.A)))
            return (first, 0);
        if (target.Kind != ExprKind.Attribute)
            return null;
        ReadOnlySpan<byte> method = facts.NameBytes(target.B);
        if (method.SequenceEqual("get"u8) || method.SequenceEqual("pop"u8) || method.SequenceEqual("setdefault"u8))
            return (target.A, first);
        return method.SequenceEqual("values"u8) || method.SequenceEqual("items"u8) || method.SequenceEqual("copy"u8) || method.SequenceEqual("popleft"u8) ? (target.A, 0) : null;
    }

    private static bool IsCopy(ReadOnlySpan<byte> builtin) => builtin.SequenceEqual("list"u8) || builtin.SequenceEqual("tuple"u8)
        || builtin.SequenceEqual("reversed"u8) || builtin.SequenceEqual("sorted"u8);

    private bool MayBeSameKey(int file, int key, int otherFile, int otherKey)
    {
        string first = key > 0 ? KeyOf(file, key) : "";
        string second = otherKey > 0 ? KeyOf(otherFile, otherKey) : "";
        return first.Length == 0 || second.Length == 0 || first == second;
    }

    // Where a table lives that there is once: a module (-1 less its file) or a class, and its name there.
    private (int Owner, int Name)? TableAt(int file, int expr)
    {
        FileFacts facts = program.Files[file].Facts;
        for (int steps = 0; steps < MostSteps && expr > 0; steps++)
        {
            ExprNode node = facts.Exprs[expr];
            if (node.Kind == ExprKind.Attribute)
                return TableOf(file, node);
            int symbol = facts.SymbolOf(node);
            if (symbol < 0)
                return null;
            if (facts.Scopes[facts.Symbols[symbol].Scope].Kind == ScopeKind.Module)
                return Defined(file, symbol);
            if (node.Kind != ExprKind.Bind || facts.Bindings[node.A].Kind != BindingKind.Assign)
                return null;
            // `handlers = self.handlers`
            expr = facts.Bindings[node.A].Value;
        }
        return null;
    }

    private (int Owner, int Name)? TableOf(int file, in ExprNode attribute)
    {
        int name = program.Name(file, attribute.B);
        switch (Eval(file, attribute.A))
        {
            case ModuleValue { Module.File: >= 0 and var module } when ModuleSymbol(module, name) is >= 0 and var symbol:
                return Defined(module, symbol);
            case ClassValue cls:
                return TableIn(cls.Class, name);
            case InstanceValue instance:
                return TableIn(instance.Class, name);
            default:
                return null;
        }
    }

    // In the body of the class, or in the one object of it.
    private (int Owner, int Name)? TableIn(int cls, int name)
    {
        foreach (int owner in Info(cls).Mro)
        {
            int file = program.FileOfClass[owner];
            if (program.Files[file].Role != FileRole.Project)
                continue;
            FileFacts facts = program.Facts(file);
            if (ClassSymbol(owner, name) is >= 0 and var symbol && facts.Symbols[symbol].FirstBinding is >= 0 and var b && facts.Bindings[b].Value > 0)
                return (owner, name);
        }
        return IsMadeOnce(cls) ? (cls, name) : null;
    }

    private bool IsMadeOnce(int cls)
    {
        int file = program.FileOfClass[cls];
        if (program.Files[file].Role != FileRole.Project || derived is not null && derived[cls] is not null)
            return false;
        return indexes.Calls.Calls(file, program.Name(file, program.Class(cls).Name), 1) is { Count: 1 } made
            && (program.Facts(made[0].File).Functions[program.Facts(made[0].File).Sites[made[0].Site].Function].Flags & FunctionFlags.Module) != 0;
    }

    // Follows imports to the module that makes it.
    private (int Owner, int Name)? Defined(int file, int symbol)
    {
        for (int steps = 0; steps < MostSteps; steps++)
        {
            FileFacts facts = program.Files[file].Facts;
            int name = program.Name(file, facts.Symbols[symbol].Name);
            if (facts.Symbols[symbol].FirstBinding is not (>= 0 and var b) || program.Files[file].Role != FileRole.Project)
                return null;
            ref readonly BindingRow row = ref facts.Bindings[b];
            if (row.Kind != BindingKind.Import)
                return row.Kind == BindingKind.Assign ? (-1 - file, name) : null;
            if (facts.Exprs[row.Value] is not { Kind: ExprKind.Import } import || program.Imports[file][import.A].Target is not { File: >= 0 and var home }
                || facts.Imports[import.A].Name < 0)
                return null;
            symbol = ModuleSymbol(home, program.Name(file, facts.Imports[import.A].Name));
            if (symbol < 0)
                return null;
            file = home;
        }
        return null;
    }
}
