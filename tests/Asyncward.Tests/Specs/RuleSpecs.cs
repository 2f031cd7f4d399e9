using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Rules;
using Xunit;

namespace Asyncward.Tests.Specs;

/// <summary>Every Python block on the rules' own pages and in tests/specs/rules, tests/specs/program and tests/specs/library is a test.</summary>
public sealed class RuleSpecs
{
    private static readonly string[] Folders = ["tests/specs/rules", "tests/specs/program", "tests/specs/library"];

    private static readonly Dictionary<string, SpecSection> Sections = ReadAll();

    public static IEnumerable<TheoryDataRow<string>> Names => Sections.Keys.Select(name => new TheoryDataRow<string>(name) { TestDisplayName = name });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_findings_are_those_that_the_case_marks(string name)
    {
        SpecSection section = Sections[name];
        SpecFinding[] findings = new InMemoryAnalysis().Check(section.Files, section.Options);
        if (SpecComparison.Difference(section, findings) is { } difference && !(SpecAcceptance.IsOn && SpecAcceptance.Accept(section, findings)))
            Assert.Fail(difference);
    }

    private static Dictionary<string, SpecSection> ReadAll()
    {
        var sections = new Dictionary<string, SpecSection>();
        foreach (Rule rule in RuleCatalogue.All)
        {
            // A page speaks about its own rule, also when that is off by default.
            foreach (SpecSection section in SpecMarkdown.Read(rule.Code + " page", rule.Page))
                sections.Add(section.Name, section with { Options = section.Options with { Select = [.. section.Options.Select, rule.Code] } });
        }
        foreach (string page in Folders.SelectMany(folder => RepositoryFiles.Below(folder, "*.md")))
        {
            foreach (SpecSection section in SpecMarkdown.Read(page, File.ReadAllText(RepositoryFiles.At(page))))
                sections.Add(section.Name, section);
        }
        return sections;
    }
}
