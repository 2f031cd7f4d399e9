using System;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Linking;

/// <summary>The files of a program, with the numbers by which all of it knows a name. Made of the project's own files, which come first; what they are
/// linked to joins them. Any thread may ask for names, also while files join.</summary>
internal sealed class NamedFiles
{
    private SourceFile[] files = [];
    // By file and number of a name in it: the program's number of it and one; 0 for what nobody has asked for.
    private int[][] maps = [];

    // In how many files a name stands, on the average; the files that join have some more.
    private const int UsesOfOneName = 4;

    /// <summary>The project's own files.</summary>
    public NamedFiles(SourceFile[] project)
    {
        Names = new NameInterner(Join(project) / UsesOfOneName);
    }

    /// <summary>The names.</summary>
    public NameInterner Names { get; }

    /// <summary>All files that have joined.</summary>
    public SourceFile[] Files => files;

    /// <summary>More files join.</summary>
    /// <param name="all">All of them, those that are here already first.</param>
    /// <returns>How many names the new ones have.</returns>
    public int Join(SourceFile[] all)
    {
        int[][] grown = new int[all.Length][];
        maps.CopyTo(grown, 0);
        int names = 0;
        for (int i = maps.Length; i < all.Length; i++)
        {
            grown[i] = new int[all[i].Facts.NameOffsets.Length - 1];
            names += grown[i].Length;
        }
        files = all;
        maps = grown;
        return names;
    }

    /// <summary>The program-wide number of a file's name, -1 for -1.</summary>
    public int Name(int file, int local)
    {
        if (local < 0)
            return -1;
        int mapped = maps[file][local];
        if (mapped == 0)
            maps[file][local] = mapped = Names.Intern(files[file].Facts.NameBytes(local)) + 1;
        return mapped - 1;
    }

    /// <summary>The facts of a file.</summary>
    public FileFacts Facts(int file) => files[file].Facts;

    /// <summary>Which of the programs that are checked together a file belongs to, see <see cref="SourceFile.Part"/>; -1 for what they may share.</summary>
    public int PartOf(int file) => files[file].Role is FileRole.Project or FileRole.Test ? files[file].Part : -1;
}
