using System;
using System.Buffers.Text;

namespace Asyncward.Python.Syntax;

/// <summary>Bytes that grow.</summary>
internal sealed class Utf8Buffer(int capacity)
{
    private byte[] _bytes = new byte[capacity];
    private int _count;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    internal void Clear() => _count = 0;

    private void Reserve(int more)
    {
        if (_bytes.Length - _count < more)
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(_bytes.Length * 2L, _count + (long)more), Array.MaxLength));
    }

    internal void Add(byte value)
    {
        Reserve(1);
        _bytes[_count++] = value;
    }

    internal void Add(ReadOnlySpan<byte> value)
    {
        Reserve(value.Length);
        value.CopyTo(_bytes.AsSpan(_count));
        _count += value.Length;
    }

    internal void Add(int value)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_count), out var written);
        _count += written;
    }

    internal void Ascii(string text)
    {
        Reserve(text.Length);
        foreach (var c in text)
            _bytes[_count++] = (byte)c;
    }

    internal void Spaces(int count)
    {
        Reserve(count);
        _bytes.AsSpan(_count, count).Fill((byte)' ');
        _count += count;
    }
}
