using System;
using System.Buffers.Binary;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;

namespace Asyncward.Observe;

/// <summary>Who owns a file, and what kind of file it is; links are not followed.</summary>
internal static partial class FileOwner
{
    private const int CurrentDirectory = -100;
    private const int NoFollow = 0x100;
    private const uint Basic = 0x7ff;

    /// <summary>The user's number and the mode; null when there is no such file.</summary>
    internal static (uint User, int Mode)? Of(string path)
    {
        Span<byte> found = stackalloc byte[256];
        return StatX(CurrentDirectory, path, NoFollow, Basic, found) == 0
            ? (BinaryPrimitives.ReadUInt32LittleEndian(found[20..]), BinaryPrimitives.ReadUInt16LittleEndian(found[28..]))
            : null;
    }

    /// <summary>Whether it is a named pipe.</summary>
    internal static bool IsPipe(int mode) => (mode & 0xf000) == 0x1000;

    /// <summary>Whether it is a file as most are.</summary>
    internal static bool IsFile(int mode) => (mode & 0xf000) == 0x8000;

    /// <summary>Gives a file, or a directory and all that is in it, to the user of a process, when that is another and we may.</summary>
    internal static void Give(string name, int pid)
    {
        if (Of(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}")) is not { User: var user } || Of(name)?.User == user)
            return;
        foreach (var path in !Directory.Exists(name) ? [] : Directory.GetFileSystemEntries(name, "*", SearchOption.AllDirectories))
            _ = LChOwn(path, user, uint.MaxValue);
        _ = LChOwn(name, user, uint.MaxValue);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int directory, string path, int flags, uint mask, Span<byte> into);

    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LChOwn(string path, uint user, uint group);
}
