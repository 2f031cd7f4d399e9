using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Types;

/// <summary>What operators give, and the steps of iterators.</summary>
public sealed partial class Evaluator
{
    private Value BinaryResult(int file, int expr, ExprNode node)
    {
        Value left = Eval(file, node.A);
        if (node.Aux == (int)Operator.BitOr && left is ClassValue or NoneValue or TypeExprValue or SpecialFormValue)
            return new TypeExprValue(file, expr);
        if (program.Options.FollowParameters && FollowedOperation(file, expr, node, left) is { } followed)
            return followed;
        if (left is LiteralValue l && (l.Class == known.List || l.Class == known.Tuple || l.Class == known.Str))
            return InstanceOf(l.Class);
        int cls = ClassOf(left);
        if (cls < 0)
            return Value.Unknown;
        int method = known.Operators[node.Aux];
        return FindMember(cls, method, out int owner) is { } member ? CallResult(Bind(member, left, owner), -1, -1) : Value.Unknown;
    }

    // Containers that are put together keep their elements; a number times an object of the program is what that object says.
    private Value? FollowedOperation(int file, int expr, ExprNode node, Value left)
    {
        int cls = ClassOf(left);
        var operation = (Operator)node.Aux;
        if (operation == Operator.Add && cls >= 0 && (cls == known.List || cls == known.Tuple))
            return new LiteralValue(file, expr, cls);
        if (operation == Operator.Mult && left is LiteralValue repeated && (cls == known.List || cls == known.Tuple))
            return repeated;
        if (operation == Operator.BitOr && cls == known.Dict && cls >= 0)
            return new LiteralValue(file, expr, cls);
        if (cls < 0 || !program.IsModel(program.FileOfClass[cls]))
            return null;
        return ResultOfOwn(Eval(file, node.B), known.ReflectedOperators[node.Aux]);
    }

    // `-x` of an object of the program.
    private Value SignedResult(ExprNode node, Value operand)
    {
        if (!program.Options.FollowParameters)
            return operand;
        int method = (UnaryOperator)node.Aux switch { UnaryOperator.USub => known.Neg, UnaryOperator.UAdd => known.Pos, _ => known.Invert };
        return ResultOfOwn(operand, method) ?? operand;
    }

    // `iter(x)` gives what `x.__iter__()` gives, `next(x)` what `x.__next__()` does.
    private Value? StepResult(int function, int file, int siteRow)
    {
        SiteRow site = program.Files[file].Facts.Sites[siteRow];
        if (site.ArgCount == 0 || function != known.IterBuiltin && function != known.NextBuiltin || !program.Options.FollowParameters)
            return null;
        Value argument = Eval(file, program.Files[file].Facts.Args[site.ArgStart].Value);
        if (argument is GeneratorValue && function == known.IterBuiltin)
            return argument;
        if (function == known.NextBuiltin && GivenByNext(file, siteRow, argument) is { } given)
            return given;
        return ResultOfOwn(argument, function == known.IterBuiltin ? known.Iter : known.Next);
    }

    // What a special method gives that the class of an object has, when that class is the program's own; else null.
    private Value? ResultOfOwn(Value value, int method) => value is InstanceValue instance && !program.IsModel(program.FileOfClass[instance.Class])
        && FindMember(instance.Class, method, out int owner) is { } member ? CallResult(Bind(member, value, owner), -1, -1) : null;
}
