using System;
using System.IO;

namespace Asyncward.Python.Syntax;

/// <summary>Prints a tree as <c>python3.14 -m ast --include-attributes</c> does, byte for byte.</summary>
public sealed partial class AstDump
{
    private readonly SourceText _source;
    private readonly NameTable _names;
    private readonly LineTable _lines;
    private readonly Utf8Buffer _out = new(1 << 16);
    private readonly Utf8Buffer _value = new(256);
    private int _level;
    private bool _first;

    private AstDump(SourceText source, NameTable names)
    {
        _source = source;
        _names = names;
        _lines = source.Lines;
    }

    /// <summary>Parses and prints a file; the errors are those of the parse, and nothing is printed if there are any.</summary>
    public static SyntaxError[] Write(SourceText source, Stream output)
    {
        var names = new NameTable();
        var result = Parser.Parse(source, names);
        if (result.Errors.Length == 0)
            Write(source, names, result.Module, output);
        return result.Errors;
    }

    /// <summary>Prints a tree, with a line end behind it.</summary>
    public static void Write(SourceText source, NameTable names, Module module, Stream output)
    {
        var dump = new AstDump(source, names);
        dump.Open("Module"u8);
        dump.Nodes("body"u8, module.Body);
        dump.Close();
        dump._out.Add((byte)'\n');
        output.Write(dump._out.Written);
    }

    private void Open(ReadOnlySpan<byte> name)
    {
        _out.Add(name);
        _out.Add((byte)'(');
        _level++;
        _first = true;
    }

    private void Close()
    {
        _level--;
        _out.Add((byte)')');
        _first = false;
    }

    /// <summary>Closes a node that has a place in the text.</summary>
    private void Close(Node node)
    {
        var (line, column) = _lines.Locate(node.Start);
        var (endLine, endColumn) = _lines.Locate(node.End);
        Number("lineno"u8, line);
        Number("col_offset"u8, column);
        Number("end_lineno"u8, endLine);
        Number("end_col_offset"u8, endColumn);
        Close();
    }

    private void NewLine()
    {
        if (!_first)
            _out.Add((byte)',');
        _first = false;
        _out.Add((byte)'\n');
        _out.Spaces(3 * _level);
    }

    private void Field(ReadOnlySpan<byte> name)
    {
        NewLine();
        _out.Add(name);
        _out.Add((byte)'=');
    }

    private void Number(ReadOnlySpan<byte> name, int value)
    {
        Field(name);
        _out.Add(value);
    }

    private void Mark(ReadOnlySpan<byte> name, ReadOnlySpan<byte> operatorName)
    {
        Field(name);
        _out.Add(operatorName);
        _out.Add("()"u8);
    }

    private void Identifier(ReadOnlySpan<byte> name, NameId id)
    {
        if (id.IsNone)
            return;
        Field(name);
        PythonRepr.Str(_names[id], _out);
    }

    private void Context(ExprContext context) =>
        Mark("ctx"u8, context == ExprContext.Load ? "Load"u8 : context == ExprContext.Store ? "Store"u8 : "Del"u8);

    private void Child(ReadOnlySpan<byte> name, Node? node)
    {
        if (node is null)
            return;
        Field(name);
        Any(node);
    }

    private void Nodes(ReadOnlySpan<byte> name, Node?[] nodes)
    {
        if (nodes.Length == 0)
            return;
        Field(name);
        _out.Add((byte)'[');
        _level++;
        _first = true;
        foreach (var node in nodes)
        {
            NewLine();
            if (node is null)
                _out.Add("None"u8);
            else
                Any(node);
        }
        _level--;
        _first = false;
        _out.Add((byte)']');
    }

    private void Identifiers(ReadOnlySpan<byte> name, NameId[] ids)
    {
        if (ids.Length == 0)
            return;
        Field(name);
        _out.Add((byte)'[');
        _level++;
        _first = true;
        foreach (var id in ids)
        {
            NewLine();
            PythonRepr.Str(_names[id], _out);
        }
        _level--;
        _first = false;
        _out.Add((byte)']');
    }
}
