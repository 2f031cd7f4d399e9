using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Unicode;

namespace Asyncward.Engine;

/// <summary>What is wrong with a TOML document; lines and columns from 1.</summary>
public sealed record TomlError(int Line, int Column, string Message);

/// <summary>Reads TOML 1.0. Stops at the first error: a settings file that is half understood is worse than none.</summary>
public sealed partial class TomlReader
{
    private const int MaxDepth = 200;
    private const char End = '\0';

    private readonly string _text;
    private readonly TomlTable _root = new(1, 1) { Origin = TomlTableOrigin.Header };
    private int _at;
    private int _locatedAt;
    private int _line = 1;
    private int _column = 1;
    private TomlError? _error;

    private TomlReader(string text) => _text = text;

    private bool Failed => _error is not null;

    /// <summary>Reads a document.</summary>
    /// <returns>The root table, or the error.</returns>
    public static (TomlTable? Table, TomlError? Error) Read(System.ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
            return (null, InvalidUtf8(utf8));
        return Read(Encoding.UTF8.GetString(utf8));
    }

    /// <inheritdoc cref="Read(System.ReadOnlySpan{byte})"/>
    public static (TomlTable? Table, TomlError? Error) Read(string text)
    {
        var reader = new TomlReader(text);
        if (text.StartsWith('\uFEFF'))
            reader._at = 1;
        reader.Document();
        return reader._error is { } error ? (null, error) : (reader._root, null);
    }

    private static TomlError InvalidUtf8(System.ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        var start = 0;
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out var rune, out var taken) == System.Buffers.OperationStatus.Done)
        {
            at += taken;
            if (rune.Value == '\n')
            {
                line++;
                start = at;
            }
        }
        return new TomlError(line, Encoding.UTF8.GetCharCount(bytes[start..at]) + 1, "the file is not valid UTF-8");
    }

    private void Document()
    {
        var current = _root;
        while (!Failed)
        {
            SkipSpace();
            if (_at >= _text.Length)
                return;
            var c = Peek();
            if (c == '[')
                current = Header() ?? current;
            else if (c is not ('#' or '\n' or '\r'))
                KeyValue(current, 0);
            if (!Failed)
                EndOfLine();
        }
    }

    /// <summary>Reads <c>[a.b]</c> or <c>[[a.b]]</c> and gives the table that the following keys belong to.</summary>
    private TomlTable? Header()
    {
        var start = _at++;
        var ofTables = Peek() == '[';
        if (ofTables)
            _at++;
        SkipSpace();
        var keys = Key();
        if (Failed)
            return null;
        SkipSpace();
        if (!Take(']') || (ofTables && !Take(']')))
            return Fail<TomlTable>(_at, ofTables ? "expected `]]` at the end of the table header" : "expected `]` at the end of the table header");
        var table = _root;
        for (var i = 0; i < keys.Count - 1; i++)
        {
            var next = Descend(table, keys[i], TomlTableOrigin.Implied);
            if (next is null)
                return null;
            table = next;
        }
        return ofTables ? AppendTable(table, keys[^1], start) : DefineTable(table, keys[^1], start);
    }

    private TomlTable? DefineTable(TomlTable parent, KeyPart key, int start)
    {
        if (parent.Find(key.Text) is not { } entry)
            return AddTable(parent, key, start, TomlTableOrigin.Header);
        if (entry.Value is not TomlTable { Origin: TomlTableOrigin.Implied } table)
            return Fail<TomlTable>(key.At, $"`{key.Text}` is defined twice (first on line {entry.Line})");
        table.Origin = TomlTableOrigin.Header;
        return table;
    }

    private TomlTable? AppendTable(TomlTable parent, KeyPart key, int start)
    {
        var (line, column) = Locate(start);
        TomlArray array;
        if (parent.Find(key.Text) is not { } entry)
        {
            array = new TomlArray([], line, column) { OfTables = true };
            AddEntry(parent, key, array);
        }
        else if (entry.Value is TomlArray { OfTables: true } existing)
            array = existing;
        else
            return Fail<TomlTable>(key.At, $"`{key.Text}` is defined twice (first on line {entry.Line})");
        var table = new TomlTable(line, column) { Origin = TomlTableOrigin.Header };
        array.Items.Add(table);
        return table;
    }

    /// <summary>The table below a key on the way to a longer one: the existing one where it may be extended, else a new one.</summary>
    private TomlTable? Descend(TomlTable table, KeyPart key, TomlTableOrigin origin)
    {
        if (table.Find(key.Text) is not { } entry)
            return AddTable(table, key, key.At, origin);
        if (origin == TomlTableOrigin.Dotted)
        {
            // A dotted key may add to what dotted keys made, and to the parents that deeper headers implied.
            return entry.Value is TomlTable { Origin: TomlTableOrigin.Dotted or TomlTableOrigin.Implied } dotted
                ? dotted
                : Fail<TomlTable>(key.At, $"`{key.Text}` is already defined on line {entry.Line} and cannot be extended here");
        }
        return entry.Value switch
        {
            TomlTable { Origin: not TomlTableOrigin.Inline } inner => inner,
            TomlArray { OfTables: true } array => (TomlTable)array.Items[^1],
            _ => Fail<TomlTable>(key.At, $"`{key.Text}` is already defined on line {entry.Line} and is not a table"),
        };
    }

    private TomlTable AddTable(TomlTable parent, KeyPart key, int start, TomlTableOrigin origin)
    {
        var (line, column) = Locate(start);
        var table = new TomlTable(line, column) { Origin = origin };
        AddEntry(parent, key, table);
        return table;
    }

    private void AddEntry(TomlTable table, KeyPart key, TomlValue value)
    {
        var (line, column) = Locate(key.At);
        table.Add(new TomlEntry(key.Text, value, line, column));
    }

    private void KeyValue(TomlTable table, int depth)
    {
        var keys = Key();
        if (Failed)
            return;
        SkipSpace();
        if (!Take('='))
        {
            Fail(_at, "expected `=` after the key");
            return;
        }
        SkipSpace();
        var target = table;
        for (var i = 0; i < keys.Count - 1; i++)
        {
            if (Descend(target, keys[i], TomlTableOrigin.Dotted) is not { } next)
                return;
            target = next;
        }
        var key = keys[^1];
        if (target.Find(key.Text) is { } before)
        {
            Fail(key.At, $"`{key.Text}` is defined twice (first on line {before.Line})");
            return;
        }
        var (line, column) = Locate(key.At);
        if (Value(depth) is { } value)
            target.Add(new TomlEntry(key.Text, value, line, column));
    }

    private readonly record struct KeyPart(string Text, int At);

    private List<KeyPart> Key()
    {
        var parts = new List<KeyPart>(2);
        while (true)
        {
            SkipSpace();
            var start = _at;
            var c = Peek();
            string? text;
            if (c == '"')
                text = BasicString();
            else if (c == '\'')
                text = LiteralString();
            else
            {
                while (IsBare(Peek()))
                    _at++;
                text = _text[start.._at];
                if (text.Length == 0)
                    Fail(start, "expected a key");
            }
            if (Failed || text is null)
                return parts;
            parts.Add(new KeyPart(text, start));
            SkipSpace();
            if (!Take('.'))
                return parts;
        }
    }

    private static bool IsBare(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    private void EndOfLine()
    {
        SkipSpace();
        if (Peek() == '#')
            Comment();
        if (Failed || _at >= _text.Length)
            return;
        if (!TakeNewline())
            Fail(_at, "expected the end of the line");
    }

    private void Comment()
    {
        while (_at < _text.Length && Peek() != '\n' && !(Peek() == '\r' && Peek(1) == '\n'))
        {
            if (IsControl(Peek()))
            {
                Fail(_at, "a control character cannot stand in a comment");
                return;
            }
            _at++;
        }
    }

    private static bool IsControl(char c) => (c < ' ' && c != '\t') || c == '\x7f';

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t')
            _at++;
    }

    private bool TakeNewline()
    {
        if (Peek() == '\r' && Peek(1) == '\n')
            _at++;
        return Take('\n');
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : End;

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void Fail(int at, string message)
    {
        if (_error is not null)
            return;
        var (line, column) = Locate(at);
        _error = new TomlError(line, column, message);
    }

    private T? Fail<T>(int at, string message)
        where T : class
    {
        Fail(at, message);
        return null;
    }

    private (int Line, int Column) Locate(int at)
    {
        // Places are asked for in order, but for those of errors: count from the last one.
        if (at < _locatedAt)
            (_locatedAt, _line, _column) = (0, 1, 1);
        var passed = _text.AsSpan(_locatedAt, Math.Min(at, _text.Length) - _locatedAt);
        _locatedAt += passed.Length;
        if (passed.LastIndexOf('\n') is >= 0 and var last)
        {
            _line += passed.Count('\n');
            _column = 1;
            passed = passed[(last + 1)..];
        }
        foreach (var c in passed)
            _column += char.IsLowSurrogate(c) ? 0 : 1;
        return (_line, _column);
    }
}
