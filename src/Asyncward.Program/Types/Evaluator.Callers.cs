using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What a parameter without any type gets, where the program has few calls of its function and all of them pass the same.
public sealed partial class Evaluator
{
    private const int MostCallers = 8;

    private readonly Lazy<CallSites> callSites;

    private Value FromCallers(int function, int file, in FunctionRow row, int index)
    {
        if (program.Options.FollowParameters || program.Files[file].Role != FileRole.Project || row.DecoratorCount > 0 || (row.Flags & FunctionFlags.Lambda) != 0)
            return Value.Unknown;
        int name = program.Name(file, row.Name);
        if (row.Class >= 0 && name == known.Init)
            name = program.Name(file, program.Class(program.ClassId(file, row.Class)).Name);
        else if (program.Facts(file).NameBytes(row.Name).StartsWith("__"u8))
            return Value.Unknown;
        Value? found = null;
        foreach ((int caller, int site) in callSites.Value.Calls(file, name, MostCallers))
        {
            if (!Calls(caller, site, function, out bool bound))
                continue;
            int argument = program.Models.ArgumentFor(program.SiteId(caller, site), function, index, bound);
            FileFacts facts = program.Facts(caller);
            if (argument < 0)
            {
                if ((facts.Sites[site].Flags & (SiteFlags.StarArgs | SiteFlags.StarKwargs)) != 0)
                    return Value.Unknown;
                continue;
            }
            if (facts.Args[argument].Kind is ArgKind.Star or ArgKind.DoubleStar)
                return Value.Unknown;
            switch (Eval(caller, facts.Args[argument].Value))
            {
                case NoneValue:
                    break;
                case InstanceValue instance when found is null || found is InstanceValue before && before.Class == instance.Class:
                    found ??= new InstanceValue(instance.Class, instance.Args, InstanceOrigin.Inferred, -1);
                    break;
                // A function that is given the library it works with: `import docx; self.convert(path, docx)`.
                case ModuleValue module when found is null || found is ModuleValue before && before.Module == module.Module:
                    found ??= module;
                    break;
                default:
                    return Value.Unknown;
            }
        }
        return found ?? Value.Unknown;
    }

    private bool Calls(int file, int site, int function, out bool bound)
    {
        bound = false;
        foreach (Value member in Members(Eval(file, program.Facts(file).Sites[site].Target)))
        {
            if (member is ClassValue cls)
            {
                bound = true;
                if (FindMember(cls.Class, known.Init, out _) is { } init && FunctionIn(init) == function)
                    return true;
                continue;
            }
            bound = member is BoundMethodValue;
            if (FunctionIn(member) == function)
                return true;
        }
        return false;
    }
}
