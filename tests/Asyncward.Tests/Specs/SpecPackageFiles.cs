using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Asyncward.Engine;

namespace Asyncward.Tests.Specs;

/// <summary>The lock files, projects and metadata of a case.</summary>
internal sealed class SpecPackageFiles : PackageFiles
{
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);

    internal bool IsEmpty => texts.Count == 0;

    internal void Add(string path, string text) => texts.Add(path, text);

    /// <inheritdoc/>
    public override byte[]? Read(string path) => texts.TryGetValue(path, out string? text) ? Encoding.UTF8.GetBytes(text) : null;

    /// <inheritdoc/>
    public override string[] List(string directory)
    {
        string prefix = directory.TrimEnd('/') + "/";
        return [.. texts.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Select(path => path[prefix.Length..].Split('/')[0])
            .Distinct().Order(StringComparer.Ordinal)];
    }
}
