using System;
using System.Globalization;

namespace Asyncward.Python.Facts;

/// <summary>Numeric literals as they are written in Python.</summary>
internal static class Numbers
{
    /// <summary>An integer in any base; as close as a double comes.</summary>
    internal static double ParseInt(ReadOnlySpan<byte> text)
    {
        var radix = text.Length > 2 && text[0] == '0' ? (text[1] | 0x20) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 } : 10;
        var value = 0.0;
        foreach (var b in radix == 10 ? text : text[2..])
        {
            if (b != '_')
                value = value * radix + (b <= '9' ? b - '0' : (b | 0x20) - 'a' + 10);
        }
        return double.IsFinite(value) ? value : double.MaxValue;
    }

    /// <summary>A float, or the imaginary part of a complex literal.</summary>
    internal static double ParseFloat(ReadOnlySpan<byte> text)
    {
        Span<byte> plain = stackalloc byte[64];
        var n = 0;
        foreach (var b in text)
        {
            if (b is not ((byte)'_' or (byte)'j' or (byte)'J') && n < plain.Length)
                plain[n++] = b;
        }
        return double.TryParse(plain[..n], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;
    }
}
