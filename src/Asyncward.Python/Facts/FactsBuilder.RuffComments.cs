using System;
using System.Collections.Generic;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

// Ruff's own comments, into which it turns `noqa`: `# ruff: ignore[name]` for the line or the one below it, `# ruff: file-ignore[name]`, and
// `# ruff: disable[name]` up to `# ruff: enable[name]` of the same names, or to the end of the block.
public sealed partial class FactsBuilder
{
    // Rows of what is disabled and not yet enabled again.
    private readonly List<int> _disabled = [];

    private void ReadRuff(Comment comment, ReadOnlySpan<byte> text)
    {
        var at = text.IndexOf("ruff:"u8);
        if (at < 0)
            return;
        // It starts the comment or a `#` inside it.
        var before = text[..at].TrimEnd(" \t"u8);
        if (before.IsEmpty || before[^1] != '#')
            return;
        var rest = text[(at + "ruff:".Length)..].TrimStart(" \t"u8);
        var open = rest.IndexOf((byte)'[');
        if (open <= 0)
            return;
        var verb = rest[..open];
        var row = new SuppressionRow
        {
            Kind = verb.SequenceEqual("file-ignore"u8) ? SuppressionKind.RuffFile : SuppressionKind.Ruff,
            CodeStart = _lists.Count,
            Start = comment.Start,
            End = comment.End,
        };
        var end = ReadCodes(text, text.Length - rest.Length + open + 1, true);
        row.CodeCount = _lists.Count - row.CodeStart;
        row.HasReason = !IsBlank(text[end..]);
        if (row.CodeCount == 0)
            return;
        if (verb.SequenceEqual("enable"u8))
        {
            Enable(row);
        }
        else if (verb.SequenceEqual("disable"u8))
        {
            row.LineStart = comment.Start;
            row.LineEnd = -1;
            _disabled.Add(_suppressions.Count);
            _suppressions.Add(row);
        }
        else if (row.Kind == SuppressionKind.RuffFile || verb.SequenceEqual("ignore"u8))
        {
            Place(ref row, comment);
            _suppressions.Add(row);
        }
    }

    private void Enable(in SuppressionRow enabled)
    {
        for (var i = _disabled.Count - 1; i >= 0; i--)
        {
            var row = _suppressions[_disabled[i]];
            if (row.CodeCount != enabled.CodeCount
                || !_lists.Span.Slice(row.CodeStart, row.CodeCount).SequenceEqual(_lists.Span.Slice(enabled.CodeStart, enabled.CodeCount)))
                continue;
            row.LineEnd = enabled.Start;
            _suppressions[_disabled[i]] = row;
            _disabled.RemoveAt(i);
            return;
        }
    }

    private void CloseDisabled()
    {
        foreach (var i in _disabled)
        {
            var row = _suppressions[i];
            row.LineEnd = EndOfBlock(row.Start);
            _suppressions[i] = row;
        }
        _disabled.Clear();
    }

    // The block of a comment ends before the next line that stands further to the left.
    private int EndOfBlock(int comment)
    {
        var text = _source.Span;
        var indent = comment - LineStartOf(comment);
        for (var line = EndOfLine(comment); line < text.Length; line = EndOfLine(line + 1))
        {
            var next = text[(line + 1)..];
            var blanks = next.IndexOfAnyExcept(" \t\f"u8);
            if (blanks >= 0 && blanks < indent && next[blanks] is not ((byte)'\n' or (byte)'\r' or (byte)'#'))
                return line;
        }
        return text.Length;
    }

    private int LineStartOf(int offset) => _source.Span[..offset].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
}
