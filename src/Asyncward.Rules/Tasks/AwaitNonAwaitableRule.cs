using System;
using Asyncward.Program;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Types;
using Asyncward.Python.Facts;

namespace Asyncward.Rules.Tasks;

/// <summary><c>await</c> on what cannot be awaited.</summary>
public sealed class AwaitNonAwaitableRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW206";

    /// <inheritdoc/>
    public override string Name => "await-non-awaitable";

    /// <inheritdoc/>
    public override string Summary => "`await` on what a plain function returns";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.High;

    /// <inheritdoc/>
    public override string Page =>
        """
        # await-non-awaitable

        `await` stands in front of a call of a plain function whose result cannot be awaited.

        ## Why

        The function runs, then `await` raises `TypeError: object … can't be used in 'await' expression`.

        ## Bad

        ```python
        class Metrics:
            def count(self, name):
                self.last = name

        async def place(metrics: Metrics):
            await metrics.count("orders")  # error: [await-non-awaitable] "Metrics.count"
        ```

        ## Good

        ```python
        class Metrics:
            def count(self, name):
                self.last = name

        async def place(metrics: Metrics):
            metrics.count("orders")
        ```

        ## Not reported

        Functions behind decorators that are not known, abstract and overridden methods, results of which any part is not known.

        ## Limits

        A value that comes from a container or an attribute is not followed.

        ```python
        class Metrics:
            def __init__(self):
                self.total = 3

        async def main(metrics: Metrics):
            await metrics.total  # missed: [await-non-awaitable]
        ```

        ## Options

        None.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        ProgramModel program = context.Program;
        var awaited = new AwaitedClasses(program);
        for (int file = 0; file < program.Files.Length; file++)
        {
            FileFacts facts = program.Facts(file);
            if (!program.IsChecked(file) || (facts.Flags & FileFlags.HasAwait) == 0)
                continue;
            for (int i = 0; i < facts.Sites.Length; i++)
            {
                if (facts.Sites[i].Kind != SiteKind.Await || facts.Sites[i].Target <= 0)
                    continue;
                ExprNode node = facts.Exprs[facts.Sites[i].Target];
                switch (node.Kind)
                {
                    case ExprKind.None:
                        Report(context, file, i, "`None` cannot be awaited: this raises TypeError.", "Take the `await` away.", Confidence.Certain, "None", -1);
                        break;
                    case ExprKind.Call:
                        CheckCall(context, awaited, file, i, node.A);
                        break;
                    // `value = total()`, and later `await value`.
                    case ExprKind.Bind when facts.Bindings[node.A] is { Kind: BindingKind.Assign or BindingKind.Walrus, Value: > 0 } bound
                        && facts.Exprs[bound.Value] is { Kind: ExprKind.Call } made:
                        CheckCall(context, awaited, file, i, made.A);
                        break;
                    default:
                        CheckFunction(context, file, i, facts.Sites[i].Target);
                        break;
                }
            }
        }
    }

    private void CheckCall(RuleContext context, AwaitedClasses awaited, int file, int awaitSite, int siteRow)
    {
        ProgramModel program = context.Program;
        ref readonly SiteRow site = ref program.Facts(file).Sites[siteRow];
        int function = program.FunctionId(file, site.Function);
        // `env["func"]`: what a display holds is not what stands under a key that somebody else has set.
        if (IsFromContainer(program.Facts(file), site.Target))
            return;
        Value callee = program.Types.Eval(file, site.Target);
        int named = -1;
        foreach (Value member in Evaluator.Members(callee))
        {
            if (member is NoneValue)
                continue;
            if (!GivesPlainValue(program, member, out int plain))
                return;
            named = plain;
        }
        if (named < 0 || IsMissingInSome(program, file, site.Target))
            return;
        Confidence confidence = Certainty.Of(program, file, site.Target);
        Edge? shown = null;
        foreach (ref readonly Edge edge in program.Calls.At(function, program.SiteId(file, siteRow)))
        {
            if (edge.Argument >= 0 || edge.Callee < 0)
                continue;
            if (edge.Kind is not (EdgeKind.Call or EdgeKind.Create) || !ReturnsPlainValue(program, edge.Callee) || program.Calls.MayReachOtherColour(edge))
                return;
            if (HandsOnUnknown(program, edge.Callee))
                confidence = Confidence.Possible;
            confidence = Certainty.Min(confidence, Certainty.Of(edge.Grade));
            shown ??= edge;
        }
        if (shown is not { } call)
            return;
        if (confidence > Confidence.Possible && BlindDeclarations.IsDeclaredAsAnother(program, awaited, file, siteRow))
            confidence = Confidence.Possible;
        string name = Names.Callee(program, call);
        if (IsAsyncGenerator(program, named))
        {
            Report(context, file, awaitSite, "`" + name + "` is an asynchronous generator, which cannot be awaited: this raises TypeError.",
                "Iterate over it with `async for`.", confidence, name, program.Models.IsModel(named) ? -1 : named);
            return;
        }
        Report(context, file, awaitSite, "`" + name + "` is a plain function and returns " + What(program, named) + ", which cannot be awaited: this raises TypeError.",
            "Take the `await` away.", confidence, name, program.Models.IsModel(named) ? -1 : named);
    }

    // `session: AsyncSession | Session`, and only one of them has the method: the other one is not as it is known here.
    private static bool IsMissingInSome(ProgramModel program, int file, int target)
    {
        FileFacts facts = program.Facts(file);
        if (facts.Exprs[target] is not { Kind: ExprKind.Attribute } attribute)
            return false;
        foreach (Value member in Evaluator.Members(program.Types.Eval(file, attribute.A)))
        {
            if (member is InstanceValue instance && program.Types.MemberNamed(instance.Class, facts.NameText(attribute.B)) is null)
                return true;
        }
        return false;
    }

    private static bool IsFromContainer(FileFacts facts, int expr)
    {
        for (int depth = 0; depth < 4 && expr > 0; depth++)
        {
            ExprNode node = facts.Exprs[expr];
            if (node.Kind == ExprKind.Subscript)
                return true;
            expr = node.Kind == ExprKind.Bind && facts.Bindings[node.A].Kind is BindingKind.Assign or BindingKind.Walrus ? facts.Bindings[node.A].Value
                : node.Kind is ExprKind.Narrow or ExprKind.NotNone ? node.A : -1;
        }
        return false;
    }

    // `await f` with the parentheses forgotten.
    private void CheckFunction(RuleContext context, int file, int awaitSite, int expr)
    {
        ProgramModel program = context.Program;
        Value value = program.Types.Eval(file, expr);
        if (value is not (FunctionValue or BoundMethodValue) || Certainty.Of(program, file, expr) == Confidence.Possible)
            return;
        int function = Evaluator.FunctionIn(value);
        if (function < 0 || value is FunctionValue { Decorated: true } || value is BoundMethodValue { Callee: not FunctionValue { Decorated: false } })
            return;
        string name = Names.Function(program, function);
        Report(context, file, awaitSite, "`" + name + "` is the function itself, which cannot be awaited: it is not called here.", "Call it: `await "
            + program.Facts(program.FileOf(function)).NameText(program.Function(function).Name) + "(…)`.", Certainty.Of(program, file, expr), name, function);
    }

    private static bool GivesPlainValue(ProgramModel program, Value callee, out int function)
    {
        function = -1;
        FunctionValue? f = callee switch
        {
            FunctionValue own => own,
            BoundMethodValue { Callee: FunctionValue method } => method,
            BoundMethodValue { Callee: StaticOrClassMethodValue { Callee: FunctionValue method } } => method,
            StaticOrClassMethodValue { Callee: FunctionValue method } => method,
            _ => null,
        };
        if (f is null || f.Decorated)
            return false;
        function = f.Function;
        return ReturnsPlainValue(program, f.Function);
    }

    private static bool IsAsyncGenerator(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        const FunctionFlags both = FunctionFlags.Async | FunctionFlags.Generator;
        return (row.Flags & both) == both && (row.DecoratorCount == 0 || program.Types.Decorated(function) is FunctionValue { Decorated: false } or StaticOrClassMethodValue);
    }

    private static bool ReturnsPlainValue(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        if (IsAsyncGenerator(program, function))
            return true;
        if ((row.Flags & (FunctionFlags.Async | FunctionFlags.Generator | FunctionFlags.NeverReturns)) != 0)
            return false;
        int file = program.FileOf(function);
        if (row.ReturnAnnotation > 0)
            return program.Types.IsWholeAnnotation(file, row.ReturnAnnotation) && IsPlain(program, program.Types.Annotation(file, row.ReturnAnnotation))
                && (row.Flags & FunctionFlags.StubBody) == 0 | program.Models.IsModel(function);
        if (program.Models.IsModel(function))
            return row.ReturnAnnotation <= 0 && program.Types.ReturnOf(function) is NoneValue;
        if ((row.Flags & (FunctionFlags.StubBody | FunctionFlags.Lambda)) != 0)
            return false;
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int expr = facts.Lists[row.ReturnStart + i];
            if (Certainty.Of(program, file, expr) != Confidence.Certain || !IsPlain(program, program.Types.Eval(file, expr)))
                return false;
        }
        return true;
    }

    // Declared as `-> list`, but it returns a coroutine, or what a call gives that is not known: in code of both colours the annotation names the result only.
    private static bool HandsOnUnknown(ProgramModel program, int function)
    {
        FunctionRow row = program.Function(function);
        if (row.ReturnAnnotation <= 0 || program.Models.IsModel(function))
            return false;
        int file = program.FileOf(function);
        for (int i = 0; i < row.ReturnCount; i++)
        {
            int expr = program.Facts(file).Lists[row.ReturnStart + i];
            if (expr <= 0)
                continue;
            int site = CallBehind(program.Facts(file), expr);
            bool call = site >= 0;
            if (call && RunsOrHandsOn(program, file, site))
                return true;
            foreach (Value member in Evaluator.Members(program.Types.Eval(file, expr)))
            {
                if ((call && member is UnknownValue or ExternValue) || member is CoroutineValue || program.Types.IsAwaitable(member) == true)
                    return true;
            }
        }
        return false;
    }

    // `return self.fetch()`, or the name that it was given.
    private static int CallBehind(FileFacts facts, int expr)
    {
        ExprNode node = facts.Exprs[expr];
        if (node.Kind == ExprKind.Bind && facts.Bindings[node.A] is { Kind: BindingKind.Assign, Value: > 0 and var value })
            node = facts.Exprs[value];
        return node.Kind == ExprKind.Call ? node.A : -1;
    }

    // A plain function that a decorator put around a coroutine function: where it is called it decides whether to wait or to hand on something to await.
    private static bool RunsOrHandsOn(ProgramModel program, int file, int siteRow)
    {
        Value callee = program.Types.Eval(file, program.Facts(file).Sites[siteRow].Target);
        if (callee is BoundMethodValue bound)
            callee = bound.Callee;
        return callee is WrappedValue { Inner: FunctionValue { Function: var around }, Original: var original }
            && (program.FlagsOf(around) & FunctionFlags.Async) == 0
            && Evaluator.FunctionIn(original) is >= 0 and var within && MadeCoroutine.IsCoroutineFunction(program, within);
    }

    private static bool IsPlain(ProgramModel program, Value value)
    {
        foreach (Value member in Evaluator.Members(value))
        {
            if (program.Types.IsAwaitable(member) != false
                || (member is InstanceValue { Origin: InstanceOrigin.Declared } declared && HasAwaitableSubclass(program, declared.Class)))
                return false;
        }
        return true;
    }

    // `-> Future` of concurrent.futures, where the program has a kind of it that can be awaited.
    private static bool HasAwaitableSubclass(ProgramModel program, int cls)
    {
        if (program.QualifiedClassName(cls) == "builtins.object")
            return false;
        for (int other = 0; other < program.ClassCount; other++)
        {
            if (other != cls && program.IsChecked(program.FileOfClassId(other)) && program.Types.MemberNamed(other, "__await__") is not null
                && program.Types.IsSubclass(other, cls))
                return true;
        }
        return false;
    }

    private static string What(ProgramModel program, int function)
    {
        Value value = program.Types.ReturnOf(function);
        return value switch
        {
            NoneValue => "None",
            InstanceValue i => "`" + ShortName(program.QualifiedClassName(i.Class)) + "`",
            LiteralValue l => "`" + ShortName(program.QualifiedClassName(l.Class)) + "`",
            _ => "a plain value",
        };
    }

    private static string ShortName(string name) => name[(name.LastIndexOf('.') + 1)..];

    private void Report(RuleContext context, int file, int siteRow, string message, string help, Confidence confidence, string name, int definition)
    {
        ProgramModel program = context.Program;
        // `if isawaitable(value): await value`
        if (SiteQuestions.IsProbed(program, file, program.Facts(file).Sites[siteRow].Region))
            return;
        context.Report(new Finding
        {
            Rule = this,
            Confidence = confidence,
            Severity = DefaultSeverity,
            Location = Names.LocationOf(program, program.SiteId(file, siteRow)),
            Function = program.QualifiedName(program.FunctionId(file, program.Facts(file).Sites[siteRow].Function)),
            Message = message,
            Help = help,
            Chain = definition >= 0 && !program.Models.IsModel(definition)
                ? [CoroutineFindings.Definition(program, definition, "`" + Names.Function(program, definition) + "` is defined here")] : Array.Empty<ChainHop>(),
            FingerprintKey = name,
        });
    }
}
