using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Asyncward.Python;

/// <summary>A Jupyter notebook as one text: its code cells one behind the other, line for line, without IPython's own commands.</summary>
/// <remarks>Line magics and shell commands become <c>pass</c> or, behind <c>=</c>, <c>None</c>; cells in other languages become empty lines.
/// So lines of the text and of the cells correspond one to one; columns do wherever nothing was replaced.</remarks>
public sealed class Notebook
{
    private readonly NotebookCell[] _cells;

    private Notebook(SourceText source, NotebookCell[] cells)
    {
        Source = source;
        _cells = cells;
    }

    /// <summary>The joined text; when the file is no notebook, an empty one whose errors say so.</summary>
    public SourceText Source { get; }

    /// <summary>Which cell (index among all cells, from 0) and which of its lines (from 1) a line of the text (from 1) is.</summary>
    public (int Cell, int Line) Locate(int line)
    {
        var low = 0;
        var high = _cells.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_cells[middle].FirstLine <= line)
                low = middle;
            else
                high = middle - 1;
        }
        return _cells.Length == 0 ? (0, line) : (_cells[low].Index, line - _cells[low].FirstLine + 1);
    }

    /// <summary>Reads the JSON of a notebook (nbformat 4, or 3 with its worksheets).</summary>
    public static Notebook Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            if (json.Span.StartsWith("\uFEFF"u8))
                json = json[3..];
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || CellsOf(root) is not { } cells)
                return Broken("not a notebook: it has no cells");
            return IsPython(root) ? Join(cells) : new Notebook(SourceText.FromBytes([]), []);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is no UTF-8.
            return Broken("not a notebook: its JSON is broken");
        }
    }

    private static List<JsonElement>? CellsOf(JsonElement root)
    {
        if (root.TryGetProperty("cells", out var cells) && cells.ValueKind == JsonValueKind.Array)
            return [.. cells.EnumerateArray()];
        if (!root.TryGetProperty("worksheets", out var sheets) || sheets.ValueKind != JsonValueKind.Array)
            return null;
        var all = new List<JsonElement>();
        foreach (var sheet in sheets.EnumerateArray())
        {
            if (sheet.ValueKind == JsonValueKind.Object && sheet.TryGetProperty("cells", out cells) && cells.ValueKind == JsonValueKind.Array)
                all.AddRange(cells.EnumerateArray());
        }
        return all;
    }

    private static Notebook Broken(string message) => new(SourceText.Broken(message), []);

    private static bool IsPython(JsonElement root)
    {
        if (!root.TryGetProperty("metadata", out var metadata) || metadata.ValueKind != JsonValueKind.Object)
            return true;
        var language = Text(metadata, "kernelspec", "language") ?? Text(metadata, "language_info", "name");
        return language is null || language.Contains("python", StringComparison.OrdinalIgnoreCase);
    }

    private static string? Text(JsonElement element, string outer, string inner) =>
        element.TryGetProperty(outer, out var found) && found.ValueKind == JsonValueKind.Object
        && found.TryGetProperty(inner, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;

    private static Notebook Join(List<JsonElement> cells)
    {
        var rows = new List<NotebookCell>();
        var text = new List<byte>();
        var line = 1;
        var index = -1;
        foreach (var cell in cells)
        {
            index++;
            if (cell.ValueKind != JsonValueKind.Object || !cell.TryGetProperty("cell_type", out var type)
                || type.ValueKind != JsonValueKind.String || !type.ValueEquals("code")
                || !(cell.TryGetProperty("source", out var source) || cell.TryGetProperty("input", out source)))
            {
                continue;
            }
            rows.Add(new NotebookCell(index, line));
            var before = text.Count;
            NotebookMagics.Append(CellText(source), text);
            for (var i = before; i < text.Count; i++)
                line += text[i] == '\n' ? 1 : 0;
        }
        return new Notebook(SourceText.FromBytes(text.ToArray()), rows.ToArray());
    }

    private static string CellText(JsonElement source)
    {
        if (source.ValueKind == JsonValueKind.String)
            return JsonText.Of(source);
        if (source.ValueKind != JsonValueKind.Array)
            return "";
        var parts = new List<string>();
        foreach (var part in source.EnumerateArray())
        {
            if (part.ValueKind == JsonValueKind.String)
                parts.Add(JsonText.Of(part));
        }
        return string.Concat(parts);
    }
}

/// <summary>One code cell.</summary>
/// <param name="Index">Which of all the notebook's cells, from 0.</param>
/// <param name="FirstLine">Its first line in the joined text, from 1.</param>
public readonly record struct NotebookCell(int Index, int FirstLine);
