using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>Checks the table of a settings file and gives what it says. Every wrong key, type and word is an error with its place.</summary>
internal sealed class SettingsReader
{
    /// <summary>Every key, in the order of the guide.</summary>
    internal static readonly string[] Keys =
    [
        "paths", "exclude", "extend-exclude", "select", "ignore", "extend-select", "per-file-ignores", "severity", "confidence", "min-stall", "models",
        "src", "python", "target-version", "include-tests", "nonblocking", "offload", "output-format", "jobs", "cache-dir",
    ];

    private readonly string _path;
    private readonly SelectorTable _selectors;
    private readonly List<SettingsError> _errors;

    private SettingsReader(string path, SelectorTable selectors, List<SettingsError> errors)
    {
        _path = path;
        _selectors = selectors;
        _errors = errors;
    }

    internal static SettingsLayer Read(string path, TomlTable table, SelectorTable selectors, List<SettingsError> errors) =>
        new SettingsReader(path, selectors, errors).Read(table);

    private SettingsLayer Read(TomlTable table)
    {
        var layer = new SettingsLayer();
        foreach (var entry in table.Entries)
            layer = Apply(layer, entry);
        return layer;
    }

    private SettingsLayer Apply(SettingsLayer layer, TomlEntry entry)
    {
        var value = entry.Value;
        switch (entry.Key)
        {
            case "paths": return layer with { Paths = Strings(entry) };
            case "exclude": return layer with { Exclude = Strings(entry) };
            case "extend-exclude": return layer with { ExtendExclude = Strings(entry) };
            case "select": return layer with { Select = Selectors(entry.Key, value) };
            case "ignore": return layer with { Ignore = Selectors(entry.Key, value) };
            case "extend-select": return layer with { ExtendSelect = Selectors(entry.Key, value) };
            case "per-file-ignores": return layer with { PerFileIgnores = PerFileIgnores(value) };
            case "severity": return layer with { Severity = Severities(value) };
            case "confidence": return layer with { Confidence = Word(entry, Words.Confidences) is >= 0 and var c ? (Confidence)c : null };
            case "min-stall": return layer with { MinStall = Word(entry, Words.Stalls) is >= 0 and var s ? (StallClass)s : null };
            case "models": return layer with { Models = Directories(entry) };
            case "src": return layer with { Src = Strings(entry) };
            case "python": return layer with { Python = String(entry) };
            case "target-version": return layer with { TargetVersion = Target(entry) };
            case "include-tests": return layer with { IncludeTests = Boolean(entry) };
            case "nonblocking": return layer with { NonBlocking = Strings(entry) };
            case "offload": return layer with { Offload = Strings(entry) };
            case "output-format": return layer with { OutputFormat = Word(entry, Words.Formats) is >= 0 and var f ? (OutputFormat)f : null };
            case "jobs": return layer with { Jobs = Jobs(entry) };
            case "cache-dir": return layer with { CacheDir = String(entry) };
            default:
                Error(entry.Line, entry.Column, $"unknown key `{entry.Key}`{UnknownHint(entry.Key)}");
                return layer;
        }
    }

    private static string UnknownHint(string key) => Nearest.Hint(key, Keys) is { Length: > 0 } hint ? hint
        : key == "tool" ? "; in this file the keys stand at the top, without a table" : $"; the keys are {string.Join(", ", Keys)}";

    private void Error(int line, int column, string message) => _errors.Add(new SettingsError(_path, line, column, message));

    private void WrongType(string key, TomlValue value, string wanted) =>
        Error(value.Line, value.Column, $"`{key}` must be {wanted}, not {value.KindName}");

    private string? String(TomlEntry entry)
    {
        if (entry.Value is TomlString text)
            return text.Value;
        WrongType(entry.Key, entry.Value, "a string");
        return null;
    }

    private bool? Boolean(TomlEntry entry)
    {
        if (entry.Value is TomlBoolean boolean)
            return boolean.Value;
        WrongType(entry.Key, entry.Value, "true or false");
        return null;
    }

    private int? Jobs(TomlEntry entry)
    {
        if (entry.Value is not TomlInteger number)
            WrongType(entry.Key, entry.Value, "an integer");
        else if (number.Value is >= 1 and <= 1024)
            return (int)number.Value;
        else
            Error(number.Line, number.Column, "`jobs` must be between 1 and 1024");
        return null;
    }

    private string[]? Strings(TomlEntry entry) => Strings(entry.Key, entry.Value);

    private string[]? Strings(string key, TomlValue value)
    {
        if (value is not TomlArray array)
        {
            WrongType(key, value, "an array of strings");
            return null;
        }
        var result = new List<string>(array.Items.Count);
        foreach (var item in array.Items)
        {
            if (item is TomlString text)
                result.Add(text.Value);
            else
                Error(item.Line, item.Column, $"`{key}` must hold strings only, not {item.KindName}");
        }
        return [.. result];
    }

    // Models that are not there would be missed in silence.
    private string[]? Directories(TomlEntry entry)
    {
        if (entry.Value is TomlArray array)
        {
            foreach (var item in array.Items.OfType<TomlString>())
            {
                if (!Directory.Exists(Path.GetFullPath(item.Value, Path.GetDirectoryName(_path)!)))
                    Error(item.Line, item.Column, $"`{entry.Key}` names `{item.Value}`, which is no directory");
            }
        }
        return Strings(entry);
    }

    private string[]? Selectors(string key, TomlValue value)
    {
        if (value is TomlArray array)
        {
            foreach (var item in array.Items.OfType<TomlString>())
                CheckSelector(item.Value, item.Line, item.Column);
        }
        return Strings(key, value);
    }

    private void CheckSelector(string selector, int line, int column)
    {
        if (_selectors.Problem(selector) is { } problem)
            Error(line, column, problem);
    }

    private int Word(TomlEntry entry, string[] words)
    {
        if (String(entry) is not { } word)
            return -1;
        var found = Words.Find(words, word);
        if (found < 0)
            Error(entry.Value.Line, entry.Value.Column, $"`{entry.Key}` is one of {string.Join(", ", words)}, not `{word}`{Nearest.Hint(word, words)}");
        return found;
    }

    private (int Min, int Max)? Target(TomlEntry entry)
    {
        if (String(entry) is not { } text)
            return null;
        if (Words.Versions(text) is { } versions)
            return versions;
        Error(entry.Value.Line, entry.Value.Column, $"`target-version` is a version such as \"3.11\" or a range such as \">=3.9\", not `{text}`");
        return null;
    }

    private PerFileIgnore[]? PerFileIgnores(TomlValue value)
    {
        if (value is not TomlTable table)
        {
            WrongType("per-file-ignores", value, "a table of arrays");
            return null;
        }
        var result = new List<PerFileIgnore>();
        foreach (var entry in table.Entries)
        {
            if (Selectors(entry.Key, entry.Value) is { } selectors)
                result.Add(new PerFileIgnore(entry.Key, selectors));
        }
        return [.. result];
    }

    private Dictionary<string, Severity>? Severities(TomlValue value)
    {
        if (value is not TomlTable table)
        {
            WrongType("severity", value, "a table");
            return null;
        }
        var result = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var entry in table.Entries)
        {
            CheckSelector(entry.Key, entry.Line, entry.Column);
            if (Word(entry, Words.Severities) is >= 0 and var severity)
                result[entry.Key] = (Severity)severity;
        }
        return result;
    }
}
