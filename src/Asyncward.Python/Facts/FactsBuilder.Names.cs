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

    /// <summary>The value of a name that is read here.</summary>
    private int Load(NameId id, in Use use)
    {
        var name = Mangled(id).Row;
        for (var scope = _scope; scope >= 0; scope = _table.Scopes[scope].Parent)
        {
            ref var row = ref _table.Scopes[scope];
            if (row.Kind == ScopeKind.Class && scope != _scope)
                continue;
            var isDeclared = _table.Declared(scope, name, out var symbol);
            if (!isDeclared)
                symbol = _table.Find(scope, name);
            if (symbol < 0)
                continue;
            var flags = _table.Symbols[symbol].Flags;
            if (isDeclared || (flags & SymbolFlags.BoundElsewhere) != 0 || row.Kind == ScopeKind.TypeParams)
                return LoadAny(symbol, scope, isDeclared, use);
            if (row.Function != _function || IsDeferred(scope))
                return LoadAny(symbol, scope, false, use);
            var slot = SlotOf(scope, symbol);
            var value = Reaching(slot, symbol);
            if (value >= 0)
            {
                ReadSlot(slot, symbol, use.Flags);
                return WithNarrowing(value, symbol, -1);
            }
            // At module or class level a name that is not bound yet is looked up further out.
            if (row.Kind is ScopeKind.Module or ScopeKind.Class)
                continue;
            ReadAnywhere(symbol, use.Flags);
            return _exprs.Add(ExprKind.Name, symbol);
        }
        if (_names[new NameId(name)] is var text && (text.SequenceEqual("locals"u8) || text.SequenceEqual("exec"u8)
            || text.SequenceEqual("eval"u8) || text.SequenceEqual("vars"u8)))
            _opaque = true;
        return _exprs.Add(ExprKind.Builtin, name);
    }

    // A class body sees its own names in order; the module's scope row is its own function as well.
    private bool IsDeferred(int scope) => _slotBases[scope] == 0;

    private int LoadAny(int symbol, int scope, bool declared, in Use use)
    {
        if (declared || _table.Scopes[scope].Function != _function)
        {
            _table.Symbols[symbol].Flags |= SymbolFlags.Captured;
            ReadAnywhere(symbol, use.Flags | UseFlags.Captured);
        }
        else
        {
            ReadAnywhere(symbol, use.Flags);
        }
        return _exprs.Add(ExprKind.Name, symbol);
    }

    /// <summary>The value of a name in an annotation: any binding of it, in any order.</summary>
    private int LoadForAnnotation(NameId id)
    {
        var name = Mangled(id).Row;
        for (var scope = _scope; scope >= 0; scope = _table.Scopes[scope].Parent)
        {
            if (_table.Scopes[scope].Kind == ScopeKind.Class && scope != _scope)
                continue;
            if (!_table.Declared(scope, name, out var symbol))
                symbol = _table.Find(scope, name);
            if (symbol < 0)
                continue;
            ReadAnywhere(symbol, UseFlags.None);
            return _exprs.Add(ExprKind.Name, symbol);
        }
        return _exprs.Add(ExprKind.Builtin, name);
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
        var order = new ulong[_bindings.Count];
        for (var row = 0; row < order.Length; row++)
            order[row] = ((ulong)(uint)_bindings[row].Symbol << 32) | (uint)_bindings[row].Start;
        var rows = new int[order.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        // Rows of equal position (none in a sound file) stay deterministic: the sort is, and its input is.
        Array.Sort(order, rows);
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            ref var binding = ref _bindings[rows[i]];
            ref var symbol = ref _table.Symbols[binding.Symbol];
            binding.Next = symbol.FirstBinding;
            symbol.FirstBinding = rows[i];
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
