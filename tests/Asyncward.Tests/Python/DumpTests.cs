using System;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Syntax;
using Asyncward.Tests.Specs;
using Xunit;
using Assert = Xunit.Assert;

namespace Asyncward.Tests.Python;

/// <summary>Our tree printed against what Python 3.14 prints (see <c>Dumps/README.md</c>).</summary>
public sealed class DumpTests
{
    private static readonly string Folder = RepositoryFiles.At("tests/Asyncward.Tests/Python/Dumps");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.py").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_dump_is_that_of_Python(string name)
    {
        var source = SourceText.FromBytes(File.ReadAllBytes(Path.Combine(Folder, name + ".py")));
        using var output = new MemoryStream();

        var errors = AstDump.Write(source, output);

        Assert.Empty(errors);
        var expected = File.ReadAllText(Path.Combine(Folder, name + ".ast")).ReplaceLineEndings("\n").Split('\n');
        var actual = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.Equal(expected, actual);
    }
}
