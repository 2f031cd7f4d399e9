using System;
using System.Collections.Generic;
using System.IO;

namespace Asyncward.Observe;

/// <summary>Puts a program of ours before the user's, for a Python that ignores <c>PYTHONPATH</c> (<c>-I</c>, <c>-E</c>, <c>-S</c>).</summary>
internal static class BootstrapArguments
{
    /// <summary>The command with the bootstrap; the same command when it is no Python with a script, module or text to run.</summary>
    internal static string[] For(string[] command, string agent)
    {
        if (!Path.GetFileName(command[0]).StartsWith("python", StringComparison.Ordinal))
            return command;
        var result = new List<string> { command[0] };
        var at = 1;
        // Options of the interpreter stay in front; -c and -m begin the program.
        while (at < command.Length && command[at].StartsWith('-') && command[at].Length > 1 && command[at] is not ("-c" or "-m"))
        {
            result.Add(command[at]);
            if (command[at] is "-W" or "-X" && at + 1 < command.Length)
                result.Add(command[++at]);
            at++;
        }
        if (at >= command.Length)
            return command;
        result.Add(agent + "/bootstrap.py");
        for (; at < command.Length; at++)
            result.Add(command[at]);
        return [.. result];
    }
}
