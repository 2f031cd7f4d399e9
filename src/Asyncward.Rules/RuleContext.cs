using System;
using System.Collections.Generic;
using Asyncward.Program;

namespace Asyncward.Rules;

/// <summary>What a rule may read, and where it reports. One per rule and run, so that rules can run side by side.</summary>
public sealed class RuleContext(ProgramModel program)
{
    private readonly List<Finding> findings = [];

    /// <summary>The linked program with its summaries.</summary>
    public ProgramModel Program { get; } = program;

    /// <summary>What was reported so far.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Adds a finding.</summary>
    public void Report(Finding finding) => findings.Add(finding);
}
