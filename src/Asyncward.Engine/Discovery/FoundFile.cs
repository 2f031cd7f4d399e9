using Asyncward.Program;

namespace Asyncward.Engine;

/// <summary>A Python file to check.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Bytes, as the directory says.</param>
/// <param name="Modified">Time of the last change in ticks, UTC.</param>
/// <param name="Role">Project or test.</param>
/// <param name="IsNamed">The user named it; else a directory was searched, where what has no length is empty or nothing that can be read to its end.</param>
public readonly record struct FoundFile(string Path, long Length, long Modified, FileRole Role, bool IsNamed = false)
{
    /// <summary>What to load. A name that is not UTF-8 has no length because nothing can be asked about it.</summary>
    internal FileToLoad ToLoad => new(Path, Length, Modified, Length == 0 && !IsNamed && !Path.Contains('\uFFFD', System.StringComparison.Ordinal));
}
