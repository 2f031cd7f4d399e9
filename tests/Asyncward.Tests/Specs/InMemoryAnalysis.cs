namespace Asyncward.Tests.Specs;

/// <summary>What the analysis said: the part of a finding that a case can claim something about.</summary>
/// <param name="Line">From 1.</param>
/// <param name="RuleCode">For example <c>AW102</c>.</param>
/// <param name="RuleName">For example <c>blocking-chain</c>.</param>
public sealed record SpecFinding(string File, int Line, string RuleCode, string RuleName, string Confidence, string Message);

/// <summary>Runs the analysis over a few files without touching the disk, but for the library models.</summary>
public interface ISpecAnalysis
{
    /// <summary>The findings of the case's rules, at its confidence or above.</summary>
    SpecFinding[] Check(SpecFile[] files, SpecOptions options);
}
