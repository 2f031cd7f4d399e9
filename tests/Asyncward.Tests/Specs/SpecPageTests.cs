using System.Collections.Generic;
using System.IO;
using Xunit;

namespace Asyncward.Tests.Specs;

/// <summary>The form of the pages themselves, so that a mistake in one is told as such.</summary>
public sealed class SpecPageTests
{
    [Fact]
    public void Every_page_can_be_read_and_no_two_cases_have_one_name()
    {
        var names = new HashSet<string>();
        foreach (string page in RepositoryFiles.Below("tests/specs", "*.md"))
        {
            // The README shows the form in indented blocks, which are no cases.
            foreach (SpecSection section in SpecMarkdown.Read(page, File.ReadAllText(RepositoryFiles.At(page))))
            {
                Assert.True(names.Add(section.Name), $"{section.Name} is there twice.");
                foreach (SpecFile file in section.Files)
                    SpecMarker.Read(file);
            }
        }
        Assert.NotEmpty(names);
    }
}
