using System;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Annotations: expressions without sites, names in any order of binding, strings read as the expressions they spell.</summary>
public sealed partial class FactsBuilder
{
    private int _annotationDepth;

    private int Annotation(Expr e)
    {
        switch (e)
        {
            case Name n:
                return LoadForAnnotation(n.Id);
            case Syntax.Attribute a:
                return _exprs.Add(ExprKind.Attribute, Annotation(a.Value), Mangled(a.Attr).Row);
            case Subscript s:
                return SubscriptAnnotation(s);
            case BinOp b:
                var left = Annotation(b.Left);
                return _exprs.Add(ExprKind.Binary, left, Annotation(b.Right), (int)b.Op);
            case Syntax.Tuple t:
                return AnnotationList(ExprKind.Tuple, t.Elts);
            case List l:
                return AnnotationList(ExprKind.List, l.Elts);
            case Starred s:
                return _exprs.Add(ExprKind.Starred, Annotation(s.Value));
            case Constant { ConstantKind: ConstantKind.Str } c:
                return StringAnnotation(c);
            case Constant c:
                return WalkConstant(c);
            case UnaryOp u:
                return _exprs.Add(ExprKind.Unary, Annotation(u.Operand), 0, (int)u.Op);
            default:
                return Metadata(e);
        }
    }

    private int AnnotationList(ExprKind kind, Expr[] elements)
    {
        var start = _stack.Count;
        foreach (var element in elements)
            _stack.Add(Annotation(element));
        return PopList(kind, start);
    }

    private int SubscriptAnnotation(Subscript s)
    {
        var container = Annotation(s.Value);
        var name = s.Value is Name n ? n.Id : s.Value is Syntax.Attribute a ? a.Attr : NameId.None;
        int index;
        if (_names[name].SequenceEqual("Literal"u8))
        {
            index = Metadata(s.Slice);
        }
        else if (_names[name].SequenceEqual("Annotated"u8) && s.Slice is Syntax.Tuple { Elts: [var type, ..] } t)
        {
            var start = _stack.Count;
            _stack.Add(Annotation(type));
            for (var i = 1; i < t.Elts.Length; i++)
                _stack.Add(Metadata(t.Elts[i]));
            index = PopList(ExprKind.Tuple, start);
        }
        else
        {
            index = Annotation(s.Slice);
        }
        return _exprs.Add(ExprKind.Subscript, container, index);
    }

    private void Annotate(int binding, int annotation)
    {
        if (binding < 0)
            return;
        _bindings[binding].Annotation = annotation;
        if (annotation > 0)
            _table.Symbols[_bindings[binding].Symbol].Flags |= SymbolFlags.Annotated;
    }

    /// <summary>An expression in an annotation that is no type: calls in it (<c>Annotated[T, f(x)]</c>) run at definition.</summary>
    private int Metadata(Expr e)
    {
        var outer = _siteFlags;
        _siteFlags |= SiteFlags.AtDefinition;
        var value = Walk(e, new Use(ValueUse.Definition));
        _siteFlags = outer;
        return value;
    }

    private int StringAnnotation(Constant c)
    {
        // A string inside the expression that a string spells is as far as this goes in sound programs.
        if (_annotationDepth >= 3 || c.Pieces.Length != 1 || c.End - c.Start > LongestText)
            return WalkConstant(c);
        var piece = c.Pieces[0];
        var content = _source.Span[piece.ContentStart..piece.ContentEnd];
        if (content.IsEmpty || content.Contains((byte)'\\') || (piece.Flags & (StringFlags.Bytes | StringFlags.Format)) != 0)
            return WalkConstant(c);
        var parsed = Parser.ParseExpression(_source, piece.ContentStart, piece.ContentEnd, _names);
        if (parsed.Errors.Length > 0)
            return WalkConstant(c);
        _annotationDepth++;
        var value = Annotation(parsed.Value);
        _annotationDepth--;
        return value;
    }
}
