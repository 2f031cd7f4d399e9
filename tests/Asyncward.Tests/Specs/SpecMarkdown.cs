using System;
using System.Collections.Generic;
using System.Globalization;

namespace Asyncward.Tests.Specs;

/// <summary>Takes the cases out of a Markdown page: see tests/specs/README.md for the form.</summary>
public static class SpecMarkdown
{
    /// <summary>The cases of a page, in order. Sections without a Python block give none.</summary>
    public static List<SpecSection> Read(string source, string markdown)
    {
        var sections = new List<SpecSection>();
        var headings = new List<string>();
        var blocks = new List<SpecBlock>();
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            int fence = FenceLength(line);
            if (fence > 0)
            {
                int end = i + 1;
                while (end < lines.Length && !Closes(lines[end], fence))
                    end++;
                if (end == lines.Length)
                    throw new FormatException($"{source}:{i + 1}: the block is not closed.");
                blocks.Add(Block(source, line[fence..].Trim(), lines[(i + 1)..end], i + 2));
                i = end;
            }
            else if (HeadingLevel(line) is > 0 and var level)
            {
                Close(source, headings, blocks, sections);
                // A page may skip levels: the path keeps what is above, whatever its number.
                if (headings.Count >= level)
                    headings.RemoveRange(level - 1, headings.Count - level + 1);
                headings.Add(line[level..].Trim().Trim('#').Trim());
            }
        }
        Close(source, headings, blocks, sections);
        return sections;
    }

    private static void Close(string source, List<string> headings, List<SpecBlock> blocks, List<SpecSection> sections)
    {
        string title = headings.Count == 0 ? "(no heading)" : string.Join(" › ", headings);
        string? json = null;
        var programs = new List<List<SpecBlock>>();
        foreach (SpecBlock block in blocks)
        {
            if (block.Language == "json" && !block.Options.ContainsKey("file"))
                json = block.Text;
            if (block.Language != "python" && !block.Options.ContainsKey("file"))
                continue;
            // A second block for the same file begins another program of the section.
            if (programs.Count == 0 || programs[^1].Exists(b => FileOf(b) == FileOf(block)))
                programs.Add([]);
            programs[^1].Add(block);
        }
        blocks.Clear();
        for (int i = 0; i < programs.Count; i++)
        {
            var options = new SpecOptions();
            var files = new List<SpecFile>();
            foreach (SpecBlock block in programs[i])
            {
                options = options.With(block.Options, $"{source}:{block.Line - 1}");
                files.Add(new SpecFile(FileOf(block), block.Text, block.Line));
            }
            string number = programs.Count == 1 ? "" : " (" + (i + 1).ToString(CultureInfo.InvariantCulture) + ")";
            sections.Add(new SpecSection(source, title + number, [.. files], options, json));
        }
    }

    private static string FileOf(SpecBlock block) => block.Options.TryGetValue("file", out string? file) ? file : "main.py";

    private static SpecBlock Block(string source, string info, string[] lines, int line)
    {
        string[] words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string language = words.Length == 0 ? "" : words[0];
        var options = new Dictionary<string, string>();
        // Of other languages only files of the program are of interest, such as a lock file.
        if (language == "python" || (words.Length == 2 && words[1].StartsWith("file=", StringComparison.Ordinal)))
        {
            foreach (string word in words.AsSpan(1))
            {
                int equals = word.IndexOf('=', StringComparison.Ordinal);
                // What a fix must produce is no program of its own.
                if (word == "fixed")
                    language = "python-fixed";
                else if (equals <= 0)
                    throw new FormatException($"{source}:{line - 1}: `{word}` is no option of a Python block.");
                else
                    options[word[..equals]] = word[(equals + 1)..];
            }
        }
        string text = lines.Length == 0 ? "" : string.Join('\n', lines) + "\n";
        return new SpecBlock(language, options, text, line);
    }

    private static int FenceLength(string line)
    {
        int count = 0;
        while (count < line.Length && line[count] == '`')
            count++;
        return count >= 3 ? count : 0;
    }

    private static bool Closes(string line, int fence) => FenceLength(line) >= fence && line.Trim('`', ' ').Length == 0;

    private static int HeadingLevel(string line)
    {
        int level = 0;
        while (level < line.Length && line[level] == '#')
            level++;
        return level is > 0 and <= 6 && level < line.Length && line[level] == ' ' ? level : 0;
    }
}
