using System;
using System.Collections.Generic;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>One file's facts in a segment.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Length when it was read.</param>
/// <param name="Modified">Time when it was read.</param>
/// <param name="Hash">Hash of the content.</param>
/// <param name="Trusted">Whether length and time say enough.</param>
/// <param name="Facts">The facts while they are being written, else null.</param>
internal sealed record FactsEntry(string Path, long Length, long Modified, ContentHash Hash, bool Trusted, FileFacts? Facts);

/// <summary>A file of facts: the records, then the index, then where the index stands and what it sums to. Mapped, never changed.</summary>
internal sealed unsafe class FactsSegment : IDisposable
{
    internal const int Version = 1;

    private const ulong Magic = 0x5354434146445741;
    private const int FooterSize = 8 + 16 + 16 + 8 + 8;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly (long Offset, int Size)[] _records;

    private FactsSegment(string path, long length, MemoryMappedFile file, MemoryMappedViewAccessor view, byte* start, FactsEntry[] entries, (long, int)[] records)
    {
        Path = path;
        Length = length;
        _file = file;
        _view = view;
        _start = start;
        Entries = entries;
        _records = records;
    }

    internal string Path { get; }

    /// <summary>Bytes of the file.</summary>
    internal long Length { get; }

    internal FactsEntry[] Entries { get; }

    /// <summary>Maps a segment; null when it is damaged, cut off, or of another build.</summary>
    internal static FactsSegment? Open(string path, ContentHash build)
    {
        MemoryMappedFile? file = null;
        MemoryMappedViewAccessor? view = null;
        try
        {
            var length = new FileInfo(path).Length;
            if (length < FooterSize)
                return null;
            file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            var footer = new ReadOnlySpan<byte>(start + length - FooterSize, FooterSize);
            var indexAt = MemoryMarshal.Read<long>(footer[40..]);
            if (MemoryMarshal.Read<ulong>(footer) == Magic && MemoryMarshal.Read<ContentHash>(footer[8..]) == build
                && indexAt >= 0 && indexAt <= length - FooterSize)
            {
                var index = new ReadOnlySpan<byte>(start + indexAt, (int)(length - FooterSize - indexAt)).ToArray();
                if (ContentHash.Of(index) == MemoryMarshal.Read<ContentHash>(footer[24..]) && ReadIndex(index, indexAt, out var records) is { } entries)
                    return new FactsSegment(path, length, file, view, start, entries, records);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            // As good as none.
        }
        view?.Dispose();
        file?.Dispose();
        return null;
    }

    private static FactsEntry[]? ReadIndex(byte[] index, long limit, out (long, int)[] records)
    {
        using var reader = new BinaryReader(new MemoryStream(index), Encoding.UTF8);
        var entries = new FactsEntry[reader.ReadInt32()];
        records = new (long, int)[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new FactsEntry(
                reader.ReadString(), reader.ReadInt64(), reader.ReadInt64(), new ContentHash(reader.ReadUInt64(), reader.ReadUInt64()), reader.ReadBoolean(), null);
            records[i] = (reader.ReadInt64(), reader.ReadInt32());
            if (records[i].Item1 < 0 || records[i].Item2 < 0 || records[i].Item1 + records[i].Item2 > limit)
                return null;
        }
        return entries;
    }

    /// <summary>The facts of a row, or null when the record is damaged.</summary>
    internal FileFacts? Facts(int row)
    {
        var (offset, size) = _records[row];
        return FactsImage.TryMap(_start + offset, size, out var facts) ? facts : null;
    }

    internal static void Write(Stream stream, ContentHash build, List<FactsEntry> entries)
    {
        using var indexStream = new MemoryStream();
        using var index = new BinaryWriter(indexStream, Encoding.UTF8);
        index.Write(entries.Count);
        var offset = 0L;
        foreach (var entry in entries)
        {
            var length = FactsImage.Write(entry.Facts!, stream);
            index.Write(entry.Path);
            index.Write(entry.Length);
            index.Write(entry.Modified);
            Put(index, entry.Hash);
            index.Write(entry.Trusted);
            index.Write(offset);
            index.Write(length);
            offset += length;
        }
        index.Flush();
        var indexBytes = indexStream.GetBuffer().AsSpan(0, (int)indexStream.Length);
        stream.Write(indexBytes);
        using var footer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        footer.Write(Magic);
        Put(footer, build);
        Put(footer, ContentHash.Of(indexBytes));
        footer.Write(offset);
        footer.Write(0L);
    }

    private static void Put(BinaryWriter writer, ContentHash hash)
    {
        writer.Write(hash.Low);
        writer.Write(hash.High);
    }

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
