using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Calls;

// Arguments: functions that are passed, and run where the callee's parameter says.
internal sealed partial class SiteResolver
{
    // Functions that are passed run where the callee's parameter says.
    private void Arguments(in Edge edge, in SiteRow row)
    {
        if (edge.Callee < 0)
            return;
        if (row.ArgCount == 0)
        {
            if (program.Options.FollowParameters && edge is { Bound: true, Receiver: not null })
                Used(edge);
            return;
        }
        // Where arguments flow into parameters, the callee's own sites give these edges.
        if (program.Options.FollowParameters && !program.Models.IsModel(edge.Callee))
            return;
        foreach (ParameterUse use in parameterUses.Of(edge.Callee))
        {
            foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, use.Effect.Param, edge.Bound))
            {
                Value value = types.Given(file, facts.Args[arg]);
                Passed(value, use, edge, Count(value) > 1, 0);
            }
        }
        Used(edge);
        // A generator passed to a modelled function is consumed by it.
        if (!program.Models.IsModel(edge.Callee) && edge.Class < 0)
            return;
        for (int i = row.ArgStart; i < row.ArgStart + row.ArgCount; i++)
        {
            if (facts.Exprs[facts.Args[i].Value].Kind == ExprKind.Call && types.Eval(file, facts.Args[i].Value) is GeneratorValue g
                && (program.FlagsOf(g.Function) & FunctionFlags.Async) == 0)
                Add(g.Function, EdgeKind.Call, edge.Grade, g.Receiver is not null, g.Receiver, -1, i - row.ArgStart);
        }
    }

    // A list may hold itself (`pending = [pending, more]`), so the way into it is bounded.
    private void Passed(Value value, in ParameterUse use, in Edge edge, bool several, int depth)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            switch (member)
            {
                case CoroutineValue { Function: >= 0 } c when use.Kind is not EdgeKind.Call:
                    Add(c.Function, use.Kind == EdgeKind.Offload ? EdgeKind.Create : use.Kind, Lower(edge.Grade, several), c.Receiver is not null, c.Receiver, -1,
                        use.Effect.Param, use.Effect);
                    break;
                case LiteralValue literal when use.Kind is EdgeKind.Await or EdgeKind.Spawn or EdgeKind.RunLoop:
                    if (depth < MaxNesting)
                        Passed(types.IterateResult(literal), use, edge, false, depth + 1);
                    break;
                // The handlers of a list or a dictionary are all registered: they are no alternatives.
                case LiteralValue literal when use is { Kind: EdgeKind.Callback, AwaitsResult: true } && depth < MaxNesting:
                    if (program.Facts(literal.File).Exprs[literal.Expr] is { Kind: ExprKind.Dict } dict)
                    {
                        for (int i = 1; i < dict.B; i += 2)
                            Passed(types.Eval(literal.File, program.Facts(literal.File).Lists[dict.A + i]), use, edge, false, depth + 1);
                        break;
                    }
                    Passed(types.IterateResult(literal), use, edge, false, depth + 1);
                    break;
                default:
                    PassedFunction(member, use, edge, several);
                    break;
            }
        }
    }

    // `map(str, items)`, `reduce(mul, items)`: the special method behind the library's function.
    private void UsedBy(int function, Value first)
    {
        foreach (UseEffect use in program.Models.OfFunction(function)?.Uses ?? [])
        {
            if (use.IsLater || use.Param != (program.Function(function).Class >= 0 ? 1 : 0))
                continue;
            foreach (Value member in Evaluator.Members(first))
                Used(member, use.Method);
        }
    }

    private void PassedFunction(Value member, in ParameterUse use, in Edge edge, bool several)
    {
        Value? receiver = (member as BoundMethodValue)?.Receiver;
        Value callee = member is PartialValue partial ? partial.Callee : member;
        if (callee is BoundMethodValue inner)
        {
            receiver = inner.Receiver;
            callee = inner.Callee;
        }
        if (callee is ClassValue cls && types.FindMember(cls.Class, known.Init, out int owner) is { } init && owner != known.Object)
            callee = init;
        else if (callee is ClassValue { Class: var language } && program.Options.FollowParameters && use.Kind == EdgeKind.Call && program.IsModel(program.FileOfClass[language])
            && types.FindMember(language, known.New, out int maker) is { } made && maker != known.Object && Evaluator.Unwrap(made) is { } converter)
            UsedBy(converter.Function, types.FirstGiven(edge.Callee, use.Effect.Param, file, program.SiteRowOf(edge.Site)));
        if (callee is InstanceValue fetcher && program.Options.FollowParameters && types.IsFetcher(fetcher))
        {
            Fetched(fetcher, types.FirstGiven(edge.Callee, use.Effect.Param, file, program.SiteRowOf(edge.Site)), facts.Sites[program.SiteRowOf(edge.Site)]);
            return;
        }
        if (callee is InstanceValue instance && types.FindMember(instance.Class, known.CallName, out _) is { } call)
        {
            receiver = instance;
            callee = call;
        }
        if (Evaluator.Unwrap(callee) is not { } f)
            return;
        if (program.Options.FollowParameters && edge.Callee == known.MakeDefaultDict && !program.Models.IsModel(f.Function))
            return;
        if (program.Options.FollowParameters && use.Kind == EdgeKind.Call && program.Models.IsModel(f.Function))
            UsedBy(f.Function, types.FirstGiven(edge.Callee, use.Effect.Param, file, program.SiteRowOf(edge.Site)));
        FunctionFlags flags = program.FlagsOf(f.Function);
        EdgeKind kind = use.Kind;
        if (kind == EdgeKind.Call && (flags & FunctionFlags.Async) != 0)
            kind = use.AwaitsResult ? EdgeKind.Await : EdgeKind.Create;
        Add(f.Function, kind, Lower(edge.Grade, several), receiver is not null, receiver, -1, use.Effect.Param, use.Effect);
    }
}
