using System;
using System.Collections.Generic;
using System.Linq;
using Asyncward.Python;
using Asyncward.Python.Syntax;

namespace Asyncward.Engine;

/// <summary>
/// What a <c>setup.py</c> says in plain words to the call of <c>setup</c> in it: texts, lists and dictionaries of them, and names that the file binds to
/// such a thing once. It is read, never run: what is computed is left out.
/// </summary>
internal sealed class SetupScript
{
    /// <summary>No one writes more by hand, and what a program has written is no plain list.</summary>
    private const int Longest = 1 << 20;

    /// <summary>Names that lead to names and sums of sums end here.</summary>
    private const int MaxDepth = 16;

    /// <summary>More than any package needs; lists of lists can be made to stand for more than fits into memory.</summary>
    private const int MostSteps = 20_000;

    private readonly SourceText _source;
    private readonly NameTable _names;
    // Null where a name is bound more than once.
    private readonly Dictionary<NameId, Expr?> _bound = [];
    private readonly List<Call> _calls = [];
    private readonly Dictionary<string, Expr> _given = new(StringComparer.Ordinal);
    private int _steps;

    private SetupScript(SourceText source, NameTable names)
    {
        _source = source;
        _names = names;
    }

    /// <summary>The versions of Python that it asks for; null where it does not say.</summary>
    internal static string? PythonRequires(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf("python_requires"u8) < 0 || Read(bytes) is not { } script || !script._given.TryGetValue("python_requires", out var value))
            return null;
        return script.Plain(value) is Constant { ConstantKind: ConstantKind.Str } text ? StringLiterals.Decode(script._source, text) : null;
    }

    /// <summary>The requirements of the package, of its tests and of its extras, one a line.</summary>
    internal static IEnumerable<string> Requirements(byte[] bytes)
    {
        var texts = new List<string>();
        if (bytes.AsSpan().IndexOf("_require"u8) < 0 || Read(bytes) is not { } script)
            return texts;
        foreach (var key in (ReadOnlySpan<string>)["install_requires", "tests_require", "extras_require"])
        {
            if (script._given.TryGetValue(key, out var value))
                script.Collect(value, 0, texts);
        }
        return texts.SelectMany(text => text.Split('\n')).Select(line => line.Trim());
    }

    private static SetupScript? Read(byte[] bytes)
    {
        if (bytes.Length > Longest)
            return null;
        var names = new NameTable();
        var source = SourceText.FromBytes(bytes);
        var script = new SetupScript(source, names);
        script.Look(Parser.Parse(source, names, new ParserOptions(SkipComments: true)).Module.Body);
        foreach (var call in script._calls)
            script.Take(call.Keywords);
        return script;
    }

    private void Look(Stmt[] module)
    {
        var waiting = new Stack<Stmt[]>([module]);
        while (waiting.TryPop(out var body))
        {
            foreach (var statement in body)
            {
                switch (statement)
                {
                    case ExprStmt { Value: Call call } when IsSetup(call.Func):
                        _calls.Add(call);
                        break;
                    case Assign assign:
                        foreach (var target in assign.Targets)
                            Bind(target, assign.Value);
                        break;
                    case AnnAssign { Value: { } value } annotated:
                        Bind(annotated.Target, value);
                        break;
                    // What is added to a list may be taken away as well, and what is added to a text changes its meaning.
                    case AugAssign { Target: Name changed }:
                        _bound[changed.Id] = null;
                        break;
                    case If branch:
                        waiting.Push(branch.OrElse);
                        waiting.Push(branch.Body);
                        break;
                    case With with:
                        waiting.Push(with.Body);
                        break;
                    case Try attempt:
                        waiting.Push(attempt.OrElse);
                        waiting.Push(attempt.Body);
                        foreach (var handler in attempt.Handlers)
                            waiting.Push(handler.Body);
                        break;
                    case FunctionDef function:
                        waiting.Push(function.Body);
                        break;
                }
            }
        }
    }

    private bool IsSetup(Expr called) => called switch
    {
        Name name => _names[name.Id].SequenceEqual("setup"u8),
        Asyncward.Python.Syntax.Attribute attribute => _names[attribute.Attr].SequenceEqual("setup"u8),
        _ => false,
    };

    private void Bind(Expr target, Expr value)
    {
        if (target is Name name && !_bound.TryAdd(name.Id, value))
            _bound[name.Id] = null;
    }

    private void Take(Keyword[] keywords)
    {
        foreach (var keyword in keywords)
        {
            if (!keyword.Name.IsNone)
                _given.TryAdd(_names.ToString(keyword.Name), keyword.Value);
            // `setup(**settings)`
            else if (Plain(keyword.Value) is Dict { } settings)
            {
                for (var i = 0; i < settings.Keys.Length; i++)
                {
                    if (settings.Keys[i] is Constant { ConstantKind: ConstantKind.Str } key)
                        _given.TryAdd(StringLiterals.Decode(_source, key), settings.Values[i]);
                }
            }
        }
    }

    private void Collect(Expr value, int depth, List<string> texts)
    {
        if (depth == MaxDepth || ++_steps > MostSteps)
            return;
        switch (Plain(value))
        {
            case Constant { ConstantKind: ConstantKind.Str } text:
                texts.Add(StringLiterals.Decode(_source, text));
                break;
            case List list:
                CollectAll(list.Elts, depth, texts);
                break;
            case Asyncward.Python.Syntax.Tuple tuple:
                CollectAll(tuple.Elts, depth, texts);
                break;
            case Dict extras:
                CollectAll(extras.Values, depth, texts);
                break;
            case Starred starred:
                Collect(starred.Value, depth + 1, texts);
                break;
            case BinOp { Op: Operator.Add } sum:
                Collect(sum.Left, depth + 1, texts);
                Collect(sum.Right, depth + 1, texts);
                break;
        }
    }

    private void CollectAll(Expr[] items, int depth, List<string> texts)
    {
        foreach (var item in items)
            Collect(item, depth + 1, texts);
    }

    // What a name stands for.
    private Expr? Plain(Expr value)
    {
        Expr? at = value;
        for (var steps = 0; at is Name name && steps < MaxDepth; steps++)
            at = _bound.GetValueOrDefault(name.Id);
        return at;
    }
}
