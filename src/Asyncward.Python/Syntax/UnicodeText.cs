using System.Globalization;
using System.Text;

namespace Asyncward.Python.Syntax;

/// <summary>What Python asks of characters beyond ASCII.</summary>
internal static class UnicodeText
{
    /// <summary><c>str.isprintable</c> of one code point, which may be a lone surrogate.</summary>
    internal static bool IsPrintable(int codePoint) => codePoint < 0x7F
        ? codePoint >= ' '
        : Rune.IsValid(codePoint) && CharUnicodeInfo.GetUnicodeCategory(codePoint) is not (UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
