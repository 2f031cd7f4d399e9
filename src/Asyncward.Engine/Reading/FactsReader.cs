using System;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>What kind of file some bytes are.</summary>
public enum SourceKind
{
    /// <summary>A <c>.py</c> file, or anything that the user says is Python.</summary>
    Python,
    /// <summary>A <c>.pyi</c> file.</summary>
    Stub,
    /// <summary>An <c>.ipynb</c> file.</summary>
    Notebook,
}

/// <summary>The one door to the Python front end.</summary>
internal static class FactsReader
{
    internal static SourceKind KindOf(string path) =>
        path.EndsWith(".pyi", StringComparison.Ordinal) ? SourceKind.Stub
        : path.EndsWith(".ipynb", StringComparison.Ordinal) ? SourceKind.Notebook
        : SourceKind.Python;

    /// <summary>Makes the facts of a file. The buffer has room for <see cref="SourceText.Padding"/> bytes more and is the caller's again afterwards.</summary>
    internal static FileFacts Read(byte[] buffer, int length, SourceKind kind, FactsOptions options, NameTable names)
    {
        FileFlags flags = kind switch
        {
            SourceKind.Stub => FileFlags.Stub,
            SourceKind.Notebook => FileFlags.Notebook,
            _ => FileFlags.None,
        };
        return FrontEnd.Read(buffer, length, flags, options, names);
    }

    /// <summary>The text that the spans of the facts mean.</summary>
    internal static SourceText Text(ReadOnlySpan<byte> bytes, SourceKind kind)
    {
        _ = kind;
        return SourceText.FromBytes(bytes);
    }
}
