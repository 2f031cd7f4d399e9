using System;

namespace Asyncward.Python.Syntax;

/// <summary>The fields of expressions and patterns in the order of Python's ASDL.</summary>
public sealed partial class AstDump
{
    private static ReadOnlySpan<byte> OperatorName(Operator op) => op switch
    {
        Operator.Add => "Add"u8,
        Operator.Sub => "Sub"u8,
        Operator.Mult => "Mult"u8,
        Operator.MatMult => "MatMult"u8,
        Operator.Div => "Div"u8,
        Operator.Mod => "Mod"u8,
        Operator.Pow => "Pow"u8,
        Operator.LShift => "LShift"u8,
        Operator.RShift => "RShift"u8,
        Operator.BitOr => "BitOr"u8,
        Operator.BitXor => "BitXor"u8,
        Operator.BitAnd => "BitAnd"u8,
        _ => "FloorDiv"u8,
    };

    private static ReadOnlySpan<byte> UnaryName(UnaryOperator op) => op switch
    {
        UnaryOperator.Invert => "Invert"u8,
        UnaryOperator.Not => "Not"u8,
        UnaryOperator.UAdd => "UAdd"u8,
        _ => "USub"u8,
    };

    private static ReadOnlySpan<byte> CompareName(CmpOp op) => op switch
    {
        CmpOp.Eq => "Eq"u8,
        CmpOp.NotEq => "NotEq"u8,
        CmpOp.Lt => "Lt"u8,
        CmpOp.LtE => "LtE"u8,
        CmpOp.Gt => "Gt"u8,
        CmpOp.GtE => "GtE"u8,
        CmpOp.Is => "Is"u8,
        CmpOp.IsNot => "IsNot"u8,
        CmpOp.In => "In"u8,
        _ => "NotIn"u8,
    };

    private void Expression(Expr node)
    {
        switch (node)
        {
            case Name n:
                Open("Name"u8);
                Identifier("id"u8, n.Id);
                Context(n.Context);
                break;
            case Constant n:
                Open("Constant"u8);
                Field("value"u8);
                ConstantValue(n);
                if (n.ConstantKind == ConstantKind.Str && (n.Pieces[0].Flags & StringFlags.Unicode) != 0)
                {
                    Field("kind"u8);
                    _out.Add("'u'"u8);
                }
                break;
            case Attribute n:
                Open("Attribute"u8);
                Child("value"u8, n.Value);
                Identifier("attr"u8, n.Attr);
                Context(n.Context);
                break;
            case Call n:
                Open("Call"u8);
                Child("func"u8, n.Func);
                Nodes("args"u8, n.Args);
                Nodes("keywords"u8, n.Keywords);
                break;
            case Subscript n:
                Open("Subscript"u8);
                Child("value"u8, n.Value);
                Child("slice"u8, n.Slice);
                Context(n.Context);
                break;
            case Starred n:
                Open("Starred"u8);
                Child("value"u8, n.Value);
                Context(n.Context);
                break;
            case Tuple n:
                Open("Tuple"u8);
                Nodes("elts"u8, n.Elts);
                Context(n.Context);
                break;
            case List n:
                Open("List"u8);
                Nodes("elts"u8, n.Elts);
                Context(n.Context);
                break;
            case Set n:
                Open("Set"u8);
                Nodes("elts"u8, n.Elts);
                break;
            case Dict n:
                Open("Dict"u8);
                Nodes("keys"u8, n.Keys);
                Nodes("values"u8, n.Values);
                break;
            case BoolOp n:
                Open("BoolOp"u8);
                Mark("op"u8, n.IsAnd ? "And"u8 : "Or"u8);
                Nodes("values"u8, n.Values);
                break;
            case NamedExpr n:
                Open("NamedExpr"u8);
                Child("target"u8, n.Target);
                Child("value"u8, n.Value);
                break;
            case BinOp n:
                Open("BinOp"u8);
                Child("left"u8, n.Left);
                Mark("op"u8, OperatorName(n.Op));
                Child("right"u8, n.Right);
                break;
            case UnaryOp n:
                Open("UnaryOp"u8);
                Mark("op"u8, UnaryName(n.Op));
                Child("operand"u8, n.Operand);
                break;
            case Lambda n:
                Open("Lambda"u8);
                Child("args"u8, n.Args);
                Child("body"u8, n.Body);
                break;
            case IfExp n:
                Open("IfExp"u8);
                Child("test"u8, n.Test);
                Child("body"u8, n.Body);
                Child("orelse"u8, n.OrElse);
                break;
            case Comp n:
                Open(n.Kind == NodeKind.ListComp ? "ListComp"u8 : n.Kind == NodeKind.SetComp ? "SetComp"u8 : "GeneratorExp"u8);
                Child("elt"u8, n.Elt);
                Nodes("generators"u8, n.Generators);
                break;
            case DictComp n:
                Open("DictComp"u8);
                Child("key"u8, n.Key);
                Child("value"u8, n.Value);
                Nodes("generators"u8, n.Generators);
                break;
            case Await n:
                Open("Await"u8);
                Child("value"u8, n.Value);
                break;
            case Yield n:
                Open("Yield"u8);
                Child("value"u8, n.Value);
                break;
            case YieldFrom n:
                Open("YieldFrom"u8);
                Child("value"u8, n.Value);
                break;
            case Compare n:
                Open("Compare"u8);
                Child("left"u8, n.Left);
                CompareOps(n.Ops);
                Nodes("comparators"u8, n.Comparators);
                break;
            case FormattedValue n:
                Open("FormattedValue"u8);
                Child("value"u8, n.Value);
                Number("conversion"u8, n.Conversion);
                Child("format_spec"u8, n.FormatSpec);
                break;
            case Interpolation n:
                Open("Interpolation"u8);
                Child("value"u8, n.Value);
                Field("str"u8);
                InterpolationText(n);
                Number("conversion"u8, n.Conversion);
                Child("format_spec"u8, n.FormatSpec);
                break;
            case JoinedStr n:
                Open("JoinedStr"u8);
                Nodes("values"u8, n.Values);
                break;
            case TemplateStr n:
                Open("TemplateStr"u8);
                Nodes("values"u8, n.Values);
                break;
            case Slice n:
                Open("Slice"u8);
                Child("lower"u8, n.Lower);
                Child("upper"u8, n.Upper);
                Child("step"u8, n.Step);
                break;
            default:
                Open("ErrorExpr"u8);
                Nodes("children"u8, ((ErrorExpr)node).Children);
                break;
        }
        Close(node);
    }

    private void InterpolationText(Interpolation node)
    {
        _value.Clear();
        var text = _source.Span[..node.StrEnd];
        for (var from = node.StrStart; ;)
        {
            var comment = FieldText.CommentStart(text, from, text.Length);
            _value.Add(text[from..comment]);
            if (comment == text.Length)
                break;
            from = FieldText.CommentEnd(text, comment, text.Length);
        }
        PythonRepr.Str(_value.Written, _out);
    }

    private void CompareOps(CmpOp[] ops)
    {
        Field("ops"u8);
        _out.Add((byte)'[');
        _level++;
        _first = true;
        foreach (var op in ops)
        {
            NewLine();
            _out.Add(CompareName(op));
            _out.Add("()"u8);
        }
        _level--;
        _first = false;
        _out.Add((byte)']');
    }

    private void PatternNode(Pattern node)
    {
        switch (node)
        {
            case MatchValue n:
                Open("MatchValue"u8);
                Child("value"u8, n.Value);
                break;
            case MatchSingleton n:
                Open("MatchSingleton"u8);
                Field("value"u8);
                _out.Add(SingletonName(n.Value));
                break;
            case MatchSequence n:
                Open("MatchSequence"u8);
                Nodes("patterns"u8, n.Patterns);
                break;
            case MatchMapping n:
                Open("MatchMapping"u8);
                Nodes("keys"u8, n.Keys);
                Nodes("patterns"u8, n.Patterns);
                Identifier("rest"u8, n.Rest);
                break;
            case MatchClass n:
                Open("MatchClass"u8);
                Child("cls"u8, n.Cls);
                Nodes("patterns"u8, n.Patterns);
                Identifiers("kwd_attrs"u8, n.KwdAttrs);
                Nodes("kwd_patterns"u8, n.KwdPatterns);
                break;
            case MatchStar n:
                Open("MatchStar"u8);
                Identifier("name"u8, n.Name);
                break;
            case MatchAs n:
                Open("MatchAs"u8);
                Child("pattern"u8, n.Pattern);
                Identifier("name"u8, n.Name);
                break;
            case MatchOr n:
                Open("MatchOr"u8);
                Nodes("patterns"u8, n.Patterns);
                break;
        }
        Close(node);
    }

    private static ReadOnlySpan<byte> SingletonName(ConstantKind kind) =>
        kind == ConstantKind.None ? "None"u8 : kind == ConstantKind.True ? "True"u8 : "False"u8;

    private void ConstantValue(Constant node)
    {
        switch (node.ConstantKind)
        {
            case ConstantKind.None or ConstantKind.True or ConstantKind.False:
                _out.Add(SingletonName(node.ConstantKind));
                break;
            case ConstantKind.Ellipsis:
                _out.Add("Ellipsis"u8);
                break;
            case ConstantKind.Str:
                _value.Clear();
                StringLiterals.DecodeTo(_source, node, _value);
                PythonRepr.Str(_value.Written, _out);
                break;
            case ConstantKind.Bytes:
                PythonRepr.Bytes(StringLiterals.DecodeBytes(_source, node), _out);
                break;
            default:
                PythonRepr.Number(_source.Span[node.Start..node.End], node.ConstantKind, _out);
                break;
        }
    }
}
