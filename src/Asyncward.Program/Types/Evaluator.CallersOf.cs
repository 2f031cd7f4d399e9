using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// Where the program calls a function. A constructor is called by the name of its class and for the classes below it: those without a constructor of
// their own by their names, the others call it from theirs, `super().__init__(db)`. Methods of a class make it as `cls(db)`.
public sealed partial class Evaluator
{
    /// <summary>A call of a function.</summary>
    /// <param name="File">Where it stands.</param>
    /// <param name="Site">Its row.</param>
    /// <param name="Bound">Whether it binds the receiver itself.</param>
    /// <param name="Doubtful">For a class below, where others make the class itself: what is not known there takes nothing away.</param>
    private readonly record struct Caller(int File, int Site, bool Bound, bool Doubtful);

    /// <summary>The calls of a function; null when they are too many to follow.</summary>
    private List<Caller>? CallersOf(int function, int file, in FunctionRow row)
    {
        var callers = new List<Caller>();
        if (!AddCallers(callers, file, CalledAs(file, row), function, false))
            return null;
        bool direct = callers.Count > 0;
        if (!IsConstructor(file, row))
            return callers;
        int cls = program.ClassId(file, row.Class);
        AddOwnMakers(callers, file, cls, function, direct);
        direct = callers.Count > 0;
        return callers.Count <= MostCallers && (AddMakersBelow(callers, cls, function, direct) || direct) ? callers : null;
    }

    private bool IsConstructor(int file, in FunctionRow row) => row.Class >= 0 && program.Name(file, row.Name) == known.Init;

    // The name by which a function is called: a constructor by that of its class.
    private int CalledAs(int file, in FunctionRow row) =>
        program.Name(file, IsConstructor(file, row) ? program.Class(program.ClassId(file, row.Class)).Name : row.Name);

    // `return cls(db)` in a class method, `type(self)(self.db)`: what nobody names.
    private void AddOwnMakers(List<Caller> callers, int file, int cls, int function, bool doubtful)
    {
        FileFacts facts = program.Facts(file);
        ScopeRow scope = facts.Scopes[program.Class(cls).Scope];
        for (int s = scope.SymbolStart; s < scope.SymbolStart + scope.SymbolCount; s++)
        {
            for (int b = facts.Symbols[s].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            {
                if (facts.Bindings[b].Kind == BindingKind.Function && facts.Exprs[facts.Bindings[b].Value] is { Kind: ExprKind.Function } method)
                    AddMakersIn(callers, file, method.A, function, doubtful);
            }
        }
    }

    private void AddMakersIn(List<Caller> callers, int file, int method, int function, bool doubtful)
    {
        FileFacts facts = program.Facts(file);
        ref readonly FunctionRow row = ref facts.Functions[method];
        for (int site = row.SiteStart; site < row.SiteStart + row.SiteCount; site++)
        {
            if (facts.Sites[site].Kind == SiteKind.Call && IsOwnClass(facts, facts.Sites[site].Target) && Calls(file, site, function, out bool bound))
                callers.Add(new Caller(file, site, bound, doubtful));
        }
    }

    // A parameter, `self.__class__`, or what a call gives: all but the first have names by which they are not found.
    private static bool IsOwnClass(FileFacts facts, int expr) => facts.Exprs[expr] switch
    {
        { Kind: ExprKind.Bind } bind => facts.Bindings[bind.A].Kind == BindingKind.Parameter,
        { Kind: ExprKind.Attribute } attribute => facts.NameBytes(attribute.B).SequenceEqual("__class__"u8),
        { Kind: ExprKind.Call } call => facts.LastName(facts.Sites[call.A].Target) is >= 0 and var name && facts.NameBytes(name).SequenceEqual("type"u8),
        _ => false,
    };

    private bool AddCallers(List<Caller> callers, int file, int name, int function, bool doubtful)
    {
        if (indexes.Calls.Calls(file, name, MostCallers) is not { } sites)
            return false;
        foreach ((int caller, int site) in sites)
        {
            if (Calls(caller, site, function, out bool bound))
                callers.Add(new Caller(caller, site, bound, doubtful));
        }
        return callers.Count <= MostCallers;
    }

    private bool AddMakersBelow(List<Caller> callers, int cls, int function, bool doubtful)
    {
        if (derived is null || derived[cls] is null)
            return true;
        var below = new List<int>();
        if (!CollectHosts(cls, below))
            return false;
        foreach (int child in below)
        {
            int file = program.FileOfClass[child];
            if (OwnMember(child, known.Init) is not { } own)
            {
                if (FunctionIn(FindMember(child, known.Init, out _) ?? Value.Unknown) == function
                    && !AddCallers(callers, file, program.Name(file, program.Class(child).Name), function, doubtful))
                    return false;
                continue;
            }
            if (FunctionIn(own) is not (>= 0 and var constructor))
                return false;
            FunctionRow row = program.Function(constructor);
            FileFacts facts = program.Facts(program.FileOf(constructor));
            for (int site = row.SiteStart; site < row.SiteStart + row.SiteCount; site++)
            {
                if (facts.Sites[site].Kind == SiteKind.Call && facts.LastName(facts.Sites[site].Target) is >= 0 and var name
                    && facts.NameBytes(name).SequenceEqual("__init__"u8) && Calls(program.FileOf(constructor), site, function, out bool bound))
                    callers.Add(new Caller(program.FileOf(constructor), site, bound, doubtful));
            }
        }
        return callers.Count <= MostCallers;
    }

    private bool Calls(int file, int site, int function, out bool bound)
    {
        bound = false;
        foreach (Value member in Members(Eval(file, program.Facts(file).Sites[site].Target)))
        {
            if (member is ClassValue cls)
            {
                bound = true;
                if (FindMember(cls.Class, known.Init, out _) is { } init && FunctionIn(init) == function)
                    return true;
                continue;
            }
            bound = member is BoundMethodValue;
            if (FunctionIn(member) == function)
                return true;
        }
        return false;
    }
}
