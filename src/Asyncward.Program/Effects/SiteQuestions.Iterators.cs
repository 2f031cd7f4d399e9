using System;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

// Calls that only make an iterator, of which a thread takes what it gives: `await asyncio.to_thread(list, folder.glob("*"))`.
public static partial class SiteQuestions
{
    /// <summary>Whether a call of a library only makes an iterator, which waits where its elements are taken: <c>folder.glob("*")</c>.</summary>
    public static bool MakesIterator(ProgramModel program, in Edge edge)
    {
        ArgumentNullException.ThrowIfNull(program);
        return edge.Callee >= 0 && edge.Class < 0
            && program.Types.ReturnOf(edge.Callee) is InstanceValue result && program.QualifiedClassName(result.Class) is "typing.Iterator" or "typing.Generator"
                or "collections.abc.Iterator" or "collections.abc.Generator";
    }

    /// <summary>
    /// Whether what a call gives is such an iterator, of the library or returned by a function of the program that does nothing else, and is handed to a thread
    /// as an argument of what runs there.
    /// </summary>
    internal static bool IsTakenInThread(ProgramModel program, in Edge edge)
    {
        if (edge.Argument >= 0 || program.Site(edge.Site) is not { Kind: SiteKind.Call, Use: ValueUse.Argument, UseDetail: >= 0 and var taker })
            return false;
        int file = program.FileOfSite(edge.Site);
        ref readonly SiteRow row = ref program.Facts(file).Sites[taker];
        foreach (ref readonly Edge outer in program.Calls.At(program.FunctionId(file, row.Function), program.SiteId(file, taker)))
        {
            if (outer.Argument < 0 && outer.Callee >= 0 && program.Models.OfFunction(outer.Callee) is { Offloads.Length: > 0 })
                return MakesIterator(program, edge) && (program.Models.IsModel(edge.Callee) || OnlyMakesIterator(program, edge.Callee));
        }
        return false;
    }

    // `def find(): return folder.glob("*")`
    private static bool OnlyMakesIterator(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        FileFacts facts = program.Facts(program.FileOf(function));
        if (row.ReturnCount != 1 || (row.Flags & (FunctionFlags.Async | FunctionFlags.Generator)) != 0
            || facts.Lists[row.ReturnStart] is not (> 0 and var answer) || facts.Exprs[answer] is not { Kind: ExprKind.Call } call)
            return false;
        bool any = false;
        foreach (ref readonly Edge inner in program.Calls.From(function))
        {
            int site = program.SiteRowOf(inner.Site);
            // What it is called on may be a property.
            if (site != call.A && facts.Sites[site].Kind == SiteKind.AttributeLoad)
                continue;
            if (site != call.A || !MakesIterator(program, inner) || !program.Models.IsModel(inner.Callee))
                return false;
            any = true;
        }
        return any;
    }
}
