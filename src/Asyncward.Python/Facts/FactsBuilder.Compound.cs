using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Branches, loops and <c>with</c>.</summary>
public sealed partial class FactsBuilder
{
    private int _loopDepth;

    private void WalkIf(If i)
    {
        var fold = Fold(i.Test);
        switch (fold)
        {
            case Folded.True:
                WalkQuietly(i.Test);
                WalkBody(i.Body);
                LookForYield(i.OrElse);
                return;
            case Folded.False:
                WalkQuietly(i.Test);
                LookForYield(i.Body);
                WalkBody(i.OrElse);
                return;
        }
        var isMain = IsMainGuard(i.Test);
        if (fold != Folded.Unknown)
            _mute++;
        var test = WalkTest(i.Test, new Use(ValueUse.Tested), out var whenFalse);
        if (fold != Folded.Unknown)
            _mute--;
        OpenRegion(RegionKind.IfTrue, test, i.Start, StartOf(i.Body, i.Test.End), EndOf(i.Body, i.Test.End),
            (isMain ? RegionFlags.MainGuard : 0) | (fold == Folded.TypeChecking ? RegionFlags.TypeChecking : 0));
        WalkBranch(i.Body, fold == Folded.TypeChecking);
        CloseRegion();
        var after = Snapshot();
        Resume(whenFalse);
        if (i.OrElse.Length > 0)
        {
            OpenRegion(RegionKind.IfFalse, test, i.Start, StartOf(i.OrElse, i.End), EndOf(i.OrElse, i.End),
                fold == Folded.NotTypeChecking ? RegionFlags.TypeChecking : 0);
            WalkBranch(i.OrElse, fold == Folded.NotTypeChecking);
            CloseRegion();
        }
        Meet(after);
    }

    // Under TYPE_CHECKING there are imports and bindings, but nothing runs.
    private void WalkBranch(Stmt[] body, bool typeChecking)
    {
        if (!typeChecking)
        {
            WalkBody(body);
            return;
        }
        _mute++;
        _typeChecking++;
        WalkBody(body);
        _typeChecking--;
        _mute--;
    }

    private bool IsMainGuard(Expr test) => test is Compare { Left: Name n, Ops: [CmpOp.Eq], Comparators: [Constant { ConstantKind: ConstantKind.Str } c] }
        && _names[n.Id].SequenceEqual("__name__"u8) && c.Pieces.Length == 1
        && _source.Span[c.Pieces[0].ContentStart..c.Pieces[0].ContentEnd].SequenceEqual("__main__"u8);

    private void WalkFor(For f)
    {
        var iterable = Walk(f.Iter, new Use(f.IsAsync ? ValueUse.AsyncIterated : ValueUse.Iterated));
        AddSite(f.IsAsync ? SiteKind.AsyncIterate : SiteKind.Iterate, default, iterable, -1, -1, f.Iter);
        var loop = EnterLoop(f.Body, f.Target, null);
        var exit = Snapshot();
        var frame = Push(FrameKind.Loop);
        OpenRegion(RegionKind.Loop, iterable, f.Start, StartOf(f.Body, f.Iter.End), EndOf(f.Body, f.Iter.End),
            RegionFlags.For | (f.IsAsync ? RegionFlags.Async : 0));
        var item = _exprs.Add(f.IsAsync ? ExprKind.AsyncIterate : ExprKind.Iterate, iterable);
        _loopDepth++;
        Store(f.Target, item, f.IsAsync ? BindingKind.AsyncFor : BindingKind.For);
        WalkBody(f.Body);
        _loopDepth--;
        CloseRegion();
        PopFrame();
        var breaks = frame.Breaks;
        Meet(frame.Continues);
        CloseLoop(loop, exit);
        Resume(exit);
        if (f.OrElse.Length > 0)
            WalkLoopElse(f.OrElse, f.Start);
        MeetBase(breaks);
    }

    private void WalkWhile(While w)
    {
        var fold = Fold(w.Test);
        if (fold is Folded.False)
        {
            LookForYield(w.Body);
            WalkBody(w.OrElse);
            return;
        }
        var loop = EnterLoop(w.Body, null, w.Test);
        var frame = Push(FrameKind.Loop);
        var region = OpenRegion(RegionKind.Loop, -1, w.Start, w.Test.Start, EndOf(w.Body, w.Test.End),
            fold == Folded.True ? RegionFlags.Infinite : 0);
        int[]? exit = null;
        if (fold == Folded.True)
            WalkQuietly(w.Test);
        else
            _regions[region].Expr = WalkTest(w.Test, new Use(ValueUse.Tested), out exit);
        _loopDepth++;
        WalkBody(w.Body);
        _loopDepth--;
        CloseRegion();
        PopFrame();
        var breaks = frame.Breaks;
        Meet(frame.Continues);
        CloseLoop(loop, exit);
        if (exit is null)
            Die();
        else
            Resume(exit);
        if (w.OrElse.Length > 0 && exit is not null)
            WalkLoopElse(w.OrElse, w.Start);
        MeetBase(breaks);
    }

    private void MeetBase(int[]? snapshot) => Meet(snapshot);

    private void WalkLoopElse(Stmt[] body, int statement)
    {
        OpenRegion(RegionKind.LoopElse, -1, statement, StartOf(body, statement), EndOf(body, statement));
        WalkBody(body);
        CloseRegion();
    }

    private void WalkWith(With w)
    {
        var kind = w.IsAsync ? BindingKind.AsyncWith : BindingKind.With;
        var end = EndOf(w.Body, w.End);
        Frame? frame = null;
        foreach (var item in w.Items)
        {
            var manager = Walk(item.ContextExpr, new Use(w.IsAsync ? ValueUse.AsyncWith : ValueUse.With));
            var name = item.OptionalVars as Name;
            var binding = name is null ? -1 : NewBinding(kind, name);
            var use = binding >= 0 ? BoundTo(binding)
                : item.OptionalVars is Syntax.Attribute or Subscript ? new Use(ValueUse.Stored)
                : item.OptionalVars is not null ? new Use(ValueUse.Unpacked) : default;
            AddSite(w.IsAsync ? SiteKind.AsyncWith : SiteKind.With, use, manager, -1, _regions.Count, item.ContextExpr);
            var region = OpenRegion(w.IsAsync ? RegionKind.AsyncWith : RegionKind.With, manager, w.Start, item.ContextExpr.End, end,
                w.IsAsync ? RegionFlags.Async : 0);
            if (binding >= 0)
            {
                _regions[region].Binding = binding;
                _bindings[binding].Region = region;
            }
            frame ??= Push(FrameKind.With);
            var entered = _exprs.Add(w.IsAsync ? ExprKind.AsyncEnter : ExprKind.Enter, manager);
            if (binding >= 0)
                Commit(binding, entered);
            else if (item.OptionalVars is { } vars)
                Store(vars, entered, kind);
        }
        WalkBody(w.Body);
        foreach (var _ in w.Items)
            CloseRegion();
        if (frame is null)
            return;
        PopFrame();
        if (_env[Live] == 0 && frame.Exceptions is { } raised)
        {
            // The manager may swallow an exception: then the walk goes on, but nothing is lost by a way that may not exist.
            Array.Copy(raised, _env, _baseSize);
            _env[Live] = 1;
            for (var slot = FirstSlot; slot < _baseSize; slot++)
                _env[slot] = _sets.MarkRead(_env[slot]);
        }
        Return(frame.Exceptions);
    }

    private void WalkMatch(Match m)
    {
        var subject = Walk(m.Subject, new Use(ValueUse.Compared));
        int[]? after = null;
        foreach (var one in m.Cases)
        {
            var next = Snapshot();
            OpenRegion(RegionKind.Case, subject, m.Start, one.Pattern.Start, EndOf(one.Body, one.Pattern.End));
            WalkPattern(one.Pattern, subject, m.Subject);
            var isCertain = one.Guard is null && IsIrrefutable(one.Pattern);
            if (one.Guard is { } guard)
            {
                var test = WalkTest(guard, new Use(ValueUse.Tested), out var whenFalse);
                Join(next, whenFalse, _envSize);
                Return(whenFalse);
                OpenRegion(RegionKind.IfTrue, test, m.Start, StartOf(one.Body, guard.End), EndOf(one.Body, guard.End));
            }
            WalkBody(one.Body);
            if (one.Guard is not null)
                CloseRegion();
            CloseRegion();
            if (after is null)
            {
                after = Snapshot();
            }
            else
            {
                Join(after, _env, _envSize);
            }
            Resume(next);
            if (isCertain)
            {
                Die();
                break;
            }
        }
        Meet(after);
    }

    private static bool IsIrrefutable(Pattern pattern) => pattern switch
    {
        MatchAs { Pattern: null } => true,
        MatchAs { Pattern: { } inner } => IsIrrefutable(inner),
        MatchOr o => Array.Exists(o.Patterns, IsIrrefutable),
        _ => false,
    };

    private void WalkPattern(Pattern? pattern, int subject, Expr? tested)
    {
        switch (pattern)
        {
            case MatchAs m:
                WalkPattern(m.Pattern, subject, tested);
                if (!m.Name.IsNone)
                {
                    var type = m.Pattern is MatchClass { } c ? ClassOf(c) : 0;
                    var value = type > 0 ? _exprs.Add(ExprKind.Narrow, subject, type) : subject;
                    BindPattern(m.Name, m.Pattern is null ? m.Start : m.End - _names[m.Name].Length, value);
                }
                break;
            case MatchValue m:
                Walk(m.Value, new Use(ValueUse.Compared));
                break;
            case MatchClass m:
                WalkClassPattern(m, subject, tested);
                break;
            case MatchSequence m:
                for (var i = 0; i < m.Patterns.Length; i++)
                    WalkPattern(m.Patterns[i], _exprs.Add(ExprKind.Unpack, subject, i), null);
                break;
            case MatchStar m:
                if (!m.Name.IsNone)
                    BindPattern(m.Name, m.Start + 1, 0);
                break;
            case MatchMapping m:
                for (var i = 0; i < m.Patterns.Length; i++)
                {
                    var key = Walk(m.Keys[i], new Use(ValueUse.Index));
                    WalkPattern(m.Patterns[i], _exprs.Add(ExprKind.Subscript, subject, key), null);
                }
                if (!m.Rest.IsNone)
                    BindPattern(m.Rest, Math.Max(m.Start, m.End - 1 - _names[m.Rest].Length), 0);
                break;
            case MatchOr m:
                foreach (var inner in m.Patterns)
                    WalkPattern(inner, subject, null);
                break;
        }
    }

    private int ClassOf(MatchClass m)
    {
        _mute++;
        var type = Walk(m.Cls, new Use(ValueUse.Tested));
        _mute--;
        return type;
    }

    private void WalkClassPattern(MatchClass m, int subject, Expr? tested)
    {
        var type = Walk(m.Cls, new Use(ValueUse.Tested));
        if (tested is not null && CanNarrow(tested, out var symbol, out var attribute))
            PushNarrowing(symbol, attribute, ExprKind.Narrow, type);
        var narrowed = _exprs.Add(ExprKind.Narrow, subject, type);
        for (var i = 0; i < m.Patterns.Length; i++)
            WalkPattern(m.Patterns[i], m.Patterns.Length == 1 && m.KwdPatterns.Length == 0 ? narrowed : 0, null);
        for (var i = 0; i < m.KwdPatterns.Length; i++)
        {
            var attributeOf = _exprs.Add(ExprKind.Attribute, narrowed, Mangled(m.KwdAttrs[i]).Row);
            WalkPattern(m.KwdPatterns[i], attributeOf, null);
        }
    }

    private void BindPattern(NameId name, int start, int value)
    {
        var binding = NewBinding(BindingKind.Match, name, start, start + _names[name].Length);
        Commit(binding, value);
    }
}
