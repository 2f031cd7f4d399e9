using System;
using Asyncward.Python.Scopes;

namespace Asyncward.Python.Facts;

/// <summary>Makes expressions, each once.</summary>
internal sealed class ExprTable
{
    private readonly Rows<ExprNode> _nodes = new();
    private readonly Rows<int> _lists;
    private readonly Rows<int> _slotOf = new();
    private int[] _slots = new int[256]; // Row + 1; zero is an empty slot.

    internal ExprTable(Rows<int> lists)
    {
        _lists = lists;
        Clear();
    }

    internal int Count => _nodes.Count;

    internal ref readonly ExprNode this[int row] => ref _nodes[row];

    internal ReadOnlySpan<ExprNode> Span => _nodes.Span;

    internal void Clear()
    {
        // A table that grew for a large file is not swept whole for each small one after it.
        if (_slots.Length > 1 << 16)
            _slots = new int[256];
        else if (_nodes.Count * 4 > _slots.Length)
            Array.Clear(_slots);
        else
            foreach (var slot in _slotOf.Span)
                _slots[slot] = 0;
        _slotOf.Clear();
        _nodes.Clear();
        Add(ExprKind.Unknown);
    }

    internal int Add(ExprKind kind, int a = 0, int b = 0, int aux = 0)
    {
        var node = new ExprNode(kind, (ushort)aux, a, b);
        var mask = _slots.Length - 1;
        for (var at = (int)Hash(node) & mask; ; at = (at + 1) & mask)
        {
            var row = _slots[at];
            if (row == 0)
                return Append(node, at);
            if (_nodes[row - 1] == node)
                return row - 1;
        }
    }

    /// <summary>A list-like expression; equal lists give one row and one slice, but for displays of what can be changed: each makes an object of its own.</summary>
    internal int AddList(ExprKind kind, ReadOnlySpan<int> items)
    {
        if (MakesObject(kind))
            return AddDisplay(kind, items);
        var hash = (uint)kind * 0x9E3779B1u;
        foreach (var item in items)
            hash = (hash ^ (uint)item) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        var mask = _slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            var row = _slots[at];
            if (row == 0)
            {
                var start = _lists.Count;
                _lists.AddRange(items);
                return Append(new ExprNode(kind, 0, start, items.Length), at);
            }
            ref var node = ref _nodes[row - 1];
            if (node.Kind == kind && node.B == items.Length && _lists.Span.Slice(node.A, node.B).SequenceEqual(items))
                return row - 1;
        }
    }

    private int AddDisplay(ExprKind kind, ReadOnlySpan<int> items)
    {
        var start = _lists.Count;
        _lists.AddRange(items);
        var mask = _slots.Length - 1;
        var at = (int)HashRow(_nodes.Count) & mask;
        while (_slots[at] != 0)
            at = (at + 1) & mask;
        return Append(new ExprNode(kind, 0, start, items.Length), at);
    }

    /// <summary>Says what a row made for the head of a loop stands for, now that the loop has been read.</summary>
    internal void Patch(int row, in ExprNode node) => _nodes[row] = node;

    internal static bool IsList(ExprKind kind) => kind is ExprKind.Union or ExprKind.Or or ExprKind.And or ExprKind.Tuple or ExprKind.List
        or ExprKind.Set or ExprKind.Dict;

    private static bool MakesObject(ExprKind kind) => kind is ExprKind.List or ExprKind.Set or ExprKind.Dict;

    private int Append(in ExprNode node, int slot)
    {
        var row = _nodes.Add(node);
        _slots[slot] = row + 1;
        _slotOf.Add(slot);
        if (_nodes.Count * 2 > _slots.Length)
            Grow();
        return row;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var row = 0; row < _nodes.Count; row++)
        {
            ref var node = ref _nodes[row];
            var hash = MakesObject(node.Kind) ? HashRow(row) : IsList(node.Kind) ? HashList(node) : Hash(node);
            var at = (int)hash & mask;
            while (_slots[at] != 0)
                at = (at + 1) & mask;
            _slots[at] = row + 1;
            _slotOf[row] = at;
        }
    }

    private uint HashList(in ExprNode node)
    {
        var hash = (uint)node.Kind * 0x9E3779B1u;
        foreach (var item in _lists.Span.Slice(node.A, node.B))
            hash = (hash ^ (uint)item) * 0x85EBCA6Bu;
        return hash ^ (hash >> 15);
    }

    // Nobody looks for a display: its slot need only be far from the others.
    private static uint HashRow(int row)
    {
        var hash = (uint)row * 0x9E3779B1u;
        return hash ^ (hash >> 15);
    }

    private static uint Hash(in ExprNode node)
    {
        var hash = ((uint)node.Kind | ((uint)node.Aux << 8)) * 0x9E3779B1u;
        hash = (hash ^ (uint)node.A) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13) ^ (uint)node.B) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
