using System;
using System.Globalization;
using System.Text.Json;

namespace Asyncward.Python;

/// <summary>The text of a JSON string, where half a surrogate pair stands for a character that cannot be shown: Python writes such strings.</summary>
internal static class JsonText
{
    private const int EscapeLength = 6;

    /// <summary>The text of a string.</summary>
    /// <exception cref="InvalidOperationException">It is no UTF-8.</exception>
    internal static string Of(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            using var whole = JsonDocument.Parse(WithWholePairs(value.GetRawText().ToCharArray()).AsMemory());
            return whole.RootElement.GetString()!;
        }
    }

    // An escape of half a pair that has no other half becomes U+FFFD, so nothing moves.
    private static char[] WithWholePairs(char[] raw)
    {
        for (var at = 0; at < raw.Length; at++)
        {
            if (raw[at] != '\\')
                continue;
            var unit = UnitAt(raw, at);
            if (unit < 0)
            {
                at++;
                continue;
            }
            if (char.IsHighSurrogate((char)unit) && UnitAt(raw, at + EscapeLength) is >= 0 and var low && char.IsLowSurrogate((char)low))
                at += EscapeLength;
            else if (char.IsSurrogate((char)unit))
                "fffd".CopyTo(raw.AsSpan(at + 2));
            at += EscapeLength - 1;
        }
        return raw;
    }

    // The UTF-16 unit that an escape stands for, or -1.
    private static int UnitAt(char[] raw, int at) =>
        at + EscapeLength <= raw.Length && raw[at] == '\\' && raw[at + 1] == 'u'
        && ushort.TryParse(raw.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? unit : -1;
}
