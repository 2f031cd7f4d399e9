using System;

namespace Asyncward.Python.Syntax;

/// <summary>String literals joined implicitly, f-strings and t-strings.</summary>
public sealed unsafe partial class Parser
{
    /// <summary>All the literals that stand one behind the other.</summary>
    private Expr Strings()
    {
        var start = _lex.Start;
        if (_lex.Kind == Tok.String)
        {
            var flags = _lex.Flags;
            var piece = new StringPiece(_lex.ContentStart, _lex.ContentEnd, flags);
            var end = _lex.TokEnd;
            _lex.Next();
            CheckLiteral(piece, start, end);
            if (_lex.Kind is not (Tok.String or Tok.FormatStart))
                return new Constant((flags & StringFlags.Bytes) != 0 ? ConstantKind.Bytes : ConstantKind.Str, [piece], start, end);
            return Joined(start, piece, end);
        }
        return Joined(start, null, 0);
    }

    /// <summary>Several literals, or any that are formatted; the first may be taken already.</summary>
    private Expr Joined(int start, StringPiece? first, int firstEnd)
    {
        var valuesFrom = _exprs.Count;
        var run = new TextRun { From = _pieces.Count, Start = -1 };
        var hasBytes = false;
        var hasText = false;
        var hasFormat = false;
        var hasTemplate = false;
        if (first is { } piece)
        {
            AddText(ref run, piece, start, firstEnd);
            hasBytes = (piece.Flags & StringFlags.Bytes) != 0;
            hasText = !hasBytes;
        }
        while (true)
        {
            if (_lex.Kind == Tok.String)
            {
                var next = new StringPiece(_lex.ContentStart, _lex.ContentEnd, _lex.Flags);
                var (from, to) = (_lex.Start, _lex.TokEnd);
                _lex.Next();
                CheckLiteral(next, from, to);
                AddText(ref run, next, from, to);
                if ((next.Flags & StringFlags.Bytes) != 0)
                    hasBytes = true;
                else
                    hasText = true;
            }
            else if (_lex.Kind == Tok.FormatStart)
            {
                var template = _lex.InTemplate;
                hasTemplate |= template;
                hasFormat |= !template;
                _lex.Next();
                FormatBody(ref run, template);
                if (_lex.Kind != Tok.FormatEnd)
                {
                    FailSyntax();
                    break;
                }
                _lex.Next();
            }
            else
            {
                break;
            }
        }
        var end = _lex.PrevEnd;
        if (hasBytes && (hasText || hasFormat || hasTemplate))
            FailHere(hasTemplate ? "cannot mix t-string literals with string or bytes literals" : "cannot mix bytes and nonbytes literals");
        else if (hasTemplate && (hasFormat || hasText))
            FailHere("cannot mix t-string literals with string or bytes literals");
        if (!hasFormat && !hasTemplate)
        {
            var pieces = _pieces.Take(run.From);
            return new Constant(hasBytes ? ConstantKind.Bytes : ConstantKind.Str, pieces, start, end);
        }
        FlushText(ref run);
        var values = TakeExprs(valuesFrom);
        return hasTemplate ? new TemplateStr(values, start, end) : new JoinedStr(values, start, end);
    }

    /// <summary>Adjacent pieces of text that become one Constant.</summary>
    private struct TextRun
    {
        /// <summary>Where its pieces start on the stack.</summary>
        public int From;
        /// <summary>Where the first literal or text of it starts, or -1.</summary>
        public int Start;
        public int End;
        /// <summary>Some piece is not empty.</summary>
        public bool HasText;
    }

    private void AddText(ref TextRun run, StringPiece piece, int start, int end)
    {
        if (run.Start < 0)
            run.Start = start;
        run.End = end;
        // A backslash before a line end decodes to nothing.
        run.HasText |= piece.ContentEnd > piece.ContentStart && !OnlyContinuations(piece);
        _pieces.Push(piece);
    }

    private bool OnlyContinuations(StringPiece piece)
    {
        if ((piece.Flags & StringFlags.Raw) != 0)
            return false;
        for (var at = piece.ContentStart; at < piece.ContentEnd;)
        {
            if (_text[at] != '\\' || _text[at + 1] is not ((byte)'\n' or (byte)'\r'))
                return false;
            at += _text[at + 1] == '\r' && _text[at + 2] == '\n' ? 3 : 2;
        }
        return true;
    }

    private void FlushText(ref TextRun run)
    {
        var pieces = _pieces.Take(run.From);
        if (run.HasText)
            _exprs.Push(new Constant(ConstantKind.Str, pieces, run.Start, run.End));
        run.Start = -1;
        run.HasText = false;
    }

    /// <summary>Texts and fields up to the end of the literal or, in a format spec, of the field.</summary>
    private void FormatBody(ref TextRun run, bool template)
    {
        while (true)
        {
            if (_lex.Kind == Tok.FormatMiddle)
            {
                var piece = new StringPiece(_lex.ContentStart, _lex.ContentEnd, _lex.Flags);
                var start = _lex.Start;
                var end = _lex.TokEnd;
                _lex.Next();
                CheckLiteral(piece, start, end);
                AddText(ref run, piece, start, end);
            }
            else if (_lex.Kind == Tok.LBrace)
            {
                Field(ref run, template);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary><c>{expression = !conversion :spec}</c>.</summary>
    private void Field(ref TextRun run, bool template)
    {
        var start = _lex.Start;
        var prefix = template ? 't' : 'f';
        _lex.Next();
        if (_lex.Kind is Tok.Equal or Tok.Exclam or Tok.Colon or Tok.RBrace)
            FailHere($"{prefix}-string: valid expression required before '{(char)_text[_lex.Start]}'");
        var valueStart = start + 1;
        var value = _lex.Kind == Tok.KwYield ? YieldExpression() : StarExpressions();
        var valueEnd = _lex.PrevEnd;
        var debug = false;
        if (_lex.Kind == Tok.Equal)
        {
            debug = true;
            valueEnd = _lex.Start;
            _lex.Next();
        }
        if (_lex.Kind is not (Tok.Exclam or Tok.Colon or Tok.RBrace))
        {
            FailField(value, prefix, debug);
            return;
        }
        var debugEnd = _lex.Start;
        var conversion = -1;
        if (_lex.Kind == Tok.Exclam)
        {
            conversion = Conversion(prefix);
            if (_lex.Kind is not (Tok.Colon or Tok.RBrace))
            {
                Fail(_lex.Start, _lex.TokEnd, $"{prefix}-string: expecting ':' or '}}'");
                return;
            }
        }
        JoinedStr? spec = null;
        if (_lex.Kind == Tok.Colon)
            spec = FormatSpec();
        if (debug)
        {
            if (conversion < 0 && spec is null)
                conversion = 'r';
            DebugText(ref run, valueStart, debugEnd);
        }
        if (_lex.Kind != Tok.RBrace)
        {
            if (_lex.Kind == Tok.Error)
                FailSyntax();
            else
                FailHere($"{prefix}-string: expecting '}}'");
            return;
        }
        _lex.Next();
        FlushText(ref run);
        _exprs.Push(template
            ? new Interpolation(value, valueStart, debug ? valueEnd : debugEnd, conversion, spec, start, _lex.PrevEnd)
            : new FormattedValue(value, conversion, spec, start, _lex.PrevEnd));
    }

    private int Conversion(char prefix)
    {
        var mark = _lex.TokEnd;
        _lex.Next();
        if (_lex.Kind != Tok.Name)
        {
            if (_lex.Kind is Tok.Colon or Tok.RBrace)
                FailHere($"{prefix}-string: missing conversion character");
            FailHere($"{prefix}-string: invalid conversion character");
            return -1;
        }
        if (_lex.Start != mark)
            FailHere($"{prefix}-string: conversion type must come right after the exclamation mark");
        var letter = _text[_lex.Start];
        if (_lex.TokEnd - _lex.Start != 1 || letter is not ((byte)'s' or (byte)'r' or (byte)'a'))
            FailHere($"{prefix}-string: invalid conversion character "
                + $"'{System.Text.Encoding.UTF8.GetString(_text + _lex.Start, _lex.TokEnd - _lex.Start)}': expected 's', 'r', or 'a'");
        _lex.Next();
        return letter;
    }

    private JoinedStr FormatSpec()
    {
        var start = _lex.Start;
        _lex.Next();
        var valuesFrom = _exprs.Count;
        var run = new TextRun { From = _pieces.Count, Start = -1 };
        // Fields of a spec are an f-string's even in a t-string.
        if (Enter())
            FormatBody(ref run, template: false);
        _depth--;
        FlushText(ref run);
        return new JoinedStr(TakeExprs(valuesFrom), start, _lex.Start);
    }

    /// <summary>The text that <c>=</c> prints: everything between the brace and what ends the expression, without comments.</summary>
    private void DebugText(ref TextRun run, int start, int end)
    {
        var text = new ReadOnlySpan<byte>(_text, end);
        for (var from = start; ;)
        {
            var comment = FieldText.CommentStart(text, from, end);
            AddText(ref run, new StringPiece(from, comment, StringFlags.Raw), start, end);
            if (comment == end)
                return;
            from = FieldText.CommentEnd(text, comment, end);
        }
    }

    private void FailField(Expr value, char prefix, bool debug)
    {
        if (_lex.Kind is Tok.Error or Tok.EndOfFile)
            FailSyntax();
        else if (!debug && StartsExpression(_lex.Kind))
            FailAfter(value, Tok.RBrace);
        else if (debug)
            FailHere($"{prefix}-string: expecting '!', or ':', or '}}'");
        else
            FailHere($"{prefix}-string: expecting '=', or '!', or ':', or '}}'");
    }
}
