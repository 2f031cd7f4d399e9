using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Asyncward.Engine;
using Asyncward.Program;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Tests.Specs;

/// <summary>A few files in memory as a linked program; only the library models come from the disk.</summary>
public sealed class SpecProgram : IModuleSource
{
    private const string Root = "/program/";
    private const string Installed = Root + "site-packages";

    // Reading a model costs more than most cases: one set for each range of versions.
    private static readonly ConcurrentDictionary<(string Path, int Min, int Max), FileFacts> Models = new();

    private static readonly PackageVersions Newest = new([], [], new SpecPackageFiles());

    private readonly Dictionary<string, string> installed = [];
    private readonly HashSet<string> directories = [];
    private readonly Dictionary<string, SourceText> texts = [];
    private readonly SpecPackageFiles packageFiles = new();
    private readonly PackageVersions versions;
    private readonly SpecOptions options;

    private readonly string? without;

    private SpecProgram(SpecOptions options, string? without)
    {
        this.options = options;
        this.without = without;
        versions = new PackageVersions([Root.TrimEnd('/')], [Installed], packageFiles);
    }

    /// <summary>The linked program.</summary>
    public ProgramModel Model { get; private set; } = null!;

    /// <summary>Links the files of a case. A syntax error in one of them is a mistake of the case and throws.</summary>
    /// <param name="files">The program.</param>
    /// <param name="options">The case's options.</param>
    /// <param name="followParameters">As `asyncward callgraph` links it.</param>
    /// <param name="order">Numbers the files in another order than by path.</param>
    /// <param name="without">A library whose model is taken away, to see what it is that turns on it.</param>
    public static SpecProgram Link(
        SpecFile[] files, SpecOptions options, bool followParameters = false, Action<SourceFile[]>? order = null, string? without = null)
    {
        var program = new SpecProgram(options, without);
        var sources = new List<SourceFile>();
        foreach (SpecFile file in files)
        {
            string path = Root + file.Path;
            program.AddDirectories(path);
            bool isSource = Path.GetExtension(file.Path) is ".py" or ".pyi" or ".ipynb";
            if (!isSource || Path.GetFileName(file.Path) == "setup.py")
                program.packageFiles.Add(path, file.Text);
            if (!isSource)
                continue;
            if (file.Path.StartsWith("site-packages/", StringComparison.Ordinal))
            {
                program.installed.Add(path, file.Text);
                continue;
            }
            byte[] bytes = Encoding.UTF8.GetBytes(file.Text);
            SourceText text = SourceText.FromBytes(bytes);
            FileFacts facts = SpecFrontEnd.Facts(bytes, FileKind.Of(file.Path), options.MinMinor, options.MaxMinor);
            if (facts.Errors.Length > 0)
                throw new FormatException($"{file.Path}:{text.Lines.LineOf(facts.Errors[0].Start)}: {facts.NameText(facts.Errors[0].Message)}");
            program.texts.Add(path, text);
            sources.Add(new SourceFile(path, facts, TestPaths.IsTest(file.Path) ? FileRole.Test : FileRole.Project));
        }
        sources.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        SourceFile[] ordered = [.. sources];
        order?.Invoke(ordered);
        program.Model = ProgramModel.Build(ordered, program.Settings(followParameters), program);
        return program;
    }

    /// <summary>Path relative to the root and line (from 1) of an offset in one of the case's own files.</summary>
    public (string File, int Line) Place(int file, int offset)
    {
        string path = Model.Files[file].Path;
        return (path[Root.Length..], texts[path].Lines.LineOf(offset));
    }

    /// <inheritdoc/>
    public bool FileExists(string path) => installed.ContainsKey(path) || texts.ContainsKey(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => directories.Contains(path.TrimEnd('/'));

    private FileFacts? Read(string path) =>
        installed.TryGetValue(path, out string? text)
            ? SpecFrontEnd.Facts(Encoding.UTF8.GetBytes(text), path.EndsWith(".pyi", StringComparison.Ordinal), options.MinMinor, options.MaxMinor)
            : null;

    /// <inheritdoc/>
    public FileFacts?[] ReadAll(string[] paths) => Array.ConvertAll(paths, Read);

    /// <inheritdoc/>
    public FileFacts? ReadModel(string module, out string path)
    {
        path = "";
        if (without is not null && LibraryNames.Has(without, module))
            return null;
        string name = "library/" + module.Replace('.', '/');
        path = RepositoryFiles.At(name + ".pyi");
        if (!File.Exists(path))
            path = RepositoryFiles.At(name + "/__init__.pyi");
        if (!File.Exists(path))
            return null;
        byte[]? own = packageFiles.IsEmpty ? null : File.ReadAllBytes(path);
        // What depends on versions holds for this program alone.
        if (own.AsSpan().IndexOf("versions("u8) >= 0)
            return SpecFrontEnd.Facts(own, isStub: true, options.MinMinor, options.MaxMinor, versions.Admits);
        return Models.GetOrAdd((path, options.MinMinor, options.MaxMinor),
            static key => SpecFrontEnd.Facts(File.ReadAllBytes(key.Path), isStub: true, key.Min, key.Max, Newest.Admits));
    }

    private ProgramOptions Settings(bool followParameters) => new()
    {
        Roots = [Root.TrimEnd('/')],
        SearchPaths = [Installed],
        FollowParameters = followParameters,
        MinMinor = options.MinMinor,
        MaxMinor = options.MaxMinor,
    };

    private void AddDirectories(string path)
    {
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            directories.Add(path[..slash]);
    }
}
