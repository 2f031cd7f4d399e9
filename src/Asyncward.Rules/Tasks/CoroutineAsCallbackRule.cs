using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>An async function where a plain callable is called and its result ignored.</summary>
public sealed class CoroutineAsCallbackRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW209";

    /// <inheritdoc/>
    public override string Name => "coroutine-as-callback";

    /// <inheritdoc/>
    public override string Summary => "an async function passed where a plain callable is called and its result ignored";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.Critical;

    /// <inheritdoc/>
    public override string Page =>
        """
        # coroutine-as-callback

        An async function is passed to something that calls it as a plain function: a timer of the loop, a thread, an executor, a signal, a
        sort key.

        ## Why

        The call only makes a coroutine, and nobody awaits it: the callback never runs, and no error says so.

        ## Bad

        ```python
        import asyncio

        async def flush():
            await asyncio.sleep(1)

        async def main():
            loop = asyncio.get_running_loop()
            loop.call_later(5, flush)  # error: [coroutine-as-callback] "flush"
        ```

        ## Good

        ```python
        import asyncio

        tasks = set()

        async def flush():
            await asyncio.sleep(1)

        def start_flush():
            task = asyncio.create_task(flush())
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        async def main():
            loop = asyncio.get_running_loop()
            loop.call_later(5, start_flush)
        ```

        ## Not reported

        Functions that await what they are given, frameworks that take both kinds, and `map`, whose results may be gathered.

        ## Limits

        Functions of the program that pass a callback on are not looked through.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        foreach (EdgeRef at in program.Calls.ToModels)
        {
            ref readonly Edge edge = ref program.Calls.Edge(at);
            if (edge.Argument >= 0 || !program.IsChecked(program.FileOf(at.Caller)) || program.Models.OfFunction(edge.Callee) is not { } effects)
                continue;
            if (program.Site(edge.Site).Kind == SiteKind.Decorate)
                CheckDecorator(context, edge, effects);
            else if (program.Site(edge.Site).Kind == SiteKind.Call)
                CheckCall(context, edge, effects);
        }
    }

    private void CheckCall(RuleContext context, in Edge edge, FunctionEffects effects)
    {
        ProgramModel program = context.Program;
        foreach (ParamEffect effect in effects.Schedules.Length == 0 || CallsThemOtherwise(program, edge, effects) ? [] : effects.Schedules)
            CheckArgument(context, edge, effect.Param, Where(effect.Context), Confidence.Certain);
        foreach (ParamEffect effect in effects.Offloads.Length == 0 || AwaitsResult(program, edge.Site) ? [] : effects.Offloads)
            CheckArgument(context, edge, effect.Param, effect.Context == ModelContext.Process ? "in another process" : "in a thread", Confidence.Certain);
        if ((program.FlagsOf(edge.Callee) & FunctionFlags.Async) != 0)
            return;
        foreach (ParamEffect effect in effects.Calls)
        {
            if (UsesResultItself(program, edge.Callee, effect.Param))
                CheckArgument(context, edge, effect.Param, "during the call", Confidence.Likely);
        }
    }

    // A subclass of the program makes the calls in its own way, and may await.
    private static bool CallsThemOtherwise(ProgramModel program, in Edge edge, FunctionEffects effects)
    {
        int cls = edge.Receiver is null ? -1 : program.Types.ClassOf(edge.Receiver);
        foreach (string name in cls < 0 ? [] : effects.ScheduledBy)
        {
            if (program.Types.MemberNamed(cls, name) is { } member && Evaluator.FunctionIn(member) is >= 0 and var function && !program.Models.IsModel(function))
                return true;
        }
        return false;
    }

    // `job = await to_thread(make)` and then `await job`: the coroutine that the thread gives is awaited here.
    private static bool AwaitsResult(ProgramModel program, int site)
    {
        ref readonly SiteRow row = ref program.Site(site);
        FileFacts facts = program.Facts(program.FileOfSite(site));
        if (row.Use != ValueUse.Awaited)
            return AwaitsResultOfFuture(program, site);
        int call = program.SiteRowOf(site);
        ref readonly FunctionRow function = ref facts.Functions[row.Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            ref readonly SiteRow wait = ref facts.Sites[s];
            if (wait.Kind == SiteKind.Await && facts.Exprs[wait.Target] is { Kind: ExprKind.Call } awaited && awaited.A == call)
                return wait.Use == ValueUse.Awaited || (wait.Use == ValueUse.Bound && wait.UseDetail >= 0 && (facts.Bindings[wait.UseDetail].Uses & UseFlags.Awaited) != 0);
        }
        return false;
    }

    // `futures.append(pool.submit(make))` and then `await future.result()`.
    private static bool AwaitsResultOfFuture(ProgramModel program, int site)
    {
        int file = program.FileOfSite(site);
        FileFacts facts = program.Facts(file);
        if (program.Types.ResultAt(file, program.SiteRowOf(site)) is not InstanceValue future)
            return false;
        FunctionRow function = facts.Functions[program.Site(site).Function];
        for (int s = function.SiteStart; s < function.SiteStart + function.SiteCount; s++)
        {
            if (facts.Sites[s].Kind != SiteKind.Await || facts.Exprs[facts.Sites[s].Target] is not { Kind: ExprKind.Call } awaited
                || facts.Exprs[facts.Sites[awaited.A].Target] is not { Kind: ExprKind.Attribute } method || !facts.NameBytes(method.B).SequenceEqual("result"u8))
                continue;
            foreach (Value member in Evaluator.Members(program.Types.Eval(file, method.A)))
            {
                if (member is InstanceValue asked && asked.Class == future.Class)
                    return true;
            }
        }
        return false;
    }

    // Whether what the callable returns is looked at by the function and not handed out: a key, a predicate.
    private static bool UsesResultItself(ProgramModel program, int function, int param)
    {
        int file = program.FileOf(function);
        FunctionRow row = program.Function(function);
        ref readonly ParamRow parameter = ref program.Facts(file).Params[row.ParamStart + param];
        if (parameter.Annotation <= 0)
            return false;
        foreach (Value member in Evaluator.Members(program.Types.Annotation(file, parameter.Annotation)))
        {
            if (member is CallableValue { Result: TypeVarValue })
                return false;
        }
        // What is not said of the result: only the language's own functions are known well enough.
        return program.Modules[file].Name == "builtins";
    }

    private static string Where(ModelContext context) => context switch
    {
        ModelContext.Signal => "when the signal comes",
        ModelContext.Exit => "when the program ends",
        ModelContext.Thread => "in a thread",
        ModelContext.Process => "in another process",
        ModelContext.Test => "when the test ends",
        _ => "later by the loop",
    };

    private void CheckArgument(RuleContext context, in Edge edge, int param, string where, Confidence most)
    {
        ProgramModel program = context.Program;
        int file = program.FileOfSite(edge.Site);
        FileFacts facts = program.Facts(file);
        int arg = program.Models.ArgumentFor(edge.Site, edge.Callee, param, edge.Bound || edge.Class >= 0);
        if (arg < 0 || facts.Args[arg].Kind is ArgKind.Star or ArgKind.DoubleStar)
            return;
        int expr = facts.Args[arg].Value;
        if (MadeCoroutine.OfCallee(program, program.Types.Eval(file, expr), 0) is not { } made)
            return;
        // What is only declared to give something to await, while what it gives goes on: `jobs = [to_thread(make, row) for row in rows]`.
        if (made.Function < 0 && made.Through < 0 && program.Site(edge.Site).Use is not (ValueUse.Awaited or ValueUse.Discarded or ValueUse.None))
            return;
        Confidence confidence = Certainty.Min(Certainty.Min(most, made.Confidence), Certainty.Min(Certainty.Of(program, file, expr), Certainty.Of(edge.Grade)));
        Report(context, edge, new Location(file, facts.Args[arg].Start, facts.Args[arg].End), made, where, confidence);
    }

    private void CheckDecorator(RuleContext context, in Edge edge, FunctionEffects effects)
    {
        ProgramModel program = context.Program;
        int file = program.FileOfSite(edge.Site);
        FileFacts facts = program.Facts(file);
        ExprNode decorated = facts.Exprs[program.Site(edge.Site).Value];
        if (decorated.Kind != ExprKind.Function)
            return;
        int function = program.FunctionId(file, decorated.A);
        foreach (ParamEffect effect in effects.Schedules)
        {
            if (effect.Param == (edge.Bound ? 1 : 0) && MadeCoroutine.IsCoroutineFunction(program, function))
                Report(context, edge, Names.LocationOf(program, edge.Site), new MadeCoroutine(function, -1, Confidence.Certain), Where(effect.Context), Certainty.Of(edge.Grade));
        }
    }

    private void Report(RuleContext context, in Edge edge, Location location, MadeCoroutine made, string where, Confidence confidence)
    {
        ProgramModel program = context.Program;
        // `if iscoroutinefunction(f): return await f()` comes before.
        if (SiteQuestions.IsSiteProbed(program, edge.Site))
            return;
        string callee = Names.Callee(program, edge);
        string name = made.Function >= 0 ? Names.Function(program, made.Function) : "the callable";
        bool through = made.Through >= 0;
        context.Report(new Finding
        {
            Rule = this,
            Confidence = confidence,
            Severity = DefaultSeverity,
            Location = location,
            Function = program.QualifiedName(program.FunctionId(program.FileOfSite(edge.Site), program.Site(edge.Site).Function)),
            Message = "`" + callee + "` calls this as a plain function " + where + ", but "
                + (through ? "it returns the coroutine of `" + name + "`" : "`" + name + "` is a coroutine function")
                + ": nobody awaits the coroutine, so its body does not run.",
            Help = where is "in a thread" or "in another process"
                ? "Pass a plain function there, or run the coroutine on the loop instead."
                : where == "during the call" ? "Await the values first, then pass a plain function."
                : "Pass a plain function that makes a task of the coroutine and keeps it.",
            Chain = CoroutineFindings.Origin(program, made),
            FingerprintKey = callee + " " + name,
        });
    }
}
