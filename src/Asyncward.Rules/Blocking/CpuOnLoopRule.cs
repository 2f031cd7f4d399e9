using System;
using Asyncward.Program;
using Asyncward.Program.Library;

namespace Asyncward.Rules.Blocking;

/// <summary>Known heavy computation on the event loop.</summary>
public sealed class CpuOnLoopRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "AW103";

    /// <inheritdoc/>
    public override string Name => "cpu-on-loop";

    /// <inheritdoc/>
    public override string Summary => "known heavy computation on the event loop";

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.Medium;

    /// <inheritdoc/>
    public override string Page =>
        """
        # cpu-on-loop

        Password hashing, compression, image work, model inference or another known heavy computation runs in a coroutine.

        ## Why

        The loop runs one thing at a time: a hash that takes a quarter of a second takes it from every task.

        ## Bad

        ```python
        import hashlib

        async def login(password: bytes, salt: bytes):
            return hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # error: [cpu-on-loop] "hashlib.pbkdf2_hmac"
        ```

        ## Good

        ```python
        import asyncio
        import hashlib

        async def login(password: bytes, salt: bytes):
            return await asyncio.to_thread(hashlib.pbkdf2_hmac, "sha256", password, salt, 600_000)
        ```

        ## Not reported

        Computations that the models do not name as heavy.

        ## Limits

        The amount of data is not known: short inputs are not told from long ones.

        ## Options

        `min-stall`.
        """;

    /// <inheritdoc/>
    public override Action<ProgramModel> Preparation => BlockingReports.Prepare;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (BlockingReport report in BlockingReports.For(context.Program).Groups)
        {
            if (report.Steps.Count == 1 && report.Cause.Effect.Kind == BlockKind.Cpu)
                context.Report(BlockingFindings.Of(context.Program, this, report, []));
        }
    }
}
