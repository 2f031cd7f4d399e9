using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Asyncward.Python.Syntax;

/// <summary>Line beginnings: indentation by Python's rules, blank lines and comments.</summary>
internal unsafe partial struct Lexer
{
    /// <summary>CPython's limit of nested indentation.</summary>
    private const int MaxIndents = 100;
    private const int TabSize = 8;

    /// <summary>Makes the Indent and Dedent tokens of a new logical line; false when the line's first token comes next.</summary>
    private bool LineBegin()
    {
        if (_atLineStart)
        {
            _atLineStart = false;
            if (!Indentation())
                return true;
        }
        if (_pendingDedents > 0)
        {
            _pendingDedents--;
            Kind = Tok.Dedent;
            Start = TokEnd = _pos;
            return true;
        }
        if (_pendingDedents < 0)
        {
            _pendingDedents = 0;
            Kind = Tok.Indent;
            Start = TokEnd = _pos;
            return true;
        }
        return false;
    }

    /// <summary>Skips lines without tokens, then compares the first other line with the stack; false after a lexical error.</summary>
    private bool Indentation()
    {
        var text = _text;
        var p = _pos;
        int column, alternative;
        while (true)
        {
            column = alternative = 0;
            var continued = -1;
            while (true)
            {
                switch (text[p])
                {
                    case (byte)' ':
                        column++;
                        alternative++;
                        p++;
                        continue;
                    case (byte)'\t':
                        column = (column / TabSize + 1) * TabSize;
                        alternative++;
                        p++;
                        continue;
                    case (byte)'\f':
                        column = alternative = 0;
                        p++;
                        continue;
                    case (byte)'\\' when text[p + 1] is (byte)'\n' or (byte)'\r' && p + 1 < _end:
                        // The indentation of the first of the joined lines counts.
                        if (continued < 0)
                            continued = column;
                        p += text[p + 1] == '\r' && text[p + 2] == '\n' ? 3 : 2;
                        if (p >= _end)
                        {
                            _pos = _end;
                            Fail(_end, _end, "unexpected EOF while parsing");
                            return false;
                        }
                        continue;
                }
                break;
            }
            if (continued >= 0)
                column = alternative = continued;
            if (p >= _end)
            {
                p = _end;
                column = alternative = 0;
                break;
            }
            if (text[p] == '#')
            {
                LineStart = p;
                p = SkipComment(p);
            }
            if (text[p] == '\n')
                p++;
            else if (text[p] == '\r')
                p += text[p + 1] == '\n' ? 2 : 1;
            else if (p < _end)
                break;
        }
        _pos = p;
        LineStart = p;
        var top = _indentTop;
        if (column == _indents[top])
        {
            if (alternative == _altIndents[top])
                return true;
            FailIndentation(p, "inconsistent use of tabs and spaces in indentation");
            return false;
        }
        if (column > _indents[top])
        {
            if (top + 1 >= MaxIndents)
            {
                FailIndentation(p, "too many levels of indentation");
                return false;
            }
            if (alternative <= _altIndents[top])
            {
                FailIndentation(p, "inconsistent use of tabs and spaces in indentation");
                return false;
            }
            _indents[++_indentTop] = column;
            _altIndents[_indentTop] = alternative;
            _pendingDedents = -1;
            return true;
        }
        while (_indentTop > 0 && column < _indents[_indentTop])
        {
            _indentTop--;
            _pendingDedents++;
        }
        if (column != _indents[_indentTop])
        {
            // The dedents stay pending, so that parsing goes on at the next outer level.
            FailIndentation(p, "unindent does not match any outer indentation level");
            return false;
        }
        if (alternative != _altIndents[_indentTop])
        {
            FailIndentation(p, "inconsistent use of tabs and spaces in indentation");
            return false;
        }
        return true;
    }

    private void FailIndentation(int p, string message)
    {
        Fail(p, p, message);
        ErrorYields = true;
    }

    /// <summary>Goes from <c>#</c> to the line's end; keeps the comment if it may steer us.</summary>
    private readonly int SkipComment(int p)
    {
        ReadOnlySpan<byte> rest = MemoryMarshal.CreateReadOnlySpan(ref _text[p], _end - p);
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
            length = rest.Length;
        if (_comments is { } comments && MaySteer(rest[..length]))
            comments.Add(new Comment(p, p + length, LineStart));
        return p + length;
    }

    /// <summary>Whether "noqa", "asyncward" or "type:" stands in a comment, in any case, or "ruff:".</summary>
    private static bool MaySteer(ReadOnlySpan<byte> comment)
    {
        if (comment.IndexOf("ruff:"u8) >= 0)
            return true;
        // Each of the three others has one of these rarer letters.
        var at = 1;
        while (at < comment.Length)
        {
            var found = comment[at..].IndexOfAny("qQyY"u8);
            if (found < 0)
                return false;
            at += found;
            if ((comment[at] | 0x20) == 'q')
            {
                if (at >= 2 && at + 1 < comment.Length && Ascii.EqualsIgnoreCase(comment.Slice(at - 2, 4), "noqa"u8))
                    return true;
            }
            else if ((at >= 2 && at + 7 <= comment.Length && Ascii.EqualsIgnoreCase(comment.Slice(at - 2, 9), "asyncward"u8))
                || (at >= 1 && at + 4 <= comment.Length && Ascii.EqualsIgnoreCase(comment.Slice(at - 1, 5), "type:"u8)))
            {
                return true;
            }
            at++;
        }
        return false;
    }

    /// <summary>Puts the lexer at the start of a line outside of all brackets, after an error inside them.</summary>
    internal void RestartLine(int lineStart)
    {
        Level = 0;
        _modeTop = 0;
        _pos = lineStart;
        _atLineStart = true;
        _pendingDedents = 0;
        Kind = Tok.Newline;
    }
}
