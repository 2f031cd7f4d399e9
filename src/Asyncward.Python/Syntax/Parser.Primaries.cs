namespace Asyncward.Python.Syntax;

/// <summary>Atoms, attributes, calls and subscripts.</summary>
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
