using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Asyncward.Engine;

/// <summary>The requirements that stand line by line in files of other forms. What is no requirement is passed over: such a file decides last.</summary>
internal static class DeclaredLines
{
    /// <summary>Those of <c>install_requires</c> and of the extras of a <c>setup.cfg</c>.</summary>
    internal static IEnumerable<string> OfSetup(byte[] bytes) =>
        OfSetup(bytes, static (section, key) => section == "options.extras_require" || (section == "options" && key is "install_requires" or "tests_require"));

    /// <summary>The versions of Python that a <c>setup.cfg</c> asks for; null where it does not say.</summary>
    internal static string? PythonOfSetup(byte[] bytes)
    {
        var lines = OfSetup(bytes, static (section, key) => section == "options" && key == "python_requires");
        var text = string.Join(',', lines.Select(line => line.Trim('"', '\'', ',')));
        return text.Length == 0 ? null : text;
    }

    private static IEnumerable<string> OfSetup(byte[] bytes, Func<string, string, bool> isWanted)
    {
        var section = "";
        var wanted = false;
        foreach (var line in Lines(bytes))
        {
            var text = line.Trim();
            if (text.StartsWith('['))
            {
                section = text.Trim('[', ']');
                wanted = false;
                continue;
            }
            // What is not indented begins a new key.
            if (!char.IsWhiteSpace(line[0]))
            {
                var equals = text.IndexOf('=', StringComparison.Ordinal);
                var key = equals < 0 ? text : text[..equals].Trim();
                wanted = isWanted(section, key);
                text = equals < 0 ? "" : text[(equals + 1)..].Trim();
            }
            if (wanted && text.Length > 0)
                yield return text;
        }
    }

    /// <summary>Those of the list <c>dependencies</c> of an <c>environment.yml</c>, with the list of pip in it.</summary>
    internal static IEnumerable<string> OfConda(byte[] bytes)
    {
        var inside = false;
        var pip = -1;
        foreach (var line in Lines(bytes))
        {
            var text = line.TrimStart();
            var indent = line.Length - text.Length;
            if (!text.StartsWith('-'))
            {
                if (indent == 0)
                    inside = text.TrimEnd() == "dependencies:";
                continue;
            }
            var item = text[1..].Trim().Trim('"', '\'');
            if (!inside)
                continue;
            if (item == "pip:")
                pip = indent;
            else if (pip >= 0 && indent > pip)
                yield return item;
            else
            {
                pip = -1;
                yield return FromConda(item);
            }
        }
    }

    // `conda-forge::redis-py=5.0.1=py311_0` in pip's words; one equals sign means that version, whatever follows it.
    private static string FromConda(string item)
    {
        if (item.LastIndexOf("::", StringComparison.Ordinal) is >= 0 and var channel)
            item = item[(channel + 2)..];
        var at = item.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0 || item[at - 1] is '<' or '>' or '!' or '~' || item.AsSpan(at + 1).StartsWith("="))
            return item;
        return item[..at].TrimEnd() + "==" + item[(at + 1)..].Split('=')[0];
    }

    // Without comments, and without lines that are empty.
    private static IEnumerable<string> Lines(byte[] bytes)
    {
        foreach (var raw in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            var line = raw;
            for (var at = line.IndexOf('#', StringComparison.Ordinal); at >= 0; at = line.IndexOf('#', at + 1))
            {
                if (at == 0 || char.IsWhiteSpace(line[at - 1]))
                {
                    line = line[..at];
                    break;
                }
            }
            line = line.TrimEnd();
            if (line.Length > 0)
                yield return line;
        }
    }
}
