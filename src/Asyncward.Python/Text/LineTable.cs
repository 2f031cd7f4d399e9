using System;

namespace Asyncward.Python;

/// <summary>Where the lines of a text start. A line ends with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>, as in Python.</summary>
public sealed class LineTable
{
    private readonly int[] _starts;
    private readonly int _length;
    private int _last;

    /// <summary>Finds all lines of <paramref name="text"/>.</summary>
    public LineTable(ReadOnlySpan<byte> text)
    {
        _length = text.Length;
        var count = 1 + text.Count((byte)'\n');
        var mayHaveReturns = text.Contains((byte)'\r');
        if (mayHaveReturns)
            count += text.Count((byte)'\r') - text.Count("\r\n"u8);
        var starts = new int[count];
        var row = 1;
        var at = 0;
        while (row < count)
        {
            var step = mayHaveReturns ? text[at..].IndexOfAny((byte)'\n', (byte)'\r') : text[at..].IndexOf((byte)'\n');
            at += step + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            starts[row++] = at;
        }
        _starts = starts;
    }

    /// <summary>How many lines there are; a text that ends with a line end has an empty last one.</summary>
    public int Count => _starts.Length;

    /// <summary>Byte offset where the line (from 1) starts; the text's length past the last.</summary>
    public int StartOf(int line) => line <= _starts.Length ? _starts[Math.Max(line, 1) - 1] : _length;

    /// <summary>The line (from 1) of a byte offset.</summary>
    public int LineOf(int offset)
    {
        // Callers ask in rising order for the most part: look at the last answer and the line after it first.
        var last = _last;
        var starts = _starts;
        if (starts[last] <= offset)
        {
            if (last + 1 == starts.Length || offset < starts[last + 1])
                return last + 1;
            if (last + 2 == starts.Length || offset < starts[last + 2])
            {
                _last = last + 1;
                return last + 2;
            }
        }
        var row = Array.BinarySearch(starts, offset);
        if (row < 0)
            row = ~row - 1;
        _last = Math.Max(row, 0);
        return _last + 1;
    }

    /// <summary>The line (from 1) and the column in bytes (from 0) of a byte offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var line = LineOf(offset);
        return (line, offset - _starts[line - 1]);
    }
}
