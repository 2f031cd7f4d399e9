using System.Collections.Generic;

namespace Asyncward.Engine;

/// <summary>Where it says which version of a package is in use; the first that names it decides.</summary>
internal enum VersionSource : byte
{
    /// <summary>Lock files.</summary>
    Locked,
    /// <summary>What is installed.</summary>
    Installed,
    /// <summary>What the project declares.</summary>
    Declared,
    /// <summary>What the projects inside it lock or declare; or nowhere.</summary>
    Inside,
}

/// <summary>An answer to a question about the version in use of a package.</summary>
/// <param name="IsAmong">Whether it is among those that were asked about; null when these were no set of versions.</param>
/// <param name="Source">How far had to be looked for it.</param>
internal readonly record struct VersionAnswer(bool? IsAmong, VersionSource Source);

/// <summary>What <see cref="PackageVersions"/> was asked, kept for a run that finds all the files as they were: it reads none of them.</summary>
/// <param name="Answers">By distribution and specifier.</param>
/// <param name="Problems">What was wrong with the files, and where they had to be looked into.</param>
internal sealed record VersionAnswers(
    Dictionary<(string Distribution, string Specifier), VersionAnswer> Answers, List<(PackageProblem Problem, VersionSource Source)> Problems);
