using System;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>Which findings of a run are news: neither ignored nor known from an earlier run.</summary>
public sealed class RunVerdict
{
    private readonly string[] _states;

    private RunVerdict(RunFinding[] findings, string[] states) => (Findings, _states) = (findings, states);

    /// <summary>All findings.</summary>
    public RunFinding[] Findings { get; }

    /// <summary>Those that are news, in the same order.</summary>
    public RunFinding[] News => [.. Findings.Where((_, i) => _states[i] == "new")];

    /// <summary>How many were known.</summary>
    public int Known => _states.Count(state => state == "known");

    /// <summary>How many were ignored.</summary>
    public int Ignored => _states.Count(state => state == "ignored");

    /// <summary>How many of the earlier run did not come again.</summary>
    public int Gone { get; private init; }

    /// <summary>What was to be ignored and did not happen.</summary>
    public RunIgnore[] Unused { get; private init; } = [];

    /// <summary>For example <c>new</c>, <c>known</c>, <c>ignored</c>: of the finding with this index.</summary>
    internal string StateOf(int index) => _states[index];

    /// <summary>Judges the findings of a run.</summary>
    /// <param name="findings">Of the run.</param>
    /// <param name="directory">Where it ran.</param>
    /// <param name="baseline">The earlier run; null for none.</param>
    /// <param name="ignores">What nobody wants to hear of.</param>
    public static RunVerdict Of(RunFinding[] findings, string directory, RunBaseline? baseline, RunIgnore[] ignores)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(ignores);
        var gone = 0;
        var known = baseline?.Known(findings, directory, out gone) ?? new bool[findings.Length];
        var used = new bool[ignores.Length];
        var states = new string[findings.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            states[i] = known[i] ? "known" : "new";
            for (var k = 0; k < ignores.Length; k++)
            {
                if (!ignores[k].Covers(findings[i], directory))
                    continue;
                // Each that speaks of it is used, not only the first.
                used[k] = true;
                states[i] = "ignored";
            }
        }
        return new RunVerdict(findings, states) { Gone = gone, Unused = [.. ignores.Where((_, k) => !used[k])] };
    }
}
