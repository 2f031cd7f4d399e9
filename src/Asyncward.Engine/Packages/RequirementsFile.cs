using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Asyncward.Engine;

/// <summary>Reads files of requirements as pip does, with those that they include.</summary>
internal sealed class RequirementsFile(Func<string, byte[]?> read, List<PackageProblem> problems)
{
    /// <summary>Deep enough for any project, and an end for files that include each other.</summary>
    private const int MaxDepth = 20;

    private static readonly string[] Includes = ["-r", "--requirement", "-c", "--constraint"];

    /// <summary>What a file asks for.</summary>
    /// <param name="Pins">Exact versions.</param>
    /// <param name="Bounds">What looser requirements stand for.</param>
    internal sealed record Content(Dictionary<string, PackageVersion> Pins, Dictionary<string, PackageVersion> Bounds);

    /// <summary>Reads a file; it need not be there.</summary>
    internal Content Read(string path)
    {
        var content = new Content(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        if (read(path) is { } bytes)
            Read(path, bytes, content, new HashSet<string>(StringComparer.Ordinal) { path }, 0);
        return content;
    }

    private void Read(string path, byte[] bytes, Content content, HashSet<string> seen, int depth)
    {
        // A redirected `pip freeze` of PowerShell is UTF-16; the mark at the beginning tells.
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            var first = ++number;
            while (line.EndsWith('\\') && reader.ReadLine() is { } more)
            {
                line = line[..^1] + " " + more;
                number++;
            }
            ReadLine(path, first, WithoutComment(line).Trim(), content, seen, depth);
        }
    }

    // A `#` begins a comment at the beginning or behind a space: it is also part of addresses.
    private static string WithoutComment(string line)
    {
        for (var at = line.IndexOf('#', StringComparison.Ordinal); at >= 0; at = line.IndexOf('#', at + 1))
        {
            if (at == 0 || char.IsWhiteSpace(line[at - 1]))
                return line[..at];
        }
        return line;
    }

    private void ReadLine(string path, int number, string line, Content content, HashSet<string> seen, int depth)
    {
        if (line.Length == 0)
            return;
        if (line[0] == '-')
        {
            foreach (var option in Includes)
            {
                if (line.StartsWith(option, StringComparison.Ordinal) && (option.Length == 2 || line.Length == option.Length || line[option.Length] is ' ' or '='))
                    Include(path, number, line[option.Length..].TrimStart(' ', '=', '\t'), content, seen, depth);
            }
            return;
        }
        // Options of one requirement, such as hashes.
        if (line.IndexOf(" --", StringComparison.Ordinal) is > 0 and var options)
            line = line[..options];
        if (IsPlace(line))
            return;
        if (Requirement.Parse(line) is not { } requirement)
        {
            problems.Add(new PackageProblem(path, number, 1, $"`{line}` is not a requirement"));
            return;
        }
        if (requirement.Pinned() is { } pin)
            PackageVersions.Keep(content.Pins, requirement.Name, pin);
        else if (VersionSpecifier.Parse(requirement.Specifier) is null)
            problems.Add(new PackageProblem(path, number, 1, $"`{requirement.Specifier}` is not a set of versions"));
        else if (VersionSpecifier.Bound(requirement.Specifier) is { } bound)
            PackageVersions.Keep(content.Bounds, requirement.Name, bound);
    }

    // A directory, an archive or an address: what version it has stands elsewhere.
    private static bool IsPlace(string line) =>
        line[0] is '.' or '/' or '$' || line.Contains("://", StringComparison.Ordinal) || line.EndsWith(".whl", StringComparison.Ordinal)
        || line.EndsWith(".zip", StringComparison.Ordinal) || line.EndsWith(".tar.gz", StringComparison.Ordinal);

    private void Include(string path, int number, string name, Content content, HashSet<string> seen, int depth)
    {
        if (name.Length == 0 || name.Contains("://", StringComparison.Ordinal))
            return;
        var full = Path.GetFullPath(name, Path.GetDirectoryName(path)!);
        if (depth >= MaxDepth || !seen.Add(full))
            return;
        if (read(full) is { } bytes)
            Read(full, bytes, content, seen, depth + 1);
        else
            problems.Add(new PackageProblem(path, number, 1, $"the file `{name}` that is included here does not exist"));
    }
}
