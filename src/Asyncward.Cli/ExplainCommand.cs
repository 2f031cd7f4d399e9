using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using Asyncward.Engine;

namespace Asyncward.Cli;

/// <summary><c>asyncward explain RULE</c>.</summary>
internal static class ExplainCommand
{
    internal static Command Make(Terminal terminal)
    {
        var rule = new Argument<string>("RULE") { Description = "A code (AW102), a name (blocking-chain), or another linter's code (ASYNC210).", HelpName = "RULE" };
        rule.CompletionSources.Add(static _ => Catalogue.Rules.SelectMany(item => (string[])[item.Name, item.Code]).Select(word => new CompletionItem(word)));
        var command = new Command("explain", "Explain a rule: what it reports, why, and what to do.") { rule };
        command.SetAction(parsed => Run(parsed.GetValue(rule)!, terminal));
        return command;
    }

    private static int Run(string word, Terminal terminal)
    {
        var found = Catalogue.Rules.Where(rule => SelectorTable.Match(word, rule) >= 90).ToList();
        if (word.Equals(UnusedSuppression.Instance.Code, StringComparison.OrdinalIgnoreCase) || word == UnusedSuppression.Instance.Name)
            found.Add(UnusedSuppression.Instance);
        if (found.Count == 0)
        {
            terminal.Error.WriteLine($"error: {Catalogue.Selectors.Problem(word) ?? $"`{word}` names several rules; `asyncward rules` lists them"}");
            return ExitCode.Trouble;
        }
        var separator = "";
        foreach (var rule in found)
        {
            terminal.Print(separator + rule.Page.TrimEnd() + "\n");
            separator = "\n";
        }
        return ExitCode.Ok;
    }
}
