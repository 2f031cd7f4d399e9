using System.IO;
using System.Linq;
using Asyncward.Engine;
using Asyncward.Tests.Specs;
using Xunit;

namespace Asyncward.Tests.Engine;

/// <summary>The guide's example of a library of one's own, taken from the page as it stands.</summary>
public sealed class HouseLibraryTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFiles.At("docs/guide/library-models.md"));

    [Fact]
    public void The_model_of_the_guide_makes_a_call_of_the_house_library_known()
    {
        using var directory = new TempDirectory();
        directory.Write("pyproject.toml", Block("toml"));
        directory.Write("typings/asyncward/acme/mail.pyi", Block("python"));
        directory.Write("app.py", """
            from acme.mail import Mailer

            async def notify(mailer: Mailer):
                Mailer("mail.example").send("ada@example.com", "hello")
            """);
        var result = Check(directory);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("app.py", finding.Place.Path);
        Assert.Equal(4, finding.Place.Line);
        Assert.Contains("Mailer.send", finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Its_guard_lets_the_quick_call_pass()
    {
        using var directory = new TempDirectory();
        directory.Write("pyproject.toml", Block("toml"));
        directory.Write("typings/asyncward/acme/mail.pyi", Block("python"));
        directory.Write("app.py", """
            from acme.mail import Mailer

            async def notify():
                Mailer("mail.example", timeout=0).send("ada@example.com", "hello")
            """);
        Assert.Empty(Check(directory).Findings);
    }

    [Fact]
    public void It_is_sound_and_short()
    {
        Assert.Empty(ModelCheck.Run(System.Text.Encoding.UTF8.GetBytes(Block("python"))));
        Assert.InRange(Block("python").Split('\n').Count(line => line.Trim().Length > 0), 3, 10);
    }

    private static string Block(string language)
    {
        string mark = "```" + language + "\n";
        int start = Page.IndexOf(mark, System.StringComparison.Ordinal) + mark.Length;
        return Page[start..Page.IndexOf("```", start, System.StringComparison.Ordinal)];
    }

    private static CheckResult Check(TempDirectory directory) =>
        Checker.Run(TestRuns.Request(directory, Catalogue.Selectors, new SettingsLayer { Jobs = 1 }));
}
