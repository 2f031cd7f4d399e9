using System.Text;
using Asyncward.Python;
using Asyncward.Python.Syntax;
using Xunit;
using Assert = Xunit.Assert;

namespace Asyncward.Tests.Python;

/// <summary>Notebooks as one text.</summary>
public sealed class NotebookTests
{
    [Fact]
    public void Code_cells_are_joined_without_commands_and_lines_map_back()
    {
        var json = """
            {"cells": [
              {"cell_type": "markdown", "source": ["# Title"]},
              {"cell_type": "code", "source": ["%matplotlib inline\n", "import os\n", "files = !ls \\\n", "  -l\n", "if a:\n", "    !rm x\n",
               "b = (c\n", "% d)\n", "s = '''\n", "%no\n", "'''"]},
              {"cell_type": "code", "source": "%%bash\necho hi"},
              {"cell_type": "code", "source": ["%%time\n", "await f()\n", "f?"]}
            ], "metadata": {"kernelspec": {"language": "python"}}, "nbformat": 4}
            """;

        var notebook = Notebook.Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal("pass\nimport os\nfiles = None\n\nif a:\n    pass\nb = (c\n% d)\ns = '''\n%no\n'''\n\n\npass\nawait f()\npass\n",
            Encoding.UTF8.GetString(notebook.Source.Span));
        Assert.Empty(Parser.Parse(notebook.Source, new NameTable()).Errors);
        Assert.Equal([(1, 1), (1, 11), (2, 1), (3, 1), (3, 2)],
            [notebook.Locate(1), notebook.Locate(11), notebook.Locate(12), notebook.Locate(14), notebook.Locate(15)]);
    }

    [Fact]
    public void Cells_of_the_older_format_stand_in_worksheets()
    {
        var json = """{"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": ["a\n", "b"]}]}, {"cells": [{"cell_type": "code", "input": "c"}]}]}""";
        Assert.Equal("a\nb\nc\n", Encoding.UTF8.GetString(Notebook.Read(Encoding.UTF8.GetBytes(json)).Source.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"cells\": 1}")]
    public void What_is_no_notebook_is_an_error(string json) => Assert.NotEmpty(Notebook.Read(Encoding.UTF8.GetBytes(json)).Source.Errors);

    [Fact]
    public void Half_a_surrogate_pair_is_a_character_that_cannot_be_shown()
    {
        var json = """{"cells": [{"cell_type": "code", "source": "a = '\ud83d \ude00\ud83d \ud83d\ude00 \\ud83d'\n"}]}""";
        Assert.Equal("a = '\ufffd \ufffd\ufffd \ud83d\ude00 \\ud83d'\n", Encoding.UTF8.GetString(Notebook.Read(Encoding.UTF8.GetBytes(json)).Source.Span));
    }

    [Fact]
    public void Calls_without_parentheses_and_cells_of_another_process_are_left_out()
    {
        var json = """
            {"cells": [
              {"cell_type": "code", "source": "/f x\n,f a b\n;f a b\ny = (1\n/ 2)"},
              {"cell_type": "code", "source": "%%python3\nimport asyncio\nasyncio.run(f())"}
            ]}
            """;
        Assert.Equal("pass\npass\npass\ny = (1\n/ 2)\n\n\n\n", Encoding.UTF8.GetString(Notebook.Read(Encoding.UTF8.GetBytes(json)).Source.Span));
    }

    [Theory]
    [InlineData("{\"cells\": []}")]
    [InlineData("{\"cells\": [1, {}, {\"cell_type\": \"code\"}, {\"cell_type\": \"code\", \"source\": 3}]}")]
    [InlineData("{\"cells\": [{\"cell_type\": \"code\", \"source\": \"x <- 1\"}], \"metadata\": {\"kernelspec\": {\"language\": \"R\"}}}")]
    public void A_notebook_without_Python_is_an_empty_text(string json)
    {
        var notebook = Notebook.Read(Encoding.UTF8.GetBytes(json));

        Assert.Empty(notebook.Source.Errors);
        Assert.Empty(Parser.Parse(notebook.Source, new NameTable()).Module.Body);
    }
}
