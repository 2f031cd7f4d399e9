namespace Asyncward.Engine;

/// <summary>Something wrong in a settings file or on the command line.</summary>
/// <param name="Path">The file, or null for the command line.</param>
/// <param name="Line">From 1; 0 for the whole file.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What is wrong and, where one is near, what was meant.</param>
public sealed record SettingsError(string? Path, int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Path is null ? Message : Line == 0 ? $"{Path}: {Message}" : $"{Path}:{Line}:{Column}: {Message}";
}
