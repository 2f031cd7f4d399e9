using System.IO;
using System.IO.Compression;

namespace Asyncward.Python.Syntax;

/// <summary>The tables that <c>tools/unicode/make_tables.py</c> makes, unpacked on first use.</summary>
internal static class UnicodeTable
{
    internal static byte[] Open(string name)
    {
        using var packed = typeof(UnicodeTable).Assembly.GetManifestResourceStream("unicode/" + name)!;
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
