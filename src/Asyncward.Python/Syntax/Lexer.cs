using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Asyncward.Python.Syntax;

/// <summary>Makes tokens one at a time, as the parser pulls them. A mutable struct inside the parser, so that its fields are the
/// parser's own; a copy is a snapshot to come back to within the same logical line.</summary>
internal unsafe partial struct Lexer
{
    /// <summary>What is said of a NUL, wherever it stands.</summary>
    internal const string NullBytes = "source code cannot contain null bytes";

    /// <summary>CPython's limit of open brackets.</summary>
    private const int MaxLevel = 200;

    // The text is pinned while the parser runs and ends with a zero byte (SourceText.Padding).
    private byte* _text;
    private int _end;
    private int _pos;

    /// <summary>The current token.</summary>
    internal Tok Kind;
    /// <summary>Where the current token starts.</summary>
    internal int Start;
    /// <summary>Where it ends.</summary>
    internal int TokEnd;
    /// <summary>Where the last token with text of its own, before the current one, ended.</summary>
    internal int PrevEnd;
    /// <summary>How many brackets are open.</summary>
    internal int Level;
    /// <summary>For names of at most eight bytes: the bytes, zero-padded; otherwise 0.</summary>
    internal ulong Word;
    /// <summary>The current name has bytes over 127.</summary>
    internal bool NonAscii;
    /// <summary>The current string's prefix and quotes.</summary>
    internal StringFlags Flags;
    /// <summary>The current string's first byte after the quotes.</summary>
    internal int ContentStart;
    /// <summary>The current string's last byte before the quotes.</summary>
    internal int ContentEnd;
    /// <summary>Where the current logical line's first token starts.</summary>
    internal int LineStart;
    /// <summary>The message of <see cref="Tok.Error"/>.</summary>
    internal string? ErrorMessage;
    /// <summary>Where the text that the message is about ends.</summary>
    internal int ErrorEnd;

    /// <summary>The error says nothing when another stands before it, as CPython has it.</summary>
    internal bool ErrorYields;

    /// <summary>There are more errors than anybody reads: their messages may be cheap. Finding a line number is not.</summary>
    internal bool Quiet;

    private byte[] _brackets;
    private int[] _bracketStarts;
    private int[] _indents;
    private int[] _altIndents;
    private int _indentTop;
    private int _pendingDedents;
    private bool _atLineStart;
    private FormatMode[] _modes;
    private int _modeTop;
    private CommentList? _comments;

    internal static Lexer Create() => new()
    {
        _brackets = new byte[MaxLevel + 1],
        _bracketStarts = new int[MaxLevel + 1],
        _indents = new int[MaxIndents],
        _altIndents = new int[MaxIndents],
        _modes = new FormatMode[MaxModes],
    };

    internal readonly int Position => _pos;

    internal readonly byte* Text => _text;

    /// <summary>Starts on a range. With <paramref name="inBrackets"/> line ends and indentation mean nothing.</summary>
    internal void Open(byte* text, int start, int end, bool inBrackets, CommentList? comments)
    {
        _text = text;
        _pos = start;
        _end = end;
        Kind = Tok.Newline;
        Start = TokEnd = PrevEnd = LineStart = start;
        Level = inBrackets ? 1 : 0;
        _brackets[0] = 0;
        _bracketStarts[0] = start;
        _indents[0] = _altIndents[0] = 0;
        _indentTop = 0;
        _pendingDedents = 0;
        _atLineStart = !inBrackets;
        _modeTop = 0;
        _comments = comments;
        ErrorMessage = null;
        Quiet = false;
    }

    /// <summary>A copy that shares nothing, to look ahead without bounds.</summary>
    internal readonly Lexer Fork()
    {
        var copy = this;
        copy._brackets = (byte[])_brackets.Clone();
        copy._bracketStarts = (int[])_bracketStarts.Clone();
        copy._indents = (int[])_indents.Clone();
        copy._altIndents = (int[])_altIndents.Clone();
        copy._modes = (FormatMode[])_modes.Clone();
        copy._comments = null;
        return copy;
    }

    /// <summary>Goes to the next token.</summary>
    internal void Next()
    {
        if (Kind >= Tok.Error)
            PrevEnd = TokEnd;
        else if (Kind == Tok.Panic)
            return;
        if (_atLineStart || _pendingDedents != 0)
        {
            if (LineBegin())
                return;
        }
        if (_modeTop != 0 && _modes[_modeTop - 1].InText)
        {
            FormatText();
            return;
        }
        Scan();
    }

    private void Scan()
    {
        var text = _text;
        var p = _pos;
    again:
        while (text[p] is (byte)' ' or (byte)'\t' or (byte)'\f')
            p++;
        Start = p;
        if (p >= _end)
        {
            EndOfText();
            return;
        }
        var b = text[p];
        if ((Class(b) & IdentifierStart) != 0)
        {
            Identifier(p);
            return;
        }
        switch (b)
        {
            case (byte)'\n':
            case (byte)'\r':
                p += b == '\r' && text[p + 1] == '\n' ? 2 : 1;
                if (Level > 0)
                    goto again;
                Kind = Tok.Newline;
                TokEnd = _pos = p;
                _atLineStart = true;
                return;
            case (byte)'#':
                p = SkipComment(p);
                goto again;
            case (byte)'\\':
                if (text[p + 1] is (byte)'\n' or (byte)'\r')
                {
                    p += text[p + 1] == '\r' && text[p + 2] == '\n' ? 3 : 2;
                    if (p >= _end)
                    {
                        Fail(p, p, "unexpected EOF while parsing");
                        _pos = _end;
                        return;
                    }
                    goto again;
                }
                Fail(p, p + 1, "unexpected character after line continuation character");
                return;
            case (byte)'0' or (byte)'1' or (byte)'2' or (byte)'3' or (byte)'4' or (byte)'5' or (byte)'6' or (byte)'7' or (byte)'8' or (byte)'9':
                Number(p);
                return;
            case (byte)'"' or (byte)'\'':
                String(p, p, StringFlags.None);
                return;
            case (byte)'(':
                OpenBracket(p, Tok.LParen, (byte)')');
                return;
            case (byte)'[':
                OpenBracket(p, Tok.LBracket, (byte)']');
                return;
            case (byte)'{':
                OpenBracket(p, Tok.LBrace, (byte)'}');
                return;
            case (byte)')':
                CloseBracket(p, Tok.RParen);
                return;
            case (byte)']':
                CloseBracket(p, Tok.RBracket);
                return;
            case (byte)'}':
                CloseBracket(p, Tok.RBrace);
                return;
            case (byte)',':
                Take(Tok.Comma, p + 1);
                return;
            case (byte)':':
                if (_modeTop != 0 && ColonEndsField())
                    return;
                if (text[p + 1] == '=')
                    Take(Tok.ColonEqual, p + 2);
                else
                    Take(Tok.Colon, p + 1);
                return;
            case (byte)'.':
                if (text[p + 1] is >= (byte)'0' and <= (byte)'9')
                    Number(p);
                else if (text[p + 1] == '.' && text[p + 2] == '.')
                    Take(Tok.Ellipsis, p + 3);
                else
                    Take(Tok.Dot, p + 1);
                return;
            case (byte)'=':
                if (text[p + 1] == '=')
                    Take(Tok.EqEqual, p + 2);
                else
                    Take(Tok.Equal, p + 1);
                return;
            case (byte)';':
                Take(Tok.Semicolon, p + 1);
                return;
            case (byte)'-':
                if (text[p + 1] == '>')
                    Take(Tok.Arrow, p + 2);
                else
                    TakeBinary(Tok.Minus, p + 1);
                return;
            case (byte)'+':
                TakeBinary(Tok.Plus, p + 1);
                return;
            case (byte)'*':
                if (text[p + 1] == '*')
                    TakeBinary(Tok.DoubleStar, p + 2);
                else
                    TakeBinary(Tok.Star, p + 1);
                return;
            case (byte)'/':
                if (text[p + 1] == '/')
                    TakeBinary(Tok.DoubleSlash, p + 2);
                else
                    TakeBinary(Tok.Slash, p + 1);
                return;
            case (byte)'%':
                TakeBinary(Tok.Percent, p + 1);
                return;
            case (byte)'@':
                TakeBinary(Tok.At, p + 1);
                return;
            case (byte)'|':
                TakeBinary(Tok.Bar, p + 1);
                return;
            case (byte)'&':
                TakeBinary(Tok.Amper, p + 1);
                return;
            case (byte)'^':
                TakeBinary(Tok.Caret, p + 1);
                return;
            case (byte)'~':
                Take(Tok.Tilde, p + 1);
                return;
            case (byte)'<':
                if (text[p + 1] == '<')
                    TakeBinary(Tok.LeftShift, p + 2);
                else if (text[p + 1] == '=')
                    Take(Tok.LessEqual, p + 2);
                else if (text[p + 1] == '>')
                    Take(Tok.Unknown, p + 2);
                else
                    Take(Tok.Less, p + 1);
                return;
            case (byte)'>':
                if (text[p + 1] == '>')
                    TakeBinary(Tok.RightShift, p + 2);
                else if (text[p + 1] == '=')
                    Take(Tok.GreaterEqual, p + 2);
                else
                    Take(Tok.Greater, p + 1);
                return;
            case (byte)'!':
                if (text[p + 1] == '=')
                    Take(Tok.NotEqual, p + 2);
                else
                    Take(Tok.Exclam, p + 1);
                return;
            case (byte)'$' or (byte)'?' or (byte)'`':
                Take(Tok.Unknown, p + 1);
                return;
            default:
                Fail(p, p + 1, b == 0
                    ? NullBytes
                    : $"invalid non-printable character U+{b:X4}");
                return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(Tok kind, int end)
    {
        Kind = kind;
        TokEnd = _pos = end;
    }

    /// <summary>A binary operator, or its augmented assignment when <c>=</c> follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TakeBinary(Tok kind, int end)
    {
        if (_text[end] == '=')
            Take(kind + (Tok.PlusEqual - Tok.Plus), end + 1);
        else
            Take(kind, end);
    }

    private void OpenBracket(int p, Tok kind, byte closer)
    {
        if (Level >= MaxLevel)
        {
            Fail(p, p + 1, "too many nested parentheses");
            return;
        }
        _brackets[Level] = closer;
        _bracketStarts[Level] = p;
        Level++;
        Take(kind, p + 1);
    }

    private void CloseBracket(int p, Tok kind)
    {
        var closer = _text[p];
        if (_modeTop != 0 && BraceEndsField(closer))
            return;
        var open = Level == 0 ? (byte)0 : _brackets[Level - 1];
        if (open == 0)
        {
            Fail(p, p + 1, _modeTop != 0 ? $"f-string: unmatched '{(char)closer}'" : $"unmatched '{(char)closer}'");
            return;
        }
        if (open != closer)
        {
            var opener = open == ')' ? '(' : open == ']' ? '[' : '{';
            var (here, there) = (p, _bracketStarts[Level - 1]);
            var line = Quiet || LineDistance(there, here) == 0 ? "" : $" on line {LineOf(there)}";
            // Taken as the closer that was meant, so that recovery finds the line's end.
            if (_modeTop == 0)
                Level--;
            Fail(p, p + 1, $"closing parenthesis '{(char)closer}' does not match opening parenthesis '{opener}'{line}");
            return;
        }
        Level--;
        Take(kind, p + 1);
    }

    private void EndOfText()
    {
        if (_modeTop != 0)
        {
            UnterminatedField();
            return;
        }
        TokEnd = _pos = _end;
        Start = _end;
        if (Kind is not (Tok.Newline or Tok.Indent or Tok.Dedent or Tok.EndOfFile) && Level == 0)
        {
            Kind = Tok.Newline;
            _atLineStart = true;
            return;
        }
        Kind = Tok.EndOfFile;
    }

    private void Identifier(int p)
    {
        var text = _text;
        var q = p + 1;
        byte all = text[p];
        while ((Class(text[q]) & IdentifierPart) != 0)
        {
            all |= text[q];
            q++;
        }
        var length = q - p;
        if (length <= 8)
        {
            if (length <= 2 && text[q] is (byte)'"' or (byte)'\'' && q < _end && PrefixedString(p, q))
                return;
            Word = Unsafe.ReadUnaligned<ulong>(text + p) & (ulong.MaxValue >> (64 - (length << 3)));
            Kind = Keywords.Find(Word);
        }
        else
        {
            Word = 0;
            Kind = Tok.Name;
        }
        TokEnd = _pos = q;
        NonAscii = all >= 0x80;
        if (NonAscii)
            CheckIdentifier(p, q);
    }

    /// <summary>Ends the current token as a lexical error about a stretch of the text.</summary>
    private void Fail(int start, int end, string message)
    {
        Kind = Tok.Error;
        ErrorYields = false;
        Start = Math.Min(start, _end);
        ErrorMessage = message;
        ErrorEnd = Math.Clamp(end, Start, _end);
        TokEnd = _pos = Math.Max(_pos, Math.Max(ErrorEnd, Math.Min(Start + 1, _end)));
        if (_pos > _end)
            TokEnd = _pos = _end;
    }

    /// <summary>Where the innermost open bracket stands, or -1.</summary>
    internal readonly int OpenBracketStart => Level > 0 && _brackets[Level - 1] != 0 ? _bracketStarts[Level - 1] : -1;

    /// <summary>The character that opened the innermost bracket.</summary>
    internal readonly char OpenBracketChar => (char)_text[_bracketStarts[Level - 1]];

    /// <summary>The line (from 1) of an offset, for messages.</summary>
    internal readonly int LineOf(int offset) => Quiet ? 0 : LineDistance(0, offset) + 1;

    internal readonly int LineDistance(int from, int to)
    {
        var span = MemoryMarshal.CreateReadOnlySpan(ref _text[from], to - from);
        return span.Count((byte)'\n') + span.Count((byte)'\r') - span.Count("\r\n"u8);
    }

    private const byte IdentifierStart = 1;
    private const byte IdentifierPart = 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Class(byte b) => Unsafe.Add(ref MemoryMarshal.GetReference(Classes), b);

    private static ReadOnlySpan<byte> Classes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 3,
        0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    ];
}
