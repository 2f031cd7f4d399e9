using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Text;

namespace Asyncward.Engine;

/// <summary>What stands in a directory, as far as it is a directory or Python, or decides what else is searched.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsDirectory">Whether it is a directory, or a link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
/// <param name="Length">Bytes of a Python file that is no link.</param>
/// <param name="Modified">Time of its last change in ticks, UTC.</param>
internal readonly record struct DirectoryEntry(string Name, bool IsDirectory, bool IsLink, long Length, long Modified);

/// <summary>
/// Reads directories. On Linux a Python file is looked at where it stands; .NET's own way asks for each by its whole path, and takes a new buffer for each directory.
/// </summary>
internal static unsafe partial class DirectoryReader
{
    private const int NoFollow = 0x100;
    private const uint SizeAndTime = 0x240;

    // Of a directory's entry: eight bytes of number, eight of place, two of length, then the kind and the name, which ends with a zero.
    private const int KindAt = 18;
    private const int NameAt = 19;

    // Until the system turns out to lack one of the functions.
    private static volatile bool s_isAtHand = OperatingSystem.IsLinux() && Environment.Is64BitProcess && BitConverter.IsLittleEndian;

    private enum Kind : byte
    {
        Unknown = 0,
        Directory = 4,
        Link = 10,
    }

    /// <summary>The entries of a directory, in no order.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal static List<DirectoryEntry> Read(string directory)
    {
        var entries = new List<DirectoryEntry>();
        // Where it cannot be opened or listed so, the other way says why.
        return s_isAtHand && TryList(directory, entries) ? entries : [.. Enumerate(directory)];
    }

    private static bool Decides(ReadOnlySpan<char> name) => name is "pyvenv.cfg" or ".gitignore";

    /// <summary>See <see cref="Read"/>; .NET's own way.</summary>
    internal static IEnumerable<DirectoryEntry> Enumerate(string directory) =>
        new FileSystemEnumerable<DirectoryEntry>(
            directory,
            static (ref e) => e.IsDirectory || !FileFinder.IsPython(e.FileName) ? new DirectoryEntry(e.FileName.ToString(), e.IsDirectory, e.IsDirectory && IsLink(ref e), 0, 0)
                : new DirectoryEntry(e.FileName.ToString(), false, IsLink(ref e), e.Length, e.LastWriteTimeUtc.UtcTicks),
            new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            // What is neither a directory nor Python needs no look at its attributes, which is a call of the system.
            ShouldIncludePredicate = static (ref e) => e.IsDirectory || FileFinder.IsPython(e.FileName) || Decides(e.FileName),
        };

    private static bool IsLink(ref FileSystemEntry e) => (e.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool TryList(string directory, List<DirectoryEntry> entries)
    {
        nint stream = 0;
        try
        {
            stream = OpenDir(directory);
            return stream != 0 && TryList(stream, entries);
        }
        catch (EntryPointNotFoundException)
        {
            s_isAtHand = false;
            return false;
        }
        finally
        {
            if (stream != 0)
                _ = CloseDir(stream);
        }
    }

    private static bool TryList(nint stream, List<DirectoryEntry> entries)
    {
        var directory = DirFd(stream);
        while (true)
        {
            // Only this tells the end from an error.
            Marshal.SetLastSystemError(0);
            var entry = ReadDir(stream);
            if (entry is null)
                return Marshal.GetLastSystemError() == 0;
            if (!TryAdd(directory, entry, entries))
                return false;
        }
    }

    // Gives false for what the other way has to tell apart: a link, or an entry whose kind this file system does not say.
    private static bool TryAdd(int directory, byte* entry, List<DirectoryEntry> entries)
    {
        var name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + NameAt);
        switch ((Kind)entry[KindAt])
        {
            case Kind.Directory when name.SequenceEqual("."u8) || name.SequenceEqual(".."u8):
                return true;
            case Kind.Directory:
                entries.Add(new DirectoryEntry(Encoding.UTF8.GetString(name), true, false, 0, 0));
                return true;
            case Kind.Unknown or Kind.Link:
                return false;
        }
        if (FileFinder.IsPython(name))
        {
            Span<byte> found = stackalloc byte[256];
            if (StatX(directory, entry + NameAt, NoFollow, SizeAndTime, found) != 0)
                return false;
            var modified = DateTime.UnixEpoch.Ticks + BinaryPrimitives.ReadInt64LittleEndian(found[112..]) * TimeSpan.TicksPerSecond
                + BinaryPrimitives.ReadUInt32LittleEndian(found[120..]) / TimeSpan.NanosecondsPerTick;
            entries.Add(new DirectoryEntry(Encoding.UTF8.GetString(name), false, false, BinaryPrimitives.ReadInt64LittleEndian(found[40..]), modified));
        }
        else if (name.SequenceEqual("pyvenv.cfg"u8) || name.SequenceEqual(".gitignore"u8))
            entries.Add(new DirectoryEntry(Encoding.UTF8.GetString(name), false, false, 0, 0));
        return true;
    }

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenDir(string path);

    [LibraryImport("libc", EntryPoint = "dirfd")]
    private static partial int DirFd(nint stream);

    [LibraryImport("libc", EntryPoint = "readdir")]
    private static partial byte* ReadDir(nint stream);

    [LibraryImport("libc", EntryPoint = "closedir")]
    private static partial int CloseDir(nint stream);

    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int StatX(int directory, byte* name, int flags, uint mask, Span<byte> into);
}
