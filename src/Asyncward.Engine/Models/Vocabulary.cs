using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Python;
using Asyncward.Python.Syntax;

namespace Asyncward.Engine;

/// <summary>The words of library models, read from the stub that defines them.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _aliases = new(StringComparer.Ordinal);

    /// <summary>A word.</summary>
    /// <param name="IsPlain">Used without parentheses.</param>
    /// <param name="NamesParameters">Its positional arguments name parameters of what it decorates.</param>
    /// <param name="Positional">Positional arguments that are not such names, in order.</param>
    /// <param name="Named">Keyword arguments.</param>
    /// <param name="IsCondition">Not a decorator but what stands behind <c>if</c>.</param>
    internal sealed record Word(bool IsPlain, bool NamesParameters, Parameter[] Positional, Parameter[] Named, bool IsCondition)
    {
        internal Parameter? Find(string name) => Named.Concat(Positional).FirstOrDefault(parameter => parameter.Name == name);
    }

    /// <summary>An argument of a word.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Type"><c>str</c>, <c>bool</c> or empty.</param>
    /// <param name="Allowed">The strings that may stand there; empty for any.</param>
    internal sealed record Parameter(string Name, string Type, string[] Allowed);

    internal static Vocabulary Shared { get; } = new(new ModelLibrary([]).Source(ModelLibrary.Prefix + "asyncward.pyi") ?? []);

    private Vocabulary(byte[] bytes)
    {
        var source = SourceText.FromBytes(bytes);
        var names = new NameTable();
        foreach (var statement in Parser.Parse(source, names).Module.Body)
        {
            if (statement is Assign { Targets: [Name alias], Value: Subscript literal } && Strings(literal, source, names) is { } strings)
                _aliases[names.ToString(alias.Id)] = strings;
            else if (statement is FunctionDef function)
                _words[names.ToString(function.Name)] = Read(function, source, names);
        }
    }

    internal IEnumerable<string> Names => _words.Keys;

    internal Word? Find(string name) => _words.GetValueOrDefault(name);

    private Word Read(FunctionDef function, SourceText source, NameTable names)
    {
        var positional = function.Args.PosOnly.Concat(function.Args.Args).ToArray();
        var isPlain = positional is [var only] && names.ToString(only.Name).StartsWith('_');
        // `waits_for_loop(param)` names one parameter, `*params` any number.
        var namesParameters = function.Args.VarArg is not null || (positional is [var first] && names.ToString(first.Name) == "param");
        return new Word(
            isPlain,
            namesParameters,
            isPlain || namesParameters ? [] : [.. positional.Select(arg => Read(arg, source, names))],
            [.. function.Args.KwOnly.Select(arg => Read(arg, source, names))],
            function.Returns is Name result && names.ToString(result.Id) == "bool");
    }

    private Parameter Read(Arg arg, SourceText source, NameTable names)
    {
        var allowed = new List<string>();
        var type = "";
        Collect(arg.Annotation);
        return new Parameter(names.ToString(arg.Name), allowed.Count > 0 ? "str" : type, [.. allowed]);

        void Collect(Expr? annotation)
        {
            switch (annotation)
            {
                case Name name when _aliases.TryGetValue(names.ToString(name.Id), out var strings):
                    allowed.AddRange(strings);
                    break;
                case Name name:
                    type = names.ToString(name.Id);
                    break;
                case Subscript literal when Strings(literal, source, names) is { } strings:
                    allowed.AddRange(strings);
                    break;
                case BinOp union:
                    Collect(union.Left);
                    Collect(union.Right);
                    break;
            }
        }
    }

    /// <summary>The strings of <c>Literal["a", "b"]</c>, or null when it is something else.</summary>
    private static string[]? Strings(Subscript subscript, SourceText source, NameTable names)
    {
        if (subscript.Value is not Name name || names.ToString(name.Id) != "Literal")
            return null;
        var parts = subscript.Slice is Python.Syntax.Tuple tuple ? tuple.Elts : [subscript.Slice];
        return [.. parts.OfType<Constant>().Select(constant => StringLiterals.Decode(source, constant))];
    }
}
