using System;
using Asyncward.Python.Facts;
using Asyncward.Program;
using Asyncward.Rules;

namespace Asyncward.Tests.Engine;

/// <summary>Reports every function of the project whose name begins with a word; nothing of the analysis is needed.</summary>
internal sealed class FakeRule(string code, string name, string word, string[]? aliases = null, RuleDefault mode = RuleDefault.On) : Rule
{
    public override string Code => code;

    public override string Name => name;

    public override string Summary => "a function called " + word;

    public override string[] Aliases => aliases ?? [];

    public override RuleDefault Default => mode;

    public override string Page => $"# {code} {name}\n\nA function called {word}.\n";

    public Confidence Confidence { get; init; } = Confidence.Certain;

    public string? Stall { get; init; }

    public bool Hot { get; init; }

    public Exception? Throws { get; init; }

    public override void Check(RuleContext context)
    {
        if (Throws is not null)
            throw Throws;
        var files = context.Program.Files;
        for (var file = 0; file < files.Length; file++)
        {
            if (files[file].Role is not (FileRole.Project or FileRole.Test))
                continue;
            foreach (var row in files[file].Facts.Functions)
            {
                var function = files[file].Facts.NameText(row.Name);
                if (row.Name < 0 || !function.StartsWith(word, StringComparison.Ordinal) || (row.Flags & FunctionFlags.ClassBody) != 0)
                    continue;
                var start = row.NameStart;
                context.Report(new Finding
                {
                    Rule = this,
                    Confidence = Confidence,
                    Severity = Severity.High,
                    Location = new Location(file, start, start + function.Length),
                    Function = function,
                    Message = $"`{function}` is here.",
                    Help = "Rename it.",
                    Stall = Stall,
                    Hot = Hot,
                    FingerprintKey = word,
                });
            }
        }
    }
}
