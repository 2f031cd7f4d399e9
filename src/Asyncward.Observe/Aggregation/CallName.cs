using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Asyncward.Observe;

/// <summary>Names the call that a frame is in, from the text of its line: C functions have no frame of their own.</summary>
internal sealed class CallName
{
    private const int MaxFiles = 500;
    private const int MaxFileSize = 4 << 20;

    private readonly Dictionary<string, byte[][]> _files = new(StringComparer.Ordinal);

    /// <summary>Such as <c>time.sleep</c>; empty when the frame is not in a call, or in one that the line does not tell.</summary>
    internal string Of(CodeFrame frame)
    {
        var line = Line(frame.Site.File, frame.Site.Line);
        if (line.Length == 0)
            return "";
        if (frame.EndColumn > frame.Column && frame.EndColumn <= line.Length)
            return Callee(Encoding.UTF8.GetString(line.AsSpan(frame.Column, frame.EndColumn - frame.Column)));
        // A call over several lines: what begins at the column, up to its parenthesis.
        if (frame.Column > 0 && frame.Column < line.Length)
        {
            var rest = Encoding.UTF8.GetString(line.AsSpan(frame.Column));
            return rest.IndexOf('(', StringComparison.Ordinal) is var open and > 0 && IsName(rest[..open]) ? rest[..open] : "";
        }
        return Only(Encoding.UTF8.GetString(line));
    }

    /// <summary>Whether the line calls this coroutine function, as far as its text tells.</summary>
    internal bool Names(CodeSite site, string coroutine)
    {
        var line = Encoding.UTF8.GetString(Line(site.File, site.Line));
        var name = coroutine[(coroutine.LastIndexOf('.') + 1)..] + "(";
        var at = line.IndexOf(name, StringComparison.Ordinal);
        return name.Length > 1 && at >= 0 && (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] == '_'));
    }

    /// <summary>The callee when the whole text is one call.</summary>
    internal static string Callee(string text)
    {
        text = text.Trim();
        if (text.StartsWith("await ", StringComparison.Ordinal))
            text = text[6..].TrimStart();
        if (!text.EndsWith(')'))
            return "";
        // The parenthesis that the last one closes.
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == ')')
                depth++;
            else if (text[i] == '(' && --depth == 0)
                return Shortened(text[..i].Trim());
        }
        return "";
    }

    /// <summary>The callee when there is exactly one call of a plain dotted name in the line.</summary>
    internal static string Only(string line)
    {
        var found = "";
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '#')
                break;
            if (line[i] is '"' or '\'')
            {
                var end = line.IndexOf(line[i], i + 1);
                if (end < 0)
                    break;
                i = end;
                continue;
            }
            if (line[i] != '(')
                continue;
            var begin = i;
            while (begin > 0 && (char.IsLetterOrDigit(line[begin - 1]) || line[begin - 1] is '_' or '.'))
                begin--;
            var name = line[begin..i];
            // A method of what another call gave.
            if (name.StartsWith('.'))
                return "";
            if (name.Length == 0 || !IsName(name) || name is "if" or "while" or "and" or "or" or "not" or "in" or "return" or "await" or "yield" or "print"
                || line[..begin].TrimEnd().EndsWith("def", StringComparison.Ordinal))
                continue;
            if (found.Length > 0)
                return "";
            found = name;
        }
        return found;
    }

    // `self.db.execute` stays; `make(x)(y)` and `[f][0]` say too much.
    private static string Shortened(string callee)
    {
        if (IsName(callee))
            return callee;
        var dot = callee.LastIndexOf('.');
        return dot >= 0 && IsName(callee[(dot + 1)..]) ? "…" + callee[dot..] : "";
    }

    private static bool IsName(string text)
    {
        if (text.Length == 0 || text[0] == '.' || text[^1] == '.' || char.IsDigit(text[0]))
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '.'))
                return false;
        }
        return true;
    }

    private byte[] Line(string file, int line)
    {
        if (file.Length == 0 || file[0] == '<' || line <= 0)
            return [];
        if (!_files.TryGetValue(file, out var lines))
        {
            lines = [];
            try
            {
                if (_files.Count < MaxFiles && new FileInfo(file) is { Exists: true, Length: < MaxFileSize })
                    lines = Split(File.ReadAllBytes(file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                // Nothing is said of it.
            }
            if (_files.Count < MaxFiles * 4)
                _files[file] = lines;
        }
        return line <= lines.Length ? lines[line - 1] : [];
    }

    private static byte[][] Split(byte[] bytes)
    {
        var lines = new List<byte[]>();
        var from = 0;
        for (var i = 0; i <= bytes.Length; i++)
        {
            if (i < bytes.Length && bytes[i] != (byte)'\n')
                continue;
            lines.Add(bytes[from..i]);
            from = i + 1;
        }
        return [.. lines];
    }
}
