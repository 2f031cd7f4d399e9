using System;
using System.Collections.Generic;
using Asyncward.Engine;

namespace Asyncward.Observe;

/// <summary>Findings that nobody wants to hear of: <c>[RULE@]PATH[:FUNCTION]</c>, such as <c>R001@app/db/*.py:connect</c> or <c>tests/**</c>.</summary>
public sealed record RunIgnore
{
    private RunIgnore(string text, string path) => (Text, Path) = (text, path);

    /// <summary>As the user wrote it.</summary>
    public string Text { get; }

    /// <summary>A pattern for the file, as reports name it.</summary>
    private string Path { get; }

    private RunFindingKind? Kind { get; init; }

    /// <summary>A qualified name, or the end of one from a dot on; null for any.</summary>
    private string? Function { get; init; }

    /// <summary>Reads one. What is wrong with it goes to the errors.</summary>
    public static RunIgnore? Parse(string text, List<string> errors)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(errors);
        var rest = text.Trim();
        RunFindingKind? kind = null;
        if (rest.IndexOf('@', StringComparison.Ordinal) is var at and >= 0)
        {
            kind = KindOf(rest[..at].Trim());
            if (kind is null)
            {
                errors.Add($"`--ignore {Say.Plain(text)}`: `{Say.Plain(rest[..at])}` is no finding of a run, such as R001 or loop-blocked");
                return null;
            }
            rest = rest[(at + 1)..].Trim();
        }
        var colon = rest.LastIndexOf(':');
        var path = colon < 0 ? rest : rest[..colon];
        if (path.Length == 0)
        {
            errors.Add($"`--ignore {Say.Plain(text)}` needs a file or a pattern for files: [RULE@]PATH[:FUNCTION]");
            return null;
        }
        return new RunIgnore(text.Trim(), path) { Kind = kind, Function = colon < 0 ? null : rest[(colon + 1)..] };
    }

    private static RunFindingKind? KindOf(string rule)
    {
        foreach (var kind in Enum.GetValues<RunFindingKind>())
        {
            if (rule.Equals(RunFinding.NameOf(kind), StringComparison.OrdinalIgnoreCase) || rule.Equals(RunFinding.CodeOf(kind), StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return null;
    }

    /// <summary>Whether it speaks of this finding.</summary>
    internal bool Covers(RunFinding finding, string directory)
    {
        if ((Kind is { } kind && kind != finding.Kind) || !finding.Place.IsKnown || !Glob.Matches(Path, Say.File(finding.Place.File, directory)))
            return false;
        var name = finding.Place.Function ?? "";
        return Function is null || name == Function || name.EndsWith("." + Function, StringComparison.Ordinal);
    }
}
