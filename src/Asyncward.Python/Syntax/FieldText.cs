using System;

namespace Asyncward.Python.Syntax;

/// <summary>The text of a replacement field's expression, which <c>=</c> prints and a t-string keeps: as written, without comments.</summary>
internal static class FieldText
{
    /// <summary>The first <c>#</c> that is not inside a string, or <paramref name="end"/>.</summary>
    internal static int CommentStart(ReadOnlySpan<byte> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var b = text[at];
            if (b == '#')
                return at;
            if (b is (byte)'"' or (byte)'\'')
                at = SkipQuoted(text, at, end);
        }
        return end;
    }

    /// <summary>The end of the line.</summary>
    internal static int CommentEnd(ReadOnlySpan<byte> text, int start, int end)
    {
        var length = text[start..end].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? end : start + length;
    }

    /// <summary>The last byte of a string.</summary>
    private static int SkipQuoted(ReadOnlySpan<byte> text, int at, int end)
    {
        var quote = text[at];
        var triple = at + 2 < end && text[at + 1] == quote && text[at + 2] == quote;
        for (at += triple ? 3 : 1; at < end; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == quote && (!triple || (at + 2 < end && text[at + 1] == quote && text[at + 2] == quote)))
                return at + (triple ? 2 : 0);
        }
        return end;
    }
}
