using System;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Xunit;

namespace Asyncward.Tests.Facts;

/// <summary>Reads snippets and compares lines of the dump.</summary>
internal static class FactsSpec
{
    internal static FileFacts Read(string python, FactsOptions? options = null) =>
        FrontEnd.Read(Encoding.UTF8.GetBytes(python).AsSpan(), FileFlags.None, options ?? FactsOptions.Default, new NameTable(), FactsMemory.Shared);

    internal static string Dump(string python, FactsOptions? options = null) =>
        FactsDump.Write(Read(python, options), SourceText.FromBytes(Encoding.UTF8.GetBytes(python)));

    /// <summary>The expected lines stand in the dump in this order, others between them; a line that begins with <c>!</c> stands nowhere as a part.</summary>
    internal static void Expect(string python, string lines, FactsOptions? options = null)
    {
        var dump = Dump(python, options);
        var rows = dump.Split('\n', StringSplitOptions.TrimEntries);
        var at = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '!')
            {
                Assert.False(dump.Contains(line[1..].Trim(), StringComparison.Ordinal), $"unexpected: {line}\n{dump}");
                continue;
            }
            var found = Array.IndexOf(rows, line, at);
            Assert.True(found >= 0, $"missing after row {at}: {line}\n{dump}");
            at = found + 1;
        }
    }
}
