using System;
using System.IO;
using System.Runtime.InteropServices;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>The facts of a file as bytes and back: a table of lengths, then the sections as they lie in memory, each at a multiple of eight.</summary>
/// <remarks>The bytes are those of this machine and this build, which the cache's keys make sure of.</remarks>
internal static class FactsCodec
{
    private const int Sections = 17;

    internal static void Write(Stream stream, FileFacts facts)
    {
        Span<int> header = stackalloc int[Sections + 1];
        header[0] = (int)facts.Flags;
        header[1] = facts.NameHeap.Length;
        header[2] = facts.NameOffsets.Length;
        header[3] = facts.Exprs.Length;
        header[4] = facts.Lists.Length;
        header[5] = facts.Numbers.Length;
        header[6] = facts.Scopes.Length;
        header[7] = facts.Symbols.Length;
        header[8] = facts.Bindings.Length;
        header[9] = facts.Functions.Length;
        header[10] = facts.Params.Length;
        header[11] = facts.Classes.Length;
        header[12] = facts.Sites.Length;
        header[13] = facts.Args.Length;
        header[14] = facts.Regions.Length;
        header[15] = facts.Imports.Length;
        header[16] = facts.Suppressions.Length;
        header[17] = facts.Errors.Length;
        stream.Write(MemoryMarshal.AsBytes(header));
        Put(stream, facts.NameHeap);
        Put(stream, facts.NameOffsets);
        Put(stream, facts.Exprs);
        Put(stream, facts.Lists);
        Put(stream, facts.Numbers);
        Put(stream, facts.Scopes);
        Put(stream, facts.Symbols);
        Put(stream, facts.Bindings);
        Put(stream, facts.Functions);
        Put(stream, facts.Params);
        Put(stream, facts.Classes);
        Put(stream, facts.Sites);
        Put(stream, facts.Args);
        Put(stream, facts.Regions);
        Put(stream, facts.Imports);
        Put(stream, facts.Suppressions);
        Put(stream, facts.Errors);
    }

    /// <summary>The facts, or null when the bytes do not fit together.</summary>
    internal static FileFacts? Read(ReadOnlySpan<byte> bytes)
    {
        const int headerSize = (Sections + 1) * sizeof(int);
        if (bytes.Length < headerSize)
            return null;
        var header = MemoryMarshal.Cast<byte, int>(bytes[..headerSize]);
        var rest = new Rest(bytes[headerSize..]);
        var facts = new FileFacts
        {
            Flags = (FileFlags)header[0],
            NameHeap = rest.Take<byte>(header[1]),
            NameOffsets = rest.Take<int>(header[2]),
            Exprs = rest.Take<ExprNode>(header[3]),
            Lists = rest.Take<int>(header[4]),
            Numbers = rest.Take<double>(header[5]),
            Scopes = rest.Take<ScopeRow>(header[6]),
            Symbols = rest.Take<SymbolRow>(header[7]),
            Bindings = rest.Take<BindingRow>(header[8]),
            Functions = rest.Take<FunctionRow>(header[9]),
            Params = rest.Take<ParamRow>(header[10]),
            Classes = rest.Take<ClassRow>(header[11]),
            Sites = rest.Take<SiteRow>(header[12]),
            Args = rest.Take<ArgRow>(header[13]),
            Regions = rest.Take<RegionRow>(header[14]),
            Imports = rest.Take<ImportRow>(header[15]),
            Suppressions = rest.Take<SuppressionRow>(header[16]),
            Errors = rest.Take<ErrorRow>(header[17]),
        };
        return rest.Broken ? null : facts;
    }

    private static int Padding(int length) => -length & 7;

    private static void Put<T>(Stream stream, T[] rows)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(rows.AsSpan());
        stream.Write(bytes);
        stream.Write("\0\0\0\0\0\0\0\0"u8[..Padding(bytes.Length)]);
    }

    private ref struct Rest(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _bytes = bytes;

        internal bool Broken { get; private set; }

        internal unsafe T[] Take<T>(int count)
            where T : unmanaged
        {
            var size = (long)count * sizeof(T);
            if (Broken || count < 0 || size + Padding((int)size) > _bytes.Length)
            {
                Broken = true;
                return [];
            }
            if (count == 0)
                return [];
            var rows = GC.AllocateUninitializedArray<T>(count);
            _bytes[..(int)size].CopyTo(MemoryMarshal.AsBytes(rows.AsSpan()));
            _bytes = _bytes[((int)size + Padding((int)size))..];
            return rows;
        }
    }
}
