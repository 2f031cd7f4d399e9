using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Scopes;

/// <summary>The scopes of one file and the names that they bind.</summary>
internal sealed partial class ScopeTable
{
    private readonly Rows<ulong> _keys = new();
    private readonly Dictionary<ulong, int> _declared = [];
    private readonly Rows<ulong> _declarations = new();
    private NameTable _names = null!;
    private bool _hasWalrus;

    internal Rows<ScopeRow> Scopes { get; } = new();

    internal Rows<SymbolRow> Symbols { get; } = new();

    /// <summary>Finds the scopes of all functions and classes and the names that they and the module bind.</summary>
    internal void Build(Module module, NameTable names, ReadOnlySpan<byte> text)
    {
        Scopes.Clear();
        Symbols.Clear();
        _keys.Clear();
        _declarations.Clear();
        _declared.Clear();
        _names = names;
        _hasWalrus = text.IndexOf(":="u8) >= 0;
        _class = NameId.None;
        _collected = null;
        _scope = AddScope(ScopeKind.Module, -1);
        VisitBody(module.Body);
        foreach (var declaration in _declarations.Span)
        {
            _declared.TryAdd(declaration & ~GlobalBit, -1);
            // A global that nothing binds at module level becomes a symbol of the module all the same.
            if ((declaration & GlobalBit) != 0)
                _keys.Add((uint)declaration);
        }
        MakeSymbols();
        // `nonlocal` without an outer binding is an error to Python; the name then counts as the function's own.
        while (!LinkDeclarations())
        {
            Symbols.Clear();
            MakeSymbols();
        }
    }

    /// <summary>Adds a scope that is found late (lambda, comprehension, type parameters of an alias) with its names.</summary>
    internal int AddScope(ScopeKind kind, int parent, Span<int> names)
    {
        var scope = AddScope(kind, parent);
        names.Sort();
        var start = Symbols.Count;
        for (var i = 0; i < names.Length; i++)
        {
            if (i == 0 || names[i] != names[i - 1])
                Symbols.Add(new SymbolRow { Name = names[i], Scope = scope, FirstBinding = -1 });
        }
        Scopes[scope].SymbolStart = start;
        Scopes[scope].SymbolCount = Symbols.Count - start;
        return scope;
    }

    /// <summary>The symbol of a name in one scope, or -1.</summary>
    internal int Find(int scope, int name)
    {
        ref var row = ref Scopes[scope];
        var low = row.SymbolStart;
        var high = low + row.SymbolCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var at = Symbols[middle].Name;
            if (at == name)
                return middle;
            if (at < name)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }

    /// <summary>Whether a scope declares the name <c>global</c> or <c>nonlocal</c>, and the symbol that is meant.</summary>
    internal bool Declared(int scope, int name, out int symbol)
    {
        symbol = -1;
        return _declared.Count > 0 && _declared.TryGetValue(Key(scope, name), out symbol);
    }

    /// <summary>A name as it is inside a class: <c>__x</c> is <c>_Class__x</c> (private name mangling).</summary>
    internal static NameId Mangle(NameTable names, NameId name, NameId inClass)
    {
        if (inClass.IsNone || name.IsNone)
            return name;
        var text = names[name];
        if (text.Length < 3 || text[0] != '_' || text[1] != '_' || text.EndsWith("__"u8) || text.Contains((byte)'.'))
            return name;
        var prefix = names[inClass].TrimStart((byte)'_');
        if (prefix.IsEmpty)
            return name;
        var length = 1 + prefix.Length + text.Length;
        var mangled = length <= 256 ? stackalloc byte[length] : new byte[length];
        mangled[0] = (byte)'_';
        prefix.CopyTo(mangled[1..]);
        text.CopyTo(mangled[(1 + prefix.Length)..]);
        return names.Intern(mangled);
    }

    private static ulong Key(int scope, int name) => ((ulong)(uint)scope << 32) | (uint)name;

    private int AddScope(ScopeKind kind, int parent) =>
        Scopes.Add(new ScopeRow { Kind = kind, Parent = parent, Function = -1, Class = -1 });

    private void MakeSymbols()
    {
        _keys.Span.Sort();
        var last = ulong.MaxValue;
        var scope = -1;
        foreach (var key in _keys.Span)
        {
            if (key == last || (_declared.Count > 0 && _declared.ContainsKey(key)))
                continue;
            last = key;
            var of = (int)(key >> 32);
            while (scope < of)
                Scopes[++scope].SymbolStart = Symbols.Count;
            Symbols.Add(new SymbolRow { Name = (int)(uint)key, Scope = of, FirstBinding = -1 });
            Scopes[of].SymbolCount = Symbols.Count - Scopes[of].SymbolStart;
        }
        while (++scope < Scopes.Count)
            Scopes[scope].SymbolStart = Symbols.Count;
    }

    // Outer scopes stand before inner ones, so chained `nonlocal` declarations find their target already linked.
    private bool LinkDeclarations()
    {
        var sound = true;
        foreach (var declaration in _declarations.Span)
        {
            var key = declaration & ~GlobalBit;
            if (!_declared.ContainsKey(key))
                continue;
            var name = (int)(uint)key;
            var target = (declaration & GlobalBit) != 0 ? Find(0, name) : EnclosingSymbol((int)(key >> 32), name);
            if (target < 0)
            {
                _declared.Remove(key);
                _keys.Add(key);
                sound = false;
                continue;
            }
            _declared[key] = target;
            Symbols[target].Flags |= SymbolFlags.BoundElsewhere;
        }
        return sound;
    }

    private int EnclosingSymbol(int scope, int name)
    {
        for (var at = Scopes[scope].Parent; at > 0; at = Scopes[at].Parent)
        {
            if (Scopes[at].Kind is not (ScopeKind.Function or ScopeKind.TypeParams))
                continue;
            if (Declared(at, name, out var chained))
                return chained;
            var symbol = Find(at, name);
            if (symbol >= 0)
                return symbol;
        }
        return -1;
    }
}
