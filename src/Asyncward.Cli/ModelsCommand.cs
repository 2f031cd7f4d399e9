using System.CommandLine;
using System.IO;
using Asyncward.Engine;

namespace Asyncward.Cli;

/// <summary><c>asyncward models check FILE</c>.</summary>
internal static class ModelsCommand
{
    internal static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Stubs to check.", Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", "Say whether library models are sound: their syntax, and the vocabulary of their decorators.") { files };
        check.SetAction(parsed =>
        {
            var code = ExitCode.Ok;
            foreach (var file in parsed.GetValue(files)!)
            {
                var full = Path.GetFullPath(file, terminal.CurrentDirectory);
                foreach (var problem in ModelCheck.Run(full, out var readable))
                {
                    terminal.Print($"{file}{problem}\n");
                    code = readable && code != ExitCode.Trouble ? ExitCode.Findings : ExitCode.Trouble;
                }
            }
            return code;
        });
        return new Command("models", "Work with library models.") { check };
    }
}
