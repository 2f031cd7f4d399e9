using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Runtime.InteropServices;

namespace Asyncward.Python.Facts;

/// <summary>The facts of a file as they lie in memory and in a cache: the same bytes, so that what is cached is mapped and not read.</summary>
/// <remarks>Layout: magic, <see cref="FileFacts.FormatVersion"/>, flags, total length, a checksum of what follows, one count per section, then the
/// sections, each padded to 8 bytes. Rows are the machine's own (little-endian everywhere that .NET runs): an image is not carried between machines.
/// Only stored images have a checksum.</remarks>
public static unsafe class FactsImage
{
    internal const int CountsAt = ChecksumAt + 8;
    internal const int HeaderLength = CountsAt + Sections * 8;

    private const uint Magic = 0x46575941; // "AYWF"
    private const int Sections = 17;
    private const int ChecksumAt = 16;

    /// <summary>Writes the stored form, and says how many bytes it takes.</summary>
    public static int Write(FileFacts facts, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        var image = facts.Image;
        Span<byte> header = stackalloc byte[CountsAt];
        image[..CountsAt].CopyTo(header);
        MemoryMarshal.Write(header[ChecksumAt..], Checksum(image[CountsAt..]));
        stream.Write(header);
        stream.Write(image[CountsAt..]);
        return image.Length;
    }

    /// <summary>Facts from a copy of their stored form; false for anything that <see cref="Write"/> of this version did not make.</summary>
    public static bool TryRead(ReadOnlySpan<byte> stored, FactsMemory memory, [NotNullWhen(true)] out FileFacts? facts)
    {
        ArgumentNullException.ThrowIfNull(memory);
        var copy = memory.Take((stored.Length + 7) & ~7);
        stored.CopyTo(new Span<byte>(copy, stored.Length));
        return TryMap(copy, stored.Length, out facts);
    }

    /// <summary>Facts from their stored form where it lies, which must stay there as long as they are used.</summary>
    /// <param name="stored">Where it begins: on a border of eight bytes, unless the processor reads anywhere alike.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="isOwn">Whether it is part of the executable, which nothing tears or flips a byte of alone: no page of it is touched to find out.</param>
    public static bool TryMap(byte* stored, int length, [NotNullWhen(true)] out FileFacts? facts, bool isOwn = false)
    {
        facts = null;
        if (length < HeaderLength || ((nint)stored % 8 != 0 && !ReadsAnywhere))
            return false;
        var bytes = new ReadOnlySpan<byte>(stored, length);
        var header = (uint*)stored;
        if (header[0] != Magic || header[1] != FileFacts.FormatVersion || header[3] != length)
            return false;
        if (!isOwn && *(ulong*)(stored + ChecksumAt) != Checksum(bytes[CountsAt..]))
            return false;
        var sections = new SectionReader(stored, length);
        var read = new FileFacts(ref sections);
        if (!sections.IsDone)
            return false;
        facts = read;
        return true;
    }

    /// <summary>Begins an image whose sections take <paramref name="sections"/> bytes, and says how long it is.</summary>
    internal static byte* Begin(FactsMemory memory, long sections, FileFlags flags, out int length)
    {
        length = checked((int)(HeaderLength + sections));
        var image = memory.Take(length);
        var header = (uint*)image;
        header[0] = Magic;
        header[1] = FileFacts.FormatVersion;
        header[2] = (uint)flags;
        header[3] = (uint)length;
        *(ulong*)(image + ChecksumAt) = 0;
        return image;
    }

    // Rows are numbers that no two threads write: these processors read them anywhere, at the same speed but where a line of their cache ends.
    private static bool ReadsAnywhere => RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64;

    // Two lanes of multiply and rotate: not against malice, but no torn or flipped byte passes.
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
}

/// <summary>Writes the sections of an image, in the order in which <see cref="FileFacts"/> takes them.</summary>
internal unsafe ref struct SectionWriter
{
    private readonly byte* _image;
    private readonly int _length;
    private int _at = FactsImage.HeaderLength;
    private int _section;

    /// <param name="memory">Where the image is to lie.</param>
    /// <param name="sections">What <see cref="Length"/> says of all its sections together.</param>
    /// <param name="flags">What is true of the whole file.</param>
    internal SectionWriter(FactsMemory memory, long sections, FileFlags flags) =>
        _image = FactsImage.Begin(memory, sections, flags, out _length);

    /// <summary>Bytes that a section takes.</summary>
    internal static long Length<T>(ReadOnlySpan<T> rows) where T : unmanaged => ((long)rows.Length * sizeof(T) + 7) & ~7L;

    internal void Add<T>(ReadOnlySpan<T> rows) where T : unmanaged
    {
        var space = (int)Length(rows);
        *(long*)(_image + FactsImage.CountsAt + 8 * _section++) = rows.Length;
        // Padding is part of what the checksum covers.
        if (space > 0)
            *(ulong*)(_image + _at + space - 8) = 0;
        rows.CopyTo(new Span<T>(_image + _at, rows.Length));
        _at += space;
    }

    internal readonly FileFacts Finish()
    {
        var sections = new SectionReader(_image, _length);
        var facts = new FileFacts(ref sections);
        return sections.IsDone ? facts : throw new InvalidOperationException("the sections do not fill their image");
    }
}

/// <summary>Reads the sections of an image in order; whatever does not fit in it gives empty ones.</summary>
internal unsafe ref struct SectionReader(byte* image, int length)
{
    private int _at = FactsImage.HeaderLength;
    private int _section;
    private bool _failed;

    /// <summary>Whether all was read to the last byte.</summary>
    internal readonly bool IsDone => !_failed && _at == length;

    internal readonly ReadOnlySpan<byte> Image => new(image, length);

    internal readonly FileFlags Flags => (FileFlags)((uint*)image)[2];

    internal Table<T> Take<T>() where T : unmanaged
    {
        var count = *(long*)(image + FactsImage.CountsAt + 8 * _section++);
        if (_failed || count < 0 || count > (length - _at) / sizeof(T))
        {
            _failed = true;
            return default;
        }
        var rows = new Table<T>((T*)(image + _at), (int)count);
        _at = (int)Math.Min(_at + ((count * sizeof(T) + 7) & ~7L), length);
        return rows;
    }
}
