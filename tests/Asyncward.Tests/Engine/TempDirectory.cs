using System;
using System.IO;

namespace Asyncward.Tests.Engine;

/// <summary>A directory of one test, gone afterwards.</summary>
internal sealed class TempDirectory : IDisposable
{
    internal string Root { get; } = Directory.CreateTempSubdirectory("asyncward-test-").FullName;

    internal string Write(string path, string text, bool old = true)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        // Far enough in the past for length and time to be trusted.
        if (old)
            File.SetLastWriteTimeUtc(full, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return full;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
