using System;

namespace Asyncward.Python.Syntax;

/// <summary>Parses Python 3.8 to 3.14.</summary>
public sealed partial class Parser
{
    /// <summary>No tree is higher than this, so that visitors may recurse; what would be is a syntax error.</summary>
    public const int MaxHeight = 3000;

    /// <summary>Parses a whole file. Never throws on any input.</summary>
    public static ParseResult Parse(SourceText source, NameTable names, ParserOptions options = default) =>
        throw new NotImplementedException();

    /// <summary>Parses the expression that stands in a range of the source, such as a string annotation; spans are the source's.</summary>
    public static ExpressionResult ParseExpression(SourceText source, int start, int end, NameTable names) =>
        throw new NotImplementedException();

    /// <summary>Parses an expression that stands alone; spans are offsets in <paramref name="text"/>.</summary>
    public static ExpressionResult ParseExpression(ReadOnlySpan<byte> text, NameTable names) =>
        throw new NotImplementedException();
}
