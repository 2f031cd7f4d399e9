using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Engine;
using Asyncward.Program.Linking;

namespace Asyncward.Dev;

/// <summary><c>./dev models report</c>: which calls of asynchronous code on modelled libraries lead to a modelled name.</summary>
internal static class ModelsReport
{
    internal static int Run(ReadOnlySpan<string> arguments)
    {
        var programs = new List<string>();
        var models = new List<string>();
        bool list = false;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--models" && i + 1 < arguments.Length)
                models.Add(Path.GetFullPath(arguments[++i]));
            else if (arguments[i] == "--list")
                list = true;
            else
                programs.Add(arguments[i]);
        }
        if (programs.Count == 0)
        {
            Console.Error.WriteLine("usage: ./dev models report [--models DIR] [--list] DIR…   (each DIR is the import root of a program)");
            return 2;
        }
        var libraries = new SortedDictionary<string, (int Resolved, int Unresolved, int Untyped)>(StringComparer.Ordinal);
        Console.WriteLine("| program | calls on modelled libraries | resolved | share | on untyped results |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        var total = (Resolved: 0, Unresolved: 0, Untyped: 0);
        foreach (var program in programs)
        {
            var sum = (Resolved: 0, Unresolved: 0, Untyped: 0);
            // The standard library is not counted: it would flatter the figure.
            foreach (var (name, count) in LibraryCalls.Measure(Path.GetFullPath(program), [.. models], StandardLibrary.Has))
            {
                var before = libraries.GetValueOrDefault(name);
                libraries[name] = (before.Resolved + count.Resolved, before.Unresolved + count.Unresolved.Count, before.Untyped + count.Untyped.Count);
                sum = (sum.Resolved + count.Resolved, sum.Unresolved + count.Unresolved.Count, sum.Untyped + count.Untyped.Count);
                if (list)
                {
                    foreach (var call in count.Unresolved)
                        Console.Error.WriteLine($"{program}: {call}");
                    foreach (var call in count.Untyped)
                        Console.Error.WriteLine($"{program}: untyped {call}");
                }
            }
            Row(Path.GetFileName(Path.TrimEndingDirectorySeparator(program)), sum);
            total = (total.Resolved + sum.Resolved, total.Unresolved + sum.Unresolved, total.Untyped + sum.Untyped);
        }
        Row("**all**", total);
        Console.WriteLine();
        Console.WriteLine("| library | calls | resolved | share | on untyped results |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var (name, sum) in libraries)
            Row(name, sum);
        return 0;
    }

    private static void Row(string name, (int Resolved, int Unresolved, int Untyped) sum)
    {
        int calls = sum.Resolved + sum.Unresolved;
        var share = calls == 0 ? "" : (100.0 * sum.Resolved / calls).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) + " %";
        Console.WriteLine($"| {name} | {calls} | {sum.Resolved} | {share} | {sum.Untyped} |");
    }
}
