using System;
using System.CommandLine;
using System.IO;
using Asyncward.Engine;

namespace Asyncward.Cli;

/// <summary><c>asyncward ast FILE</c>.</summary>
internal static class AstCommand
{
    internal static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A Python file, or `-` for standard input." };
        var command = new Command("ast", "Print the syntax tree as `python -m ast --include-attributes` of Python 3.14 prints it.") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, terminal));
        return command;
    }

    private static int Run(string file, Terminal terminal)
    {
        byte[] bytes;
        try
        {
            if (file == "-")
            {
                using var input = terminal.Input();
                using var memory = new MemoryStream();
                input.CopyTo(memory);
                bytes = memory.ToArray();
            }
            else
                bytes = File.ReadAllBytes(Path.GetFullPath(file, terminal.CurrentDirectory));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"error: {file}: {Plain.Reason(e)}");
            return ExitCode.Trouble;
        }
        var (line, column, message) = AstPrinter.Print(bytes, terminal.Output);
        if (message is null)
            return ExitCode.Ok;
        terminal.Error.WriteLine($"{(file == "-" ? "<stdin>" : file)}:{line}:{column}: syntax-error: {message}");
        return ExitCode.Findings;
    }
}
