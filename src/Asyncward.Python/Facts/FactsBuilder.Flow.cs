using System;
using System.Collections.Generic;
using Asyncward.Python.Scopes;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Which bindings reach where: a walk in order with an environment, joined where ways meet.</summary>
/// <remarks>Environment: slot 0 says whether the place is reached (0 no, 1 only if a context manager swallows an exception, 2 yes), slot 1 is the list of
/// narrowings, the others are a set (<see cref="FlowSets"/>) for each name of the function. At the head of a loop each name that the loop binds
/// gets a "loop head" element, whose bindings are known when the loop has been read; the expression made for it is filled in at the function's end.</remarks>
public sealed partial class FactsBuilder
{
    private const int Live = 0;
    private const int Narrowed = 1;
    private const int FirstSlot = 2;

    private enum FrameKind : byte { Loop, Try, Finally, With }

    private sealed class Frame
    {
        internal FrameKind Kind;
        internal bool CatchesAll;
        internal int[]? Exceptions, Breaks, Continues, Returns;
    }

    private struct LoopHead
    {
        internal int Symbol;
        internal int Inputs;
        internal UseFlags Uses;
        internal byte State;
        internal int Expr;
        internal int Stamp;
    }

    private const byte WasRead = 1;
    private const byte WasLost = 2;

    private readonly FlowSets _sets = new();
    private readonly Stack<int[]> _free = new();
    private readonly Rows<LoopHead> _heads = new();
    private readonly Rows<byte> _bindingStates = new();
    private Frame[] _frames = [new(), new(), new(), new()];
    private int _frameDepth;
    private int[] _env = new int[64];
    private int _envSize;
    private int _baseSize;
    private bool _dirty;
    private bool _opaque;

    private int[] Rent()
    {
        if (_free.TryPop(out var array) && array.Length >= _env.Length)
            return array;
        return new int[_env.Length];
    }

    private void Return(int[]? array)
    {
        if (array is not null)
            _free.Push(array);
    }

    private void ReachEnv(int size)
    {
        if (size > _env.Length)
            Array.Resize(ref _env, Math.Max(size, _env.Length * 2));
        _envSize = size;
    }

    private int[] Snapshot()
    {
        var copy = Rent();
        Array.Copy(_env, copy, _envSize);
        return copy;
    }

    /// <summary>Goes on from a snapshot, which is given back.</summary>
    private void Resume(int[] snapshot)
    {
        Array.Copy(snapshot, _env, _envSize);
        Return(snapshot);
        _dirty = true;
    }

    /// <summary>Goes on from here or from a snapshot, which is given back.</summary>
    private void Meet(int[]? other)
    {
        if (other is null)
            return;
        Join(_env, other, _envSize);
        Return(other);
        _dirty = true;
    }

    private void Join(int[] into, int[] other, int size)
    {
        if (other[Live] == 0)
            return;
        if (into[Live] == 0)
        {
            Array.Copy(other, into, size);
            return;
        }
        into[Live] = Math.Max(into[Live], other[Live]);
        if (into[Narrowed] != other[Narrowed])
            into[Narrowed] = JoinNarrowings(into[Narrowed], other[Narrowed]);
        for (var slot = FirstSlot; ; slot++)
        {
            // Most names are the same on both ways.
            slot += into.AsSpan(slot, size - slot).CommonPrefixLength(other.AsSpan(slot, size - slot));
            if (slot == size)
                return;
            into[slot] = _sets.Union(into[slot], other[slot]);
        }
    }

    private void Accumulate(ref int[]? into)
    {
        if (_env[Live] == 0)
            return;
        if (into is null)
        {
            into = Rent();
            Array.Copy(_env, into, _baseSize);
        }
        else
        {
            Join(into, _env, _baseSize);
        }
    }

    private Frame Push(FrameKind kind)
    {
        if (_frameDepth == _frames.Length)
            Array.Resize(ref _frames, _frameDepth * 2);
        var frame = _frames[_frameDepth++] ??= new Frame();
        frame.Kind = kind;
        frame.CatchesAll = false;
        frame.Exceptions = frame.Breaks = frame.Continues = frame.Returns = null;
        _dirty = true;
        return frame;
    }

    private void PopFrame()
    {
        _frameDepth--;
        _dirty = true;
    }

    /// <summary>Something here can raise: the handlers around see what holds now.</summary>
    private void MayRaise()
    {
        if (!_dirty || _frameDepth == 0)
            return;
        _dirty = false;
        for (var depth = _frameDepth - 1; depth >= 0; depth--)
        {
            var frame = _frames[depth];
            if (frame.Kind == FrameKind.Loop)
                continue;
            Accumulate(ref frame.Exceptions);
            if (frame.Kind == FrameKind.Finally || (frame.Kind == FrameKind.Try && frame.CatchesAll))
                return;
        }
    }

    private void Die() => _env[Live] = 0;

    private void JumpReturn()
    {
        for (var depth = _frameDepth - 1; depth >= 0; depth--)
        {
            if (_frames[depth].Kind != FrameKind.Finally)
                continue;
            Accumulate(ref _frames[depth].Returns);
            Die();
            return;
        }
        LeaveFunction();
        Die();
    }

    private void JumpLoop(bool isBreak)
    {
        for (var depth = _frameDepth - 1; depth >= 0; depth--)
        {
            var frame = _frames[depth];
            if (frame.Kind is not (FrameKind.Finally or FrameKind.Loop))
                continue;
            if (isBreak)
                Accumulate(ref frame.Breaks);
            else
                Accumulate(ref frame.Continues);
            break;
        }
        Die();
    }

    /// <summary>The function returns here: what has not been read on this way never will be.</summary>
    private void LeaveFunction()
    {
        if (_env[Live] == 0)
            return;
        for (var slot = FirstSlot; slot < _baseSize; slot++)
            Lose(_env[slot]);
    }

    private void Lose(int set)
    {
        if (FlowSets.IsSingle(set) && (set & 2) != 0)
            return;
        var one = 0;
        foreach (var element in _sets.Elements(set, ref one))
        {
            if ((element & 1) != 0)
                continue;
            if ((element & 2) != 0)
                _heads[element >> 2].State |= WasLost;
            else
                _bindingStates[element >> 2] |= WasLost;
        }
    }

    private void BindSlot(int slot, int binding)
    {
        Lose(_env[slot]);
        _env[slot] = binding < 0 ? 0 : FlowSets.Single(binding << 2);
        _dirty = true;
    }

    private void ReadSlot(int slot, int symbol, UseFlags uses)
    {
        var set = _env[slot];
        if (set == FlowSets.Top)
        {
            ReadAnywhere(symbol, uses);
            return;
        }
        var one = 0;
        foreach (var element in _sets.Elements(set, ref one))
        {
            if ((element & 2) != 0)
            {
                _heads[element >> 2].Uses |= uses;
                _heads[element >> 2].State |= WasRead;
            }
            else
            {
                _bindings[element >> 2].Uses |= uses;
                _bindingStates[element >> 2] |= WasRead;
            }
        }
        var read = _sets.MarkRead(set);
        if (read != set)
        {
            _env[slot] = read;
            _dirty = true;
        }
    }

    /// <summary>The expression for what reaches a name here; -1 when nothing does.</summary>
    private int Reaching(int slot, int symbol)
    {
        var set = _env[slot];
        if (set == 0)
            return -1;
        if (set == FlowSets.Top)
            return _exprs.Add(ExprKind.Name, symbol);
        if (FlowSets.IsSingle(set))
        {
            var element = set >> 1;
            return (element & 2) == 0 ? _exprs.Add(ExprKind.Bind, element >> 2) : HeadExpr(element >> 2);
        }
        Span<int> binds = stackalloc int[8];
        var one = 0;
        var n = 0;
        var last = -1;
        foreach (var element in _sets.Elements(set, ref one))
        {
            if ((element & 2) != 0)
                return HeadExpr(HeadFor(set, symbol));
            if (element >> 2 == last)
                continue;
            last = element >> 2;
            if (n == binds.Length)
                return _exprs.Add(ExprKind.Name, symbol);
            binds[n++] = _exprs.Add(ExprKind.Bind, last);
        }
        return n == 1 ? binds[0] : _exprs.AddList(ExprKind.Union, binds[..n]);
    }

    private int HeadExpr(int head)
    {
        if (_heads[head].Expr < 0)
            _heads[head].Expr = _exprs.Add(ExprKind.Unknown, head, _function, 1);
        return _heads[head].Expr;
    }

    // A mix of bindings and loop heads gets a head of its own, so that one expression stands for it.
    private int HeadFor(int set, int symbol)
    {
        for (var head = _heads.Count - 1; head >= Math.Max(0, _heads.Count - 16); head--)
        {
            if (_heads[head].Inputs == set && _heads[head].Stamp == -1)
                return head;
        }
        return _heads.Add(new LoopHead { Symbol = symbol, Inputs = set, Expr = -1, Stamp = -1 });
    }

    private readonly Rows<int> _looped = new();
    private readonly Rows<int> _loopedNames = new();
    private readonly Rows<int> _loopedAttributes = new();

    /// <summary>Opens a loop: every name that it binds may hold what an earlier round left. Gives where its slots stand in <see cref="_looped"/>.</summary>
    private int EnterLoop(Stmt[] body, Expr? target, Expr? test)
    {
        var start = _looped.Count;
        _loopedNames.Clear();
        _loopedAttributes.Clear();
        _table.CollectBound(body, target, test, _class, _loopedNames, _loopedAttributes);
        foreach (var attribute in _loopedAttributes.Span)
            CancelAttribute(attribute);
        foreach (var name in _loopedNames.Span)
        {
            var symbol = _table.Find(_functionScope, name);
            if (symbol < 0 || (_table.Symbols[symbol].Flags & SymbolFlags.BoundElsewhere) != 0)
                continue;
            var slot = SlotOf(_functionScope, symbol);
            if (_env[slot] == FlowSets.Top || IsHeadSince(start, slot))
                continue;
            CancelName(symbol);
            var head = _heads.Add(new LoopHead { Symbol = symbol, Inputs = _env[slot], Expr = -1 });
            _env[slot] = FlowSets.Single((head << 2) | 2);
            _looped.Add(slot);
            _looped.Add(head);
        }
        _dirty = true;
        return start;
    }

    private bool IsHeadSince(int start, int slot)
    {
        for (var i = start; i < _looped.Count; i += 2)
        {
            if (_looped[i] == slot)
                return true;
        }
        return false;
    }

    /// <summary>Leads the end of a loop's body back to its head, and merges what the body did to other names into <paramref name="exit"/>.</summary>
    private void CloseLoop(int start, int[]? exit)
    {
        if (_env[Live] != 0)
        {
            for (var i = start; i < _looped.Count; i += 2)
            {
                ref var head = ref _heads[_looped[i + 1]];
                head.Inputs = _sets.Union(head.Inputs, _env[_looped[i]]);
            }
            if (exit is not null && exit[Live] != 0)
            {
                for (var slot = FirstSlot; slot < _baseSize; slot++)
                {
                    if (exit[slot] != _env[slot] && !IsHeadSince(start, slot))
                        exit[slot] = _sets.Union(exit[slot], _env[slot]);
                }
            }
        }
        _looped.Truncate(start);
    }

    /// <summary>All loops of the function are read: says what their heads stand for.</summary>
    private void FillHeads()
    {
        for (var again = _heads.Count > 0; again;)
        {
            again = false;
            for (var row = _heads.Count - 1; row >= 0; row--)
                again |= PassOn(row);
        }
        for (var row = 0; row < _heads.Count; row++)
        {
            if (_heads[row].Expr < 0)
                continue;
            _reached.Clear();
            var all = Gather(row, row + 1);
            _exprs.Patch(_heads[row].Expr, HeadNode(row, all));
        }
        _heads.Clear();
    }

    private readonly Rows<int> _reached = new();

    private ExprNode HeadNode(int row, bool all)
    {
        var reached = _reached.Span;
        if (!all || reached.Length is 0 or > 8)
            return new ExprNode(ExprKind.Name, 0, _heads[row].Symbol, 0);
        if (reached.Length == 1)
            return new ExprNode(ExprKind.Bind, 0, reached[0], 0);
        reached.Sort();
        Span<int> binds = stackalloc int[reached.Length];
        for (var i = 0; i < binds.Length; i++)
            binds[i] = _exprs.Add(ExprKind.Bind, reached[i]);
        return _exprs[_exprs.AddList(ExprKind.Union, binds)];
    }

    private bool PassOn(int row)
    {
        var head = _heads[row];
        if (head.Inputs == FlowSets.Top)
        {
            if ((head.State & WasRead) != 0)
                ReadAnywhere(head.Symbol, head.Uses);
            return false;
        }
        var again = false;
        var one = 0;
        foreach (var element in _sets.Elements(head.Inputs, ref one))
        {
            var state = (byte)(head.State & ((element & 1) != 0 ? WasRead : WasRead | WasLost));
            if ((element & 2) == 0)
            {
                _bindings[element >> 2].Uses |= head.Uses;
                _bindingStates[element >> 2] |= state;
                continue;
            }
            ref var other = ref _heads[element >> 2];
            if ((other.Uses | head.Uses) == other.Uses && (other.State | state) == other.State)
                continue;
            other.Uses |= head.Uses;
            other.State |= state;
            again = true;
        }
        return again;
    }

    private bool Gather(int row, int stamp)
    {
        ref var head = ref _heads[row];
        if (head.Stamp == stamp)
            return true;
        head.Stamp = stamp;
        if (head.Inputs == FlowSets.Top)
            return false;
        var one = 0;
        foreach (var element in _sets.Elements(head.Inputs, ref one))
        {
            if (_reached.Count > 8)
                return true;
            if ((element & 2) != 0)
            {
                if (!Gather(element >> 2, stamp))
                    return false;
            }
            else if (!_reached.Span.Contains(element >> 2))
            {
                _reached.Add(element >> 2);
            }
        }
        return true;
    }
}
