namespace Asyncward.Observe;

/// <summary>A line of Python code: a frame of a stack, or a place where something was made.</summary>
/// <param name="File">Full path, or what Python says instead of one, such as <c>&lt;string&gt;</c>; empty when not known.</param>
/// <param name="Line">From 1; 0 when not known.</param>
/// <param name="Function">Qualified name where Python has it (3.11), else the plain name; <c>&lt;module&gt;</c> for the top of a file.</param>
public readonly record struct CodeSite(string File, int Line, string Function)
{
    /// <summary>A site of which nothing is known.</summary>
    public static CodeSite Unknown { get; } = new("", 0, "");

    /// <summary>Whether there is anything to show.</summary>
    public bool IsKnown => !string.IsNullOrEmpty(File);
}
