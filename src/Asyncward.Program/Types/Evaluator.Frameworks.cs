using System;
using System.Collections.Generic;
using System.Text;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What a framework passes to the functions that it calls, as the models say: to a decorated one, or to the `setup` of a module that it loads.
public sealed partial class Evaluator
{
    private readonly Lazy<List<(int Class, byte[] Function)>> introducing;

    private Value FromFramework(int function, int file, in FunctionRow row, int index)
    {
        if (program.Options.FollowParameters || program.Files[file].Role != FileRole.Project || (row.Flags & FunctionFlags.Lambda) != 0)
            return Value.Unknown;
        int position = index - ((row.Flags & FunctionFlags.Method) != 0 ? 1 : 0);
        if (position < 0)
            return Value.Unknown;
        if (row.DecoratorCount == 0 && position == 0 && row.Parent == 0 && row.Class < 0 && Introduced(file, row) is InstanceValue introduced)
            return introduced;
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            int decorator = facts.Lists[row.DecoratorStart + i];
            if (GivenBy(Eval(file, decorator), file, row, position) is { } given)
                return given;
            if (facts.Exprs[decorator] is { Kind: ExprKind.Call } call && GivenBy(Eval(file, facts.Sites[call.A].Target), file, row, position) is { } made)
                return made;
        }
        return FromHanding(function, file, row, position) ?? Value.Unknown;
    }

    private InstanceValue? GivenBy(Value decorator, int file, in FunctionRow row, int position)
    {
        foreach (Value member in Members(decorator))
        {
            if (Unwrap(member) is not { } function || program.Models.OfFunction(function.Function) is not { } effects)
                continue;
            int model = program.FileOf(function.Function);
            if (position < effects.Gives.Length)
                return ClassNamed(model, effects.Gives[position]) is { } cls ? new InstanceValue(cls.Class, [], InstanceOrigin.Inferred, -1) : null;
            if (effects.GivesLike.Length > 0 && ClassNamed(model, effects.GivesLike) is { } like
                && FindMember(like.Class, program.Name(file, row.Name), out _) is { } method && Unwrap(method) is { } described)
                return AsGiven(Parameter(described.Function, position + 1));
        }
        return null;
    }

    private ClassValue? ClassNamed(int file, string name) => ModuleMember(program.Modules[file], program.Names.Intern(name)) as ClassValue;

    private static InstanceValue? AsGiven(Value value) =>
        value is InstanceValue instance ? new InstanceValue(instance.Class, instance.Args, InstanceOrigin.Inferred, -1) : null;

    // The only class of the program below the framework's, or the framework's own.
    private Value Introduced(int file, in FunctionRow row)
    {
        foreach ((int cls, byte[] name) in introducing.Value)
        {
            if (!program.Facts(file).NameBytes(row.Name).SequenceEqual(name) || !ImportsPackageOf(file, cls))
                continue;
            int only = -1;
            for (int c = 0; c < program.ClassCount; c++)
            {
                if (program.Files[program.FileOfClass[c]].Role != FileRole.Project || !IsSubclass(c, cls))
                    continue;
                if (only >= 0)
                    return Value.Unknown;
                only = c;
            }
            return new InstanceValue(only >= 0 ? only : cls, [], InstanceOrigin.Inferred, -1);
        }
        return Value.Unknown;
    }

    private bool ImportsPackageOf(int file, int cls)
    {
        string package = program.QualifiedClassName(cls);
        package = package[..Math.Max(package.IndexOf('.', StringComparison.Ordinal), 0)];
        FileFacts facts = program.Facts(file);
        foreach (ImportRow import in facts.Imports)
        {
            if (import.Level == 0 && import.Module >= 0 && facts.NameText(import.Module) is var module
                && (module == package || module.StartsWith(package + ".", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private List<(int Class, byte[] Function)> FindIntroducing()
    {
        var found = new List<(int, byte[])>();
        for (int cls = 0; cls < program.ClassCount; cls++)
        {
            if (program.Files[program.FileOfClass[cls]].Role == FileRole.Model && program.Class(cls).DecoratorCount > 0
                && program.Models.OfClass(cls) is { Introduces.Length: > 0 } effects)
                found.Add((cls, Encoding.UTF8.GetBytes(effects.Introduces)));
        }
        return found;
    }
}
