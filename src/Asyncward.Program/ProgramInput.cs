using System;
using Asyncward.Python.Facts;

namespace Asyncward.Program;

/// <summary>What part a file plays.</summary>
public enum FileRole : byte
{
    /// <summary>The user's own code: findings are reported in it.</summary>
    Project,
    /// <summary>The user's tests: context TEST.</summary>
    Test,
    /// <summary>Installed code that the project reaches.</summary>
    Dependency,
    /// <summary>A library model.</summary>
    Model,
}

/// <summary>A file of the program.</summary>
/// <param name="Path">As given; the key of every order.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Role">Its part.</param>
public sealed record SourceFile(string Path, FileFacts Facts, FileRole Role)
{
    /// <summary>Which of the programs that are checked together it belongs to: nothing is concluded from names alone over the border of one.</summary>
    public int Part { get; init; }
}

/// <summary>Where the linker gets files that the project imports but does not contain.</summary>
public interface IModuleSource
{
    /// <summary>Whether a file is there.</summary>
    bool FileExists(string path);

    /// <summary>Whether a directory is there.</summary>
    bool DirectoryExists(string path);

    /// <summary>The facts of installed files, null where one cannot be read: read in parallel, answered in order. Called from one thread at a time.</summary>
    FileFacts?[] ReadAll(string[] paths);

    /// <summary>The facts of a shipped or user library model by dotted module name (its path for messages in <paramref name="path"/>), or null.</summary>
    FileFacts? ReadModel(string module, out string path);
}

/// <summary>How the program is to be linked.</summary>
public sealed record ProgramOptions
{
    /// <summary>Directories that are import roots of the project, absolute, most specific first.</summary>
    public string[] Roots { get; init; } = [];

    /// <summary>
    /// Those of <see cref="Roots"/> that are only guessed: a package stands in them, but nothing says that programs import from there (it may be a
    /// directory of a namespace package). A name that a library has means the library there.
    /// </summary>
    public string[] GuessedRoots { get; init; } = [];

    /// <summary>Directories of installed packages (site-packages, then the standard library), absolute, in order.</summary>
    public string[] SearchPaths { get; init; } = [];

    /// <summary>
    /// Import roots that hold more of the program than what is checked (one file of a package, one directory of a repository): what is imported from
    /// there is read as a dependency is.
    /// </summary>
    public string[] OutsideRoots { get; init; } = [];

    /// <summary>Oldest and newest minor version of Python 3 to hold for.</summary>
    public int MinMinor { get; init; } = 8;

    /// <summary>See <see cref="MinMinor"/>.</summary>
    public int MaxMinor { get; init; } = 14;

    /// <summary>
    /// The same for one file by its path, where a directory holds several projects that say different things; null where all files have to hold for the
    /// same. What a file's branches for versions mean was decided when it was read.
    /// </summary>
    public Func<string, (int Min, int Max)>? PythonOf { get; init; }

    /// <summary>
    /// Whether findings in tests are asked for. Where they are not, tests are resolved as far as the program calls them, and what they do says nothing
    /// of it.
    /// </summary>
    public bool CheckTests { get; init; } = true;

    /// <summary>Threads to use; never changes the result.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>
    /// Let functions and objects flow from arguments into parameters that have no annotation, from all call sites alike. More edges, less sure:
    /// for the call graph as such.
    /// </summary>
    public bool FollowParameters { get; init; }

    /// <summary>Qualified names of functions of the house that never block, and that run their callable elsewhere.</summary>
    public string[] NonBlocking { get; init; } = [];

    /// <summary>See <see cref="NonBlocking"/>.</summary>
    public string[] Offload { get; init; } = [];
}
