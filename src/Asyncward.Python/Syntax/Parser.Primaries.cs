namespace Asyncward.Python.Syntax;

/// <summary>Atoms, attributes, calls, subscripts and displays.</summary>
public sealed unsafe partial class Parser
{
    private Expr Primary()
    {
        var start = _lex.Start;
        Expr value;
        if (_lex.Kind == Tok.Name)
        {
            value = new Name(Intern(), ExprContext.Load, start, _lex.TokEnd);
            _lex.Next();
        }
        else
        {
            value = Atom(start);
        }
        while (true)
        {
            switch (_lex.Kind)
            {
                case Tok.Dot:
                    _lex.Next();
                    var attrStart = _lex.Start;
                    var attr = TakeName();
                    value = new Attribute(value, attr, attrStart, ExprContext.Load, start, _lex.PrevEnd);
                    continue;
                case Tok.LParen:
                    value = CallExpression(value, start);
                    continue;
                case Tok.LBracket:
                    value = SubscriptExpression(value, start);
                    continue;
                default:
                    return value;
            }
        }
    }

    private Expr Atom(int start)
    {
        var kind = _lex.Kind;
        switch (kind)
        {
            case Tok.Int:
                return Literal(ConstantKind.Int);
            case Tok.Float:
                return Literal(ConstantKind.Float);
            case Tok.Complex:
                return Literal(ConstantKind.Complex);
            case Tok.KwNone:
                return Literal(ConstantKind.None);
            case Tok.KwTrue:
                return Literal(ConstantKind.True);
            case Tok.KwFalse:
                return Literal(ConstantKind.False);
            case Tok.Ellipsis:
                return Literal(ConstantKind.Ellipsis);
            case Tok.String:
            case Tok.FormatStart:
                return Strings();
            case Tok.LParen:
                return Parenthesised(start);
            case Tok.LBracket:
                return ListDisplay(start);
            case Tok.LBrace:
                return BraceDisplay(start);
            default:
                FailSyntax();
                return Nothing();
        }
    }

    private Constant Literal(ConstantKind kind)
    {
        var value = new Constant(kind, [], _lex.Start, _lex.TokEnd);
        _lex.Next();
        return value;
    }

    /// <summary>A group, a tuple or a generator expression.</summary>
    private Expr Parenthesised(int start)
    {
        _lex.Next();
        if (_lex.Kind == Tok.RParen)
        {
            _lex.Next();
            return new Tuple([], ExprContext.Load, start, _lex.PrevEnd);
        }
        if (_lex.Kind == Tok.KwYield)
        {
            var yield = YieldExpression();
            Expect(Tok.RParen);
            return yield;
        }
        var starred = _lex.Kind == Tok.Star;
        var first = Element();
        if (_lex.Kind == Tok.RParen)
        {
            if (starred)
                Fail(first.Start, first.End, "cannot use starred expression here");
            _lex.Next();
            return first;
        }
        if (_lex.Kind == Tok.Comma)
        {
            var from = _exprs.Count;
            Elements(first, Tok.RParen);
            return new Tuple(TakeExprs(from), ExprContext.Load, start, _lex.PrevEnd);
        }
        if (AtComprehension())
        {
            RejectUnpacking(first);
            var generators = Generators();
            Expect(Tok.RParen);
            return new Comp(NodeKind.GeneratorExp, first, generators, start, _lex.PrevEnd);
        }
        FailAfter(first, Tok.RParen);
        return first;
    }

    /// <summary>The rest of a display's elements, with its closer; they are on the stack afterwards.</summary>
    private void Elements(Expr first, Tok closer)
    {
        _exprs.Push(first);
        while (Accept(Tok.Comma))
        {
            if (_lex.Kind == closer)
                break;
            _exprs.Push(Element());
        }
        if (_lex.Kind == closer)
            _lex.Next();
        else
            FailAfter(_exprs[_exprs.Count - 1], closer);
    }

    private Expr ListDisplay(int start)
    {
        _lex.Next();
        if (Accept(Tok.RBracket))
            return new List([], ExprContext.Load, start, _lex.PrevEnd);
        var first = Element();
        if (AtComprehension())
        {
            RejectUnpacking(first);
            var generators = Generators();
            Expect(Tok.RBracket);
            return new Comp(NodeKind.ListComp, first, generators, start, _lex.PrevEnd);
        }
        var from = _exprs.Count;
        Elements(first, Tok.RBracket);
        return new List(TakeExprs(from), ExprContext.Load, start, _lex.PrevEnd);
    }

    private Expr BraceDisplay(int start)
    {
        _lex.Next();
        if (Accept(Tok.RBrace))
            return new Dict([], [], start, _lex.PrevEnd);
        if (_lex.Kind == Tok.DoubleStar)
            return DictDisplay(start, null);
        var elementStart = _lex.Start;
        var first = Element();
        if (_lex.Kind == Tok.Colon && !IsBareNamed(first, elementStart))
            return DictDisplay(start, first);
        if (AtComprehension())
        {
            RejectUnpacking(first);
            var generators = Generators();
            Expect(Tok.RBrace);
            return new Comp(NodeKind.SetComp, first, generators, start, _lex.PrevEnd);
        }
        var from = _exprs.Count;
        Elements(first, Tok.RBrace);
        return new Set(TakeExprs(from), start, _lex.PrevEnd);
    }

    /// <summary>A dict from its first key on, which is parsed already, or from <c>**</c>.</summary>
    private Expr DictDisplay(int start, Expr? firstKey)
    {
        var keysFrom = _optionals.Count;
        var valuesFrom = _exprs.Count;
        var key = firstKey;
        while (true)
        {
            Expr value;
            if (key is null)
            {
                _lex.Next();
                value = Operators(BitOrLevel);
                if (AtComprehension())
                    Fail(_lex.Start, _lex.TokEnd, "dict unpacking cannot be used in dict comprehension");
            }
            else
            {
                _lex.Next();
                if (_lex.Kind is Tok.RBrace or Tok.Comma)
                    FailHere("expression expected after dictionary key and ':'");
                else if (_lex.Kind == Tok.Star)
                    FailHere("cannot use a starred expression in a dictionary value");
                value = Expression();
                if (_exprs.Count == valuesFrom && AtComprehension())
                {
                    var generators = Generators();
                    Expect(Tok.RBrace);
                    return new DictComp(key, value, generators, start, _lex.PrevEnd);
                }
            }
            _optionals.Push(key);
            _exprs.Push(value);
            if (!Accept(Tok.Comma))
            {
                if (_lex.Kind == Tok.RBrace)
                    break;
                FailAfter(value, Tok.RBrace);
                break;
            }
            if (_lex.Kind == Tok.RBrace)
                break;
            if (_lex.Kind == Tok.DoubleStar)
            {
                key = null;
                continue;
            }
            key = Expression();
            if (_lex.Kind != Tok.Colon)
            {
                if (_lex.Kind is Tok.Comma or Tok.RBrace)
                    Fail(key.End - 1, key.End, "':' expected after dictionary key");
                FailAfter(key, Tok.Colon);
                break;
            }
        }
        Expect(Tok.RBrace);
        return new Dict(_optionals.Take(keysFrom), TakeExprs(valuesFrom), start, _lex.PrevEnd);
    }

    /// <summary>A starred or a walrus without parentheses of its own: no plain expression.</summary>
    private static bool IsBareNamed(Expr value, int start) => value is Starred || (value is NamedExpr && value.Start == start);

    private bool AtComprehension() => _lex.Kind is Tok.KwFor or Tok.KwAsync;

    private void RejectUnpacking(Expr element)
    {
        if (element is Starred)
            Fail(element.Start, element.End, "iterable unpacking cannot be used in comprehension");
    }

    /// <summary>The <c>for</c> clauses of a comprehension.</summary>
    private Comprehension[] Generators()
    {
        var from = _generators.Count;
        while (AtComprehension())
        {
            var isAsync = Accept(Tok.KwAsync);
            Expect(Tok.KwFor);
            var target = Targets();
            if (_lex.Kind != Tok.KwIn)
            {
                if (_lex.Kind is not (Tok.Error or Tok.Panic))
                    RejectTarget(target, TargetUse.For);
                FailSyntax();
            }
            ToStore(target, TargetUse.For);
            Expect(Tok.KwIn);
            var iter = Operators(OrLevel);
            var ifsFrom = _exprs.Count;
            while (Accept(Tok.KwIf))
                _exprs.Push(Operators(OrLevel));
            _generators.Push(new Comprehension(isAsync, target, iter, TakeExprs(ifsFrom)));
        }
        return _generators.Take(from);
    }

    private Subscript SubscriptExpression(Expr value, int start)
    {
        _lex.Next();
        var sliceStart = _lex.Start;
        var slice = SliceElement();
        if (_lex.Kind == Tok.Comma || slice is Starred)
        {
            var from = _exprs.Count;
            _exprs.Push(slice);
            while (Accept(Tok.Comma))
            {
                if (_lex.Kind == Tok.RBracket)
                    break;
                _exprs.Push(SliceElement());
            }
            slice = new Tuple(TakeExprs(from), ExprContext.Load, sliceStart, _lex.PrevEnd);
        }
        if (_lex.Kind == Tok.RBracket)
            _lex.Next();
        else
            FailAfter(slice, Tok.RBracket);
        return new Subscript(value, slice, ExprContext.Load, start, _lex.PrevEnd);
    }

    private Expr SliceElement()
    {
        var start = _lex.Start;
        Expr? lower = null;
        if (_lex.Kind != Tok.Colon)
        {
            lower = Element();
            if (_lex.Kind != Tok.Colon || IsBareNamed(lower, start))
                return lower;
        }
        _lex.Next();
        Expr? upper = null;
        Expr? step = null;
        if (_lex.Kind is not (Tok.Colon or Tok.Comma or Tok.RBracket))
            upper = Expression();
        if (Accept(Tok.Colon) && _lex.Kind is not (Tok.Comma or Tok.RBracket))
            step = Expression();
        return new Slice(lower, upper, step, start, _lex.PrevEnd);
    }

    private Call CallExpression(Expr func, int start)
    {
        var argsFrom = _exprs.Count;
        var keywordsFrom = _keywords.Count;
        var open = _lex.Start;
        _lex.Next();
        CallArguments(open);
        return new Call(func, TakeExprs(argsFrom), _keywords.Take(keywordsFrom), start, _lex.PrevEnd);
    }

    /// <summary>Arguments up to and with the closing parenthesis; they are on the stacks afterwards.</summary>
    private void CallArguments(int open)
    {
        var argsFrom = _exprs.Count;
        var keywordsFrom = _keywords.Count;
        var afterDouble = false;
        string? misplaced = null;
        while (_lex.Kind != Tok.RParen)
        {
            var start = _lex.Start;
            Node last;
            if (_lex.Kind == Tok.Star)
            {
                _lex.Next();
                var value = Expression();
                last = value;
                if (afterDouble)
                    Fail(start, value.End, "iterable argument unpacking follows keyword argument unpacking");
                if (_lex.Kind == Tok.Equal)
                    Fail(start, value.End, "cannot assign to iterable argument unpacking");
                _exprs.Push(new Starred(value, ExprContext.Load, start, _lex.PrevEnd));
            }
            else if (_lex.Kind == Tok.DoubleStar)
            {
                _lex.Next();
                var value = Expression();
                last = value;
                if (_lex.Kind == Tok.Equal)
                    Fail(start, value.End, "cannot assign to keyword argument unpacking");
                _keywords.Push(new Keyword(NameId.None, value, start, _lex.PrevEnd));
                afterDouble = true;
            }
            else
            {
                var value = NamedExpression();
                last = value;
                if (_lex.Kind == Tok.Equal)
                {
                    if (value is not Name name || name.Start != start)
                    {
                        FailKeyword(value, start);
                        return;
                    }
                    _lex.Next();
                    if (_lex.Kind is Tok.Comma or Tok.RParen)
                        Fail(start, _lex.PrevEnd, "expected argument value expression");
                    value = Expression();
                    last = value;
                    var keyword = new Keyword(name.Id, value, start, _lex.PrevEnd);
                    if (AtComprehension())
                        Fail(start, value.End, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
                    _keywords.Push(keyword);
                }
                else if (AtComprehension())
                {
                    var alone = _exprs.Count == argsFrom && _keywords.Count == keywordsFrom;
                    var generators = Generators();
                    if (alone && _lex.Kind == Tok.RParen)
                    {
                        _lex.Next();
                        _exprs.Push(new Comp(NodeKind.GeneratorExp, value, generators, open, _lex.PrevEnd));
                        return;
                    }
                    if (_lex.Kind is Tok.Comma or Tok.RParen)
                        Fail(start, _lex.PrevEnd, "Generator expression must be parenthesized");
                    FailSyntax();
                    return;
                }
                else
                {
                    if (_keywords.Count > keywordsFrom)
                        misplaced ??= afterDouble ? "positional argument follows keyword argument unpacking" : "positional argument follows keyword argument";
                    _exprs.Push(value);
                }
            }
            if (!Accept(Tok.Comma))
            {
                if (_lex.Kind != Tok.RParen)
                {
                    FailAfter((Expr)last, Tok.RParen);
                    return;
                }
                break;
            }
        }
        // CPython says so at the end of the arguments.
        if (misplaced is not null && _lex.Kind == Tok.RParen)
            FailHere(misplaced);
        Expect(Tok.RParen);
    }
}
