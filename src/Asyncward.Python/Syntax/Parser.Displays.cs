namespace Asyncward.Python.Syntax;

/// <summary>Parentheses, displays and comprehensions.</summary>
public sealed unsafe partial class Parser
{
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
}
