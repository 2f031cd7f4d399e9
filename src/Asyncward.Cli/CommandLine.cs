using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Text;
using Asyncward.Engine;

namespace Asyncward.Cli;

/// <summary>The commands and what they share: wrong use is exit code 2 with a hint, a closed pipe is no error.</summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        var root = new RootCommand("Asyncward keeps asynchronous Python healthy: it reads a whole program and tells what stalls, loses and swallows.")
        {
            CheckCommand.Make(terminal),
            ExplainCommand.Make(terminal),
            RulesCommand.Make(terminal),
            AstCommand.Make(terminal),
            CallGraphCommand.Make(terminal),
            ModelsCommand.Make(terminal),
            RunCommand.Make(terminal),
            AttachCommand.Make(terminal),
            PsCommand.Make(terminal),
            CompletionCommand.Make(terminal),
        };
        var parsed = root.Parse(args);
        if (args.Length == 0)
        {
            Help(root, terminal);
            return ExitCode.Trouble;
        }
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction or null)
            return Refuse(parsed, terminal);
        try
        {
            using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), 1024, leaveOpen: true) { AutoFlush = false };
            var code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            output.Flush();
            terminal.Output.Flush();
            return code;
        }
        catch (IOException e) when (e.HResult == ClosedPipe)
        {
            // The reader of the pipe has seen enough.
            return ExitCode.Ok;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"error: cannot write the output: {Plain.Reason(e)}");
            return ExitCode.Trouble;
        }
    }

    // EPIPE
    private const int ClosedPipe = 32;

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var word, ..])
        {
            var names = command.Subcommands.Select(known => known.Name);
            terminal.Error.WriteLine($"error: there is no {(word.StartsWith('-') ? "option" : "command")} `{word}`{Nearest.Hint(word, names)}");
        }
        else
        {
            foreach (var message in parsed.Errors.Select(WrongUse.Of).Distinct())
                terminal.Error.WriteLine($"error: {message}");
        }
        var path = string.Join(' ', Path(command));
        terminal.Error.WriteLine($"Try `{path} --help`.");
        return ExitCode.Trouble;
    }

    private static string[] Path(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? ["asyncward"] : [.. Path(parent), command.Name];
    }

    private static void Help(RootCommand root, Terminal terminal)
    {
        using var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), 1024, leaveOpen: true);
        root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error });
    }
}
