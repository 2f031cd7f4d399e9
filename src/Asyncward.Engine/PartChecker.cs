using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Program;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>What was found in one part of what is checked.</summary>
/// <param name="Result">Findings, errors and counts of the part. The findings have no fingerprints yet: these are numbered over all parts.</param>
/// <param name="Dependencies">Paths of the installed files that it reached, in order.</param>
internal sealed record PartResult(CheckResult Result, string[] Dependencies);

/// <summary>Checks one part of the program by itself: link, ask the rules, sift.</summary>
internal sealed class PartChecker(CheckRequest request, ProgramOptions options, ModuleSource source, SourceLines lines)
{
    private readonly CheckSettings _settings = request.Settings;
    private readonly List<ReportedError> _errors = [];

    internal PartResult Check(SourceFile[] files, PackageVersions versions)
    {
        var reached = new ReachedModules(source);
        ProgramModel program;
        try
        {
            program = ProgramModel.Build(files, options, reached);
        }
        catch (Exception e)
        {
            var error = new ReportedError(CheckResult.InternalErrorKind, new Place("", 0, 0, 0, 0), InternalError.Describe(e));
            return new PartResult(new CheckResult { Errors = [error], Files = files.Length }, []);
        }
        // All its models are read by now, and with them whatever decides their versions.
        foreach (var (path, line, column, message) in versions.Problems)
            _errors.Add(new ReportedError(CheckResult.VersionsKind, new Place(lines.Show(path), line, column, line, column), message + "; it decides no version"));
        var findings = AskRules(program);
        var sieve = new FindingSieve(request, program, lines);
        var result = new CheckResult
        {
            Findings = sieve.Sift(findings),
            Errors = [.. _errors],
            Files = files.Length,
            Suppressed = sieve.Suppressed,
            Unresolved = program.Calls.Unresolved.Length,
            UnresolvedCalls = request.ListUnresolved ? UnresolvedCalls(program) : [],
        };
        return new PartResult(result, reached.Paths());
    }

    /// <summary>The parts together.</summary>
    /// <param name="parts">What was found in each.</param>
    /// <param name="rest">What went wrong beside them, and how many files are in none.</param>
    internal static CheckResult Merge(IReadOnlyList<PartResult> parts, CheckResult rest)
    {
        // Each file is in one part, where its findings are in order.
        var findings = parts.SelectMany(part => part.Result.Findings).OrderBy(finding => finding.Place.Path, StringComparer.Ordinal).ToArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < findings.Length; i++)
        {
            var identity = findings[i].Identity;
            var duplicate = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            findings[i] = findings[i] with { Fingerprint = ContentHash.Of($"{identity}|{duplicate}").ToString() };
        }
        return new CheckResult
        {
            Findings = findings,
            Errors = [.. InOrder(parts.SelectMany(part => part.Result.Errors).Concat(rest.Errors).Distinct(), error => error.Place)],
            Files = parts.Sum(part => part.Result.Files) + rest.Files,
            Dependencies = parts.SelectMany(part => part.Dependencies).Distinct(StringComparer.Ordinal).Count(),
            Suppressed = parts.Sum(part => part.Result.Suppressed),
            Unresolved = parts.Sum(part => part.Result.Unresolved),
            UnresolvedCalls = [.. InOrder(parts.SelectMany(part => part.Result.UnresolvedCalls), call => call.Place)],
        };
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, Place> place) =>
        items.OrderBy(item => place(item).Path, StringComparer.Ordinal).ThenBy(item => place(item).Cell).ThenBy(item => place(item).Line)
            .ThenBy(item => place(item).Column);

    private ReportedUnresolved[] UnresolvedCalls(ProgramModel program) => Array.ConvertAll(program.Calls.Unresolved, call =>
    {
        var path = program.Files[program.FileOfSite(call.Site)].Path;
        var site = program.Site(call.Site);
        return new ReportedUnresolved(lines.Place(path, site.Start, site.End), program.QualifiedName(call.Function), lines.Text(path, site.Start, site.End));
    });

    /// <summary>Rules only read the program, so they run side by side; their findings come in the order of the catalogue.</summary>
    private List<Finding> AskRules(ProgramModel program)
    {
        var rules = _settings.Rules.Rules;
        var contexts = new RuleContext[rules.Length];
        var failures = new string?[rules.Length];
        var preparations = rules.Select(rule => rule.Preparation).OfType<Action<ProgramModel>>().Distinct().ToArray();
        // What is prepared is wanted by the last ones. The last rules of the catalogue look at most: begun last, they would leave the other threads without work.
        var order = Enumerable.Range(0, rules.Length).Reverse().OrderBy(at => rules[at].Preparation is null ? 0 : 1).ToArray();
        Workers.RunEach(_settings.Jobs, preparations.Length + rules.Length, job =>
        {
            if (job >= preparations.Length)
            {
                Ask(order[job - preparations.Length]);
                return;
            }
            try
            {
                preparations[job](program);
            }
            catch (Exception)
            {
                // The rules that need it will say so.
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

        void Ask(int at)
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
    }
}
