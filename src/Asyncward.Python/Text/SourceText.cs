using System;
using System.Text.Unicode;

namespace Asyncward.Python;

/// <summary>The text of one file as UTF-8 without a byte order mark, whatever it was written in.</summary>
/// <remarks>Invariant: <see cref="Bytes"/> has at least <see cref="Padding"/> zero bytes after <see cref="Length"/>, so that scanners
/// may read a little past the end. The bytes are always valid UTF-8: what was not is replaced and said in <see cref="Errors"/>.</remarks>
public sealed class SourceText
{
    /// <summary>How many zero bytes stand behind the text.</summary>
    public const int Padding = 16;

    private LineTable? _lines;

    private SourceText(byte[] bytes, int length, SyntaxError[] errors)
    {
        Bytes = bytes;
        Length = length;
        Errors = errors;
    }

    /// <summary>The buffer: longer than <see cref="Length"/>, perhaps by much when it is pooled.</summary>
    public byte[] Bytes { get; }

    /// <summary>How many bytes of <see cref="Bytes"/> are text.</summary>
    public int Length { get; }

    /// <summary>What went wrong while decoding; empty for nearly every file.</summary>
    public SyntaxError[] Errors { get; }

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Span => Bytes.AsSpan(0, Length);

    /// <summary>Where lines start; made on first use.</summary>
    public LineTable Lines => _lines ??= new LineTable(Span);

    /// <summary>Copies and decodes the bytes of a file.</summary>
    public static SourceText FromBytes(ReadOnlySpan<byte> raw)
    {
        var buffer = new byte[raw.Length + Padding];
        raw.CopyTo(buffer);
        return Adopt(buffer, raw.Length);
    }

    /// <summary>Decodes a file that stands in <paramref name="buffer"/>, in place if it is UTF-8. The buffer must have room for
    /// <see cref="Padding"/> more bytes; it belongs to the text until the caller drops the text and reuses the buffer.</summary>
    public static SourceText Adopt(byte[] buffer, int length)
    {
        if (buffer.Length - length < Padding)
            Array.Resize(ref buffer, length + Padding);
        var raw = buffer.AsSpan(0, length);
        if (SourceEncoding.WideMark(raw) is { } wide)
            return Broken($"the file is in {wide}, which Python does not read: save it as UTF-8");
        var hasMark = raw.StartsWith("\uFEFF"u8);
        if (hasMark)
        {
            raw[3..].CopyTo(raw);
            length -= 3;
            raw = raw[..length];
        }
        buffer.AsSpan(length, Padding).Clear();
        var errors = Array.Empty<SyntaxError>();
        if (SourceEncoding.Declared(raw, hasMark, out var nameStart, out var nameLength))
            buffer = SourceEncoding.Decode(buffer, ref length, nameStart, nameLength, hasMark, ref errors);
        if (!Utf8.IsValid(buffer.AsSpan(0, length)))
            buffer = SourceEncoding.ReplaceInvalid(buffer, ref length, ref errors);
        return new SourceText(buffer, length, errors);
    }

    /// <summary>An empty text that stands for a file which could not be read as text at all.</summary>
    internal static SourceText Broken(string message) => new(new byte[Padding], 0, [new SyntaxError(0, 0, message)]);
}
