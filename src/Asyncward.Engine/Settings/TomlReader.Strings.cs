using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Asyncward.Engine;

public sealed partial class TomlReader
{
    // What a string can hold and is not simply a part of its text.
    private static readonly SearchValues<char> NotPlain = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', '\x7f']);

    private string? BasicString()
    {
        var start = _at++;
        var plain = _text.AsSpan(_at).IndexOfAny(NotPlain);
        if (plain >= 0 && _text[_at + plain] == '"')
        {
            _at += plain + 1;
            return _text[(start + 1)..(_at - 1)];
        }
        var text = new StringBuilder();
        while (true)
        {
            var c = Peek();
            if (_at >= _text.Length || c is '\n' or '\r')
                return Fail<string>(start, "the string is not closed with `\"`");
            if (IsControl(c))
                return Fail<string>(_at, "a control character in a string must be written as an escape");
            _at++;
            if (c == '"')
                return text.ToString();
            if (c == '\\')
                Escape(text);
            else
                text.Append(c);
            if (Failed)
                return null;
        }
    }

    private string? LiteralString()
    {
        var start = _at++;
        while (true)
        {
            var c = Peek();
            if (_at >= _text.Length || c is '\n' or '\r')
                return Fail<string>(start, "the string is not closed with `'`");
            if (IsControl(c))
                return Fail<string>(_at, "a control character cannot stand in a literal string");
            _at++;
            if (c == '\'')
                return _text[(start + 1)..(_at - 1)];
        }
    }

    private string? MultilineBasicString()
    {
        var start = _at;
        _at += 3;
        TakeNewline();
        var text = new StringBuilder();
        while (true)
        {
            if (_at >= _text.Length)
                return Fail<string>(start, "the string is not closed with `\"\"\"`");
            if (At("\"\"\""))
                return text.Append('"', ClosingQuotes('"')).ToString();
            var c = Peek();
            if (TakeNewline())
                text.Append('\n');
            else if (IsControl(c))
                return Fail<string>(_at, "a control character in a string must be written as an escape");
            else if (c == '\\')
            {
                _at++;
                if (!TrimAfterBackslash())
                    Escape(text);
            }
            else
            {
                text.Append(c);
                _at++;
            }
            if (Failed)
                return null;
        }
    }

    private string? MultilineLiteralString()
    {
        var start = _at;
        _at += 3;
        TakeNewline();
        var text = new StringBuilder();
        while (true)
        {
            if (_at >= _text.Length)
                return Fail<string>(start, "the string is not closed with `'''`");
            if (At("'''"))
                return text.Append('\'', ClosingQuotes('\'')).ToString();
            var c = Peek();
            if (TakeNewline())
                text.Append('\n');
            else if (IsControl(c))
                return Fail<string>(_at, "a control character cannot stand in a literal string");
            else
            {
                text.Append(c);
                _at++;
            }
        }
    }

    /// <summary>Takes the closing delimiter; up to two more quotes before it belong to the text and are counted.</summary>
    private int ClosingQuotes(char quote)
    {
        var run = 3;
        while (run < 5 && Peek(run) == quote)
            run++;
        _at += run;
        return run - 3;
    }

    /// <summary>A backslash at the end of a line swallows the line end and all space up to the next character.</summary>
    private bool TrimAfterBackslash()
    {
        var before = _at;
        SkipSpace();
        if (!TakeNewline())
        {
            _at = before;
            return false;
        }
        do
            SkipSpace();
        while (TakeNewline());
        return true;
    }

    private void Escape(StringBuilder text)
    {
        var start = _at - 1;
        var c = Peek();
        _at++;
        switch (c)
        {
            case 'b': text.Append('\b'); break;
            case 't': text.Append('\t'); break;
            case 'n': text.Append('\n'); break;
            case 'f': text.Append('\f'); break;
            case 'r': text.Append('\r'); break;
            case '"': text.Append('"'); break;
            case '\\': text.Append('\\'); break;
            case 'u': Unicode(4); break;
            case 'U': Unicode(8); break;
            default:
                Fail(start, "this escape does not exist: write `\\\\` for a backslash, or use single quotes");
                break;
        }

        void Unicode(int digits)
        {
            if (_at + digits <= _text.Length
                && int.TryParse(_text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
                && Rune.IsValid(value))
            {
                text.Append(new Rune(value).ToString());
                _at += digits;
                return;
            }
            Fail(start, $"`\\{c}` needs {digits} hexadecimal digits of a Unicode character");
        }
    }
}
