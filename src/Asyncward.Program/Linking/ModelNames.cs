using System;
using System.Collections.Concurrent;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Linking;

/// <summary>Whether models have a name in the versions of the packages that are in use: nobody is sent to a function that his version lacks.</summary>
internal sealed class ModelNames(IModuleSource source)
{
    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>False only where a model of its module is there and lacks it.</summary>
    public bool MayHave(string qualified) => known.GetOrAdd(qualified, Look);

    private bool Look(string qualified)
    {
        string[] parts = qualified.Split('.');
        for (int size = parts.Length - 1; size > 0; size--)
        {
            if (source.ReadModel(string.Join('.', parts, 0, size), out _) is { } facts)
                return Has(facts, 0, parts.AsSpan(size));
        }
        return true;
    }

    private static bool Has(FileFacts facts, int scope, ReadOnlySpan<string> path)
    {
        ScopeRow row = facts.Scopes[scope];
        for (int i = row.SymbolStart; i < row.SymbolStart + row.SymbolCount; i++)
        {
            if (facts.NameText(facts.Symbols[i].Name) != path[0] || facts.Symbols[i].FirstBinding < 0)
                continue;
            if (path.Length == 1 || ClassBoundBy(facts, facts.Symbols[i].FirstBinding) is not (>= 0 and var cls))
                return true;
            return HasMember(facts, cls, path[1..], 0);
        }
        return (row.Flags & ScopeFlags.StarImport) != 0;
    }

    private static bool HasMember(FileFacts facts, int cls, ReadOnlySpan<string> path, int depth)
    {
        ClassRow row = facts.Classes[cls];
        if (Has(facts, row.Scope, path))
            return true;
        foreach (int expr in facts.List(row.BaseStart, row.BaseCount))
        {
            ExprNode node = facts.Exprs[expr].Kind == ExprKind.Subscript ? facts.Exprs[facts.Exprs[expr].A] : facts.Exprs[expr];
            ExprNode bound = node.Kind == ExprKind.Bind ? facts.Exprs[Math.Max(0, facts.Bindings[node.A].Value)] : node;
            if (bound.Kind == ExprKind.Import && facts.NameText(facts.Imports[bound.A].Name) is "Generic" or "Protocol")
                continue;
            int symbol = node.Kind switch { ExprKind.Bind => facts.Bindings[node.A].Symbol, ExprKind.Name => node.A, _ => -1 };
            // What a base of another file has is not looked for.
            if (symbol < 0 || depth > 20 || ClassBoundBy(facts, facts.Symbols[symbol].FirstBinding) is not (>= 0 and var parent) || HasMember(facts, parent, path, depth + 1))
                return true;
        }
        return false;
    }

    // The last one where a class is bound again and again; -1 for what is no class of this file.
    private static int ClassBoundBy(FileFacts facts, int binding)
    {
        int cls = -1;
        for (; binding >= 0; binding = facts.Bindings[binding].Next)
        {
            ExprNode value = facts.Exprs[Math.Max(0, facts.Bindings[binding].Value)];
            cls = value.Kind == ExprKind.Class ? value.A : -1;
        }
        return cls;
    }
}
