using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace Asyncward.Observe;

/// <summary>A process that runs CPython, seen from outside.</summary>
internal sealed class PythonProcess
{
    /// <summary>The table of offsets is in the binary from here on; letting a script in is possible from 3.14 on.</summary>
    private const int FirstWithRemoteExec = 14;

    private PythonProcess(int pid) => Pid = pid;

    internal int Pid { get; }

    /// <summary>The minor version of Python 3; 0 when it cannot be told.</summary>
    internal int Minor { get; private set; }

    /// <summary>Where CPython's runtime lies in its memory; 0 when not known.</summary>
    internal ulong Runtime { get; private set; }

    /// <summary>Whether a script can be let in by CPython's own means.</summary>
    internal bool HasRemoteExec => Minor >= FirstWithRemoteExec && Runtime != 0;

    /// <summary>Looks at a process.</summary>
    /// <exception cref="VisitException">There is none, it is no Python, or it belongs to somebody else.</exception>
    internal static PythonProcess Find(int pid)
    {
        var process = new PythonProcess(pid);
        var directory = string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}");
        if (!Directory.Exists(directory))
            throw new VisitException(string.Create(CultureInfo.InvariantCulture, $"there is no process {pid}"));
        string[] maps;
        try
        {
            maps = File.ReadAllLines(directory + "/maps");
        }
        catch (UnauthorizedAccessException)
        {
            throw new VisitException(string.Create(CultureInfo.InvariantCulture, $"no permission to look at process {pid}: it belongs to another user, or is protected"));
        }
        catch (IOException)
        {
            throw new VisitException(string.Create(CultureInfo.InvariantCulture, $"process {pid} has ended"));
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in maps)
        {
            // start-end rights offset device inode path
            if (line.IndexOf('/', StringComparison.Ordinal) is not (> 0 and var slash) || line[slash..] is not { } path || !seen.Add(path)
                || MinorOf(path) is not { } minor)
                continue;
            var start = ulong.Parse(line.AsSpan(0, line.IndexOf('-', StringComparison.Ordinal)), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            process.Minor = Math.Max(process.Minor, minor);
            // In another mount namespace the path is the process's own, in another root it is ours.
            if (process.Runtime == 0)
                process.Runtime = RuntimeSection(directory + "/root" + path, start) ?? RuntimeSection(path, start) ?? 0;
        }
        if (seen.Count == 0 && maps.Length == 0)
            throw new VisitException(string.Create(CultureInfo.InvariantCulture, $"process {pid} has ended"));
        process.AskMemory();
        if (process.Minor == 0 && process.Runtime == 0 && !Names(seen))
            throw new VisitException(string.Create(CultureInfo.InvariantCulture, $"process {pid} is not Python"));
        return process;
    }

    /// <summary>Its memory, for reading or for both.</summary>
    internal SafeFileHandle OpenMemory(FileAccess access) =>
        File.OpenHandle(string.Create(CultureInfo.InvariantCulture, $"/proc/{Pid}/mem"), FileMode.Open, access, FileShare.ReadWrite);

    // libpython3.14.so.1.0, python3.14, python3: the number may be missing.
    private static int? MinorOf(string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        if (name.StartsWith("lib", StringComparison.Ordinal))
            name = name[3..];
        if (!name.StartsWith("python3", StringComparison.Ordinal))
            return null;
        name = name[7..];
        if (name.Length == 0 || name[0] != '.')
            return name.Length == 0 ? 0 : null;
        var digits = 1;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
            digits++;
        return int.TryParse(name[1..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : 0;
    }

    private static bool Names(HashSet<string> paths)
    {
        foreach (var path in paths)
        {
            if (MinorOf(path) is not null)
                return true;
        }
        return false;
    }

    // The version that the runtime itself tells, from 3.13 on.
    private void AskMemory()
    {
        if (Runtime == 0)
            return;
        try
        {
            using var memory = OpenMemory(FileAccess.Read);
            Span<byte> head = stackalloc byte[16];
            if (RandomAccess.Read(memory, head, (long)Runtime) == head.Length && head[..8].SequenceEqual("xdebugpy"u8))
                Minor = (int)(BinaryPrimitives.ReadUInt64LittleEndian(head[8..]) >> 16 & 255);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever wants to write will be told.
        }
    }

    // Where the section .PyRuntime of an ELF file is, when the file's beginning is mapped at this address.
    private static ulong? RuntimeSection(string path, ulong start)
    {
        try
        {
            using var file = File.OpenHandle(path);
            Span<byte> head = stackalloc byte[64];
            if (RandomAccess.Read(file, head, 0) < head.Length || !head[..6].SequenceEqual((ReadOnlySpan<byte>)[0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1]))
                return null;
            var isFixed = BinaryPrimitives.ReadUInt16LittleEndian(head[16..]) == 2;
            var at = BinaryPrimitives.ReadInt64LittleEndian(head[40..]);
            var size = BinaryPrimitives.ReadUInt16LittleEndian(head[58..]);
            var count = BinaryPrimitives.ReadUInt16LittleEndian(head[60..]);
            var names = BinaryPrimitives.ReadUInt16LittleEndian(head[62..]);
            if (size < 64 || names >= count || at <= 0)
                return null;
            var sections = new byte[size * count];
            if (RandomAccess.Read(file, sections, at) < sections.Length)
                return null;
            var text = new byte[Math.Min(BinaryPrimitives.ReadUInt64LittleEndian(sections.AsSpan((names * size) + 32)), 1 << 20)];
            var read = RandomAccess.Read(file, text, BinaryPrimitives.ReadInt64LittleEndian(sections.AsSpan((names * size) + 24)));
            for (var i = 0; i < count; i++)
            {
                var section = sections.AsSpan(i * size, size);
                var name = BinaryPrimitives.ReadUInt32LittleEndian(section);
                if (name < read && text.AsSpan((int)name).StartsWith(".PyRuntime\0"u8))
                    return BinaryPrimitives.ReadUInt64LittleEndian(section[16..]) + (isFixed ? 0 : start);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A file that was replaced by an update, or is in another place.
        }
        return null;
    }
}
