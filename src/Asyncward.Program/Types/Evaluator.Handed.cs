using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What a framework passes to the functions that calls hand to it, as the models say: `CommandHandler("start", start)`.
public sealed partial class Evaluator
{
    private readonly Lazy<Handings> handings;

    // Null where nothing is known, or where several calls say different things.
    private InstanceValue? FromHanding(int function, int file, in FunctionRow row, int position)
    {
        InstanceValue? found = null;
        foreach ((int at, int site) in handings.Value.Of(program.PartOf(file), program.Name(file, row.Name)))
        {
            if (Handed(at, site, function, position) is not { } given)
                continue;
            if (found is not null && found.Class != given.Class)
                return null;
            found = given;
        }
        return found;
    }

    private InstanceValue? Handed(int file, int site, int function, int position)
    {
        FileFacts facts = program.Facts(file);
        foreach (Value member in Members(Eval(file, facts.Sites[site].Target)))
        {
            int registering = FunctionIn(member is ClassValue made ? FindMember(made.Class, known.Init, out _) ?? Value.Unknown : member);
            if (registering < 0 || program.Models.OfFunction(registering) is not { } effects || position >= effects.Gives.Length)
                continue;
            bool bound = member is ClassValue or BoundMethodValue;
            foreach (int argument in program.Models.HandedOver(program.SiteId(file, site), registering, bound))
            {
                if (FunctionIn(Eval(file, facts.Args[argument].Value)) == function && ClassNamed(program.FileOf(registering), effects.Gives[position]) is { } cls)
                    return new InstanceValue(cls.Class, [], InstanceOrigin.Declared, -1);
            }
        }
        return null;
    }

    /// <summary>
    /// The calls, tests left out, of what is named like a modelled function that hands functions over and says what those are called with;
    /// by the names of what is passed.
    /// </summary>
    private sealed class Handings
    {
        private static readonly List<(int File, int Site)> None = [];
        private readonly Dictionary<(int Part, int Name), List<(int File, int Site)>> calls = [];

        public Handings(ProgramModel program, CallSites callSites)
        {
            foreach (int name in NamesOfRegistering(program))
            {
                foreach ((int file, int site) in callSites.Named(name))
                {
                    FileFacts facts = program.Facts(file);
                    SiteRow call = facts.Sites[site];
                    for (int i = call.ArgStart; call.Kind == SiteKind.Call && i < call.ArgStart + call.ArgCount; i++)
                    {
                        if (facts.LastName(facts.Args[i].Value) is >= 0 and var passed)
                            Add((program.PartOf(file), program.Name(file, passed)), file, site);
                    }
                }
            }
        }

        public List<(int File, int Site)> Of(int part, int name) => calls.TryGetValue((part, name), out List<(int, int)>? sites) ? sites : None;

        private void Add((int Part, int Name) key, int file, int site)
        {
            if (!calls.TryGetValue(key, out List<(int, int)>? sites))
                calls[key] = sites = new List<(int, int)>(1);
            // A function that is handed over so often is no handler of one kind.
            if (sites.Count < MostCallers)
                sites.Add((file, site));
        }

        // A constructor goes by the name of its class.
        private static HashSet<int> NamesOfRegistering(ProgramModel program)
        {
            var names = new HashSet<int>();
            for (int function = 0; function < program.FunctionCount; function++)
            {
                ref readonly FunctionRow row = ref program.Function(function);
                int file = program.FileOf(function);
                if (row.DecoratorCount < 2 || row.Name < 0 || !program.IsModel(file))
                    continue;
                if (program.Models.OfFunction(function) is not { Gives.Length: > 0 } effects || effects.Handles.Length + effects.Schedules.Length == 0)
                    continue;
                names.Add(row.Class >= 0 && program.Facts(file).NameBytes(row.Name).SequenceEqual("__init__"u8)
                    ? program.Name(file, program.Class(program.ClassId(file, row.Class)).Name) : program.Name(file, row.Name));
            }
            return names;
        }
    }
}
