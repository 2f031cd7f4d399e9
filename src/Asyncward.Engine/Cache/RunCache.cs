using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Asyncward.Program;

namespace Asyncward.Engine;

/// <summary>What a run before this one found.</summary>
/// <param name="IsUnchanged">Whether all files are as they were: then this is the outcome.</param>
/// <param name="Rest">What it could not read or understand, beside what stands in the parts, and how many files are in none.</param>
/// <param name="Files">The project's own files, in order.</param>
/// <param name="Parts">What was found in each part of the program, by its files and their contents.</param>
/// <param name="States">Everything beside the project's own files that it depended on, with lengths and times.</param>
/// <param name="Racy">Those of them whose times say too little, with their contents.</param>
/// <param name="Versions">What it was answered about versions of packages.</param>
internal sealed record KnownRun(
    bool IsUnchanged, CheckResult Rest, KnownFile[] Files, Dictionary<ContentHash, PartResult> Parts,
    SortedDictionary<string, (long Length, long Modified)> States, Dictionary<string, ContentHash> Racy, VersionAnswers Versions);

/// <summary>The outcome of a whole run, kept with everything it depended on: unchanged files need no reading at all, and where some changed, the parts
/// of the program that they do not belong to need no judging.</summary>
/// <remarks>Depended on: the question (settings, paths, roots), the list of files with lengths and times, the installed files, the user's models and
/// the files that decide versions, as far as they were read or looked for, and the directories that were asked for modules.</remarks>
internal sealed class RunCache
{
    /// <summary>Where outcomes are kept in the cache.</summary>
    internal const string Folder = "runs";

    private const int Version = 7;
    private const int Keep = 24;
    private const int SumLength = 16;

    // About what is kept for one file of the project, in bytes.
    private const int UsualRow = 256;

    private readonly CacheStore _store;
    private readonly string _name;
    private readonly ContentHash _files;
    private byte[]? _kept;

    /// <param name="store">Where it is kept.</param>
    /// <param name="question">Everything but the files that decides the outcome.</param>
    /// <param name="files">What <see cref="HashOf"/> says of these.</param>
    internal RunCache(CacheStore store, string question, ContentHash files)
    {
        _store = store;
        _name = $"{Folder}/{ContentHash.Of($"{Version}\n{store.BuildId}\n{question}")}.run";
        _files = files;
    }

    /// <summary>The hash of the list of files with lengths and times.</summary>
    internal static ContentHash HashOf(FoundFile[] files)
    {
        var input = new HashInput(files.Length * 200);
        foreach (var file in files)
        {
            input.Add(file.Path);
            input.Add(file.Length);
            input.Add(file.Modified);
            input.Add((long)file.Role);
        }
        return input.Hash();
    }

    /// <summary>Reads what is kept, and says whether that is of these files as they are, but for those whose times say too little; null when nothing is.</summary>
    internal bool? Read()
    {
        if (_store.Read(_name) is not { Length: > 2 * SumLength } bytes
            || ContentHash.Of(bytes.AsSpan(0, bytes.Length - SumLength)) != MemoryMarshal.Read<ContentHash>(bytes.AsSpan(bytes.Length - SumLength)))
            return null;
        _kept = bytes;
        return MemoryMarshal.Read<ContentHash>(bytes) == _files;
    }

    /// <summary>What was read, if everything beside the project's files is as it was; else null.</summary>
    internal KnownRun? Load()
    {
        if (_kept is null)
            return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(_kept, 0, _kept.Length - SumLength));
            var isUnchanged = ReadHash(reader) == _files;
            isUnchanged &= ReadRacy(reader, isUnchanged, out _);
            if (!ReadStates(reader, out var states) || !ReadRacy(reader, true, out var racy))
                return null;
            var rest = ResultCodec.Read(reader);
            var parts = new Dictionary<ContentHash, PartResult>();
            for (var left = reader.ReadInt32(); left > 0; left--)
                parts[ReadHash(reader)] = ResultCodec.Read(reader);
            // Where nothing changed, nothing behind these is wanted.
            return isUnchanged ? new KnownRun(true, rest.Result, [], parts, states, racy, new VersionAnswers([], []))
                : new KnownRun(false, rest.Result, ReadFiles(reader), parts, states, racy, ReadVersions(reader));
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static bool ReadStates(BinaryReader reader, out SortedDictionary<string, (long Length, long Modified)> states)
    {
        states = new SortedDictionary<string, (long, long)>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var path = reader.ReadString();
            states[path] = (reader.ReadInt64(), reader.ReadInt64());
            if (StateOf(path) != states[path])
                return false;
        }
        return true;
    }

    private static KnownFile[] ReadFiles(BinaryReader reader)
    {
        var files = new KnownFile[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = new KnownFile(
                reader.ReadString(), reader.ReadInt64(), reader.ReadInt64(), (FileRole)reader.ReadByte(), reader.ReadBoolean(), ReadHash(reader), ReadHash(reader),
                reader.ReadInt32(), reader.ReadInt32());
        }
        return files;
    }

    private static void WriteFiles(BinaryWriter writer, KnownFile[] files)
    {
        writer.Write(files.Length);
        foreach (var file in files)
        {
            writer.Write(file.Path);
            writer.Write(file.Length);
            writer.Write(file.Modified);
            writer.Write((byte)file.Role);
            writer.Write(file.IsTrusted);
            Write(writer, file.Hash);
            Write(writer, file.Imports);
            writer.Write(file.Part);
            writer.Write(file.Sites);
        }
    }

    private static VersionAnswers ReadVersions(BinaryReader reader)
    {
        var versions = new VersionAnswers([], []);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var question = (reader.ReadString(), reader.ReadString());
            versions.Answers[question] = new VersionAnswer(reader.ReadSByte() switch { 0 => false, 1 => true, _ => null }, (VersionSource)reader.ReadByte());
        }
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var problem = new PackageProblem(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
            versions.Problems.Add((problem, (VersionSource)reader.ReadByte()));
        }
        return versions;
    }

    private static void Write(BinaryWriter writer, VersionAnswers versions)
    {
        writer.Write(versions.Answers.Count);
        foreach (var ((distribution, specifier), answer) in versions.Answers)
        {
            writer.Write(distribution);
            writer.Write(specifier);
            writer.Write((sbyte)(answer.IsAmong switch { false => 0, true => 1, null => -1 }));
            writer.Write((byte)answer.Source);
        }
        writer.Write(versions.Problems.Count);
        foreach (var (problem, source) in versions.Problems)
        {
            writer.Write(problem.Path);
            writer.Write(problem.Line);
            writer.Write(problem.Column);
            writer.Write(problem.Message);
            writer.Write((byte)source);
        }
    }

    // Reads to the end, whatever it finds; looks at the files only until one has changed, and not where that is known.
    private static bool ReadRacy(BinaryReader reader, bool isSame, out Dictionary<string, ContentHash> racy)
    {
        racy = new Dictionary<string, ContentHash>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var path = reader.ReadString();
            racy[path] = ReadHash(reader);
            isSame = isSame && HashOfFile(path) == racy[path];
        }
        return isSame;
    }

    /// <summary>Keeps an outcome.</summary>
    internal void Save(
        Dictionary<ContentHash, PartResult> parts, CheckResult rest, ProjectFiles project, ModuleSource source, IEnumerable<string> asked,
        VersionAnswers versions, KnownRun? known)
    {
        var files = project.Known(_store.TrustedUntil).ToArray();
        using var memory = new MemoryStream(files.Length * UsualRow);
        using var writer = new BinaryWriter(memory);
        Write(writer, _files);
        WriteRacy(writer, files.Where(file => !file.IsTrusted).ToDictionary(file => file.Path, file => file.Hash));
        WriteStates(writer, source, asked, known);
        ResultCodec.Write(writer, new PartResult(rest, []));
        writer.Write(parts.Count);
        foreach (var (key, part) in parts)
        {
            Write(writer, key);
            ResultCodec.Write(writer, part);
        }
        WriteFiles(writer, files);
        Write(writer, versions);
        writer.Flush();
        var sum = ContentHash.Of(memory.GetBuffer().AsSpan(0, (int)memory.Length));
        Write(writer, sum);
        writer.Flush();
        if (_store.Write(_name, stream => stream.Write(memory.GetBuffer(), 0, (int)memory.Length)))
            _store.Prune(Folder, Keep);
    }

    // What a part depended on that was not judged anew is still as it was.
    private void WriteStates(BinaryWriter writer, ModuleSource source, IEnumerable<string> asked, KnownRun? known)
    {
        var states = known?.States ?? new SortedDictionary<string, (long Length, long Modified)>(StringComparer.Ordinal);
        var racy = known?.Racy ?? new Dictionary<string, ContentHash>(StringComparer.Ordinal);
        foreach (var (file, loaded) in source.Files)
        {
            states[file.Path] = (file.Length, file.Modified);
            if (IsRacy(file.Modified))
                racy[file.Path] = loaded.Hash;
        }
        foreach (var path in asked)
        {
            var (length, modified) = StateOf(path);
            // A directory that was just changed has no state that could be trusted: no later time equals this one.
            var isNewDirectory = length == -2 && IsRacy(modified);
            states[path] = isNewDirectory ? (-2, -1) : (length, modified);
            if (length >= 0 && IsRacy(modified))
                racy[path] = HashOfFile(path);
        }
        foreach (var (path, listing) in source.Directories)
            states[path] = !listing.Exists ? (-1, 0) : IsRacy(listing.Modified) ? (-2, -1) : (-2, listing.Modified);
        writer.Write(states.Count);
        foreach (var (path, state) in states)
        {
            writer.Write(path);
            writer.Write(state.Length);
            writer.Write(state.Modified);
        }
        WriteRacy(writer, racy);
    }

    private static void WriteRacy(BinaryWriter writer, Dictionary<string, ContentHash> racy)
    {
        writer.Write(racy.Count);
        foreach (var (path, hash) in racy)
        {
            writer.Write(path);
            Write(writer, hash);
        }
    }

    private bool IsRacy(long modified) => modified > _store.TrustedUntil;

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
