using System;
using System.Collections.Generic;
using Xunit;

namespace Asyncward.Tests.Specs;

public sealed class SpecMarkdownTests
{
    [Fact]
    public void A_section_is_named_by_its_path_of_headings()
    {
        List<SpecSection> sections = SpecMarkdown.Read("a.md", "# Rule\n\n## Bad\n```python\nx\n```\n### Deep\n```python\ny\n```\n## Good\n```python\nz\n```\n");
        Assert.Equal(["a.md › Rule › Bad", "a.md › Rule › Bad › Deep", "a.md › Rule › Good"], sections.ConvertAll(s => s.Name));
    }

    [Fact]
    public void Blocks_for_different_files_make_one_program()
    {
        SpecSection section = Assert.Single(SpecMarkdown.Read("a.md", "# T\n```python file=app/db.py\nx\n```\ntext\n```python\ny\n```\n"));
        Assert.Equal(["app/db.py", "main.py"], Array.ConvertAll(section.Files, f => f.Path));
        Assert.Equal([3, 7], Array.ConvertAll(section.Files, f => f.Line));
    }

    [Fact]
    public void A_second_block_for_the_same_file_begins_another_program()
    {
        List<SpecSection> sections = SpecMarkdown.Read("a.md", "# T\n```python\nx\n```\n```python\ny\n```\n");
        Assert.Equal(["T (1)", "T (2)"], sections.ConvertAll(s => s.Title));
    }

    [Fact]
    public void Blocks_of_other_languages_and_fixed_ones_are_no_programs()
    {
        Assert.Empty(SpecMarkdown.Read("a.md", "# T\n```toml\nx\n```\n```python fixed\ny\n```\n```\nz\n```\n"));
    }

    [Fact]
    public void A_comment_in_a_block_is_no_heading()
    {
        SpecSection section = Assert.Single(SpecMarkdown.Read("a.md", "# T\n```python\n# not a heading\nx\n```\n"));
        Assert.Equal("T", section.Title);
    }

    [Fact]
    public void A_longer_fence_may_hold_a_shorter_one()
    {
        SpecSection section = Assert.Single(SpecMarkdown.Read("a.md", "# T\n````python\n'''\n```\n'''\n````\n"));
        Assert.Equal("'''\n```\n'''\n", section.Files[0].Text);
    }

    [Fact]
    public void Options_are_read_from_the_info_string()
    {
        SpecOptions options = SpecMarkdown.Read("a.md", "# T\n```python confidence=possible target=3.9-3.11 select=AW304,x min-stall=small\nx\n```\n")[0].Options;
        Assert.Equal("possible", options.Confidence);
        Assert.Equal((9, 11), (options.MinMinor, options.MaxMinor));
        Assert.Equal(["AW304", "x"], options.Select);
        Assert.Equal("small", options.MinStall);
    }

    [Fact]
    public void A_target_without_an_end_is_open()
    {
        SpecOptions options = SpecMarkdown.Read("a.md", "# T\n```python target=3.10\nx\n```\n")[0].Options;
        Assert.Equal((10, 14), (options.MinMinor, options.MaxMinor));
    }

    [Theory]
    [InlineData("# T\n```python confidence=sure\nx\n```\n")]
    [InlineData("# T\n```python colour=red\nx\n```\n")]
    [InlineData("# T\n```python loose\nx\n```\n")]
    [InlineData("# T\n```python target=4\nx\n```\n")]
    [InlineData("# T\n```python\nx\n")]
    public void A_mistake_in_the_form_is_an_error(string markdown) =>
        Assert.Throws<FormatException>(() => SpecMarkdown.Read("a.md", markdown));
}
