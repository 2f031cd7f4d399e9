using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

/// <summary>Whether a method stands for one of a protocol that it has never heard of: it takes what that takes, and is not declared to take or give something else.</summary>
internal static class ProtocolFit
{
    /// <summary>Whether it does. What a decorator made of it is not known, and may.</summary>
    /// <param name="program">The program.</param>
    /// <param name="method">A method of a class.</param>
    /// <param name="asked">The method of the protocol.</param>
    public static bool Fits(ProgramModel program, int method, int asked) =>
        program.Function(method).DecoratorCount > 0 || (TakesAs(program, method, asked) && !IsDeclaredOtherwise(program, method, asked));

    // Whether a method can be called with whatever the protocol's takes.
    private static bool TakesAs(ProgramModel program, int method, int other)
    {
        FileFacts home = program.Facts(program.FileOf(method));
        FileFacts model = program.Facts(program.FileOf(other));
        FunctionRow row = program.Function(method);
        FunctionRow asked = program.Function(other);
        int passed = 0;
        for (int i = 1; i < asked.ParamCount; i++)
        {
            ref readonly ParamRow param = ref model.Params[asked.ParamStart + i];
            // Any number of them, of which nobody knows what it stands for.
            if (param.Kind is ParamKind.VarArgs or ParamKind.VarKeywords)
                return true;
            if (param.Kind != ParamKind.KeywordOnly)
                passed++;
            else if (!ArgumentFit.HasParameter(home, row, model.NameBytes(param.Name)))
                return false;
        }
        int most = 0;
        bool any = false;
        for (int i = 1; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref home.Params[row.ParamStart + i];
            any |= param.Kind == ParamKind.VarArgs;
            bool isPositional = param.Kind is ParamKind.Normal or ParamKind.PositionalOnly;
            most += isPositional ? 1 : 0;
            if (param.Default <= 0 && (isPositional && most > passed || param.Kind == ParamKind.KeywordOnly) && !ArgumentFit.HasParameter(model, asked, home.NameBytes(param.Name)))
                return false;
        }
        return passed <= most || any;
    }

    // `execute(self, script: str) -> Outcome`, where the protocol says `execute(self, query: Query) -> Rows`.
    private static bool IsDeclaredOtherwise(ProgramModel program, int method, int asked)
    {
        int file = program.FileOf(method);
        int home = program.FileOf(asked);
        FunctionRow own = program.Function(method);
        FunctionRow row = program.Function(asked);
        if (((own.Flags ^ row.Flags) & FunctionFlags.Async) == 0 && AreUnrelated(program, file, own.ReturnAnnotation, home, row.ReturnAnnotation))
            return true;
        for (int i = 1; i < own.ParamCount && i < row.ParamCount; i++)
        {
            ref readonly ParamRow mine = ref program.Facts(file).Params[own.ParamStart + i];
            ref readonly ParamRow its = ref program.Facts(home).Params[row.ParamStart + i];
            if (mine.Kind is not (ParamKind.Normal or ParamKind.PositionalOnly) || its.Kind is not (ParamKind.Normal or ParamKind.PositionalOnly))
                break;
            if (AreUnrelated(program, file, mine.Annotation, home, its.Annotation))
                return true;
        }
        return false;
    }

    // Two annotations that name classes of which none is, or stands above or below, one that the other names.
    private static bool AreUnrelated(ProgramModel program, int file, int one, int home, int other)
    {
        if (one <= 0 || other <= 0 || !program.Types.IsWholeAnnotation(file, one) || !program.Types.IsWholeAnnotation(home, other))
            return false;
        foreach (Value mine in Evaluator.Members(program.Types.Annotation(file, one)))
        {
            foreach (Value its in Evaluator.Members(program.Types.Annotation(home, other)))
            {
                if (ClassOf(program, mine) is not (>= 0 and var a) || ClassOf(program, its) is not (>= 0 and var b) || IsBuiltin(program, a) && IsBuiltin(program, b)
                    || program.Types.IsSubclass(a, b) || program.Types.IsSubclass(b, a))
                    return false;
            }
        }
        return true;
    }

    private static int ClassOf(ProgramModel program, Value declared) =>
        declared is InstanceValue { Class: var cls } && !program.Types.HasUnknownBase(cls) && !program.Types.IsProtocol(cls) ? cls : -1;

    // Numbers stand for each other, and what an iterable is may be a text.
    private static bool IsBuiltin(ProgramModel program, int cls) => program.FileOfClass[cls] == program.FileOfClass[program.Types.Known.Str];
}
