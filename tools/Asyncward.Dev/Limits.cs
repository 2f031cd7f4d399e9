using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Asyncward.Rules;

namespace Asyncward.Dev;

/// <summary>Counts the known limits: the marks <c># missed:</c> and <c># false-alarm:</c> on pages and in specs.</summary>
internal static class Limits
{
    internal static string Page(string root, Rule[] rules)
    {
        var text = new StringBuilder("""
            # Known limits

            Written by `./dev gen` from the marks `# missed:` (a defect that is not reported) and `# false-alarm:` (a finding that is wrong) in the pages of
            the rules, in `tests/specs/rules` and in `tests/specs/program`. Every one of them is a test: when the analysis gets better, the mark has to go.

            | code | name | missed | false alarms |
            |---|---|---|---|

            """);
        var specs = new List<string>();
        foreach (var folder in (ReadOnlySpan<string>)["rules", "program"])
        {
            foreach (var file in Directory.GetFiles(Path.Combine(root, "tests", "specs", folder), "*.md"))
                specs.Add(File.ReadAllText(file));
        }
        foreach (var rule in rules)
        {
            int missed = Count(rule.Page, "missed", rule);
            int alarms = Count(rule.Page, "false-alarm", rule);
            foreach (var spec in specs)
            {
                missed += Count(spec, "missed", rule);
                alarms += Count(spec, "false-alarm", rule);
            }
            text.Append($"| {rule.Code} | {rule.Name} | {missed} | {alarms} |\n");
        }
        return text.ToString();
    }

    private static int Count(string text, string word, Rule rule)
    {
        int count = 0;
        foreach (var name in (ReadOnlySpan<string>)[rule.Name, rule.Code])
        {
            var mark = "# " + word + ": [" + name + "]";
            for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
                count++;
        }
        return count;
    }
}
