using System;
using Asyncward.Python.Facts;
using Operator = Asyncward.Python.Syntax.Operator;

namespace Asyncward.Program.Types;

/// <summary>Displays and what is taken out of them: elements, items, subscripts, unpacking.</summary>
public sealed partial class Evaluator
{
    private const int MaxSpreads = 4;

    // Type arguments of a display: what its elements are.
    private Value[] LiteralArgs(LiteralValue literal)
    {
        ExprNode node = program.Files[literal.File].Facts.Exprs[literal.Expr];
        if (IsDictionary(literal))
            return [IterateResult(literal), DictValues(literal, node)];
        return literal.Class == known.List || literal.Class == known.Set || literal.Class == known.Tuple ? [IterateResult(literal)] : [];
    }

    private Value Elements(LiteralValue literal)
    {
        // `x = [*x, y]` in a loop is an element of itself.
        Question question = new(MemoKind.Elements, literal.File, literal.Expr);
        if (!Enter(question, Value.Unknown, out Value cut))
            return cut;
        Value shown = ShownElements(literal);
        Leave(question, shown);
        // What no display shows is known by the class: `OrderedDict()`.
        return !IsDictionary(literal) ? Join(shown, ContentsOf(literal, null))
            : shown is UnknownValue && literal.Class != known.Dict ? IterateResult(InstanceOf(literal.Class)) : shown;
    }

    private bool IsDictionary(LiteralValue literal) => literal.Class == known.Dict || IsSubclass(literal.Class, known.Dict);

    private Value ShownElements(LiteralValue literal)
    {
        FileFacts facts = program.Files[literal.File].Facts;
        ExprNode node = facts.Exprs[literal.Expr];
        switch (node.Kind)
        {
            case ExprKind.List or ExprKind.Tuple or ExprKind.Set:
                var builder = NewUnion();
                int position = -1;
                foreach (int element in facts.List(node.A, node.B))
                {
                    position++;
                    if (overwrittenItems.Count > 0 && IsOverwritten(literal, PositionKey(position)))
                        continue;
                    bool starred = facts.Exprs[element].Kind == ExprKind.Starred;
                    Value value = Eval(literal.File, element);
                    builder.Add(starred ? IterateResult(value) : value);
                }
                return builder.ToValue();
            case ExprKind.ListComp or ExprKind.SetComp or ExprKind.GeneratorExp or ExprKind.DictComp:
                return Tested(literal.File, facts.SymbolOf(facts.Exprs[node.A]), Eval(literal.File, node.A));
            case ExprKind.Dict:
                var keys = NewUnion();
                ReadOnlySpan<int> items = facts.List(node.A, node.B);
                for (int i = 0; i + 1 < items.Length; i += 2)
                    keys.Add(items[i] > 0 ? Eval(literal.File, items[i]) : Value.Unknown);
                return keys.ToValue();
            case ExprKind.Str:
                return InstanceOf(known.Str);
            case ExprKind.Binary:
                Value left = IterateResult(Eval(literal.File, node.A));
                return node.Aux == (int)Operator.Mult ? left : Join(left, IterateResult(Eval(literal.File, node.B)));
            case ExprKind.Subscript or ExprKind.Unpack:
                return ShownPart(literal, node);
            default:
                return Value.Unknown;
        }
    }

    private Value DictValues(LiteralValue literal, ExprNode node)
    {
        if (node.Kind == ExprKind.DictComp)
            return Eval(literal.File, node.B);
        if (node.Kind != ExprKind.Dict && !IsMerged(node))
            return ContentsOf(literal, null);
        Question question = new(MemoKind.Items, literal.File, literal.Expr);
        if (!Enter(question, Value.Unknown, out Value cut))
            return cut;
        Value shown = ShownItems(literal, node);
        Leave(question, shown);
        return Join(shown, ContentsOf(literal, null));
    }

    private Value ShownItems(LiteralValue literal, ExprNode node)
    {
        if (IsMerged(node))
            return Join(ItemsOf(Eval(literal.File, node.A), ""), ItemsOf(Eval(literal.File, node.B), ""));
        var values = NewUnion();
        ReadOnlySpan<int> items = program.Files[literal.File].Facts.List(node.A, node.B);
        for (int i = 0; i + 1 < items.Length; i += 2)
        {
            if (items[i] > 0 && overwrittenItems.Count > 0 && IsOverwritten(literal, KeyOf(literal.File, items[i])))
                continue;
            Value value = Eval(literal.File, items[i + 1]);
            values.Add(items[i] > 0 ? value : value is LiteralValue inner ? DictValues(inner, program.Files[inner.File].Facts.Exprs[inner.Expr])
                : program.Options.FollowParameters ? ItemsOf(value, "") : Value.Unknown);
        }
        return values.ToValue();
    }

    // The items of a dictionary under a key, "" for any.
    private Value ItemsOf(Value dictionary, string key)
    {
        var builder = NewUnion();
        foreach (Value member in Members(dictionary))
        {
            builder.Add(member is LiteralValue literal ? ItemsOf(literal, key)
                : key.Length > 0 && ItemIn(member, key, 0) is { } item ? item
                : member is InstanceValue { Args.Length: >= 2 } typed ? typed.Args[1] : ContentsOf(member, key));
        }
        return builder.ToValue();
    }

    private Value ItemsOf(LiteralValue literal, string key)
    {
        if (key.Length > 0 && IsDictionary(literal) && ItemIn(literal, key) is { } item)
            return item;
        ExprNode node = program.Files[literal.File].Facts.Exprs[literal.Expr];
        return IsDictionary(literal) ? DictValues(literal, node) : Elements(literal);
    }

    // What the starred name gets has the place of its expression.
    private Value UnpackResult(Value value, int index, int aux, int file = -1, int expr = -1)
    {
        if (value is TupleValue tuple && aux == 0 && index < tuple.Elements.Length)
            return tuple.Elements[index];
        if (value is LiteralValue shown && program.Options.FollowParameters && (shown.Class == known.List || shown.Class == known.Tuple))
        {
            if (aux != 1 && ElementAt(shown, aux == 0 ? index : -1 - index) is { } at)
                return at;
            if (aux == 1 && expr >= 0 && CountOf(shown, 0) is { } count && index <= count)
                return new LiteralValue(file, expr, known.List);
        }
        if (value is LiteralValue literal && aux == 0)
        {
            FileFacts facts = program.Files[literal.File].Facts;
            ExprNode node = facts.Exprs[literal.Expr];
            if (node.Kind is ExprKind.Tuple or ExprKind.List && index < node.B)
            {
                ReadOnlySpan<int> elements = facts.List(node.A, node.B);
                if (!HasStarred(facts, elements[..(index + 1)]))
                    return Eval(literal.File, elements[index]);
            }
        }
        if (value is UnionValue union)
        {
            var builder = NewUnion();
            foreach (Value member in union.Members)
                builder.Add(UnpackResult(member, index, aux));
            return builder.ToValue();
        }
        if (aux == 0 && FieldOf(value, index) is { } field)
            return field;
        if (aux == 0 && value is MadeInstanceValue made && FieldNames(made.Site) is var names && index < names.Length)
            return MadeMember(made.Site, program.Names.Intern(names[index]), made);
        Value element2 = IterateResult(value);
        return aux == 1 ? new InstanceValue(known.List, [element2], InstanceOrigin.Declared, -1) : element2;
    }

    private Value SubscriptResult(int file, int expr, ExprNode node)
    {
        Value target = Eval(file, node.A);
        if (program.Options.FollowParameters && NamedItem(file, node.A, node.B) is { } named)
            return named;
        switch (target)
        {
            case ClassValue cls when ResultOfMeta(cls, known.GetItem) is { } item:
                return item;
            case SpecialFormValue:
                return new TypeExprValue(file, expr);
            case ClassValue cls when FindMember(cls.Class, known.ClassGetItem, out _) is null || Info(cls.Class).TypeParams.Length > 0:
                return cls.Class == known.Tuple || cls.Class == known.Type ? new TypeExprValue(file, expr) : new ClassValue(cls.Class, TypeArguments(file, node.B));
            case ClassValue cls:
                return cls;
            case TypeExprValue:
                return target;
        }
        var builder = NewUnion();
        foreach (Value member in Members(target))
            builder.Add(IsKnownPart(file, target, node) ? new LiteralValue(file, expr, ((LiteralValue)target).Class) : SubscriptOne(member, file, node.B));
        return builder.ToValue();
    }

    private Value SubscriptOne(Value target, int file, int index)
    {
        FileFacts facts = program.Files[file].Facts;
        ExprNode key = index > 0 ? facts.Exprs[index] : default;
        switch (target)
        {
            case LiteralValue literal:
                FileFacts home = program.Files[literal.File].Facts;
                ExprNode node = home.Exprs[literal.Expr];
                if (key.Kind == ExprKind.Slice)
                    return target;
                if (program.Options.FollowParameters && literal.Class != known.Dict && PositionOf(file, index) is { } position && ElementAt(literal, position) is { } element)
                    return element;
                if (!disordered.Contains((literal.File, literal.Expr)) && node.Kind is ExprKind.List or ExprKind.Tuple
                    && key.Kind == ExprKind.Int && facts.Numbers[key.A] is >= 0 and var n && n < node.B && !HasStarred(home, home.List(node.A, (int)n + 1)))
                    return Join(Eval(literal.File, home.List(node.A, node.B)[(int)n]), ContentsOf(literal, PositionKey((long)n)));
                if (!IsDictionary(literal))
                    return Elements(literal);
                Value item = ItemsOf(literal, KeyOf(file, index));
                return item is UnknownValue && literal.Class != known.Dict ? SubscriptOne(InstanceOf(literal.Class), file, index) : item;
            case TupleValue tuple:
                if (key.Kind == ExprKind.Int && facts.Numbers[key.A] is >= 0 and var at && at < tuple.Elements.Length)
                    return tuple.Elements[(int)at];
                if (key.Kind == ExprKind.Slice)
                    return PartOf(tuple, facts, key);
                return IterateResult(tuple);
            case InstanceValue when ListedItem(target, file, index) is { } listed:
                return listed;
            case InstanceValue when contents.Count > 0 && Join(ContentsOf(target, KeyOf(file, index)), MadeByDefault(target)) is not UnknownValue and var held:
                return Join(held, ResultOfOwn(target, known.MissingName) ?? Value.Unknown);
            case InstanceValue when program.Options.FollowParameters && ResultOfOwn(target, known.MissingName) is { } made:
                return made;
            case InstanceValue when key.Kind == ExprKind.Int && facts.Numbers[key.A] is >= 0 and <= 255 and var number && FieldOf(target, (int)number) is { } field:
                return field;
            case InstanceValue when key.Kind == ExprKind.Str && key.A >= 0 && FieldOf(target, program.Name(file, key.A), true) is { } named:
                return named;
            case InstanceValue i when FindMember(i.Class, known.GetItem, out int owner) is { } getItem:
                if (key.Kind == ExprKind.Slice && (i.Class == known.List || i.Class == known.Tuple))
                    return target;
                return CallResult(Bind(LastOverload(getItem), target, owner), -1, -1);
            case ExternValue external:
                return new ExternValue(external.Name + "[]");
            default:
                return Value.Unknown;
        }
    }

    // `list.__getitem__` has an overload for slices; the other one gives elements.
    private static Value LastOverload(Value member) => member is UnionValue union ? union.Members[0] : member;
}
