using System;

namespace Asyncward.Python.Syntax;

/// <summary>Numeric literals.</summary>
internal unsafe partial struct Lexer
{
    private void Number(int p)
    {
        var text = _text;
        var q = p;
        var kind = Tok.Int;
        if (text[p] == '0' && (text[p + 1] | 0x20) is 'x' or 'o' or 'b')
        {
            Radix(p);
            return;
        }
        if (text[p] != '.')
        {
            if (!Digits(ref q))
            {
                Fail(p, q, "invalid decimal literal");
                return;
            }
            if (text[p] == '0' && q - p > 1 && text[q] != '.' && (text[q] | 0x20) is not ('e' or 'j') && LeadingZeros(p, q))
                return;
        }
        if (text[q] == '.')
        {
            kind = Tok.Float;
            q++;
            if (text[q] is >= (byte)'0' and <= (byte)'9' && !Digits(ref q))
            {
                Fail(p, q, "invalid decimal literal");
                return;
            }
        }
        if ((text[q] | 0x20) == 'e')
        {
            var r = q + 1;
            if (text[r] is (byte)'+' or (byte)'-')
                r++;
            if (text[r] is >= (byte)'0' and <= (byte)'9')
            {
                kind = Tok.Float;
                q = r;
                if (!Digits(ref q))
                {
                    Fail(p, q, "invalid decimal literal");
                    return;
                }
            }
            else if (r != q + 1)
            {
                Fail(p, q + 1, "invalid decimal literal");
                return;
            }
        }
        if ((text[q] | 0x20) == 'j')
        {
            kind = Tok.Complex;
            q++;
        }
        Finish(p, q, kind, kind == Tok.Complex ? "imaginary" : "decimal");
    }

    /// <summary>Digits with single underscores between them; false when an underscore has no digit behind it.</summary>
    private readonly bool Digits(ref int p)
    {
        var text = _text;
        while (true)
        {
            while (text[p] is >= (byte)'0' and <= (byte)'9')
                p++;
            if (text[p] != '_')
                return true;
            p++;
            if (text[p] is not (>= (byte)'0' and <= (byte)'9'))
                return false;
        }
    }

    private bool LeadingZeros(int p, int q)
    {
        for (var r = p; r < q; r++)
        {
            if (_text[r] is not ((byte)'0' or (byte)'_'))
            {
                Fail(p, q, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
                return true;
            }
        }
        return false;
    }

    private void Radix(int p)
    {
        var text = _text;
        var mark = text[p + 1] | 0x20;
        var name = mark == 'x' ? "hexadecimal" : mark == 'o' ? "octal" : "binary";
        var q = p + 2;
        do
        {
            if (text[q] == '_')
                q++;
            var first = q;
            while (mark == 'x' ? char.IsAsciiHexDigit((char)text[q]) : text[q] >= '0' && text[q] <= (mark == 'o' ? '7' : '1'))
                q++;
            if (q == first)
            {
                Fail(p, q, text[q] is >= (byte)'0' and <= (byte)'9' ? $"invalid digit '{(char)text[q]}' in {name} literal" : $"invalid {name} literal");
                return;
            }
        }
        while (text[q] == '_');
        if (text[q] is >= (byte)'0' and <= (byte)'9')
        {
            Fail(p, q, $"invalid digit '{(char)text[q]}' in {name} literal");
            return;
        }
        Finish(p, q, Tok.Int, name);
    }

    /// <summary>A number may run into a keyword that can follow it (<c>1if x else 2</c>) and into no other letter.</summary>
    private void Finish(int p, int q, Tok kind, string name)
    {
        var text = _text;
        if ((Class(text[q]) & IdentifierPart) != 0 && q < _end)
        {
            var follows = text[q] switch
            {
                (byte)'a' => Starts(q, "and"u8),
                (byte)'e' => Starts(q, "else"u8),
                (byte)'f' => Starts(q, "for"u8),
                (byte)'i' => text[q + 1] is (byte)'f' or (byte)'n' or (byte)'s',
                (byte)'n' => Starts(q, "not"u8),
                (byte)'o' => Starts(q, "or"u8),
                _ => false,
            };
            if (!follows)
            {
                Fail(p, q, $"invalid {name} literal");
                return;
            }
        }
        Take(kind, q);
    }

    private readonly bool Starts(int p, ReadOnlySpan<byte> word) => new ReadOnlySpan<byte>(_text + p, Math.Min(word.Length, _end - p)).SequenceEqual(word);
}
