using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>A file to load.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Bytes, as far as known: big files are started first.</param>
/// <param name="Modified">Ticks, UTC; 0 when not known.</param>
/// <param name="IsEmpty">Nothing is in it, so it is not opened: a pipe that nobody writes to would never end.</param>
/// <param name="SyntaxOnly">Nothing is wanted of it but its syntax errors.</param>
public readonly record struct FileToLoad(string Path, long Length, long Modified, bool IsEmpty = false, bool SyntaxOnly = false);

/// <summary>What became of it: facts, or the reason why there are none.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Hash">Hash of the content, where there is a cache.</param>
/// <param name="Unreadable">Why the file could not be read.</param>
/// <param name="InternalError">What went wrong on our side.</param>
internal readonly record struct LoadedFile(FileFacts? Facts, ContentHash Hash = default, string? Unreadable = null, string? InternalError = null);

/// <summary>Reads files and makes their facts on worker threads, or takes them from the cache.</summary>
internal sealed class FileLoader(FactsOptions options, FactsMemory memory, int jobs, FactsCache? cache, Action<int>? progress)
{
    /// <summary>Enough for the deepest tree that the parser makes, with room to spare.</summary>
    internal const int StackSize = 16 << 20;

    /// <summary>A file larger than this is not Python that anybody wrote.</summary>
    private const long MaxLength = 256L << 20;

    private readonly NameTable _modelNames = new();
    private int _done;

    /// <summary>Contents that stand in for files: what an editor sends on standard input.</summary>
    internal Dictionary<string, byte[]> Overlays { get; } = new(StringComparer.Ordinal);

    /// <summary>The versions of packages that models hold for.</summary>
    internal PackageVersions? Versions { get; init; }

    /// <summary>Whether contents are hashed: needed where anything is cached.</summary>
    internal bool Hashes { get; init; }

    /// <summary>Loads all; answers in the order of the question, whatever the number of threads.</summary>
    internal LoadedFile[] Load(ReadOnlySpan<FileToLoad> files)
    {
        var results = new LoadedFile[files.Length];
        // Largest first, so that no thread is left alone with a big file at the end.
        var order = new int[files.Length];
        var lengths = new long[files.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            lengths[i] = -files[i].Length;
        }
        Array.Sort(lengths, order);
        var copy = files.ToArray();
        var next = -1;
        Workers.Run(Math.Min(jobs, files.Length), StackSize, () =>
        {
            var worker = new Worker(this);
            for (var at = Interlocked.Increment(ref next); at < order.Length; at = Interlocked.Increment(ref next))
            {
                var row = order[at];
                results[row] = worker.Load(copy[row]);
                progress?.Invoke(Interlocked.Increment(ref _done));
            }
        });
        return results;
    }

    /// <summary>Makes the facts of bytes that are at hand, such as an embedded model. One thread at a time.</summary>
    internal FileFacts Facts(byte[] bytes, int length, FileFlags kind) =>
        FrontEnd.Read(bytes, length, kind, ModelOptions, _modelNames, memory);

    /// <summary>What the facts of models are to hold for.</summary>
    internal FactsOptions ModelOptions => Versions is null ? options : options with { Versions = Versions.Admits };

    private sealed class Worker(FileLoader loader)
    {
        private readonly NameTable _names = new();
        private byte[] _buffer = new byte[64 << 10];

        internal LoadedFile Load(FileToLoad file)
        {
            int length;
            try
            {
                if (loader.Overlays.TryGetValue(file.Path, out var overlay))
                {
                    Reserve(overlay.Length);
                    overlay.CopyTo(_buffer, 0);
                    length = overlay.Length;
                }
                else
                {
                    if (loader.Cache?.Find(file, out var knownHash) is { } known)
                        return new LoadedFile(known, knownHash);
                    length = file.IsEmpty ? 0 : Read(file.Path);
                    if (length < 0)
                        return new LoadedFile(null, Unreadable: $"larger than {MaxLength >> 20} MB");
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
            {
                // Names of files that are not UTF-8 reach us with marks of replacement, under which nothing can be opened.
                return new LoadedFile(null, Unreadable: file.Path.Contains('\uFFFD', StringComparison.Ordinal) ? Plain.NotUtf8 : Plain.Reason(e));
            }
            // The barrier: whatever goes wrong in one file is our defect and must not take the others along.
            try
            {
                return Facts(file, length);
            }
            catch (Exception e)
            {
                return new LoadedFile(null, InternalError: InternalError.Describe(e));
            }
        }

        private LoadedFile Facts(FileToLoad file, int length)
        {
            var kind = FileKind.Of(file.Path);
            // Before the facts: the front end may change the buffer.
            var hash = loader.Hashes ? ContentHash.Of(_buffer.AsSpan(0, length), (ulong)kind) : default;
            if (loader.Cache?.Find(file, hash) is not { } facts)
            {
                kind |= file.SyntaxOnly ? FileFlags.SyntaxOnly : FileFlags.None;
                if (FileKind.Read(_buffer, length, kind, loader.Options, _names, loader.Memory, out var problem) is not { } made)
                    return new LoadedFile(null, hash, Unreadable: problem);
                facts = made;
            }
            loader.Cache?.Add(file, hash, facts);
            return new LoadedFile(facts, hash);
        }

        private void Reserve(int length)
        {
            if (_buffer.Length < length + SourceText.Padding)
                _buffer = new byte[Math.Max(length + SourceText.Padding, Math.Min(_buffer.Length * 2L, 1 << 30))];
        }

        /// <summary>Reads a whole file into the buffer; -1 when it is too long.</summary>
        private int Read(string path)
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(handle);
            if (length > MaxLength)
                return -1;
            Reserve((int)length);
            var total = 0;
            while (true)
            {
                // The file may grow while it is read, and a special file has no length.
                if (total + SourceText.Padding >= _buffer.Length)
                {
                    if (total > MaxLength)
                        return -1;
                    Array.Resize(ref _buffer, _buffer.Length * 2);
                }
                var count = RandomAccess.Read(handle, _buffer.AsSpan(total, _buffer.Length - total - SourceText.Padding), total);
                total += count;
                if (count == 0 || (total == length && length > 0))
                    return total;
            }
        }
    }

    private FactsCache? Cache => cache;

    private FactsOptions Options => options;

    /// <summary>Where the facts lie.</summary>
    internal FactsMemory Memory => memory;
}
