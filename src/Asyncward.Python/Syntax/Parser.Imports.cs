using System;
using System.Buffers;

namespace Asyncward.Python.Syntax;

/// <summary>Import statements.</summary>
public sealed unsafe partial class Parser
{
    private static readonly SearchValues<byte> s_spacing = SearchValues.Create(" \t\f\\\r\n#"u8);

    private Import ImportStatement(int start)
    {
        _lex.Next();
        var from = _aliases.Count;
        do
        {
            var aliasStart = _lex.Start;
            var name = DottedName();
            var asName = Accept(Tok.KwAs) ? ImportTarget() : NameId.None;
            _aliases.Push(new Alias(name, asName, aliasStart, _lex.PrevEnd));
        }
        while (Accept(Tok.Comma));
        if (_lex.Kind == Tok.KwFrom)
            Fail(start, _lex.TokEnd, "Did you mean to use 'from ... import ...' instead?");
        return new Import(_aliases.Take(from), start, _lex.PrevEnd);
    }

    /// <summary>A dotted name, interned whole even if there is space around its dots.</summary>
    private NameId DottedName()
    {
        var start = _lex.Start;
        var end = _lex.TokEnd;
        var plain = !_lex.NonAscii;
        var first = TakeName();
        if (_lex.Kind != Tok.Dot)
            return first;
        while (Accept(Tok.Dot))
        {
            if (_lex.Kind != Tok.Name)
            {
                FailSyntax();
                return first;
            }
            plain &= !_lex.NonAscii;
            end = _lex.TokEnd;
            _lex.Next();
        }
        var text = new ReadOnlySpan<byte>(_text + start, end - start);
        if (plain && text.IndexOfAny(s_spacing) < 0)
            return _names.Intern(text);
        var tight = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#')
            {
                while (i + 1 < text.Length && text[i + 1] is not ((byte)'\n' or (byte)'\r'))
                    i++;
            }
            else if (text[i] is not ((byte)' ' or (byte)'\t' or (byte)'\f' or (byte)'\\' or (byte)'\r' or (byte)'\n'))
            {
                tight[length++] = text[i];
            }
        }
        return InternNormalized(tight.AsSpan(0, length));
    }

    private ImportFrom FromStatement(int start)
    {
        _lex.Next();
        var level = 0;
        while (true)
        {
            if (_lex.Kind == Tok.Dot)
                level++;
            else if (_lex.Kind == Tok.Ellipsis)
                level += 3;
            else
                break;
            _lex.Next();
        }
        var module = NameId.None;
        if (_lex.Kind != Tok.KwImport || level == 0)
            module = DottedName();
        Expect(Tok.KwImport);
        var from = _aliases.Count;
        if (_lex.Kind == Tok.Star)
        {
            _aliases.Push(new Alias(_names.Intern("*"u8), NameId.None, _lex.Start, _lex.TokEnd));
            _lex.Next();
        }
        else if (Accept(Tok.LParen))
        {
            do
            {
                if (_lex.Kind == Tok.RParen && _aliases.Count > from)
                    break;
                ImportedName();
            }
            while (Accept(Tok.Comma));
            Expect(Tok.RParen);
        }
        else
        {
            if (_lex.Kind == Tok.Newline)
                FailHere("Expected one or more names after 'import'");
            do
            {
                if (_lex.Kind == Tok.Newline)
                    FailHere("trailing comma not allowed without surrounding parentheses");
                ImportedName();
            }
            while (Accept(Tok.Comma));
        }
        return new ImportFrom(module, _aliases.Take(from), level, start, _lex.PrevEnd);
    }

    private void ImportedName()
    {
        var start = _lex.Start;
        var name = TakeName();
        var asName = Accept(Tok.KwAs) ? ImportTarget() : NameId.None;
        _aliases.Push(new Alias(name, asName, start, _lex.PrevEnd));
    }

    private NameId ImportTarget()
    {
        if (_lex.Kind != Tok.Name && StartsExpression(_lex.Kind))
            FailHere("cannot use this as import target");
        var start = _lex.Start;
        var name = TakeName();
        if (_lex.Kind is Tok.Dot or Tok.LBracket or Tok.LParen)
        {
            var kind = _lex.Kind == Tok.Dot ? "attribute" : _lex.Kind == Tok.LBracket ? "subscript" : "function call";
            Fail(start, _lex.TokEnd, $"cannot use {kind} as import target");
        }
        return name;
    }
}
