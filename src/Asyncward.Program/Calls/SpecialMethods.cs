using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>
/// The special methods by whose names a class outside the library runs more than the language: comparisons, truth, text and hashes are asked everywhere, and
/// where nobody's way to answer calls anything, the types of what is asked need not be known.
/// </summary>
internal sealed class SpecialMethods
{
    private readonly HashSet<int> names = [];

    public SpecialMethods(ProgramModel program)
    {
        IsAll = program.Options.FollowParameters;
        for (int file = 0; file < program.Files.Length && !IsAll; file++)
        {
            if (program.IsModel(file))
                continue;
            FileFacts facts = program.Facts(file);
            foreach (ref readonly FunctionRow function in facts.Functions)
            {
                if ((function.Flags & FunctionFlags.Method) != 0 && function.Name >= 0 && facts.NameBytes(function.Name).StartsWith("__"u8) && Calls(facts, function))
                    names.Add(program.Name(file, function.Name));
            }
        }
    }

    /// <summary>Whether all are asked for, since the graph itself is what is wanted.</summary>
    public bool IsAll { get; }

    /// <summary>Whether an edge to a method of this name can matter.</summary>
    public bool Has(int name) => IsAll || names.Contains(name);

    // `isinstance(other, Point)` and the like wait for nobody.
    private static bool Calls(FileFacts facts, in FunctionRow function)
    {
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            if (facts.Sites[s].Kind == SiteKind.Call && facts.Exprs[facts.Sites[s].Target].Kind != ExprKind.Builtin || facts.Sites[s].Kind is SiteKind.With or SiteKind.Import)
                return true;
        }
        return false;
    }
}
