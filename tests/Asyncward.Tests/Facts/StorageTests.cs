using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Facts;
using Xunit;
using static Asyncward.Tests.Facts.FactsSpec;

namespace Asyncward.Tests.Facts;

/// <summary>Facts come back from storage, stay inside their file, and are the same whatever was read before.</summary>
public sealed class StorageTests
{
    private const string Program = """
        import asyncio
        from typing import Any as A
        # asyncward: ignore[x] y
        class C(A, metaclass=type):
            async def f(self, n: "int" = 3, *a, **k):
                for i in range(n):
                    async with self.lock as l:
                        self.x = [await g(j) for j in a if j]
                try:
                    t = asyncio.create_task(h(1.5, "s"))
                finally:
                    return lambda q: t
        x = = 1
        """;

    [Fact]
    public void What_is_written_is_read_again()
    {
        var facts = Read(Program);
        var image = Stored(facts);
        Assert.True(FactsImage.TryRead(image, FactsMemory.Shared, out var again));
        Assert.Equal(facts.Flags, again.Flags);
        Assert.Equal(image, Stored(again));
        var source = SourceText.FromBytes(Encoding.UTF8.GetBytes(Program));
        Assert.Equal(FactsDump.Write(facts, source), FactsDump.Write(again, source));
    }

    [Fact]
    public void What_is_cut_off_or_changed_is_not_read()
    {
        var image = Stored(Read(Program));
        for (var length = 0; length < image.Length; length += length < 300 ? 1 : 37)
            Assert.False(FactsImage.TryRead(image.AsSpan(0, length), FactsMemory.Shared, out _), $"{length}");
        for (var at = 0; at < image.Length; at++)
        {
            // The flags of the file are the header's own and not summed.
            if (at is >= 8 and < 12)
                continue;
            var changed = (byte[])image.Clone();
            changed[at] ^= (byte)(1 << (at % 8));
            Assert.False(FactsImage.TryRead(changed, FactsMemory.Shared, out _), $"{at}");
        }
        Assert.False(FactsImage.TryRead([], FactsMemory.Shared, out _));
        Assert.False(FactsImage.TryRead([.. image, 0], FactsMemory.Shared, out _));
    }

    [Fact]
    public void The_same_bytes_give_the_same_facts_whatever_came_before()
    {
        var names = new NameTable();
        byte[] Image(string text) => Stored(FrontEnd.Read(Encoding.UTF8.GetBytes(text).AsSpan(), 0, FactsOptions.Default, names, FactsMemory.Shared));
        var first = Image(Program);
        foreach (var text in Snippets())
            Image(text);
        Assert.Equal(first, Image(Program));
    }

    [Fact]
    public void Rows_point_to_rows_and_spans_stay_inside()
    {
        foreach (var text in Snippets())
            Check(Read(text), SourceText.FromBytes(Encoding.UTF8.GetBytes(text)).Length, text);
    }

    [Fact]
    public void Programs_cut_anywhere_have_facts()
    {
        for (var length = 0; length < Program.Length; length++)
            Check(Read(Program[..length]), Encoding.UTF8.GetByteCount(Program[..length]), Program[..length]);
    }

    [Fact]
    public void Deep_nesting_is_no_danger()
    {
        foreach (var text in (string[])[new string('(', 100_000), "x = " + string.Concat(Enumerable.Repeat("a.b(", 5000)),
            "x = " + string.Concat(Enumerable.Repeat("not ", 20_000)) + "x", "x = " + string.Join(" + ", Enumerable.Repeat("y()", 20_000)),
            "if a: pass\n" + string.Concat(Enumerable.Repeat("elif b(): x = 1\n", 2000)),
            string.Concat(Enumerable.Range(0, 90).Select(i => new string(' ', i) + "for a in b:\n")) + new string(' ', 90) + "x = a\n"])
        {
            FileFacts? facts = null;
            var thread = new System.Threading.Thread(() => facts = Read(text), 16 << 20);
            thread.Start();
            thread.Join();
            Check(facts!, text.Length, text.Length > 60 ? text[..60] : text);
        }
    }

    private static IEnumerable<string> Snippets()
    {
        foreach (var type in (Type[])[typeof(UseTests), typeof(FlowTests), typeof(RegionTests)])
            yield return $"class {type.Name}: pass\n";
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "Asyncward.slnx")))
            directory = Path.GetDirectoryName(directory)!;
        foreach (var path in Directory.EnumerateFiles(directory, "*.py*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (path.EndsWith(".py", StringComparison.Ordinal) || path.EndsWith(".pyi", StringComparison.Ordinal))
                yield return File.ReadAllText(path, Encoding.UTF8);
        }
    }

    private static void Check(FileFacts facts, int length, string text)
    {
        void Row(int row, int count) => Assert.True(row >= -1 && row < count, text);
        void Span(int start, int end) => Assert.True(start >= 0 && start <= end && end <= length, $"{start}..{end} of {length}\n{text}");
        void Slice(int start, int count, int limit) => Assert.True(count == 0 || (start >= 0 && start + count <= limit), text);
        Assert.DoesNotContain(facts.Errors.AsSpan().ToArray(), e => facts.NameText(e.Message).StartsWith("internal", StringComparison.Ordinal));
        for (var row = 0; row < facts.Sites.Length; row++)
        {
            var site = facts.Sites[row];
            Span(site.Start, site.End);
            Row(site.Target, facts.Exprs.Length);
            Row(site.Value, facts.Exprs.Length);
            Slice(site.ArgStart, site.ArgCount, facts.Args.Length);
            var region = facts.Regions[site.Region];
            Assert.True(region.SiteStart <= row && row < region.SiteEnd && region.Function == site.Function, text);
            var function = facts.Functions[site.Function];
            Assert.True(row >= function.SiteStart && row < function.SiteStart + function.SiteCount, text);
            if (site.Use == ValueUse.Argument)
                Assert.True(site.UseDetail > row && facts.Sites[site.UseDetail].Kind == SiteKind.Call, text);
            if (site.Use == ValueUse.Bound)
                Row(site.UseDetail, facts.Bindings.Length);
        }
        foreach (var region in facts.Regions)
        {
            Span(region.Start, region.End);
            if (region.Parent >= 0)
                Assert.True(facts.Regions[region.Parent].SiteStart <= region.SiteStart && region.SiteEnd <= facts.Regions[region.Parent].SiteEnd, text);
        }
        for (var row = 0; row < facts.Bindings.Length; row++)
        {
            var binding = facts.Bindings[row];
            Span(binding.Start, binding.End);
            Row(binding.Value, facts.Exprs.Length);
            Assert.True(binding.Next < 0 || facts.Bindings[binding.Next].Start >= binding.Start, text);
            Assert.True(binding.Region >= 0 && facts.Regions[binding.Region].Function == binding.Function, text);
            Assert.Contains(row, Chain(facts, binding.Symbol));
        }
        foreach (var function in facts.Functions)
            Span(function.Start, function.End);
        foreach (var expr in facts.Exprs)
        {
            // A mark of a loop's head must not be left behind.
            Assert.False(expr is { Kind: ExprKind.Unknown, Aux: not 0 }, text);
        }
    }

    private static IEnumerable<int> Chain(FileFacts facts, int symbol)
    {
        for (var binding = facts.Symbols[symbol].FirstBinding; binding >= 0; binding = facts.Bindings[binding].Next)
            yield return binding;
    }

    private static byte[] Stored(FileFacts facts)
    {
        using var stream = new MemoryStream();
        Assert.Equal(FactsImage.Write(facts, stream), (int)stream.Length);
        return stream.ToArray();
    }
}
