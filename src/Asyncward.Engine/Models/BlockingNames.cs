using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace Asyncward.Engine;

/// <summary>The names of everything that the library models call blocking, as a running Python knows it.</summary>
public static partial class BlockingNames
{
    [GeneratedRegex("""^( *)(?:@blocks\("(?<kind>[a-z]+)"|(?:async )?def (?<def>\w+)\(|class (?<class>\w+))""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    /// <summary>Qualified names such as <c>socket.socket.recv</c>, in order; without what computes and what is slow to import.</summary>
    public static SortedSet<string> All()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var assembly = typeof(BlockingNames).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.EndsWith(".pyi", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var module = resource[..^4].Replace('/', '.');
            Add(names, module.EndsWith(".__init__", StringComparison.Ordinal) ? module[..^9] : module, reader);
        }
        return names;
    }

    /// <summary>Reads one model by its layout: a decorator stands above what it speaks of, and a class further out than its methods.</summary>
    internal static void Add(SortedSet<string> names, string module, TextReader text)
    {
        var classes = new List<(int Indent, string Name)>();
        var blocks = false;
        while (text.ReadLine() is { } line)
        {
            if (Line().Match(line) is not { Success: true } match)
                continue;
            var indent = line.Length - line.AsSpan().TrimStart(' ').Length;
            if (match.Groups["kind"].Success)
            {
                blocks = match.Groups["kind"].ValueSpan is not ("cpu" or "import");
                continue;
            }
            classes.RemoveAll(one => one.Indent >= indent);
            var outer = classes.Count > 0 ? classes[^1].Name : module;
            var name = $"{outer}.{(match.Groups["def"].Success ? match.Groups["def"].Value : match.Groups["class"].Value)}";
            if (blocks)
                names.Add(name);
            blocks = false;
            if (match.Groups["class"].Success)
                classes.Add((indent, name));
        }
    }
}
