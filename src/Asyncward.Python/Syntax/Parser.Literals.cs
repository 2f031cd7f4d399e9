using System;

namespace Asyncward.Python.Syntax;

/// <summary>What CPython checks while it decodes literals.</summary>
public sealed unsafe partial class Parser
{
    /// <summary>Fails for a literal that cannot be decoded.</summary>
    private void CheckLiteral(StringPiece piece, int start, int end)
    {
        var content = new ReadOnlySpan<byte>(_text + piece.ContentStart, piece.ContentEnd - piece.ContentStart);
        if ((piece.Flags & StringFlags.Bytes) != 0 && content.IndexOfAnyExceptInRange((byte)0, (byte)127) >= 0)
        {
            Fail(start, end, "bytes can only contain ASCII literal characters");
            return;
        }
        if ((piece.Flags & StringFlags.Raw) == 0 && content.IndexOf((byte)'\\') is >= 0 and var first)
            CheckEscapes(piece, content, first, start, end);
    }

    private void CheckEscapes(StringPiece piece, ReadOnlySpan<byte> content, int first, int start, int end)
    {
        var isBytes = (piece.Flags & StringFlags.Bytes) != 0;
        for (var at = first; at < content.Length;)
        {
            if (content[at] != '\\')
            {
                var step = content[at..].IndexOf((byte)'\\');
                if (step < 0)
                    return;
                at += step;
            }
            if (at + 1 >= content.Length)
                return;
            var mark = content[at + 1];
            if (isBytes)
            {
                if (mark == 'x' && !StringLiterals.HexValue(content, at + 2, 2, out _))
                {
                    Fail(start, end, $"(value error) invalid \\x escape at position {at}");
                    return;
                }
            }
            else if (mark is (byte)'x' or (byte)'u' or (byte)'U')
            {
                var digits = mark == 'x' ? 2 : mark == 'u' ? 4 : 8;
                if (!StringLiterals.HexValue(content, at + 2, digits, out var value))
                {
                    Fail(start, end,
                        $"(unicode error) 'unicodeescape' codec can't decode bytes in position {at}-{at + 1 + HexDigits(content, at + 2, digits)}: "
                        + $"truncated \\{(char)mark}{new string('X', digits)} escape");
                    return;
                }
                if (value > 0x10FFFF)
                {
                    Fail(start, end, $"(unicode error) 'unicodeescape' codec can't decode bytes in position {at}-{at + 1 + digits}: illegal Unicode character");
                    return;
                }
            }
            else if (mark == 'N')
            {
                var close = at + 2 < content.Length && content[at + 2] == '{' ? content[at..].IndexOf((byte)'}') : -1;
                if (close <= 3)
                {
                    Fail(start, end, $"(unicode error) 'unicodeescape' codec can't decode bytes in position {at}-{at + 1}: malformed \\N character escape");
                    return;
                }
                if (CharacterNames.Find(content.Slice(at + 3, close - 3)) < 0)
                {
                    Fail(start, end, $"(unicode error) 'unicodeescape' codec can't decode bytes in position {at}-{at + close}: unknown Unicode character name");
                    return;
                }
            }
            at += 2;
        }
    }

    private static int HexDigits(ReadOnlySpan<byte> content, int at, int most)
    {
        var count = 0;
        while (count < most && at + count < content.Length && char.IsAsciiHexDigit((char)content[at + count]))
            count++;
        return count;
    }
}
