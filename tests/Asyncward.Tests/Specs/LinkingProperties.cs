using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Program.Calls;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Asyncward.Tests.Specs;

/// <summary>What a program is does not depend on the order in which its files were found.</summary>
public sealed class LinkingProperties
{
    private const string Sample = "samples/storefront";

    private static readonly SpecFile[] Storefront = [.. RepositoryFiles.Below(Sample, "*.py")
        .Select(path => new SpecFile(path[(Sample.Length + 1)..], File.ReadAllText(RepositoryFiles.At(path)), 1))];

    // Every case of the rules that is spread over several files.
    private static readonly SpecSection[] Cases = [.. RepositoryFiles.Below("tests/specs/rules", "*.md")
        .SelectMany(page => SpecMarkdown.Read(page, File.ReadAllText(RepositoryFiles.At(page)))).Where(section => section.Files.Length > 2)];

    [Fact]
    public void A_shuffled_program_has_the_same_findings()
    {
        string[] inOrder = Findings(Storefront, new SpecOptions { MinMinor = 11 }, 0);
        Assert.NotEmpty(inOrder);
        Prop.ForAll<int>(seed => inOrder.SequenceEqual(Findings(Storefront, new SpecOptions { MinMinor = 11 }, seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Shuffled_cases_have_the_same_findings_and_calls()
    {
        Assert.NotEmpty(Cases);
        foreach (SpecSection section in Cases)
        {
            string[] inOrder = Findings(section.Files, section.Options, 0);
            string calls = Calls(section, 0);
            for (int seed = 1; seed < 5; seed++)
            {
                Assert.Equal(inOrder, Findings(section.Files, section.Options, seed));
                Assert.Equal(calls, Calls(section, seed));
            }
        }
    }

    [Theory]
    [InlineData("a_walk")]
    [InlineData("z_walk")]
    public void What_leads_back_to_itself_is_the_same_whichever_file_asks_first(string module)
    {
        string circle = """
            class Step:
                def __call__(self):
                    return Step()

                def stop(self): ...

            class Start:
                def __init__(self, step):
                    self.step = step

                def __call__(self):
                    return Step()

            class Walk:
                def go(self):
                    self.at = find()
                    self.at = self.at()
                    if self.flag:
                        self.at = Start(self.at)

            def find():
                return __import__("x")
            """;
        string user = $"""
            from {module} import Walk

            async def main(walk: Walk):
                walk.at.stop()
            """;
        SpecFile[] files = [new SpecFile(module + ".py", circle, 1), new SpecFile("main.py", user, 1)];
        SpecProgram program = SpecProgram.Link(files, new SpecOptions());
        Assert.Equal(["main.main"], program.Model.Calls.Unresolved.Select(call => program.Model.QualifiedName(call.Function)));
    }

    [Theory]
    [InlineData("a_user.py")]
    [InlineData("z_user.py")]
    public void A_value_is_known_at_the_end_of_a_long_way_whichever_file_asks_first(string user)
    {
        const int Steps = 60;
        string way = string.Join('\n', Enumerable.Range(0, Steps).Select(i => $"def step{i}(): return step{i + 1}()"));
        SpecFile[] files =
        [
            new SpecFile("way.py", $"class Client:\n    def stop(self): ...\n\n{way}\ndef step{Steps}(): return Client()\n", 1),
            new SpecFile(user, "from way import step0\n\ndef main():\n    step0().stop()\n", 1),
        ];
        SpecProgram program = SpecProgram.Link(files, new SpecOptions());
        Assert.Empty(program.Model.Calls.Unresolved);
    }

    private static string[] Findings(SpecFile[] files, SpecOptions options, int seed) => [.. new InMemoryAnalysis()
        .Check(files, options, Shuffle<Asyncward.Program.SourceFile>(seed)).Select(finding => finding.ToString()).Order(StringComparer.Ordinal)];

    private static string Calls(SpecSection section, int seed)
    {
        using var text = new StringWriter();
        SpecProgram program = SpecProgram.Link(section.Files, section.Options, followParameters: true, Shuffle<Asyncward.Program.SourceFile>(seed));
        CallGraphPrinter.WriteAdjacency(program.Model, false, text);
        return text.ToString();
    }

    private static Action<T[]> Shuffle<T>(int seed) => items =>
    {
        if (seed != 0)
            new Random(seed).Shuffle(items);
    };
}
