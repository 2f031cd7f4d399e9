using System;
using System.Collections.Generic;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Library;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>One coroutine object awaited twice.</summary>
public sealed class DoubleAwaitRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW205";

    /// <inheritdoc/>
    public override string Name => "double-await";

    /// <inheritdoc/>
    public override string Summary => "one coroutine object awaited twice";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # double-await

        A coroutine that was awaited already, or handed to something that awaits it, is awaited again.

        ## Why

        A coroutine runs once. Awaiting it a second time raises `RuntimeError: cannot reuse already awaited coroutine`, often only on the
        path that retries after an error.

        ## Bad

        ```python
        import asyncio

        async def load():
            await asyncio.sleep(1)

        async def main():
            job = load()
            try:
                return await asyncio.wait_for(job, 1)
            except TimeoutError:
                return await job  # error: [double-await] "load"
        ```

        ## Good

        ```python
        import asyncio

        async def load():
            await asyncio.sleep(1)

        async def main():
            try:
                return await asyncio.wait_for(load(), 1)
            except TimeoutError:
                return await load()
        ```

        ## Not reported

        Tasks and futures, which may be awaited as often as one likes; awaits on branches of which only one is taken.

        ## Limits

        Only coroutines bound to a local name are followed.

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override Action<ProgramModel> Preparation => CoroutineNames.Prepare;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            FileFacts facts = program.Facts(file);
            for (int i = 0; i < facts.Sites.Length; i++)
            {
                ref readonly SiteRow site = ref facts.Sites[i];
                if (site.Kind == SiteKind.Call && site.Use == ValueUse.Bound && site.UseDetail >= 0 && (site.Flags & SiteFlags.Conditional) == 0
                    && (facts.Bindings[site.UseDetail].Uses & (UseFlags.Awaited | UseFlags.Argument)) != 0
                    && facts.Bindings[site.UseDetail].Kind is BindingKind.Assign or BindingKind.Walrus
                    && MadeCoroutine.At(program, file, i) is { } made)
                    Check(context, file, i, made);
            }
        }
    }

    private void Check(RuleContext context, int file, int madeAt, MadeCoroutine made)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        int binding = facts.Sites[madeAt].UseDetail;
        List<int> consumers = Consumers(program, file, binding);
        if (consumers.Count == 0)
            return;
        if (Reachability.Repeats(facts, consumers[0], facts.Bindings[binding].Region))
        {
            Report(context, file, madeAt, made, consumers[0], -1, Confidence.Likely);
            return;
        }
        for (int second = 1; second < consumers.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                Reachability.Answer answer = Reachability.FromTo(facts, consumers[first], consumers[second]);
                if (answer == Reachability.Answer.No)
                    continue;
                Report(context, file, madeAt, made, consumers[second], consumers[first], answer switch
                {
                    Reachability.Answer.Always => Confidence.Certain,
                    Reachability.Answer.OnSomePath => Confidence.Likely,
                    _ => Confidence.Possible,
                });
                return;
            }
        }
    }

    // The sites that use a coroutine up: awaits, and library functions that await it or make a task of it.
    private static List<int> Consumers(ProgramModel program, int file, int binding)
    {
        FileFacts facts = program.Facts(file);
        FunctionRow row = facts.Functions[facts.Bindings[binding].Function];
        var found = new List<int>();
        for (int i = row.SiteStart; i < row.SiteStart + row.SiteCount; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind == SiteKind.Await && Is(facts, site.Target, binding))
                found.Add(i);
            else if (site.Kind == SiteKind.Call && site.ArgCount > 0 && Consumes(program, file, i, binding))
                found.Add(i);
        }
        return found;
    }

    private static bool Consumes(ProgramModel program, int file, int siteRow, int binding)
    {
        FileFacts facts = program.Facts(file);
        SiteRow site = facts.Sites[siteRow];
        bool any = false;
        for (int a = site.ArgStart; a < site.ArgStart + site.ArgCount; a++)
            any |= Is(facts, facts.Args[a].Value, binding);
        if (!any)
            return false;
        foreach (ref readonly Edge edge in program.Calls.At(program.FunctionId(file, site.Function), program.SiteId(file, siteRow)))
        {
            if (edge.Argument >= 0 || program.Models.OfFunction(edge.Callee) is not { } effects)
                continue;
            foreach (ParamEffect effect in (ParamEffect[])[.. effects.Spawns, .. effects.Awaits, .. effects.RunsLoop])
            {
                foreach (int arg in program.Models.ArgumentsFor(edge.Site, edge.Callee, effect.Param, edge.Bound))
                {
                    if (Is(facts, facts.Args[arg].Value, binding))
                        return true;
                }
            }
        }
        return false;
    }

    private static bool Is(FileFacts facts, int expr, int binding) => expr > 0 && facts.Exprs[expr] is { Kind: ExprKind.Bind } bind && bind.A == binding;

    private void Report(RuleContext context, int file, int madeAt, MadeCoroutine made, int at, int first, Confidence confidence)
    {
        ProgramModel program = context.Program;
        FileFacts facts = program.Facts(file);
        int function = program.FunctionId(file, facts.Sites[madeAt].Function);
        int site = program.SiteId(file, madeAt);
        string name = facts.NameText(facts.Symbols[facts.Bindings[facts.Sites[madeAt].UseDetail].Symbol].Name);
        string callee = CoroutineFindings.Callee(program, function, site, made);
        string holder = program.QualifiedName(function);
        var hops = new List<ChainHop> { new(Names.LocationOf(program, site), holder, "`" + name + "` gets the coroutine of `" + callee + "`") };
        if (first >= 0)
            hops.Add(new ChainHop(Names.LocationOf(program, program.SiteId(file, first)), holder, "it is used up here"));
        hops.Add(new ChainHop(Names.LocationOf(program, program.SiteId(file, at)), holder, first >= 0 ? "and awaited again here" : "it is awaited here in every turn"));
        context.Report(new Finding
        {
            Rule = this,
            Confidence = Certainty.Min(confidence, made.Confidence),
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, program.SiteId(file, at)),
            Function = holder,
            Message = first >= 0
                ? "`" + name + "` holds one coroutine of `" + callee + "`, which was awaited before: the second time raises RuntimeError."
                : "`" + name + "` holds one coroutine of `" + callee + "`, made before the loop: the second turn raises RuntimeError.",
            Help = "Call `" + callee + "` again for each await, or make one task of it and await that.",
            Chain = hops.ToArray(),
            FingerprintKey = callee + " " + name,
        });
    }
}
