using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>Turns byte ranges into lines and columns, reading again the few files that have something to show.</summary>
internal sealed class SourceLines(string currentDirectory, ModelLibrary models, Dictionary<string, byte[]> overlays)
{
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Notebook> _notebooks = new(StringComparer.Ordinal);
    private readonly string _prefix = currentDirectory.EndsWith('/') ? currentDirectory : currentDirectory + "/";

    /// <summary>A path as it is printed: relative below the current directory, with '/'.</summary>
    internal string Show(string path)
    {
        var shown = path.StartsWith(_prefix, StringComparison.Ordinal) ? path[_prefix.Length..] : path;
        return Path.DirectorySeparatorChar == '/' ? shown : shown.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Where a byte range stands.</summary>
    internal Place Place(string path, int start, int end)
    {
        var text = Text(path);
        // The file may have become shorter since its facts were made.
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        var (line, column) = Locate(text, start);
        var (endLine, endColumn) = Locate(text, end);
        if (_notebooks.TryGetValue(path, out var notebook))
        {
            var (cell, first) = notebook.Locate(line);
            return new Place(Show(path), first, column, first + endLine - line, endColumn) { Cell = cell + 1 };
        }
        return new Place(Show(path), line, column, endLine, endColumn);
    }

    /// <summary>The text of the line that holds an offset, without its end.</summary>
    internal string LineAt(string path, int offset)
    {
        var text = Text(path);
        var line = text.Lines.LineOf(Math.Clamp(offset, 0, text.Length));
        var start = text.Lines.StartOf(line);
        var end = text.Lines.StartOf(line + 1);
        return Encoding.UTF8.GetString(text.Span[start..end].TrimEnd("\r\n\f"u8));
    }

    /// <summary>The first line of a range, cut where it is long.</summary>
    internal string Text(string path, int start, int end)
    {
        const int longest = 80;
        var text = Text(path);
        start = Math.Clamp(start, 0, text.Length);
        var shown = Encoding.UTF8.GetString(text.Span[start..Math.Clamp(end, start, text.Length)]);
        var lineEnd = shown.AsSpan().IndexOfAny('\r', '\n');
        var length = Math.Min(lineEnd < 0 ? shown.Length : lineEnd, longest);
        return length < shown.Length ? $"{shown.AsSpan(0, length)}…" : shown;
    }

    /// <summary>Where the lines of a file start.</summary>
    internal LineTable Table(string path) => Text(path).Lines;

    private static (int Line, int Column) Locate(SourceText text, int offset)
    {
        var (line, column) = text.Lines.Locate(offset);
        var characters = 0;
        foreach (var b in text.Span.Slice(offset - column, column))
            characters += (b & 0xC0) == 0x80 ? 0 : 1;
        return (line, characters + 1);
    }

    /// <summary>Reads files side by side before they are asked for.</summary>
    internal void Read(IEnumerable<string> paths, int threads)
    {
        var wanted = paths.Distinct(StringComparer.Ordinal).Where(path => !_texts.ContainsKey(path)).ToArray();
        var read = new (SourceText Text, Notebook? Notebook)[wanted.Length];
        Workers.RunEach(threads, wanted.Length, at =>
        {
            read[at] = Read(wanted[at]);
            // Where its lines start will be asked for as well, and finding that takes as long.
            _ = read[at].Text.Lines;
        });
        for (var i = 0; i < wanted.Length; i++)
            Keep(wanted[i], read[i]);
    }

    private SourceText Text(string path) => _texts.TryGetValue(path, out var text) ? text : Keep(path, Read(path));

    private (SourceText Text, Notebook? Notebook) Read(string path)
    {
        var isNotebook = FileKind.Of(path) == FileFlags.Notebook;
        byte[] bytes;
        try
        {
            if ((overlays.GetValueOrDefault(path) ?? models.Source(path) ?? (isNotebook ? File.ReadAllBytes(path) : null)) is not { } given)
                return (ReadText(path), null);
            bytes = given;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            bytes = [];
        }
        if (!isNotebook)
            return (SourceText.FromBytes(bytes), null);
        var notebook = Notebook.Read(bytes);
        return (notebook.Source, notebook);
    }

    // Read to where it stays, with the room that a text wants behind it.
    private static SourceText ReadText(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[RandomAccess.GetLength(file) + SourceText.Padding];
        var length = 0;
        while (length < buffer.Length && RandomAccess.Read(file, buffer.AsSpan(length), length) is > 0 and var read)
            length += read;
        return SourceText.Adopt(buffer, length);
    }

    private SourceText Keep(string path, (SourceText Text, Notebook? Notebook) read)
    {
        _texts.Add(path, read.Text);
        if (read.Notebook is { } notebook)
            _notebooks.Add(path, notebook);
        return read.Text;
    }
}
