using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>Prints the call graph of a directory: the public face of the resolver.</summary>
public static class CallGraphReport
{
    /// <summary>Links the program below a directory, which is its import root, and prints it.</summary>
    /// <param name="root">Full path.</param>
    /// <param name="entries">Files; when there are any, only what they reach by calls and imports is printed.</param>
    /// <param name="allScope">Whether functions of dependencies are callers too.</param>
    /// <param name="edges">Whether to print every edge with grade and line.</param>
    /// <param name="python">An interpreter or environment, or null to look for one.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="output">Where to print.</param>
    /// <returns>What went wrong, or null.</returns>
    public static string? Write(string root, string[] entries, bool allScope, bool edges, string? python, Func<string, string?> variable, TextWriter output)
    {
        var settings = new CheckSettings
        {
            Root = root,
            File = new SettingsFile(null, root, new SettingsLayer(), null),
            Rules = RuleSet.From(Catalogue.Selectors, [], [], [], []),
            Src = [root],
            Python = python,
            Jobs = Environment.ProcessorCount,
            // Tests are as good a program as any here.
            IncludeTests = true,
        };
        string? problem = null;
        Workers.Run(1, Checker.MainStack, () => problem = Write(settings, entries, allScope, edges, variable, output));
        return problem;
    }

    private static string? Write(CheckSettings settings, string[] entries, bool allScope, bool edges, Func<string, string?> variable, TextWriter output)
    {
        var root = settings.Root;
        var (files, _) = FileFinder.Find([root], settings, root);
        var environment = PythonEnvironment.Find(settings.Python, [root], variable, out var problem);
        if (problem is not null)
            return problem;
        using var memory = new FactsMemory();
        var loader = new FileLoader(new FactsOptions(settings.MinMinor, settings.MaxMinor, Checker.Platform), memory, settings.Jobs, null, null)
        {
            Versions = new PackageVersions(PackageVersions.Homes([root]), environment.SearchPaths, PackageFiles.Disk),
        };
        var loaded = loader.Load(Array.ConvertAll(files, static file => file.ToLoad));
        var sources = new List<SourceFile>(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            if (loaded[i].Facts is { } facts)
                sources.Add(new SourceFile(files[i].Path, facts, files[i].Role));
            else if (loaded[i].InternalError is { } defect)
                return $"{files[i].Path}: {defect}";
        }
        var models = new ModelLibrary([]);
        var options = new ProgramOptions { Roots = [root], SearchPaths = environment.SearchPaths, Jobs = settings.Jobs, FollowParameters = true };
        var program = ProgramModel.Build([.. sources], options, new ModuleSource(loader, models));
        var reached = entries.Length == 0 ? null : Reach(program, entries);
        if (edges)
        {
            var lines = new SourceLines(root, models, []);
            CallGraphPrinter.WriteEdges(program, allScope, (file, offset) => lines.Table(program.Files[file].Path).LineOf(offset), output, reached);
        }
        else
            CallGraphPrinter.WriteAdjacency(program, allScope, output, reached);
        return null;
    }

    /// <summary>The files whose module bodies or functions the entries reach.</summary>
    private static HashSet<int> Reach(ProgramModel program, string[] entries)
    {
        var names = entries.ToHashSet(StringComparer.Ordinal);
        var files = new HashSet<int>();
        var seen = new HashSet<int>();
        var work = new Stack<int>();
        foreach (var function in program.Calls.Functions)
        {
            if (names.Contains(program.Files[program.FileOf(function)].Path) && seen.Add(function))
                work.Push(function);
        }
        while (work.TryPop(out var function))
        {
            files.Add(program.FileOf(function));
            foreach (var edge in program.Calls.From(function))
            {
                if (edge.Callee >= 0 && !program.Models.IsModel(edge.Callee) && seen.Add(edge.Callee))
                    work.Push(edge.Callee);
            }
        }
        return files;
    }
}
