namespace Asyncward.Python;

/// <summary>A name of one file: a row of that file's <see cref="NameTable"/>. Never comparable between files before linking.</summary>
/// <param name="Row">Index into the table, or -1 for no name.</param>
public readonly record struct NameId(int Row)
{
    /// <summary>No name at all (for example <c>from . import x</c> has no module).</summary>
    public static readonly NameId None = new(-1);

    /// <summary>Whether there is no name.</summary>
    public bool IsNone => Row < 0;
}
