using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>Words and chains that findings about coroutines share.</summary>
internal static class CoroutineFindings
{
    /// <summary>The callee of a call as the reader sees it.</summary>
    public static string Callee(ProgramModel program, int function, int site, MadeCoroutine made)
    {
        // Behind a decorator the reader sees the name that was decorated, not the wrapper's.
        if (made.Replaced >= 0)
            return Names.Function(program, made.Replaced);
        Value callee = program.Types.Eval(program.FileOfSite(site), program.Site(site).Target);
        if (made.Through < 0 && (callee is BoundMethodValue bound ? bound.Callee : callee) is WrappedValue { Inner: FunctionValue } wrapped
            && Evaluator.FunctionIn(wrapped.Original) is >= 0 and var decorated)
            return Names.Function(program, decorated);
        foreach (ref readonly Edge edge in program.Calls.At(function, site))
        {
            if (edge.Argument < 0 && edge.Callee >= 0 && edge.Kind is EdgeKind.Create or EdgeKind.Call && !IsProperty(program, edge.Callee))
                return made.Function >= 0 && made.Through < 0 && edge.Callee != made.Function ? Names.Function(program, made.Function) : Names.Callee(program, edge);
        }
        int named = made.Through >= 0 ? made.Through : made.Function;
        return named >= 0 ? Names.Function(program, named) : "this call";
    }

    /// <summary>Where the coroutine comes from: the plain function that hands it on, and the <c>async def</c>.</summary>
    public static ChainHop[] Origin(ProgramModel program, MadeCoroutine made)
    {
        var hops = new List<ChainHop>();
        if (made.Through >= 0 && !program.Models.IsModel(made.Through))
            hops.Add(Definition(program, made.Through, "returns a coroutine without awaiting it"));
        if (made.Function >= 0 && !program.Models.IsModel(made.Function))
        {
            hops.Add(Definition(program, made.Function, made.Replaced < 0 ? "is defined with `async def`"
                : "takes the place of `" + Names.Function(program, made.Replaced) + "` and is defined with `async def`"));
        }
        return hops.ToArray();
    }

    /// <summary>A hop at the name of a function.</summary>
    public static ChainHop Definition(ProgramModel program, int function, string text)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        bool named = (row.Flags & FunctionFlags.Lambda) == 0;
        var location = new Location(program.FileOf(function), named ? row.NameStart : row.Start, named ? row.NameEnd : row.End);
        return new ChainHop(location, program.QualifiedName(function), text);
    }

    /// <summary>Whether a function's body can await.</summary>
    public static bool CanAwait(ProgramModel program, int function) =>
        (program.FlagsOf(function) & FunctionFlags.Async) != 0 || program.IsNotebook(function);

    /// <summary>What to do instead of calling a coroutine function plainly.</summary>
    public static string Help(ProgramModel program, int function, string awaited)
    {
        if (CanAwait(program, function))
            return awaited;
        FunctionFlags flags = program.FlagsOf(function);
        if ((flags & (FunctionFlags.Module | FunctionFlags.ClassBody)) != 0)
            return "Await it in a coroutine that the event loop runs.";
        if ((flags & FunctionFlags.Lambda) != 0)
            return "Use a coroutine function in place of the lambda, or hand the coroutine to the event loop.";
        string name = program.Facts(program.FileOf(function)).NameText(program.Function(function).Name);
        return (flags & FunctionFlags.Method) != 0 && Names.IsCalledByLanguage(name)
            ? "Python calls `" + name + "` itself and awaits nothing: await the call in a coroutine that " + (name is "__init__" or "__new__" ? "makes" : "uses")
                + " the object, or hand the coroutine to the event loop."
            : "Make `" + name + "` a coroutine function and await the call, or hand the coroutine to the event loop.";
    }

    private static bool IsProperty(ProgramModel program, int function) =>
        program.Function(function).DecoratorCount > 0 && program.Types.Decorated(function) is PropertyValue;
}
