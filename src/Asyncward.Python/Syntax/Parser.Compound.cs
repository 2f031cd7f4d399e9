namespace Asyncward.Python.Syntax;

/// <summary>Compound statements.</summary>
public sealed unsafe partial class Parser
{
    /// <summary>A colon and what it opens. Never empty: after an error it holds an <see cref="ErrorStmt"/>.</summary>
    private Stmt[] Block(string owner, int ownerStart)
    {
        if (_lex.Kind != Tok.Colon)
        {
            FailColon();
            return [];
        }
        _lex.Next();
        var from = _stmts.Count;
        if (_lex.Kind != Tok.Newline)
        {
            if (_lex.Kind is Tok.KwDef or Tok.KwAsync or Tok.KwClass or Tok.KwIf or Tok.KwFor or Tok.KwWhile or Tok.KwTry or Tok.KwWith or Tok.At)
                FailSyntax();
            else
                SimpleLine();
            return TakeStmts(from);
        }
        _lex.Next();
        if (_lex.Kind != Tok.Indent)
        {
            if (_lex.Kind is Tok.Error or Tok.Panic)
            {
                FailSyntax();
                return [];
            }
            // The next line is whole: it is parsed as if the block had a body.
            Report(_lex.Start, _lex.TokEnd, $"expected an indented block after {owner} on line {_lex.LineOf(ownerStart)}");
            return [new ErrorStmt(_lex.PrevEnd, _lex.PrevEnd)];
        }
        _lex.Next();
        Statements();
        if (_lex.Kind == Tok.Dedent)
            _lex.Next();
        return TakeStmts(from);
    }

    private Stmt Decorated()
    {
        var from = _exprs.Count;
        while (Accept(Tok.At))
        {
            _exprs.Push(Root(NamedExpression()));
            Expect(Tok.Newline);
        }
        var decorators = TakeExprs(from);
        var start = _lex.Start;
        switch (_lex.Kind)
        {
            case Tok.KwDef:
                return FunctionDefinition(decorators, start, isAsync: false);
            case Tok.KwClass:
                return ClassDefinition(decorators, start);
            case Tok.KwAsync:
                return Async(decorators, start);
            default:
                FailSyntax();
                return new ErrorStmt(start, start);
        }
    }

    private Stmt Async(Expr[] decorators, int start)
    {
        _lex.Next();
        switch (_lex.Kind)
        {
            case Tok.KwDef:
                return FunctionDefinition(decorators, start, isAsync: true);
            case Tok.KwFor when decorators.Length == 0:
                return ForStatement(start, isAsync: true);
            case Tok.KwWith when decorators.Length == 0:
                return WithStatement(start, isAsync: true);
            default:
                FailSyntax();
                return new ErrorStmt(start, start);
        }
    }

    private FunctionDef FunctionDefinition(Expr[] decorators, int start, bool isAsync)
    {
        var defStart = _lex.Start;
        _lex.Next();
        var nameStart = _lex.Start;
        var name = TakeName();
        var typeParams = TypeParameters();
        if (_lex.Kind != Tok.LParen)
            FailHere("expected '('");
        Expect(Tok.LParen);
        var args = Parameters(Tok.RParen, annotated: true);
        Expect(Tok.RParen);
        var returns = Accept(Tok.Arrow) ? Root(Expression()) : null;
        var body = Block("function definition", defStart);
        return new FunctionDef(isAsync, name, nameStart, typeParams, args, returns, body, decorators, start, _lex.PrevEnd);
    }

    private ClassDef ClassDefinition(Expr[] decorators, int start)
    {
        _lex.Next();
        var nameStart = _lex.Start;
        var name = TakeName();
        var typeParams = TypeParameters();
        var argsFrom = _exprs.Count;
        var keywordsFrom = _keywords.Count;
        if (_lex.Kind == Tok.LParen)
        {
            var open = _lex.Start;
            _lex.Next();
            CallArguments(open);
        }
        var bases = TakeExprs(argsFrom);
        foreach (var item in bases)
            Root(item);
        var keywords = _keywords.Take(keywordsFrom);
        foreach (var item in keywords)
            Root(item.Value);
        var body = Block("class definition", start);
        return new ClassDef(name, nameStart, typeParams, bases, keywords, body, decorators, start, _lex.PrevEnd);
    }

    /// <summary><c>if</c> with its whole chain of <c>elif</c>, built without recursion.</summary>
    private If IfStatement(int start)
    {
        var word = "'if' statement";
        var from = _chain.Count;
        Stmt[] orElse = [];
        while (true)
        {
            var partStart = _lex.Start;
            _lex.Next();
            var test = Root(NamedExpression());
            var body = Block(word, partStart);
            _chain.Push(new IfPart(partStart, test, body));
            if (_lex.Kind == Tok.KwElif)
            {
                if (++_elifs > MaxHeight)
                    FailHere("too complex to parse");
                word = "'elif' statement";
                continue;
            }
            if (_lex.Kind == Tok.KwElse)
                orElse = ElseBlock();
            break;
        }
        _elifs -= _chain.Count - from - 1;
        var end = _lex.PrevEnd;
        for (var row = _chain.Count - 1; row > from; row--)
        {
            var part = _chain[row];
            orElse = [new If(part.Test, part.Body, orElse, part.Start, end)];
        }
        var first = _chain[from];
        _chain.Count = from;
        return new If(first.Test, first.Body, orElse, start, end);
    }

    private readonly record struct IfPart(int Start, Expr Test, Stmt[] Body);

    private Scratch<IfPart> _chain = new(16);

    private Stmt[] ElseBlock()
    {
        var start = _lex.Start;
        _lex.Next();
        return Block("'else' statement", start);
    }

    private For ForStatement(int start, bool isAsync)
    {
        var forStart = _lex.Start;
        _lex.Next();
        var target = Root(Targets());
        if (_lex.Kind != Tok.KwIn)
        {
            if (_lex.Kind is not (Tok.Error or Tok.Panic))
                RejectTarget(target, TargetUse.For);
            FailSyntax();
        }
        ToStore(target, TargetUse.For);
        Expect(Tok.KwIn);
        var iter = Root(StarExpressions());
        var body = Block("'for' statement", forStart);
        var orElse = _lex.Kind == Tok.KwElse ? ElseBlock() : [];
        return new For(isAsync, target, iter, body, orElse, start, _lex.PrevEnd);
    }

    private While WhileStatement(int start)
    {
        _lex.Next();
        var test = Root(NamedExpression());
        var body = Block("'while' statement", start);
        var orElse = _lex.Kind == Tok.KwElse ? ElseBlock() : [];
        return new While(test, body, orElse, start, _lex.PrevEnd);
    }

    private Try TryStatement(int start)
    {
        _lex.Next();
        var body = Block("'try' statement", start);
        var from = _handlers.Count;
        var isStar = false;
        while (_lex.Kind == Tok.KwExcept)
            _handlers.Push(Handler(ref isStar, _handlers.Count == from));
        var handlers = _handlers.Take(from);
        var orElse = _lex.Kind == Tok.KwElse && handlers.Length > 0 ? ElseBlock() : [];
        Stmt[] finalBody = [];
        if (_lex.Kind == Tok.KwFinally)
        {
            var finallyStart = _lex.Start;
            _lex.Next();
            finalBody = Block("'finally' statement", finallyStart);
        }
        else if (handlers.Length == 0)
        {
            if (_lex.Kind is Tok.Error or Tok.Panic)
                FailSyntax();
            else
                Report(_lex.Start, _lex.TokEnd, "expected 'except' or 'finally' block");
        }
        return new Try(isStar, body, handlers, orElse, finalBody, start, _lex.PrevEnd);
    }

    private ExceptHandler Handler(ref bool isStar, bool isFirst)
    {
        var start = _lex.Start;
        _lex.Next();
        var star = Accept(Tok.Star);
        if (isFirst)
            isStar = star;
        else if (star != isStar)
            Fail(start, _lex.TokEnd, "cannot have both 'except' and 'except*' on the same 'try'");
        Expr? type = null;
        var name = NameId.None;
        if (_lex.Kind != Tok.Colon)
        {
            if (star && _lex.Kind == Tok.Newline)
                FailHere("expected one or more exception types");
            var typeStart = _lex.Start;
            type = Root(Expression());
            if (_lex.Kind == Tok.Comma)
            {
                // Several types without parentheses (PEP 758); then there is no name.
                var from = _exprs.Count;
                _exprs.Push(type);
                while (Accept(Tok.Comma))
                {
                    if (_lex.Kind == Tok.Colon)
                        break;
                    _exprs.Push(Root(Expression()));
                }
                type = new Tuple(TakeExprs(from), ExprContext.Load, typeStart, _lex.PrevEnd);
                if (_lex.Kind == Tok.KwAs)
                    Fail(typeStart, _lex.TokEnd, "multiple exception types must be parenthesized when using 'as'");
            }
            else if (Accept(Tok.KwAs))
            {
                var nameStart = _lex.Start;
                name = TakeName();
                if (_lex.Kind is Tok.Dot or Tok.LBracket or Tok.LParen)
                    Fail(nameStart, _lex.TokEnd, "cannot use except statement with attribute");
            }
        }
        else if (star)
        {
            FailHere("expected one or more exception types");
        }
        var body = Block(star ? "'except*' statement" : "'except' statement", start);
        return new ExceptHandler(type, name, body, start, _lex.PrevEnd);
    }

    private With WithStatement(int start, bool isAsync)
    {
        var withStart = _lex.Start;
        _lex.Next();
        var from = _withItems.Count;
        if (_lex.Kind == Tok.LParen && AtParenthesisedItems())
        {
            _lex.Next();
            do
            {
                if (_lex.Kind == Tok.RParen)
                    break;
                _withItems.Push(WithOne());
            }
            while (Accept(Tok.Comma));
            Expect(Tok.RParen);
        }
        else
        {
            do
                _withItems.Push(WithOne());
            while (Accept(Tok.Comma));
        }
        var items = _withItems.Take(from);
        if (_lex.Kind != Tok.Colon)
            FailAfterItems(items);
        var body = Block("'with' statement", withStart);
        return new With(isAsync, items, body, start, _lex.PrevEnd);
    }

    private WithItem WithOne()
    {
        var manager = Root(Expression());
        Expr? target = null;
        if (Accept(Tok.KwAs))
        {
            target = Root(StarTarget());
            if (_lex.Kind is not (Tok.Error or Tok.Panic))
                ToStore(target, TargetUse.With);
        }
        return new WithItem(manager, target);
    }

    /// <summary>Whether the parentheses behind <c>with</c> hold managers rather than being a part of the first one. They do if the
    /// colon follows them and nothing in them is more than an <c>expression</c>.</summary>
    private bool AtParenthesisedItems()
    {
        var saved = _lex;
        var outer = _lex.Level - 1;
        var items = true;
        var decided = false;
        var lambda = false;
        var previous = Tok.LParen;
        _lex.Next();
        var isEmpty = _lex.Kind == Tok.RParen;
        while (true)
        {
            if (_lex.Kind is Tok.EndOfFile or Tok.Error or Tok.Newline or Tok.Panic || StartsStatement(_lex.Kind))
            {
                items &= decided;
                break;
            }
            if (_lex.Level == outer)
                break;
            if (_lex.Level == outer + 1)
            {
                switch (_lex.Kind)
                {
                    case Tok.KwAs:
                        decided = true;
                        break;
                    case Tok.ColonEqual:
                    case Tok.KwYield:
                    case Tok.KwFor:
                        items = false;
                        break;
                    case Tok.KwLambda:
                        lambda = true;
                        break;
                    case Tok.Colon:
                        lambda = false;
                        break;
                    case Tok.Star when previous is Tok.Comma or Tok.LParen && !lambda:
                        items = false;
                        break;
                }
            }
            previous = _lex.Kind;
            _lex.Next();
        }
        if (_lex.Level == outer && _lex.Kind == Tok.RParen)
        {
            _lex.Next();
            items = decided || (items && !isEmpty && _lex.Kind == Tok.Colon);
        }
        _lex = saved;
        return items;
    }
}
