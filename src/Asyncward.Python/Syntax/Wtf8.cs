using System;
using System.Text;

namespace Asyncward.Python.Syntax;

/// <summary>UTF-8 that can also hold what a Python string can: lone surrogates, as three bytes each.</summary>
internal static class Wtf8
{
    internal static void Add(Utf8Buffer output, uint codePoint)
    {
        if (codePoint < 0x80)
        {
            output.Add((byte)codePoint);
        }
        else if (codePoint < 0x800)
        {
            output.Add((byte)(0xC0 | (codePoint >> 6)));
            output.Add((byte)(0x80 | (codePoint & 0x3F)));
        }
        else if (codePoint < 0x10000)
        {
            output.Add((byte)(0xE0 | (codePoint >> 12)));
            output.Add((byte)(0x80 | ((codePoint >> 6) & 0x3F)));
            output.Add((byte)(0x80 | (codePoint & 0x3F)));
        }
        else
        {
            output.Add((byte)(0xF0 | (codePoint >> 18)));
            output.Add((byte)(0x80 | ((codePoint >> 12) & 0x3F)));
            output.Add((byte)(0x80 | ((codePoint >> 6) & 0x3F)));
            output.Add((byte)(0x80 | (codePoint & 0x3F)));
        }
    }

    /// <summary>The first code point of well-formed text.</summary>
    internal static int Read(ReadOnlySpan<byte> text, out int taken)
    {
        int first = text[0];
        taken = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (taken > text.Length)
            taken = 1;
        return taken switch
        {
            1 => first,
            2 => ((first & 0x1F) << 6) | (text[1] & 0x3F),
            3 => ((first & 0xF) << 12) | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F),
            _ => ((first & 7) << 18) | ((text[1] & 0x3F) << 12) | ((text[2] & 0x3F) << 6) | (text[3] & 0x3F),
        };
    }

    internal static string ToUtf16(ReadOnlySpan<byte> text)
    {
        var result = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var codePoint = Read(text, out var taken);
            if (codePoint >= 0x10000)
                result.Append(char.ConvertFromUtf32(codePoint));
            else
                result.Append((char)codePoint);
            text = text[taken..];
        }
        return result.ToString();
    }
}
