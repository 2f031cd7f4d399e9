using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary><c>try</c>: every place of its body that can raise leads to the handlers, every way out leads through <c>finally</c>.</summary>
public sealed partial class FactsBuilder
{
    /// <summary>The handler whose body is walked; Region is -1 outside of one.</summary>
    private struct Handler
    {
        private int _regionAndOne;
        internal int Region { readonly get => _regionAndOne - 1; set => _regionAndOne = value + 1; }
        internal int LoopDepth;
        internal int Outer;
        internal NameId Name;
        internal bool Same, Other;

        /// <summary>The depth of the outermost loop that a jump in the handler's body ends or goes on with: -1 for the function, beyond all loops for none.</summary>
        internal int Outermost;

        /// <summary>Whether a jump leads out of the handler; one that concerns only a loop in it does not.</summary>
        internal readonly bool Jumps => Outermost <= LoopDepth;
    }

    private Handler _handler;

    private void WalkTry(Try t)
    {
        var hasFinally = t.FinalBody.Length > 0;
        var flags = (hasFinally ? RegionFlags.HasFinally : 0) | (t.IsStar ? RegionFlags.Star : 0);
        var guards = CatchesImportError(t) ? 1 : 0;
        var entry = Snapshot();
        var final = hasFinally ? Push(FrameKind.Finally) : null;
        var frame = Push(FrameKind.Try);
        frame.CatchesAll = t.Handlers.Length == 0 ? false : Array.Exists(t.Handlers, CatchesAll);
        OpenRegion(RegionKind.Try, -1, t.Start, StartOf(t.Body, t.Start), EndOf(t.Body, t.End), flags);
        _guarded += guards;
        WalkBody(t.Body);
        _guarded -= guards;
        CloseRegion();
        PopFrame();
        var raised = frame.Exceptions;
        if (raised is null && t.Handlers.Length > 0)
        {
            // Nothing in the body can raise, as far as we see: still a handler is code that somebody wrote to run.
            raised = Rent();
            Array.Copy(entry, raised, _envSize);
            Join(raised, _env, _envSize);
        }
        if (t.OrElse.Length > 0)
        {
            if (_env[Live] != 0)
            {
                OpenRegion(RegionKind.TryElse, -1, t.Start, StartOf(t.OrElse, t.End), EndOf(t.OrElse, t.End), flags);
                WalkBody(t.OrElse);
                CloseRegion();
            }
            else
            {
                LookForYield(t.OrElse);
            }
        }
        WalkHandlers(t, raised, flags, guards);
        if (raised is not null)
            Return(raised);
        if (final is not null)
            WalkFinally(t, final, entry, flags);
        Return(entry);
    }

    private void WalkHandlers(Try t, int[]? raised, RegionFlags flags, int guards)
    {
        foreach (var handler in t.Handlers)
        {
            var after = Snapshot();
            Array.Copy(raised!, _env, _envSize);
            _env[Live] = 2;
            _dirty = true;
            var type = -1;
            if (handler.Type is { } caught)
                type = Walk(caught, new Use(ValueUse.Compared));
            WalkHandler(handler, type, t, flags, guards);
            Meet(after);
        }
    }

    private void WalkHandler(ExceptHandler handler, int type, Try t, RegionFlags flags, int guards)
    {
        var region = OpenRegion(RegionKind.Except, type, t.Start, handler.Start, handler.End, flags);
        var outer = _handler;
        _handler = new Handler { Region = region, LoopDepth = _loopDepth, Outermost = int.MaxValue, Outer = outer.Region, Name = handler.Name };
        var symbol = -1;
        if (!handler.Name.IsNone)
        {
            var start = FindName(handler.Name, handler.Type?.End ?? handler.Start, handler.End);
            var binding = NewBinding(BindingKind.Except, handler.Name, start, Math.Min(start + _names[handler.Name].Length, handler.End));
            Commit(binding, _exprs.Add(ExprKind.Caught, Math.Max(type, 0), 0, t.IsStar ? 1 : 0));
            _regions[region].Binding = binding;
            if (binding >= 0)
                symbol = _bindings[binding].Symbol;
        }
        _guarded += guards;
        WalkBody(handler.Body);
        _guarded -= guards;
        // Python deletes the name at the handler's end.
        if (symbol >= 0 && TryFindSlot(symbol, out var slot))
            BindSlot(slot, -1);
        var mine = _handler;
        ref var row = ref _regions[region];
        if (mine.Same)
            row.Flags |= RegionFlags.RaisesSame;
        if (mine.Other)
            row.Flags |= RegionFlags.RaisesOther;
        if (mine.Same && !mine.Other && !mine.Jumps && _env[Live] == 0)
            row.Flags |= RegionFlags.Reraises;
        CloseRegion();
        outer.Outermost = Math.Min(outer.Outermost, mine.Outermost);
        outer.Other |= mine.Same | mine.Other;
        _handler = outer;
    }

    private void NoteRaise(bool isSame)
    {
        if (isSame)
            _handler.Same = true;
        else
            _handler.Other = true;
    }

    /// <summary>Whether the expression of a <c>raise</c> is what the handler around it caught: <c>e</c> or <c>e.with_traceback(…)</c>.</summary>
    private bool RaisesCaught(Expr e)
    {
        if (e is Call { Func: Syntax.Attribute f } && _names[f.Attr].SequenceEqual("with_traceback"u8))
            e = f.Value;
        if (_handler.Region < 0 || _handler.Name.IsNone || e is not Name n || n.Id != _handler.Name)
            return false;
        var binding = _regions[_handler.Region].Binding;
        return binding >= 0 && (!TryFindSlot(_bindings[binding].Symbol, out var slot)
            || (FlowSets.IsSingle(_env[slot]) && _env[slot] >> 3 == binding && (_env[slot] >> 1 & 2) == 0));
    }

    private int FindName(NameId name, int from, int to)
    {
        var text = _source.Span[from..Math.Max(from, to)];
        var keyword = text.IndexOf("as"u8);
        var at = keyword < 0 ? -1 : text[(keyword + 2)..].IndexOf(_names[name]);
        return at < 0 ? from : from + keyword + 2 + at;
    }

    private void WalkFinally(Try t, Frame final, int[] entry, RegionFlags flags)
    {
        PopFrame();
        var (exceptions, breaks, continues, returns) = (final.Exceptions, final.Breaks, final.Continues, final.Returns);
        var normal = Snapshot();
        Gather(exceptions);
        Gather(breaks);
        Gather(continues);
        Gather(returns);
        if (_env[Live] == 0)
            Array.Copy(entry, _env, _envSize);
        _env[Live] = 2;
        _dirty = true;
        var entering = Snapshot();
        OpenRegion(RegionKind.Finally, -1, t.Start, StartOf(t.FinalBody, t.End), EndOf(t.FinalBody, t.End), flags);
        WalkBody(t.FinalBody);
        CloseRegion();
        var leaving = Snapshot();
        if (leaving[Live] != 0)
        {
            if (PassThrough(exceptions, entering, leaving))
                MayRaise();
            if (PassThrough(breaks, entering, leaving))
                JumpLoop(true);
            if (PassThrough(continues, entering, leaving))
                JumpLoop(false);
            if (PassThrough(returns, entering, leaving))
                JumpReturn();
        }
        if (!PassThrough(normal, entering, leaving))
            Die();
        Return(entering);
        Return(leaving);
    }

    private void Gather(int[]? way)
    {
        if (way is not null)
            Join(_env, way, _envSize);
    }

    /// <summary>Makes the environment that of one way into the finally part after it; gives the way's array back.</summary>
    private bool PassThrough(int[]? way, int[] entering, int[] leaving)
    {
        if (way is null)
            return false;
        var isLive = way[Live] != 0 && leaving[Live] != 0;
        if (isLive)
        {
            _env[Live] = Math.Min(way[Live], leaving[Live]);
            _env[Narrowed] = leaving[Narrowed];
            Array.Copy(leaving, FirstSlot, _env, FirstSlot, _envSize - FirstSlot);
            for (var slot = FirstSlot; ; slot++)
            {
                // Most names came in by one way.
                slot += way.AsSpan(slot, _envSize - slot).CommonPrefixLength(entering.AsSpan(slot, _envSize - slot));
                if (slot == _envSize)
                    break;
                _env[slot] = _sets.Through(way[slot], entering[slot], leaving[slot]);
            }
            _dirty = true;
        }
        Return(way);
        return isLive;
    }

    private bool CatchesAll(ExceptHandler handler) => handler.Type is null || Catches(handler.Type, "BaseException"u8, "Exception"u8);

    private bool CatchesImportError(Try t) => Array.Exists(t.Handlers, h => CatchesAll(h) || Catches(h.Type!, "ImportError"u8, "ModuleNotFoundError"u8));

    private bool Catches(Expr type, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (type is Syntax.Tuple t)
        {
            foreach (var element in t.Elts)
            {
                if (Catches(element, one, other))
                    return true;
            }
            return false;
        }
        var name = type is Name n ? n.Id : type is Syntax.Attribute a ? a.Attr : NameId.None;
        return _names[name].SequenceEqual(one) || _names[name].SequenceEqual(other);
    }
}
