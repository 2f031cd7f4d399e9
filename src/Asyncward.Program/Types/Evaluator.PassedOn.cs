using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>
/// What the library passes on to a function that it is given: <c>submit(work, job)</c>, <c>Thread(target=work, args=(job,))</c>, <c>call_soon(work, job)</c>.
/// Followed by the call graph alone.
/// </summary>
public sealed partial class Evaluator
{
    private void FlowPassedOn(in Edge edge, int file, in SiteRow site, Dictionary<(int, int), Value> next)
    {
        foreach (Value member in Members(Eval(file, site.Target)))
        {
            int model = member is ClassValue made ? ConstructorOf(made.Class)?.Function ?? -1 : Unwrap(member)?.Function ?? -1;
            if (model < 0 || !program.Models.IsModel(model))
                continue;
            bool isBound = member is BoundMethodValue or ClassValue;
            int given = program.Models.ArgumentFor(edge.Site, model, edge.Argument, isBound);
            if (given < 0 || !IsGiven(Eval(file, program.Facts(file).Args[given].Value), edge.Callee))
                continue;
            FunctionRow row = program.Function(model);
            FileFacts facts = program.Facts(program.FileOf(model));
            for (int i = 0; i < row.ParamCount; i++)
            {
                ParamRow param = facts.Params[row.ParamStart + i];
                if (param.Kind == ParamKind.VarArgs && i > edge.Argument)
                    FlowRest(edge, file, program.Models.ArgumentsFor(edge.Site, model, i, isBound), next);
                else if (param.Kind == ParamKind.VarKeywords)
                    FlowKeywords(edge, file, site, row, facts, next);
                else if (program.Models.ArgumentFor(edge.Site, model, i, isBound) is >= 0 and var arg)
                    FlowCollected(edge, file, facts.NameBytes(param.Name), Eval(file, program.Facts(file).Args[arg].Value), next);
            }
        }
    }

    // A function as such, or a method: what `partial` has put before its arguments is not counted here.
    private static bool IsGiven(Value values, int callee)
    {
        foreach (Value value in Members(values))
        {
            if (value is FunctionValue or BoundMethodValue or WrappedValue && (value is WrappedValue { Inner: FunctionValue inner } ? inner : Unwrap(value))?.Function == callee)
                return true;
        }
        return false;
    }

    // `submit(work, *rest)`
    private void FlowRest(in Edge edge, int file, IEnumerable<int> rest, Dictionary<(int, int), Value> next)
    {
        int position = edge.Bound ? 1 : 0;
        foreach (int arg in rest)
        {
            ArgRow row = program.Facts(file).Args[arg];
            if (row.Kind == ArgKind.Star)
                return;
            FlowOneOn(edge.Callee, position++, Eval(file, row.Value), next);
        }
    }

    // `Thread(args=(…), kwargs={…})`
    private void FlowCollected(in Edge edge, int file, ReadOnlySpan<byte> name, Value value, Dictionary<(int, int), Value> next)
    {
        FunctionRow callee = program.Function(edge.Callee);
        bool isPositional = name.SequenceEqual("args"u8);
        if (!isPositional && !name.SequenceEqual("kwargs"u8))
            return;
        FileFacts home = program.Facts(program.FileOf(edge.Callee));
        int first = edge.Bound ? 1 : 0;
        for (int i = first; i < callee.ParamCount; i++)
        {
            Value passed = isPositional ? UnpackResult(value, i - first, 0) : Unpacked(value, home.NameText(home.Params[callee.ParamStart + i].Name));
            FlowOneOn(edge.Callee, i, passed, next);
        }
    }

    // `to_thread(work, job=job)`
    private void FlowKeywords(in Edge edge, int file, in SiteRow site, in FunctionRow model, FileFacts modelled, Dictionary<(int, int), Value> next)
    {
        FileFacts facts = program.Facts(file);
        FunctionRow callee = program.Function(edge.Callee);
        FileFacts home = program.Facts(program.FileOf(edge.Callee));
        for (int i = site.ArgStart; i < site.ArgStart + site.ArgCount; i++)
        {
            if (facts.Args[i].Kind != ArgKind.Keyword || HasParameter(modelled, model, facts.NameBytes(facts.Args[i].Name)))
                continue;
            for (int param = 0; param < callee.ParamCount; param++)
            {
                if (home.NameBytes(home.Params[callee.ParamStart + param].Name).SequenceEqual(facts.NameBytes(facts.Args[i].Name)))
                    FlowOneOn(edge.Callee, param, Eval(file, facts.Args[i].Value), next);
            }
        }
    }

    private void FlowOneOn(int callee, int param, Value value, Dictionary<(int, int), Value> next)
    {
        FunctionRow row = program.Function(callee);
        FileFacts facts = program.Facts(program.FileOf(callee));
        // `*args` takes what no other parameter does.
        int last = Math.Min(param, row.ParamCount - 1);
        while (last > 0 && facts.Params[row.ParamStart + last].Kind is ParamKind.VarKeywords or ParamKind.KeywordOnly && last != param)
            last--;
        if (last < 0 || last < param && facts.Params[row.ParamStart + last].Kind != ParamKind.VarArgs)
            return;
        if (facts.Params[row.ParamStart + last].Kind == ParamKind.VarArgs)
            FlowIntoPosition(callee, param - last, false, value);
        int annotation = facts.Params[row.ParamStart + last].Annotation;
        if (annotation <= 0 || SaysLittle(Annotation(program.FileOf(callee), annotation)))
            Merge(next, (callee, last), value);
    }
}
