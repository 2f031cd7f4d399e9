using System;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>What kind of file some bytes are.</summary>
internal static class FileKind
{
    /// <summary>By the end of the name; everything that is not a stub or a notebook is plain Python.</summary>
    internal static FileFlags Of(string path) =>
        path.EndsWith(".pyi", StringComparison.Ordinal) ? FileFlags.Stub
        : path.EndsWith(".ipynb", StringComparison.Ordinal) ? FileFlags.Notebook
        : FileFlags.None;

    /// <summary>The text that the spans of the facts mean.</summary>
    internal static SourceText Text(ReadOnlySpan<byte> bytes, FileFlags kind)
    {
        if ((kind & FileFlags.Notebook) == 0)
            return SourceText.FromBytes(bytes);
        var joined = NotebookText.Join(bytes, out var length);
        return SourceText.Adopt(joined, length);
    }

    /// <summary>Makes the facts of a file. The buffer has room for <see cref="SourceText.Padding"/> bytes more and is the caller's again afterwards.</summary>
    internal static FileFacts Read(byte[] buffer, int length, FileFlags kind, FactsOptions options, NameTable names)
    {
        if ((kind & FileFlags.Notebook) != 0)
            buffer = NotebookText.Join(buffer.AsSpan(0, length), out length);
        return FrontEnd.Read(buffer, length, kind, options, names);
    }
}
