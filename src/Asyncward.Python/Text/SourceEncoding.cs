using System;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Asyncward.Python;

/// <summary>PEP 263: finds an encoding declaration in the first two lines and decodes by it.</summary>
internal static class SourceEncoding
{
    /// <summary>Whether one of the first two lines declares an encoding other than UTF-8; gives where its name stands.</summary>
    internal static bool Declared(ReadOnlySpan<byte> text, bool hasMark, out int nameStart, out int nameLength)
    {
        nameStart = nameLength = 0;
        var lineStart = 0;
        for (var line = 0; line < 2 && lineStart < text.Length; line++)
        {
            var rest = text[lineStart..];
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
                length = rest.Length;
            var current = rest[..length];
            var content = current.TrimStart(" \t\f"u8);
            if (content.Length > 0 && content[0] != '#')
                return false;
            if (NameIn(current, out var start, out nameLength))
            {
                nameStart = lineStart + start;
                return !IsUtf8(text.Slice(nameStart, nameLength), hasMark);
            }
            lineStart += length + 1;
            if (length < rest.Length && rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n')
                lineStart++;
        }
        return false;
    }

    private static bool NameIn(ReadOnlySpan<byte> line, out int start, out int length)
    {
        start = length = 0;
        var at = 0;
        while (true)
        {
            var found = line[at..].IndexOf("coding"u8);
            if (found < 0)
                return false;
            at += found + 6;
            if (at < line.Length && line[at] is (byte)':' or (byte)'=')
            {
                start = at + 1;
                while (start < line.Length && line[start] is (byte)' ' or (byte)'\t')
                    start++;
                while (start + length < line.Length && IsNameByte(line[start + length]))
                    length++;
                if (length > 0)
                    return true;
            }
        }
    }

    private static bool IsNameByte(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_' or (byte)'.';

    // Behind a byte order mark CPython knows fewer spellings.
    private static bool IsUtf8(ReadOnlySpan<byte> name, bool hasMark) => Normalized(name) is var n
        && (n == "utf-8" || (n is "utf8" or "u8" or "utf" or "utf8-ucs2" or "utf8-ucs4" or "cp65001" && !hasMark) || n.StartsWith("utf-8-", StringComparison.Ordinal));

    // `Latin__1-` is `latin-1`: whatever stands between letters and digits counts as one hyphen, but for points.
    private static string Normalized(ReadOnlySpan<byte> name) =>
        string.Join('-', Encoding.ASCII.GetString(name).ToLowerInvariant().Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Decodes the whole buffer by the declared name; keeps the bytes and says so when the name is unknown.</summary>
    internal static byte[] Decode(byte[] buffer, ref int length, int nameStart, int nameLength, bool hasMark, ref SyntaxError[] errors)
    {
        var name = Normalized(buffer.AsSpan(nameStart, nameLength));
        if (hasMark)
        {
            errors = [new SyntaxError(nameStart, nameStart + nameLength, $"encoding problem: {name} with BOM")];
            return buffer;
        }
        if (Find(name) is not { } encoding)
        {
            errors = [new SyntaxError(nameStart, nameStart + nameLength, $"unknown encoding: {name}")];
            return buffer;
        }
        var raw = buffer.AsSpan(0, length);
        if (raw.IndexOfAnyExceptInRange((byte)0, (byte)127) < 0 && encoding.IsSingleByte)
            return buffer;
        try
        {
            return Padded(encoding.GetString(raw), out length);
        }
        catch (DecoderFallbackException e)
        {
            errors = [new SyntaxError(e.Index, Math.Min(e.Index + 1, length), $"encoding problem: {name}")];
            return buffer;
        }
    }

    /// <summary>The encoding whose byte order mark a file begins with, when its characters are of two or four bytes; else null.</summary>
    internal static string? WideMark(ReadOnlySpan<byte> raw) =>
        raw.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || raw.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? "UTF-32"
        : raw.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || raw.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "UTF-16" : null;

    /// <summary>Replaces what is not UTF-8 and says where the first such byte stood.</summary>
    internal static byte[] ReplaceInvalid(byte[] buffer, ref int length, ref SyntaxError[] errors)
    {
        var raw = buffer.AsSpan(0, length);
        var good = FirstInvalid(raw);
        if (errors.Length == 0)
        {
            var value = raw[good].ToString("x2", CultureInfo.InvariantCulture);
            errors = [new SyntaxError(good, good + 1, $"(unicode error) 'utf-8' codec can't decode byte 0x{value} in position {good}")];
        }
        return Padded(Encoding.UTF8.GetString(raw), out length);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> raw)
    {
        // Each good character is stepped over, in blocks while they are valid as a whole.
        var at = 0;
        for (var block = 1 << 16; block > 0; block >>= 1)
        {
            while (at + block <= raw.Length && Utf8.IsValid(raw.Slice(at, block)))
                at += block;
        }
        while (at < raw.Length && Rune.DecodeFromUtf8(raw[at..], out _, out var taken) == System.Buffers.OperationStatus.Done)
            at += taken;
        return Math.Min(at, raw.Length - 1);
    }

    private static byte[] Padded(string text, out int length)
    {
        length = Encoding.UTF8.GetByteCount(text);
        var bytes = new byte[length + SourceText.Padding];
        Encoding.UTF8.GetBytes(text, bytes);
        return bytes;
    }

    // As CPython does, which so takes what Emacs writes: `latin-1-unix`.
    private static bool IsLatin1(string name) =>
        name.StartsWith("latin-1-", StringComparison.Ordinal) || name.StartsWith("iso-8859-1-", StringComparison.Ordinal)
        || name.StartsWith("iso-latin-1-", StringComparison.Ordinal);

    private static Encoding? Find(string name)
    {
        var codePage = name switch
        {
            "latin-1" or "latin1" or "latin" or "l1" or "iso-8859-1" or "iso8859-1" or "iso8859" or "8859" or "cp819" or "ibm819" or "iso-latin-1" or "csisolatin1" => 28591,
            "ascii" or "us-ascii" or "us" or "646" or "cp367" => 20127,
            "latin2" or "l2" or "csisolatin2" => 28592,
            "latin3" or "l3" or "csisolatin3" => 28593,
            "latin4" or "l4" or "csisolatin4" => 28594,
            "cyrillic" or "csisolatincyrillic" => 28595,
            "arabic" or "csisolatinarabic" => 28596,
            "greek" or "greek8" or "csisolatingreek" => 28597,
            "hebrew" or "csisolatinhebrew" => 28598,
            "latin5" or "l5" or "csisolatin5" => 28599,
            "latin7" or "l7" => 28603,
            "latin9" or "l9" => 28605,
            "koi8-r" => 20866,
            "koi8-u" => 21866,
            "euc-jp" or "eucjp" or "ujis" => 51932,
            "shift-jis" or "sjis" or "shiftjis" or "cp932" => 932,
            "gbk" or "cp936" or "gb2312" or "euc-cn" => 936,
            "gb18030" => 54936,
            "big5" or "cp950" => 950,
            "euc-kr" or "euckr" or "cp949" => 949,
            "iso-2022-jp" => 50220,
            "mac-roman" or "macroman" => 10000,
            _ when IsLatin1(name) => 28591,
            _ => NumberAfter(name, "iso-8859-") is > 0 and < 17 and var part ? 28590 + part
                : NumberAfter(name, "iso8859-") is > 0 and < 17 and var part2 ? 28590 + part2
                : NumberAfter(name, "windows-") is > 0 and var page ? page
                : NumberAfter(name, "cp") is > 0 and var page2 ? page2
                : 0,
        };
        if (codePage == 0)
            return null;
        try
        {
            return codePage is 20127 or 28591
                ? Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                : CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception e) when (e is NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static int NumberAfter(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
