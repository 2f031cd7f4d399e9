using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Asyncward.Program.Calls;
using Xunit;

namespace Asyncward.Tests.Specs;

/// <summary>Every program in tests/specs/callgraph has the call graph that stands beside it.</summary>
public sealed class CallGraphSpecs
{
    private static readonly Dictionary<string, SpecSection> Sections = RepositoryFiles.Below("tests/specs/callgraph", "*.md")
        .SelectMany(page => SpecMarkdown.Read(page, File.ReadAllText(RepositoryFiles.At(page)))).ToDictionary(section => section.Name);

    public static IEnumerable<TheoryDataRow<string>> Names => Sections.Keys.Select(name => new TheoryDataRow<string>(name) { TestDisplayName = name });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_call_graph_is_the_one_beside_the_program(string name)
    {
        SpecSection section = Sections[name];
        Assert.NotNull(section.Json);
        using JsonDocument json = JsonDocument.Parse(section.Json);
        SortedDictionary<string, SortedSet<string>> actual = CallGraphPrinter.Adjacency(
            SpecProgram.Link(section.Files, section.Options, followParameters: true).Model, allScope: false);
        var own = new HashSet<string>(section.Files.Select(file => Top(file.Path)), StringComparer.Ordinal);
        var problems = new List<string>();
        var expected = new Dictionary<string, string[]>();
        foreach (JsonProperty caller in json.RootElement.EnumerateObject())
            expected.Add(caller.Name, [.. caller.Value.EnumerateArray().Select(callee => callee.GetString()!)]);
        // Builtins and libraries are looked at only where a case names one: most cases are not about them.
        bool withBuiltins = expected.Values.Any(callees => callees.Any(IsBuiltin));
        bool withLibraries = expected.Values.Any(callees => callees.Any(callee => !IsBuiltin(callee) && !IsOwn(own, callee)));
        var found = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string caller in expected.Keys.Union(actual.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string[] wanted = expected.GetValueOrDefault(caller, []);
            string[] got = actual.TryGetValue(caller, out SortedSet<string>? callees)
                ? [.. callees.Where(callee => IsOwn(own, callee) || (IsBuiltin(callee) ? withBuiltins : withLibraries))]
                : [];
            found.Add(caller, got);
            foreach (string callee in wanted.Except(got))
                problems.Add($"- {caller} → {callee} is missing");
            foreach (string callee in got.Except(wanted))
                problems.Add($"+ {caller} → {callee} was not expected");
        }
        if (problems.Count > 0 && SpecAcceptance.IsOn)
            SpecAcceptance.Accept(section, found);
        else if (problems.Count > 0)
            Assert.Fail(SpecComparison.Render(section, problems));
    }

    [Fact]
    public void Callers_and_callees_of_every_case_are_sorted()
    {
        foreach (SpecSection section in Sections.Values)
        {
            using JsonDocument json = JsonDocument.Parse(section.Json!);
            foreach (JsonProperty caller in json.RootElement.EnumerateObject())
            {
                string[] callees = [.. caller.Value.EnumerateArray().Select(callee => callee.GetString()!)];
                Assert.True(callees.SequenceEqual(callees.Order(StringComparer.Ordinal)), section.Name + ": " + caller.Name);
            }
        }
    }

    private static bool IsBuiltin(string name) => name.StartsWith("<builtin>.", StringComparison.Ordinal);

    private static bool IsOwn(HashSet<string> own, string name) => own.Contains(name.Split('.')[0]);

    private static string Top(string path)
    {
        string inside = path.StartsWith("site-packages/", StringComparison.Ordinal) ? path["site-packages/".Length..] : path;
        return inside.Split('/')[0].Replace(".py", "", StringComparison.Ordinal);
    }
}
