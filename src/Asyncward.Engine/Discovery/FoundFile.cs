using Asyncward.Program;

namespace Asyncward.Engine;

/// <summary>A Python file to check.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Bytes, as the directory says.</param>
/// <param name="Modified">Time of the last change in ticks, UTC.</param>
/// <param name="Role">Project or test.</param>
public readonly record struct FoundFile(string Path, long Length, long Modified, FileRole Role);
