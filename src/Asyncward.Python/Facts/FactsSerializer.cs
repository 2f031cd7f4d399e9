using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Asyncward.Python.Facts;

/// <summary>Stores facts as their rows are in memory and reads them back.</summary>
/// <remarks>Layout: magic, <see cref="FileFacts.FormatVersion"/>, flags, total length, a checksum of the sections, one count per section, then the
/// sections, each padded to 8 bytes. Rows are the machine's own (little-endian everywhere that .NET runs): a store is not carried between machines.
/// The version or the checksum does not fit: not read.</remarks>
public static class FactsSerializer
{
    private const uint Magic = 0x46575941; // "AYWF"
    private const int Sections = 17;
    private const int HeaderLength = 24 + Sections * 8;

    /// <summary>The stored form.</summary>
    public static byte[] Write(FileFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var image = new byte[LengthOf(facts)];
        var writer = new Writer(image);
        writer.Add(facts.NameHeap);
        writer.Add(facts.NameOffsets);
        writer.Add(facts.Exprs);
        writer.Add(facts.Lists);
        writer.Add(facts.Numbers);
        writer.Add(facts.Scopes);
        writer.Add(facts.Symbols);
        writer.Add(facts.Bindings);
        writer.Add(facts.Functions);
        writer.Add(facts.Params);
        writer.Add(facts.Classes);
        writer.Add(facts.Sites);
        writer.Add(facts.Args);
        writer.Add(facts.Regions);
        writer.Add(facts.Imports);
        writer.Add(facts.Suppressions);
        writer.Add(facts.Errors);
        var header = MemoryMarshal.Cast<byte, uint>(image.AsSpan(0, 24));
        header[0] = Magic;
        header[1] = FileFacts.FormatVersion;
        header[2] = (uint)facts.Flags;
        header[3] = (uint)image.Length;
        MemoryMarshal.Write(image.AsSpan(16), Checksum(image.AsSpan(24)));
        return image;
    }

    /// <summary>Facts from their stored form; false for anything that <see cref="Write"/> of this version did not make.</summary>
    public static bool TryRead(ReadOnlySpan<byte> image, [NotNullWhen(true)] out FileFacts? facts)
    {
        facts = null;
        if (image.Length < HeaderLength)
            return false;
        if (MemoryMarshal.Read<uint>(image) != Magic || MemoryMarshal.Read<int>(image[4..]) != FileFacts.FormatVersion
            || MemoryMarshal.Read<int>(image[12..]) != image.Length || MemoryMarshal.Read<ulong>(image[16..]) != Checksum(image[24..]))
            return false;
        var reader = new Reader(image);
        var read = new FileFacts
        {
            Flags = (FileFlags)MemoryMarshal.Read<int>(image[8..]),
            NameHeap = reader.Take<byte>(),
            NameOffsets = reader.Take<int>(),
            Exprs = reader.Take<ExprNode>(),
            Lists = reader.Take<int>(),
            Numbers = reader.Take<double>(),
            Scopes = reader.Take<ScopeRow>(),
            Symbols = reader.Take<SymbolRow>(),
            Bindings = reader.Take<BindingRow>(),
            Functions = reader.Take<FunctionRow>(),
            Params = reader.Take<ParamRow>(),
            Classes = reader.Take<ClassRow>(),
            Sites = reader.Take<SiteRow>(),
            Args = reader.Take<ArgRow>(),
            Regions = reader.Take<RegionRow>(),
            Imports = reader.Take<ImportRow>(),
            Suppressions = reader.Take<SuppressionRow>(),
            Errors = reader.Take<ErrorRow>(),
        };
        if (reader.Failed || reader.At != image.Length)
            return false;
        facts = read;
        return true;
    }

    private static int LengthOf(FileFacts f) => HeaderLength + Padded(f.NameHeap) + Padded(f.NameOffsets) + Padded(f.Exprs) + Padded(f.Lists)
        + Padded(f.Numbers) + Padded(f.Scopes) + Padded(f.Symbols) + Padded(f.Bindings) + Padded(f.Functions) + Padded(f.Params)
        + Padded(f.Classes) + Padded(f.Sites) + Padded(f.Args) + Padded(f.Regions) + Padded(f.Imports) + Padded(f.Suppressions)
        + Padded(f.Errors);

    private static int Padded<T>(T[] rows) where T : unmanaged => (MemoryMarshal.AsBytes(rows.AsSpan()).Length + 7) & ~7;

    // Four lanes of multiply and rotate: not against malice, but no torn or flipped byte passes.
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        ulong a = 0x9E3779B97F4A7C15, b = 0xC2B2AE3D27D4EB4F;
        var i = 0;
        for (; i + 1 < words.Length; i += 2)
        {
            a = System.Numerics.BitOperations.RotateLeft((a ^ words[i]) * 0x9FB21C651E98DF25, 28);
            b = System.Numerics.BitOperations.RotateLeft((b ^ words[i + 1]) * 0xD6E8FEB86659FD93, 32);
        }
        if (i < words.Length)
            a = System.Numerics.BitOperations.RotateLeft((a ^ words[i]) * 0x9FB21C651E98DF25, 28);
        foreach (var rest in bytes[(words.Length * 8)..])
            b = (b ^ rest) * 0x100000001B3;
        var hash = (a ^ System.Numerics.BitOperations.RotateLeft(b, 17)) * 0x9E3779B97F4A7C15 + (ulong)bytes.Length;
        return hash ^ (hash >> 31);
    }

    private ref struct Writer(byte[] image)
    {
        private int _at = HeaderLength;
        private int _section;

        internal void Add<T>(T[] rows) where T : unmanaged
        {
            MemoryMarshal.Write(image.AsSpan(24 + 8 * _section++), (long)rows.Length);
            var bytes = MemoryMarshal.AsBytes(rows.AsSpan());
            bytes.CopyTo(image.AsSpan(_at));
            _at += (bytes.Length + 7) & ~7;
        }
    }

    private ref struct Reader(ReadOnlySpan<byte> image)
    {
        private readonly ReadOnlySpan<byte> _image = image;
        private int _section;

        internal int At { get; private set; } = HeaderLength;

        internal bool Failed { get; private set; }

        internal T[] Take<T>() where T : unmanaged
        {
            var count = MemoryMarshal.Read<long>(_image[(24 + 8 * _section++)..]);
            var size = System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
            if (Failed || count < 0 || count > (_image.Length - At) / size)
            {
                Failed = true;
                return [];
            }
            var length = (int)count * size;
            var rows = MemoryMarshal.Cast<byte, T>(_image.Slice(At, length)).ToArray();
            At = Math.Min(At + ((length + 7) & ~7), _image.Length);
            return rows;
        }
    }
}
