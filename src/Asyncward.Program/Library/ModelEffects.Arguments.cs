using System;
using System.Collections.Generic;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;
using Asyncward.Python.Syntax;

namespace Asyncward.Program.Library;

/// <summary>What a call passes for a parameter, and whether what is said of a function is so with that.</summary>
public sealed partial class ModelEffects
{
    /// <summary>
    /// The row in <see cref="FileFacts.Args"/> that a call passes for a parameter, or -1. For *args the first; <paramref name="bound"/>: the first
    /// parameter is the receiver.
    /// </summary>
    public int ArgumentFor(int site, int function, int param, bool bound, int shift = 0)
    {
        FileFacts facts = program.Facts(program.FileOfSite(site));
        ref readonly SiteRow call = ref program.Site(site);
        FileFacts callee = program.Facts(program.FileOf(function));
        FunctionRow row = program.Function(function);
        if (param >= row.ParamCount || call.Kind != SiteKind.Call)
            return -1;
        ref readonly ParamRow wanted = ref callee.Params[row.ParamStart + param];
        int position = param - (bound ? 1 : 0) - shift;
        if (wanted.Kind is not ParamKind.KeywordOnly and not ParamKind.VarKeywords)
        {
            int seen = 0;
            for (int i = 0; i < call.ArgCount; i++)
            {
                ref readonly ArgRow arg = ref facts.Args[call.ArgStart + i];
                if (arg.Kind == ArgKind.Star)
                    return wanted.Kind == ParamKind.VarArgs && seen <= position ? call.ArgStart + i : -1;
                if (arg.Kind == ArgKind.Positional && seen++ == position)
                    return call.ArgStart + i;
            }
        }
        if (wanted.Kind is not ParamKind.PositionalOnly and not ParamKind.VarArgs)
        {
            ReadOnlySpan<byte> name = callee.NameBytes(wanted.Name);
            for (int i = 0; i < call.ArgCount; i++)
            {
                ref readonly ArgRow arg = ref facts.Args[call.ArgStart + i];
                if (arg.Kind == ArgKind.Keyword && facts.NameBytes(arg.Name).SequenceEqual(name))
                    return call.ArgStart + i;
            }
        }
        return -1;
    }

    /// <summary>The expression that a call passes for a parameter by position or by name; 0 when there is none.</summary>
    public int PassedFor(int site, int function, int param, bool bound)
    {
        int argument = ArgumentFor(site, function, param, bound);
        FileFacts facts = program.Facts(program.FileOfSite(site));
        return argument >= 0 && facts.Args[argument].Kind is ArgKind.Positional or ArgKind.Keyword ? facts.Args[argument].Value : 0;
    }

    /// <summary>All rows of arguments that a call passes for a parameter: several for *args.</summary>
    public IEnumerable<int> ArgumentsFor(int site, int function, int param, bool bound, int shift = 0)
    {
        int first = ArgumentFor(site, function, param, bound, shift);
        if (first < 0)
            yield break;
        yield return first;
        FileFacts facts = program.Facts(program.FileOfSite(site));
        SiteRow call = program.Site(site);
        FunctionRow row = program.Function(function);
        if (program.Facts(program.FileOf(function)).Params[row.ParamStart + param].Kind != ParamKind.VarArgs)
            yield break;
        for (int i = first + 1; i < call.ArgStart + call.ArgCount; i++)
        {
            if (facts.Args[i].Kind is ArgKind.Positional or ArgKind.Star)
                yield return i;
        }
    }

    /// <summary>Whether a call of a function with these arguments blocks so: true, false, or null when a guard cannot be decided.</summary>
    public bool? Applies(BlockEffect effect, int site, int function, bool bound, Value? receiver) =>
        effect.Unless is null && effect.When is null ? true : effect.Applies(name => Argument(name, site, function, bound, receiver));

    /// <summary>The effect as a call of a function with these arguments has it.</summary>
    public BlockEffect AsCalled(BlockEffect effect, int site, int function, bool bound, Value? receiver) =>
        effect.Bounded is null ? effect : effect.With(name => Argument(name, site, function, bound, receiver));

    private GuardValue Argument(string name, int site, int function, bool bound, Value? receiver)
    {
        if (name.StartsWith("self.", StringComparison.Ordinal))
            return OfMaker(name[5..], site, receiver);
        FileFacts callee = program.Facts(program.FileOf(function));
        FunctionRow row = program.Function(function);
        for (int i = 0; i < row.ParamCount; i++)
        {
            ref readonly ParamRow param = ref callee.Params[row.ParamStart + i];
            if (callee.NameText(param.Name) != name)
                continue;
            return ArgumentOf(site, function, i, bound);
        }
        return default;
    }

    /// <summary>What a site passes for a parameter, as far as it is a constant or known to be an object; the default when it passes nothing.</summary>
    public GuardValue ArgumentOf(int site, int function, int param, bool bound)
    {
        if (program.Site(site).Kind == SiteKind.Call)
        {
            Value? callee = null;
            for (int at = site; ; at = ((PartialValue)callee).Site)
            {
                int file = program.FileOfSite(at);
                SiteRow call = program.Site(at);
                // What `functools.partial` is given begins with the function itself.
                int arg = ArgumentFor(at, function, param, bound, at == site ? 0 : -1);
                if (arg >= 0)
                    return program.Facts(file).Args[arg].Kind is ArgKind.Star or ArgKind.DoubleStar ? default : Constant(file, program.Facts(file).Args[arg].Value, 0);
                if ((call.Flags & (SiteFlags.StarArgs | SiteFlags.StarKwargs)) != 0)
                    return default;
                callee = callee is PartialValue outer ? outer.Callee : program.Types.Eval(file, call.Target);
                if (callee is not PartialValue)
                    break;
            }
        }
        int value = program.Facts(program.FileOf(function)).Params[program.Function(function).ParamStart + param].Default;
        return value > 0 ? Constant(program.FileOf(function), value, 0) : default;
    }

    private static bool HasLowerCase(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return true;
        }
        return false;
    }

    /// <summary>An expression as a constant, as far as one can be seen.</summary>
    internal GuardValue Constant(int file, int expr, int depth)
    {
        if (expr <= 0 || depth > 6)
            return default;
        FileFacts facts = program.Facts(file);
        ExprNode node = facts.Exprs[expr];
        switch (node.Kind)
        {
            case ExprKind.None:
                return new GuardValue(GuardValueKind.None, 0, null);
            case ExprKind.True:
                return new GuardValue(GuardValueKind.Number, 1, null);
            case ExprKind.False:
                return new GuardValue(GuardValueKind.Number, 0, null);
            case ExprKind.Int or ExprKind.Float:
                return new GuardValue(GuardValueKind.Number, facts.Numbers[node.A], null);
            case ExprKind.Str when node.A >= 0:
                return new GuardValue(GuardValueKind.Text, 0, facts.NameText(node.A));
            case ExprKind.Unary when node.Aux == (int)UnaryOperator.USub && Constant(file, node.A, depth + 1) is { Kind: GuardValueKind.Number } n:
                return n with { Number = -n.Number };
            case ExprKind.Bind when facts.Bindings[node.A].Kind is BindingKind.Assign:
                return Constant(file, facts.Bindings[node.A].Value, depth + 1);
            case ExprKind.Name when facts.Symbols[node.A].FirstBinding is >= 0 and var only && facts.Bindings[only].Next < 0
                && facts.Bindings[only].Kind == BindingKind.Assign:
                return Constant(file, facts.Bindings[only].Value, depth + 1);
            case ExprKind.Attribute:
                string attribute = facts.NameText(node.B);
                // Constants of modules are written in capitals.
                return attribute.Length > 0 && !HasLowerCase(attribute) ? new GuardValue(GuardValueKind.Flags, 0, attribute) : Made(file, expr);
            case ExprKind.Binary when node.Aux == (int)Operator.BitOr:
                GuardValue left = Constant(file, node.A, depth + 1);
                GuardValue right = Constant(file, node.B, depth + 1);
                if (left.Kind != GuardValueKind.Flags && right.Kind != GuardValueKind.Flags)
                    return default;
                string first = left.Kind == GuardValueKind.Flags ? left.Text! : "?";
                return new GuardValue(GuardValueKind.Flags, 0, first + "|" + (right.Kind == GuardValueKind.Flags ? right.Text : "?"));
            default:
                return Made(file, expr);
        }
    }

    // What is no constant can still be known to be an object of some class.
    private GuardValue Made(int file, int expr)
    {
        if (program.Types.Eval(file, expr) is not InstanceValue instance)
            return default;
        int home = program.FileOfClass[instance.Class];
        bool isMade = (instance.Origin & InstanceOrigin.Constructed) != 0;
        // What is declared says the class and nothing of the value: a number may be zero.
        return isMade || program.IsModel(home)
            ? new GuardValue(isMade ? GuardValueKind.Object : GuardValueKind.Unknown, 0, program.Facts(home).NameText(program.Class(instance.Class).Name)) : default;
    }
}
