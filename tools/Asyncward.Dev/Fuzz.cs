using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Dev;

/// <summary>Feeds the front end with broken programs: mutated files and soup of tokens. Tells the seed of what fails, so that it can be made again.</summary>
internal static class Fuzz
{
    private static readonly string[] Soup =
    [
        "def ", "async ", "await ", "class ", "lambda ", "match ", "case ", "type ", "if ", "else", ":", "(", ")", "[", "]", "{", "}", "\n", "    ", "\t", "f'", "'", "\"\"\"",
        "t\"", "{{", "!r", "\\\n", "\\", "0x", "1_", "1e", ".", "...", ",", "=", ":=", "->",
        "*", "**", "@", "#", "é", "\ud83d\ude00", "\0", "\r", "\f", "return ", "yield ", "from ",
        "import ", "try", "except ", "except*", "finally", "with ", "for ", "in ", "while ", "not ", "lambda:", "x", "y", "None", ";", "%", "# noqa: AW1", "global ", "nonlocal ",
    ];

    internal static int Run(ReadOnlySpan<string> args)
    {
        var rounds = 2000;
        var seed = 1;
        var roots = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--rounds": rounds = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--seed": seed = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                default: roots.Add(args[i]); break;
            }
        }
        var files = PythonFiles.Find(roots);
        var failures = 0;
        var thread = new Thread(() => failures = Rounds(files, rounds, seed), 16 << 20);
        thread.Start();
        thread.Join();
        Console.WriteLine($"{rounds} programs from seed {seed}, {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    private static int Rounds(List<string> files, int rounds, int seed)
    {
        var names = new NameTable();
        var failures = 0;
        for (var round = 0; round < rounds; round++)
        {
            using var memory = new FactsMemory();
            var bytes = Make(new Random(seed + round), files);
            var clock = Stopwatch.StartNew();
            var facts = FrontEnd.Read(bytes, FileFlags.None, FactsOptions.Default, names, memory);
            var problem = Problem(facts, bytes.Length) ?? (clock.Elapsed > TimeSpan.FromSeconds(10) ? "takes more than ten seconds" : null);
            if (problem is null)
                continue;
            failures++;
            Console.WriteLine($"seed {seed + round}: {problem}");
        }
        return failures;
    }

    private static string? Problem(FileFacts facts, int length)
    {
        foreach (var error in facts.Errors)
        {
            var message = facts.NameText(error.Message);
            if (message.StartsWith("internal error", StringComparison.Ordinal))
                return message;
            // Text that was not UTF-8 grows by up to three times when it is replaced.
            if (error.Start < 0 || error.End < error.Start || error.Start > (length * 3L) + 16)
                return $"a span outside of the text: {error.Start}..{error.End}";
        }
        return null;
    }

    private static byte[] Make(Random random, List<string> files)
    {
        if (files.Count == 0 || random.Next(4) == 0)
        {
            var soup = new StringBuilder();
            for (var i = random.Next(200); i >= 0; i--)
                soup.Append(Soup[random.Next(Soup.Length)]);
            return Encoding.UTF8.GetBytes(soup.ToString());
        }
        var bytes = new List<byte>(File.ReadAllBytes(files[random.Next(files.Count)]));
        for (var i = random.Next(1, 8); i > 0 && bytes.Count > 0; i--)
            Mutate(random, bytes);
        return [.. bytes];
    }

    private static void Mutate(Random random, List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var count = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(5))
        {
            case 0: bytes.RemoveRange(at, count); break;
            case 1: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, count)); break;
            case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Soup[random.Next(Soup.Length)])); break;
            default: bytes.RemoveRange(at, bytes.Count - at); break;
        }
    }
}
