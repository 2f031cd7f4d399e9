using System;
using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Asyncward.Python.Syntax;

/// <summary>Python's <c>repr</c> of literals.</summary>
internal static class PythonRepr
{
    /// <summary>A string that may have lone surrogates of three bytes each.</summary>
    internal static void Str(ReadOnlySpan<byte> utf8, Utf8Buffer output)
    {
        var quote = Quote(utf8.Contains((byte)'\''), utf8.Contains((byte)'"'));
        output.Add(quote);
        while (!utf8.IsEmpty)
        {
            var step = 0;
            while (step < utf8.Length && utf8[step] is >= 0x20 and < 0x7F and not (byte)'\\' && utf8[step] != quote)
                step++;
            output.Add(utf8[..step]);
            utf8 = utf8[step..];
            if (utf8.IsEmpty)
                break;
            CodePoint(Wtf8.Read(utf8, out var taken), quote, output);
            utf8 = utf8[taken..];
        }
        output.Add(quote);
    }

    private static byte Quote(bool hasSingle, bool hasDouble) => hasSingle && !hasDouble ? (byte)'"' : (byte)'\'';

    private static void CodePoint(int value, byte quote, Utf8Buffer output)
    {
        if (value == quote || value == '\\')
        {
            output.Add((byte)'\\');
            output.Add((byte)value);
        }
        else if (value is '\n' or '\r' or '\t')
        {
            output.Add((byte)'\\');
            output.Add((byte)(value == '\n' ? 'n' : value == '\r' ? 'r' : 't'));
        }
        else if (UnicodeText.IsPrintable(value))
        {
            Span<byte> bytes = stackalloc byte[4];
            output.Add(bytes[..new Rune(value).EncodeToUtf8(bytes)]);
        }
        else
        {
            output.Ascii(value < 0x100 ? $"\\x{value:x2}" : value < 0x10000 ? $"\\u{value:x4}" : $"\\U{value:x8}");
        }
    }

    internal static void Bytes(ReadOnlySpan<byte> bytes, Utf8Buffer output)
    {
        var quote = Quote(bytes.Contains((byte)'\''), bytes.Contains((byte)'"'));
        output.Add((byte)'b');
        output.Add(quote);
        foreach (var b in bytes)
        {
            if (b is (byte)'\n' or (byte)'\r' or (byte)'\t' || b == quote || b == '\\')
                CodePoint(b, quote, output);
            else if (b is < 0x20 or >= 0x7F)
                output.Ascii($"\\x{b:x2}");
            else
                output.Add(b);
        }
        output.Add(quote);
    }

    internal static void Number(ReadOnlySpan<byte> spelling, ConstantKind kind, Utf8Buffer output)
    {
        var text = Encoding.ASCII.GetString(spelling).Replace("_", "", StringComparison.Ordinal);
        if (kind == ConstantKind.Int)
        {
            output.Ascii(Integer(text));
            return;
        }
        var isComplex = kind == ConstantKind.Complex;
        var value = double.Parse(isComplex ? text.AsSpan(0, text.Length - 1) : text, NumberStyles.Float, CultureInfo.InvariantCulture);
        output.Ascii(Float(value, isComplex) + (isComplex ? "j" : ""));
    }

    private static string Integer(string text)
    {
        if (text.Length > 2 && (text[1] | 0x20) is 'x' or 'o' or 'b')
        {
            var digits = text.AsSpan(2);
            if ((text[1] | 0x20) == 'x')
                return BigInteger.Parse(string.Concat("0", digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            var shift = (text[1] | 0x20) == 'o' ? 3 : 1;
            var value = BigInteger.Zero;
            foreach (var digit in digits)
                value = (value << shift) + (digit - '0');
            return value.ToString(CultureInfo.InvariantCulture);
        }
        var trimmed = text.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }

    /// <summary>The shortest text that reads back as the same number, in Python's form.</summary>
    private static string Float(double value, bool isComplex)
    {
        if (double.IsInfinity(value))
            return "inf";
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        // .NET gives the shortest digits too, but chooses another form: take digits and exponent apart and put them together anew.
        var mantissa = shortest;
        var exponent = 0;
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        if (mark >= 0)
        {
            mantissa = shortest[..mark];
            exponent = int.Parse(shortest.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var decimalPoint = (point < 0 ? mantissa.Length : point) + exponent;
        var leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits[leading..].TrimEnd('0');
        decimalPoint -= leading;
        if (digits.Length == 0)
            return isComplex ? "0" : "0.0";
        if (decimalPoint is > 16 or <= -4)
        {
            var power = decimalPoint - 1;
            var head = digits.Length == 1 ? digits : digits[..1] + "." + digits[1..];
            return $"{head}e{(power < 0 ? '-' : '+')}{Math.Abs(power):00}";
        }
        if (decimalPoint <= 0)
            return "0." + new string('0', -decimalPoint) + digits;
        if (decimalPoint >= digits.Length)
            return digits + new string('0', decimalPoint - digits.Length) + (isComplex ? "" : ".0");
        return digits[..decimalPoint] + "." + digits[decimalPoint..];
    }
}
