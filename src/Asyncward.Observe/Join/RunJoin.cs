using System;
using System.Collections.Generic;
using System.Linq;

namespace Asyncward.Observe;

/// <summary>A finding that a run has shown to be true, and what it cost there.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Count">How often it happened.</param>
/// <param name="Total">The time it held a loop; zero for findings that cost no time.</param>
/// <param name="Longest">The longest single time.</param>
/// <param name="WholeChain">Whether every hop of its chain was seen on one stack.</param>
public sealed record ConfirmedFinding(StaticFinding Finding, long Count, TimeSpan Total, TimeSpan Longest, bool WholeChain);

/// <summary>What happened in a run, matched with what the code says.</summary>
public sealed class RunJoin
{
    private readonly Dictionary<(ObservationKind, int), StaticFinding> _finding;

    private RunJoin(StaticFinding[] findings, ConfirmedFinding[] confirmed, Dictionary<(ObservationKind, int), StaticFinding> finding, int[] unpredicted, int notSeen)
    {
        Findings = findings;
        Confirmed = confirmed;
        _finding = finding;
        UnpredictedStalls = unpredicted;
        NotSeen = notSeen;
    }

    /// <summary>All findings that were given.</summary>
    public StaticFinding[] Findings { get; }

    /// <summary>Those that happened, the most costly first.</summary>
    public ConfirmedFinding[] Confirmed { get; }

    /// <summary>Indices of the stalls that no rule predicted, in the order of the run.</summary>
    public int[] UnpredictedStalls { get; }

    /// <summary>Findings about blocking that this run did not show.</summary>
    public int NotSeen { get; }

    /// <summary>The finding that predicted an entry of a run; null when none did.</summary>
    public StaticFinding? Predicted(ObservationKind kind, int index) => _finding.GetValueOrDefault((kind, index));

    /// <summary>
    /// Matches each thing that happened with the finding that explains it, if one does. A stall that was seen with several stacks counts for each finding
    /// by the time of the stacks that it explains, and is predicted by the one that explains most of it.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="findings">What the code says.</param>
    /// <param name="directory">Where the code stands that stood in the run's directory; null when it is the same place.</param>
    public static RunJoin Make(ObservedRun run, StaticFinding[] findings, string? directory = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(findings);
        var causes = new CauseIndex(findings, run.CurrentDirectory, directory ?? run.CurrentDirectory);
        var matched = new Dictionary<(ObservationKind, int), StaticFinding>();
        var sums = new Dictionary<int, (long Count, TimeSpan Total, TimeSpan Longest, bool Whole, long Called)>();
        var unpredicted = new List<int>();
        foreach (var observation in Observation.Of(run))
        {
            var shares = new SortedDictionary<int, (double Share, bool Whole)>();
            for (var i = 0; i < observation.Stacks.Length; i++)
            {
                if (causes.Find(observation, observation.Stacks[i]) is { } match)
                {
                    var before = shares.GetValueOrDefault(match.Finding);
                    shares[match.Finding] = (before.Share + observation.Shares[i], before.Whole || match.WholeChain);
                }
            }
            var most = shares.Count == 0 ? -1 : shares.MaxBy(pair => pair.Value.Share).Key;
            // What explains less than half of it does not explain it.
            if (most >= 0 && shares[most].Share >= 0.5)
                matched[(observation.Kind, observation.Index)] = findings[most];
            else if (observation.Kind == ObservationKind.Stall)
                unpredicted.Add(observation.Index);
            foreach (var (finding, (share, whole)) in shares)
            {
                var sum = sums.GetValueOrDefault(finding);
                // A call that held the loop too long stands in both lists: it is counted once.
                var called = observation.Kind == ObservationKind.BlockingCall;
                var part = Math.Min(share, 1);
                var longest = observation.Longest * part;
                sums[finding] = (
                    sum.Count + (called ? 0 : observation.Count), sum.Total + (observation.Total * part), sum.Longest > longest ? sum.Longest : longest,
                    sum.Whole || whole, sum.Called + (called ? observation.Count : 0));
            }
        }
        var confirmed = sums
            .Select(pair => (pair.Key, new ConfirmedFinding(
                findings[pair.Key], Math.Max(pair.Value.Count, pair.Value.Called), pair.Value.Total, pair.Value.Longest, pair.Value.Whole)))
            .OrderByDescending(pair => pair.Item2.Total).ThenByDescending(pair => pair.Item2.Count).ThenBy(pair => pair.Key)
            .Select(pair => pair.Item2);
        var blocking = findings.Where((finding, i) => finding.Rule.StartsWith("AW1", StringComparison.Ordinal) && !sums.ContainsKey(i)).Count();
        return new RunJoin(findings, [.. confirmed], matched, [.. unpredicted], blocking);
    }

    /// <summary>Each finding's place in <see cref="Findings"/> with its measure: the most costly first, then those that did not happen, in their old order.</summary>
    public (int Index, ConfirmedFinding? Measured)[] ByHarm()
    {
        var at = new Dictionary<StaticFinding, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < Findings.Length; i++)
            at[Findings[i]] = i;
        var happened = Confirmed.Select(confirmed => (at[confirmed.Finding], (ConfirmedFinding?)confirmed)).ToList();
        var seen = happened.Select(pair => pair.Item1).ToHashSet();
        return [.. happened, .. Enumerable.Range(0, Findings.Length).Where(i => !seen.Contains(i)).Select(i => (i, (ConfirmedFinding?)null))];
    }
}
