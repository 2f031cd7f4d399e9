using System;
using System.Buffers;
using System.Text;

namespace Asyncward.Python.Syntax;

/// <summary>Decodes string literals.</summary>
public static class StringLiterals
{
    /// <summary>The value of a <see cref="ConstantKind.Str"/>, UTF-16 with lone surrogates as they are.</summary>
    public static string Decode(SourceText source, Constant constant)
    {
        var pieces = constant.Pieces;
        if (pieces.Length == 1 && IsPlain(source, pieces[0]))
            return Encoding.UTF8.GetString(Content(source, pieces[0]));
        var bytes = new Utf8Buffer(256);
        DecodeTo(source, constant, bytes);
        return Wtf8.ToUtf16(bytes.Written);
    }

    /// <summary>The value of a <see cref="ConstantKind.Str"/> as UTF-8 in which each lone surrogate takes three bytes of its own.</summary>
    internal static void DecodeTo(SourceText source, Constant constant, Utf8Buffer result)
    {
        foreach (var piece in constant.Pieces)
        {
            if (IsPlain(source, piece))
                result.Add(Content(source, piece));
            else
                Decode(Content(source, piece), piece.Flags, result);
        }
    }

    /// <summary>The value of a <see cref="ConstantKind.Bytes"/>.</summary>
    public static byte[] DecodeBytes(SourceText source, Constant constant)
    {
        var result = new ArrayBufferWriter<byte>();
        foreach (var piece in constant.Pieces)
        {
            if (IsPlain(source, piece))
                result.Write(Content(source, piece));
            else
                DecodeBytes(Content(source, piece), (piece.Flags & StringFlags.Raw) != 0, result);
        }
        return result.WrittenSpan.ToArray();
    }

    private static ReadOnlySpan<byte> Content(SourceText source, StringPiece piece) =>
        source.Span[piece.ContentStart..piece.ContentEnd];

    private static bool IsPlain(SourceText source, StringPiece piece)
    {
        var content = Content(source, piece);
        return (piece.Flags & StringFlags.Format) != 0
            ? content.IndexOfAny("\\{}\r"u8) < 0
            : (piece.Flags & StringFlags.Raw) != 0 ? !content.Contains((byte)'\r') : content.IndexOfAny((byte)'\\', (byte)'\r') < 0;
    }

    private static void Decode(ReadOnlySpan<byte> content, StringFlags flags, Utf8Buffer result)
    {
        var format = (flags & StringFlags.Format) != 0;
        var raw = (flags & StringFlags.Raw) != 0;
        var at = 0;
        while (at < content.Length)
        {
            var step = content[at..].IndexOfAny("\\{}\r"u8);
            if (step < 0)
                step = content.Length - at;
            result.Add(content.Slice(at, step));
            at += step;
            if (at >= content.Length)
                break;
            switch (content[at])
            {
                case (byte)'\r':
                    // Python's line ends are \n whatever the file's are.
                    result.Add((byte)'\n');
                    at += at + 1 < content.Length && content[at + 1] == '\n' ? 2 : 1;
                    break;
                case (byte)'\\' when !raw:
                    at = Escape(content, at, format, result);
                    break;
                case (byte)'\\':
                    result.Add((byte)'\\');
                    at++;
                    break;
                default:
                    result.Add(content[at]);
                    at += format && at + 1 < content.Length && content[at + 1] == content[at] ? 2 : 1;
                    break;
            }
        }
    }

    /// <summary>Decodes one escape and returns where the text goes on.</summary>
    private static int Escape(ReadOnlySpan<byte> content, int at, bool format, Utf8Buffer result)
    {
        if (at + 1 >= content.Length)
        {
            result.Add((byte)'\\');
            return at + 1;
        }
        var mark = content[at + 1];
        var simple = Simple(mark);
        if (simple >= 0)
        {
            result.Add((byte)simple);
            return at + 2;
        }
        switch (mark)
        {
            case (byte)'\n':
                return at + 2;
            case (byte)'\r':
                return at + (at + 2 < content.Length && content[at + 2] == '\n' ? 3 : 2);
            case >= (byte)'0' and <= (byte)'7':
                at = Octal(content, at + 1, out var octal);
                Wtf8.Add(result, (uint)octal);
                return at;
            case (byte)'x':
                return Hex(content, at, 2, result);
            case (byte)'u':
                return Hex(content, at, 4, result);
            case (byte)'U':
                return Hex(content, at, 8, result);
            case (byte)'N' when at + 2 < content.Length && content[at + 2] == '{' && content[at..].IndexOf((byte)'}') is > 3 and var length:
                if (CharacterNames.Find(content.Slice(at + 3, length - 3)) is >= 0 and var named)
                    Wtf8.Add(result, (uint)named);
                return at + length + 1;
            case (byte)'{' or (byte)'}' when format:
                result.Add((byte)'\\');
                return at + 1;
            default:
                // An unknown escape stands for itself; the character behind the backslash may be longer than a byte.
                result.Add((byte)'\\');
                return at + 1;
        }
    }

    private static int Simple(byte mark) => mark switch
    {
        (byte)'\\' => '\\',
        (byte)'\'' => '\'',
        (byte)'"' => '"',
        (byte)'a' => 7,
        (byte)'b' => 8,
        (byte)'f' => 12,
        (byte)'n' => 10,
        (byte)'r' => 13,
        (byte)'t' => 9,
        (byte)'v' => 11,
        _ => -1,
    };

    private static int Octal(ReadOnlySpan<byte> content, int at, out int value)
    {
        value = 0;
        for (var end = Math.Min(at + 3, content.Length); at < end && content[at] is >= (byte)'0' and <= (byte)'7'; at++)
            value = value * 8 + (content[at] - '0');
        return at;
    }

    private static int Hex(ReadOnlySpan<byte> content, int at, int digits, Utf8Buffer result)
    {
        if (!HexValue(content, at + 2, digits, out var value) || value > 0x10FFFF)
        {
            result.Add((byte)'\\');
            return at + 1;
        }
        Wtf8.Add(result, value);
        return at + 2 + digits;
    }

    /// <summary>Reads exactly so many hexadecimal digits.</summary>
    internal static bool HexValue(ReadOnlySpan<byte> content, int at, int digits, out uint value)
    {
        value = 0;
        if (at + digits > content.Length)
            return false;
        for (var i = 0; i < digits; i++)
        {
            var c = (char)content[at + i];
            if (!char.IsAsciiHexDigit(c))
                return false;
            value = value * 16 + (uint)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return true;
    }

    private static void DecodeBytes(ReadOnlySpan<byte> content, bool raw, ArrayBufferWriter<byte> result)
    {
        for (var at = 0; at < content.Length;)
        {
            var b = content[at];
            if (b == '\r')
            {
                Put(result, (byte)'\n');
                at += at + 1 < content.Length && content[at + 1] == '\n' ? 2 : 1;
                continue;
            }
            if (b != '\\' || raw || at + 1 >= content.Length)
            {
                Put(result, b);
                at++;
                continue;
            }
            var mark = content[at + 1];
            var simple = Simple(mark);
            if (simple >= 0)
            {
                Put(result, (byte)simple);
                at += 2;
            }
            else if (mark == '\n')
            {
                at += 2;
            }
            else if (mark == '\r')
            {
                at += at + 2 < content.Length && content[at + 2] == '\n' ? 3 : 2;
            }
            else if (mark is >= (byte)'0' and <= (byte)'7')
            {
                at = Octal(content, at + 1, out var octal);
                Put(result, (byte)octal);
            }
            else if (mark == 'x' && HexValue(content, at + 2, 2, out var value))
            {
                Put(result, (byte)value);
                at += 4;
            }
            else
            {
                Put(result, b);
                at++;
            }
        }
    }

    private static void Put(ArrayBufferWriter<byte> result, byte value)
    {
        result.GetSpan(1)[0] = value;
        result.Advance(1);
    }
}
