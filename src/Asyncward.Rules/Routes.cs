using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules;

/// <summary>The route, command or event that runs a function, as it stands in the source: <c>@app.get("/items")</c>.</summary>
internal static class Routes
{
    // A program in which everything leads to everything is not worth more.
    private const int MostVisited = 500;
    private const int MostText = 60;

    /// <summary>A sentence on the route that a function handles, or on the nearest one that leads to it; empty when none is known.</summary>
    public static string Sentence(ProgramModel program, int function)
    {
        var queue = new Queue<int>();
        var visited = new HashSet<int> { function };
        queue.Enqueue(function);
        while (queue.TryDequeue(out int f))
        {
            if (Of(program, f) is { } route)
                return f == function ? " This runs for `" + route + "`." : " `" + route + "` leads here.";
            foreach (EdgeRef at in program.Calls.Into(f))
            {
                Edge edge = program.Calls.Edge(at);
                if (visited.Count < MostVisited && edge.Grade > EdgeGrade.Guessed && edge.Kind is EdgeKind.Call or EdgeKind.Await or EdgeKind.Create && visited.Add(at.Caller))
                    queue.Enqueue(at.Caller);
            }
        }
        return "";
    }

    private static string? Of(ProgramModel program, int function)
    {
        Contexts contexts = program.Contexts.Of(function);
        int decorator = (contexts & Contexts.Handler) != 0 ? EntryPoints.DecoratorOf(program, function) : -1;
        if (decorator >= 0)
        {
            FileFacts facts = program.Facts(program.FileOf(function));
            ExprNode node = facts.Exprs[decorator];
            return (node.Kind == ExprKind.Call ? Call(facts, facts.Sites[node.A]) : ExprText.Of(facts, decorator)) is { } text ? "@" + text : null;
        }
        int site = (contexts & Contexts.Many) != 0 ? EntryPoints.RegistrationOf(program, function) : -1;
        if (site < 0 && (contexts & Contexts.Handler) != 0)
            return OfClass(program, function) ?? EntryPoints.Overridden(program, function);
        return site >= 0 ? Call(program.Facts(program.FileOfSite(site)), program.Site(site)) : null;
    }

    // Where the class whose method this is stands beside its path: `@routes.view("/items")`, `("/items", Items)`, `path("items/", Items.as_view())`.
    private static string? OfClass(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        if ((row.Flags & FunctionFlags.Method) == 0 || row.Class < 0)
            return null;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        int cls = program.ClassId(file, row.Class);
        if (EntryPoints.DecoratorOfClass(program, cls) is >= 0 and var decorator)
            return Call(facts, facts.Sites[facts.Exprs[decorator].A]) is { } call ? "@" + call : null;
        if (EntryPoints.RegistrationOfClass(program, cls) is not var (at, expr, site))
            return null;
        facts = program.Facts(at);
        if (site >= 0)
            return Call(facts, facts.Sites[site]);
        ExprNode pair = facts.Exprs[expr];
        return Quotable(facts, facts.Exprs[facts.Lists[pair.A]]) is { } written && ExprText.Of(facts, facts.Lists[pair.A + 1]) is { } name
            ? "(\"" + written + "\", " + name + (pair.B > 2 ? ", …)" : ")") : null;
    }

    private static string? Quotable(FileFacts facts, ExprNode text) =>
        facts.NameText(text.A) is { Length: <= MostText } written && written.AsSpan().IndexOfAny("\n`\"\\") < 0 ? written : null;

    // The callee and the first text among its arguments, which is the path or the name.
    private static string? Call(FileFacts facts, SiteRow site)
    {
        if (ExprText.Of(facts, site.Target) is not { } callee)
            return null;
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
        {
            if (facts.Exprs[facts.Args[i].Value] is { Kind: ExprKind.Str, A: >= 0 } text && Quotable(facts, text) is { } written)
                return callee + "(\"" + written + "\"" + (site.ArgCount > 1 ? ", …)" : ")");
        }
        return callee + (site.ArgCount > 0 ? "(…)" : "()");
    }
}
