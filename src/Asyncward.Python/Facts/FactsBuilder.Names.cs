using System;
using Asyncward.Python.Scopes;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Names: what a read means, and what binds.</summary>
public sealed partial class FactsBuilder
{
    private const uint ReadBit = 1u << 31;

    // Reads that may see any binding of the symbol.
    private readonly Rows<uint> _symbolUses = new();
    private readonly Rows<int> _slotBases = new();

    private NameId Mangled(NameId name) => _class.IsNone ? name : ScopeTable.Mangle(_names, name, _class);

    private int SlotOf(int scope, int symbol) => _slotBases[scope] + symbol - _table.Scopes[scope].SymbolStart;

    private void ReadAnywhere(int symbol, UseFlags uses)
    {
        _symbolUses.Reach(_table.Symbols.Count);
        _symbolUses[symbol] |= (uint)uses | ReadBit;
    }

    // What a name means in the function's own scope, asked again and again: symbol and scope, or -1 when nothing binds it.
    private readonly Rows<(int Stamp, int Symbol, int Scope)> _meanings = new();

    /// <summary>Finds the innermost scope that binds a name or declares it <c>global</c> or <c>nonlocal</c>.</summary>
    private int Meaning(int name, int from, out int scope)
    {
        var isOwn = from == _functionScope;
        if (isOwn)
        {
            if (name >= _meanings.Count)
                _meanings.Reach(Math.Max(_names.Count, name + 1));
            ref var known = ref _meanings[name];
            if (known.Stamp == _function + 1)
            {
                scope = known.Scope;
                return known.Symbol;
            }
        }
        var symbol = -1;
        for (scope = from; scope >= 0; scope = _table.Scopes[scope].Parent)
        {
            if (_table.Scopes[scope].Kind == ScopeKind.Class && scope != _scope)
                continue;
            if (_table.Declared(scope, name, out symbol))
            {
                // What is declared is another scope's symbol, whichever that is.
                scope = -1;
                break;
            }
            symbol = _table.Find(scope, name);
            if (symbol >= 0)
                break;
        }
        if (isOwn)
            _meanings[name] = (_function + 1, symbol, scope);
        return symbol;
    }

    /// <summary>The value of a name that is read here.</summary>
    private int Load(NameId id, in Use use)
    {
        var name = Mangled(id).Row;
        var from = _scope;
        int symbol;
        while ((symbol = Meaning(name, from, out var scope)) >= 0)
        {
            if (scope < 0)
                return LoadAny(symbol, true, use);
            ref var row = ref _table.Scopes[scope];
            if ((_table.Symbols[symbol].Flags & SymbolFlags.BoundElsewhere) != 0 || row.Function != _function || IsDeferred(scope))
                return LoadAny(symbol, row.Function != _function, use);
            var slot = SlotOf(scope, symbol);
            var value = Reaching(slot, symbol);
            if (value >= 0)
            {
                ReadSlot(slot, symbol, use.Flags);
                return WithNarrowing(value, symbol, -1);
            }
            // At module or class level a name that is not bound yet is looked up further out.
            // A stub has no order, and a bare declaration binds there.
            if (row.Kind == ScopeKind.Module && (_flags & FileFlags.Stub) != 0)
                return LoadAny(symbol, row.Function != _function, use);
            if (row.Kind is not (ScopeKind.Module or ScopeKind.Class))
            {
                ReadAnywhere(symbol, use.Flags);
                return _exprs.Add(ExprKind.Name, symbol);
            }
            from = row.Parent;
            if (from < 0)
                break;
        }
        if (_names[new NameId(name)] is var text && (text.SequenceEqual("locals"u8) || text.SequenceEqual("exec"u8)
            || text.SequenceEqual("eval"u8) || text.SequenceEqual("vars"u8)))
            _opaque = true;
        return _exprs.Add(ExprKind.Builtin, name);
    }

    // A class body sees its own names in order; the module's scope row is its own function as well.
    private bool IsDeferred(int scope) => _slotBases[scope] == 0;

    private int LoadAny(int symbol, bool isNested, in Use use)
    {
        if (isNested)
            _table.Symbols[symbol].Flags |= SymbolFlags.Captured;
        ReadAnywhere(symbol, use.Flags | (isNested ? UseFlags.Captured : 0));
        return _exprs.Add(ExprKind.Name, symbol);
    }

    /// <summary>The value of a name in an annotation: any binding of it, in any order.</summary>
    private int LoadForAnnotation(NameId id)
    {
        var name = Mangled(id).Row;
        var symbol = Meaning(name, _scope, out _);
        if (symbol < 0)
            return _exprs.Add(ExprKind.Builtin, name);
        ReadAnywhere(symbol, UseFlags.None);
        return _exprs.Add(ExprKind.Name, symbol);
    }

    /// <summary>The symbol that a binding of the name in the current scope means. <paramref name="scope"/> is the one that holds it, -1 when declared outside.</summary>
    private int Target(NameId id, out int scope)
    {
        var name = Mangled(id).Row;
        scope = _scope;
        // A walrus inside a comprehension binds outside of it.
        while (true)
        {
            if (_table.Declared(scope, name, out var outer))
            {
                scope = -1;
                return outer;
            }
            var symbol = _table.Find(scope, name);
            if (symbol >= 0 && (_table.Scopes[scope].Kind != ScopeKind.Comprehension || !_walrus))
                return symbol;
            if (_table.Scopes[scope].Kind is not (ScopeKind.Comprehension or ScopeKind.TypeParams))
            {
                // Cannot be for a sound tree: the names of the scope were collected from it.
                scope = -1;
                return symbol;
            }
            scope = _table.Scopes[scope].Parent;
        }
    }

    private bool _walrus;

    /// <summary>Adds a row for a binding; it holds from <see cref="Commit"/> on. -1 when the name belongs to no symbol.</summary>
    private int NewBinding(BindingKind kind, NameId name, int start, int end)
    {
        var symbol = Target(name, out var scope);
        if (symbol < 0)
            return -1;
        _bindingStates.Add(0);
        return _bindings.Add(new BindingRow
        {
            Kind = kind,
            Symbol = symbol,
            Annotation = -1,
            Function = _function,
            Region = _region,
            Start = start,
            End = end,
            Next = -1,
            Flags = (scope < 0 ? BindingFlags.Outlives : 0) | (_typeChecking > 0 ? BindingFlags.TypeChecking : 0),
        });
    }

    private int NewBinding(BindingKind kind, Name name) => NewBinding(kind, name.Id, name.Start, name.End);

    /// <summary>The binding has its value and hides the earlier ones.</summary>
    private void Commit(int binding, int value)
    {
        if (binding < 0)
            return;
        ref var row = ref _bindings[binding];
        row.Value = value;
        var symbol = row.Symbol;
        if (TryFindSlot(symbol, out var slot))
        {
            CancelName(symbol);
            BindSlot(slot, row.Kind == BindingKind.Delete ? -1 : binding);
        }
    }

    private bool TryFindSlot(int symbol, out int slot)
    {
        ref var row = ref _table.Symbols[symbol];
        slot = -1;
        if ((row.Flags & SymbolFlags.BoundElsewhere) != 0)
            return false;
        ref var scope = ref _table.Scopes[row.Scope];
        if (scope.Function != _function || scope.Kind == ScopeKind.TypeParams || _slotBases[row.Scope] == 0)
            return false;
        slot = SlotOf(row.Scope, symbol);
        return true;
    }

    /// <summary>Chains the bindings of each symbol in order of position and settles what is known only now.</summary>
    private void FinishBindings()
    {
        // From the last to the first: nearly every binding stands before those that are chained already.
        for (var row = _bindings.Count - 1; row >= 0; row--)
        {
            ref var binding = ref _bindings[row];
            ref var next = ref _table.Symbols[binding.Symbol].FirstBinding;
            while (next >= 0 && _bindings[next].Start < binding.Start)
                next = ref _bindings[next].Next;
            binding.Next = next;
            next = row;
        }
        _symbolUses.Reach(_table.Symbols.Count);
        for (var row = 0; row < _bindings.Count; row++)
        {
            ref var binding = ref _bindings[row];
            var uses = _symbolUses[binding.Symbol];
            binding.Uses |= (UseFlags)(uses & ~ReadBit);
            ref var symbol = ref _table.Symbols[binding.Symbol];
            var kind = _table.Scopes[symbol.Scope].Kind;
            if (kind is not (ScopeKind.Function or ScopeKind.Lambda or ScopeKind.Comprehension)
                || (symbol.Flags & (SymbolFlags.Captured | SymbolFlags.BoundElsewhere)) != 0
                || (binding.Flags & (BindingFlags.Outlives | BindingFlags.TypeChecking)) != 0
                || binding.Kind is BindingKind.Declare or BindingKind.Delete || (_bindingStates[row] & IsOpaque) != 0)
                continue;
            var state = _bindingStates[row];
            if ((state & WasRead) == 0 && (uses & ReadBit) == 0)
                binding.Flags |= BindingFlags.Unused;
            else if ((state & WasRead) != 0 && (state & WasLost) != 0 && (uses & ReadBit) == 0)
                binding.Flags |= BindingFlags.UnusedOnSomePath;
        }
    }

    private const byte IsOpaque = 4;
}
