using System;
using System.Collections.Generic;
using System.CommandLine.Parsing;
using System.Linq;
using Asyncward.Engine;

namespace Asyncward.Cli;

/// <summary>What is wrong with a command line, as a sentence that names the option and says what to write.</summary>
internal static class WrongUse
{
    private const string OneOf = "Must be one of:";
    private const string Missing = "Required argument missing";

    /// <summary>The message for an error of the parser: its own words, unless they are for programmers.</summary>
    internal static string Of(ParseError error)
    {
        var (name, isOption, tokens) = error.SymbolResult switch
        {
            ArgumentResult { Parent: OptionResult option } value => ($"`{option.Option.Name}`", true, value.Tokens),
            ArgumentResult argument => (argument.Argument.HelpName ?? argument.Argument.Name, false, argument.Tokens),
            OptionResult option => ($"`{option.Option.Name}`", true, option.Tokens),
            _ => ("", false, (IReadOnlyList<Token>)[]),
        };
        if (name.Length == 0)
            return error.Message;
        if (error.Message.StartsWith(Missing, StringComparison.Ordinal))
            return isOption ? $"{name} needs a value" : $"{name} is missing";
        var at = error.Message.IndexOf(OneOf, StringComparison.Ordinal);
        if (at < 0)
            return error.Message;
        var words = error.Message[(at + OneOf.Length)..].Split(['\n', '\t', '\r', '\''], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var word = tokens.Select(token => token.Value).FirstOrDefault(value => !words.Contains(value)) ?? "";
        var choice = words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + " or " + words[^1];
        return $"`{word}` is no value of {name}: write {choice}{Nearest.Hint(word, words)}";
    }
}
