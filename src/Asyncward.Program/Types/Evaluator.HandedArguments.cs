using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What a function gets that is handed to the library together with its arguments: `nursery.start_soon(work, job)`, `loop.run_in_executor(None, work, job)`.
public sealed partial class Evaluator
{
    private readonly Lazy<Passings> passings;

    /// <summary>What the library passes on for a parameter.</summary>
    /// <param name="File">Where the function is handed over.</param>
    /// <param name="Expr">What is passed; 0 when that cannot be said.</param>
    private readonly record struct PassedOn(int File, int Expr);

    /// <summary>What all calls that hand a function over pass for a parameter; null when they are too many to follow.</summary>
    private List<PassedOn>? PassedOnTo(int function, int file, in FunctionRow row, int index)
    {
        var passed = new List<PassedOn>();
        foreach ((int at, int site) in passings.Value.Of(program.PartOf(file), program.Name(file, row.Name)))
        {
            if (passed.Count > MostCallers)
                return null;
            FileFacts facts = program.Facts(at);
            foreach (Value member in Members(Eval(at, facts.Sites[site].Target)))
            {
                int model = Unwrap(member)?.Function ?? -1;
                if (model >= 0 && program.Models.IsModel(model) && PassedBy(at, site, model, member is BoundMethodValue, function, index) is { } one)
                    passed.Add(one);
            }
        }
        return passed;
    }

    // Null where this call does not hand the function over, or passes nothing for the parameter.
    private PassedOn? PassedBy(int file, int site, int model, bool bound, int function, int index)
    {
        FileFacts facts = program.Facts(file);
        int call = program.SiteId(file, site);
        if (Passings.RestOf(program, model) is not (>= 0 and var rest))
            return null;
        foreach (int taken in program.Models.HandedOn(model))
        {
            int given = program.Models.ArgumentFor(call, model, taken, bound);
            Value handed = given < 0 ? Value.Unknown : Eval(file, facts.Args[given].Value);
            if (taken >= rest || handed is not (FunctionValue or BoundMethodValue or WrappedValue) || !IsGiven(handed, function))
                continue;
            int position = handed is BoundMethodValue ? 1 : 0;
            foreach (int argument in program.Models.ArgumentsFor(call, model, rest, bound))
            {
                if (facts.Args[argument].Kind == ArgKind.Star)
                    return new PassedOn(file, 0);
                if (position++ == index)
                    return new PassedOn(file, facts.Args[argument].Value);
            }
            return null;
        }
        return null;
    }

    /// <summary>The calls, tests left out, of what is named like a modelled function that passes on what else it is given; by the names of what is passed.</summary>
    private sealed class Passings
    {
        private static readonly List<(int File, int Site)> None = [];
        private readonly Dictionary<(int Part, int Name), List<(int File, int Site)>> calls = [];

        public Passings(ProgramModel program, CallSites callSites)
        {
            foreach (int name in NamesOfPassing(program))
            {
                foreach ((int file, int site) in callSites.Named(name))
                {
                    FileFacts facts = program.Facts(file);
                    SiteRow call = facts.Sites[site];
                    for (int i = call.ArgStart; call.Kind == SiteKind.Call && call.ArgCount > 1 && i < call.ArgStart + call.ArgCount; i++)
                    {
                        if (facts.LastName(facts.Args[i].Value) is >= 0 and var passed)
                            Add((program.PartOf(file), program.Name(file, passed)), file, site);
                    }
                }
            }
        }

        public List<(int File, int Site)> Of(int part, int name) => calls.TryGetValue((part, name), out List<(int, int)>? sites) ? sites : None;

        /// <summary>The parameter of a function that takes what else it is given by position, or -1.</summary>
        public static int RestOf(ProgramModel program, int function)
        {
            ref readonly FunctionRow row = ref program.Function(function);
            FileFacts facts = program.Facts(program.FileOf(function));
            int rest = 1;
            while (rest < row.ParamCount && facts.Params[row.ParamStart + rest].Kind != ParamKind.VarArgs)
                rest++;
            // Who says what the function is given passes that and not what else it takes.
            return rest >= row.ParamCount || program.Models.OfFunction(function) is { Gives.Length: > 0 } or { GivesLike.Length: > 0 } ? -1 : rest;
        }

        private void Add((int Part, int Name) key, int file, int site)
        {
            if (!calls.TryGetValue(key, out List<(int, int)>? sites))
                calls[key] = sites = new List<(int, int)>(1);
            sites.Add((file, site));
        }

        private static HashSet<int> NamesOfPassing(ProgramModel program)
        {
            var names = new HashSet<int>();
            for (int function = 0; function < program.FunctionCount; function++)
            {
                ref readonly FunctionRow row = ref program.Function(function);
                int file = program.FileOf(function);
                if (row.DecoratorCount == 0 || row.Name < 0 || !program.IsModel(file) || RestOf(program, function) < 0)
                    continue;
                foreach (int _ in program.Models.HandedOn(function))
                {
                    names.Add(program.Name(file, row.Name));
                    break;
                }
            }
            return names;
        }
    }
}
