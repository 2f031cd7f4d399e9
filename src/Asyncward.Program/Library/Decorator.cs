using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Library;

/// <summary>A decorator of a model as a word with arguments.</summary>
internal readonly ref struct Decorator
{
    private readonly FileFacts facts;
    private readonly int site;

    public Decorator(FileFacts facts, int expr)
    {
        this.facts = facts;
        site = -1;
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Call)
        {
            site = node.A;
            node = facts.Exprs[facts.Sites[site].Target];
        }
        Name = node.Kind switch
        {
            ExprKind.Name => facts.NameText(facts.Symbols[node.A].Name),
            ExprKind.Bind => facts.NameText(facts.Symbols[facts.Bindings[node.A].Symbol].Name),
            ExprKind.Builtin => facts.NameText(node.A),
            ExprKind.Import => facts.NameText(facts.Imports[node.A].Name),
            ExprKind.Attribute => facts.NameText(node.B),
            _ => null,
        };
    }

    /// <summary>The word, or null.</summary>
    public string? Name { get; }

    /// <summary>The positional strings.</summary>
    public List<string> Positional()
    {
        var result = new List<string>();
        if (site < 0)
            return result;
        SiteRow call = facts.Sites[site];
        for (int i = 0; i < call.ArgCount; i++)
        {
            ArgRow arg = facts.Args[call.ArgStart + i];
            if (arg.Kind == ArgKind.Positional && facts.Exprs[arg.Value] is { Kind: ExprKind.Str, A: >= 0 } text)
                result.Add(facts.NameText(text.A));
        }
        return result;
    }

    /// <summary>A string argument by position (-1: none) or keyword.</summary>
    public string Text(int position, string keyword, string otherwise)
    {
        int expr = Find(position, keyword);
        return expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Str, A: >= 0 } text ? facts.NameText(text.A) : otherwise;
    }

    /// <summary>A truth value by keyword.</summary>
    public bool Flag(string keyword, bool otherwise)
    {
        int expr = Find(-1, keyword);
        return expr > 0 ? facts.Exprs[expr].Kind == ExprKind.True : otherwise;
    }

    private int Find(int position, string keyword)
    {
        if (site < 0)
            return 0;
        SiteRow call = facts.Sites[site];
        int seen = 0;
        for (int i = 0; i < call.ArgCount; i++)
        {
            ArgRow arg = facts.Args[call.ArgStart + i];
            if (arg.Kind == ArgKind.Keyword ? facts.NameText(arg.Name) == keyword : arg.Kind == ArgKind.Positional && seen++ == position)
                return arg.Value;
        }
        return 0;
    }
}
