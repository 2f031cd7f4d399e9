using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Asyncward.Python;
using Asyncward.Python.Syntax;
using Xunit;
using Assert = Xunit.Assert;
using Module = Asyncward.Python.Syntax.Module;

namespace Asyncward.Tests.Python;

/// <summary>Checks what every tree promises, sound or not.</summary>
internal static class TreeCheck
{
    private static readonly Dictionary<Type, FieldInfo[]> s_fields = [];

    /// <summary>Parses and checks; gives the result.</summary>
    internal static ParseResult Parse(ReadOnlySpan<byte> bytes)
    {
        var source = SourceText.FromBytes(bytes);
        var names = new NameTable();
        var result = Parser.Parse(source, names);
        foreach (var error in result.Errors)
            Assert.True(error.Start >= 0 && error.Start <= error.End && error.End <= source.Length && error.Message.Length > 0, $"{error} outside of {source.Length}");
        foreach (var comment in result.Comments)
            Assert.True(source.Bytes[comment.Start] == '#' && comment.LogicalStart <= comment.Start && comment.End <= source.Length);
        Check(result.Module, source.Length);
        return result;
    }

    private static void Check(Module module, int length)
    {
        var open = new Stack<(Node Node, int Start, int End, int Depth)>();
        open.Push((module, 0, length, 0));
        while (open.TryPop(out var at))
        {
            var (start, end) = (at.Start, at.End);
            if (at.Node is not (Arguments or Comprehension or WithItem or MatchCase))
            {
                Assert.True(at.Node.Start >= start && at.Node.End <= end && at.Node.Start <= at.Node.End,
                    $"{at.Node.Kind} {at.Node.Start}..{at.Node.End} is not in {start}..{end}");
                (start, end) = (at.Node.Start, at.Node.End);
            }
            Assert.True(at.Depth < 4 * Parser.MaxHeight, "the tree is too high for visitors");
            foreach (var field in Fields(at.Node.GetType()))
            {
                // Decorators stand before the definition that they decorate.
                var from = field.Name == "Decorators" ? 0 : start;
                switch (field.GetValue(at.Node))
                {
                    case Node child:
                        open.Push((child, from, end, at.Depth + 1));
                        break;
                    case Node?[] children:
                        foreach (var child in children)
                        {
                            if (child is not null)
                                open.Push((child, from, end, at.Depth + 1));
                        }
                        break;
                    case StringPiece[] pieces:
                        foreach (var piece in pieces)
                            Assert.True(piece.ContentStart >= start && piece.ContentEnd <= end && piece.ContentStart <= piece.ContentEnd);
                        break;
                }
            }
        }
    }

    private static FieldInfo[] Fields(Type type)
    {
        if (!s_fields.TryGetValue(type, out var fields))
        {
            fields = [.. type.GetFields().Where(field => !field.FieldType.IsPrimitive && !field.FieldType.IsEnum)];
            lock (s_fields)
                s_fields[type] = fields;
        }
        return fields;
    }
}
