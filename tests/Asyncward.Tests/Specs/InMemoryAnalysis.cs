using System;
using System.Collections.Generic;
using Asyncward.Rules;

namespace Asyncward.Tests.Specs;

/// <summary>What the analysis said: the part of a finding that a case can claim something about.</summary>
/// <param name="Line">From 1.</param>
/// <param name="RuleCode">For example <c>AW102</c>.</param>
/// <param name="RuleName">For example <c>blocking-chain</c>.</param>
/// <param name="Message">The message and, on a line of its own, the help.</param>
public sealed record SpecFinding(string File, int Line, string Function, string RuleCode, string RuleName, string Confidence, string Message);

/// <summary>Runs the analysis over a few files without touching the disk, but for the library models.</summary>
public interface ISpecAnalysis
{
    /// <summary>The findings of the case's rules, at its confidence or above.</summary>
    SpecFinding[] Check(SpecFile[] files, SpecOptions options);
}

/// <summary>The real one: the front end, the program model, every rule, and what <c>check</c> shows by default.</summary>
public sealed class InMemoryAnalysis : ISpecAnalysis
{
    private static readonly string[] Stalls = ["small", "bounded", "unbounded"];

    /// <inheritdoc/>
    public SpecFinding[] Check(SpecFile[] files, SpecOptions options) => Check(files, options, null);

    /// <summary>The same with the files numbered in another order.</summary>
    public SpecFinding[] Check(SpecFile[] files, SpecOptions options, Action<Asyncward.Program.SourceFile[]>? order) =>
        Check(SpecProgram.Link(files, options, order: order), options);

    /// <summary>The findings in a program that is linked already.</summary>
    public static SpecFinding[] Check(SpecProgram program, SpecOptions options)
    {
        var result = new List<SpecFinding>();
        foreach (Rule rule in RuleCatalogue.All)
        {
            bool asked = Array.Exists(options.Select, s => s == rule.Code || s == rule.Name);
            if (rule.Default == RuleDefault.Off && !asked)
                continue;
            var context = new RuleContext(program.Model);
            rule.Check(context);
            Confidence least = Enum.Parse<Confidence>(options.Confidence, ignoreCase: true);
            foreach (Finding finding in context.Findings)
            {
                if (finding.Confidence < least || (rule.Default == RuleDefault.CertainOnly && !asked && finding.Confidence != Confidence.Certain))
                    continue;
                if (!IsLongEnough(finding, options.MinStall))
                    continue;
                (string file, int line) = program.Place(finding.Location.File, finding.Location.Start);
                string message = finding.Help is null ? finding.Message : finding.Message + "\n" + finding.Help;
                result.Add(new SpecFinding(file, line, finding.Function, rule.Code, rule.Name, finding.Confidence.ToString(), message));
            }
        }
        return [.. result];
    }

    // As `check` does: small stalls are shown in hot code only, unless a case asks for them.
    private static bool IsLongEnough(Finding finding, string? minStall) =>
        finding.Stall is null
        || (minStall is null ? finding.Stall != "small" || finding.Hot : Array.IndexOf(Stalls, finding.Stall) >= Array.IndexOf(Stalls, minStall));
}
