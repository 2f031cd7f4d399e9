using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Type variables: what they are made from, and what a call says that they are.</summary>
public sealed partial class Evaluator
{
    private TypeVarValue TypeVarOf(int file, FileFacts facts, in SiteRow site)
    {
        ExprNode name = facts.Exprs[facts.Args[site.ArgStart].Value];
        Value bound = Value.Unknown;
        for (int i = 1; i < site.ArgCount; i++)
        {
            ref readonly ArgRow arg = ref facts.Args[site.ArgStart + i];
            if (arg.Kind == ArgKind.Keyword && program.Name(file, arg.Name) == known.Bound)
                bound = Declared(file, arg.Value);
            else if (arg.Kind == ArgKind.Positional)
                bound = Join(bound, Declared(file, arg.Value));
        }
        return new TypeVarValue(name.Kind == ExprKind.Str && name.A >= 0 ? program.Name(file, name.A) : -3, bound);
    }

    private TypeVariables? ReceiverMap(int function, Value? receiver)
    {
        if (receiver is null)
            return null;
        ref readonly FunctionRow row = ref program.Function(function);
        if (row.Class < 0)
            return null;
        int owner = program.ClassId(program.FileOf(function), row.Class);
        int cls = receiver switch { InstanceValue i => i.Class, ClassValue c => c.Class, _ => ClassOf(receiver) };
        if (cls < 0)
            return null;
        Value[] args = receiver is LiteralValue literal ? LiteralArgs(literal) : ArgsOf(receiver);
        if ((args.Length == 0 || cls == known.DefaultDict) && HeldBy(receiver) is not UnknownValue and var held)
            args = IsSubclass(cls, known.Dict) ? [Value.Unknown, held] : [held];
        else if (args.Length == 1 && contents.Count > 0 && ContentsOf(receiver, null) is not UnknownValue and var later)
            args = [Join(args[0], later)];
        return MapFor(receiver, cls, args, owner);
    }

    private void LearnFromArguments(int function, bool bound, int file, int siteRow, TypeVariables map)
    {
        int calleeFile = program.FileOf(function);
        FileFacts callee = program.Facts(calleeFile);
        FunctionRow row = program.Function(function);
        FileFacts facts = program.Files[file].Facts;
        int site = program.SiteId(file, siteRow);
        for (int i = 0; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref callee.Params[row.ParamStart + i];
            if (param.Annotation <= 0 || (i == 0 && bound))
                continue;
            Value declared = Annotation(calleeFile, param.Annotation);
            if (!ContainsTypeVars(declared, 0))
                continue;
            if (param.Kind == ParamKind.VarArgs)
                LearnFromMore(site, function, i, bound, declared, map);
            else if (program.Models.ArgumentFor(site, function, i, bound) is >= 0 and var arg)
                Unify(declared, Eval(file, facts.Args[arg].Value), map, 0);
        }
    }

    // `chain(first, second)`, `chain(*all)`: each of `*args` says what the type variable may be.
    private void LearnFromMore(int site, int function, int param, bool bound, Value declared, TypeVariables map)
    {
        int file = program.FileOfSite(site);
        foreach (int arg in program.Models.ArgumentsFor(site, function, param, bound))
        {
            var more = new TypeVariables();
            Unify(declared, Given(file, program.Facts(file).Args[arg]), more, 0);
            foreach ((int name, Value value) in more.All)
                map[name] = map.TryFind(name, out Value? before) ? Join(before, value) : value;
        }
    }

    /// <summary>One of those that an argument passes: <c>*values</c> passes what is in them.</summary>
    internal Value Given(int file, in ArgRow arg) => arg.Kind == ArgKind.Star ? IterateResult(Eval(file, arg.Value)) : Eval(file, arg.Value);

    private static bool ContainsTypeVars(Value value, int depth)
    {
        if (depth > 6)
            return false;
        switch (value)
        {
            case TypeVarValue:
                return true;
            case InstanceValue i:
                foreach (Value arg in i.Args)
                {
                    if (ContainsTypeVars(arg, depth + 1))
                        return true;
                }
                return false;
            case ClassValue c:
                foreach (Value arg in c.Args)
                {
                    if (ContainsTypeVars(arg, depth + 1))
                        return true;
                }
                return false;
            case TupleValue t:
                foreach (Value element in t.Elements)
                {
                    if (ContainsTypeVars(element, depth + 1))
                        return true;
                }
                return false;
            case CallableValue c:
                return ContainsTypeVars(c.Result, depth + 1);
            case CoroutineValue { Result: { } result }:
                return ContainsTypeVars(result, depth + 1);
            case UnionValue union:
                foreach (Value member in union.Members)
                {
                    if (ContainsTypeVars(member, depth + 1))
                        return true;
                }
                return false;
            default:
                return false;
        }
    }

    // A type variable that nothing filled in: its bound, at the top level only.
    private static Value Close(Value value) => value is TypeVarValue v ? v.Bound : value;
}
