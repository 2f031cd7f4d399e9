using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Classes that a call makes: <c>type(name, bases, members)</c>, <c>namedtuple(name, fields)</c>. Known only where parameters are followed.</summary>
public sealed partial class Evaluator
{
    // What is given to the fields of a made class: by this much more than its site.
    private const int MadeOwner = int.MaxValue / 2;

    private Value? MadeBy(Value callee, int file, int siteRow)
    {
        if (!program.Options.FollowParameters)
            return null;
        if (callee is ClassValue { Class: >= 0 } library && library.Class == known.SimpleNamespace)
            return new MadeInstanceValue(program.SiteId(file, siteRow));
        int count = program.Files[file].Facts.Sites[siteRow].ArgCount;
        bool isMade = callee is ClassValue cls ? cls.Class == known.Type && count == 3
            : callee is FunctionValue f && f.Function == known.NamedTupleFactory && known.NamedTupleFactory >= 0 && count >= 2;
        return isMade ? new MadeClassValue(program.SiteId(file, siteRow)) : null;
    }

    // A member of a made class: bound where a receiver is given.
    private Value MadeMember(int site, int name, Value? receiver)
    {
        if (attributeFlow.TryGetValue((MadeOwner + site, name), out Value? flow))
            return flow;
        SiteRow made = program.Site(site);
        int file = program.FileOfSite(site);
        FileFacts facts = program.Facts(file);
        if (made.ArgCount != 3 || facts.Exprs[made.Target].Kind != ExprKind.Builtin)
            return Value.Unknown;
        Question question = new(MemoKind.Delegated, -1 - site, name);
        if (!Enter(question, Value.Unknown, out Value value))
            return value;
        value = MadeMember(file, facts, made, name, receiver);
        Leave(question, value);
        return value;
    }

    private Value MadeMember(int file, FileFacts facts, in SiteRow made, int name, Value? receiver)
    {
        string text = program.Names.Text(name);
        foreach (Value members in Members(Eval(file, facts.Args[made.ArgStart + 2].Value)))
        {
            if (members is LiteralValue literal && HasItem(literal, text))
            {
                Value held = ItemsOf(literal, text);
                return receiver is null || held is not FunctionValue ? held : new BoundMethodValue(receiver, held);
            }
        }
        Value bases = Eval(file, facts.Args[made.ArgStart + 1].Value);
        foreach (Value parent in Members(IterateResult(bases)))
        {
            if (parent is ClassValue cls && FindMember(cls.Class, name, out int owner) is { } member)
                return receiver is null ? Attribute(cls, name) : Bind(member, receiver, owner);
        }
        return Value.Unknown;
    }

    private bool HasItem(LiteralValue literal, string key)
    {
        FileFacts facts = program.Files[literal.File].Facts;
        ExprNode node = facts.Exprs[literal.Expr];
        if (contents.TryGetValue((literal.File, literal.Expr), out Dictionary<string, Value>? held) && held.ContainsKey(key))
            return true;
        for (int i = 0; node.Kind == ExprKind.Dict && i + 1 < node.B; i += 2)
        {
            if (facts.List(node.A, node.B)[i] is > 0 and var shown && KeyOf(literal.File, shown) == key)
                return true;
        }
        return false;
    }

    // `P("a", f)` where P is a named tuple.
    private void FlowIntoMade(int caller)
    {
        int file = program.FileOf(caller);
        FileFacts facts = program.Facts(file);
        ref readonly FunctionRow row = ref program.Function(caller);
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind != SiteKind.Call || site.ArgCount == 0)
                continue;
            foreach (Value callee in Members(Eval(file, site.Target)))
            {
                if (callee is MadeClassValue made)
                    FlowIntoFieldsOf(made.Site, FieldNames(made.Site), file, facts, site);
                else if (callee is ClassValue { Class: >= 0 } library && library.Class == known.SimpleNamespace)
                    FlowIntoFieldsOf(program.SiteId(file, i), null, file, facts, site);
            }
        }
    }

    // Without a list of fields, any keyword is one.
    private void FlowIntoFieldsOf(int made, string[]? fields, int file, FileFacts facts, in SiteRow site)
    {
        int position = 0;
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
        {
            ArgRow arg = facts.Args[i];
            string? field = arg.Kind == ArgKind.Keyword ? facts.NameText(arg.Name)
                : arg.Kind == ArgKind.Positional && fields is not null && position < fields.Length ? fields[position++] : null;
            if (field is not null && (fields is null || Array.IndexOf(fields, field) >= 0))
                FlowIntoAttribute(MadeOwner + made, program.Names.Intern(field), Eval(file, arg.Value));
        }
    }

    private string[] FieldNames(int siteId)
    {
        SiteRow site = program.Site(siteId);
        FileFacts facts = program.Facts(program.FileOfSite(siteId));
        if (site.ArgCount < 2)
            return [];
        ExprNode names = facts.Exprs[facts.Args[site.ArgStart + 1].Value];
        if (names is { Kind: ExprKind.Str, A: >= 0 })
            return facts.NameText(names.A).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (names.Kind is not (ExprKind.List or ExprKind.Tuple))
            return [];
        var fields = new List<string>();
        foreach (int name in facts.List(names.A, names.B))
            fields.Add(facts.Exprs[name] is { Kind: ExprKind.Str, A: >= 0 } text ? facts.NameText(text.A) : "");
        return [.. fields];
    }

    /// <summary>The functions that the fields of a data class get their values from when none are passed.</summary>
    internal List<Value> DefaultFactories(int cls)
    {
        var factories = new List<Value>();
        foreach ((int file, int symbol) in InheritedSymbols(cls))
        {
            FileFacts facts = program.Facts(file);
            int binding = facts.Symbols[symbol].FirstBinding;
            if (binding < 0 || facts.Bindings[binding] is not { Annotation: > 0, Value: > 0 } field || facts.Exprs[field.Value] is not { Kind: ExprKind.Call } call)
                continue;
            SiteRow site = facts.Sites[call.A];
            for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
            {
                if (facts.Args[i].Kind == ArgKind.Keyword && facts.NameBytes(facts.Args[i].Name).SequenceEqual("default_factory"u8))
                    factories.Add(Eval(file, facts.Args[i].Value));
            }
        }
        return factories;
    }

    /// <summary>Whether a method is there only to be overridden.</summary>
    internal bool IsAbstract(int function)
    {
        FunctionRow row = program.Function(function);
        int file = program.FileOf(function);
        if (row.Class >= 0 && (row.Flags & FunctionFlags.StubBody) != 0 && IsProtocol(program.ClassId(file, row.Class)))
            return true;
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            if (Eval(file, program.Facts(file).Lists[row.DecoratorStart + i]) is FunctionValue f && program.QualifiedName(f.Function) == "abc.abstractmethod")
                return true;
        }
        return false;
    }
}
