using System;
using System.Collections.Generic;
using System.IO;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>The library models: the user's own first, then those that the executable carries.</summary>
public sealed class ModelLibrary
{
    /// <summary>What the paths of carried models start with.</summary>
    public const string Prefix = "asyncward:library/";

    private readonly string[] _directories;
    private readonly Dictionary<string, (FileFacts? Facts, string Path)> _known = new(StringComparer.Ordinal);

    /// <summary>A library with the user's directories in front.</summary>
    public ModelLibrary(string[] directories) => _directories = directories;

    /// <summary>Files of the user that were asked for, whether or not they are there: what the run depends on.</summary>
    internal List<string> Asked { get; } = [];

    /// <summary>Paths of all carried models, relative, in order.</summary>
    public static string[] CarriedPaths()
    {
        var result = new string[ModelImages.Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = ModelImages.PathAt(i);
        return result;
    }

    /// <summary>The source of a carried model by its printed path, or null.</summary>
    public byte[]? Source(string path)
    {
        if (path is null || !path.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var name = path[Prefix.Length..];
        return ModelImages.Find(name) >= 0 ? Resource(name, out var length).AsSpan(0, length).ToArray() : null;
    }

    /// <summary>The facts of a model, by <paramref name="loader"/> at first use where they were not made before; null when there is none of this name.</summary>
    internal FileFacts? Find(string module, FileLoader loader, out string path)
    {
        if (!_known.TryGetValue(module, out var entry))
        {
            entry = Load(module, loader);
            _known.Add(module, entry);
        }
        path = entry.Path;
        return entry.Facts;
    }

    private (FileFacts? Facts, string Path) Load(string module, FileLoader loader)
    {
        var name = module.Replace('.', '/');
        foreach (var directory in _directories)
        {
            foreach (var candidate in (ReadOnlySpan<string>)[$"{directory}/{name}.pyi", $"{directory}/{name}/__init__.pyi"])
            {
                Asked.Add(candidate);
                if (UserModel(candidate, loader) is { } facts)
                    return (facts, candidate);
            }
        }
        foreach (var candidate in (ReadOnlySpan<string>)[$"{name}.pyi", $"{name}/__init__.pyi"])
        {
            if (ModelImages.Find(candidate) is >= 0 and var row)
                return (ModelImages.Facts(row, loader.Memory, loader.ModelOptions.Versions) ?? Made(candidate, loader), Prefix + candidate);
        }
        return (null, "");
    }

    private static FileFacts Made(string name, FileLoader loader)
    {
        var bytes = Resource(name, out var length);
        return loader.Facts(bytes, length, FileFlags.Stub);
    }

    private static FileFacts? UserModel(string path, FileLoader loader)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            var bytes = File.ReadAllBytes(path);
            var length = bytes.Length;
            Array.Resize(ref bytes, length + SourceText.Padding);
            return loader.Facts(bytes, length, FileFlags.Stub);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a carried model, with room for padding behind <paramref name="length"/>.</summary>
    private static byte[] Resource(string name, out int length)
    {
        using var stream = typeof(ModelLibrary).Assembly.GetManifestResourceStream(name)!;
        length = (int)stream.Length;
        var bytes = new byte[length + SourceText.Padding];
        stream.ReadExactly(bytes, 0, length);
        return bytes;
    }
}
