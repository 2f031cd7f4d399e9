using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Engine;
using Xunit;

namespace Asyncward.Tests.Engine;

/// <summary>Both ways of reading a directory see the same, whatever stands in it.</summary>
public sealed class DirectoryReaderTests
{
    private static IEnumerable<string> Shown(IEnumerable<DirectoryEntry> entries) => entries.Select(entry => entry.ToString()).Order(StringComparer.Ordinal);

    [Fact]
    public void Both_ways_see_the_same()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "x = 1\n");
        directory.Write("stub.pyi", "");
        directory.Write("book.ipynb", "{}");
        directory.Write("größe 漢字.py", "y = 2\n");
        directory.Write("notes.txt", "");
        directory.Write("pyvenv.cfg", "");
        directory.Write(".gitignore", "*.log\n");
        directory.Write("package/inner.py", "");
        directory.Write("named.py/inner.py", "");
        File.SetLastWriteTimeUtc(Path.Combine(directory.Root, "stub.pyi"), new DateTime(1969, 3, 4, 5, 6, 7, 891, DateTimeKind.Utc).AddTicks(1234));
        var read = DirectoryReader.Read(directory.Root);
        Assert.Equal(Shown(DirectoryReader.Enumerate(directory.Root)), Shown(read));
        Assert.Equal(["a.py", "book.ipynb", "größe 漢字.py", "stub.pyi"], read.Where(entry => entry.Modified != 0).Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Equal(6, read.Single(entry => entry.Name == "a.py").Length);
        Assert.Equal(["named.py", "package"], read.Where(entry => entry.IsDirectory).Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_are_told_from_what_they_lead_to()
    {
        using var directory = new TempDirectory();
        directory.Write("package/real.py", "x = 1\n");
        File.CreateSymbolicLink(Path.Combine(directory.Root, "link.py"), Path.Combine(directory.Root, "package", "real.py"));
        File.CreateSymbolicLink(Path.Combine(directory.Root, "lost.py"), Path.Combine(directory.Root, "nowhere.py"));
        Directory.CreateSymbolicLink(Path.Combine(directory.Root, "beside"), Path.Combine(directory.Root, "package"));
        var read = DirectoryReader.Read(directory.Root);
        Assert.Equal(Shown(DirectoryReader.Enumerate(directory.Root)), Shown(read));
        Assert.Equal(["beside", "link.py", "lost.py"], read.Where(entry => entry.IsLink).Select(entry => entry.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_not_there_is_an_error() => Assert.Throws<DirectoryNotFoundException>(() => DirectoryReader.Read("/nowhere/at/all"));
}
