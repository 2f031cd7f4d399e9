namespace Asyncward.Python.Syntax;

/// <summary>Parameters of functions and lambdas, and type parameters.</summary>
public sealed unsafe partial class Parser
{
    private static readonly Arguments s_noArguments = new([], [], null, [], [], null, []);

    /// <summary>Parameters up to, without, the closing token.</summary>
    private Arguments Parameters(Tok closer, bool annotated)
    {
        if (_lex.Kind == closer)
            return s_noArguments;
        var argsFrom = _args.Count;
        var defaultsFrom = _exprs.Count;
        var kwDefaultsFrom = _optionals.Count;
        Arg[] posOnly = [];
        Arg[] args = [];
        Arg? varArg = null;
        Arg? kwArg = null;
        var seenSlash = false;
        var seenStar = false;
        while (_lex.Kind != closer)
        {
            var start = _lex.Start;
            if (kwArg is not null)
            {
                FailHere("arguments cannot follow var-keyword argument");
                break;
            }
            switch (_lex.Kind)
            {
                case Tok.Slash:
                    if (seenSlash)
                        FailHere("/ may appear only once");
                    else if (seenStar)
                        FailHere("/ must be ahead of *");
                    else if (_args.Count == argsFrom)
                        FailHere("at least one parameter must precede /");
                    seenSlash = true;
                    posOnly = _args.Take(argsFrom);
                    _lex.Next();
                    break;
                case Tok.Star:
                    if (seenStar)
                        FailHere("* may appear only once");
                    _lex.Next();
                    seenStar = true;
                    args = _args.Take(argsFrom);
                    if (_lex.Kind == Tok.Comma)
                    {
                        _lex.Next();
                        if (_lex.Kind == closer || _lex.Kind == Tok.DoubleStar)
                            Fail(start, _lex.TokEnd, "named arguments must follow bare *");
                        continue;
                    }
                    if (_lex.Kind == closer)
                        Fail(start, _lex.TokEnd, "named arguments must follow bare *");
                    varArg = Parameter(annotated, starAnnotation: annotated);
                    if (_lex.Kind == Tok.Equal)
                        FailHere("var-positional argument cannot have default value");
                    break;
                case Tok.DoubleStar:
                    _lex.Next();
                    kwArg = Parameter(annotated, starAnnotation: false);
                    if (_lex.Kind == Tok.Equal)
                        FailHere("var-keyword argument cannot have default value");
                    break;
                default:
                    if (_lex.Kind == Tok.LParen)
                        FailHere(annotated ? "Function parameters cannot be parenthesized" : "Lambda expression parameters cannot be parenthesized");
                    var parameter = Parameter(annotated, starAnnotation: false);
                    _args.Push(parameter);
                    if (_lex.Kind == Tok.Equal)
                    {
                        _lex.Next();
                        if (_lex.Kind == closer || _lex.Kind == Tok.Comma)
                            Fail(_lex.PrevEnd - 1, _lex.PrevEnd, "expected default value expression");
                        var value = annotated ? Root(Expression()) : Expression();
                        if (seenStar)
                            _optionals.Push(value);
                        else
                            _exprs.Push(value);
                    }
                    else if (seenStar)
                    {
                        _optionals.Push(null);
                    }
                    else if (_exprs.Count > defaultsFrom && (_lex.Kind == closer || _lex.Kind == Tok.Comma))
                    {
                        Fail(parameter.Start, parameter.End, "parameter without a default follows parameter with a default");
                    }
                    break;
            }
            if (!Accept(Tok.Comma))
                break;
        }
        var rest = _args.Take(argsFrom);
        if (!seenStar)
            args = rest;
        var kwDefaults = _optionals.Take(kwDefaultsFrom);
        var defaults = TakeExprs(defaultsFrom);
        return new Arguments(posOnly, args, varArg, seenStar ? rest : [], kwDefaults, kwArg, defaults);
    }

    private Arg Parameter(bool annotated, bool starAnnotation)
    {
        var start = _lex.Start;
        var name = TakeName();
        Expr? annotation = null;
        if (annotated && Accept(Tok.Colon))
            annotation = Root(starAnnotation ? StarExpression() : Expression());
        return new Arg(name, annotation, start, _lex.PrevEnd);
    }

    /// <summary>Type parameters, if a bracket opens them.</summary>
    private TypeParam[] TypeParameters()
    {
        if (_lex.Kind != Tok.LBracket)
            return [];
        _lex.Next();
        if (_lex.Kind == Tok.RBracket)
            FailHere("Type parameter list cannot be empty");
        var from = _typeParams.Count;
        do
        {
            if (_lex.Kind == Tok.RBracket)
                break;
            _typeParams.Push(TypeParameter());
        }
        while (Accept(Tok.Comma));
        Expect(Tok.RBracket);
        return _typeParams.Take(from);
    }

    private TypeParam TypeParameter()
    {
        var start = _lex.Start;
        if (Accept(Tok.Star))
        {
            var name = TakeName();
            RejectBound("TypeVarTuple");
            var value = Accept(Tok.Equal) ? Root(StarExpression()) : null;
            return new TypeVarTuple(name, value, start, _lex.PrevEnd);
        }
        if (Accept(Tok.DoubleStar))
        {
            var name = TakeName();
            RejectBound("ParamSpec");
            var value = Accept(Tok.Equal) ? Root(Expression()) : null;
            return new ParamSpec(name, value, start, _lex.PrevEnd);
        }
        var plain = TakeName();
        var bound = Accept(Tok.Colon) ? Root(Expression()) : null;
        var defaultValue = Accept(Tok.Equal) ? Root(Expression()) : null;
        return new TypeVar(plain, bound, defaultValue, start, _lex.PrevEnd);
    }

    private void RejectBound(string kind)
    {
        if (_lex.Kind == Tok.Colon)
            FailHere($"cannot use bound with {kind}");
    }
}
