using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime;
using Asyncward.Program;
using Asyncward.Program.Linking;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>One run from paths to a result: find, read, link, ask the rules, sift.</summary>
public sealed class Checker
{
    /// <summary>Linking walks deep structures of real programs: one big stack costs only address space.</summary>
    internal const int MainStack = 64 << 20;

    /// <summary>From this many files on, setting memory aside costs less than what it saves.</summary>
    private const int ManyFiles = 500;

    /// <summary>Where services run: branches for other platforms are not looked at.</summary>
    internal const string Platform = "linux";

    private readonly CheckRequest _request;
    private readonly CheckSettings _settings;
    private readonly List<ReportedError> _errors = [];

    private Checker(CheckRequest request)
    {
        _request = request;
        _settings = request.Settings;
    }

    /// <summary>Runs. Never throws for what is in the files: that is in the result.</summary>
    public static CheckResult Run(CheckRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var result = CheckResult.Empty;
        Workers.Run(1, MainStack, () => result = new Checker(request).Run());
        return result;
    }

    private CheckResult Run()
    {
        var given = _request.Paths.Length > 0 ? _request.Paths : _settings.Paths.Length > 0 ? _settings.Paths : ["."];
        var cache = _request.UseCache && _request.Overlays.Count == 0 ? CacheStore.Open(_settings, _request.Variable) : null;
        var named = given.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _request.CurrentDirectory))).ToLookup(Directory.Exists);
        var directories = named[true].ToList();
        var namedFiles = named[false].ToList();
        // Before there is anything to look through. A few files by their names need none, and a short run would pay for it.
        if (directories.Count > 0 && cache?.Has(RunCache.Folder) == true)
            PutOffCollections();
        var (files, problems) = FileFinder.Find([.. given.Where(path => !IsOverlay(path))], _settings, _request.CurrentDirectory);
        files = WithOverlays(files);
        foreach (var problem in problems)
            _errors.Add(new ReportedError(CheckResult.UnreadableKind, new Place(problem.Path, 0, 0, 0, 0), problem.Message));
        var environment = PythonEnvironment.Find(_settings.Python, EnvironmentHomes(directories), _request.Variable, out var environmentError);
        if (environmentError is not null)
            _errors.Add(new ReportedError(CheckResult.UnreadableKind, new Place(_settings.Python!, 0, 0, 0, 0), environmentError));
        string[] roots = [];
        string[] guessed = [];
        ContentHash hash = default;
        Workers.RunEach(_settings.Jobs, cache is null ? 1 : 2, job =>
        {
            if (job == 0)
                roots = ImportRoots.Find(_settings, files, directories, namedFiles, out guessed);
            else
                hash = RunCache.HashOf(files);
        });
        var inner = _settings.IsTargetGiven ? null : new InnerProjects(_settings.Root, (_settings.MinMinor, _settings.MaxMinor), files, SettingsFile.Content);
        var options = new ProgramOptions
        {
            Roots = roots,
            GuessedRoots = guessed,
            OutsideRoots = ImportRoots.Outside(roots, directories, namedFiles, _request.CurrentDirectory),
            SearchPaths = environment.SearchPaths,
            CheckTests = _settings.IncludeTests || _request.ReportUnusedSuppressions || Array.Exists(_settings.Rules.Rules, IsAboutTests),
            MinMinor = _settings.MinMinor,
            MaxMinor = _settings.MaxMinor,
            PythonOf = inner is null ? null : inner.Of,
            Jobs = _settings.Jobs,
            NonBlocking = _settings.NonBlocking,
            Offload = _settings.Offload,
        };
        var runCache = cache is null || problems.Length > 0 ? null : new RunCache(cache, Key(given, options), hash);
        var factsOptions = new FactsOptions(options.MinMinor, options.MaxMinor, Platform);
        KnownRun? known = null;
        FactsCache? opened = null;
        // Where a file has changed, facts will be wanted.
        Workers.RunEach(_settings.Jobs, runCache?.Read() == false ? 2 : 1, job =>
        {
            if (job == 0)
                known = runCache?.Load();
            else
                opened = FactsCache.Open(cache!, factsOptions, _settings.Root);
        });
        if (known is { IsUnchanged: true })
        {
            var unchanged = PartChecker.Merge([.. known.Parts.Values], known.Rest);
            _request.Outcome?.Invoke(unchanged);
            return unchanged;
        }
        if (known is null || files.Length <= ManyFiles)
            AllowCollections();
        var versions = new PackageVersions(PackageVersions.Homes(EnvironmentHomes(directories)), environment.SearchPaths, PackageFiles.Disk);
        if (known is not null)
            versions.Recall(known.Versions);
        using var facts = opened ?? (cache is null ? null : FactsCache.Open(cache, factsOptions, _settings.Root));
        return Analyse(files, options, factsOptions, versions, inner, facts, runCache, known);
    }

    /// <summary>The rules about tests speak in tests; the others only when they are asked.</summary>
    internal static bool IsAboutTests(Rule rule) => rule.Code.StartsWith("AW9", StringComparison.Ordinal);

    private bool IsOverlay(string path) => _request.Overlays.ContainsKey(Path.GetFullPath(path, _request.CurrentDirectory));

    private FoundFile[] WithOverlays(FoundFile[] files)
    {
        if (_request.Overlays.Count == 0)
            return files;
        var known = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. files.Concat(_request.Overlays.Where(pair => !known.Contains(pair.Key)).Select(Overlay)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private FoundFile Overlay(KeyValuePair<string, byte[]> pair)
    {
        var relative = Path.GetRelativePath(_request.CurrentDirectory, pair.Key).Replace(Path.DirectorySeparatorChar, '/');
        return new FoundFile(pair.Key, pair.Value.Length, 0, TestPaths.IsTest(relative) ? FileRole.Test : FileRole.Project);
    }

    /// <summary>Where a project's own environment may stand: beside its settings, and beside what is checked.</summary>
    private IEnumerable<string> EnvironmentHomes(List<string> directories) =>
        directories.Append(_settings.Root).Append(_request.CurrentDirectory).Distinct(StringComparer.Ordinal);

    /// <summary>Everything but the files that decides the outcome.</summary>
    private string Key(string[] given, ProgramOptions options) =>
        string.Join('\n', [
            _request.CurrentDirectory, string.Join('\u001f', given), string.Join('\u001f', options.Roots), string.Join('\u001f', options.GuessedRoots),
            string.Join('\u001f', options.SearchPaths), string.Join('\u001f', options.OutsideRoots),
            $"{_request.ReportUnusedSuppressions} {_request.ApplySuppressions} {_request.ListUnresolved}", _settings.Fingerprint(),
        ]);

    private CheckResult Analyse(
        FoundFile[] files, ProgramOptions options, FactsOptions factsOptions, PackageVersions versions, InnerProjects? inner, FactsCache? factsCache, RunCache? runCache,
        KnownRun? known)
    {
        using var memory = new FactsMemory();
        var progress = _request.Progress;
        var loader = new FileLoader(factsOptions, memory, _settings.Jobs, factsCache, progress is null ? null : done => progress(done, Math.Max(done, files.Length)))
        {
            Hashes = factsCache is not null,
            Versions = versions,
        };
        foreach (var overlay in _request.Overlays)
            loader.Overlays.Add(overlay.Key, overlay.Value);
        var models = new ModelLibrary(_settings.Models);
        var source = new ModuleSource(loader, models);
        var lines = new SourceLines(_request.CurrentDirectory, models, _request.Overlays);

        var project = new ProjectFiles(files, loader, known?.Files ?? [], options.CheckTests);
        var parts = new Dictionary<ContentHash, PartResult>();
        foreach (var part in project.Divide(options, source, _request.LeastSites))
        {
            var key = project.KeyOf(part);
            if (known?.Parts.GetValueOrDefault(key) is not { } result)
            {
                // What the last part took is all free by now, and finding that out costs least before the next takes more.
                if (known is null && parts.Count > 0)
                    GC.Collect();
                result = new PartChecker(_request, options, source, lines).Check(project.Open(part), versions);
                // What was read now may be newer than what was found.
                key = project.KeyOf(part);
            }
            parts[key] = result;
        }
        var rest = new CheckResult { Files = project.LeftOut, Errors = [.. _errors.Concat(project.Errors(known?.Rest.Errors ?? [], lines))] };
        var merged = PartChecker.Merge([.. parts.Values], rest);
        Workers.RunEach(_settings.Jobs, 2, job =>
        {
            if (job == 0)
                _request.Outcome?.Invoke(merged);
            else
                Keep();
        });
        return merged;

        void Keep()
        {
            factsCache?.Save(known is null ? [] : project.Unread.Concat(known.States.Keys));
            if (runCache is not null && !merged.HasUnreadable)
                runCache.Save(parts, rest, project, source, [.. models.Asked, .. versions.Asked, .. inner?.Asked ?? []], versions.Kept, known);
        }
    }

    // Judging one part of a large program takes some hundred megabytes: looking through them for what is not used any more takes longer than they are worth.
    private static void PutOffCollections()
    {
        const long small = 240L << 20;
        const long all = 480L << 20;
        try
        {
            if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > 4 * all && !ArePutOff)
                GC.TryStartNoGCRegion(all, all - small);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // This collector cannot put off so much, or another run has just done it.
        }
    }

    private static void AllowCollections()
    {
        try
        {
            if (ArePutOff)
                GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // There was a collection all the same.
        }
    }

    private static bool ArePutOff => GCSettings.LatencyMode == GCLatencyMode.NoGCRegion;
}
