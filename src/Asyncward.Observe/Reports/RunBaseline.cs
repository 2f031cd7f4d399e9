using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace Asyncward.Observe;

/// <summary>The findings of an earlier run, as its JSON has them.</summary>
public sealed class RunBaseline
{
    private readonly Dictionary<string, List<int>> _lines = new(StringComparer.Ordinal);

    private RunBaseline()
    {
    }

    /// <summary>Reads what <c>run --json</c> wrote. Only what names a finding is looked at, so that a later version may say more.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static RunBaseline Read(Stream json)
    {
        const string wrong = "it is not what `asyncward run --json` writes";
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("run", out _) || !root.TryGetProperty("findings", out var findings))
                throw new FormatException(wrong);
            var baseline = new RunBaseline();
            foreach (var finding in findings.EnumerateArray())
            {
                var key = Key(Text(finding, "ruleId"), Text(finding, "file"), Text(finding, "function"));
                if (!baseline._lines.TryGetValue(key, out var lines))
                    baseline._lines.Add(key, lines = []);
                lines.Add(finding.GetProperty("line").TryGetInt32(out var line) ? line : throw new FormatException(wrong));
            }
            return baseline;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            throw new FormatException(wrong, e);
        }
        static string Text(JsonElement finding, string name) => finding.GetProperty(name).GetString() ?? "";
    }

    /// <summary>
    /// Which of these findings were there: of one kind in one function as many as there were, those on a line of theirs first. So code may move, and one more
    /// in the same function is new.
    /// </summary>
    /// <param name="findings">Of the run now.</param>
    /// <param name="directory">What the files of the JSON are relative to.</param>
    /// <param name="gone">How many of the earlier run did not come again.</param>
    internal bool[] Known(RunFinding[] findings, string directory, out int gone)
    {
        var known = new bool[findings.Length];
        var left = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (key, lines) in _lines)
            left.Add(key, [.. lines]);
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < findings.Length; i++)
            {
                if (known[i] || !left.TryGetValue(Key(findings[i], directory), out var lines))
                    continue;
                known[i] = lines.Remove(findings[i].Place.Line) || (pass == 1 && lines.Count > 0);
                if (known[i] && pass == 1)
                    lines.RemoveAt(0);
            }
        }
        gone = 0;
        foreach (var lines in left.Values)
            gone += lines.Count;
        return known;
    }

    private static string Key(RunFinding finding, string directory) =>
        Key(finding.Code, finding.Place.IsKnown ? Say.File(finding.Place.File, directory) : "", finding.Place.Function ?? "");

    // Python says qualified names from 3.11 on: the bare name is the same in all versions.
    private static string Key(string rule, string file, string function) => $"{rule}\0{file}\0{function[(function.LastIndexOf('.') + 1)..]}";
}
