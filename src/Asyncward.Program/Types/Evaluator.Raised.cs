using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>What exceptions carry: <c>raise Failed("no", repair)</c> and <c>error.args[1]()</c>. Followed by the call graph alone.</summary>
public sealed partial class Evaluator
{
    private const int MostRaised = 4;

    // By class of exception: what its objects are made of, by position.
    private readonly Dictionary<int, Value[]> raisedWith = [];

    // What `args` holds of an exception that is an object of a class or of one below it; null where nothing is known.
    private TupleValue? RaisedWith(int cls)
    {
        if (raisedWith.Count == 0 || !IsSubclass(cls, known.BaseException))
            return null;
        Value[]? all = null;
        foreach ((int made, Value[] held) in raisedWith)
        {
            if (!IsSubclass(made, cls))
                continue;
            all ??= NothingHeld();
            for (int i = 0; i < MostRaised; i++)
                all[i] = Join(all[i], held[i]);
        }
        return all is null ? null : new TupleValue(all);
    }

    private static Value[] NothingHeld()
    {
        var held = new Value[MostRaised];
        Array.Fill(held, Value.Unknown);
        return held;
    }

    // `except StopIteration as stop: stop.value`: what the generators of the program return, whichever of them it was.
    private Value ReturnedByGenerators()
    {
        var builder = NewUnion();
        for (int function = 0; function < program.FunctionCount; function++)
        {
            FunctionRow row = program.Function(function);
            if ((row.Flags & (FunctionFlags.Generator | FunctionFlags.Async)) == FunctionFlags.Generator && row.ReturnCount > 0 && program.IsProject(program.FileOf(function)))
                builder.Add(ReturnedByGenerator(new GeneratorValue(function, null)));
        }
        return builder.ToValue();
    }

    private void FlowIntoRaised(int file, FileFacts facts, in SiteRow site)
    {
        if (Eval(file, site.Target) is not ClassValue { Class: var cls } || !IsSubclass(cls, known.BaseException))
            return;
        for (int i = 0; i < site.ArgCount && i < MostRaised && facts.Args[site.ArgStart + i].Kind == ArgKind.Positional; i++)
        {
            Value value = Eval(file, facts.Args[site.ArgStart + i].Value);
            // Texts and numbers call nothing.
            if (value is UnknownValue or NoneValue or LiteralValue || value is InstanceValue { Class: var of } && IsLanguage(of))
                continue;
            if (!raisedWith.TryGetValue(cls, out Value[]? held))
                raisedWith[cls] = held = NothingHeld();
            Value merged = Join(held[i], value);
            attributesChanged |= held[i] is UnknownValue || Makers.HasGrown(held[i], merged);
            held[i] = merged;
        }
    }
}
