using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary>A coroutine that is used as if it were the value that awaiting it gives.</summary>
public sealed class UnawaitedValueRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW202";

    /// <inheritdoc/>
    public override string Name => "unawaited-value";

    /// <inheritdoc/>
    public override string Summary => "a coroutine that is tested, compared, formatted or kept, and awaited on no path";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.Critical;

    /// <inheritdoc/>
    public override string Page =>
        """
        # unawaited-value

        The coroutine that a call makes is used as if it were the result: tested, compared, formatted, indexed, or bound to a name that
        nobody awaits.

        ## Why

        A coroutine object is always true, equal to nothing and has none of the result's attributes. A permission check without `await`
        lets everybody in.

        ## Bad

        ```python
        import asyncio

        async def is_admin(user):
            await asyncio.sleep(1)
            return user == "root"

        async def delete(user):
            if is_admin(user):  # error: [unawaited-value] "is_admin"
                print("deleted")

        async def show(user):
            answer = is_admin(user)  # error: [unawaited-value] "is_admin"
            print(f"{user}: {answer}")
        ```

        ## Good

        ```python
        import asyncio

        async def is_admin(user):
            await asyncio.sleep(1)
            return user == "root"

        async def delete(user):
            if await is_admin(user):
                print("deleted")
        ```

        ## Not reported

        A coroutine that is passed to a function, stored, returned or put into a container that somebody may await; one that the code
        closes, or asks whether it is a coroutine.

        ## Limits

        A coroutine that is stored, or passed to a function which cannot be found, counts as awaited.

        ```python
        import asyncio

        async def load():
            await asyncio.sleep(1)

        class Cache:
            def fill(self):
                self.answer = load()  # missed: [unawaited-value]

            def show(self):
                print(self.answer)
        ```

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override Action<ProgramModel> Preparation => CoroutineNames.Prepare;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        var fates = new ValueFates(program);
        var returns = new ReturnedCoroutines(program);
        var kept = new KeptCoroutines(program);
        var declared = new DeclaredResults(program);
        var contained = new ContainedCoroutines(program);
        for (int file = 0; file < program.Files.Length; file++)
        {
            if (!program.IsChecked(file))
                continue;
            Table<SiteRow> sites = program.Facts(file).Sites;
            for (int i = 0; i < sites.Length; i++)
            {
                if (sites[i].Kind != SiteKind.Call || sites[i].Use is ValueUse.Awaited or ValueUse.Discarded or ValueUse.None)
                    continue;
                if (sites[i].Use == ValueUse.Returned || (sites[i].Use == ValueUse.Bound && IsOnlyReturned(program.Facts(file), sites[i].UseDetail)))
                {
                    if (returns.At(file, i) is { } returned)
                        Report(context, file, i, returned, Fate.AwaitedIntoCoroutine);
                    continue;
                }
                if (sites[i].Use == ValueUse.Yielded)
                {
                    if (returns.Yielded(file, i) is { } yielded)
                        Report(context, file, i, yielded, Fate.Yielded);
                    continue;
                }
                if (MadeCoroutine.At(program, file, i) is { } made)
                {
                    Fate fate = fates.OfCoroutine(file, i);
                    if (fate is (Fate.AsyncIterated or Fate.Entered or Fate.TestedAndHandedOn)
                        && (!MadeCoroutine.HasBody(program, file, i, made) || SiteQuestions.IsSiteProbed(program, program.SiteId(file, i))))
                        fate = Fate.Taken;
                    if (fate == Fate.Taken && AwaitedElsewhere.Says(program, file, i, made))
                        fate = Fate.AwaitedElsewhere;
                    if (fate == Fate.Taken && declared.IsPutWherePlain(file, i))
                        fate = Fate.DeclaredAsResult;
                    if (fate == Fate.Taken && (sites[i].Use == ValueUse.Stored && (kept.IsUsedFromField(file, i) || kept.IsUsedFromItem(file, i))
                        || sites[i].Use == ValueUse.Bound && KeptCoroutines.IsUsedFromName(program.Facts(file), sites[i].UseDetail)))
                        fate = Fate.KeptAsResult;
                    if (fate == Fate.Taken && contained.IsUsedAsResult(file, i))
                        fate = Fate.ContainedAsResult;
                    if (fate == Fate.Taken && IsAnswered(program, file, sites[i]))
                        fate = Fate.Answered;
                    if (fate != Fate.Taken)
                        Report(context, file, i, made, fate);
                }
                else if (MayMisuse(sites[i].Use) && FutureOf(program, file, i) is { } future
                    && Consequence(fates, file, i, future) is { } consequence)
                    ReportFuture(context, file, future, consequence);
            }
        }
    }

    // Nothing else can be an operand, be indexed, iterated over or passed for what is: see Consequence.
    private static bool MayMisuse(ValueUse use) =>
        use is ValueUse.Operand or ValueUse.Subscripted or ValueUse.Index or ValueUse.Iterated or ValueUse.Unpacked or ValueUse.Starred or ValueUse.Bound
            or ValueUse.Argument;

    // `a, b = gather(f(), g())`: what a library function starts and gives as one future.
    private static Edge? FutureOf(ProgramModel program, int file, int siteRow)
    {
        int function = program.FunctionId(file, program.Facts(file).Sites[siteRow].Function);
        // A coroutine of the old kind iterates over the future to await it.
        if ((program.FlagsOf(function) & (FunctionFlags.Async | FunctionFlags.Generator)) == FunctionFlags.Generator)
            return null;
        Edge? found = null;
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, siteRow)))
        {
            if (edge.Argument >= 0)
                continue;
            if (edge.Callee < 0 || program.Models.OfFunction(edge.Callee) is not { Awaits.Length: > 0, Spawns.Length: > 0 }
                || program.Types.IsAwaitable(program.Types.ReturnOf(edge.Callee)) != true)
                return null;
            found = edge;
        }
        return found;
    }

    private static string? Consequence(ValueFates fates, int file, int siteRow, Edge future)
    {
        if (Certainty.Of(future.Grade) == Confidence.Possible)
            return null;
        return fates.IsGoneThrough(file, siteRow) ? "the function that it is passed to goes through it or measures it, which raises an error."
            : ConsequenceForFuture(fates.OfCoroutine(file, siteRow));
    }

    private static string? ConsequenceForFuture(Fate fate) => fate switch
    {
        Fate.Operand => "an operator on a future raises TypeError.",
        Fate.Subscripted => "indexing a future raises TypeError.",
        Fate.Iterated => "iterating over a future raises RuntimeError.",
        _ => null,
    };

    private void ReportFuture(RuleContext context, int file, Edge edge, string consequence)
    {
        ProgramModel program = context.Program;
        int function = program.FunctionId(file, program.Site(edge.Site).Function);
        string callee = Names.Callee(program, edge);
        context.Report(new Finding
        {
            Rule = this,
            Confidence = Certainty.Of(edge.Grade),
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, edge.Site),
            Function = program.QualifiedName(function),
            Message = "`" + callee + "` gives a future here, not what it will hold: " + consequence,
            Help = CoroutineFindings.Help(program, function, "Write `await` in front of the call."),
            FingerprintKey = callee,
        });
    }

    // `return {"user": load()}` in the handler of a path: what answers the request awaits the handler, not what the answer holds.
    private static bool IsAnswered(ProgramModel program, int file, in SiteRow site)
    {
        if (site.Use != ValueUse.Element || site.ContainerUse != ValueUse.Returned)
            return false;
        int function = program.FunctionId(file, site.Function);
        if ((program.FlagsOf(function) & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.Lambda)) != FunctionFlags.Async
            || EntryPoints.DecoratorOf(program, function) is not (>= 0 and var decorator))
            return false;
        foreach (EdgeRef at in program.Calls.Into(function))
        {
            if (program.Calls.Edge(at).Kind != EdgeKind.Callback)
                return false;
        }
        FileFacts facts = program.Facts(file);
        if (facts.Exprs[decorator] is not { Kind: ExprKind.Call } call || facts.Sites[call.A].ArgCount == 0)
            return false;
        ArgRow path = facts.Args[facts.Sites[call.A].ArgStart];
        return path.Kind == ArgKind.Positional && facts.Exprs[path.Value] is { Kind: ExprKind.Str, A: >= 0 } text && facts.NameText(text.A).StartsWith('/');
    }

    // `result = load(); return result`
    private static bool IsOnlyReturned(FileFacts facts, int binding) =>
        binding >= 0 && (facts.Bindings[binding].Uses & ~UseFlags.Discarded) == UseFlags.Returned && (facts.Bindings[binding].Flags & BindingFlags.Outlives) == 0;

    private void Report(RuleContext context, int file, int siteRow, MadeCoroutine made, Fate fate)
    {
        ProgramModel program = context.Program;
        int site = program.SiteId(file, siteRow);
        int function = program.FunctionId(file, program.Facts(file).Sites[siteRow].Function);
        string callee = CoroutineFindings.Callee(program, function, site, made);
        string plain = CoroutineFindings.CanAwait(program, function) ? "" : " This is plain code, which cannot await it.";
        context.Report(new Finding
        {
            Rule = this,
            Confidence = fate is Fate.UnusedOnSomePath or Fate.AwaitedElsewhere or Fate.KeptAsResult or Fate.ContainedAsResult or Fate.Answered
                or Fate.TestedAndHandedOn or Fate.DeclaredAsResult
                ? Certainty.Min(Confidence.Likely, made.Confidence) : made.Confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, site),
            Function = program.QualifiedName(function),
            Message = "`" + callee + "` gives a coroutine here, not its result: " + Consequence(fate) + plain,
            Help = CoroutineFindings.Help(program, function, "Write `await` in front of the call."),
            Chain = CoroutineFindings.Origin(program, made),
            FingerprintKey = callee,
        });
    }

    private static string Consequence(Fate fate) => fate switch
    {
        Fate.Unused => "the name that holds it is never awaited, so its body does not run.",
        Fate.Tested => "a coroutine is always true, and its body does not run.",
        Fate.Compared => "it is compared, which never looks at the result, and its body does not run.",
        Fate.Formatted => "the text shows the coroutine object, and its body does not run.",
        Fate.Operand => "an operator on a coroutine raises TypeError.",
        Fate.Subscripted => "indexing a coroutine raises TypeError.",
        Fate.Iterated => "iterating over a coroutine raises TypeError.",
        Fate.AsyncIterated => "`async for` over a coroutine raises TypeError.",
        Fate.Entered => "a coroutine is no context manager: `with` and `async with` raise TypeError.",
        Fate.Attribute => "reading an attribute of a coroutine raises AttributeError.",
        Fate.Called => "calling a coroutine raises TypeError.",
        Fate.Passed => "the function that it is passed to cannot await it, so its body does not run.",
        Fate.UnusedOnSomePath => "on one path the name that holds it is never awaited, and there its body does not run.",
        Fate.AwaitedIntoCoroutine => "awaiting this function gives another coroutine, which nobody awaits.",
        Fate.AwaitedElsewhere => "elsewhere the same place holds what was awaited, and here nobody awaits it.",
        Fate.KeptAsResult => "it is kept, then used as the result would be, and nobody awaits it.",
        Fate.Index => "it is used as an index or key, and its body does not run.",
        Fate.Mapped => "`**` needs a mapping, and a coroutine raises TypeError.",
        Fate.Raised => "only exceptions can be raised, and a coroutine raises TypeError.",
        Fate.ContainedAsResult => "what it is put into is gone through as if it held results, and nobody awaits it.",
        Fate.Answered => "the framework puts it into the answer as it is, and nobody awaits it.",
        Fate.DeclaredAsResult => "it is put where something else is declared, and nobody awaits it.",
        Fate.TestedAndHandedOn => "it is tested, though a coroutine is never None or false, and nobody awaits it.",
        Fate.Yielded => "who iterates gets a coroutine in place of the value, and nobody awaits it.",
        Fate.ContainerDiscarded => "what it is put into is thrown away, so its body does not run.",
        Fate.ContainerUnused => "nobody uses what it is put into, so its body does not run.",
        _ => "what it is put into is only looked at, so its body does not run.",
    };
}
