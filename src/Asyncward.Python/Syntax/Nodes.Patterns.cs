namespace Asyncward.Python.Syntax;

#pragma warning disable CS1591 // The fields are those of Python's ast documentation, named as there.

public sealed class MatchValue(Expr value, int start, int end) : Pattern(NodeKind.MatchValue, start, end)
{
    public readonly Expr Value = value;
}

public sealed class MatchSingleton(ConstantKind value, int start, int end) : Pattern(NodeKind.MatchSingleton, start, end)
{
    public readonly ConstantKind Value = value;
}

public sealed class MatchSequence(Pattern[] patterns, int start, int end) : Pattern(NodeKind.MatchSequence, start, end)
{
    public readonly Pattern[] Patterns = patterns;
}

/// <summary>A mapping pattern; <see cref="Rest"/> is <see cref="NameId.None"/> without <c>**rest</c>.</summary>
public sealed class MatchMapping(Expr[] keys, Pattern[] patterns, NameId rest, int start, int end) : Pattern(NodeKind.MatchMapping, start, end)
{
    public readonly Expr[] Keys = keys;
    public readonly Pattern[] Patterns = patterns;
    public readonly NameId Rest = rest;
}

public sealed class MatchClass(Expr cls, Pattern[] patterns, NameId[] kwdAttrs, Pattern[] kwdPatterns, int start, int end)
    : Pattern(NodeKind.MatchClass, start, end)
{
    public readonly Expr Cls = cls;
    public readonly Pattern[] Patterns = patterns;
    public readonly NameId[] KwdAttrs = kwdAttrs;
    public readonly Pattern[] KwdPatterns = kwdPatterns;
}

/// <summary><c>*name</c>; <see cref="NameId.None"/> for <c>*_</c>.</summary>
public sealed class MatchStar(NameId name, int start, int end) : Pattern(NodeKind.MatchStar, start, end)
{
    public readonly NameId Name = name;
}

/// <summary><c>pattern as name</c>; the wildcard has neither.</summary>
public sealed class MatchAs(Pattern? pattern, NameId name, int start, int end) : Pattern(NodeKind.MatchAs, start, end)
{
    public readonly Pattern? Pattern = pattern;
    public readonly NameId Name = name;
}

public sealed class MatchOr(Pattern[] patterns, int start, int end) : Pattern(NodeKind.MatchOr, start, end)
{
    public readonly Pattern[] Patterns = patterns;
}
