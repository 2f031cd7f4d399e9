using System.Collections.Generic;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>
/// Where the project's classes are handed to frameworks: with a text in a tuple (<c>("/items", Items)</c>), or with a text to a modelled function
/// (<c>add_view("/items", Items)</c>, <c>path("items/", Items.as_view())</c>); by the last name of the class as it stands there.
/// </summary>
internal sealed class ClassRegistrations
{
    private readonly ProgramModel program;
    private readonly Dictionary<(int Part, int Name), List<(int File, int Expr, int Site)>> places = [];

    public ClassRegistrations(ProgramModel program)
    {
        this.program = program;
        var classes = new HashSet<int>();
        for (int cls = 0; cls < program.ClassCount; cls++)
        {
            if (program.Files[program.FileOfClass[cls]].Role == FileRole.Project)
                classes.Add(program.Name(program.FileOfClass[cls], program.Class(cls).Name));
        }
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (program.Files[file].Role != FileRole.Project)
                continue;
            FileFacts facts = program.Facts(file);
            for (int expr = 0; expr < facts.Exprs.Length; expr++)
            {
                if (facts.Exprs[expr] is { Kind: ExprKind.Tuple, B: >= 2 } pair && IsText(facts, facts.Lists[pair.A]))
                    Add(file, facts.Lists[pair.A + 1], expr, -1, classes);
            }
            for (int site = 0; site < facts.Sites.Length; site++)
            {
                SiteRow call = facts.Sites[site];
                if (call.Kind != SiteKind.Call || !HasText(facts, call))
                    continue;
                for (int i = call.ArgStart; i < call.ArgStart + call.ArgCount; i++)
                    Add(file, facts.Args[i].Value, -1, site, classes);
            }
        }
    }

    /// <summary>The first place where a class is handed over: a tuple's expression, or a call's site; the other is -1. Null when there is none.</summary>
    public (int File, int Expr, int Site)? Of(int cls)
    {
        int file = program.FileOfClass[cls];
        if (!places.TryGetValue((program.PartOf(file), program.Name(file, program.Class(cls).Name)), out List<(int File, int Expr, int Site)>? found))
            return null;
        foreach ((int at, int expr, int site) in found)
        {
            FileFacts facts = program.Facts(at);
            if (expr >= 0 && IsClass(at, facts.Lists[facts.Exprs[expr].A + 1], cls) || site >= 0 && IsModelled(at, facts.Sites[site]) && Passes(at, facts.Sites[site], cls))
                return (at, expr, site);
        }
        return null;
    }

    private static bool IsText(FileFacts facts, int expr) => expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Str, A: >= 0 };

    private static bool HasText(FileFacts facts, in SiteRow call)
    {
        for (int i = call.ArgStart; i < call.ArgStart + call.ArgCount; i++)
        {
            if (IsText(facts, facts.Args[i].Value))
                return true;
        }
        return false;
    }

    // `Items` or `Items.as_view()`: the expression of the class.
    private static int ClassExpr(FileFacts facts, int expr)
    {
        if (expr <= 0 || facts.Exprs[expr] is not { Kind: ExprKind.Call } call)
            return expr;
        int target = facts.Sites[call.A].Target;
        return target > 0 && facts.Exprs[target] is { Kind: ExprKind.Attribute } method ? method.A : -1;
    }

    // A name of a star import is bound by no scope of the file.
    private static int NameOf(FileFacts facts, int expr) =>
        expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Builtin } starred ? starred.A : facts.LastName(expr);

    private void Add(int file, int value, int expr, int site, HashSet<int> classes)
    {
        FileFacts facts = program.Facts(file);
        if (NameOf(facts, ClassExpr(facts, value)) is not (>= 0 and var local) || program.Name(file, local) is var name && !classes.Contains(name))
            return;
        if (!places.TryGetValue((program.PartOf(file), name), out List<(int, int, int)>? found))
            places[(program.PartOf(file), name)] = found = new List<(int, int, int)>(1);
        found.Add((file, expr, site));
    }

    private bool IsClass(int file, int expr, int cls) => program.Types.Eval(file, ClassExpr(program.Facts(file), expr)) is ClassValue named && named.Class == cls;

    private bool Passes(int file, in SiteRow call, int cls)
    {
        for (int i = call.ArgStart; i < call.ArgStart + call.ArgCount; i++)
        {
            if (IsClass(file, program.Facts(file).Args[i].Value, cls))
                return true;
        }
        return false;
    }

    private bool IsModelled(int calling, in SiteRow call)
    {
        foreach (Value member in Evaluator.Members(program.Types.Eval(calling, call.Target)))
        {
            int file = member is ClassValue made ? program.FileOfClass[made.Class] : Evaluator.FunctionIn(member) is >= 0 and var function ? program.FileOf(function) : -1;
            if (file >= 0 && program.IsModel(file))
                return true;
        }
        return false;
    }
}
