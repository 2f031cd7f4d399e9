using System;
using System.IO;

namespace Asyncward.Engine;

/// <summary>The versions of Python that the project of a directory says it runs on: in its <c>pyproject.toml</c>, else its <c>setup.cfg</c>, else its <c>setup.py</c>.</summary>
internal static class RequiredPython
{
    /// <summary>What the project of a directory says; null where it does not say, or nothing that can be read.</summary>
    /// <param name="directory">Where the files stand.</param>
    /// <param name="pyproject">What its <c>pyproject.toml</c> holds, if there is a sound one.</param>
    /// <param name="read">Gives the content of a file; null when there is none, or none that can be read.</param>
    internal static (int Min, int Max)? In(string directory, TomlTable? pyproject, Func<string, byte[]?> read)
    {
        var text = (pyproject?.Table("project")?.Find("requires-python")?.Value as TomlString)?.Value
            ?? (pyproject?.Table("tool")?.Table("poetry")?.Table("dependencies")?.Find("python")?.Value as TomlString)?.Value
            ?? (read(Path.Combine(directory, "setup.cfg")) is { } settings ? DeclaredLines.PythonOfSetup(settings) : null)
            ?? (read(Path.Combine(directory, "setup.py")) is { } script ? SetupScript.PythonRequires(script) : null);
        return text is null ? null : Words.Range(text);
    }
}
