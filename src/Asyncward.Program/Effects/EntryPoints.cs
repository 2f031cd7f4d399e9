using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>What makes a framework call a function.</summary>
public static class EntryPoints
{
    /// <summary>The decorator that hands the function to a framework.</summary>
    /// <returns>Its expression in the function's file, or -1.</returns>
    public static int DecoratorOf(ProgramModel program, int function)
    {
        ArgumentNullException.ThrowIfNull(program);
        FunctionRow row = program.Function(function);
        int file = program.FileOf(function);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            int expr = program.Facts(file).Lists[row.DecoratorStart + i];
            if (ContextFinder.EffectsOfDecorator(program, file, expr) is not { } effects)
                continue;
            if (effects.EntryPoint is { Context: not (ModelContext.Main or ModelContext.Test) } || effects.Handles.Length > 0)
                return expr;
        }
        return -1;
    }

    /// <summary>The decorator with arguments that hands the class to a framework.</summary>
    /// <returns>Its expression in the class's file, or -1.</returns>
    public static int DecoratorOfClass(ProgramModel program, int cls)
    {
        ArgumentNullException.ThrowIfNull(program);
        ClassRow row = program.Class(cls);
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            int expr = facts.Lists[row.DecoratorStart + i];
            if (facts.Exprs[expr] is { Kind: ExprKind.Call } call && facts.Sites[call.A].ArgCount > 0 && ContextFinder.EffectsOfDecorator(program, file, expr) is not null)
                return expr;
        }
        return -1;
    }

    /// <summary>
    /// Where a class is handed to a framework with a text: a tuple's expression (<c>("/items", Items)</c>) or a call's row among the sites, in a file.
    /// The one that it is not is -1; null when there is none.
    /// </summary>
    public static (int File, int Expr, int Site)? RegistrationOfClass(ProgramModel program, int cls)
    {
        ArgumentNullException.ThrowIfNull(program);
        return program.ClassRegistrations.Of(cls);
    }

    /// <summary>The method of a framework's class that the function stands in the place of, by its full name; null when it is none that the framework calls.</summary>
    public static string? Overridden(ProgramModel program, int function)
    {
        ArgumentNullException.ThrowIfNull(program);
        FunctionRow row = program.Function(function);
        if ((row.Flags & FunctionFlags.Method) == 0 || row.Class < 0 || row.Name < 0)
            return null;
        int file = program.FileOf(function);
        int name = program.Name(file, row.Name);
        foreach (int ancestor in program.Types.Mro(program.ClassId(file, row.Class)))
        {
            if (program.Files[program.FileOfClass[ancestor]].Role == FileRole.Model && program.Types.OwnMember(ancestor, name) is { } member
                && Evaluator.Unwrap(member) is { } f && program.Models.OfFunction(f.Function) is { EntryPoint: { Context: not (ModelContext.Main or ModelContext.Test) } })
                return program.QualifiedName(f.Function);
        }
        return null;
    }

    /// <summary>The call that hands the function to a framework.</summary>
    /// <returns>Its site, or -1.</returns>
    public static int RegistrationOf(ProgramModel program, int function)
    {
        ArgumentNullException.ThrowIfNull(program);
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            Edge edge = program.Calls.Edge(at);
            if (edge.Kind == EdgeKind.Callback && edge.Grade > EdgeGrade.Inferred && edge.Effect.Many && program.Site(edge.Site).Kind == SiteKind.Call)
                return edge.Site;
        }
        return -1;
    }
}
