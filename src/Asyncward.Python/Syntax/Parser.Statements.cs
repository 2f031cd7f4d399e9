using System.Runtime.CompilerServices;

namespace Asyncward.Python.Syntax;

/// <summary>Statement lists and simple statements.</summary>
public sealed unsafe partial class Parser
{
    /// <summary>Statements until a dedent or the end; they are on the stack afterwards.</summary>
    private void Statements()
    {
        while (true)
        {
            switch (_lex.Kind)
            {
                case Tok.Dedent:
                case Tok.EndOfFile:
                    return;
                case Tok.Newline:
                    _lex.Next();
                    break;
                case Tok.Indent:
                    UnexpectedIndent();
                    break;
                default:
                    Statement();
                    break;
            }
        }
    }

    /// <summary>One compound statement or one line of simple ones.</summary>
    private void Statement()
    {
        var start = _lex.Start;
        var depth = _depth;
        var elifs = _elifs;
        Stmt? statement;
        switch (_lex.Kind)
        {
            case Tok.KwDef:
                statement = FunctionDefinition([], start, isAsync: false);
                break;
            case Tok.At:
                statement = Decorated();
                break;
            case Tok.KwAsync:
                statement = Async([], start);
                break;
            case Tok.KwClass:
                statement = ClassDefinition([], start);
                break;
            case Tok.KwIf:
                statement = IfStatement(start);
                break;
            case Tok.KwFor:
                statement = ForStatement(start, isAsync: false);
                break;
            case Tok.KwWhile:
                statement = WhileStatement(start);
                break;
            case Tok.KwTry:
                statement = TryStatement(start);
                break;
            case Tok.KwWith:
                statement = WithStatement(start, isAsync: false);
                break;
            case Tok.Name when _lex.Word == MatchWord && AtMatch():
                statement = MatchStatement(start);
                break;
            default:
                SimpleLine();
                return;
        }
        if (_lex.Kind == Tok.Panic)
        {
            _depth = depth;
            _elifs = elifs;
            Recover(start, hasClauses: true);
        }
        else
        {
            _stmts.Push(statement);
        }
    }

    // "match" and "type" as the lexer's word.
    private const ulong MatchWord = 0x686374616D;
    private const ulong CaseWord = 0x65736163;
    private const ulong TypeWord = 0x65707974;

    /// <summary>Simple statements up to the line's end.</summary>
    private void SimpleLine()
    {
        var depth = _depth;
        while (true)
        {
            var start = _lex.Start;
            var statement = SimpleStatement();
            if (_lex.Kind == Tok.Newline)
            {
                _stmts.Push(statement);
                _lex.Next();
                return;
            }
            if (_lex.Kind == Tok.Semicolon)
            {
                _stmts.Push(statement);
                _lex.Next();
                if (_lex.Kind == Tok.Newline)
                {
                    _lex.Next();
                    return;
                }
                continue;
            }
            FailLineEnd(statement);
            _depth = depth;
            Recover(start, hasClauses: false);
            return;
        }
    }

    private Stmt SimpleStatement()
    {
        var start = _lex.Start;
        switch (_lex.Kind)
        {
            case Tok.KwReturn:
                _lex.Next();
                var returned = AtLineEnd() ? null : Root(StarExpressions());
                return new Return(returned, start, _lex.PrevEnd);
            case Tok.KwImport:
                return ImportStatement(start);
            case Tok.KwFrom:
                return FromStatement(start);
            case Tok.KwRaise:
                return RaiseStatement(start);
            case Tok.KwPass:
                _lex.Next();
                return new Pass(start, _lex.PrevEnd);
            case Tok.KwBreak:
                _lex.Next();
                return new Break(start, _lex.PrevEnd);
            case Tok.KwContinue:
                _lex.Next();
                return new Continue(start, _lex.PrevEnd);
            case Tok.KwDel:
                return DeleteStatement(start);
            case Tok.KwAssert:
                _lex.Next();
                var test = Root(Expression());
                var message = Accept(Tok.Comma) ? Root(Expression()) : null;
                return new Assert(test, message, start, _lex.PrevEnd);
            case Tok.KwGlobal:
                _lex.Next();
                var globals = NameList();
                return new Global(globals, start, _lex.PrevEnd);
            case Tok.KwNonlocal:
                _lex.Next();
                var nonlocals = NameList();
                return new Nonlocal(nonlocals, start, _lex.PrevEnd);
            case Tok.Name when _lex.Word == TypeWord && AtTypeAlias():
                return TypeAliasStatement(start);
            default:
                return ExpressionStatement(start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AtLineEnd() => _lex.Kind is Tok.Newline or Tok.Semicolon;

    private NameId[] NameList()
    {
        var from = _nameIds.Count;
        do
            _nameIds.Push(TakeName());
        while (Accept(Tok.Comma));
        return _nameIds.Take(from);
    }

    private Stmt ExpressionStatement(int start)
    {
        var value = Root(_lex.Kind == Tok.KwYield ? YieldExpression() : StarExpressions());
        switch (_lex.Kind)
        {
            case Tok.Equal:
                return Assignment(value, start);
            case Tok.Colon:
                return Annotated(value, start);
            case >= Tok.PlusEqual and <= Tok.DoubleSlashEqual:
                return Augmented(value, start);
            default:
                return new ExprStmt(value, start, _lex.PrevEnd);
        }
    }

    private Assign Assignment(Expr first, int start)
    {
        var from = _exprs.Count;
        var value = first;
        while (_lex.Kind == Tok.Equal)
        {
            ToStore(value, TargetUse.Assign);
            _exprs.Push(value);
            _lex.Next();
            value = Root(YieldOrStars());
        }
        if (_lex.Kind is >= Tok.PlusEqual and <= Tok.DoubleSlashEqual)
            FailSyntax();
        return new Assign(TakeExprs(from), value, start, _lex.PrevEnd);
    }

    private AnnAssign Annotated(Expr target, int start)
    {
        // Parentheses around a name show as a start before the name's own.
        var simple = target is Name && target.Start == start;
        switch (target)
        {
            case Name or Attribute or Subscript:
                ToStore(target, TargetUse.Assign);
                break;
            case List when target.Start == start:
                Fail(target.Start, target.End, "only single target (not list) can be annotated");
                break;
            case Tuple:
                Fail(target.Start, target.End, "only single target (not tuple) can be annotated");
                break;
            default:
                Fail(target.Start, target.End, "illegal target for annotation");
                break;
        }
        _lex.Next();
        var annotation = Root(Expression());
        var value = Accept(Tok.Equal) ? Root(YieldOrStars()) : null;
        return new AnnAssign(target, annotation, value, simple, start, _lex.PrevEnd);
    }

    private AugAssign Augmented(Expr target, int start)
    {
        if (target is Name or Attribute or Subscript)
            ToStore(target, TargetUse.Assign);
        else
            Fail(target.Start, target.End, $"'{Describe(target)}' is an illegal expression for augmented assignment");
        var op = (Operator)(_lex.Kind - Tok.PlusEqual);
        _lex.Next();
        var value = Root(YieldOrStars());
        return new AugAssign(target, op, value, start, _lex.PrevEnd);
    }

    private Raise RaiseStatement(int start)
    {
        _lex.Next();
        Expr? exception = null;
        Expr? cause = null;
        if (!AtLineEnd())
        {
            exception = Root(Expression());
            if (Accept(Tok.KwFrom))
                cause = Root(Expression());
        }
        return new Raise(exception, cause, start, _lex.PrevEnd);
    }

    private Delete DeleteStatement(int start)
    {
        _lex.Next();
        var from = _exprs.Count;
        do
        {
            if (_exprs.Count > from && AtLineEnd())
                break;
            var target = Root(StarTarget());
            if (_lex.Kind is not (Tok.Error or Tok.Panic))
                ToDelete(target);
            _exprs.Push(target);
        }
        while (Accept(Tok.Comma));
        return new Delete(TakeExprs(from), start, _lex.PrevEnd);
    }

    /// <summary>Whether a statement that starts with the name <c>type</c> is an alias: then a name follows.</summary>
    private bool AtTypeAlias()
    {
        var saved = _lex;
        _lex.Next();
        var isName = _lex.Kind == Tok.Name;
        _lex = saved;
        return isName;
    }

    private TypeAlias TypeAliasStatement(int start)
    {
        _lex.Next();
        var nameStart = _lex.Start;
        var name = new Name(Intern(), ExprContext.Store, nameStart, _lex.TokEnd);
        _lex.Next();
        var typeParams = TypeParameters();
        Expect(Tok.Equal);
        var value = Root(Expression());
        return new TypeAlias(name, typeParams, value, start, _lex.PrevEnd);
    }
}
