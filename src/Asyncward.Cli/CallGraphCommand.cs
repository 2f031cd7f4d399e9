using System.CommandLine;
using System.IO;
using System.Linq;
using Asyncward.Engine;

namespace Asyncward.Cli;

/// <summary><c>asyncward callgraph DIR</c>.</summary>
internal static class CallGraphCommand
{
    internal static Command Make(Terminal terminal)
    {
        var directory = new Argument<string>("DIR") { Description = "The directory that the program's imports start from." };
        var format = new Option<string>("--format") { Description = "How to print.", HelpName = "adjacency", DefaultValueFactory = static _ => "adjacency" };
        format.AcceptOnlyFromAmong("adjacency");
        var entry = new Option<string[]>("--entry")
        {
            Description = "Print only what these files reach by calls and imports.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var scope = new Option<string>("--scope")
        {
            Description = "Callers: those of the program, or of its dependencies too.",
            HelpName = "app|all",
            DefaultValueFactory = static _ => "app",
        };
        scope.AcceptOnlyFromAmong("app", "all");
        var edges = new Option<bool>("--edges") { Description = "Print every edge with its kind, grade and place." };
        var python = new Option<string?>("--python") { Description = "The interpreter or environment whose packages are read.", HelpName = "PATH" };
        var command = new Command("callgraph", "Print who calls whom.") { directory, format, entry, scope, edges, python };
        command.SetAction(parsed =>
        {
            var root = Path.GetFullPath(parsed.GetValue(directory)!, terminal.CurrentDirectory);
            if (!Directory.Exists(root))
            {
                terminal.Error.WriteLine($"error: {parsed.GetValue(directory)}: no such directory");
                return ExitCode.Trouble;
            }
            var entries = (parsed.GetValue(entry) ?? []).Select(file => Resolve(file, root, terminal)).ToArray();
            if (entries.FirstOrDefault(file => !File.Exists(file)) is { } missing)
            {
                terminal.Error.WriteLine($"error: {missing}: no such file");
                return ExitCode.Trouble;
            }
            var environment = parsed.GetValue(python) is { } path ? Path.GetFullPath(path, terminal.CurrentDirectory) : null;
            using var output = new StreamWriter(terminal.Output, new System.Text.UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
            var problem = CallGraphReport.Write(root, entries, parsed.GetValue(scope) == "all", parsed.GetValue(edges), environment, terminal.Variable, output);
            if (problem is null)
                return ExitCode.Ok;
            terminal.Error.WriteLine($"error: {problem}");
            return ExitCode.Trouble;
        });
        return command;
    }

    /// <summary>An entry is a path from the current directory or from the program's.</summary>
    private static string Resolve(string file, string root, Terminal terminal)
    {
        var here = Path.GetFullPath(file, terminal.CurrentDirectory);
        return File.Exists(here) ? here : Path.GetFullPath(file, root);
    }
}
