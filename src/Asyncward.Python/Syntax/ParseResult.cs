namespace Asyncward.Python.Syntax;

/// <summary>What the parser makes of one file.</summary>
/// <param name="Module">The tree: whole, whatever the errors; what could not be parsed is an <see cref="ErrorStmt"/>.</param>
/// <param name="Errors">First the one that CPython would report, then the others by position; empty for sound files.</param>
/// <param name="Comments">The comments that may steer us (they contain "noqa", "asyncward", "ruff:" or "type:"), by position.</param>
public sealed record ParseResult(Module Module, SyntaxError[] Errors, Comment[] Comments);

/// <summary>What the parser makes of one expression.</summary>
/// <param name="Value">The tree, an <see cref="ErrorExpr"/> at worst.</param>
/// <param name="Errors">Empty when sound.</param>
public sealed record ExpressionResult(Expr Value, SyntaxError[] Errors);

/// <summary>A comment, from its <c>#</c> to the end of its line.</summary>
/// <param name="Start">Byte offset of <c>#</c>.</param>
/// <param name="End">Byte offset of the line's end.</param>
/// <param name="LogicalStart">Byte offset of the logical line's first token when the comment stands behind or inside one;
/// <paramref name="Start"/> itself when it stands alone.</param>
public readonly record struct Comment(int Start, int End, int LogicalStart);

/// <summary>How to parse.</summary>
/// <param name="SkipComments">Do not collect comments.</param>
public readonly record struct ParserOptions(bool SkipComments = false);
