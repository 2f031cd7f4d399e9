using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

// What the library calls of what it is given, as its models say. Known to the call graph alone.
internal sealed partial class SiteResolver
{
    // `parser.feed(text)`, `dumps(x, cls=Encoder)`: the library calls methods that the program has put in the place of its own.
    private void CalledBack(in Edge edge, in UseEffect use)
    {
        if (use.Param == 0 && edge is { Bound: true, Receiver: { } self })
        {
            Overridden(self, use.Method);
            return;
        }
        int before = Edges.Count;
        foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, use.Param, edge.Bound))
        {
            foreach (Value member in Evaluator.Members(types.Eval(file, facts.Args[arg].Value)))
            {
                if (member is ClassValue cls)
                    Overridden(types.InstanceOf(cls.Class), use.Method);
                else if (use.IsLater && use.Method == known.CallName)
                    PassedFunction(member, new ParameterUse(EdgeKind.Callback, new ParamEffect(use.Param, default, default, false, false, null), false), edge, false);
                else if (use.IsLater && member is InstanceValue)
                    Overridden(member, use.Method);
                // What a function makes that is passed to make it.
                else if (use.IsLater)
                    Overridden(types.CallResult(member, -1, -1), use.Method);
            }
        }
        // It is not called with the arguments of this call.
        for (int i = before; i < Edges.Count; i++)
            Edges[i] = Edges[i] with { Argument = use.Param };
    }

    // `unittest.main()`: what stands in the test cases of this file.
    private void RunTests()
    {
        for (int row = 0; row < facts.Classes.Length; row++)
        {
            int cls = program.ClassId(file, row);
            if (!types.IsSubclass(cls, known.TestCase))
                continue;
            foreach (int method in known.TestMethods)
                Overridden(types.InstanceOf(cls), method);
        }
    }

    // `counts[key]` of a `defaultdict`: its factory makes what is not there.
    private void Missing(Value container)
    {
        foreach (Value member in Evaluator.Members(container))
        {
            foreach (Value factory in Evaluator.Members(types.DefaultFactoryOf(member)))
            {
                if (factory is ClassValue made && !program.IsModel(program.FileOfClass[made.Class]))
                    Construct(made, false);
                else if (Evaluator.Unwrap(factory) is { } function && !program.Models.IsModel(function.Function))
                    Add(function.Function, EdgeKind.Call, EdgeGrade.Proven, factory is BoundMethodValue, (factory as BoundMethodValue)?.Receiver, -1, 0);
            }
        }
    }

    private void Overridden(Value receiver, int method)
    {
        if (!program.Names.Text(method).EndsWith('*'))
        {
            Own(receiver, method);
            return;
        }
        foreach (Value member in Evaluator.Members(types.MethodsNamed(receiver, program.Names.Text(method)[..^1])))
        {
            if (member is BoundMethodValue { Callee: var callee, Receiver: var self } && Evaluator.Unwrap(callee) is { } function)
                Add(function.Function, EdgeKind.Call, GradeOf(self), true, self);
        }
    }

    // `@register def stop(): …`: a function of the library that runs later what it decorates.
    private void Registered(Value decorator, in SiteRow row)
    {
        if (Evaluator.Unwrap(decorator) is not { } function || !program.Models.IsModel(function.Function))
            return;
        foreach (ParameterUse use in parameterUses.Of(function.Function))
        {
            if (use is { Kind: EdgeKind.Callback, AwaitsResult: false } && use.Effect.Param == (decorator is BoundMethodValue ? 1 : 0))
                Passed(types.Eval(file, row.Value), use, new Edge(site, function.Function, -1, EdgeKind.Call, EdgeGrade.Proven, false, null, -1, default), false, 0);
        }
    }

    // `attrgetter("size")(x)`, `methodcaller("start")(x)`: the property or method of x that the text names.
    private void Fetched(InstanceValue fetcher, Value from, in SiteRow row)
    {
        foreach (int[] path in types.PathsFetched(fetcher))
        {
            Value at = from;
            foreach (int name in path)
            {
                Property(at, name, false);
                at = types.Attribute(at, name);
            }
            if (fetcher.Class != known.MethodCaller)
                continue;
            foreach (Value member in Evaluator.Members(at))
                Target(member, row, false);
        }
    }
}
