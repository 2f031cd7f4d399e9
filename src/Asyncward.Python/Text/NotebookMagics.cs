using System;
using System.Collections.Generic;
using System.Text;

namespace Asyncward.Python;

/// <summary>Takes IPython's own commands out of a cell and keeps its lines.</summary>
internal static class NotebookMagics
{
    /// <summary>Appends a cell, each line ending with <c>\n</c>.</summary>
    internal static void Append(string cell, List<byte> output)
    {
        var lines = cell.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines[0].StartsWith("%%", StringComparison.Ordinal) && !RunsPython(lines[0]))
        {
            foreach (var _ in lines)
                output.Add((byte)'\n');
            return;
        }
        var state = default(LineState);
        var inCommand = false;
        foreach (var line in lines)
        {
            var text = line;
            if (inCommand)
            {
                // A command goes on behind a backslash.
                inCommand = line.EndsWith('\\');
                text = "";
            }
            else if (state.AtStatement && IsCommand(line))
            {
                inCommand = line.EndsWith('\\');
                text = line[..(line.Length - line.TrimStart().Length)] + "pass";
            }
            else
            {
                var command = state.Read(line);
                if (command >= 0)
                {
                    inCommand = line.EndsWith('\\');
                    text = line[..command] + "None";
                    state = default;
                }
            }
            output.AddRange(Encoding.UTF8.GetBytes(text));
            output.Add((byte)'\n');
        }
    }

    // Here and now: `%%python` runs its text in a process of its own, as `%%bash` does.
    private static bool RunsPython(string line)
    {
        var name = line.AsSpan(2).Trim();
        var end = name.IndexOf(' ');
        return (end < 0 ? name : name[..end]) is "time" or "timeit" or "capture" or "prun" or "debug" or "memit";
    }

    private static bool IsCommand(string line)
    {
        var text = line.AsSpan().Trim();
        // `/f x`, `,f a b` and `;f a b` call f.
        return text.Length > 0 && (text[0] is '%' or '!' or '?' or '/' or ',' or ';' || (text[^1] == '?' && !text.Contains('#')));
    }

    /// <summary>What is open at a line's end: a triple-quoted string, brackets, a line that goes on.</summary>
    private struct LineState
    {
        private char _quote;
        private int _depth;
        private bool _continued;

        /// <summary>A new statement starts with the next line.</summary>
        internal readonly bool AtStatement => _quote == 0 && _depth == 0 && !_continued;

        /// <summary>Reads one line; gives where a command stands behind <c>=</c>, or -1.</summary>
        internal int Read(string line)
        {
            _continued = false;
            var last = '\0';
            for (var at = 0; at < line.Length; at++)
            {
                var c = line[at];
                if (_quote != 0)
                {
                    if (c == '\\')
                        at++;
                    else if (c == _quote && Triple(line, at))
                        (_quote, at) = ('\0', at + 2);
                    continue;
                }
                switch (c)
                {
                    case '#':
                        return -1;
                    case '"' or '\'' when Triple(line, at):
                        _quote = c;
                        at += 2;
                        break;
                    case '"' or '\'':
                        for (at++; at < line.Length && line[at] != c; at++)
                            at += line[at] == '\\' ? 1 : 0;
                        break;
                    case '(' or '[' or '{':
                        _depth++;
                        break;
                    case ')' or ']' or '}':
                        _depth = Math.Max(0, _depth - 1);
                        break;
                    case '!' or '%' when last == '=' && _depth == 0:
                        return at;
                    case '\\' when at == line.Length - 1:
                        _continued = true;
                        break;
                }
                if (!char.IsWhiteSpace(c))
                    last = c;
            }
            return -1;
        }

        private static bool Triple(string line, int at) => at + 2 < line.Length && line[at + 1] == line[at] && line[at + 2] == line[at];
    }
}
