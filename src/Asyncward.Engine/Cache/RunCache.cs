using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace Asyncward.Engine;

/// <summary>The outcome of a whole run, kept with everything it depended on: unchanged files need no reading at all.</summary>
/// <remarks>Depended on: the question (settings, paths, roots), the list of files with lengths and times, the installed files, the user's models and
/// the files that decide versions, as far as they were read or looked for, and the directories that were asked for modules.</remarks>
internal sealed class RunCache
{
    private const int Version = 3;
    private const string Folder = "runs";
    private const int Keep = 24;

    private readonly CacheStore _store;
    private readonly FoundFile[] _files;
    private readonly string _name;
    private readonly ContentHash _inputs;

    internal RunCache(CacheStore store, string question, FoundFile[] files)
    {
        _store = store;
        _files = files;
        var key = ContentHash.Of($"{Version}\n{store.BuildId}\n{question}");
        _name = $"{Folder}/{key}.run";
        _inputs = HashOf(key, files);
    }

    private static ContentHash HashOf(ContentHash key, FoundFile[] files)
    {
        var text = new StringBuilder(files.Length * 80);
        foreach (var file in files)
            text.Append(file.Path).Append('\0').Append(file.Length).Append('\0').Append(file.Modified).Append('\0').Append((byte)file.Role).Append('\n');
        return ContentHash.Of(MemoryMarshal.AsBytes(text.ToString().AsSpan()), key.Low);
    }

    /// <summary>The kept outcome if all is as it was, else null.</summary>
    internal CheckResult? Load()
    {
        if (_store.Read(_name) is not { Length: > 32 } bytes)
            return null;
        var body = bytes.AsSpan(0, bytes.Length - 16);
        var sum = MemoryMarshal.Read<ContentHash>(bytes.AsSpan(body.Length));
        if (ContentHash.Of(body) != sum)
            return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, body.Length));
            return ReadHash(reader) == _inputs && IsCurrent(reader) ? ResultCodec.Read(reader) : null;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private bool IsCurrent(BinaryReader reader)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var path = reader.ReadString();
            var (length, modified) = (reader.ReadInt64(), reader.ReadInt64());
            if (StateOf(path) != (length, modified))
                return false;
        }
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var path = reader.ReadString();
            if (HashOfFile(path) != ReadHash(reader))
                return false;
        }
        return true;
    }

    /// <summary>Keeps an outcome.</summary>
    internal void Save(CheckResult result, ReadOnlySpan<LoadedFile> loaded, ModuleSource source, IEnumerable<string> asked)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        Write(writer, _inputs);
        var racy = new List<(string Path, ContentHash Hash)>();
        for (var i = 0; i < _files.Length; i++)
        {
            if (IsRacy(_files[i].Modified))
                racy.Add((_files[i].Path, loaded[i].Hash));
        }
        WriteStates(writer, source, asked, racy);
        writer.Write(racy.Count);
        foreach (var (path, hash) in racy)
        {
            writer.Write(path);
            Write(writer, hash);
        }
        ResultCodec.Write(writer, result);
        writer.Flush();
        var sum = ContentHash.Of(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        Write(writer, sum);
        writer.Flush();
        if (_store.Write(_name, stream => stream.Write(memory.GetBuffer(), 0, (int)memory.Length)))
            _store.Prune(Folder, Keep);
    }

    private void WriteStates(BinaryWriter writer, ModuleSource source, IEnumerable<string> asked, List<(string Path, ContentHash Hash)> racy)
    {
        var states = new SortedDictionary<string, (long, long)>(StringComparer.Ordinal);
        foreach (var (file, loaded) in source.Files)
        {
            states[file.Path] = (file.Length, file.Modified);
            if (IsRacy(file.Modified))
                racy.Add((file.Path, loaded.Hash));
        }
        foreach (var path in asked)
        {
            var (length, modified) = StateOf(path);
            // A directory that was just changed has no state that could be trusted: no later time equals this one.
            var isNewDirectory = length == -2 && IsRacy(modified);
            states[path] = isNewDirectory ? (-2, -1) : (length, modified);
            if (length >= 0 && IsRacy(modified))
                racy.Add((path, HashOfFile(path)));
        }
        foreach (var (path, listing) in source.Directories)
        {
            states[path] = !listing.Exists ? (-1, 0) : IsRacy(listing.Modified) ? (-2, -1) : (-2, listing.Modified);
        }
        writer.Write(states.Count);
        foreach (var (path, state) in states)
        {
            writer.Write(path);
            writer.Write(state.Item1);
            writer.Write(state.Item2);
        }
    }

    private bool IsRacy(long modified) => modified > _store.OpenedAt - CacheStore.RacyTicks;

    /// <summary>Length and time of a file; length -2 for a directory, -1 for nothing.</summary>
    private static (long Length, long Modified) StateOf(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Exists)
                return (info.Length, info.LastWriteTimeUtc.Ticks);
            return (info.Attributes & FileAttributes.Directory) != 0 && (int)info.Attributes != -1 ? (-2, info.LastWriteTimeUtc.Ticks) : (-1, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (-1, 0);
        }
    }

    private static ContentHash HashOfFile(string path)
    {
        try
        {
            return ContentHash.Of(File.ReadAllBytes(path), (ulong)FileKind.Of(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    private static void Write(BinaryWriter writer, ContentHash hash)
    {
        writer.Write(hash.Low);
        writer.Write(hash.High);
    }

    private static ContentHash ReadHash(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}
