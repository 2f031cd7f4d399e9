using System;
using System.Collections.Generic;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Library;

/// <summary>Reads the decorators of library models, and matches arguments with parameters. What is said of a function is read when first asked for.</summary>
public sealed partial class ModelEffects
{
    private readonly ProgramModel program;
    // What was read says nothing: told from what was not read yet, so that a look costs one load. Two threads may read the same.
    private static readonly FunctionEffects NoFunctionEffects = new();
    private static readonly ClassEffects NoClassEffects = new();
    private readonly FunctionEffects?[] functions;
    private readonly ClassEffects?[] classes;
    private readonly HashSet<string> nonBlocking;
    private readonly HashSet<string> offload;
    private readonly bool hasSettings;
    // The project's own functions stand before: of most, nothing is asked but this.
    private readonly int firstOfWhichIsSaid;

    internal ModelEffects(ProgramModel program)
    {
        this.program = program;
        functions = WrittenArray.Of<FunctionEffects?>(program.FunctionCount);
        classes = new ClassEffects?[program.ClassCount];
        nonBlocking = new HashSet<string>(program.Options.NonBlocking, StringComparer.Ordinal);
        offload = new HashSet<string>(program.Options.Offload, StringComparer.Ordinal);
        hasSettings = nonBlocking.Count > 0 || offload.Count > 0;
        firstOfWhichIsSaid = hasSettings ? 0 : program.ProjectFunctionCount;
    }

    /// <summary>What is said of a function, or null when it is of the program and nothing is.</summary>
    public FunctionEffects? OfFunction(int function)
    {
        if (function < firstOfWhichIsSaid)
            return null;
        FunctionEffects effects = functions[function] ??= Find(function) ?? NoFunctionEffects;
        return effects == NoFunctionEffects ? null : effects;
    }

    private FunctionEffects? Find(int function)
    {
        int file = program.FileOf(function);
        return program.IsModel(file) ? Read(function, file) : hasSettings ? FromSettings(function) : null;
    }

    /// <summary>What is said of a class, or null.</summary>
    public ClassEffects? OfClass(int cls)
    {
        if (cls < 0 || !program.IsModel(program.FileOfClass[cls]))
            return null;
        ClassEffects effects = classes[cls] ??= ReadClass(cls) ?? NoClassEffects;
        return effects == NoClassEffects ? null : effects;
    }

    /// <summary>What is said of a class or the nearest modelled base that says something of the kind asked for.</summary>
    public ClassEffects? OfClassOrBase(int cls, Func<ClassEffects, bool> says)
    {
        foreach (int ancestor in program.Types.Mro(cls))
        {
            if (OfClass(ancestor) is { } effects && says(effects))
                return effects;
        }
        return null;
    }

    /// <summary>Whether a function stands in a model: the analysis does not look below it.</summary>
    public bool IsModel(int function) => program.IsModel(program.FileOf(function));

    private FunctionEffects? FromSettings(int function)
    {
        string name = program.QualifiedName(function);
        if (nonBlocking.Contains(name))
            return new FunctionEffects { NonBlocking = true };
        if (!offload.Contains(name))
            return null;
        FunctionRow row = program.Function(function);
        var all = new ParamEffect[row.ParamCount];
        for (int i = 0; i < all.Length; i++)
            all[i] = new ParamEffect(i, ModelContext.Thread, ModelContext.Thread, true, false, null);
        return new FunctionEffects { Offloads = all };
    }
}
