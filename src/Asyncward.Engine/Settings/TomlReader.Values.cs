using System;
using System.Collections.Generic;
using System.Globalization;

namespace Asyncward.Engine;

public sealed partial class TomlReader
{
    private TomlValue? Value(int depth)
    {
        var start = _at;
        if (depth > MaxDepth)
            return Fail<TomlValue>(start, $"values are nested more than {MaxDepth} deep");
        var (line, column) = Locate(start);
        switch (Peek())
        {
            case '"':
                return (At("\"\"\"") ? MultilineBasicString() : BasicString()) is { } basic ? new TomlString(basic, line, column) : null;
            case '\'':
                return (At("'''") ? MultilineLiteralString() : LiteralString()) is { } literal ? new TomlString(literal, line, column) : null;
            case '[':
                return Array(depth, line, column);
            case '{':
                return InlineTable(depth, line, column);
            default:
                return Scalar(line, column);
        }
    }

    private bool At(string text) => string.CompareOrdinal(_text, _at, text, 0, text.Length) == 0;

    private TomlArray? Array(int depth, int line, int column)
    {
        _at++;
        var items = new List<TomlValue>();
        while (true)
        {
            SkipBlank();
            if (Failed)
                return null;
            if (Take(']'))
                return new TomlArray(items, line, column);
            if (Value(depth + 1) is not { } value)
                return null;
            items.Add(value);
            SkipBlank();
            if (Failed)
                return null;
            if (!Take(',') && Peek() != ']')
                return Fail<TomlArray>(_at, _at >= _text.Length ? "the array is not closed with `]`" : "expected `,` or `]` in the array");
        }
    }

    /// <summary>Space, comments and line ends: allowed between the elements of arrays.</summary>
    private void SkipBlank()
    {
        while (!Failed)
        {
            SkipSpace();
            if (Peek() == '#')
                Comment();
            else if (!TakeNewline())
                return;
        }
    }

    private TomlTable? InlineTable(int depth, int line, int column)
    {
        _at++;
        var table = new TomlTable(line, column);
        SkipSpace();
        if (!Take('}'))
        {
            while (true)
            {
                SkipSpace();
                KeyValue(table, depth + 1);
                if (Failed)
                    return null;
                SkipSpace();
                if (Take('}'))
                    break;
                if (!Take(','))
                    return Fail<TomlTable>(_at, "expected `,` or `}` in the inline table");
            }
        }
        Close(table);
        return table;
    }

    /// <summary>An inline table is complete: neither it nor the tables that dotted keys made in it may be extended.</summary>
    private static void Close(TomlTable table)
    {
        table.Origin = TomlTableOrigin.Inline;
        foreach (var entry in table.Entries)
        {
            if (entry.Value is TomlTable { Origin: TomlTableOrigin.Dotted } inner)
                Close(inner);
        }
    }

    private TomlValue? Scalar(int line, int column)
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Peek()) || Peek() is '+' or '-' or '_' or '.' or ':')
            _at++;
        var text = _text.AsSpan(start, _at - start);
        if (IsDate(text) && Peek() == ' ' && char.IsAsciiDigit(Peek(1)) && char.IsAsciiDigit(Peek(2)) && Peek(3) == ':')
        {
            // A date and a time may be separated by one space.
            _at++;
            while (char.IsAsciiDigit(Peek()) || Peek() is ':' or '.' or '+' or '-' or 'Z' or 'z')
                _at++;
            text = _text.AsSpan(start, _at - start);
        }
        switch (text)
        {
            case "":
                return Fail<TomlValue>(start, _at >= _text.Length || Peek() is '\n' or '\r' or '#' ? "expected a value" : "expected a value: strings need quotes");
            case "true":
                return new TomlBoolean(true, line, column);
            case "false":
                return new TomlBoolean(false, line, column);
            case "inf" or "+inf":
                return new TomlFloat(double.PositiveInfinity, line, column);
            case "-inf":
                return new TomlFloat(double.NegativeInfinity, line, column);
            case "nan" or "+nan" or "-nan":
                return new TomlFloat(double.NaN, line, column);
        }
        if (IsDateTime(text))
            return new TomlDateTime(text.ToString(), line, column);
        if (Integer(text) is { } integer)
            return new TomlInteger(integer, line, column);
        if (Float(text) is { } real)
            return new TomlFloat(real, line, column);
        return Fail<TomlValue>(start, $"`{text}` is not a value: strings need quotes");
    }

    private static long? Integer(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o' or 'b')
            return Radix(text[2..], text[1] switch { 'x' => 16, 'o' => 8, _ => 2 });
        var digits = text[0] is '+' or '-' ? text[1..] : text;
        if (!IsDigits(digits) || (digits[0] == '0' && digits.Length > 1))
            return null;
        var plain = text.ToString().Replace("_", "", StringComparison.Ordinal);
        return long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static long? Radix(ReadOnlySpan<char> digits, int radix)
    {
        var value = 0UL;
        for (var i = 0; i < digits.Length; i++)
        {
            var c = digits[i];
            if (c == '_')
            {
                if (i == 0 || i == digits.Length - 1 || digits[i - 1] == '_')
                    return null;
                continue;
            }
            var digit = c switch { >= '0' and <= '9' => c - '0', >= 'a' and <= 'f' => c - 'a' + 10, >= 'A' and <= 'F' => c - 'A' + 10, _ => 99 };
            if (digit >= radix || value > ((ulong)long.MaxValue - (ulong)digit) / (ulong)radix)
                return null;
            value = (value * (ulong)radix) + (ulong)digit;
        }
        return digits.Length == 0 ? null : (long)value;
    }

    /// <summary>Whether it is digits with underscores only between two digits.</summary>
    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] == '_' || text[^1] == '_')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && (text[i] != '_' || text[i - 1] == '_'))
                return false;
        }
        return true;
    }

    private static double? Float(ReadOnlySpan<char> text)
    {
        var body = text[0] is '+' or '-' ? text[1..] : text;
        var mantissa = body;
        var exponentAt = body.IndexOfAny('e', 'E');
        if (exponentAt >= 0)
        {
            mantissa = body[..exponentAt];
            var exponent = body[(exponentAt + 1)..];
            if (exponent.Length > 0 && exponent[0] is '+' or '-')
                exponent = exponent[1..];
            if (!IsDigits(exponent))
                return null;
        }
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        if (!IsDigits(whole) || (whole[0] == '0' && whole.Length > 1) || (point >= 0 && !IsDigits(mantissa[(point + 1)..])))
            return null;
        if (point < 0 && exponentAt < 0)
            return null;
        var plain = text.ToString().Replace("_", "", StringComparison.Ordinal);
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-'
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsDateTime(ReadOnlySpan<char> text)
    {
        if (text.Length >= 10 && IsDate(text[..10]))
            return text.Length == 10 || (text[10] is 'T' or 't' or ' ' && IsTime(text[11..], offset: true));
        return IsTime(text, offset: false);
    }

    private static bool IsTime(ReadOnlySpan<char> text, bool offset)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':')
            return false;
        if (!Below(text[..2], 24) || !Below(text.Slice(3, 2), 60) || !Below(text.Slice(6, 2), 61))
            return false;
        var rest = text[8..];
        if (rest.Length > 0 && rest[0] == '.')
        {
            var digits = 1;
            while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
                digits++;
            if (digits == 1)
                return false;
            rest = rest[digits..];
        }
        if (rest.Length == 0)
            return true;
        if (!offset)
            return false;
        return rest is "Z" or "z"
            || (rest.Length == 6 && rest[0] is '+' or '-' && rest[3] == ':' && Below(rest.Slice(1, 2), 24) && Below(rest.Slice(4, 2), 60));
    }

    private static bool Below(ReadOnlySpan<char> twoDigits, int limit) =>
        char.IsAsciiDigit(twoDigits[0]) && char.IsAsciiDigit(twoDigits[1]) && ((twoDigits[0] - '0') * 10) + twoDigits[1] - '0' < limit;
}
