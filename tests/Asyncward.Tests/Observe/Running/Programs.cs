using System;
using System.IO;
using Asyncward.Observe;
using Asyncward.Tests.Specs;

namespace Asyncward.Tests.Observe.Running;

/// <summary>What a program of <c>tests/programs</c> did under observation.</summary>
internal sealed record Outcome(ObservedRun Run, string Output, string Error);

/// <summary>Runs the programs of <c>tests/programs</c>.</summary>
internal static class Programs
{
    /// <summary>The path of a program.</summary>
    internal static string At(string name) => RepositoryFiles.At("tests/programs/" + name);

    /// <summary>The line that ends with this comment.</summary>
    internal static int Line(string name, string comment) =>
        Array.FindIndex(File.ReadAllLines(At(name)), line => line.EndsWith("# " + comment, StringComparison.Ordinal)) + 1;

    /// <summary>Runs one, with its streams in files.</summary>
    internal static Outcome Run(string python, string name, string[]? arguments = null, Func<ObservationRequest, ObservationRequest>? with = null) =>
        Run([python, At(name), .. arguments ?? []], with);

    /// <summary>Runs a command, with its streams in files.</summary>
    internal static Outcome Run(string[] command, Func<ObservationRequest, ObservationRequest>? with = null)
    {
        var folder = Directory.CreateTempSubdirectory("asyncward-test-");
        try
        {
            var output = Path.Combine(folder.FullName, "out");
            var error = Path.Combine(folder.FullName, "err");
            var request = new ObservationRequest
            {
                Command = ["sh", "-c", "o=$1; e=$2; shift 2; exec \"$@\" >\"$o\" 2>\"$e\" </dev/null", "sh", output, error, .. command],
                CurrentDirectory = folder.FullName,
            };
            var run = Observer.Run(with?.Invoke(request) ?? request);
            return new Outcome(run, File.ReadAllText(output), File.ReadAllText(error));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
