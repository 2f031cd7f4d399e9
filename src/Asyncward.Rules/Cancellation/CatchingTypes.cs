using Asyncward.Program;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Cancellation;

/// <summary>Whether the type of a handler covers the exception that ends a cancelled task.</summary>
internal static class CatchingTypes
{
    /// <summary>The name under which an expression of exception types catches a cancellation, or null.</summary>
    public static string? Cancellation(ProgramModel program, int file, int expr)
    {
        // What a parameter stands for is said by the callers; its annotation names the base class of it all.
        if (expr <= 0 || IsParameter(program.Facts(file), program.Facts(file).Exprs[expr]))
            return null;
        return OfValue(program, program.Types.Eval(file, expr), 0);
    }

    /// <summary>Whether a value is the class of a cancellation, or an object of one.</summary>
    public static bool IsCancellation(ProgramModel program, Value value)
    {
        int cls = value switch { ClassValue c => c.Class, InstanceValue i => i.Class, _ => -1 };
        return cls >= 0 && program.Models.OfClass(cls) is { IsCancellation: true };
    }

    private static bool IsParameter(FileFacts facts, ExprNode node) => node.Kind == ExprKind.Param
        || (node.Kind == ExprKind.Bind && facts.Bindings[node.A].Kind == BindingKind.Parameter);

    private static string? OfValue(ProgramModel program, Value value, int depth)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            switch (member)
            {
                // `errors: tuple[type[BaseException], ...]`: the base class of what it may hold.
                case ClassValue { IsDeclared: false } cls when program.Types.IsBaseException(cls.Class):
                    return "BaseException";
                case ClassValue cls when program.Models.OfClass(cls.Class) is { IsCancellation: true }:
                    string name = program.QualifiedClassName(cls.Class);
                    return name[(name.LastIndexOf('.') + 1)..];
                case LiteralValue literal when depth < 4 && program.Facts(literal.File).Exprs[literal.Expr] is { Kind: ExprKind.Tuple } tuple:
                    foreach (int element in program.Facts(literal.File).List(tuple.A, tuple.B))
                    {
                        if (OfValue(program, program.Types.Eval(literal.File, element), depth + 1) is { } found)
                            return found;
                    }
                    break;
                case TupleValue elements when depth < 4:
                    foreach (Value element in elements.Elements)
                    {
                        if (OfValue(program, element, depth + 1) is { } found)
                            return found;
                    }
                    break;
            }
        }
        return null;
    }
}
