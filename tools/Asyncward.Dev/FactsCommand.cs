using System;
using System.IO;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Dev;

/// <summary><c>facts FILE</c>: prints what the front end makes of a file. <c>facts --count FILE|DIR…</c>: reads many, says what failed and how long it took.</summary>
internal static class FactsCommand
{
    internal static int Run(ReadOnlySpan<string> args)
    {
        if (args is ["--count", ..])
            return Count(args[1..]);
        foreach (var path in args)
        {
            var bytes = File.ReadAllBytes(path);
            var flags = path.EndsWith(".pyi", StringComparison.Ordinal) ? FileFlags.Stub : FileFlags.None;
            var facts = FrontEnd.Read(bytes.AsSpan(), flags, FactsOptions.Default, new NameTable(), FactsMemory.Shared);
            Console.Write(FactsDump.Write(facts, SourceText.FromBytes(bytes)));
        }
        return 0;
    }

    private static int Count(ReadOnlySpan<string> args)
    {
        var names = new NameTable();
        var files = PythonFiles.Find([.. args]);
        long bytes = 0, sites = 0, exprs = 0, stored = 0;
        var failed = 0;
        foreach (var path in files)
        {
            using var memory = new FactsMemory();
            var content = File.ReadAllBytes(path);
            var facts = FrontEnd.Read(content.AsSpan(), FileFlags.None, FactsOptions.Default, names, memory);
            bytes += content.Length;
            sites += facts.Sites.Length;
            exprs += facts.Exprs.Length;
            foreach (var error in facts.Errors)
            {
                if (!facts.NameText(error.Message).StartsWith("internal error", StringComparison.Ordinal))
                    continue;
                failed++;
                Console.WriteLine($"{path}: {facts.NameText(error.Message)}");
            }
            var image = Stored(facts);
            stored += image.Length;
            if (!FactsImage.TryRead(image, memory, out var again) || !Stored(again).AsSpan().SequenceEqual(image))
                Console.WriteLine($"{path}: does not come back from storage");
        }
        Console.WriteLine($"{files.Count} files, {bytes} bytes, {sites} sites, {exprs} expressions, {stored} bytes of facts, {failed} internal errors");
        return failed == 0 ? 0 : 1;
    }

    private static byte[] Stored(FileFacts facts)
    {
        using var stream = new MemoryStream();
        FactsImage.Write(facts, stream);
        return stream.ToArray();
    }
}
