using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.ModelImages;

/// <summary>Makes the facts of the library models at build time, so that a run maps them: `LIBRARY OUTPUT`.</summary>
/// <remarks>Layout of the output, numbers little-endian: the number of models; for each, in ordinal order of its path, four numbers (where its path stands
/// and how long it is, where its image stands and how long it is); the paths in UTF-8; the images, on borders of eight bytes. A model whose facts
/// depend on the versions in use has an image of length zero: it is read when it is asked for.</remarks>
internal static class Program
{
    private const int EntryLength = 16;

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
        var paths = names.ConvertAll(Encoding.UTF8.GetBytes);
        var at = 4 + (names.Count * EntryLength);
        var pathsAt = at;
        foreach (var path in paths)
            at += path.Length;
        var images = new MemoryStream();
        var table = new NameTable();
        index.Write(names.Count);
        at = Aligned(at);
        var imagesAt = at;
        for (var i = 0; i < names.Count; i++)
        {
            var facts = FrontEnd.Read(File.ReadAllBytes(Path.Combine(library, names[i])).AsSpan(), FileFlags.Stub, FactsOptions.Default, table, memory);
            var length = (facts.Flags & FileFlags.TargetDependent) == 0 ? FactsImage.Write(facts, images) : 0;
            index.Write(pathsAt);
            index.Write(paths[i].Length);
            index.Write(at);
            index.Write(length);
            pathsAt += paths[i].Length;
            at += length;
        }
        foreach (var path in paths)
            index.Write(path);
        while (output.Position < imagesAt)
            index.Write((byte)0);
        index.Flush();
        images.WriteTo(output);
    }

    private static int Aligned(int at) => (at + 7) & ~7;
}
