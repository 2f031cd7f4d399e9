using System;
using System.IO;
using Asyncward.Observe;

namespace Asyncward.Cli;

/// <summary>All that a command sees of the process around it, so that tests can stand in for it.</summary>
public sealed class Terminal
{
    /// <summary>Where results go.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens what is piped in.</summary>
    public Func<Stream> Input { get; init; } = static () => Stream.Null;

    /// <summary>Whether the output is a screen.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether the error stream is a screen.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many characters wide and high the screen is now.</summary>
    public Func<(int Width, int Height)> Size { get; init; } = static () => (100, 40);

    /// <summary>The next key that was pressed, null when there is none; null where the input is no keyboard.</summary>
    public Func<ConsoleKeyInfo?>? Key { get; init; }

    /// <summary>The keys of the terminal where the input is something else; null where there are none to be had.</summary>
    public Func<TerminalKeys?> Keys { get; init; } = static () => null;

    /// <summary>Absolute.</summary>
    public required string CurrentDirectory { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The real one.</summary>
    internal static Terminal OfProcess() => new()
    {
        Output = StandardOutput(),
        Error = Console.Error,
        Input = Console.OpenStandardInput,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Size = SizeOfConsole,
        Key = Console.IsInputRedirected ? null : static () => Console.KeyAvailable ? Console.ReadKey(intercept: true) : null,
        Keys = Console.IsInputRedirected ? TerminalKeys.Open : static () => null,
        CurrentDirectory = Directory.GetCurrentDirectory(),
        Variable = Environment.GetEnvironmentVariable,
    };

    // `>&-`: nobody wants to read it, and the exit code still tells.
    private static Stream StandardOutput()
    {
        try
        {
            return Console.OpenStandardOutput();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Stream.Null;
        }
    }

    private static (int Width, int Height) SizeOfConsole()
    {
        try
        {
            return Console.WindowWidth > 0 && Console.WindowHeight > 0 ? (Console.WindowWidth, Console.WindowHeight) : (100, 40);
        }
        catch (IOException)
        {
            return (100, 40);
        }
    }

    /// <summary>Whether to colour what goes to the output, by option and by the variables that everybody knows.</summary>
    /// <param name="option"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
    public bool UseColour(string option) => UseColour(option, OutputIsTerminal);

    /// <summary>The same for what goes to the error stream.</summary>
    public bool UseColourForErrors(string option) => UseColour(option, ErrorIsTerminal);

    private bool UseColour(string option, bool isTerminal)
    {
        if (option != "auto")
            return option == "always";
        if (Variable("NO_COLOR") is { Length: > 0 })
            return false;
        if (Variable("FORCE_COLOR") is { Length: > 0 } force)
            return force != "0";
        return isTerminal && Variable("TERM") != "dumb";
    }

    /// <summary>Writes text to the output.</summary>
    public void Print(string text) => Output.Write(System.Text.Encoding.UTF8.GetBytes(text));
}
