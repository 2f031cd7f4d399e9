using System.Buffers;
using System.Globalization;
using System.Text;

namespace Asyncward.Python.Syntax;

/// <summary>Identifiers with characters beyond ASCII.</summary>
internal unsafe partial struct Lexer
{
    /// <summary>Turns the current name into an error at its first character that cannot be there.</summary>
    private void CheckIdentifier(int p, int q)
    {
        for (var at = p; at < q;)
        {
            var status = Rune.DecodeFromUtf8(new System.ReadOnlySpan<byte>(_text + at, q - at), out var rune, out var taken);
            if (status != OperationStatus.Done || !IsIdentifier(rune, at > p))
            {
                _pos = at;
                var shown = UnicodeText.IsPrintable(rune.Value)
                    ? $"invalid character '{rune}' (U+{rune.Value:X4})"
                    : $"invalid non-printable character U+{rune.Value:X4}";
                Fail(at, at + taken, shown);
                return;
            }
            at += taken;
        }
    }

    /// <summary>XID_Start or, behind the first character, XID_Continue.</summary>
    private static bool IsIdentifier(Rune rune, bool behindFirst)
    {
        var value = rune.Value;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.LetterNumber:
                // Not XID_Start since their compatibility forms start with a space or a combining mark.
                return value switch
                {
                    0x37A or 0x2E2F or 0xFDFA or 0xFDFB or 0xFE70 or 0xFE72 or 0xFE74 or 0xFE76 or 0xFE78 or 0xFE7A or 0xFE7C or 0xFE7E => false,
                    >= 0xFC5E and <= 0xFC63 => false,
                    0xE33 or 0xEB3 or 0xFF9E or 0xFF9F => behindFirst,
                    _ => true,
                };
            case UnicodeCategory.NonSpacingMark when value is 0x1885 or 0x1886:
                return true;
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.DecimalDigitNumber:
                return behindFirst;
            case UnicodeCategory.ConnectorPunctuation:
                return value == '_' || behindFirst;
            default:
                return value is 0x2118 or 0x212E or 0x309B or 0x309C
                    ? value is 0x2118 or 0x212E
                    : behindFirst && value is 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA or 0x200C or 0x200D or 0x30FB or 0xFF65;
        }
    }
}
