using System;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Engine;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Asyncward.Tests.Specs;
using Xunit;

namespace Asyncward.Tests.Engine;

public sealed class ModelCheckTests
{
    private const string Head = "from asyncward import blocks, offloads, nonblocking, resource\n";

    [Theory]
    [InlineData("@blocks('network')\ndef f(): ...", null)]
    [InlineData("@blocks('network', unless='timeout == 0', twin='x.y')\ndef f(timeout=None): ...", null)]
    [InlineData("@blocks('netwrok')\ndef f(): ...", "2:9: `kind` of `blocks` is one of")]
    [InlineData("@blocks('network', stall='long')\ndef f(): ...", "2:26: `stall` of `blocks` is one of unbounded, bounded, small, not `long`")]
    [InlineData("@blocks('network', unles='x')\ndef f(x): ...", "2:20: `blocks` has no argument `unles`; did you mean `unless`?")]
    [InlineData("@blocks('network', unless='timeot == 0')\ndef f(timeout): ...", "2:27: the guard names `timeot`, which is no parameter; did you mean `timeout`?")]
    [InlineData("@blocks('network', unless='timeout ==')\ndef f(timeout): ...", "2:27: the guard is not an expression")]
    [InlineData("class C:\n    def __init__(self, block=True): ...\n    @blocks('lock', unless='self.block == False')\n    def f(self): ...", null)]
    [InlineData("class C:\n    def __init__(self, block=True): ...\n    @blocks('lock', unless='self.blok')\n    def f(self): ...", "4:28: the guard names `self.blok`")]
    [InlineData("@blocks\ndef f(): ...", "2:2: `blocks` must be called")]
    [InlineData("@nonblocking()\ndef f(): ...", "2:2: `nonblocking` takes no arguments")]
    [InlineData("@offloads('func')\ndef f(func): ...", null)]
    [InlineData("@offloads('fun')\ndef f(func): ...", "2:11: the decorated function has no parameter `fun`; did you mean `func`?")]
    [InlineData("@blocks('lock', holds_gil='yes')\ndef f(): ...", "2:27: `holds_gil` of `blocks` must be True or False")]
    [InlineData("@other('x')\ndef f(): ...", null)]
    [InlineData("@offloads('f')\ndef g(f): ...\n@schedules('f')\ndef h(f): ...", "4:2: `schedules` is not imported: write `from asyncward import schedules`")]
    [InlineData("from typing import deprecated\n@deprecated('x')\ndef f(): ...", null)]
    [InlineData("import asyncward\n@asyncward.bloks('network')\ndef f(): ...", "3:2: `asyncward` has no word `bloks`; did you mean `blocks`?")]
    [InlineData("from asyncward import blocs", "2:23: `asyncward` has no word `blocs`; did you mean `blocks`?")]
    [InlineData("from asyncward import versions\nif versions('a-b.c', '>=4.2,<6') and not versions('d', '==1.*'):\n    def f(): ...\nelse:\n    x: int", null)]
    [InlineData("from asyncward import versions\nif versions('redis', '4.2'):\n    x: int", "3:22: `4.2` is not a set of versions")]
    [InlineData("from asyncward import versions\nif not versions('redis', ''):\n    x: int", "3:26: `` is not a set of versions")]
    [InlineData("from asyncward import versions\nif versions('redis>=4', '>=4'):\n    x: int", "3:13: `redis>=4` is not the name of a distribution")]
    [InlineData("from asyncward import versions\nif versions('redis'):\n    x: int", "3:4: `versions` takes the name of a distribution and a set of versions")]
    [InlineData("from asyncward import versions\n@versions('redis', '>=4')\ndef f(): ...", "3:2: `versions` is no decorator")]
    [InlineData("if blocks('network'):\n    x: int", "2:4: `blocks` is a decorator, not a condition")]
    [InlineData("from asyncward import versions\nclass C:\n    if versions('redis', '>=4', x=1):\n        x: int", "4:8: `versions` takes")]
    [InlineData("def f(: ...", "2:7: ")]
    public void A_model_is_checked_against_the_vocabulary(string text, string? problem)
    {
        var problems = ModelCheck.Run(Encoding.UTF8.GetBytes(Head + text));
        if (problem is null)
            Assert.Empty(problems);
        else
            Assert.StartsWith(":" + problem, problems[0]);
    }

    [Fact]
    public void Every_model_of_ours_is_sound()
    {
        var problems = RepositoryFiles.Below("library", "*.pyi")
            .SelectMany(path => ModelCheck.Run(File.ReadAllBytes(RepositoryFiles.At(path))).Select(problem => path + problem));
        Assert.Empty(problems);
    }

    [Fact]
    public void Every_model_on_disk_is_carried()
    {
        var disk = RepositoryFiles.Below("library", "*.pyi").Select(path => path["library/".Length..]).Order(StringComparer.Ordinal);
        Assert.Equal(disk, ModelLibrary.CarriedPaths());
    }

    [Fact]
    public void The_facts_that_are_built_in_are_those_that_reading_gives()
    {
        using var memory = new FactsMemory();
        var names = new NameTable();
        int made = 0, asked = 0;
        foreach (var path in RepositoryFiles.Below("library", "*.pyi"))
        {
            var questions = 0;
            bool? Newest(string distribution, string specifier)
            {
                questions++;
                return VersionSpecifier.Parse(specifier)?.Admits(PackageVersion.Newest);
            }
            var read = FrontEnd.Read(
                File.ReadAllBytes(RepositoryFiles.At(path)).AsSpan(), FileFlags.Stub, FactsOptions.Default with { Versions = Newest }, names, memory);
            var row = ModelImages.Find(path["library/".Length..]);
            var builtIn = ModelImages.Facts(row, memory, Newest);
            Assert.Equal((read.Flags & FileFlags.TargetDependent) != 0, builtIn is null);
            if (builtIn is null)
                continue;
            made++;
            Assert.True(Stored(read).AsSpan().SequenceEqual(Stored(builtIn)), path);
            if (questions == 0)
                continue;
            asked++;
            // Of another version, or where nobody knows it, they are not the facts.
            Assert.Null(ModelImages.Facts(row, memory, (distribution, specifier) => !Newest(distribution, specifier)));
            Assert.Null(ModelImages.Facts(row, memory, null));
        }
        Assert.InRange(made, 900, int.MaxValue);
        Assert.InRange(asked, 40, int.MaxValue);
    }

    [Theory]
    [InlineData("import sys\nif sys.version_info >= (3, 9):\n    x = 1\n", true)]
    [InlineData("import sys\nif sys.platform == 'win32':\n    x = 1\n", true)]
    [InlineData("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    x = 1\n", false)]
    public void Facts_say_whether_they_depend_on_the_target(string text, bool depends)
    {
        using var memory = new FactsMemory();
        var facts = FrontEnd.Read(System.Text.Encoding.UTF8.GetBytes(text).AsSpan(), FileFlags.Stub, FactsOptions.Default, new NameTable(), memory);
        Assert.Equal(depends, (facts.Flags & FileFlags.TargetDependent) != 0);
    }

    private static byte[] Stored(FileFacts facts)
    {
        using var stream = new MemoryStream();
        FactsImage.Write(facts, stream);
        return stream.ToArray();
    }
}
