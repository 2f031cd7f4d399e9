using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Asyncward.Python;
using Asyncward.Python.Syntax;

namespace Asyncward.Dev;

/// <summary>Measures lexing and parsing of files that are in memory already.</summary>
internal static class BenchParse
{
    internal static int Run(ReadOnlySpan<string> args)
    {
        var rounds = 5;
        var roots = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--rounds")
                rounds = int.Parse(args[++i], CultureInfo.InvariantCulture);
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
            var clock = Stopwatch.StartNew();
            var errors = 0;
            foreach (var text in texts)
            {
                names.Clear();
                errors += Parser.Parse(text, names).Errors.Length > 0 ? 1 : 0;
            }
            var seconds = clock.Elapsed.TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine($"{texts.Count} files, {bytes / 1e6:F1} MB: {seconds * 1000:F0} ms, {bytes / 1e6 / seconds:F0} MB/s, "
                + $"{allocated / (double)bytes:F1} bytes allocated per byte, {errors} with errors");
        }
        return 0;
    }
}
