using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Asyncward.Tests.Specs;
using Xunit;

namespace Asyncward.Tests.Architecture;

/// <summary>Holds the folders of each project to the order that ARCHITECTURE.md gives. Between projects the compiler does that.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly List<ProjectLayers> Projects = ArchitectureList.Read(File.ReadAllText(RepositoryFiles.At("ARCHITECTURE.md")));

    public static TheoryData<string> Names => [.. Projects.Select(project => project.Project)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_layer_refers_to_a_later_one(string name)
    {
        ProjectLayers project = Projects.Single(p => p.Project == name);
        Dictionary<string, string[]> sources = project.Layers.ToDictionary(layer => layer, layer => Sources(name, layer));
        List<(string From, string To, string Word)> upward = Upward(project.Layers, sources);
        Assert.Empty(upward.Where(r => !project.Exceptions.Contains((r.From, r.To))).Select(r => $"{r.From} refers to {r.To}: {r.Word}"));
        Assert.Empty(project.Exceptions.Where(e => !upward.Exists(r => (r.From, r.To) == e)).Select(e => $"{e.From} → {e.To} is an exception no more"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_folder_is_on_the_list(string name)
    {
        IEnumerable<string> folders = Directory.EnumerateDirectories(RepositoryFiles.At("src/" + name)).Select(path => Path.GetFileName(path)!)
            .Where(folder => folder is not ("bin" or "obj"));
        Assert.Empty(folders.Except(Projects.Single(p => p.Project == name).Layers));
    }

    [Fact]
    public void A_reference_upwards_is_seen_whatever_its_namespace()
    {
        var sources = new Dictionary<string, string[]>
        {
            ["Low"] = ["namespace X;\nclass Below { /* High */ string s = \"Above\"; Above? up; }"],
            ["High"] = ["namespace X;\nclass Above { Below down; } // Below\n"],
        };
        Assert.Equal([("Low", "High", "Above")], Upward(["Low", "High"], sources));
        Assert.Empty(Upward(["High", "Low"], new() { ["Low"] = ["class Below { // Above\n string s = \"Above\"; }"], ["High"] = ["class Above { }"] }));
    }

    [Fact]
    public void The_list_is_read_with_its_exceptions()
    {
        ProjectLayers project = Assert.Single(ArchitectureList.Read("# A\n## P.Q\nLayers: One · Two\n- `One → Two`: because\n"));
        Assert.Equal("P.Q", project.Project);
        Assert.Equal(["One", "Two"], project.Layers);
        Assert.Equal([("One", "Two")], project.Exceptions);
    }

    private static string[] Sources(string project, string layer) =>
        !Directory.Exists(RepositoryFiles.At($"src/{project}/{layer}"))
            ? []
            : [.. RepositoryFiles.Below($"src/{project}/{layer}", "*.cs").Select(path => File.ReadAllText(RepositoryFiles.At(path)))];

    // Namespaces say little where a project has one for all its folders, so the names of types are looked for.
    private static List<(string From, string To, string Word)> Upward(string[] layers, Dictionary<string, string[]> sources)
    {
        var home = new Dictionary<string, int>();
        for (int i = 0; i < layers.Length; i++)
        {
            foreach (Match match in sources[layers[i]].SelectMany(text => Declaration().Matches(Bare(text))))
            {
                string type = match.Groups["name"].Value;
                // A name that two layers declare says nothing about either.
                home[type] = home.TryGetValue(type, out int other) && other != i ? -1 : i;
            }
        }
        var found = new SortedSet<(string, string, string)>();
        for (int i = 0; i < layers.Length; i++)
        {
            foreach (Match match in sources[layers[i]].SelectMany(text => Reference().Matches(Bare(text))))
            {
                if (home.TryGetValue(match.Value, out int at) && at > i)
                    found.Add((layers[i], layers[at], match.Value));
            }
        }
        return [.. found];
    }

    private static string Bare(string text) => CommentOrString().Replace(text, " ");

    [GeneratedRegex(""""(?s)"""[^\n].*?"""|""".*?"""|@"(""|[^"])*"|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])+'|//[^\n]*|/\*.*?\*/"""", RegexOptions.ExplicitCapture)]
    private static partial Regex CommentOrString();

    [GeneratedRegex("""(?m)^([a-z]+ )*(class|struct|enum|interface|record|record struct) (?<name>[A-Z]\w+<?)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    // After a dot it is a member or stands behind its namespace's own name; members often share the name of their type.
    // `List<` is not `List`: a name that is generic is another one.
    [GeneratedRegex("""(?<![.\w])[A-Z]\w+(<|(?=\s*[\w>?\[\](),.]|\s*\{))""", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
