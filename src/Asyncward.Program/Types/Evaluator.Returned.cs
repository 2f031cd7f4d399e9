using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// What a function gives that declares a base and makes one of the classes below it: <c>def tracker(self) -> Tracker: return SilentTracker()</c>. An override of a
/// third class is then none of the candidates for a call. And what stands in for the declared object without being one.
/// </summary>
public sealed partial class Evaluator
{
    // A factory with more ways out than these is a table, of which any entry may be meant.
    private const int MostMade = 4;

    private readonly Lazy<bool> standIns;

    // The objects that the function and all its overrides make, when that is all that they return; null otherwise.
    private Value? MadeInstead(int function, in FunctionRow row, InstanceValue declared)
    {
        if (derived?[declared.Class] is null || program.IsModel(program.FileOfClass[declared.Class]))
            return null;
        UnionBuilder builder = NewUnion();
        if (!AddMade(function, declared.Class, ref builder))
            return null;
        if ((row.Flags & FunctionFlags.Method) != 0 && row.Class >= 0 && row.Name >= 0)
        {
            int file = program.FileOf(function);
            var below = new List<int>();
            if (!CollectHosts(program.ClassId(file, row.Class), below))
                return null;
            foreach (int child in below)
            {
                if (OwnMember(child, program.Name(file, row.Name)) is { } own && (Unwrap(own) is not { } other || !AddMade(other.Function, declared.Class, ref builder)))
                    return null;
            }
        }
        return builder.ToValue();
    }

    // `def services(self) -> Services: return self._waiting`, where what is kept has only `__getattr__` and is no Services: it stands in for them, and nobody knows
    // what it makes of their methods.
    private Value? StandIn(int file, in FunctionRow row, InstanceValue declared)
    {
        if (row.ReturnCount is 0 or > MostMade || (row.Flags & (FunctionFlags.StubBody | FunctionFlags.Generator)) != 0 || program.IsModel(program.FileOfClass[declared.Class])
            || !standIns.Value)
            return null;
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int returned = facts.Lists[row.ReturnStart + i];
            if (returned <= 0 || facts.Exprs[returned].Kind is not (ExprKind.Attribute or ExprKind.Bind or ExprKind.Name or ExprKind.Call))
                continue;
            foreach (Value member in Members(Eval(file, returned)))
            {
                if (member is InstanceValue given && !program.IsModel(program.FileOfClass[given.Class]) && !IsSubclass(given.Class, declared.Class)
                    && !IsSubclass(declared.Class, given.Class) && FindMember(given.Class, known.GetAttrName, out int owner) is not null
                    && !program.IsModel(program.FileOfClass[owner]))
                    return given;
            }
        }
        return null;
    }

    // Whether any class of the program says itself what its attributes are.
    private bool HasStandIns()
    {
        for (int cls = 0; cls < program.ClassCount; cls++)
        {
            if (!program.IsModel(program.FileOfClass[cls]) && ClassSymbol(cls, known.GetAttrName) >= 0)
                return true;
        }
        return false;
    }

    private bool AddMade(int function, int declared, ref UnionBuilder builder)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        if (row.ReturnCount is 0 or > MostMade || (row.Flags & (FunctionFlags.StubBody | FunctionFlags.Generator)) != 0)
            return false;
        int file = program.FileOf(function);
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int returned = facts.Lists[row.ReturnStart + i];
            if (returned <= 0 || facts.Exprs[returned] is not { Kind: ExprKind.Call } call
                || Eval(file, facts.Sites[call.A].Target) is not ClassValue { IsDeclared: false } made || !IsSubclass(made.Class, declared))
                return false;
            builder.Add(Eval(file, returned));
        }
        return true;
    }
}
