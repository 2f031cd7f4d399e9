using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Asyncward.Engine;

/// <summary>Reads the lock files of uv, Poetry, PDM and Pipenv, and <c>pylock.toml</c>.</summary>
internal sealed class LockFile(Func<string, byte[]?> read, List<PackageProblem> problems)
{
    /// <summary>Every package that the file names, by its normal name; nothing when there is no such file.</summary>
    internal Dictionary<string, PackageVersion> Pins(string path)
    {
        var pins = new Dictionary<string, PackageVersion>(StringComparer.Ordinal);
        if (read(path) is not { } bytes)
            return pins;
        if (path.EndsWith(".lock", StringComparison.Ordinal) && IsJson(bytes))
            ReadPipenv(path, bytes, pins);
        else
            ReadToml(path, bytes, pins);
        return pins;
    }

    private static bool IsJson(byte[] bytes)
    {
        foreach (var b in bytes)
        {
            if (b > ' ')
                return b == '{';
        }
        return false;
    }

    private void ReadToml(string path, byte[] bytes, Dictionary<string, PackageVersion> pins)
    {
        var (table, error) = TomlReader.Read(bytes);
        if (table is null)
        {
            Say(path, error!.Line, error.Column, error.Message);
            return;
        }
        foreach (var key in (ReadOnlySpan<string>)["package", "packages"])
        {
            if (table.Find(key) is not { } entry)
                continue;
            if (entry.Value is not TomlArray array)
            {
                Say(path, entry.Line, entry.Column, $"`{key}` must be an array of tables, not {entry.Value.KindName}");
                continue;
            }
            foreach (var item in array.Items)
                ReadPackage(path, item, pins);
        }
    }

    private void ReadPackage(string path, TomlValue item, Dictionary<string, PackageVersion> pins)
    {
        if (item is not TomlTable package || package.Find("name")?.Value is not TomlString name)
        {
            Say(path, item.Line, item.Column, "a package has no name");
            return;
        }
        // Without a version it comes from a directory, and the package's own source will be read.
        if (package.Find("version")?.Value is not TomlString version)
            return;
        if (PackageVersion.Parse(version.Value) is { } parsed)
            PackageVersions.Keep(pins, name.Value, parsed);
        else
            Say(path, version.Line, version.Column, $"`{version.Value}` is not a version");
    }

    private void ReadPipenv(string path, byte[] bytes, Dictionary<string, PackageVersion> pins)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            foreach (var group in json.RootElement.EnumerateObject())
            {
                if (group.Name == "_meta" || group.Value.ValueKind != JsonValueKind.Object)
                    continue;
                foreach (var package in group.Value.EnumerateObject())
                {
                    if (package.Value.ValueKind != JsonValueKind.Object || !package.Value.TryGetProperty("version"u8, out var version)
                        || version.ValueKind != JsonValueKind.String)
                    {
                        continue;
                    }
                    if (PackageVersion.Parse(version.GetString()!.TrimStart('=')) is { } parsed)
                        PackageVersions.Keep(pins, package.Name, parsed);
                    else
                        Say(path, 0, 0, $"`{version.GetString()}` is not a version of {package.Name}");
                }
            }
        }
        catch (JsonException e)
        {
            var at = (int)(e.LineNumber ?? 0) + 1;
            var column = (int)(e.BytePositionInLine ?? 0) + 1;
            pins.Clear();
            Say(path, at, column, "this is not JSON");
        }
    }

    private void Say(string path, int line, int column, string message) => problems.Add(new PackageProblem(path, line, column, message));
}
