using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>The library models: the user's own first, then those that the executable carries.</summary>
public sealed class ModelLibrary
{
    /// <summary>What the paths of carried models start with.</summary>
    public const string Prefix = "asyncward:library/";

    private static readonly HashSet<string> Carried = new(StringComparer.Ordinal);
    private static readonly Assembly Home = typeof(ModelLibrary).Assembly;

    private readonly string[] _directories;
    private readonly Dictionary<string, (FileFacts? Facts, string Path)> _known = new(StringComparer.Ordinal);

    /// <summary>A library with the user's directories in front.</summary>
    public ModelLibrary(string[] directories) => _directories = directories;

    /// <summary>Files of the user that were asked for, whether or not they are there: what the run depends on.</summary>
    internal List<string> Asked { get; } = [];

    /// <summary>Paths of all carried models, relative, in order.</summary>
    public static string[] CarriedPaths()
    {
        EnsureCarried();
        var result = new string[Carried.Count];
        Carried.CopyTo(result);
        Array.Sort(result, StringComparer.Ordinal);
        return result;
    }

    /// <summary>The source of a carried model by its printed path, or null.</summary>
    public byte[]? Source(string path)
    {
        if (path is null || !path.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        return Resource(path[Prefix.Length..], out var length)?.AsSpan(0, length).ToArray();
    }

    /// <summary>The facts of a model, made by <paramref name="read"/> at first use; null when there is none of this name.</summary>
    internal FileFacts? Find(string module, Func<byte[], int, FileFacts> read, out string path)
    {
        if (!_known.TryGetValue(module, out var entry))
        {
            entry = Load(module, read);
            _known.Add(module, entry);
        }
        path = entry.Path;
        return entry.Facts;
    }

    private (FileFacts? Facts, string Path) Load(string module, Func<byte[], int, FileFacts> read)
    {
        var name = module.Replace('.', '/');
        foreach (var directory in _directories)
        {
            foreach (var candidate in (ReadOnlySpan<string>)[$"{directory}/{name}.pyi", $"{directory}/{name}/__init__.pyi"])
            {
                Asked.Add(candidate);
                if (UserModel(candidate, read) is { } facts)
                    return (facts, candidate);
            }
        }
        foreach (var candidate in (ReadOnlySpan<string>)[$"{name}.pyi", $"{name}/__init__.pyi"])
        {
            if (Resource(candidate, out var length) is { } bytes)
                return (read(bytes, length), Prefix + candidate);
        }
        return (null, "");
    }

    private static FileFacts? UserModel(string path, Func<byte[], int, FileFacts> read)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            var bytes = File.ReadAllBytes(path);
            var length = bytes.Length;
            Array.Resize(ref bytes, length + SourceText.Padding);
            return read(bytes, length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The bytes of a carried model, with room for padding behind <paramref name="length"/>.</summary>
    private static byte[]? Resource(string name, out int length)
    {
        EnsureCarried();
        length = 0;
        if (!Carried.Contains(name))
            return null;
        using var stream = Home.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        length = (int)stream.Length;
        var bytes = new byte[length + SourceText.Padding];
        stream.ReadExactly(bytes, 0, length);
        return bytes;
    }

    private static void EnsureCarried()
    {
        lock (Carried)
        {
            if (Carried.Count > 0)
                return;
            foreach (var name in Home.GetManifestResourceNames())
            {
                if (name.EndsWith(".pyi", StringComparison.Ordinal))
                    Carried.Add(name);
            }
        }
    }
}
