using System;
using System.Collections.Generic;
using Asyncward.Program.Calls;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>Flow of arguments into parameters, from all call sites alike.</summary>
public sealed partial class Evaluator
{
    /// <summary>Adds what the edges pass to parameters that say nothing of themselves. True when anything is new; the memo is then empty.</summary>
    internal bool FlowParameters(CallGraph calls)
    {
        var next = new Dictionary<(int, int), Value>();
        unpackedInto.Clear();
        keywordCalls.Clear();
        keywordsChanged = false;
        foreach (int caller in calls.Functions)
        {
            FlowPartials(caller, next);
            FlowIntoMade(caller);
            foreach (ref readonly Edge edge in calls.From(caller))
            {
                SiteRow site = program.Site(edge.Site);
                if (edge.Callee < 0)
                {
                    if (edge.Class >= 0 && site.Kind == SiteKind.Call)
                        FlowIntoFields(edge, program.FileOf(caller), site);
                    continue;
                }
                if (program.Models.IsModel(edge.Callee))
                    continue;
                // A plain function that an object holds under the name of a method, as a property does.
                if (edge is { Bound: true, Receiver: { } owner } && site.Kind is not SiteKind.Call and not SiteKind.Decorate
                    && (program.FlagsOf(edge.Callee) & FunctionFlags.Method) == 0)
                    Merge(next, (edge.Callee, 0), owner);
                if (edge.Argument >= 0)
                {
                    if (site.Kind == SiteKind.Call)
                        FlowPassedOn(edge, program.FileOf(caller), site, next);
                    if (site.Kind == SiteKind.Call && edge.Kind == EdgeKind.Call)
                        FlowThroughModel(edge, program.FileOf(caller), site, next);
                }
                else if (site.Kind == SiteKind.Decorate)
                    Merge(next, (edge.Callee, edge.Bound ? 1 : 0), GivenToDecorator(program.FileOf(caller), site.Value, site.Target));
                else if (site.Kind == SiteKind.ClassBody)
                {
                    FlowIntoMember(edge, program.ClassId(program.FileOf(caller), site.Detail), next);
                    FlowIntoMetaclass(edge, program.ClassId(program.FileOf(caller), site.Detail), next);
                }
                else if (site.Kind == SiteKind.AttributeStore)
                    Merge(next, (edge.Callee, 1), Eval(program.FileOf(caller), site.Value));
                else if (site.Kind is SiteKind.Binary or SiteKind.InPlace or SiteKind.Compare or SiteKind.SubscriptLoad or SiteKind.SubscriptStore)
                    FlowOperands(edge, program.FileOf(caller), site, next);
                else if (site.Kind == SiteKind.Call)
                    FlowInto(edge, program.FileOf(caller), next);
            }
        }
        bool changed = keywordsChanged;
        foreach (((int, int) key, Value value) in next)
        {
            Value merged = parameterFlow.TryGetValue(key, out Value? old) ? Join(old, value) : value;
            if (old is null || Makers.HasGrown(old, merged))
            {
                parameterFlow[key] = merged;
                changed = true;
            }
        }
        changed |= FlowAttributes(calls);
        changed |= FlowContents(calls);
        changed |= !receiversAreKept && FlowReceivers(calls);
        changed |= CutsHaveGrown();
        if (changed)
            ForgetValues();
        return changed;
    }

    private bool keywordsChanged, receiversAreKept;

    /// <summary>Forgets what flows, but not what methods are called on.</summary>
    internal void KeepReceiversOnly()
    {
        receiversAreKept = true;
        parameterFlow.Clear();
        positions.Clear();
        attributeFlow.Clear();
        storedOutside.Clear();
        replacedInClasses.Clear();
        raisedWith.Clear();
        contents.Clear();
        sent.Clear();
        overwrittenItems.Clear();
        overwrittenStores.Clear();
        steps.Clear();
        ForgetValues();
        Array.Clear(earlierExprs);
        Array.Clear(earlierSymbols);
        Array.Clear(earlierReturns);
    }

    // `a + b`, `a < b`, `a[b]`, `a[b] = c`
    private void FlowOperands(in Edge edge, int file, in SiteRow site, Dictionary<(int, int), Value> next)
    {
        if (site.Kind == SiteKind.SubscriptStore)
        {
            Merge(next, (edge.Callee, 1), Eval(file, site.Detail));
            Merge(next, (edge.Callee, 2), Eval(file, site.Value));
            return;
        }
        // `__radd__` and `__contains__` belong to the right side, by whatever name they are written.
        int name = program.Name(program.FileOf(edge.Callee), program.Function(edge.Callee).Name);
        bool isOfRight = name == known.Contains || Array.IndexOf(known.ReflectedOperators, name) >= 0
            || edge.Receiver is { } receiver && !Holds(Eval(file, site.Target), receiver) && Holds(Eval(file, site.Value), receiver);
        Merge(next, (edge.Callee, 1), Eval(file, isOfRight ? site.Target : site.Value));
    }

    private static bool Holds(Value value, Value member)
    {
        foreach (Value one in Members(value))
        {
            if (ValueComparer.Same(one, member))
                return true;
        }
        return false;
    }

    private void Merge(Dictionary<(int, int), Value> next, (int, int) parameter, Value value)
    {
        if (value is not UnknownValue and not NoneValue)
            next[parameter] = next.TryGetValue(parameter, out Value? old) ? Join(old, value) : value;
    }

    private void FlowInto(in Edge edge, int file, Dictionary<(int, int), Value> next)
    {
        FunctionRow row = program.Function(edge.Callee);
        FileFacts facts = program.Facts(file);
        FileFacts callee = program.Facts(program.FileOf(edge.Callee));
        // A plain function that became a method.
        if (edge is { Bound: true, Receiver: { } receiver } && row.ParamCount > 0 && (row.Flags & FunctionFlags.Method) == 0)
            Merge(next, (edge.Callee, 0), receiver);
        int before = PassedBefore(edge, file);
        CountKeywords(edge, file);
        for (int i = edge.Bound ? 1 : 0; i < row.ParamCount; i++)
        {
            int annotation = callee.Params[row.ParamStart + i].Annotation;
            if (annotation > 0 && Annotation(program.FileOf(edge.Callee), annotation) is var declared && !SaysLittle(declared))
            {
                FlowBeside(edge, file, i, before, declared, next);
                continue;
            }
            bool collects = callee.Params[row.ParamStart + i].Kind == ParamKind.VarArgs;
            int position = 0;
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, i, edge.Bound, before))
            {
                Value value = Eval(file, facts.Args[arg].Value);
                if (collects && facts.Args[arg].Kind == ArgKind.Star && value is TupleValue { Elements: var each })
                {
                    foreach (Value element in each)
                        FlowIntoPosition(edge.Callee, position++, false, element);
                }
                else if (collects)
                    FlowIntoPosition(edge.Callee, position++, facts.Args[arg].Kind == ArgKind.Star, value);
                if (facts.Args[arg].Kind == ArgKind.Star)
                    value = IterateResult(value);
                Merge(next, (edge.Callee, i), value);
            }
            FlowUnpacked(edge, file, i, next);
        }
    }

    // What is passed although its class has nothing to do with the one that the annotation names: a class that is only registered with it, or a double.
    private void FlowBeside(in Edge edge, int file, int param, int before, Value declared, Dictionary<(int, int), Value> next)
    {
        if (declared is not InstanceValue { Class: var wanted } || program.IsModel(program.FileOfClass[wanted]) || IsProtocol(wanted))
            return;
        foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, param, edge.Bound, before))
        {
            if (program.Facts(file).Args[arg].Kind == ArgKind.Star)
                continue;
            foreach (Value member in Members(Eval(file, program.Facts(file).Args[arg].Value)))
            {
                if (member is InstanceValue { Class: var cls } passed && (passed.Origin & InstanceOrigin.Constructed) != 0 && !program.IsModel(program.FileOfClass[cls])
                    && !IsSubclass(cls, wanted) && !IsSubclass(wanted, cls))
                    Merge(next, (edge.Callee, param), passed);
            }
        }
    }

    // `f(*values)`, `f(**options)`, and keywords that only `**kwargs` takes.
    private void FlowUnpacked(in Edge edge, int file, int param, Dictionary<(int, int), Value> next)
    {
        FunctionRow row = program.Function(edge.Callee);
        FileFacts facts = program.Facts(file);
        FileFacts callee = program.Facts(program.FileOf(edge.Callee));
        ref readonly ParamRow wanted = ref callee.Params[row.ParamStart + param];
        ref readonly SiteRow call = ref program.Site(edge.Site);
        int position = param - (edge.Bound ? 1 : 0);
        int seen = 0;
        for (int i = call.ArgStart; i < call.ArgStart + call.ArgCount; i++)
        {
            ArgRow arg = facts.Args[i];
            switch (arg.Kind)
            {
                case ArgKind.Positional:
                    seen++;
                    break;
                case ArgKind.Star when wanted.Kind is ParamKind.Normal or ParamKind.PositionalOnly && position >= seen:
                    Merge(next, (edge.Callee, param), UnpackResult(Eval(file, arg.Value), position - seen, 0));
                    break;
                case ArgKind.DoubleStar when wanted.Kind == ParamKind.VarKeywords:
                    Merge(next, (edge.Callee, param), ItemsOf(Eval(file, arg.Value), ""));
                    keywordsChanged |= PutKeywords(edge.Callee, Eval(file, arg.Value));
                    break;
                case ArgKind.DoubleStar when wanted.Kind != ParamKind.VarArgs:
                    Merge(next, (edge.Callee, param), Unpacked(Eval(file, arg.Value), callee.NameText(wanted.Name)));
                    break;
                case ArgKind.Keyword when wanted.Kind == ParamKind.VarKeywords && !HasParameter(callee, row, facts.NameBytes(arg.Name)):
                    Merge(next, (edge.Callee, param), Eval(file, arg.Value));
                    keywordsChanged |= PutKeywords(edge.Callee, facts.NameText(arg.Name), Eval(file, arg.Value));
                    break;
            }
        }
    }

    // By function that has `**kwargs`: how many calls it has, and how many of them pass a keyword.
    private readonly Dictionary<int, Dictionary<string, int>> keywordCalls = [];

    private void CountKeywords(in Edge edge, int file)
    {
        FunctionRow row = program.Function(edge.Callee);
        FileFacts callee = program.Facts(program.FileOf(edge.Callee));
        if (row.ParamCount == 0 || callee.Params[row.ParamStart + row.ParamCount - 1].Kind != ParamKind.VarKeywords)
            return;
        if (!keywordCalls.TryGetValue(edge.Callee, out Dictionary<string, int>? passes))
            keywordCalls[edge.Callee] = passes = [];
        passes[""] = passes.GetValueOrDefault("") + 1;
        ref readonly SiteRow call = ref program.Site(edge.Site);
        FileFacts facts = program.Facts(file);
        for (int i = call.ArgStart; i < call.ArgStart + call.ArgCount; i++)
        {
            if (facts.Args[i].Kind != ArgKind.Keyword)
                continue;
            string key = facts.NameText(facts.Args[i].Name);
            passes[key] = passes.GetValueOrDefault(key) + 1;
        }
    }

    private bool IsAlwaysPassed(int function, string key) =>
        keywordCalls.TryGetValue(function, out Dictionary<string, int>? passes) && passes[""] == passes.GetValueOrDefault(key);

    private static bool HasParameter(FileFacts facts, in FunctionRow row, ReadOnlySpan<byte> name)
    {
        for (int i = row.ParamStart; i < row.ParamStart + row.ParamCount; i++)
        {
            if (facts.Params[i].Kind is not ParamKind.VarArgs and not ParamKind.VarKeywords && facts.NameBytes(facts.Params[i].Name).SequenceEqual(name))
                return true;
        }
        return false;
    }
}
