namespace Asyncward.Engine;

/// <summary>A path that the user named, or a file below it, that could not be read.</summary>
/// <param name="Path">As the user gave it, or a full path.</param>
/// <param name="Message">Why.</param>
public sealed record InputError(string Path, string Message);
