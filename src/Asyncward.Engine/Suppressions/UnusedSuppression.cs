using Asyncward.Rules;

namespace Asyncward.Engine;

/// <summary>What <c>--report-unused-suppressions</c> reports, in the shape of a rule so that every format can print it.</summary>
public sealed class UnusedSuppression : Rule
{
    /// <summary>The only one.</summary>
    public static UnusedSuppression Instance { get; } = new();

    /// <inheritdoc/>
    public override string Code => "AW000";

    /// <inheritdoc/>
    public override string Name => "unused-suppression";

    /// <inheritdoc/>
    public override string Summary => "a comment that suppresses a finding which is not there";

    /// <inheritdoc/>
    public override RuleDefault Default => RuleDefault.Off;

    /// <inheritdoc/>
    public override Severity DefaultSeverity => Severity.Info;

    /// <inheritdoc/>
    public override string Page => """
        # AW000 unused-suppression

        A comment that suppresses a finding which is not there.

        ## Why
        A suppression that outlived its reason hides the next defect on its line.

        ## Options
        Reported only with `--report-unused-suppressions`. A bare `# noqa` and codes of other linters are left alone.
        """;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // Found by the engine after the other rules have spoken.
    }
}
