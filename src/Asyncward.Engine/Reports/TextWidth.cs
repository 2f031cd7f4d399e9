using System;
using System.Globalization;
using System.Text;

namespace Asyncward.Engine;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class TextWidth
{
    // Blocks whose characters are wide by Unicode's East Asian Width, rounded to whole blocks; first and last of each.
    private static ReadOnlySpan<int> Wide =>
    [
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF,
        0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>0 for marks that join the character before, 2 for wide ones, else 1.</summary>
    internal static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (rune.Value is 0x200B or 0x200D or (>= 0xFE00 and <= 0xFE0F)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        {
            return 0;
        }
        var wide = Wide;
        for (var i = 0; i < wide.Length; i += 2)
        {
            if (wide[i] <= rune.Value && rune.Value <= wide[i + 1])
                return 2;
        }
        return 1;
    }
}
