namespace Asyncward.Python;

/// <summary>One place where the text is not Python; <paramref name="Start"/> and <paramref name="End"/> are byte offsets.</summary>
/// <param name="Start">Byte offset of the first byte at fault.</param>
/// <param name="End">Byte offset past it; not before <paramref name="Start"/>.</param>
/// <param name="Message">One sentence without a full stop, worded as CPython words it where it has the same error.</param>
public readonly record struct SyntaxError(int Start, int End, string Message);
