using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Program.Linking;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>One run from paths to a result: find, read, link, ask the rules, sift.</summary>
public sealed class Checker
{
    // More syntax errors of one file are counted, not listed.
    private const int ShownSyntaxErrors = 3;

    /// <summary>Linking walks deep structures of real programs: one big stack costs only address space.</summary>
    internal const int MainStack = 64 << 20;

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
        var (files, problems) = FileFinder.Find([.. given.Where(path => !IsOverlay(path))], _settings, _request.CurrentDirectory);
        files = WithOverlays(files);
        foreach (var problem in problems)
            _errors.Add(new ReportedError(CheckResult.UnreadableKind, new Place(problem.Path, 0, 0, 0, 0), problem.Message));
        var directories = given.Select(path => Path.GetFullPath(path, _request.CurrentDirectory)).Where(Directory.Exists).ToList();
        var environment = PythonEnvironment.Find(_settings.Python, EnvironmentHomes(directories), _request.Variable, out var environmentError);
        if (environmentError is not null)
            _errors.Add(new ReportedError(CheckResult.UnreadableKind, new Place(_settings.Python!, 0, 0, 0, 0), environmentError));
        var roots = ImportRoots.Find(_settings, files, directories, out var guessed);
        var options = new ProgramOptions
        {
            Roots = roots,
            GuessedRoots = guessed,
            SearchPaths = environment.SearchPaths,
            CheckTests = _settings.IncludeTests || _request.ReportUnusedSuppressions || Array.Exists(_settings.Rules.Rules, IsAboutTests),
            MinMinor = _settings.MinMinor,
            MaxMinor = _settings.MaxMinor,
            Jobs = _settings.Jobs,
            NonBlocking = _settings.NonBlocking,
            Offload = _settings.Offload,
        };
        var cache = _request.UseCache && _request.Overlays.Count == 0 ? CacheStore.Open(_settings, _request.Variable) : null;
        var runCache = cache is null || problems.Length > 0 ? null : new RunCache(cache, Key(given, options), files);
        var known = runCache?.Load();
        if (known is { IsUnchanged: true })
            return PartChecker.Merge([.. known.Parts.Values], known.Errors);
        var versions = new PackageVersions(PackageVersions.Homes(EnvironmentHomes(directories)), environment.SearchPaths, PackageFiles.Disk);
        return Analyse(files, options, versions, cache, runCache, known);
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
            string.Join('\u001f', options.SearchPaths),
            $"{_request.ReportUnusedSuppressions} {_request.ApplySuppressions} {_request.ListUnresolved}", _settings.Fingerprint(),
        ]);

    private CheckResult Analyse(FoundFile[] files, ProgramOptions options, PackageVersions versions, CacheStore? store, RunCache? runCache, KnownRun? known)
    {
        var factsOptions = new FactsOptions(options.MinMinor, options.MaxMinor, Platform);
        using var factsCache = store is null ? null : FactsCache.Open(store, factsOptions, _settings.Root);
        using var memory = new FactsMemory();
        var progress = _request.Progress;
        var loader = new FileLoader(factsOptions, memory, _settings.Jobs, factsCache, progress is null ? null : done => progress(done, Math.Max(done, files.Length)))
        {
            Hashes = store is not null,
            Versions = versions,
        };
        foreach (var overlay in _request.Overlays)
            loader.Overlays.Add(overlay.Key, overlay.Value);
        var models = new ModelLibrary(_settings.Models);
        var source = new ModuleSource(loader, models);
        var lines = new SourceLines(_request.CurrentDirectory, models, _request.Overlays);

        var loaded = loader.Load(Array.ConvertAll(files, static file => file.ToLoad));
        var sources = Sources(files, loaded, lines, out var hashes);
        var parts = new Dictionary<ContentHash, PartResult>();
        var errors = _errors.ToArray();
        foreach (var part in ProgramParts.Of(sources, options, source, _request.LeastSites, out var partOf))
        {
            var key = RunCache.KeyOf(part, sources, hashes);
            parts[key] = known?.Parts.GetValueOrDefault(key)
                ?? new PartChecker(_request, options, source, lines).Check(Array.ConvertAll(part, row => sources[row] with { Part = partOf[row] }), versions);
        }
        var result = PartChecker.Merge([.. parts.Values], errors);
        factsCache?.Save();
        if (runCache is not null && !result.HasUnreadable)
            runCache.Save(parts, errors, loaded, source, [.. models.Asked, .. versions.Asked], known);
        return result;
    }

    private SourceFile[] Sources(FoundFile[] files, LoadedFile[] loaded, SourceLines lines, out List<ContentHash> hashes)
    {
        var sources = new List<SourceFile>(files.Length);
        hashes = new List<ContentHash>(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            if (loaded[i].Facts is { } facts)
            {
                sources.Add(new SourceFile(files[i].Path, facts, files[i].Role));
                hashes.Add(loaded[i].Hash);
                AddSyntaxErrors(files[i].Path, facts, lines);
                if (files[i].Length > FrontEnd.LargestRead && (facts.Flags & FileFlags.SignaturesOnly) != 0)
                {
                    _errors.Add(new ReportedError(CheckResult.TooLargeKind, new Place(lines.Show(files[i].Path), 0, 0, 0, 0),
                        $"more than {FrontEnd.LargestRead / 1_000_000} MB: only its definitions and imports were read"));
                }
            }
            else
            {
                var place = new Place(lines.Show(files[i].Path), 0, 0, 0, 0);
                _errors.Add(loaded[i].InternalError is { } defect
                    ? new ReportedError(CheckResult.InternalErrorKind, place, defect)
                    : new ReportedError(CheckResult.UnreadableKind, place, loaded[i].Unreadable!));
            }
        }
        return [.. sources];
    }

    private void AddSyntaxErrors(string path, FileFacts facts, SourceLines lines)
    {
        var shown = 0;
        foreach (var error in facts.Errors)
        {
            var message = facts.NameText(error.Message);
            // A template of code has an error on every other line: the first ones say what it is.
            if (++shown > ShownSyntaxErrors && facts.Errors.Length > ShownSyntaxErrors + 1)
            {
                var rest = facts.Errors.Length - shown;
                _errors.Add(new ReportedError(CheckResult.SyntaxErrorKind, lines.Place(path, error.Start, error.End),
                    string.Create(CultureInfo.InvariantCulture, $"{message}, and {rest} more syntax error{(rest == 1 ? "" : "s")} after it in this file")));
                return;
            }
            var kind = message.StartsWith("internal error", StringComparison.Ordinal) ? CheckResult.InternalErrorKind : CheckResult.SyntaxErrorKind;
            _errors.Add(new ReportedError(kind, lines.Place(path, error.Start, error.End), message));
        }
    }
}
