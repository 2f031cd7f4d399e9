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
        // Classes of packages that are not there: `Stream = lib.Reader | lib.Writer`.
        if (node.Aux == (int)Operator.BitOr && left is ExternValue && Eval(file, node.B) is ClassValue or NoneValue or TypeExprValue or ExternValue)
            return new TypeExprValue(file, expr);
        if (JoinedContainer((Operator)node.Aux, left) is >= 0 and var container)
            return new LiteralValue(file, expr, container);
        if (program.Options.FollowParameters && FollowedOperation(file, node, left) is { } followed)
            return followed;
        if (left is LiteralValue l && (l.Class == known.List || l.Class == known.Tuple || l.Class == known.Str))
            return InstanceOf(l.Class);
        int cls = ClassOf(left);
        if (cls < 0)
            return Value.Unknown;
        int method = known.Operators[node.Aux];
        if (FindMember(cls, method, out int owner) is { } member)
            return CallResult(Bind(member, left, owner), -1, -1);
        return program.Options.FollowParameters && ResultOfOwn(left, known.InPlaceOperators[node.Aux]) is { } changed ? changed : Value.Unknown;
    }

    // Containers that are put together keep their elements: the class of both, -1 for anything else. In a loop it may be one of several: `all += more`.
    private int JoinedContainer(Operator operation, Value left)
    {
        if (operation is not (Operator.Add or Operator.BitOr))
            return -1;
        int found = -1;
        foreach (Value member in Members(left))
        {
            int cls = ClassOf(member);
            if (cls < 0 || found >= 0 && cls != found
                || (operation == Operator.Add ? cls != known.List && cls != known.Tuple : cls != known.Dict && cls != known.Set))
                return -1;
            found = cls;
        }
        return found;
    }

    // A list that is repeated keeps its elements, too; a number times an object of the program is what that object says.
    private Value? FollowedOperation(int file, ExprNode node, Value left)
    {
        int cls = ClassOf(left);
        if ((Operator)node.Aux == Operator.Mult && left is LiteralValue repeated && (cls == known.List || cls == known.Tuple))
            return repeated;
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
        if (site.ArgCount == 0 || !program.Options.FollowParameters || SteppedBy(function) is not (>= 0 and var method))
            return null;
        Value argument = Eval(file, program.Files[file].Facts.Args[site.ArgStart].Value);
        if (argument is GeneratorValue && (function == known.IterBuiltin || function == known.AsyncIterBuiltin))
            return argument;
        if (argument is GeneratorValue && function == known.AsyncNextBuiltin)
            return new CoroutineValue(-1, AsyncIterateResult(argument), null);
        if (function == known.NextBuiltin && GivenByNext(file, siteRow, argument) is { } given)
            return given;
        return ResultOfOwn(argument, method);
    }

    /// <summary>The special method behind `iter`, `next`, `aiter` and `anext`; -1 for other functions.</summary>
    internal int SteppedBy(int function) => function < 0 ? -1 : function == known.IterBuiltin ? known.Iter : function == known.NextBuiltin ? known.Next
        : function == known.AsyncIterBuiltin ? known.AsyncIter : function == known.AsyncNextBuiltin ? known.AsyncNext : -1;

    // `add(a, b)`: a model that says nothing of its result but that it uses one special method of what it is given: what that method gives.
    private Value? ResultOfUse(int function, int file, int siteRow)
    {
        if (!program.Options.FollowParameters || program.Models.OfFunction(function)?.Uses is not [{ IsLater: false } use] || ReturnOf(function) is not UnknownValue)
            return null;
        int arg = program.Models.ArgumentFor(program.SiteId(file, siteRow), function, use.Param, false);
        return arg < 0 ? null : ResultOfOwn(Eval(file, program.Files[file].Facts.Args[arg].Value), use.Method);
    }

    // `f.__get__(x)(…)` calls what `x.f(…)` would.
    private BoundMethodValue? BoundByGet(int file, in SiteRow site)
    {
        FileFacts facts = program.Files[file].Facts;
        return site.ArgCount is 1 or 2 && facts.Exprs[site.Target] is { Kind: ExprKind.Attribute } get && program.Name(file, get.B) == known.Get
            && Eval(file, get.A) is FunctionValue function ? new BoundMethodValue(Eval(file, facts.Args[site.ArgStart].Value), function) : null;
    }

    // What a call passes by position, one by one; null when that is not written there.
    private Value[]? PassedEach(int file, in SiteRow site)
    {
        FileFacts facts = program.Files[file].Facts;
        int count = 0;
        for (; count < site.ArgCount && facts.Args[site.ArgStart + count].Kind != ArgKind.Keyword; count++)
        {
            if (facts.Args[site.ArgStart + count].Kind != ArgKind.Positional)
                return null;
        }
        var passed = new Value[count];
        for (int i = 0; i < count; i++)
            passed[i] = Eval(file, facts.Args[site.ArgStart + i].Value);
        return passed;
    }

    // `names, functions = zip(*pairs)`: what stands at each position of the pairs.
    private TupleValue? Transposed(int file, in SiteRow site)
    {
        FileFacts facts = program.Files[file].Facts;
        if (site.ArgCount != 1 || facts.Args[site.ArgStart].Kind != ArgKind.Star)
            return null;
        Value row = IterateResult(Eval(file, facts.Args[site.ArgStart].Value));
        int count = 0;
        foreach (Value member in Members(row))
            count = System.Math.Max(count, member is LiteralValue literal ? CountOf(literal, 0) ?? 0 : member is TupleValue tuple ? tuple.Elements.Length : 0);
        var columns = new Value[count];
        for (int i = 0; i < count; i++)
            columns[i] = new InstanceValue(known.Tuple, [UnpackResult(row, i, 0)], InstanceOrigin.Declared, -1);
        return count == 0 ? null : new TupleValue(columns);
    }

    // What a special method gives that the class of an object has, when that class is the program's own; else null.
    private Value? ResultOfOwn(Value value, int method) => value is InstanceValue instance && !program.IsModel(program.FileOfClass[instance.Class])
        && FindMember(instance.Class, method, out int owner) is { } member ? CallResult(Bind(member, value, owner), -1, -1) : null;
}
