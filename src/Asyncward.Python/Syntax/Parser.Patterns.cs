namespace Asyncward.Python.Syntax;

/// <summary><c>match</c> statements and patterns.</summary>
public sealed unsafe partial class Parser
{
    /// <summary>Whether a statement that starts with the name <c>match</c> is a match statement: then its line ends with a colon,
    /// as no simple statement's does.</summary>
    private bool AtMatch()
    {
        var saved = _lex;
        _lex.Next();
        var kind = _lex.Kind;
        var result = StartsExpression(kind) || kind == Tok.Star;
        if (result && kind is Tok.LParen or Tok.LBracket or Tok.Plus or Tok.Minus or Tok.Star or Tok.KwNot)
        {
            while (_lex.Kind is not (Tok.Newline or Tok.EndOfFile or Tok.Error or Tok.Panic) && !StartsStatement(_lex.Kind))
            {
                kind = _lex.Kind;
                _lex.Next();
            }
            result = kind == Tok.Colon;
        }
        _lex = saved;
        return result;
    }

    private Match MatchStatement(int start)
    {
        _lex.Next();
        var subjectStart = _lex.Start;
        var subject = Element();
        if (_lex.Kind == Tok.Comma)
        {
            var from = _exprs.Count;
            _exprs.Push(subject);
            while (Accept(Tok.Comma))
            {
                if (_lex.Kind == Tok.Colon)
                    break;
                _exprs.Push(Element());
            }
            subject = new Tuple(TakeExprs(from), ExprContext.Load, subjectStart, _lex.PrevEnd);
        }
        else if (subject is Starred)
        {
            FailSyntax();
        }
        Root(subject);
        if (_lex.Kind != Tok.Colon)
            FailColon();
        Expect(Tok.Colon);
        Expect(Tok.Newline);
        if (_lex.Kind != Tok.Indent)
        {
            if (_lex.Kind is not (Tok.Error or Tok.Panic))
                FailHere($"expected an indented block after 'match' statement on line {_lex.LineOf(start)}");
            FailSyntax();
            return new Match(subject, [], start, _lex.PrevEnd);
        }
        _lex.Next();
        var casesFrom = _cases.Count;
        while (_lex.Kind == Tok.Name && _lex.Word == CaseWord)
            _cases.Push(Case());
        if (_lex.Kind == Tok.Dedent)
            _lex.Next();
        else if (_lex.Kind != Tok.EndOfFile)
            FailSyntax();
        return new Match(subject, _cases.Take(casesFrom), start, _lex.PrevEnd);
    }

    private MatchCase Case()
    {
        var start = _lex.Start;
        _lex.Next();
        var pattern = OpenPattern();
        var guard = Accept(Tok.KwIf) ? Root(NamedExpression()) : null;
        var body = Block("'case' statement", start);
        return new MatchCase(pattern, guard, body);
    }

    /// <summary><c>patterns</c>: one, or a sequence without brackets.</summary>
    private Pattern OpenPattern()
    {
        var start = _lex.Start;
        var first = MaybeStarPattern();
        if (_lex.Kind != Tok.Comma)
        {
            if (first is MatchStar)
                FailSyntax();
            return first;
        }
        var from = _patterns.Count;
        _patterns.Push(first);
        while (Accept(Tok.Comma))
        {
            if (_lex.Kind is Tok.Colon or Tok.KwIf)
                break;
            _patterns.Push(MaybeStarPattern());
        }
        return new MatchSequence(_patterns.Take(from), start, _lex.PrevEnd);
    }

    private Pattern MaybeStarPattern()
    {
        if (_lex.Kind != Tok.Star)
            return AsPattern();
        var start = _lex.Start;
        _lex.Next();
        var name = IsWildcard ? NameId.None : PeekName();
        Expect(Tok.Name);
        return new MatchStar(name, start, _lex.PrevEnd);
    }

    private bool IsWildcard => _lex.Kind == Tok.Name && _lex.Word == '_';

    private NameId PeekName() => _lex.Kind == Tok.Name ? Intern() : NameId.None;

    private Pattern AsPattern()
    {
        if (!Enter())
        {
            _depth--;
            return new MatchAs(null, NameId.None, _lex.PrevEnd, _lex.PrevEnd);
        }
        var start = _lex.Start;
        var pattern = OrPattern();
        if (Accept(Tok.KwAs))
        {
            if (IsWildcard)
                FailHere("cannot use '_' as a target");
            var nameStart = _lex.Start;
            if (_lex.Kind != Tok.Name && StartsExpression(_lex.Kind))
                FailHere("cannot use this as pattern target");
            var name = TakeName();
            if (_lex.Kind is Tok.Dot or Tok.LParen or Tok.Equal)
                Fail(nameStart, _lex.TokEnd, "cannot use this as pattern target");
            pattern = new MatchAs(pattern, name, start, _lex.PrevEnd);
        }
        _depth--;
        return pattern;
    }

    private Pattern OrPattern()
    {
        var start = _lex.Start;
        var first = ClosedPattern();
        if (_lex.Kind != Tok.Bar)
            return first;
        var from = _patterns.Count;
        _patterns.Push(first);
        while (Accept(Tok.Bar))
            _patterns.Push(ClosedPattern());
        return new MatchOr(_patterns.Take(from), start, _lex.PrevEnd);
    }

    private Pattern ClosedPattern()
    {
        var start = _lex.Start;
        switch (_lex.Kind)
        {
            case Tok.Name:
                return NamePattern(start);
            case Tok.Int:
            case Tok.Float:
            case Tok.Complex:
            case Tok.Minus:
                {
                    var number = NumberPattern();
                    return new MatchValue(number, start, _lex.PrevEnd);
                }
            case Tok.String:
            case Tok.FormatStart:
                {
                    var text = Strings();
                    if (text is not Constant)
                        Fail(text.Start, text.End, "patterns may only match literals and attribute lookups");
                    return new MatchValue(text, start, _lex.PrevEnd);
                }
            case Tok.KwNone:
                return Singleton(ConstantKind.None);
            case Tok.KwTrue:
                return Singleton(ConstantKind.True);
            case Tok.KwFalse:
                return Singleton(ConstantKind.False);
            case Tok.LParen:
                return GroupPattern(start);
            case Tok.LBracket:
                {
                    _lex.Next();
                    var from = _patterns.Count;
                    while (_lex.Kind != Tok.RBracket)
                    {
                        _patterns.Push(MaybeStarPattern());
                        if (!Accept(Tok.Comma))
                            break;
                    }
                    Expect(Tok.RBracket);
                    return new MatchSequence(_patterns.Take(from), start, _lex.PrevEnd);
                }
            case Tok.LBrace:
                return MappingPattern(start);
            default:
                FailSyntax();
                return new MatchAs(null, NameId.None, start, start);
        }
    }

    private MatchSingleton Singleton(ConstantKind kind)
    {
        var start = _lex.Start;
        _lex.Next();
        return new MatchSingleton(kind, start, _lex.PrevEnd);
    }

    /// <summary>A signed number or a sum of a real and an imaginary one.</summary>
    private Expr NumberPattern()
    {
        var start = _lex.Start;
        var real = SignedNumber();
        if (_lex.Kind is not (Tok.Plus or Tok.Minus))
            return real;
        if (real is Constant { ConstantKind: ConstantKind.Complex } or UnaryOp { Operand: Constant { ConstantKind: ConstantKind.Complex } })
            Fail(start, _lex.PrevEnd, "real number required in complex literal");
        var op = _lex.Kind == Tok.Plus ? Operator.Add : Operator.Sub;
        _lex.Next();
        if (_lex.Kind is Tok.Int or Tok.Float)
            FailHere("imaginary number required in complex literal");
        if (_lex.Kind != Tok.Complex)
        {
            FailSyntax();
            return real;
        }
        var imaginary = Literal(ConstantKind.Complex);
        return new BinOp(real, op, imaginary, start, _lex.PrevEnd);
    }

    private Expr SignedNumber()
    {
        var start = _lex.Start;
        var minus = Accept(Tok.Minus);
        if (_lex.Kind is not (Tok.Int or Tok.Float or Tok.Complex))
        {
            FailSyntax();
            return Nothing();
        }
        Expr number = Literal(_lex.Kind == Tok.Int ? ConstantKind.Int : _lex.Kind == Tok.Float ? ConstantKind.Float : ConstantKind.Complex);
        return minus ? new UnaryOp(UnaryOperator.USub, number, start, _lex.PrevEnd) : number;
    }

    /// <summary>A capture, the wildcard, a dotted value or a class.</summary>
    private Pattern NamePattern(int start)
    {
        var wildcard = IsWildcard;
        var id = Intern();
        Expr value = new Name(id, ExprContext.Load, start, _lex.TokEnd);
        _lex.Next();
        if (_lex.Kind is not (Tok.Dot or Tok.LParen))
            return new MatchAs(null, wildcard ? NameId.None : id, start, _lex.PrevEnd);
        value = DottedValue(value, start);
        return _lex.Kind == Tok.LParen ? ClassPattern(value, start) : new MatchValue(value, start, _lex.PrevEnd);
    }

    private Expr DottedValue(Expr value, int start)
    {
        while (Accept(Tok.Dot))
        {
            var attrStart = _lex.Start;
            var attr = TakeName();
            value = new Attribute(value, attr, attrStart, ExprContext.Load, start, _lex.PrevEnd);
        }
        return Root(value);
    }

    private Pattern GroupPattern(int start)
    {
        _lex.Next();
        if (Accept(Tok.RParen))
            return new MatchSequence([], start, _lex.PrevEnd);
        var first = MaybeStarPattern();
        if (_lex.Kind != Tok.Comma)
        {
            if (first is MatchStar)
                FailSyntax();
            Expect(Tok.RParen);
            return first;
        }
        var from = _patterns.Count;
        _patterns.Push(first);
        while (Accept(Tok.Comma))
        {
            if (_lex.Kind == Tok.RParen)
                break;
            _patterns.Push(MaybeStarPattern());
        }
        Expect(Tok.RParen);
        return new MatchSequence(_patterns.Take(from), start, _lex.PrevEnd);
    }

    private MatchMapping MappingPattern(int start)
    {
        _lex.Next();
        var keysFrom = _exprs.Count;
        var patternsFrom = _patterns.Count;
        var rest = NameId.None;
        while (_lex.Kind != Tok.RBrace)
        {
            if (_lex.Kind == Tok.DoubleStar)
            {
                _lex.Next();
                if (IsWildcard)
                    FailSyntax();
                rest = TakeName();
                Accept(Tok.Comma);
                break;
            }
            _exprs.Push(MappingKey());
            Expect(Tok.Colon);
            _patterns.Push(AsPattern());
            if (!Accept(Tok.Comma))
                break;
        }
        Expect(Tok.RBrace);
        return new MatchMapping(TakeExprs(keysFrom), _patterns.Take(patternsFrom), rest, start, _lex.PrevEnd);
    }

    private Expr MappingKey()
    {
        var start = _lex.Start;
        switch (_lex.Kind)
        {
            case Tok.Name:
                Expr value = new Name(Intern(), ExprContext.Load, start, _lex.TokEnd);
                _lex.Next();
                if (_lex.Kind != Tok.Dot)
                    FailSyntax();
                return DottedValue(value, start);
            case Tok.KwNone:
                return Literal(ConstantKind.None);
            case Tok.KwTrue:
                return Literal(ConstantKind.True);
            case Tok.KwFalse:
                return Literal(ConstantKind.False);
            case Tok.String:
            case Tok.FormatStart:
                return Strings();
            default:
                return NumberPattern();
        }
    }

    private MatchClass ClassPattern(Expr cls, int start)
    {
        _lex.Next();
        var patternsFrom = _patterns.Count;
        var namesFrom = _nameIds.Count;
        Pattern[] positional = [];
        var hasKeywords = false;
        while (_lex.Kind != Tok.RParen)
        {
            var itemStart = _lex.Start;
            var pattern = AsPattern();
            if (_lex.Kind == Tok.Equal && pattern is MatchAs { Pattern: null } capture && pattern.Start == itemStart)
            {
                if (!hasKeywords)
                    positional = _patterns.Take(patternsFrom);
                hasKeywords = true;
                _nameIds.Push(capture.Name.IsNone ? _names.Intern("_"u8) : capture.Name);
                _lex.Next();
                pattern = AsPattern();
            }
            else if (hasKeywords)
            {
                Fail(pattern.Start, pattern.End, "positional patterns follow keyword patterns");
            }
            _patterns.Push(pattern);
            if (!Accept(Tok.Comma))
                break;
        }
        Expect(Tok.RParen);
        var rest = _patterns.Take(patternsFrom);
        return new MatchClass(cls, hasKeywords ? positional : rest, _nameIds.Take(namesFrom), hasKeywords ? rest : [], start, _lex.PrevEnd);
    }
}
