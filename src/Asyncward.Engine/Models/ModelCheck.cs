using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Python;
using Asyncward.Python.Syntax;

namespace Asyncward.Engine;

/// <summary>Says whether a library model is sound: its syntax, the words of its decorators, the parameters and guards that they name.</summary>
public sealed class ModelCheck
{
    private readonly SourceText _source;
    private readonly NameTable _names;
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, string> _imported = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly HashSet<string> _modules = new(StringComparer.Ordinal);

    private ModelCheck(SourceText source, NameTable names)
    {
        _source = source;
        _names = names;
    }

    /// <summary>Checks a file.</summary>
    /// <returns>Problems as <c>:line:column: message</c>, in order; none when it is sound.</returns>
    public static IReadOnlyList<string> Run(string path, out bool readable)
    {
        readable = true;
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            readable = false;
            return [$": {Plain.Reason(e)}"];
        }
        return Run(bytes);
    }

    /// <summary>Checks the bytes of a model.</summary>
    public static IReadOnlyList<string> Run(byte[] bytes)
    {
        List<string> problems = [];
        Workers.Run(1, FileLoader.StackSize * 4, () =>
        {
            var source = SourceText.FromBytes(bytes);
            var names = new NameTable();
            var parsed = Parser.Parse(source, names);
            var check = new ModelCheck(source, names);
            foreach (var error in parsed.Errors)
                check.Say(error.Start, error.Message);
            check.Visit(parsed.Module.Body, null);
            problems = check._problems;
        });
        return problems;
    }

    private void Say(int offset, string message)
    {
        var (line, column) = _source.Lines.Locate(offset);
        _problems.Add($":{line}:{column + 1}: {message}");
    }

    private string Text(NameId name) => _names.ToString(name);

    private void Visit(Stmt[] body, ClassDef? around)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case ImportFrom { Level: 0 } import when Text(import.Module) == "asyncward":
                    AddWords(import);
                    break;
                case ImportFrom import:
                    foreach (var alias in import.Names)
                        _bound.Add(Text(alias.AsName.IsNone ? alias.Name : alias.AsName));
                    break;
                case Import import:
                    foreach (var alias in import.Names)
                        _modules.Add(Text(alias.AsName.IsNone ? alias.Name : alias.AsName));
                    break;
                case FunctionDef function:
                    _bound.Add(Text(function.Name));
                    foreach (var decorator in function.Decorators)
                        Decorator(decorator, Parameters(function.Args), Constructor(around));
                    Visit(function.Body, null);
                    break;
                case ClassDef type:
                    foreach (var decorator in type.Decorators)
                        Decorator(decorator, Constructor(type), Constructor(type));
                    Visit(type.Body, type);
                    break;
                case If branch:
                    Condition(branch.Test);
                    Visit(branch.Body, around);
                    Visit(branch.OrElse, around);
                    break;
                case Try attempt:
                    Visit(attempt.Body, around);
                    foreach (var handler in attempt.Handlers)
                        Visit(handler.Body, around);
                    break;
            }
        }
    }

    private void AddWords(ImportFrom import)
    {
        foreach (var alias in import.Names)
        {
            var word = Text(alias.Name);
            if (word == "*")
            {
                foreach (var name in Vocabulary.Shared.Names)
                    _imported[name] = name;
            }
            else if (Vocabulary.Shared.Find(word) is null)
                Say(alias.Start, $"`asyncward` has no word `{word}`{Nearest.Hint(word, Vocabulary.Shared.Names)}");
            else
                _imported[Text(alias.AsName.IsNone ? alias.Name : alias.AsName)] = word;
        }
    }

    private HashSet<string> Parameters(Arguments args)
    {
        var names = args.PosOnly.Concat(args.Args).Concat(args.KwOnly).Select(arg => Text(arg.Name)).ToHashSet(StringComparer.Ordinal);
        if (args.VarArg is not null)
            names.Add(Text(args.VarArg.Name));
        if (args.KwArg is not null)
            names.Add(Text(args.KwArg.Name));
        return names;
    }

    /// <summary>The parameters of the class's own constructor; null when it inherits one, and anything may be meant.</summary>
    private HashSet<string>? Constructor(ClassDef? type)
    {
        var constructor = type?.Body.OfType<FunctionDef>().FirstOrDefault(function => Text(function.Name) is "__init__" or "__new__");
        return constructor is null ? null : Parameters(constructor.Args);
    }

    private void Decorator(Expr decorator, HashSet<string>? parameters, HashSet<string>? constructor)
    {
        var call = decorator as Call;
        var written = call?.Func ?? decorator;
        if (WordOf(written) is not { } name)
        {
            // Python would say so at run time; a stub is never run, and the word would have no effect.
            if (written is Name unbound && Vocabulary.Shared.Find(Text(unbound.Id)) is not null && !_bound.Contains(Text(unbound.Id)))
                Say(decorator.Start, $"`{Text(unbound.Id)}` is not imported: write `from asyncward import {Text(unbound.Id)}`");
            return;
        }
        if (Vocabulary.Shared.Find(name) is not { } word)
        {
            Say(decorator.Start, $"`asyncward` has no word `{name}`{Nearest.Hint(name, Vocabulary.Shared.Names)}");
            return;
        }
        if (word.IsCondition)
        {
            Say(decorator.Start, $"`{name}` is no decorator: write `if {name}(…):` around it");
            return;
        }
        if (word.IsPlain)
        {
            if (call is not null)
                Say(call.Start, $"`{name}` takes no arguments: write `@{name}`");
            return;
        }
        if (call is null)
        {
            Say(decorator.Start, $"`{name}` must be called: write `@{name}(…)`");
            return;
        }
        for (var i = 0; i < call.Args.Length; i++)
            Positional(name, word, call.Args[i], i, parameters, constructor);
        foreach (var keyword in call.Keywords)
        {
            var argument = Text(keyword.Name);
            if (word.Find(argument) is { } known)
                Value(name, known, keyword.Value, parameters, constructor);
            else
                Say(keyword.Start, $"`{name}` has no argument `{argument}`{Nearest.Hint(argument, word.Named.Concat(word.Positional).Select(parameter => parameter.Name))}");
        }
    }

    /// <summary>What stands behind `if`: `versions(…)` must be of a form that can be decided.</summary>
    private void Condition(Expr test)
    {
        switch (test)
        {
            case UnaryOp { Op: UnaryOperator.Not } not:
                Condition(not.Operand);
                break;
            case BoolOp several:
                foreach (var value in several.Values)
                    Condition(value);
                break;
            case Call call when WordOf(call.Func) is { } name && Vocabulary.Shared.Find(name) is { } word:
                if (!word.IsCondition)
                    Say(test.Start, $"`{name}` is a decorator, not a condition");
                else if (call is not { Args: [Constant { ConstantKind: ConstantKind.Str } distribution, Constant { ConstantKind: ConstantKind.Str } specifier], Keywords: [] })
                    Say(test.Start, $"`{name}` takes the name of a distribution and a set of versions, both as strings");
                else if (Requirement.Parse(StringLiterals.Decode(_source, distribution)) is not { Specifier: "" })
                    Say(distribution.Start, $"`{StringLiterals.Decode(_source, distribution)}` is not the name of a distribution");
                else if (StringLiterals.Decode(_source, specifier) is var text && (text.Length == 0 || VersionSpecifier.Parse(text) is null))
                    Say(specifier.Start, $"`{text}` is not a set of versions such as `>=4.2,<6`");
                break;
        }
    }

    /// <summary>The word that a decorator is: imported by name, or written <c>asyncward.word</c>.</summary>
    private string? WordOf(Expr expression) => expression switch
    {
        Name name => _imported.GetValueOrDefault(Text(name.Id)),
        Python.Syntax.Attribute { Value: Name module } attribute when Text(module.Id) == "asyncward" && _modules.Contains("asyncward") => Text(attribute.Attr),
        _ => null,
    };

    private void Positional(string name, Vocabulary.Word word, Expr value, int index, HashSet<string>? parameters, HashSet<string>? constructor)
    {
        if (!word.NamesParameters)
        {
            if (index < word.Positional.Length)
                Value(name, word.Positional[index], value, parameters, constructor);
            else
                Say(value.Start, $"`{name}` takes {word.Positional.Length} positional arguments");
            return;
        }
        if (value is not Constant { ConstantKind: ConstantKind.Str } constant)
        {
            Say(value.Start, $"`{name}` takes the names of parameters as strings");
            return;
        }
        var parameter = StringLiterals.Decode(_source, constant).TrimStart('*');
        if (parameters is not null && !parameters.Contains(parameter))
            Say(value.Start, $"the decorated function has no parameter `{parameter}`{Nearest.Hint(parameter, parameters)}");
    }

    private void Value(string name, Vocabulary.Parameter parameter, Expr value, HashSet<string>? parameters, HashSet<string>? constructor)
    {
        if (parameter.Type == "bool")
        {
            if (value is not Constant { ConstantKind: ConstantKind.True or ConstantKind.False })
                Say(value.Start, $"`{parameter.Name}` of `{name}` must be True or False");
            return;
        }
        if (value is not Constant { ConstantKind: ConstantKind.Str } constant)
        {
            Say(value.Start, $"`{parameter.Name}` of `{name}` must be a string");
            return;
        }
        var text = StringLiterals.Decode(_source, constant);
        if (parameter.Allowed.Length > 0 && !parameter.Allowed.Contains(text))
            Say(value.Start, $"`{parameter.Name}` of `{name}` is one of {string.Join(", ", parameter.Allowed)}, not `{text}`{Nearest.Hint(text, parameter.Allowed)}");
        if (parameter.Name is "unless" or "when" or "bounded" && parameter.Allowed.Length == 0 && text.Length > 0)
            Guard(value.Start, text, parameters, constructor);
    }

    /// <summary>A guard is an expression over parameters, and over the constructor's by <c>self.NAME</c>.</summary>
    private void Guard(int offset, string text, HashSet<string>? parameters, HashSet<string>? constructor)
    {
        var names = new NameTable();
        var parsed = Parser.ParseExpression(System.Text.Encoding.UTF8.GetBytes(text), names);
        if (parsed.Errors is [var error, ..])
        {
            Say(offset, $"the guard is not an expression: {error.Message}");
            return;
        }
        foreach (var expression in GuardNames.In(parsed.Value))
        {
            if (expression is Name name && parameters is not null && names.ToString(name.Id) is var plain && plain != "self" && !parameters.Contains(plain) && !IsBuiltin(plain))
                Say(offset, $"the guard names `{plain}`, which is no parameter{Nearest.Hint(plain, parameters)}");
            else if (expression is Python.Syntax.Attribute { Value: Name owner } attribute && names.ToString(owner.Id) == "self"
                && constructor is not null && names.ToString(attribute.Attr) is var field && !constructor.Contains(field))
            {
                Say(offset, $"the guard names `self.{field}`, which is no parameter of the constructor{Nearest.Hint(field, constructor)}");
            }
        }
    }

    private static bool IsBuiltin(string name) => name is "isinstance" or "len" or "str" or "int" or "bytes" or "type" or "float" or "bool";
}
