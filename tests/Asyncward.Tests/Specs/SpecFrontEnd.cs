using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Tests.Specs;

/// <summary>From text to facts, as the engine does it for a file.</summary>
internal static class SpecFrontEnd
{
    public static FileFacts Facts(string text, bool isStub, int minMinor, int maxMinor) =>
        Facts(SourceText.FromBytes(Encoding.UTF8.GetBytes(text)), isStub, minMinor, maxMinor);

    public static FileFacts Facts(SourceText source, bool isStub, int minMinor, int maxMinor)
    {
        var names = new NameTable();
        ParseResult parsed = Parser.Parse(source, names);
        return FactsBuilder.Build(parsed.Module, source, names, new FactsOptions(minMinor, maxMinor, "linux"), isStub ? FileFlags.Stub : FileFlags.None,
            parsed.Errors, parsed.Comments);
    }
}
