using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Asyncward.Tests.Specs;

/// <summary>The sample program has the defects that its EXPECTED.md lists, and no others.</summary>
public sealed class StorefrontTests
{
    private const string Sample = "samples/storefront";

    [Fact]
    public void The_findings_in_the_sample_are_those_on_its_list()
    {
        SpecFile[] files = [.. RepositoryFiles.Below(Sample, "*.py")
            .Select(path => new SpecFile(path[(Sample.Length + 1)..], File.ReadAllText(RepositoryFiles.At(path)), 1))];
        List<string> problems = [];
        List<string> missing = Expected();
        foreach (SpecFinding finding in new InMemoryAnalysis().Check(files, new SpecOptions { MinMinor = 11 }))
        {
            if (!missing.Remove($"{finding.RuleCode} {finding.RuleName} | {finding.File} | {finding.Function}"))
                problems.Add($"+ {finding.File}:{finding.Line} {finding.RuleName} in {finding.Function}: {finding.Message}");
        }
        problems.AddRange(missing.Select(expected => "- " + expected));
        if (problems.Count > 0)
            Assert.Fail(string.Join('\n', problems));
    }

    [Fact]
    public void The_list_is_not_empty() => Assert.NotEmpty(Expected());

    private static List<string> Expected()
    {
        var expected = new List<string>();
        foreach (string line in File.ReadAllLines(RepositoryFiles.At(Sample + "/EXPECTED.md")))
        {
            string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 6 && cells[1].StartsWith("AW", StringComparison.Ordinal))
                expected.Add($"{cells[1]} | {cells[2]} | {cells[3]}");
        }
        return expected;
    }
}
