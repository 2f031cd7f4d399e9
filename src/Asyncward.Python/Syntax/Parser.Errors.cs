using System;
using System.Runtime.CompilerServices;

namespace Asyncward.Python.Syntax;

/// <summary>Errors: how they are said and how parsing goes on behind them.</summary>
public sealed unsafe partial class Parser
{
    // More help nobody; a binary file would have one a line.
    private const int MaxErrors = 100;

    private Tok _failedKind;
    private int _failedAt;
    private int _silent;

    /// <summary>Records an error and keeps parsing as if nothing were wrong.</summary>
    private void Report(int start, int end, string message)
    {
        if (_silent != 0)
            return;
        if (_errors.Count == 0)
            ReportFirst(start, end, message);
        else if (_errors.Count < MaxErrors)
            AddError(Clamped(start, end, message));
        _lex.Quiet = _errors.Count >= MaxErrors;
    }

    // What was found by looking ahead is met again on the way.
    private void AddError(SyntaxError error)
    {
        // The first may be one that the rest of the file was read for.
        if (_errors.Count == 0 || (_errors[^1] != error && _errors[0] != error))
            _errors.Add(error);
    }

    private SyntaxError Clamped(int start, int end, string message)
    {
        start = Math.Clamp(start, 0, _end);
        return new SyntaxError(start, Math.Clamp(end, start, _end), message);
    }

    /// <summary>CPython reads the rest of the file after its first error, and what is not even a token there comes first.</summary>
    private void ReportFirst(int start, int end, string message)
    {
        if ((_lex.Kind == Tok.Error && ReferenceEquals(message, _lex.ErrorMessage)) || message.StartsWith("unexpected ", StringComparison.Ordinal))
        {
            _errors.Add(Clamped(start, end, message));
            return;
        }
        var rest = _lex.Fork();
        var errorLine = _lex.LineDistance(0, Math.Clamp(_lex.Start, 0, _end));
        while (rest.Kind is not (Tok.EndOfFile or Tok.Error or Tok.Panic))
            rest.Next();
        if (rest.Kind == Tok.Error && !rest.ErrorYields)
            _errors.Add(Clamped(rest.Start, rest.ErrorEnd, rest.ErrorMessage!));
        else if (rest.Kind == Tok.EndOfFile && rest.OpenBracketStart is >= 0 and var open && rest.LineDistance(0, open) < errorLine)
            _errors.Add(Clamped(open, open + 1, $"'{rest.OpenBracketChar}' was never closed"));
        AddError(Clamped(start, end, message));
    }

    /// <summary>Records an error and gives up the statement.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fail(int start, int end, string message)
    {
        var kind = _lex.Kind;
        if (kind == Tok.Panic)
            return;
        if (kind == Tok.Error)
        {
            // What is not even a token explains any other error at this place.
            start = _lex.Start;
            end = _lex.ErrorEnd;
            message = _lex.ErrorMessage!;
        }
        Report(start, end, message);
        _failedKind = kind;
        _failedAt = start;
        _lex.Kind = Tok.Panic;
    }

    /// <summary>Fails at the current token.</summary>
    private void FailHere(string message) => Fail(_lex.Start, _lex.TokEnd, message);

    /// <summary>Fails at the current token, which fits no rule.</summary>
    private void FailSyntax()
    {
        switch (_lex.Kind)
        {
            case Tok.EndOfFile when _lex.OpenBracketStart is >= 0 and var open:
                Fail(open, open + 1, $"'{_lex.OpenBracketChar}' was never closed");
                break;
            case Tok.Indent:
                FailHere("unexpected indent");
                break;
            case Tok.Dedent:
                FailHere("unexpected unindent");
                break;
            default:
                FailHere("invalid syntax");
                break;
        }
    }

    private void FailExpected(Tok kind)
    {
        if (kind == Tok.Colon && _lex.Kind == Tok.Newline)
            FailHere("expected ':'");
        else if (kind == Tok.Newline && _lex.Kind == Tok.EndOfFile)
            FailHere("unexpected EOF while parsing");
        else
            FailSyntax();
    }

    private void FailColon()
    {
        if (_lex.Kind == Tok.Equal)
            FailHere("invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        else if (_lex.Kind == Tok.Newline)
            FailHere("expected ':'");
        else
            FailSyntax();
    }

    private void FailAfterItems(WithItem[] items)
    {
        if (_lex.Kind == Tok.Newline)
            FailHere("expected ':'");
        else if (items.Length > 0 && items[^1].OptionalVars is { } target && InvalidPart(target, TargetUse.With) is { } part)
            Fail(part.Start, part.End, $"cannot assign to {Describe(part)}");
        else
            FailSyntax();
    }

    /// <summary>Fails behind an element of brackets: two expressions one behind the other lack a comma.</summary>
    private void FailAfter(Expr element, Tok closer)
    {
        if (_lex.Kind is Tok.Panic or Tok.Error)
        {
            FailSyntax();
            return;
        }
        if (_lex.Kind == Tok.ColonEqual && closer != Tok.Colon)
        {
            Fail(element.Start, element.End, $"cannot use assignment expressions with {Describe(element)}");
            return;
        }
        if (_lex.Kind == Tok.Equal && closer != Tok.Colon)
        {
            if (element is Name or NamedExpr)
                Fail(element.Start, _lex.TokEnd, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            else if (element is not (List or Tuple or Comp or Constant { ConstantKind: ConstantKind.None or ConstantKind.True or ConstantKind.False }))
                Fail(element.Start, element.End, $"cannot assign to {Describe(element)} here. Maybe you meant '==' instead of '='?");
        }
        if (StartsExpression(_lex.Kind) && _lex.Level > 0 && _silent == 0 && !_lex.Quiet && element is not (Lambda or Starred) && !LacksOperatorOnly(element))
        {
            var saved = _lex;
            _lex = _lex.Fork();
            var depth = _depth;
            _silent++;
            var next = Expression();
            _silent--;
            _depth = depth;
            var parsed = _lex.Kind is not (Tok.Panic or Tok.Error);
            _lex = saved;
            if (parsed)
                Fail(element.Start, next.End, "invalid syntax. Perhaps you forgot a comma?");
        }
        FailSyntax();
    }

    /// <summary>A name before a string is a misspelt prefix, not a missing comma.</summary>
    private bool LacksOperatorOnly(Expr element) => element is Name && _lex.Kind is Tok.String or Tok.FormatStart;

    private void FailKeyword(Expr value, int start)
    {
        if (value is Constant { ConstantKind: ConstantKind.True or ConstantKind.False or ConstantKind.None })
            Fail(value.Start, _lex.TokEnd, $"cannot assign to {Describe(value)}");
        else
            Fail(start, _lex.TokEnd, "expression cannot contain assignment, perhaps you meant \"==\"?");
    }

    /// <summary>Fails where a simple statement should have ended.</summary>
    private void FailLineEnd(Stmt statement)
    {
        if (_lex.Kind is Tok.Panic or Tok.Error)
        {
            FailSyntax();
            return;
        }
        if (statement is ExprStmt { Value: Name name } && StartsExpression(_lex.Kind) && _names[name.Id] is var id
            && (id.SequenceEqual("print"u8) || id.SequenceEqual("exec"u8)))
        {
            var word = _names.ToString(name.Id);
            Fail(name.Start, _lex.TokEnd, $"Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
        }
        if (statement is ExprStmt { Value: { } value } && _lex.Kind == Tok.ColonEqual)
            Fail(value.Start, value.End, value is Name ? "invalid syntax" : $"cannot use assignment expressions with {Describe(value)}");
        FailSyntax();
    }

    private void UnexpectedIndent()
    {
        if (_stmts.Count == 0 || _stmts[_stmts.Count - 1] is not ErrorStmt)
            Report(_lex.Start, _lex.TokEnd, "unexpected indent");
        SkipBlock();
    }

    /// <summary>Skips to the end of the logical line where parsing failed and leaves an <see cref="ErrorStmt"/> for it.</summary>
    /// <param name="start">Where the statement starts.</param>
    /// <param name="hasClauses">The statement may be followed by clauses of its own.</param>
    private void Recover(int start, bool hasClauses)
    {
        _lex.Kind = _failedKind;
        // Errors in what is skipped are not said.
        _lex.Quiet = true;
        while (true)
        {
            var kind = _lex.Kind;
            if (kind is Tok.EndOfFile or Tok.Dedent or Tok.Indent)
                break;
            if (kind == Tok.Newline)
            {
                _lex.Next();
                break;
            }
            if (_lex.Level > 0 && StartsStatement(kind) && _lex.Start > start && LineStartBefore(_lex.Start) is >= 0 and var line)
            {
                _lex.RestartLine(line);
                _lex.Next();
                break;
            }
            _lex.Next();
        }
        _lex.Quiet = _errors.Count >= MaxErrors;
        var end = Math.Max(start, _lex.PrevEnd);
        _stmts.Push(new ErrorStmt(start, end));
        if (_lex.Kind == Tok.Indent)
        {
            // The block of a broken header is parsed as if it stood outside.
            hasClauses = true;
            SkipBlock();
        }
        // Clauses of the statement that failed say nothing new.
        while (hasClauses && _lex.Kind is Tok.KwElif or Tok.KwElse or Tok.KwExcept or Tok.KwFinally)
            SkipClause();
    }

    private void SkipClause()
    {
        _lex.Quiet = true;
        while (_lex.Kind is not (Tok.EndOfFile or Tok.Newline or Tok.Dedent or Tok.Indent))
            _lex.Next();
        _lex.Quiet = _errors.Count >= MaxErrors;
        if (_lex.Kind == Tok.Newline)
            _lex.Next();
        if (_lex.Kind == Tok.Indent)
            SkipBlock();
    }

    private void SkipBlock()
    {
        _lex.Next();
        Statements();
        if (_lex.Kind == Tok.Dedent)
            _lex.Next();
    }

    /// <summary>Keywords that cannot stand inside brackets.</summary>
    private static bool StartsStatement(Tok kind) => kind is Tok.KwDef or Tok.KwClass or Tok.KwReturn or Tok.KwImport or Tok.KwRaise
        or Tok.KwTry or Tok.KwWhile or Tok.KwWith or Tok.KwPass or Tok.KwBreak or Tok.KwContinue or Tok.KwGlobal or Tok.KwNonlocal
        or Tok.KwDel or Tok.KwAssert;

    /// <summary>Where the line starts whose first token starts at an offset; -1 when it is not the first.</summary>
    private int LineStartBefore(int offset)
    {
        var at = offset;
        while (at > 0 && _text[at - 1] is (byte)' ' or (byte)'\t' or (byte)'\f')
            at--;
        return at == 0 || _text[at - 1] is (byte)'\n' or (byte)'\r' ? at : -1;
    }
}
