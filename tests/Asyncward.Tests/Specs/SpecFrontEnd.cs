using System;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Tests.Specs;

/// <summary>From bytes to facts, as the engine does it for a file.</summary>
internal static class SpecFrontEnd
{
    public static FileFacts Facts(ReadOnlySpan<byte> bytes, bool isStub, int minMinor, int maxMinor, Func<string, string, bool?>? versions = null) =>
        Facts(bytes, isStub ? FileFlags.Stub : FileFlags.None, minMinor, maxMinor, versions);

    public static FileFacts Facts(ReadOnlySpan<byte> bytes, FileFlags kind, int minMinor, int maxMinor, Func<string, string, bool?>? versions = null) =>
        FrontEnd.Read(bytes, kind,
            new FactsOptions(minMinor, maxMinor, "linux") { Versions = versions }, new NameTable(), FactsMemory.Shared);
}
