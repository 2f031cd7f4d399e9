using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>The facts of files by the hash of their content, and by path, length and time where these may be trusted.</summary>
/// <remarks>Segments are written once and never changed, so that any number of runs may read and add at the same time. A lost segment costs time.</remarks>
internal sealed class FactsCache : IDisposable
{
    /// <summary>Projects (of a shared cache) and builds whose facts are kept.</summary>
    private const int MaxFolders = 8;

    /// <summary>More segments than this are joined into one.</summary>
    private const int MaxSegments = 6;

    private readonly CacheStore _store;
    private readonly string _folder;
    private readonly List<FactsSegment> _segments = [];
    private readonly Dictionary<string, (FactsSegment Segment, int Row)> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<ContentHash, (FactsSegment Segment, int Row)> _byHash = [];
    private readonly ConcurrentBag<FactsEntry> _added = [];
    private readonly ConcurrentDictionary<string, FactsEntry> _used = new(StringComparer.Ordinal);

    private FactsCache(CacheStore store, string folder)
    {
        _store = store;
        _folder = folder;
    }

    /// <summary>Opens the segments of one project and one range of versions.</summary>
    internal static FactsCache Open(CacheStore store, FactsOptions options, string root)
    {
        var key = ContentHash.Of($"{FactsSegment.Version}\n{store.BuildId}\n{options.MinMinor}-{options.MaxMinor} {options.Platform}\n{root}");
        var cache = new FactsCache(store, $"facts-{key}");
        cache.Load();
        return cache;
    }

    private void Load()
    {
        try
        {
            var directory = Path.Combine(_store.Directory, _folder);
            if (!Directory.Exists(directory))
                return;
            // By name, which begins with the time: what a newer segment says of a path wins.
            foreach (var path in Directory.GetFiles(directory, "*.seg").Order(StringComparer.Ordinal))
            {
                if (FactsSegment.Open(path, _store.BuildId) is not { } segment)
                    continue;
                _segments.Add(segment);
                for (var row = 0; row < segment.Entries.Length; row++)
                {
                    _byPath[segment.Entries[row].Path] = (segment, row);
                    _byHash[segment.Entries[row].Hash] = (segment, row);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be opened is read again from the source.
        }
    }

    /// <summary>The facts of a file whose length and time are as they were, or null. They may hold more than what is wanted.</summary>
    internal FileFacts? Find(FileToLoad file, out ContentHash hash)
    {
        hash = default;
        if (!_byPath.TryGetValue(file.Path, out var at))
            return null;
        var entry = at.Segment.Entries[at.Row];
        if (!entry.Trusted || entry.Length != file.Length || entry.Modified != file.Modified || Facts(file, at) is not { } facts)
            return null;
        hash = entry.Hash;
        _used[file.Path] = entry;
        return facts;
    }

    /// <summary>The facts of this content, or null. They may hold more than what is wanted.</summary>
    internal FileFacts? Find(FileToLoad file, ContentHash hash) => _byHash.TryGetValue(hash, out var at) ? Facts(file, at) : null;

    private static FileFacts? Facts(FileToLoad file, (FactsSegment Segment, int Row) at) =>
        at.Segment.Facts(at.Row) is { } facts && ((facts.Flags & FileFlags.SyntaxOnly) == 0 || file.SyntaxOnly) ? facts : null;

    /// <summary>Keeps facts for the next run.</summary>
    internal void Add(FileToLoad file, ContentHash hash, FileFacts facts) =>
        _added.Add(new FactsEntry(file.Path, file.Length, file.Modified, hash, file.Modified > 0 && file.Modified <= _store.TrustedUntil, facts));

    /// <summary>Writes what was added; joins segments when they have become many.</summary>
    /// <param name="unread">Files that this run did not need to read, but that are still there.</param>
    internal void Save(IEnumerable<string> unread)
    {
        var added = _added.OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        if (added.Count == 0)
            return;
        var joined = _segments.Count < MaxSegments ? [] : SegmentsToJoin();
        if (joined.Count > 0)
        {
            var written = added.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
            // What this run did not meet is gone from the project, or will be read again.
            var met = _used.Keys.Concat(unread).ToHashSet(StringComparer.Ordinal);
            foreach (var (path, (segment, row)) in _byPath.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (joined.Contains(segment) && met.Contains(path) && !written.Contains(path) && segment.Facts(row) is { } facts)
                    added.Add(segment.Entries[row] with { Facts = facts });
            }
        }
        var name = $"{_folder}/{_store.OpenedAt:d20}-{Environment.ProcessId}.seg";
        var isWritten = _store.Write(name, stream => FactsSegment.Write(stream, _store.BuildId, added));
        _store.PruneDirectories("facts-*", MaxFolders);
        if (!isWritten)
            return;
        foreach (var segment in joined)
            CacheStore.Delete(segment.Path);
    }

    // A large segment of many files is left alone until the small ones that edits add have grown to half of it.
    private List<FactsSegment> SegmentsToJoin()
    {
        var largest = _segments.MaxBy(segment => segment.Length)!;
        var others = _segments.FindAll(segment => segment != largest);
        return others.Sum(segment => segment.Length) < largest.Length / 2 ? others : _segments;
    }

    public void Dispose()
    {
        foreach (var segment in _segments)
            segment.Dispose();
    }
}
