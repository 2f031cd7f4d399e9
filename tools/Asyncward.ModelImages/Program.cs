using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.ModelImages;

/// <summary>Makes the facts of the library models at build time, so that a run maps them: `LIBRARY OUTPUT`.</summary>
/// <remarks>
/// Layout of the output, numbers little-endian: the number of models; for each, in ordinal order of its path, six numbers (where its path, its questions and
/// its image stand, each with the length); paths and questions in UTF-8; the images, on borders of eight bytes.
/// The questions are those about versions of packages, one a line, with the answers that the image holds for: <c>+redis &gt;=4.2</c> or <c>-redis &lt;6</c>.
/// A model whose facts depend on the version of Python has an image of length zero. That one, and one whose questions are answered otherwise, is read when
/// it is asked for.
/// </remarks>
internal static class Program
{
    private const int EntryLength = 24;

    private static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: LIBRARY OUTPUT");
            return 2;
        }
        var library = Path.GetFullPath(args[0]);
        var names = new List<string>();
        foreach (var path in Directory.EnumerateFiles(library, "*.pyi", SearchOption.AllDirectories))
            names.Add(Path.GetRelativePath(library, path).Replace(Path.DirectorySeparatorChar, '/'));
        names.Sort(StringComparer.Ordinal);
        // Beside its place and renamed: a build that is stopped leaves no half of a file that looks new.
        var unfinished = args[1] + ".new";
        using (var output = File.Create(unfinished))
            Write(library, names, output);
        File.Move(unfinished, args[1], overwrite: true);
        return 0;
    }

    private static void Write(string library, List<string> names, FileStream output)
    {
        using var memory = new FactsMemory();
        using var index = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        var texts = new MemoryStream();
        var images = new MemoryStream();
        var table = new NameTable();
        var entries = new List<int>();
        foreach (var name in names)
        {
            var questions = new StringBuilder();
            var options = FactsOptions.Default with { Versions = (distribution, specifier) => Answer(distribution, specifier, questions) };
            var facts = FrontEnd.Read(File.ReadAllBytes(Path.Combine(library, name)).AsSpan(), FileFlags.Stub, options, table, memory);
            AddText(name);
            AddText(questions.ToString());
            entries.Add((int)images.Length);
            entries.Add((facts.Flags & FileFlags.TargetDependent) == 0 ? FactsImage.Write(facts, images) : 0);
        }
        var textsAt = 4 + (names.Count * EntryLength);
        var imagesAt = Aligned(textsAt + (int)texts.Length);
        index.Write(names.Count);
        for (var i = 0; i < entries.Count; i += 2)
        {
            index.Write(entries[i] + (i % 6 == 4 ? imagesAt : textsAt));
            index.Write(entries[i + 1]);
        }
        index.Flush();
        texts.WriteTo(output);
        while (output.Position < imagesAt)
            output.WriteByte(0);
        images.WriteTo(output);

        void AddText(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            entries.Add((int)texts.Length);
            entries.Add(bytes.Length);
            texts.Write(bytes);
        }
    }

    // As the newest version would, which most programs use. Whatever is said here is compared with the version in use.
    private static bool Answer(string distribution, string specifier, StringBuilder questions)
    {
        var isNewest = Array.TrueForAll(specifier.Split(','), static clause => clause.Trim() is ['>', ..] or ['!', ..]);
        questions.Append(isNewest ? '+' : '-').Append(distribution).Append(' ').Append(specifier).Append('\n');
        return isNewest;
    }

    private static int Aligned(int at) => (at + 7) & ~7;
}
