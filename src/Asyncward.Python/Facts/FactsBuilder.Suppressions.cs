using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>
/// Comments that suppress findings: <c># noqa: CODE</c>, <c># ruff: ignore[name]</c>, <c># asyncward: ignore[name] reason</c>, <c># asyncward: ignore-file</c>.
/// </summary>
public sealed partial class FactsBuilder
{
    private void ReadSuppressions(ReadOnlySpan<Comment> comments)
    {
        foreach (var comment in comments)
        {
            var text = _source.Span[comment.Start..comment.End];
            var own = text.IndexOf("asyncward:"u8);
            if (own >= 0 && IsBlank(text[1..own].Trim((byte)'#')))
                ReadOwn(comment, text, own + "asyncward:".Length);
            else if (FindNoqa(text) is >= 0 and var at)
                ReadNoqa(comment, text, at + 4);
            else
                ReadRuff(comment, text);
        }
        CloseDisabled();
    }

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.Trim(" \t"u8).IsEmpty;

    // `noqa` starts the comment or a `#` inside it (`# type: ignore  # noqa`), in any case.
    private static int FindNoqa(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '#')
                continue;
            var rest = text[(at + 1)..].TrimStart(" \t"u8);
            if (rest.Length < 4 || !System.Text.Ascii.EqualsIgnoreCase(rest[..4], "noqa"u8))
                continue;
            if (rest.Length == 4 || !IsCodeByte(rest[4]))
                return text.Length - rest.Length;
        }
        return -1;
    }

    private static bool IsCodeByte(byte b) => b is (byte)'-' or (byte)'_' || char.IsAsciiLetterOrDigit((char)b);

    private void ReadNoqa(Comment comment, ReadOnlySpan<byte> text, int at)
    {
        var row = new SuppressionRow { Kind = SuppressionKind.Noqa, CodeStart = _lists.Count, Start = comment.Start, End = comment.End };
        var rest = text[at..];
        var trimmed = rest.TrimStart(" \t"u8);
        if (trimmed is [(byte)':', ..])
        {
            at += rest.Length - trimmed.Length + 1;
            at = ReadCodes(text, at, false);
            row.CodeCount = _lists.Count - row.CodeStart;
        }
        row.HasReason = !IsBlank(text[at..]);
        Place(ref row, comment);
        _suppressions.Add(row);
    }

    private void ReadOwn(Comment comment, ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t')
            at++;
        var word = at;
        while (at < text.Length && IsCodeByte(text[at]))
            at++;
        var verb = text[word..at];
        var isFile = verb.SequenceEqual("ignore-file"u8);
        if (!isFile && !verb.SequenceEqual("ignore"u8))
            return;
        var row = new SuppressionRow
        {
            Kind = isFile ? SuppressionKind.IgnoreFile : SuppressionKind.Ignore,
            CodeStart = _lists.Count,
            Start = comment.Start,
            End = comment.End,
        };
        if (at < text.Length && text[at] == '[')
        {
            at = ReadCodes(text, at + 1, true);
            row.CodeCount = _lists.Count - row.CodeStart;
            // Empty brackets name nothing: they suppress nothing rather than all.
            if (row.CodeCount == 0)
                return;
        }
        row.HasReason = !IsBlank(text[at..]);
        Place(ref row, comment);
        if (isFile && row.CodeCount == 0)
            _flags |= FileFlags.IgnoreFile;
        _suppressions.Add(row);
    }

    private int ReadCodes(ReadOnlySpan<byte> text, int at, bool bracketed)
    {
        while (true)
        {
            var from = at;
            while (at < text.Length && text[at] is (byte)' ' or (byte)'\t' or (byte)',')
                at++;
            var start = at;
            while (at < text.Length && IsCodeByte(text[at]))
                at++;
            // Codes of `noqa` end where prose begins: a code has a digit.
            var code = text[start..at];
            if (code.IsEmpty || (!bracketed && code.IndexOfAnyInRange((byte)'0', (byte)'9') < 0))
            {
                at = bracketed ? at : from;
                break;
            }
            _lists.Add(_names.Intern(code).Row);
        }
        return bracketed && at < text.Length && text[at] == ']' ? at + 1 : at;
    }

    private void Place(ref SuppressionRow row, Comment comment)
    {
        row.LineStart = comment.LogicalStart;
        row.LineEnd = comment.End;
        var stands = comment.LogicalStart == comment.Start;
        if (stands && row.Kind is not (SuppressionKind.Ignore or SuppressionKind.Ruff))
            return;
        var statement = FindStatement(_module.Body, stands ? comment.End : comment.LogicalStart);
        if (statement is null)
            return;
        if (stands)
            row.LineStart = StartOf(statement);
        var (_, end) = Header(statement);
        row.LineEnd = stands ? EndOfLine(row.LineStart) : Math.Max(row.LineEnd, end);
    }

    private int EndOfLine(int offset)
    {
        var length = _source.Span[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? _source.Length : offset + length;
    }

    /// <summary>The first statement that starts at or after an offset.</summary>
    private static Stmt? FindStatement(Stmt[] body, int offset)
    {
        foreach (var statement in body)
        {
            if (StartOf(statement) >= offset)
                return statement;
            if (statement.End <= offset)
                continue;
            foreach (var part in Bodies(statement))
            {
                if (part.Length > 0 && part[^1].End > offset && FindStatement(part, offset) is { } found)
                    return found;
            }
        }
        return null;
    }

    private static Stmt[][] Bodies(Stmt statement)
    {
        switch (statement)
        {
            case FunctionDef f:
                return [f.Body];
            case ClassDef c:
                return [c.Body];
            case If i:
                return [i.Body, i.OrElse];
            case For f:
                return [f.Body, f.OrElse];
            case While w:
                return [w.Body, w.OrElse];
            case With w:
                return [w.Body];
            case Match m:
                return Array.ConvertAll(m.Cases, static c => c.Body);
            case Try t:
                return [t.Body, .. Array.ConvertAll(t.Handlers, static h => h.Body), t.OrElse, t.FinalBody];
            default:
                return [];
        }
    }

    /// <summary>Where the first logical line of a statement starts and ends.</summary>
    private static (int Start, int End) Header(Stmt statement)
    {
        var bodies = Bodies(statement);
        return (StartOf(statement), bodies.Length == 0 ? statement.End : Math.Min(statement.End, HeaderEnd(statement)));
    }

    private static int HeaderEnd(Stmt statement) => statement switch
    {
        FunctionDef { Returns: { } returns } => returns.End,
        FunctionDef f => LastOf(f.Args, f.NameStart),
        ClassDef c => c.Keywords.Length > 0 ? c.Keywords[^1].End : c.Bases.Length > 0 ? c.Bases[^1].End : c.NameStart,
        If i => i.Test.End,
        For f => f.Iter.End,
        While w => w.Test.End,
        With w => w.Items.Length == 0 ? w.Start : (w.Items[^1].OptionalVars ?? w.Items[^1].ContextExpr).End,
        Match m => m.Subject.End,
        _ => statement.Start,
    };

    private static int LastOf(Arguments args, int otherwise)
    {
        var end = otherwise;
        foreach (var group in (ReadOnlySpan<Arg[]>)[args.PosOnly, args.Args, args.KwOnly])
        {
            if (group.Length > 0)
                end = Math.Max(end, group[^1].End);
        }
        if (args.Defaults.Length > 0)
            end = Math.Max(end, args.Defaults[^1].End);
        foreach (var value in args.KwDefaults)
            end = Math.Max(end, value?.End ?? 0);
        return Math.Max(end, Math.Max(args.VarArg?.End ?? 0, args.KwArg?.End ?? 0));
    }
}
