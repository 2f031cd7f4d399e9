using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Asyncward.Python.Syntax;

/// <summary>Expressions above the level of primaries: operators by precedence climbing.</summary>
public sealed unsafe partial class Parser
{
    private const int OrLevel = 1;
    private const int AndLevel = 2;
    private const int NotLevel = 3;
    private const int CompareLevel = 4;
    private const int BitOrLevel = 5;

    private static readonly byte[] s_levels = MakeLevels();

    private static byte[] MakeLevels()
    {
        var levels = new byte[(int)Tok.Count];
        levels[(int)Tok.KwOr] = OrLevel;
        levels[(int)Tok.KwAnd] = AndLevel;
        for (var kind = Tok.EqEqual; kind <= Tok.GreaterEqual; kind++)
            levels[(int)kind] = CompareLevel;
        levels[(int)Tok.KwIn] = levels[(int)Tok.KwIs] = levels[(int)Tok.KwNot] = CompareLevel;
        levels[(int)Tok.Bar] = BitOrLevel;
        levels[(int)Tok.Caret] = 6;
        levels[(int)Tok.Amper] = 7;
        levels[(int)Tok.LeftShift] = levels[(int)Tok.RightShift] = 8;
        levels[(int)Tok.Plus] = levels[(int)Tok.Minus] = 9;
        levels[(int)Tok.Star] = levels[(int)Tok.Slash] = levels[(int)Tok.DoubleSlash] = levels[(int)Tok.Percent] = levels[(int)Tok.At] = 10;
        return levels;
    }

    /// <summary>Whether an expression can start with the token.</summary>
    private static bool StartsExpression(Tok kind) => kind switch
    {
        Tok.Name or Tok.Int or Tok.Float or Tok.Complex or Tok.String or Tok.FormatStart or Tok.LParen or Tok.LBracket or Tok.LBrace
            or Tok.Ellipsis or Tok.Plus or Tok.Minus or Tok.Tilde or Tok.KwFalse or Tok.KwNone or Tok.KwTrue or Tok.KwAwait
            or Tok.KwLambda or Tok.KwNot => true,
        _ => false,
    };

    /// <summary><c>star_expressions</c>: one, or a tuple without parentheses.</summary>
    private Expr StarExpressions()
    {
        var start = _lex.Start;
        var first = StarExpression();
        return _lex.Kind == Tok.Comma ? TupleFrom(first, start) : first;
    }

    private Tuple TupleFrom(Expr first, int start)
    {
        var from = _exprs.Count;
        _exprs.Push(first);
        while (Accept(Tok.Comma))
        {
            if (!StartsExpression(_lex.Kind) && _lex.Kind != Tok.Star)
                break;
            _exprs.Push(StarExpression());
        }
        return new Tuple(TakeExprs(from), ExprContext.Load, start, _lex.PrevEnd);
    }

    private Expr StarExpression() => _lex.Kind == Tok.Star ? Star() : Expression();

    /// <summary><c>* bitwise_or</c>.</summary>
    private Starred Star()
    {
        var start = _lex.Start;
        _lex.Next();
        var value = Operators(BitOrLevel);
        return new Starred(value, ExprContext.Load, start, _lex.PrevEnd);
    }

    /// <summary><c>star_named_expression</c>, an element of a display.</summary>
    private Expr Element() => _lex.Kind == Tok.Star ? Star() : NamedExpression();

    private Expr NamedExpression()
    {
        var start = _lex.Start;
        var value = Expression();
        return _lex.Kind == Tok.ColonEqual ? Walrus(value, start) : value;
    }

    private Expr Walrus(Expr target, int start)
    {
        if (target is not Name name || name.Start != start)
        {
            Fail(target.Start, target.End, $"cannot use assignment expressions with {Describe(target)}");
            return target;
        }
        _lex.Next();
        name.Context = ExprContext.Store;
        var value = Expression();
        return new NamedExpr(name, value, start, _lex.PrevEnd);
    }

    /// <summary><c>expression</c>: a lambda, or operators with an optional conditional.</summary>
    private Expr Expression()
    {
        if (!Enter())
        {
            _depth--;
            return Nothing();
        }
        var start = _lex.Start;
        Expr value;
        if (_lex.Kind == Tok.KwLambda)
        {
            value = LambdaExpression();
        }
        else
        {
            value = Operators(OrLevel);
            if (_lex.Kind == Tok.KwIf)
                value = Conditional(value, start);
        }
        _depth--;
        return value;
    }

    private IfExp Conditional(Expr body, int start)
    {
        _lex.Next();
        var test = Operators(OrLevel);
        Expr orElse;
        if (_lex.Kind == Tok.KwElse)
        {
            _lex.Next();
            if (!StartsExpression(_lex.Kind) && _lex.Kind is Tok.KwPass or Tok.KwBreak or Tok.KwContinue)
                Fail(body.Start, _lex.TokEnd, "expected expression after 'else', but statement is given");
            orElse = Expression();
        }
        else
        {
            if (_lex.Kind is not (Tok.Colon or Tok.Error or Tok.Panic))
                Fail(body.Start, test.End, "expected 'else' after 'if' expression");
            FailSyntax();
            orElse = Nothing();
        }
        return new IfExp(test, body, orElse, start, _lex.PrevEnd);
    }

    private Lambda LambdaExpression()
    {
        var start = _lex.Start;
        _lex.Next();
        var args = Parameters(Tok.Colon, annotated: false);
        Expect(Tok.Colon);
        var body = Expression();
        return new Lambda(args, body, start, _lex.PrevEnd);
    }

    /// <summary>Everything from <c>or</c> down to <c>|</c> and tighter, as far as the operators bind at least as
    /// <paramref name="minimum"/>.</summary>
    private Expr Operators(int minimum)
    {
        var start = _lex.Start;
        Expr left;
        if (_lex.Kind == Tok.KwNot && minimum <= NotLevel)
            left = Not();
        else
            left = Unary();
        ref var levels = ref MemoryMarshal.GetArrayDataReference(s_levels);
        while (true)
        {
            int level = Unsafe.Add(ref levels, (int)_lex.Kind);
            // Level 0 is no operator; minimum is never 0.
            if (level < minimum)
                return left;
            if (level > CompareLevel)
            {
                var op = (Operator)(_lex.Kind - Tok.Plus);
                _lex.Next();
                var right = Operators(level + 1);
                left = new BinOp(left, op, right, start, _lex.PrevEnd);
            }
            else if (level == CompareLevel)
            {
                left = Comparison(left, start);
            }
            else
            {
                left = Boolean(left, start, level);
            }
        }
    }

    private BoolOp Boolean(Expr left, int start, int level)
    {
        var from = _exprs.Count;
        var kind = _lex.Kind;
        _exprs.Push(left);
        while (Accept(kind))
            _exprs.Push(Operators(level + 1));
        return new BoolOp(level == AndLevel, TakeExprs(from), start, _lex.PrevEnd);
    }

    // Nearly all comparisons have one operator: they share its array.
    private static readonly CmpOp[][] s_singleOps = [[CmpOp.Eq], [CmpOp.NotEq], [CmpOp.Lt], [CmpOp.LtE], [CmpOp.Gt], [CmpOp.GtE],
        [CmpOp.Is], [CmpOp.IsNot], [CmpOp.In], [CmpOp.NotIn]];

    private Compare Comparison(Expr left, int start)
    {
        var from = _exprs.Count;
        var opsFrom = _cmpOps.Count;
        while (true)
        {
            CmpOp op;
            var kind = _lex.Kind;
            if (kind is >= Tok.EqEqual and <= Tok.GreaterEqual)
            {
                op = (CmpOp)(kind - Tok.EqEqual);
                _lex.Next();
            }
            else if (kind == Tok.KwIn)
            {
                op = CmpOp.In;
                _lex.Next();
            }
            else if (kind == Tok.KwIs)
            {
                _lex.Next();
                op = Accept(Tok.KwNot) ? CmpOp.IsNot : CmpOp.Is;
            }
            else if (kind == Tok.KwNot)
            {
                op = CmpOp.NotIn;
                _lex.Next();
                Expect(Tok.KwIn);
            }
            else
            {
                break;
            }
            _cmpOps.Push(op);
            _exprs.Push(Operators(BitOrLevel));
        }
        CmpOp[] ops;
        if (_cmpOps.Count == opsFrom + 1)
        {
            ops = s_singleOps[(int)_cmpOps[opsFrom]];
            _cmpOps.Count = opsFrom;
        }
        else
        {
            ops = _cmpOps.Take(opsFrom);
        }
        return new Compare(left, ops, TakeExprs(from), start, _lex.PrevEnd);
    }

    private UnaryOp Not()
    {
        var start = _lex.Start;
        _lex.Next();
        var operand = Enter() ? Operators(NotLevel) : Nothing();
        _depth--;
        return new UnaryOp(UnaryOperator.Not, operand, start, _lex.PrevEnd);
    }

    /// <summary><c>factor</c>: a sign or a power.</summary>
    private Expr Unary()
    {
        var start = _lex.Start;
        Expr value;
        switch (_lex.Kind)
        {
            case Tok.Plus:
                return Sign(UnaryOperator.UAdd);
            case Tok.Minus:
                return Sign(UnaryOperator.USub);
            case Tok.Tilde:
                return Sign(UnaryOperator.Invert);
            case Tok.KwAwait:
                _lex.Next();
                value = Primary();
                value = new Await(value, start, _lex.PrevEnd);
                break;
            default:
                value = Primary();
                break;
        }
        if (_lex.Kind == Tok.DoubleStar)
        {
            _lex.Next();
            var exponent = Enter() ? Unary() : Nothing();
            _depth--;
            value = new BinOp(value, Operator.Pow, exponent, start, _lex.PrevEnd);
        }
        return value;
    }

    private UnaryOp Sign(UnaryOperator op)
    {
        var start = _lex.Start;
        _lex.Next();
        var operand = Enter() ? Unary() : Nothing();
        _depth--;
        return new UnaryOp(op, operand, start, _lex.PrevEnd);
    }

    /// <summary><c>yield</c>, with what follows it.</summary>
    private Expr YieldExpression()
    {
        var start = _lex.Start;
        _lex.Next();
        if (Accept(Tok.KwFrom))
        {
            var from = Expression();
            return new YieldFrom(from, start, _lex.PrevEnd);
        }
        Expr? value = null;
        if (StartsExpression(_lex.Kind) || _lex.Kind == Tok.Star)
            value = StarExpressions();
        return new Yield(value, start, _lex.PrevEnd);
    }

    /// <summary><c>yield_expr | star_expressions</c>, the right side of an assignment.</summary>
    private Expr YieldOrStars() => _lex.Kind == Tok.KwYield ? YieldExpression() : StarExpressions();
}
