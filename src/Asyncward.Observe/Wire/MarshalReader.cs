using System;
using System.Buffers.Binary;
using System.Text;

namespace Asyncward.Observe;

/// <summary>
/// Reads what <c>marshal.dumps(value, 2)</c> of CPython writes for tuples, lists, strings, bytes, numbers, booleans and <c>None</c>. Anything else, and
/// anything cut or too deep, is refused.
/// </summary>
internal ref struct MarshalReader
{
    private const int MaxDepth = 16;
    private const int MaxValues = 1 << 20;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;
    private int _values;

    private MarshalReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>The tuple that these bytes are; false when they are anything else.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> bytes, out Row row)
    {
        var reader = new MarshalReader(bytes);
        if (reader.Read(out var value, 0) && value is object?[] items && reader._at == bytes.Length)
        {
            row = new Row(items);
            return true;
        }
        row = default;
        return false;
    }

    private bool Read(out object? value, int depth)
    {
        value = null;
        if (depth > MaxDepth || _at >= _bytes.Length || ++_values > MaxValues)
            return false;
        switch (_bytes[_at++])
        {
            case (byte)'N':
                return true;
            case (byte)'T':
                value = 1L;
                return true;
            case (byte)'F':
                value = 0L;
                return true;
            case (byte)'i':
                if (!TryInt(out var small))
                    return false;
                value = (long)small;
                return true;
            case (byte)'l':
                return ReadLong(out value);
            case (byte)'g':
                if (_bytes.Length - _at < 8)
                    return false;
                value = BinaryPrimitives.ReadDoubleLittleEndian(_bytes[_at..]);
                _at += 8;
                return true;
            case (byte)'u' or (byte)'s':
                if (!TryInt(out var length) || length < 0 || length > _bytes.Length - _at)
                    return false;
                value = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
                _at += length;
                return true;
            case (byte)'(' or (byte)'[':
                return ReadItems(out value, depth);
            default:
                return false;
        }
    }

    private bool ReadItems(out object? value, int depth)
    {
        value = null;
        // Each item takes a byte at least, so that a length that lies allocates nothing.
        if (!TryInt(out var count) || count < 0 || count > _bytes.Length - _at)
            return false;
        var items = count == 0 ? [] : new object?[count];
        for (var i = 0; i < count; i++)
        {
            if (!Read(out items[i], depth + 1))
                return false;
        }
        value = items;
        return true;
    }

    // Digits of 15 bits; what does not fit into 64 bits is cut.
    private bool ReadLong(out object? value)
    {
        value = null;
        if (!TryInt(out var count) || count == int.MinValue || Math.Abs(count) > (_bytes.Length - _at) / 2)
            return false;
        var result = 0UL;
        for (var i = 0; i < Math.Abs(count); i++)
        {
            var digit = (ulong)BinaryPrimitives.ReadUInt16LittleEndian(_bytes[_at..]);
            _at += 2;
            if (i < 5)
                result |= digit << (15 * i);
        }
        value = count < 0 ? -(long)result : (long)result;
        return true;
    }

    private bool TryInt(out int value)
    {
        value = 0;
        if (_bytes.Length - _at < 4)
            return false;
        value = BinaryPrimitives.ReadInt32LittleEndian(_bytes[_at..]);
        _at += 4;
        return true;
    }
}
