using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// Names that stand in text: <c>globals()["task"]</c>, <c>vars(x)["task"]</c>, <c>sys.modules["jobs"]</c>, <c>eval("task()")</c>. Followed by the call graph alone.
/// </summary>
public sealed partial class Evaluator
{
    private const int LongestCode = 400;

    // `globals()["task"]`, `locals()["task"]`, `vars(x)["task"]`, `x.__dict__["task"]`, `sys.modules["jobs"]`; null for anything else.
    private Value? NamedItem(int file, int from, int key)
    {
        FileFacts facts = program.Files[file].Facts;
        ExprNode container = facts.Exprs[from];
        if (key <= 0 || container.Kind is not ExprKind.Call and not ExprKind.Attribute)
            return null;
        if (container.Kind == ExprKind.Attribute)
        {
            int name = program.Name(file, container.B);
            if (name == known.ModulesName && Eval(file, container.A) is ModuleValue { Module: { Space: ModuleSpace.Model, Name: "sys" } })
                return LoadedModule(file, key);
            return name == known.DictName && TextOf(file, key) is { } member ? Attribute(Eval(file, container.A), program.Names.Intern(member)) : null;
        }
        SiteRow site = facts.Sites[container.A];
        if (facts.Exprs[site.Target] is not { Kind: ExprKind.Builtin } called)
            return null;
        int builtin = program.Name(file, called.A);
        bool isOfModule = builtin == known.GlobalsBuiltin;
        if (!isOfModule && builtin != known.LocalsBuiltin && builtin != known.VarsBuiltin)
            return null;
        if (ConstantText(file, key) is not { } text)
            return isOfModule ? NamesIn(file, Eval(file, key)) : null;
        if (site.ArgCount == 1)
            return builtin == known.VarsBuiltin ? Attribute(Eval(file, facts.Args[site.ArgStart].Value), program.Names.Intern(text)) : null;
        return NameIn(file, isOfModule ? 0 : facts.Functions[site.Function].Scope, text, true);
    }

    // The names of a module that several texts are; null where one of them is no constant.
    private Value? NamesIn(int file, Value texts)
    {
        var builder = NewUnion();
        foreach (Value member in Members(texts))
        {
            if (TextIn(member) is not { } text)
                return null;
            builder.Add(NameIn(file, 0, text, true) ?? Value.Unknown);
        }
        return builder.ToValue();
    }

    // `globals().get("task")`
    private Value? GivenByName(int file, in SiteRow site)
    {
        FileFacts facts = program.Files[file].Facts;
        return site.ArgCount is 1 or 2 && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } get && program.Name(file, get.B) == known.GetName
            && facts.Exprs[get.A].Kind is ExprKind.Call or ExprKind.Attribute ? NamedItem(file, get.A, facts.Args[site.ArgStart].Value) : null;
    }

    // `globals()["task"] = f`
    private bool IsGlobals(int file, FileFacts facts, int expr) => expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Call } call
        && facts.Exprs[facts.Sites[call.A].Target] is { Kind: ExprKind.Builtin } called && program.Name(file, called.A) == known.GlobalsBuiltin;

    private ModuleValue? LoadedModule(int file, int key)
    {
        FileFacts facts = program.Files[file].Facts;
        if (facts.Exprs[key] is { Kind: ExprKind.Builtin } own && facts.NameBytes(own.A).SequenceEqual("__name__"u8))
            return new ModuleValue(program.Modules[file]);
        return ModuleByText(file, key) as ModuleValue;
    }

    // The text that an expression is, also by a name; null for what is no constant.
    private string? TextOf(int file, int expr) => TextIn(Eval(file, expr));

    private string? TextIn(Value value) => value is LiteralValue { File: var home, Expr: var literal }
        && program.Files[home].Facts.Exprs[literal] is { Kind: ExprKind.Str, A: >= 0 } text ? program.Files[home].Facts.NameText(text.A) : null;

    // The text that an expression is, also put together (`"on_" + kind`); null for what is no constant.
    private string? ConstantText(int file, int expr) => KeyOf(file, expr) is { Length: > 0 } key && key[0] is not '#' and not '@' ? key : null;

    // What a name means in a scope; null when it is bound nowhere.
    private Value? NameIn(int file, int scope, string name, bool onlyThere)
    {
        FileFacts facts = program.Files[file].Facts;
        for (int s = scope; s >= 0; s = facts.Scopes[s].Parent)
        {
            ScopeRow row = facts.Scopes[s];
            for (int symbol = row.SymbolStart; symbol < row.SymbolStart + row.SymbolCount; symbol++)
            {
                if (facts.Symbols[symbol].FirstBinding >= 0 && facts.NameText(facts.Symbols[symbol].Name) == name)
                    return Symbol(file, symbol);
            }
            if (onlyThere)
                return null;
        }
        return null;
    }

    /// <summary>What a piece of code that stands in a literal calls, in order; the last one is what it gives when it is one expression.</summary>
    internal List<Value> CalledInText(int file, int siteRow, out Value result)
    {
        result = Value.Unknown;
        var called = new List<Value>();
        SiteRow site = program.Files[file].Facts.Sites[siteRow];
        if (site.ArgCount == 0 || TextOf(file, program.Files[file].Facts.Args[site.ArgStart].Value) is not { Length: <= LongestCode } code)
            return called;
        int scope = program.Files[file].Facts.Functions[site.Function].Scope;
        foreach (string line in code.Split('\n', ';'))
        {
            ReadOnlySpan<char> rest = line.AsSpan().Trim();
            int assigned = rest.IndexOf(" = ");
            if (assigned > 0 && rest[..assigned].IndexOfAny("(\"'") < 0)
                rest = rest[(assigned + 3)..].Trim();
            result = Chain(file, scope, rest, called, 0);
        }
        return called;
    }

    // `a.b(c()).d`: names, attributes and calls, nothing else.
    private Value Chain(int file, int scope, ReadOnlySpan<char> text, List<Value> called, int depth)
    {
        Value? value = null;
        int at = 0;
        while (at < text.Length && depth < MaxSpreads)
        {
            if (text[at] == '(' && value is not null && Closing(text, at) is > 0 and var end)
            {
                foreach (Range argument in Arguments(text[(at + 1)..end]))
                    Chain(file, scope, text[(at + 1)..end][argument].Trim(), called, depth + 1);
                called.Add(value);
                value = CallResult(value, -1, -1);
                at = end + 1;
                continue;
            }
            if (text[at] == '.' != value is not null)
                return Value.Unknown;
            at += value is null ? 0 : 1;
            int length = 0;
            while (at + length < text.Length && (char.IsLetterOrDigit(text[at + length]) || text[at + length] == '_'))
                length++;
            if (length == 0 || char.IsDigit(text[at]))
                return Value.Unknown;
            string name = text.Slice(at, length).ToString();
            value = value is null ? NameIn(file, scope, name, false) ?? BuiltinName(file, program.Names.Intern(name)) : Attribute(value, program.Names.Intern(name));
            at += length;
        }
        return value ?? Value.Unknown;
    }

    private static int Closing(ReadOnlySpan<char> text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }
        return -1;
    }

    private static List<Range> Arguments(ReadOnlySpan<char> text)
    {
        var ranges = new List<Range>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '(' or '[' or '{')
                depth++;
            else if (i < text.Length && text[i] is ')' or ']' or '}')
                depth--;
            else if (i == text.Length || text[i] == ',' && depth == 0)
            {
                if (i > start)
                    ranges.Add(start..i);
                start = i + 1;
            }
        }
        return ranges;
    }
}
