using System;
using Asyncward.Program;

namespace Asyncward.Rules;

/// <summary>When a rule speaks without being asked for.</summary>
public enum RuleDefault : byte
{
    /// <summary>On.</summary>
    On,
    /// <summary>Off: opinion or cost.</summary>
    Off,
    /// <summary>On only for findings that are certain.</summary>
    CertainOnly,
}

/// <summary>Whether a rule has a fix.</summary>
public enum FixKind : byte
{
    /// <summary>None.</summary>
    None,
    /// <summary>Keeps the meaning of the program.</summary>
    Safe,
    /// <summary>Only with <c>--unsafe</c>.</summary>
    Unsafe,
}

/// <summary>One rule: one file, with its page. The page's Python blocks are its tests.</summary>
public abstract class Rule
{
    /// <summary>For example <c>AW102</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The pattern, never the remedy: <c>blocking-chain</c>.</summary>
    public abstract string Name { get; }

    /// <summary>One line: what it reports.</summary>
    public abstract string Summary { get; }

    /// <summary>Codes of other linters that mean (part of) the same.</summary>
    public virtual string[] Aliases => [];

    /// <summary>When it speaks without being asked for.</summary>
    public virtual RuleDefault Default => RuleDefault.On;

    /// <summary>Severity of its findings unless a finding says otherwise.</summary>
    public virtual Severity DefaultSeverity => Severity.High;

    /// <summary>Whether it can repair what it finds.</summary>
    public virtual FixKind Fix => FixKind.None;

    /// <summary>Markdown: What it is, Why, Bad, Good, Not reported, Limits, Options.</summary>
    public abstract string Page { get; }

    /// <summary>
    /// Makes what several rules read of a program before any of them is asked, so that hardly one waits for it; null for none. Those that share it name the same method, and it is
    /// made once, however many ask for it at a time.
    /// </summary>
    public virtual Action<ProgramModel>? Preparation => null;

    /// <summary>Looks at the whole program and reports.</summary>
    public abstract void Check(RuleContext context);
}
