using System;
using System.Globalization;
using System.Text;
using Asyncward.Python.Syntax;

namespace Asyncward.Python.Facts;

/// <summary>Writes facts for people: one line for each site, region, binding.</summary>
public sealed class FactsDump
{
    private const int DeepestExpression = 12;

    private readonly FileFacts _facts;
    private readonly SourceText _source;
    private readonly StringBuilder _text = new();

    private FactsDump(FileFacts facts, SourceText source)
    {
        _facts = facts;
        _source = source;
    }

    /// <summary>All facts of a file.</summary>
    public static string Write(FileFacts facts, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(source);
        var dump = new FactsDump(facts, source);
        dump.WriteAll();
        return dump._text.ToString();
    }

    /// <summary>One expression, as in <c>Attr(Bind(client:3), get)</c>; the number is the line of the binding.</summary>
    public static string Expression(FileFacts facts, SourceText source, int expr) => new FactsDump(facts, source).Show(expr, 0);

    private void WriteAll()
    {
        if (_facts.Flags != 0)
            Line(0, $"file {_facts.Flags}");
        for (var function = 0; function < _facts.Functions.Length; function++)
            WriteFunction(function);
        for (var row = 0; row < _facts.Classes.Length; row++)
            WriteClass(row);
        for (var row = 0; row < _facts.Bindings.Length; row++)
            WriteBinding(row);
        foreach (ref readonly var import in _facts.Imports.AsSpan())
        {
            Line(0, $"import {LineOf(import.Start)} {import.Kind} {new string('.', import.Level)}{_facts.NameText(import.Module)}"
                + $"{(import.Name < 0 ? "" : " " + _facts.NameText(import.Name))}{(import.Bound < 0 ? "" : " as " + _facts.NameText(import.Bound))}"
                + $"{Flags((int)import.Flags, import.Flags)}");
        }
        foreach (ref readonly var row in _facts.Suppressions.AsSpan())
        {
            Line(0, $"suppress {row.Kind} {LineOf(row.LineStart)}-{LineOf(row.LineEnd)}{Names(row.CodeStart, row.CodeCount)}"
                + (row.HasReason ? " reason" : ""));
        }
        foreach (ref readonly var error in _facts.Errors.AsSpan())
            Line(0, $"error {LineOf(error.Start)} {_facts.NameText(error.Message)}");
    }

    private void WriteFunction(int function)
    {
        ref readonly var row = ref _facts.Functions[function];
        var head = new StringBuilder($"function {NameOf(function)}");
        head.Append(Flags((int)row.Flags, row.Flags));
        for (var i = 0; i < row.ParamCount; i++)
        {
            ref readonly var param = ref _facts.Params[row.ParamStart + i];
            head.Append(CultureInfo.InvariantCulture, $" {param.Kind}:{_facts.NameText(param.Name)}");
            if (param.Annotation >= 0)
                head.Append(CultureInfo.InvariantCulture, $": {Show(param.Annotation, 0)}");
            if (param.Default >= 0)
                head.Append(CultureInfo.InvariantCulture, $" = {Show(param.Default, 0)}");
        }
        if (row.ReturnAnnotation >= 0)
            head.Append(CultureInfo.InvariantCulture, $" -> {Show(row.ReturnAnnotation, 0)}");
        if (row.DecoratorCount > 0)
            head.Append(CultureInfo.InvariantCulture, $" decorators {ShowList(row.DecoratorStart, row.DecoratorCount, 0)}");
        if (row.ReturnCount > 0)
            head.Append(CultureInfo.InvariantCulture, $" returns {ShowList(row.ReturnStart, row.ReturnCount, 0)}");
        if (row.YieldCount > 0)
            head.Append(CultureInfo.InvariantCulture, $" yields {ShowList(row.YieldStart, row.YieldCount, 0)}");
        Line(0, head.ToString());
        if (row.Region >= 0)
            WriteRegion(row.Region, 1);
    }

    private void WriteClass(int row)
    {
        ref readonly var c = ref _facts.Classes[row];
        var text = $"class {_facts.NameText(c.Name)} bases {ShowList(c.BaseStart, c.BaseCount, 0)}";
        for (var i = 0; i < c.KeywordCount; i++)
            text += $" {_facts.NameText(_facts.Lists[c.KeywordStart + 2 * i])}={Show(_facts.Lists[c.KeywordStart + 2 * i + 1], 0)}";
        if (c.DecoratorCount > 0)
            text += $" decorators {ShowList(c.DecoratorStart, c.DecoratorCount, 0)}";
        Line(0, text);
    }

    private void WriteRegion(int region, int depth)
    {
        ref readonly var row = ref _facts.Regions[region];
        if (row.Kind != RegionKind.Body || row.Flags != 0)
        {
            Line(depth, $"{LineOf(row.Start)} [{row.Kind}]{(row.Expr < 0 ? "" : " " + Show(row.Expr, 0))}{Flags((int)row.Flags, row.Flags)}");
        }
        var at = row.SiteStart;
        for (var child = region + 1; child < _facts.Regions.Length && _facts.Regions[child].Function == row.Function; child++)
        {
            ref readonly var inner = ref _facts.Regions[child];
            if (inner.Parent != region)
                continue;
            for (; at < inner.SiteStart; at++)
                WriteSite(at, depth + 1);
            WriteRegion(child, depth + 1);
            at = inner.SiteEnd;
        }
        for (; at < row.SiteEnd; at++)
            WriteSite(at, depth + 1);
    }

    private void WriteSite(int site, int depth)
    {
        ref readonly var row = ref _facts.Sites[site];
        var text = new StringBuilder($"{LineOf(row.Start)} {row.Kind}");
        switch (row.Kind)
        {
            case SiteKind.Import:
                text.Append(CultureInfo.InvariantCulture, $" {_facts.NameText(_facts.Imports[row.Detail].Module)}");
                break;
            case SiteKind.ClassBody:
                text.Append(CultureInfo.InvariantCulture, $" {_facts.NameText(_facts.Classes[row.Detail].Name)}");
                break;
            default:
                if (row.Target >= 0)
                    text.Append(' ').Append(Show(row.Target, 0));
                if (row.Name >= 0 && row.Kind != SiteKind.Call)
                    text.Append(" .").Append(_facts.NameText(row.Name));
                if (row.Kind is SiteKind.Binary or SiteKind.InPlace)
                    text.Append(' ').Append((Operator)row.Detail);
                if (row.Kind == SiteKind.Compare)
                    text.Append(' ').Append((CmpOp)row.Detail);
                if (row.Value >= 0)
                    text.Append(' ').Append(Show(row.Value, 0));
                if (row.Kind is SiteKind.SubscriptStore || (row.Kind == SiteKind.AttributeStore && row.Detail >= 0))
                    text.Append(" : ").Append(Show(row.Detail, 0));
                break;
        }
        if (row.Kind == SiteKind.Call)
            text.Append(ShowArguments(row));
        if (row.Use != ValueUse.None)
            text.Append(" -> ").Append(ShowUse(row));
        text.Append(Flags((int)row.Flags, row.Flags));
        Line(depth, text.ToString());
    }

    private string ShowArguments(in SiteRow row)
    {
        var text = new StringBuilder("(");
        for (var i = 0; i < row.ArgCount; i++)
        {
            ref readonly var arg = ref _facts.Args[row.ArgStart + i];
            if (i > 0)
                text.Append(", ");
            text.Append(arg.Kind switch
            {
                ArgKind.Keyword => _facts.NameText(arg.Name) + "=",
                ArgKind.Star => "*",
                ArgKind.DoubleStar => "**",
                _ => "",
            });
            text.Append(Show(arg.Value, 0));
        }
        return text.Append(')').ToString();
    }

    private string ShowUse(in SiteRow row)
    {
        var use = row.Use == ValueUse.Element && row.ContainerUse != ValueUse.None ? row.ContainerUse : row.Use;
        var text = row.Use == ValueUse.Element ? row.ContainerUse == ValueUse.None ? "Element" : $"Element/{row.ContainerUse}" : row.Use.ToString();
        if (row.UseDetail < 0)
            return text;
        return use switch
        {
            ValueUse.Bound => $"{text} {_facts.NameText(_facts.Symbols[_facts.Bindings[row.UseDetail].Symbol].Name)}",
            ValueUse.Argument => $"{text} of {Show(_facts.Sites[row.UseDetail].Target, 0)}",
            ValueUse.AttributeRead => $"{text} {_facts.NameText(row.UseDetail)}",
            _ => text,
        };
    }

    private void WriteBinding(int row)
    {
        ref readonly var b = ref _facts.Bindings[row];
        ref readonly var symbol = ref _facts.Symbols[b.Symbol];
        Line(0, $"binding {LineOf(b.Start)} {NameOf(_facts.Scopes[symbol.Scope].Function)}.{_facts.NameText(symbol.Name)} {b.Kind} = {Show(b.Value, 0)}"
            + (b.Annotation >= 0 ? $" : {Show(b.Annotation, 0)}" : "") + (b.Uses == 0 ? "" : $" uses {b.Uses}") + Flags((int)b.Flags, b.Flags));
    }

    private string NameOf(int function)
    {
        if (function < 0)
            return "?";
        ref readonly var row = ref _facts.Functions[function];
        return function == 0 ? "module" : row.Name < 0 ? $"lambda:{LineOf(row.Start)}" : _facts.NameText(row.Name);
    }

    private string Names(int start, int count)
    {
        var text = "";
        for (var i = 0; i < count; i++)
            text += " " + _facts.NameText(_facts.Lists[start + i]);
        return text;
    }

    private string ShowList(int start, int count, int depth)
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < count; i++)
            text.Append(i == 0 ? "" : ", ").Append(_facts.Lists[start + i] < 0 ? "**" : Show(_facts.Lists[start + i], depth));
        return text.Append(']').ToString();
    }

    private string Show(int expr, int depth)
    {
        if (expr < 0)
            return "-";
        if (depth > DeepestExpression)
            return "…";
        var node = _facts.Exprs[expr];
        depth++;
        string Of(int e) => Show(e, depth);
        return node.Kind switch
        {
            ExprKind.Int or ExprKind.Float => _facts.Numbers[node.A].ToString(CultureInfo.InvariantCulture),
            ExprKind.Str => node.A < 0 ? "\"…\"" : $"\"{_facts.NameText(node.A)}\"",
            ExprKind.Name => _facts.NameText(_facts.Symbols[node.A].Name),
            ExprKind.Builtin => $"{_facts.NameText(node.A)}!",
            ExprKind.Bind => $"{_facts.NameText(_facts.Symbols[_facts.Bindings[node.A].Symbol].Name)}:{LineOf(_facts.Bindings[node.A].Start)}",
            ExprKind.Union or ExprKind.Or or ExprKind.And or ExprKind.Tuple or ExprKind.List or ExprKind.Set or ExprKind.Dict =>
                node.Kind + ShowList(node.A, node.B, depth),
            ExprKind.Attribute => $"{Of(node.A)}.{_facts.NameText(node.B)}",
            ExprKind.Call => $"{Of(_facts.Sites[node.A].Target)}(…)",
            ExprKind.Subscript => $"{Of(node.A)}[{Of(node.B)}]",
            ExprKind.Unpack => $"Unpack({Of(node.A)}, {node.B}{(node.Aux == 1 ? "*" : node.Aux == 2 ? " from end" : "")})",
            ExprKind.Function => $"Function({NameOf(node.A)})",
            ExprKind.Class => $"Class({_facts.NameText(_facts.Classes[node.A].Name)})",
            ExprKind.Param => $"Param({NameOf(node.A)}, {node.B})",
            ExprKind.Binary => $"{(Operator)node.Aux}({Of(node.A)}, {Of(node.B)})",
            ExprKind.Unary => $"{(UnaryOperator)node.Aux}({Of(node.A)})",
            ExprKind.Compare => $"{(CmpOp)node.Aux}({Of(node.A)}, {Of(node.B)})",
            ExprKind.Import => $"Import({_facts.NameText(_facts.Imports[node.A].Module)}"
                + $"{(_facts.Imports[node.A].Name < 0 ? "" : ", " + _facts.NameText(_facts.Imports[node.A].Name))})",
            ExprKind.Narrow => $"{(node.Aux == 1 ? "NotInstance" : "Instance")}({Of(node.A)}, {Of(node.B)})",
            ExprKind.TypeParam => $"TypeParam({_facts.NameText(node.A)}{(node.B < 0 ? "" : ", " + Of(node.B))})",
            ExprKind.DictComp => $"DictComp({Of(node.A)}, {Of(node.B)})",
            ExprKind.Await or ExprKind.Iterate or ExprKind.AsyncIterate or ExprKind.Enter or ExprKind.AsyncEnter or ExprKind.ListComp
                or ExprKind.SetComp or ExprKind.GeneratorExp or ExprKind.Starred or ExprKind.Not or ExprKind.Caught or ExprKind.NotNone
                or ExprKind.YieldFrom => $"{node.Kind}({Of(node.A)})",
            _ => node.Kind.ToString(),
        };
    }

    private static string Flags<T>(int value, T flags) where T : struct, Enum => value == 0 ? "" : $" {{{flags}}}";

    private int LineOf(int offset) => _source.Lines.LineOf(offset);

    private void Line(int depth, string text) => _text.Append(' ', 2 * depth).Append(text).Append('\n');
}
