using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Asyncward.Engine;

/// <summary>Which packages a directory of installed ones says that it holds.</summary>
internal static class InstalledPackages
{
    /// <summary>Looks at the names of metadata directories, and into those whose name has no version.</summary>
    internal static Dictionary<string, PackageVersion> In(string directory, string[] names, Func<string, byte[]?> read)
    {
        var versions = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var isEgg = name.EndsWith(".egg-info", StringComparison.Ordinal);
            if (!isEgg && !name.EndsWith(".dist-info", StringComparison.Ordinal))
                continue;
            // NAME-VERSION, and for an egg perhaps -pyX.Y: hyphens within both are written otherwise.
            var parts = name[..name.LastIndexOf('.')].Split('-');
            var version = parts.Length > 1 ? PackageVersion.Parse(parts[1].Replace('_', '+')) : null;
            version ??= Header(read(Path.Combine(directory, name, isEgg ? "PKG-INFO" : "METADATA")));
            if (version is not null && parts[0].Length > 0)
                PackageVersions.Keep(versions, parts[0], version);
        }
        return versions;
    }

    /// <summary>The version that metadata name among their headers.</summary>
    private static PackageVersion? Header(byte[]? metadata)
    {
        if (metadata is null)
            return null;
        using var reader = new StringReader(Encoding.UTF8.GetString(metadata));
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            if (line.StartsWith("Version:", StringComparison.OrdinalIgnoreCase))
                return PackageVersion.Parse(line["Version:".Length..]);
        }
        return null;
    }
}
