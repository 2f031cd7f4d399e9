using System;
using System.Collections.Generic;

namespace Asyncward.Engine;

/// <summary>A value of a TOML document with the place where it starts (line and column from 1, in characters).</summary>
public abstract record TomlValue(int Line, int Column)
{
    /// <summary>What a reader calls this kind of value: "a string", "an array" …</summary>
    public abstract string KindName { get; }
}

/// <summary>A string of any of the four kinds.</summary>
public sealed record TomlString(string Value, int Line, int Column) : TomlValue(Line, Column)
{
    /// <inheritdoc/>
    public override string KindName => "a string";
}

/// <summary>An integer.</summary>
public sealed record TomlInteger(long Value, int Line, int Column) : TomlValue(Line, Column)
{
    /// <inheritdoc/>
    public override string KindName => "an integer";
}

/// <summary>A float.</summary>
public sealed record TomlFloat(double Value, int Line, int Column) : TomlValue(Line, Column)
{
    /// <inheritdoc/>
    public override string KindName => "a float";
}

/// <summary>A boolean.</summary>
public sealed record TomlBoolean(bool Value, int Line, int Column) : TomlValue(Line, Column)
{
    /// <inheritdoc/>
    public override string KindName => "a boolean";
}

/// <summary>A date, a time or both: checked and kept as it is written.</summary>
public sealed record TomlDateTime(string Value, int Line, int Column) : TomlValue(Line, Column)
{
    /// <inheritdoc/>
    public override string KindName => "a date or time";
}

/// <summary>An array; also an array of tables.</summary>
public sealed record TomlArray(List<TomlValue> Items, int Line, int Column) : TomlValue(Line, Column)
{
    /// <summary>Whether it was made by <c>[[headers]]</c>, which may add to it.</summary>
    internal bool OfTables { get; init; }

    /// <inheritdoc/>
    public override string KindName => "an array";
}

/// <summary>One key of a table.</summary>
/// <param name="Key">The key, unquoted.</param>
/// <param name="Value">Its value.</param>
/// <param name="Line">Where the key stands.</param>
/// <param name="Column">Where the key stands.</param>
public sealed record TomlEntry(string Key, TomlValue Value, int Line, int Column);

/// <summary>A table; keys keep the order of the document.</summary>
public sealed record TomlTable(int Line, int Column) : TomlValue(Line, Column)
{
    /// <summary>Up to here, looking through the entries is faster than an index: lock files are made of thousands of small tables.</summary>
    private const int MostWithoutIndex = 8;

    private readonly List<TomlEntry> _entries = [];
    private Dictionary<string, int>? _index;

    /// <summary>How the table came to be, which decides what may still be added.</summary>
    internal TomlTableOrigin Origin { get; set; }

    /// <summary>Its entries in order.</summary>
    public IReadOnlyList<TomlEntry> Entries => _entries;

    /// <inheritdoc/>
    public override string KindName => "a table";

    /// <summary>The entry of a key, or null.</summary>
    public TomlEntry? Find(string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var row) ? _entries[row] : null;
        foreach (var entry in _entries)
        {
            if (entry.Key == key)
                return entry;
        }
        return null;
    }

    /// <summary>The value of a key if it is a table, or null.</summary>
    public TomlTable? Table(string key) => Find(key)?.Value as TomlTable;

    internal void Add(TomlEntry entry)
    {
        _entries.Add(entry);
        if (_index is not null)
            _index.Add(entry.Key, _entries.Count - 1);
        else if (_entries.Count > MostWithoutIndex)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var row = 0; row < _entries.Count; row++)
                _index.Add(_entries[row].Key, row);
        }
    }
}

/// <summary>How a table came to be.</summary>
internal enum TomlTableOrigin
{
    /// <summary>As a parent of a longer header: a header of its own may still come.</summary>
    Implied,
    /// <summary>By its own header: no second one may come.</summary>
    Header,
    /// <summary>By a dotted key: only dotted keys of the same table may add to it.</summary>
    Dotted,
    /// <summary>Inline: closed.</summary>
    Inline,
}
