using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Observe;

/// <summary>Finds the finding whose cause is on a stack. Findings are looked up by the file of their cause, so a run of many stalls stays quick.</summary>
internal sealed class CauseIndex
{
    private readonly StaticFinding[] _findings;
    private readonly string _from;
    private readonly string _to;
    private readonly Dictionary<string, List<int>> _byFile = new(StringComparer.Ordinal);

    /// <param name="findings">The findings.</param>
    /// <param name="from">The directory of the run.</param>
    /// <param name="to">The directory that holds the same code now.</param>
    internal CauseIndex(StaticFinding[] findings, string from, string to)
    {
        _findings = findings;
        _from = from.TrimEnd('/');
        _to = to.TrimEnd('/');
        for (var i = 0; i < findings.Length; i++)
        {
            var file = findings[i].Hops[^1].File;
            if (!_byFile.TryGetValue(file, out var list))
                _byFile.Add(file, list = []);
            list.Add(i);
        }
    }

    /// <summary>How well a finding fits; greater is better.</summary>
    /// <param name="Finding">Index of the finding.</param>
    /// <param name="ByLine">Whether the line of the cause is on the stack.</param>
    /// <param name="Hops">How many hops are on the stack.</param>
    /// <param name="Depth">Frames inside the cause: the fewer, the nearer is it to what happened.</param>
    internal readonly record struct Match(int Finding, bool ByLine, int Hops, int Depth, bool WholeChain)
    {
        internal bool IsBetterThan(Match other)
        {
            if (ByLine != other.ByLine)
                return ByLine;
            if (Depth != other.Depth)
                return Depth < other.Depth;
            if (WholeChain != other.WholeChain)
                return WholeChain;
            return Hops != other.Hops ? Hops > other.Hops : Finding < other.Finding;
        }
    }

    /// <summary>The finding that fits one of an observation's stacks best, or null.</summary>
    internal Match? Find(Observation observation, CodeSite[] stack)
    {
        Match? best = null;
        var files = Array.ConvertAll(stack, frame => Full(frame.File));
        for (var depth = 0; depth < stack.Length; depth++)
        {
            if (!_byFile.TryGetValue(files[depth], out var candidates))
                continue;
            foreach (var candidate in candidates)
            {
                if (observation.IsSubjectOf(_findings[candidate].Rule) && Fits(candidate, observation, stack, files, depth) is { } match
                    && (best is not { } sofar || match.IsBetterThan(sofar)))
                {
                    best = match;
                }
            }
        }
        return best;
    }

    private Match? Fits(int candidate, Observation observation, CodeSite[] stack, string[] files, int depth)
    {
        var hops = _findings[candidate].Hops;
        var cause = hops[^1];
        var frame = stack[depth];
        var byLine = IsOn(cause, frame, files[depth]);
        if (!byLine && !(LastName(frame.Function).SequenceEqual(LastName(cause.Function)) && Names(cause.Text, observation.Call)))
            return null;
        // The hops before the cause are its callers, so they are further out.
        var seen = 1;
        var at = depth + 1;
        for (var hop = hops.Length - 2; hop >= 0; hop--)
        {
            for (var i = at; i < stack.Length; i++)
            {
                if (IsOn(hops[hop], stack[i], files[i]))
                {
                    seen++;
                    at = i + 1;
                    break;
                }
            }
        }
        return new Match(candidate, byLine, seen, depth, byLine && seen == hops.Length);
    }

    private static bool IsOn(StaticHop hop, CodeSite frame, string file) => frame.Line >= hop.Line && frame.Line <= hop.EndLine && file == hop.File;

    private string Full(string file)
    {
        if (file.Length == 0 || file[0] == '<' || file.Contains('\0', StringComparison.Ordinal))
            return file;
        if (!Path.IsPathFullyQualified(file))
            return _to.Length == 0 ? file : Path.GetFullPath(file, _to);
        var moved = _from.Length > 0 && _from != _to && file.Length > _from.Length && file[_from.Length] == '/' && file.StartsWith(_from, StringComparison.Ordinal);
        return moved ? _to + file[_from.Length..] : file;
    }

    /// <summary>Python before 3.11 tells the bare name of a function, and the analysis puts the module in front.</summary>
    private static ReadOnlySpan<char> LastName(string function) => function.AsSpan(function.LastIndexOf('.') + 1);

    private static bool Names(string text, string call)
    {
        if (call.Length == 0)
            return false;
        for (var at = text.IndexOf(call, StringComparison.Ordinal); at >= 0; at = text.IndexOf(call, at + 1, StringComparison.Ordinal))
        {
            var end = at + call.Length;
            if ((at == 0 || !IsWord(text[at - 1])) && (end == text.Length || !IsWord(text[end])))
                return true;
        }
        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
