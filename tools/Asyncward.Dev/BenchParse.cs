using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Dev;

/// <summary>Measures the CPU time of parsing files that are in memory already, with --facts also of making their facts.</summary>
internal static class BenchParse
{
    internal static int Run(ReadOnlySpan<string> args)
    {
        var rounds = 5;
        var withFacts = false;
        var roots = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--rounds")
                rounds = int.Parse(args[++i], CultureInfo.InvariantCulture);
            else if (args[i] == "--facts")
                withFacts = true;
            else
                roots.Add(args[i]);
        }
        var texts = new List<SourceText>();
        long bytes = 0;
        foreach (var file in PythonFiles.Find(roots))
        {
            var text = SourceText.FromBytes(File.ReadAllBytes(file));
            bytes += text.Length;
            texts.Add(text);
        }
        var names = new NameTable();
        for (var round = 0; round < rounds; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            var errors = 0;
            using var memory = new FactsMemory();
            foreach (var text in texts)
            {
                names.Clear();
                var parsed = Parser.Parse(text, names);
                errors += parsed.Errors.Length > 0 ? 1 : 0;
                if (withFacts)
                    FactsBuilder.Build(parsed.Module, text, names, FactsOptions.Default, memory, FileFlags.None, parsed.Errors, parsed.Comments);
            }
            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine($"{texts.Count} files, {bytes / 1e6:F1} MB: {seconds * 1000:F0} ms, {bytes / 1e6 / seconds:F0} MB/s, "
                + $"{allocated / (double)bytes:F1} bytes allocated per byte, {errors} with errors");
        }
        return 0;
    }
}
