using System;
using System.Text;
using System.Text.Json;
using Asyncward.Python;

namespace Asyncward.Engine;

/// <summary>The Python of a notebook: its code cells one after the other. What IPython understands and Python does not is replaced line by line.</summary>
internal static class NotebookText
{
    /// <summary>The joined code; empty when the bytes are no notebook, or one in another language.</summary>
    internal static byte[] Join(ReadOnlySpan<byte> json, out int length)
    {
        var text = new StringBuilder();
        try
        {
            // A document is simplest here: notebooks are few, and their outputs have to be skipped anyway.
            using var document = JsonDocument.Parse(json.ToArray(), new JsonDocumentOptions { MaxDepth = 128 });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && IsPython(root) && root.TryGetProperty("cells", out var cells) && cells.ValueKind == JsonValueKind.Array)
            {
                foreach (var cell in cells.EnumerateArray())
                {
                    if (cell.ValueKind == JsonValueKind.Object && cell.TryGetProperty("cell_type", out var type) && type.ValueKind == JsonValueKind.String
                        && type.ValueEquals("code"u8) && cell.TryGetProperty("source", out var source))
                    {
                        AddCell(text, Source(source));
                    }
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            text.Clear();
        }
        var code = text.ToString();
        var bytes = new byte[Encoding.UTF8.GetByteCount(code) + SourceText.Padding];
        length = Encoding.UTF8.GetBytes(code, bytes);
        return bytes;
    }

    private static bool IsPython(JsonElement root)
    {
        if (!root.TryGetProperty("metadata", out var metadata) || metadata.ValueKind != JsonValueKind.Object)
            return true;
        if (!metadata.TryGetProperty("language_info", out var info) || info.ValueKind != JsonValueKind.Object)
            return true;
        return !info.TryGetProperty("name", out var name) || name.ValueKind != JsonValueKind.String || name.ValueEquals("python"u8);
    }

    /// <summary>The source of a cell is a string, or a list of its lines.</summary>
    private static string Source(JsonElement source)
    {
        if (source.ValueKind == JsonValueKind.String)
            return source.GetString()!;
        var text = new StringBuilder();
        if (source.ValueKind == JsonValueKind.Array)
        {
            foreach (var line in source.EnumerateArray())
                text.Append(line.ValueKind == JsonValueKind.String ? line.GetString() : "");
        }
        return text.ToString();
    }

    private static void AddCell(StringBuilder text, string source)
    {
        // `%%bash` and its like make the whole cell something else; those that time or capture Python leave it Python.
        var lines = source.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var foreign = lines[0].StartsWith("%%", StringComparison.Ordinal) && !IsPythonMagic(lines[0]);
        foreach (var line in lines)
            text.Append(foreign ? "" : Plain(line)).Append('\n');
    }

    private static bool IsPythonMagic(string line) =>
        line.StartsWith("%%time", StringComparison.Ordinal) || line.StartsWith("%%capture", StringComparison.Ordinal) || line.StartsWith("%%prun", StringComparison.Ordinal);

    /// <summary>A line of Python for a line of IPython; columns before what was replaced stay.</summary>
    private static string Plain(string line)
    {
        var content = line.AsSpan().TrimStart(" \t");
        var indent = line[..(line.Length - content.Length)];
        if (content.Length > 0 && (content[0] is '%' or '!' or '?' || (content[^1] == '?' && !content.Contains('#'))))
            return indent + "pass";
        var at = line.IndexOf('=', StringComparison.Ordinal);
        if (at > 0 && line.AsSpan(at + 1).TrimStart(' ') is ['%' or '!', _, ..] && line.AsSpan(0, at).Trim() is var name && IsName(name))
            return line[..(at + 1)] + " None";
        return line;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not '_' and not ',' and not ' ')
                return false;
        }
        return text.Length > 0;
    }
}
