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
    internal static SourceText Text(byte[] bytes, FileFlags kind) =>
        (kind & FileFlags.Notebook) == 0 ? SourceText.FromBytes(bytes) : Notebook.Read(bytes).Source;

    /// <summary>Makes the facts of a file; null, with the reason, when it is no notebook though it should be one.
    /// The buffer has room for <see cref="SourceText.Padding"/> bytes more and is the caller's again afterwards.</summary>
    internal static FileFacts? Read(byte[] buffer, int length, FileFlags kind, FactsOptions options, NameTable names, FactsMemory memory,
        out string? problem)
    {
        problem = null;
        if ((kind & FileFlags.Notebook) == 0)
            return FrontEnd.Read(buffer, length, kind, options, names, memory);
        var source = Notebook.Read(buffer.AsMemory(0, length)).Source;
        if (source.Errors is [var error, ..])
        {
            problem = error.Message;
            return null;
        }
        return FrontEnd.Read(source.Span, kind, options, names, memory);
    }
}
