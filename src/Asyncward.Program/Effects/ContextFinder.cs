using System;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Effects;

/// <summary>What decorators and overridden framework methods say about where a function runs.</summary>
internal static class ContextFinder
{
    /// <summary>The contexts stated for a function by itself.</summary>
    public static Contexts Stated(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        int file = program.FileOf(function);
        bool isAsync = (row.Flags & FunctionFlags.Async) != 0;
        Contexts result = Contexts.None;
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            int decorator = program.Facts(file).Lists[row.DecoratorStart + i];
            if (EffectsOfDecorator(program, file, decorator) is not { } effects)
                continue;
            if (effects.EntryPoint is { } entry)
            {
                bool inThread = entry.Threads.Length > 0 && new Decorator(program.Facts(file), decorator).Flag(entry.Threads, false);
                ModelContext context = isAsync ? entry.Context : inThread ? ModelContext.Thread : entry.SyncContext;
                result |= From(context, entry.Many) | HandlerIn(context);
            }
            foreach (ParamEffect handled in effects.Handles)
                result |= From(isAsync ? handled.Context : handled.SyncContext, handled.Many) | Contexts.Handler;
            foreach (ParamEffect scheduled in effects.Schedules)
                result |= From(scheduled.Context, scheduled.Many);
            if (effects.RunsDecorated is { } elsewhere)
                result |= From(elsewhere, false);
        }
        if ((row.Flags & FunctionFlags.Method) != 0 && row.Class >= 0 && row.Name >= 0)
        {
            int cls = program.ClassId(file, row.Class);
            int name = program.Name(file, row.Name);
            foreach (int ancestor in program.Types.Mro(cls))
            {
                if (ancestor == cls || program.Files[program.FileOfClass[ancestor]].Role != FileRole.Model)
                    continue;
                if (program.Models.OfClass(ancestor)?.Dispatches is { } dispatches && Begins(program.Facts(file).NameText(row.Name), dispatches.Prefixes))
                    result |= From(isAsync ? dispatches.Entry.Context : dispatches.Entry.SyncContext, dispatches.Entry.Many) | Contexts.Handler;
                if (program.Types.OwnMember(ancestor, name) is { } member && Evaluator.Unwrap(member) is { } f
                    && program.Models.OfFunction(f.Function) is { EntryPoint: { } entry })
                    result |= From(isAsync ? entry.Context : entry.SyncContext, entry.Many) | Contexts.Handler;
            }
        }
        return result;
    }

    /// <summary>Whether a decorator says that a plain function runs on the loop, where the framework would run it in a thread without.</summary>
    public static bool IsMarkedForLoop(ProgramModel program, int function)
    {
        ref readonly FunctionRow row = ref program.Function(function);
        int file = program.FileOf(function);
        for (int i = 0; i < row.DecoratorCount; i++)
        {
            if (EffectsOfDecorator(program, file, program.Facts(file).Lists[row.DecoratorStart + i]) is { RunsDecorated: ModelContext.Loop })
                return true;
        }
        return false;
    }

    /// <summary>What the models say of a decorator, or of the function whose call gives it.</summary>
    public static FunctionEffects? EffectsOfDecorator(ProgramModel program, int file, int expr)
    {
        ExprNode node = program.Facts(file).Exprs[expr];
        if (node.Kind == ExprKind.Call)
        {
            Value factory = program.Types.Eval(file, program.Facts(file).Sites[node.A].Target);
            foreach (Value member in Evaluator.Members(factory))
            {
                if (EffectsOf(program, member) is { } effects)
                    return effects;
            }
        }
        Value decorator = program.Types.Eval(file, expr);
        foreach (Value member in Evaluator.Members(decorator))
        {
            if (EffectsOf(program, member) is { } effects)
                return effects;
        }
        return null;
    }

    /// <summary>A context of the models in the summary's words.</summary>
    public static Contexts From(ModelContext context, bool many) => (many ? Contexts.Many : Contexts.None) | context switch
    {
        ModelContext.Loop => Contexts.Loop,
        ModelContext.Thread => Contexts.Thread,
        ModelContext.Process => Contexts.Process,
        ModelContext.Startup => Contexts.Startup | Contexts.Loop,
        ModelContext.Worker => Contexts.Worker,
        ModelContext.Test => Contexts.Test,
        ModelContext.Main => Contexts.Main,
        ModelContext.Signal => Contexts.Signal,
        _ => Contexts.None,
    };

    // The command that a program is run with is its main, and a fixture is a test's: neither is one of many.
    private static Contexts HandlerIn(ModelContext context) => context is ModelContext.Main or ModelContext.Test ? Contexts.None : Contexts.Handler;

    private static bool Begins(string name, string[] prefixes)
    {
        foreach (string prefix in prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static FunctionEffects? EffectsOf(ProgramModel program, Value value) => value switch
    {
        InstanceValue i when program.Types.MemberNamed(i.Class, "__call__") is { } call && Evaluator.Unwrap(call) is { } f => program.Models.OfFunction(f.Function),
        FunctionValue f => program.Models.OfFunction(f.Function),
        BoundMethodValue b when Evaluator.Unwrap(b.Callee) is { } f => program.Models.OfFunction(f.Function),
        _ => null,
    };
}
