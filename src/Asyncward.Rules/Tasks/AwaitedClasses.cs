using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>
/// Plain classes of libraries that a program only declares, and of which it awaits every call that would block: it makes objects of the class of the other
/// colour, and the declarations name the wrong one of the two (<c>from redis import Redis</c>, and a client of <c>redis.asyncio</c>).
/// </summary>
internal sealed class AwaitedClasses(ProgramModel program)
{
    private Dictionary<int, Uses>? classes;

    /// <summary>Whether a call is of a method of such a class.</summary>
    public bool Holds(int file, int siteRow)
    {
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, program.Facts(file).Sites[siteRow].Function), program.SiteId(file, siteRow)))
        {
            if (DeclaredClass(edge) is >= 0 and var cls)
                return (classes ??= Count()).TryGetValue(cls, out Uses? uses) && !uses.Plain && uses.Awaited.Count > 1;
        }
        return false;
    }

    private Dictionary<int, Uses> Count()
    {
        var found = new Dictionary<int, Uses>();
        foreach (int function in program.Calls.Functions)
        {
            if (!program.IsChecked(program.FileOf(function)))
                continue;
            foreach (ref readonly Edge edge in program.Calls.From(function))
            {
                if (edge.Argument >= 0)
                    continue;
                if (edge.Class >= 0)
                    Of(found, edge.Class).Plain = true;
                else if (DeclaredClass(edge) is >= 0 and var cls)
                    Note(Of(found, cls), edge);
            }
        }
        return found;
    }

    private void Note(Uses uses, in Edge edge)
    {
        if (program.Models.OfFunction(edge.Callee) is not { Blocks.Length: > 0 })
        {
            if (program.Site(edge.Site) is { Kind: SiteKind.Call, Use: ValueUse.AsyncWith } && IsPlainManager(edge.Callee))
                uses.Awaited.Add(edge.Callee);
            return;
        }
        if (program.Site(edge.Site) is { Kind: SiteKind.Call, Use: ValueUse.Awaited })
            uses.Awaited.Add(edge.Callee);
        else
            uses.Plain = true;
    }

    // `async with client.pipeline() as pipe:`, where the plain client gives what only `with` can enter.
    private bool IsPlainManager(int callee) => program.Types.ReturnOf(callee) is InstanceValue { Class: >= 0 and var made }
        && program.Types.MemberNamed(made, "__enter__") is not null && program.Types.MemberNamed(made, "__aenter__") is null;

    // The class of a library whose method is called on what is only declared to be of it.
    private int DeclaredClass(in Edge edge) => edge.Callee >= 0 && program.Models.IsModel(edge.Callee)
        && edge.Receiver is InstanceValue { Origin: InstanceOrigin.Declared } receiver ? receiver.Class : -1;

    private static Uses Of(Dictionary<int, Uses> found, int cls)
    {
        if (!found.TryGetValue(cls, out Uses? uses))
            found[cls] = uses = new Uses();
        return uses;
    }

    private sealed class Uses
    {
        public HashSet<int> Awaited { get; } = [];

        // One is made, or a call that blocks is not awaited.
        public bool Plain { get; set; }
    }
}
