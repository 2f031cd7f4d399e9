using System;
using System.Collections.Generic;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

// What a parameter without any type gets, where the program has few calls of its function and all of them pass the same.
public sealed partial class Evaluator
{
    private const int MostCallers = 8;

    // Modules are passed rarely, and then by few of many calls.
    private const int MostForModules = 64;

    private Value FromCallers(int function, int file, in FunctionRow row, int index)
    {
        if (program.Options.FollowParameters || program.Files[file].Role != FileRole.Project || (row.Flags & FunctionFlags.Lambda) != 0
            || program.Facts(file).NameBytes(row.Name).StartsWith("__"u8) && program.Name(file, row.Name) != known.Init || !IsCalledAsWritten(function, row)
            || CallersOf(function, file, row) is not { } callers || PassedOnTo(function, file, row, index) is not { } passedOn)
            return Value.Unknown;
        Value? found = null;
        foreach ((int caller, int site, bool bound, bool doubtful) in callers)
        {
            int argument = program.Models.ArgumentFor(program.SiteId(caller, site), function, index, bound);
            FileFacts facts = program.Facts(caller);
            if (argument < 0)
            {
                if ((facts.Sites[site].Flags & (SiteFlags.StarArgs | SiteFlags.StarKwargs)) != 0 && !doubtful)
                    return Value.Unknown;
                continue;
            }
            if (facts.Args[argument].Kind is ArgKind.Star or ArgKind.DoubleStar)
            {
                if (doubtful)
                    continue;
                return Value.Unknown;
            }
            // Calling itself with what it was given, a function says nothing new: `self.walk(session, child)`.
            if (caller == file && ParameterOf(facts, facts.Args[argument].Value) is var (own, position) && position == index && program.FunctionId(file, own) == function)
                continue;
            if (!Agrees(Eval(caller, facts.Args[argument].Value), doubtful, ref found))
                return Value.Unknown;
        }
        foreach ((int at, int expr) in passedOn)
        {
            if (expr <= 0 || !Agrees(Eval(at, expr), false, ref found))
                return Value.Unknown;
        }
        return found ?? Value.Unknown;
    }

    // `def open_socket(library=socket)`, and somewhere `open_socket(trio.socket)`: a module that stands as the default is there to be replaced by another.
    private Value OrAnother(Value module, int function, int file, in FunctionRow row, int index)
    {
        foreach ((int caller, int site) in indexes.Calls.Calls(file, CalledAs(file, row), MostForModules) ?? [])
        {
            if (!Calls(caller, site, function, out bool bound)
                || program.Models.PassedFor(program.SiteId(caller, site), function, index, bound) is not (> 0 and var passed))
                continue;
            Value other = Eval(caller, passed);
            if (other is UnknownValue)
                return other;
            module = Join(module, other);
        }
        return module;
    }

    // What one call passes, beside what the others do.
    private static bool Agrees(Value passed, bool doubtful, ref Value? found)
    {
        switch (passed)
        {
            case NoneValue:
            case UnknownValue when doubtful:
                return true;
            case InstanceValue instance when found is null || found is InstanceValue before && before.Class == instance.Class:
                found ??= new InstanceValue(instance.Class, instance.Args, InstanceOrigin.Inferred, -1);
                return true;
            case LiteralValue { Class: >= 0 and var shown } when found is null || found is InstanceValue before && before.Class == shown:
                found ??= new InstanceValue(shown, [], InstanceOrigin.Inferred, -1);
                return true;
            // A function that is given the library it works with: `import docx; self.convert(path, docx)`.
            case ModuleValue module when found is null || found is ModuleValue before && before.Module == module.Module:
                found ??= module;
                return true;
            default:
                return false;
        }
    }

    // No decorator may pass something else, but those that only say whom a method is called on.
    private bool IsCalledAsWritten(int function, in FunctionRow row) =>
        row.DecoratorCount == 0 || row.DecoratorCount == 1 && row.Class >= 0 && Decorated(function) is StaticOrClassMethodValue;
}
