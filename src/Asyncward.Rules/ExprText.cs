using Asyncward.Python.Facts;

namespace Asyncward.Rules;

/// <summary>Short expressions as they stand in the source.</summary>
internal static class ExprText
{
    /// <summary>A dotted path of names (<c>self.lock</c>), or null for anything else.</summary>
    public static string? Of(FileFacts facts, int expr)
    {
        if (expr <= 0)
            return null;
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.Attribute:
                return Of(facts, node.A) is { } left ? left + "." + Written(left, facts.NameText(node.B)) : null;
            case ExprKind.Import:
                return facts.NameText(facts.Imports[node.A].Bound);
            case ExprKind.Bind:
                return facts.NameText(facts.Symbols[facts.Bindings[node.A].Symbol].Name);
            case ExprKind.Name:
                return facts.NameText(facts.Symbols[node.A].Name);
            case ExprKind.Builtin:
                return facts.NameText(node.A);
            case ExprKind.Param:
                return facts.NameText(facts.Params[facts.Functions[node.A].ParamStart + node.B].Name);
            case ExprKind.NotNone or ExprKind.Narrow:
                return Of(facts, node.A);
            case ExprKind.Call:
                return Of(facts, facts.Sites[node.A].Target) is { } callee ? callee + "(…)" : null;
            // A name that was bound in several places.
            case ExprKind.Union when node.B > 0:
                string? common = null;
                foreach (int part in facts.List(node.A, node.B))
                {
                    if (facts.Exprs[part].Kind is not (ExprKind.Bind or ExprKind.Param or ExprKind.NotNone or ExprKind.Narrow) || Of(facts, part) is not { } text
                        || (common ??= text) != text)
                        return null;
                }
                return common;
            default:
                return null;
        }
    }

    // `self.__state` is `_Class__state` to the compiler.
    private static string Written(string left, string name) =>
        left is "self" or "cls" && name.Length > 1 && name[0] == '_' && char.IsLetter(name[1]) && !name.EndsWith("__", System.StringComparison.Ordinal)
            && name.IndexOf("__", System.StringComparison.Ordinal) is > 1 and var at ? name[at..] : name;
}
