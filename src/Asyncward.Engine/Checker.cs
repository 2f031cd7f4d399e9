using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Asyncward.Program;
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
        var options = new ProgramOptions
        {
            Roots = ImportRoots.Find(_settings, files, directories),
            SearchPaths = environment.SearchPaths,
            MinMinor = _settings.MinMinor,
            MaxMinor = _settings.MaxMinor,
            Jobs = _settings.Jobs,
            NonBlocking = _settings.NonBlocking,
            Offload = _settings.Offload,
        };
        var cache = _request.UseCache && _request.Overlays.Count == 0 ? CacheStore.Open(_settings, _request.Variable) : null;
        var runCache = cache is null || problems.Length > 0 ? null : new RunCache(cache, Key(given, options), files);
        if (runCache?.Load() is { } known)
            return known;
        var versions = new PackageVersions(PackageVersions.Homes(EnvironmentHomes(directories)), environment.SearchPaths, PackageFiles.Disk);
        return Analyse(files, options, versions, cache, runCache);
    }

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
            _request.CurrentDirectory, string.Join('\u001f', given), string.Join('\u001f', options.Roots), string.Join('\u001f', options.SearchPaths),
            $"{_request.ReportUnusedSuppressions} {_request.ApplySuppressions} {_request.ListUnresolved}", _settings.Fingerprint(),
        ]);

    private CheckResult Analyse(FoundFile[] files, ProgramOptions options, PackageVersions versions, CacheStore? store, RunCache? runCache)
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
        var sources = Sources(files, loaded, lines);
        var result = Judge(sources, options, source, versions, lines);
        factsCache?.Save();
        if (runCache is not null && !result.HasUnreadable)
            runCache.Save(result, loaded, source, [.. models.Asked, .. versions.Asked]);
        return result;
    }

    private SourceFile[] Sources(FoundFile[] files, LoadedFile[] loaded, SourceLines lines)
    {
        var sources = new List<SourceFile>(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            if (loaded[i].Facts is { } facts)
            {
                sources.Add(new SourceFile(files[i].Path, facts, files[i].Role));
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

    private CheckResult Judge(SourceFile[] sources, ProgramOptions options, ModuleSource source, PackageVersions versions, SourceLines lines)
    {
        ProgramModel program;
        try
        {
            program = ProgramModel.Build(sources, options, source);
        }
        catch (Exception e)
        {
            _errors.Add(new ReportedError(CheckResult.InternalErrorKind, new Place("", 0, 0, 0, 0), InternalError.Describe(e)));
            return new CheckResult { Errors = Ordered(), Files = sources.Length };
        }
        // All models are read by now, and with them whatever decides their versions.
        foreach (var (path, line, column, message) in versions.Problems)
            _errors.Add(new ReportedError(CheckResult.VersionsKind, new Place(lines.Show(path), line, column, line, column), message + "; it decides no version"));
        var findings = AskRules(program);
        var sieve = new FindingSieve(_request, program, lines);
        var reported = sieve.Sift(findings);
        return new CheckResult
        {
            Findings = reported,
            Errors = Ordered(),
            Files = sources.Length,
            Dependencies = source.Files.Count(file => file.Loaded.Facts is not null),
            Suppressed = sieve.Suppressed,
            Unresolved = program.Calls.Unresolved.Length,
            UnresolvedCalls = _request.ListUnresolved ? UnresolvedCalls(program, lines) : [],
        };
    }

    private static ReportedUnresolved[] UnresolvedCalls(ProgramModel program, SourceLines lines)
    {
        var calls = Array.ConvertAll(program.Calls.Unresolved, call =>
        {
            var path = program.Files[program.FileOfSite(call.Site)].Path;
            var site = program.Site(call.Site);
            return new ReportedUnresolved(lines.Place(path, site.Start, site.End), program.QualifiedName(call.Function), lines.Text(path, site.Start, site.End));
        });
        return [.. calls.OrderBy(call => call.Place.Path, StringComparer.Ordinal)
            .ThenBy(call => call.Place.Cell).ThenBy(call => call.Place.Line).ThenBy(call => call.Place.Column)];
    }

    private ReportedError[] Ordered()
    {
        var errors = _errors.ToArray();
        return [.. errors.OrderBy(error => error.Place.Path, StringComparer.Ordinal)
            .ThenBy(error => error.Place.Cell).ThenBy(error => error.Place.Line).ThenBy(error => error.Place.Column)];
    }

    /// <summary>Rules only read the program, so they run side by side; their findings come in the order of the catalogue.</summary>
    private List<Finding> AskRules(ProgramModel program)
    {
        var rules = _settings.Rules.Rules;
        var contexts = new RuleContext[rules.Length];
        var failures = new string?[rules.Length];
        var next = -1;
        Workers.Run(Math.Min(_settings.Jobs, rules.Length), FileLoader.StackSize, () =>
        {
            for (var at = Interlocked.Increment(ref next); at < rules.Length; at = Interlocked.Increment(ref next))
            {
                contexts[at] = new RuleContext(program);
                try
                {
                    rules[at].Check(contexts[at]);
                }
                catch (Exception e)
                {
                    failures[at] = $"in rule {rules[at].Code}: {InternalError.Describe(e)}";
                }
            }
        });
        var findings = new List<Finding>();
        for (var i = 0; i < rules.Length; i++)
        {
            findings.AddRange(contexts[i].Findings);
            if (failures[i] is { } failure)
                _errors.Add(new ReportedError(CheckResult.InternalErrorKind, new Place("", 0, 0, 0, 0), failure));
        }
        return findings;
    }
}
