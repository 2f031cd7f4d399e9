using System;

namespace Asyncward.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        // Answered before anything else is loaded: package managers and editors ask for it all the time.
        if (args is ["--version"] or ["-V"])
        {
            Console.Out.WriteLine($"asyncward {ToolVersion.Text}");
            return ExitCode.Ok;
        }
        return CommandLine.Run(args, Terminal.OfProcess());
    }
}
