using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Program;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Engine;

/// <summary>What became of the calls of one program's asynchronous code on one library that has a model.</summary>
public sealed class LibraryCallCount
{
    /// <summary>Calls that lead to a name of the model.</summary>
    public int Resolved { get; internal set; }

    /// <summary>Calls on something of the library that the model does not have.</summary>
    public List<string> Unresolved { get; } = [];

    /// <summary>Calls on what a function of the model gives without saying of which type.</summary>
    public List<string> Untyped { get; } = [];
}

/// <summary>Measures how many calls of a program's coroutine functions on modelled libraries the models can classify.</summary>
public static class LibraryCalls
{
    /// <summary>Reads the program below a directory, which is its import root.</summary>
    /// <param name="root">Full path.</param>
    /// <param name="models">Directories of models to look into before those that the executable carries.</param>
    /// <param name="skipped">Top-level modules that do not count.</param>
    /// <returns>Counts by the top-level name of the library.</returns>
    public static SortedDictionary<string, LibraryCallCount> Measure(string root, string[] models, Func<string, bool> skipped)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(skipped);
        var counts = new SortedDictionary<string, LibraryCallCount>(StringComparer.Ordinal);
        Workers.Run(1, Checker.MainStack, () => Measure(root, models, skipped, counts));
        return counts;
    }

    private static void Measure(string root, string[] models, Func<string, bool> skipped, SortedDictionary<string, LibraryCallCount> counts)
    {
        var settings = new CheckSettings
        {
            Root = root,
            File = new SettingsFile(null, root, new SettingsLayer(), null),
            Rules = RuleSet.From(Catalogue.Selectors, [], [], [], []),
            Src = [root],
            Jobs = Environment.ProcessorCount,
        };
        var (files, _) = FileFinder.Find([root], settings, root);
        using var memory = new FactsMemory();
        var loader = new FileLoader(new FactsOptions(settings.MinMinor, settings.MaxMinor, Checker.Platform), memory, settings.Jobs, null, null)
        {
            Versions = new PackageVersions(PackageVersions.Homes([root]), [], PackageFiles.Disk),
        };
        var loaded = loader.Load(Array.ConvertAll(files, static file => file.ToLoad));
        var sources = new List<SourceFile>(files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            if (loaded[i].Facts is { } facts && files[i].Role == FileRole.Project)
                sources.Add(new SourceFile(files[i].Path, facts, files[i].Role));
        }
        var library = new ModelLibrary(models);
        var program = ProgramModel.Build([.. sources], new ProgramOptions { Roots = [root], Jobs = settings.Jobs }, new ModuleSource(loader, library));
        var lines = new SourceLines(root, library, []);
        var unresolved = program.Calls.Unresolved.Select(call => call.Site).ToHashSet();
        foreach (var function in program.Calls.Functions)
        {
            var row = program.Function(function);
            var file = program.FileOf(function);
            if (!program.IsProject(file) || (row.Flags & FunctionFlags.Async) == 0)
                continue;
            for (var i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
            {
                var site = program.Facts(file).Sites[i];
                if (site.Kind != SiteKind.Call)
                    continue;
                var id = program.SiteId(file, i);
                if (unresolved.Contains(id))
                {
                    if (Origin(program, file, site.Target, 0) is not ({ } owner, var typed) || skipped(Top(owner)))
                        continue;
                    var place = lines.Place(program.Files[file].Path, site.Start, site.End);
                    var text = $"{place.Path}:{place.Line} {owner}: {Target(program, file, site.Target)}";
                    (typed ? Of(counts, owner).Unresolved : Of(counts, owner).Untyped).Add(text);
                    continue;
                }
                foreach (var edge in program.Calls.At(function, id))
                {
                    var home = edge.Argument >= 0 ? -1 : edge.Callee >= 0 ? program.FileOf(edge.Callee) : edge.Class >= 0 ? program.FileOfClassId(edge.Class) : -1;
                    if (home >= 0 && program.Files[home].Role == FileRole.Model)
                    {
                        if (!skipped(Top(program.Modules[home].Name)))
                            Of(counts, program.Modules[home].Name).Resolved++;
                        break;
                    }
                }
            }
        }
    }

    private static LibraryCallCount Of(SortedDictionary<string, LibraryCallCount> counts, string module)
    {
        var top = Top(module);
        if (!counts.TryGetValue(top, out var count))
            counts.Add(top, count = new LibraryCallCount());
        return count;
    }

    private static string Top(string module) => module.Split('.', 2)[0];

    /// <summary>The library that an expression starts from, and whether its last known part has a type; null when it is none with a model.</summary>
    private static (string Module, bool Typed)? Origin(ProgramModel program, int file, int expr, int depth)
    {
        if (expr <= 0 || depth > 20)
            return null;
        if (Library(program, program.Types.Eval(file, expr)) is { } here)
            return (here, true);
        var node = program.Facts(file).Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Attribute when Says(program, program.Types.Eval(file, node.A), program.Facts(file).NameText(node.B)):
                return Origin(program, file, node.A, depth + 1) is var (said, _) ? (said, false) : null;
            case ExprKind.Attribute or ExprKind.Await or ExprKind.Subscript or ExprKind.Iterate or ExprKind.AsyncIterate or ExprKind.Enter
                or ExprKind.AsyncEnter or ExprKind.Unpack:
                // A member that is missing of something typed is a gap of the model; one of something untyped is of the untyped kind.
                return Origin(program, file, node.A, depth + 1);
            case ExprKind.Call:
                var target = program.Facts(file).Sites[node.A].Target;
                if (Library(program, program.Types.Eval(file, target)) is { } callee)
                    return (callee, false);
                return Origin(program, file, target, depth + 1) is var (module, _) ? (module, false) : null;
            case ExprKind.Bind:
                var binding = program.Facts(file).Bindings[node.A];
                return Origin(program, file, binding.Value, depth + 1);
            default:
                return null;
        }
    }

    // The model has the attribute, or says that there may be any, but not of which type it is: `request.state.db`.
    private static bool Says(ProgramModel program, Value owner, string name)
    {
        foreach (var member in Evaluator.Members(owner))
        {
            if (member is InstanceValue instance && program.Files[program.FileOfClassId(instance.Class)].Role == FileRole.Model
                && (program.Types.MemberNamed(instance.Class, name) is not null || program.Types.MemberNamed(instance.Class, "__getattr__") is not null))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The module of a model that a value belongs to, or null.</summary>
    private static string? Library(ProgramModel program, Value value)
    {
        switch (value)
        {
            case ModuleValue module when module.Module.File >= 0 && program.Files[module.Module.File].Role == FileRole.Model:
                return module.Module.Name;
            case ClassValue cls:
                return OfFile(program, program.FileOfClassId(cls.Class));
            case InstanceValue instance:
                return OfFile(program, program.FileOfClassId(instance.Class));
            case BoundMethodValue bound:
                return Library(program, bound.Callee);
            case ExternValue outside:
                var top = Top(outside.Name);
                return program.Modules.Any(module => module.File >= 0 && module.Name == top && program.Files[module.File].Role == FileRole.Model) ? outside.Name : null;
            case UnionValue union:
                return union.Members.Select(member => Library(program, member)).FirstOrDefault(name => name is not null);
            default:
                return Evaluator.FunctionIn(value) is >= 0 and var function ? OfFile(program, program.FileOf(function)) : null;
        }
    }

    private static string? OfFile(ProgramModel program, int file) => program.Files[file].Role == FileRole.Model ? program.Modules[file].Name : null;

    /// <summary>The callee as it could be written.</summary>
    private static string Target(ProgramModel program, int file, int expr)
    {
        var node = program.Facts(file).Exprs[expr];
        var facts = program.Facts(file);
        return node.Kind switch
        {
            ExprKind.Attribute => $"{Target(program, file, node.A)}.{facts.NameText(node.B)}",
            ExprKind.Call => $"{Target(program, file, facts.Sites[node.A].Target)}()",
            ExprKind.Await => $"(await {Target(program, file, node.A)})",
            ExprKind.Subscript => $"{Target(program, file, node.A)}[]",
            ExprKind.Bind => facts.NameText(facts.Symbols[facts.Bindings[node.A].Symbol].Name),
            ExprKind.Name => facts.NameText(facts.Symbols[node.A].Name),
            _ => node.Kind.ToString(),
        };
    }
}
