using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Simple statements.</summary>
public sealed partial class FactsBuilder
{
    private void WalkStatement(Stmt statement)
    {
        if ((_flags & FileFlags.SignaturesOnly) != 0 && !IsSignature(statement))
            return;
        switch (statement)
        {
            case ExprStmt e:
                if (e.Value is not Constant)
                    Walk(e.Value, new Use(ValueUse.Discarded));
                break;
            case Assign a:
                WalkAssign(a);
                break;
            case AnnAssign a:
                WalkAnnAssign(a);
                break;
            case AugAssign a:
                WalkAugAssign(a);
                break;
            case If i:
                WalkIf(i);
                break;
            case Return r:
                WalkReturn(r);
                break;
            case For f:
                WalkFor(f);
                break;
            case While w:
                WalkWhile(w);
                break;
            case With w:
                WalkWith(w);
                break;
            case Try t:
                WalkTry(t);
                break;
            case Raise r:
                WalkRaise(r);
                break;
            case FunctionDef d:
                WalkFunctionDef(d);
                break;
            case ClassDef d:
                WalkClassDef(d);
                break;
            case Match m:
                WalkMatch(m);
                break;
            case Syntax.Import i:
                WalkImport(i);
                break;
            case ImportFrom f:
                WalkImportFrom(f);
                break;
            default:
                WalkRareStatement(statement);
                break;
        }
    }

    private static bool IsSignature(Stmt statement) =>
        statement is FunctionDef or ClassDef or Syntax.Import or ImportFrom or If or Try or AnnAssign or TypeAlias;

    private void WalkRareStatement(Stmt statement)
    {
        switch (statement)
        {
            case Assert a:
                WalkAssert(a);
                break;
            case Delete d:
                foreach (var target in d.Targets)
                    WalkDelete(target);
                break;
            case Break:
                MarkLoopJump(true);
                _handler.Outermost = Math.Min(_handler.Outermost, _loopDepth);
                JumpLoop(true);
                break;
            case Continue:
                MarkLoopJump(false);
                _handler.Outermost = Math.Min(_handler.Outermost, _loopDepth);
                JumpLoop(false);
                break;
            case TypeAlias t:
                WalkTypeAlias(t);
                break;
        }
    }

    private void WalkReturn(Return r)
    {
        if (r.Value is { } value)
        {
            var expr = Walk(value, new Use(ValueUse.Returned));
            _returns.Add(expr);
            AddReturnSite(expr, r);
        }
        else
        {
            _returns.Add(_exprs.Add(ExprKind.None));
        }
        MarkReturn();
        _handler.Outermost = -1;
        JumpReturn();
    }

    // Returning cannot raise, so handlers do not see the environment here.
    private void AddReturnSite(int expr, Return r)
    {
        var dirty = _dirty;
        _dirty = false;
        AddSite(SiteKind.Return, default, expr, -1, -1, r);
        _dirty = dirty;
    }

    private void WalkAssert(Assert a)
    {
        var test = WalkTest(a.Test, new Use(ValueUse.Tested), out var whenFalse);
        if (a.Msg is { } message)
        {
            var after = Snapshot();
            Resume(whenFalse);
            OpenRegion(RegionKind.IfFalse, test, a.Start, message.Start, message.End);
            Walk(message, default);
            CloseRegionIfUsed();
            MayRaise();
            Resume(after);
        }
        else
        {
            Return(whenFalse);
        }
    }

    private void WalkDelete(Expr target)
    {
        switch (target)
        {
            case Name n:
                Load(n.Id, new Use(ValueUse.Deleted));
                Commit(NewBinding(BindingKind.Delete, n), 0);
                break;
            case Syntax.Attribute a:
                var name = Mangled(a.Attr).Row;
                var owner = Walk(a.Value, new Use(ValueUse.AttributeRead, name));
                AddSite(SiteKind.AttributeDelete, default, owner, -1, name, -1, a.Start, a.End, a.AttrStart);
                CancelAttribute(name);
                break;
            case Subscript s:
                var container = Walk(s.Value, new Use(ValueUse.Subscripted));
                var index = Walk(s.Slice, new Use(ValueUse.Index));
                AddSite(SiteKind.SubscriptDelete, default, container, index, -1, s);
                break;
            case Syntax.Tuple t:
                foreach (var element in t.Elts)
                    WalkDelete(element);
                break;
            case List l:
                foreach (var element in l.Elts)
                    WalkDelete(element);
                break;
        }
    }

    private void WalkAssign(Assign a)
    {
        if (a.Targets.Length > 1)
        {
            WalkChainedAssign(a);
            return;
        }
        switch (a.Targets[0])
        {
            case Name n:
                var binding = NewBinding(BindingKind.Assign, n);
                Commit(binding, Walk(a.Value, BoundTo(binding)));
                break;
            case Syntax.Tuple or List when WalkPairs(a.Targets[0], a.Value):
                break;
            case Syntax.Tuple or List:
                Store(a.Targets[0], Walk(a.Value, new Use(ValueUse.Unpacked)), BindingKind.Assign);
                break;
            default:
                Store(a.Targets[0], Walk(a.Value, new Use(ValueUse.Stored)), BindingKind.Assign);
                break;
        }
    }

    private static Use BoundTo(int binding) => new(ValueUse.Bound, binding);

    private void WalkChainedAssign(Assign a)
    {
        var stores = false;
        var unpacks = false;
        foreach (var target in a.Targets)
        {
            stores |= target is Syntax.Attribute or Subscript;
            unpacks |= target is Syntax.Tuple or List;
        }
        if (stores || unpacks)
        {
            var also = stores ? UseFlags.Stored : UseFlags.None;
            var value = Walk(a.Value, new Use(stores ? ValueUse.Stored : ValueUse.Unpacked, also: also));
            foreach (var target in a.Targets)
            {
                var before = _bindings.Count;
                Store(target, value, BindingKind.Assign);
                // The value of the name is held elsewhere too.
                if (stores && target is Name && _bindings.Count > before)
                    _bindings[before].Uses |= UseFlags.Stored;
            }
            return;
        }
        var start = _stack.Count;
        foreach (var target in a.Targets)
            _stack.Add(target is Name n ? NewBinding(BindingKind.Assign, n) : -1);
        var bound = Walk(a.Value, BoundTo(_stack[start]));
        for (var i = 0; i < a.Targets.Length; i++)
            Commit(_stack[start + i], bound);
        _stack.Truncate(start);
    }

    /// <summary><c>a, b = c, d</c>: each name gets its own value. False when the two sides do not pair.</summary>
    private bool WalkPairs(Expr target, Expr value)
    {
        if (Elements(target) is not { } targets || Elements(value) is not { } values || targets.Length != values.Length)
            return false;
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] is Starred || values[i] is Starred)
                return false;
        }
        var start = _stack.Count;
        for (var i = 0; i < targets.Length; i++)
        {
            var binding = targets[i] is Name n ? NewBinding(BindingKind.Assign, n) : -1;
            var use = targets[i] is Name ? BoundTo(binding)
                : new Use(targets[i] is Syntax.Tuple or List ? ValueUse.Unpacked : ValueUse.Stored);
            var expr = Walk(values[i], use);
            _stack.Add(binding);
            _stack.Add(expr);
        }
        for (var i = 0; i < targets.Length; i++)
        {
            var binding = _stack[start + 2 * i];
            var expr = _stack[start + 2 * i + 1];
            if (targets[i] is Name)
                Commit(binding, expr);
            else
                Store(targets[i], expr, BindingKind.Assign);
        }
        _stack.Truncate(start);
        return true;
    }

    private static Expr[]? Elements(Expr e) => e switch
    {
        Syntax.Tuple t => t.Elts,
        List l => l.Elts,
        _ => null,
    };

    /// <summary>Assigns a value that has been computed to a target. Gives the binding when the target is a name, else -1.</summary>
    private int Store(Expr target, int value, BindingKind kind)
    {
        switch (target)
        {
            case Name n:
                var binding = NewBinding(kind, n);
                Commit(binding, value);
                return binding;
            case Syntax.Attribute a:
                StoreAttribute(a, value, -1);
                return -1;
            case Subscript s:
                var container = Walk(s.Value, new Use(ValueUse.Subscripted));
                var index = Walk(s.Slice, new Use(ValueUse.Index));
                AddSite(SiteKind.SubscriptStore, default, container, value, index, s);
                return -1;
            case Starred s:
                return Store(s.Value, value, kind);
        }
        if (Elements(target) is { } elements)
            Unpack(target, elements, value, kind);
        return -1;
    }

    private void StoreAttribute(Syntax.Attribute a, int value, int annotation)
    {
        var name = Mangled(a.Attr).Row;
        var owner = Walk(a.Value, new Use(ValueUse.AttributeRead, name));
        AddSite(SiteKind.AttributeStore, default, owner, value, name, annotation, a.Start, a.End, a.AttrStart);
        CancelAttribute(name);
    }

    private void Unpack(Expr target, Expr[] elements, int value, BindingKind kind)
    {
        AddSite(SiteKind.Iterate, default, value, -1, -1, target);
        var star = Array.FindIndex(elements, static e => e is Starred);
        for (var i = 0; i < elements.Length; i++)
        {
            var element = i == star ? _exprs.Add(ExprKind.Unpack, value, i, 1)
                : star >= 0 && i > star ? _exprs.Add(ExprKind.Unpack, value, elements.Length - 1 - i, 2)
                : Element(value, i, elements.Length, star >= 0);
            Store(elements[i], element, kind);
        }
    }

    private int Element(int value, int index, int count, bool hasStar)
    {
        var node = _exprs[value];
        if (!hasStar && node.Kind is ExprKind.Tuple or ExprKind.List && node.B == count)
        {
            var isPlain = true;
            foreach (var item in _lists.Span.Slice(node.A, node.B))
                isPlain &= _exprs[item].Kind != ExprKind.Starred;
            if (isPlain)
                return _lists[node.A + index];
        }
        return _exprs.Add(ExprKind.Unpack, value, index);
    }

    private void WalkAnnAssign(AnnAssign a)
    {
        var annotation = Annotation(a.Annotation);
        switch (a.Target)
        {
            case Name n:
                var binding = NewBinding(a.Value is null ? BindingKind.Declare : BindingKind.Assign, n);
                Annotate(binding, annotation);
                if (a.Value is { } value)
                    Commit(binding, value is Constant && IsTypeAlias(a.Annotation) ? Annotation(value) : Walk(value, BoundTo(binding)));
                break;
            case Syntax.Attribute t:
                StoreAttribute(t, a.Value is null ? 0 : Walk(a.Value, new Use(ValueUse.Stored)), annotation);
                break;
            default:
                if (a.Value is { } stored)
                    Store(a.Target, Walk(stored, new Use(ValueUse.Stored)), BindingKind.Assign);
                break;
        }
    }

    // `Client: TypeAlias = "http.Client | None"`
    private bool IsTypeAlias(Expr annotation) =>
        annotation is Name n ? _names[n.Id].SequenceEqual("TypeAlias"u8) : annotation is Syntax.Attribute a && _names[a.Attr].SequenceEqual("TypeAlias"u8);

    private void WalkAugAssign(AugAssign a)
    {
        int before, value, result;
        var operand = new Use(ValueUse.Operand);
        switch (a.Target)
        {
            case Name n:
                before = Load(n.Id, operand);
                var binding = NewBinding(BindingKind.AugAssign, n);
                value = Walk(a.Value, operand);
                result = _exprs.Add(ExprKind.Binary, before, value, (int)a.Op);
                AddSite(SiteKind.InPlace, BoundTo(binding), before, value, (int)a.Op, a);
                Commit(binding, result);
                break;
            case Syntax.Attribute t:
                var name = Mangled(t.Attr).Row;
                var owner = Walk(t.Value, new Use(ValueUse.AttributeRead, name));
                before = _exprs.Add(ExprKind.Attribute, owner, name);
                AddSite(SiteKind.AttributeLoad, operand, owner, -1, name, -1, t.Start, t.End, t.AttrStart);
                value = Walk(a.Value, operand);
                result = _exprs.Add(ExprKind.Binary, before, value, (int)a.Op);
                AddSite(SiteKind.InPlace, new Use(ValueUse.Stored), before, value, (int)a.Op, a);
                AddSite(SiteKind.AttributeStore, default, owner, result, name, -1, t.Start, t.End, t.AttrStart);
                CancelAttribute(name);
                break;
            case Subscript s:
                var container = Walk(s.Value, new Use(ValueUse.Subscripted));
                var index = Walk(s.Slice, new Use(ValueUse.Index));
                before = _exprs.Add(ExprKind.Subscript, container, index);
                AddSite(SiteKind.SubscriptLoad, operand, container, index, -1, s);
                value = Walk(a.Value, operand);
                result = _exprs.Add(ExprKind.Binary, before, value, (int)a.Op);
                AddSite(SiteKind.InPlace, new Use(ValueUse.Stored), before, value, (int)a.Op, a);
                AddSite(SiteKind.SubscriptStore, default, container, result, index, s);
                break;
            default:
                Walk(a.Value, operand);
                break;
        }
    }

    private void WalkRaise(Raise r)
    {
        var isSame = r.Exc is null ? _handler.Region >= 0 : RaisesCaught(r.Exc);
        var exception = -1;
        if (r.Exc is { } exc)
            exception = Walk(exc, new Use(ValueUse.Raised));
        if (r.Cause is { } cause)
            Walk(cause, new Use(ValueUse.Raised));
        AddSite(SiteKind.Raise, default, exception, -1, -1, r);
        NoteRaise(isSame);
        Die();
    }
}
