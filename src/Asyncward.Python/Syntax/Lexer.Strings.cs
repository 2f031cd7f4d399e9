using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace Asyncward.Python.Syntax;

/// <summary>String literals; f- and t-strings come as a start, texts and the tokens of their fields, and an end, as in PEP 701.</summary>
internal unsafe partial struct Lexer
{
    /// <summary>CPython's limit of f-strings inside f-strings.</summary>
    private const int MaxModes = 150;

    /// <summary>One f- or t-string that is open.</summary>
    private struct FormatMode
    {
        /// <summary>Where the literal starts, prefix included.</summary>
        public int Start;
        /// <summary>How many brackets were open outside.</summary>
        public int OuterLevel;
        /// <summary>How many fields are open: more than one when a format spec has fields of its own.</summary>
        public int Fields;
        public byte Quote;
        public bool Triple;
        public bool Raw;
        public bool Template;
        /// <summary>The next token is text, not a field's.</summary>
        public bool InText;
        /// <summary>The text is a format spec.</summary>
        public bool InSpec;
        /// <summary>Bit n: the field at depth n has come to its format spec.</summary>
        public int SpecBits;
    }

    /// <summary>The innermost open f- or t-string is a t-string.</summary>
    internal readonly bool InTemplate => _modeTop > 0 && _modes[_modeTop - 1].Template;

    private readonly char ModePrefix => _modeTop > 0 && _modes[_modeTop - 1].Template ? 't' : 'f';

    private static readonly SearchValues<byte> PlainDouble = SearchValues.Create("\"\\\n\r"u8);
    private static readonly SearchValues<byte> PlainSingle = SearchValues.Create("'\\\n\r"u8);
    private static readonly SearchValues<byte> TripleDouble = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> TripleSingle = SearchValues.Create("'\\"u8);
    private static readonly SearchValues<byte> FormatDouble = SearchValues.Create("\"\\\n\r{}"u8);
    private static readonly SearchValues<byte> FormatSingle = SearchValues.Create("'\\\n\r{}"u8);

    /// <summary>A quote stands behind one or two letters: a string if they are a prefix.</summary>
    private bool PrefixedString(int p, int q)
    {
        StringFlags flags = StringFlags.None;
        for (var r = p; r < q; r++)
        {
            var flag = (_text[r] | 0x20) switch
            {
                'r' => StringFlags.Raw,
                'b' => StringFlags.Bytes,
                'u' => StringFlags.Unicode,
                'f' => StringFlags.Format,
                't' => StringFlags.Format | Template,
                _ => StringFlags.None,
            };
            if (flag == StringFlags.None || (r > p && (_text[r] | 0x20) == (_text[p] | 0x20)))
                return false;
            flags |= flag;
        }
        // Of two letters one is an r, and the other no u.
        if (q - p == 2 && ((flags & StringFlags.Raw) == 0 || (flags & StringFlags.Unicode) != 0))
        {
            FailPrefix(p, q);
            return true;
        }
        // CPython keeps the kind only for a lower-case u.
        if (_text[p] == 'U')
            flags &= ~StringFlags.Unicode;
        String(p, q, flags);
        return true;
    }

    // Two letters of which each is a prefix, but not both together.
    private void FailPrefix(int p, int q)
    {
        var (one, other) = ((char)(_text[p] | 0x20), (char)(_text[p + 1] | 0x20));
        const string order = "ubrft";
        if (order.IndexOf(one, StringComparison.Ordinal) > order.IndexOf(other, StringComparison.Ordinal))
            (one, other) = (other, one);
        Start = p;
        Fail(p, q, $"'{one}' and '{other}' prefixes are incompatible");
    }

    // Only inside the lexer: a t-string.
    private const StringFlags Template = (StringFlags)128;

    private void String(int start, int p, StringFlags flags)
    {
        var text = _text;
        var quote = text[p];
        if (text[p + 1] == quote && text[p + 2] == quote && p + 3 <= _end)
        {
            p += 3;
            flags |= StringFlags.Triple;
        }
        else
        {
            p++;
        }
        if ((flags & StringFlags.Format) != 0)
        {
            FormatBegin(start, p, quote, flags);
            return;
        }
        Start = start;
        Flags = flags;
        ContentStart = p;
        if ((flags & StringFlags.Triple) != 0)
            TripleString(start, p, quote);
        else
            PlainString(start, p, quote);
    }

    private void PlainString(int start, int p, byte quote)
    {
        var text = _text;
        // Most strings are shorter than what starting a vector search costs.
        for (var near = Math.Min(p + 24, _end); p < near; p++)
        {
            var b = text[p];
            if (b == quote)
            {
                ContentEnd = p;
                Take(Tok.String, p + 1);
                return;
            }
            if (b is (byte)'\\' or (byte)'\n' or (byte)'\r')
                break;
        }
        var stops = quote == '"' ? PlainDouble : PlainSingle;
        while (true)
        {
            var step = MemoryMarshal.CreateReadOnlySpan(ref text[p], _end - p).IndexOfAny(stops);
            if (step < 0)
            {
                p = _end;
                break;
            }
            p += step;
            if (text[p] == quote)
            {
                ContentEnd = p;
                Take(Tok.String, p + 1);
                return;
            }
            if (text[p] != '\\')
                break;
            p += text[p + 1] == '\r' && text[p + 2] == '\n' ? 3 : 2;
            if (p >= _end)
            {
                p = _end;
                break;
            }
        }
        Fail(start, p, $"unterminated string literal (detected at line {LineOf(p)})");
    }

    private void TripleString(int start, int p, byte quote)
    {
        var text = _text;
        var stops = quote == '"' ? TripleDouble : TripleSingle;
        while (true)
        {
            var step = p >= _end ? -1 : MemoryMarshal.CreateReadOnlySpan(ref text[p], _end - p).IndexOfAny(stops);
            if (step < 0)
                break;
            p += step;
            if (text[p] == '\\')
            {
                p += 2;
            }
            else if (text[p + 1] == quote && text[p + 2] == quote && p + 3 <= _end)
            {
                ContentEnd = p;
                Take(Tok.String, p + 3);
                return;
            }
            else
            {
                p++;
            }
        }
        Fail(start, _end, $"unterminated triple-quoted string literal (detected at line {LastLine})");
    }

    private readonly int LastLine => LineOf(_end) - (_end > 0 && _text[_end - 1] is (byte)'\n' or (byte)'\r' ? 1 : 0);

    private void FormatBegin(int start, int p, byte quote, StringFlags flags)
    {
        if (_modeTop >= MaxModes)
        {
            Fail(start, p, "too many nested f-strings or t-strings");
            return;
        }
        _modes[_modeTop++] = new FormatMode
        {
            Start = start,
            OuterLevel = Level,
            Quote = quote,
            Triple = (flags & StringFlags.Triple) != 0,
            Raw = (flags & StringFlags.Raw) != 0,
            Template = (flags & Template) != 0,
            InText = true,
        };
        Start = start;
        Flags = flags & ~Template;
        Take(Tok.FormatStart, p);
    }

    /// <summary>The text up to a field, a field's end or the end of the literal; the end itself when there is no text.</summary>
    private void FormatText()
    {
        var text = _text;
        ref var mode = ref _modes[_modeTop - 1];
        var p = _pos;
        var start = p;
        var quote = mode.Quote;
        var stops = quote == '"' ? FormatDouble : FormatSingle;
        while (true)
        {
            var step = p >= _end ? -1 : MemoryMarshal.CreateReadOnlySpan(ref text[p], _end - p).IndexOfAny(stops);
            if (step < 0)
            {
                Unterminated(mode, _end);
                return;
            }
            p += step;
            var b = text[p];
            if (b == quote)
            {
                if (!mode.Triple || (text[p + 1] == quote && text[p + 2] == quote && p + 3 <= _end))
                    break;
                p++;
            }
            else if (b == '{')
            {
                if (text[p + 1] != '{' || mode.InSpec)
                    break;
                p += 2;
            }
            else if (b == '}')
            {
                if (text[p + 1] != '}' || mode.InSpec || mode.Fields > 0)
                    break;
                p += 2;
            }
            else if (b is (byte)'\n' or (byte)'\r')
            {
                if (!mode.Triple)
                {
                    if (mode.InSpec)
                    {
                        Fail(p, p + 1, $"{ModePrefix}-string: newlines are not allowed in format specifiers for single quoted {ModePrefix}-strings");
                        ErrorYields = true;
                    }
                    else
                    {
                        Unterminated(mode, p);
                    }
                    return;
                }
                p++;
            }
            else
            {
                p = FormatEscape(p, mode.Raw);
            }
        }
        Start = start;
        if (p > start)
        {
            ContentStart = start;
            ContentEnd = p;
            Flags = (mode.InSpec ? 0 : StringFlags.Format) | (mode.Raw ? StringFlags.Raw : 0) | (mode.Triple ? StringFlags.Triple : 0);
            Take(Tok.FormatMiddle, p);
            return;
        }
        FormatMark(p);
    }

    /// <summary>Steps over a backslash and what it escapes; braces are never escaped but for those of <c>\N{…}</c>.</summary>
    private readonly int FormatEscape(int p, bool raw)
    {
        var text = _text;
        var next = text[p + 1];
        if (next is (byte)'{' or (byte)'}')
            return p + 1;
        if (next == 'N' && text[p + 2] == '{' && !raw)
        {
            var q = p + 3;
            while (q < _end && text[q] is not ((byte)'}' or (byte)'\n' or (byte)'"' or (byte)'\''))
                q++;
            return text[q] == '}' ? q + 1 : p + 2;
        }
        return p + (next == '\r' && text[p + 2] == '\n' ? 3 : 2);
    }

    /// <summary>What ends a text: <c>{</c>, <c>}</c> or the closing quotes.</summary>
    private void FormatMark(int p)
    {
        ref var mode = ref _modes[_modeTop - 1];
        Start = p;
        if (_text[p] == '{')
        {
            if (mode.Fields >= 30)
            {
                Fail(p, p + 1, $"{ModePrefix}-string: expressions nested too deeply");
                return;
            }
            mode.InText = mode.InSpec = false;
            mode.Fields++;
            mode.SpecBits &= ~(1 << mode.Fields);
            OpenBracket(p, Tok.LBrace, (byte)'}');
            return;
        }
        if (_text[p] == '}')
        {
            if (mode.Fields == 0)
            {
                Fail(p, p + 1, $"{ModePrefix}-string: single '}}' is not allowed");
                return;
            }
            FieldEnd(p);
            return;
        }
        var length = mode.Triple ? 3 : 1;
        if (mode.Fields > 0)
        {
            // A format spec that runs into the quotes.
            Fail(p, p + length, $"{ModePrefix}-string: expecting '}}'");
            _modeTop--;
            Level = _modes[_modeTop].OuterLevel;
            return;
        }
        _modeTop--;
        Take(Tok.FormatEnd, p + length);
    }

    /// <summary>Closes the innermost field; text of the outer spec or of the literal comes next.</summary>
    private void FieldEnd(int p)
    {
        ref var mode = ref _modes[_modeTop - 1];
        mode.Fields--;
        Level--;
        mode.InText = true;
        mode.InSpec = mode.Fields > 0 && (mode.SpecBits & (1 << mode.Fields)) != 0;
        Start = p;
        Take(Tok.RBrace, p + 1);
    }

    /// <summary>A <c>}</c> outside of other brackets ends a field; any closer that would close more than the field's own brackets fails later.</summary>
    private bool BraceEndsField(byte closer)
    {
        ref var mode = ref _modes[_modeTop - 1];
        if (closer == '}' && mode.Fields > 0 && Level == mode.OuterLevel + mode.Fields)
        {
            FieldEnd(Start);
            return true;
        }
        return false;
    }

    /// <summary>A colon outside of other brackets starts the format spec.</summary>
    private bool ColonEndsField()
    {
        ref var mode = ref _modes[_modeTop - 1];
        if (mode.Fields == 0 || Level != mode.OuterLevel + mode.Fields)
            return false;
        mode.InText = true;
        mode.InSpec = true;
        mode.SpecBits |= 1 << mode.Fields;
        Take(Tok.Colon, Start + 1);
        return true;
    }

    private void Unterminated(in FormatMode mode, int p)
    {
        var prefix = ModePrefix;
        var kind = mode.Triple ? $"unterminated triple-quoted {prefix}-string literal" : $"unterminated {prefix}-string literal";
        Fail(mode.Start, p, $"{kind} (detected at line {(p == _end ? LastLine : LineOf(p))})");
        _modeTop--;
        Level = _modes[_modeTop].OuterLevel;
    }

    /// <summary>The text ends inside a field.</summary>
    private void UnterminatedField()
    {
        var mode = _modes[0];
        var open = OpenBracketStart;
        Fail(open, open + 1, $"'{OpenBracketChar}' was never closed");
        ErrorYields = true;
        _modeTop = 0;
        Level = mode.OuterLevel;
        _pos = TokEnd = _end;
    }
}
