using System;

namespace Asyncward.Python.Facts;

/// <summary>
/// What one file says, as rows: a pure function of its bytes and of the target Python versions. Everything above the front end reads these and never
/// the tree. All rows are blittable, so that a cache stores sections and maps them again.
/// </summary>
/// <remarks>
/// Conventions. An <c>int</c> that ends in a row's name is an index into that table of this file, -1 for none. <c>…Start/…Count</c> is a slice.
/// An expression (<see cref="ExprNode"/>, "TExpr") says how to compute a value or type and is never resolved across files here; row 0 is Unknown.
/// Function row 0 is the module body. Sites of one function are contiguous and in order of evaluation; nested functions, lambdas and class bodies
/// have rows and sites of their own. Comprehensions run in the function that holds them (own scope, same function).
/// Dead branches (<c>sys.version_info</c>, <c>sys.platform</c>, <c>os.name</c> against the target) and statements after an unconditional
/// jump give no sites. Under <c>TYPE_CHECKING</c> there are imports and bindings, flagged, but no sites.
/// </remarks>
public sealed class FileFacts
{
    /// <summary>Changes whenever a row's layout or meaning changes: part of every cache key.</summary>
    public const int FormatVersion = 1;

    /// <summary>What is true of the whole file.</summary>
    public FileFlags Flags { get; init; }

    /// <summary>UTF-8 bytes of all names, one after the other.</summary>
    public required byte[] NameHeap { get; init; }

    /// <summary>Where each name starts in <see cref="NameHeap"/>, with one more entry for the end.</summary>
    public required int[] NameOffsets { get; init; }

    /// <summary>The expressions, hash-consed; children precede parents except through <see cref="ExprKind.Bind"/>, <see cref="ExprKind.Name"/>,
    /// <see cref="ExprKind.Call"/> and the <see cref="ExprKind.Union"/> of bindings that meet at the head of a loop, which may precede them.</summary>
    public required ExprNode[] Exprs { get; init; }

    /// <summary>Slices of indices: operands of list-like expressions, decorators, bases, returns, suppression codes.</summary>
    public required int[] Lists { get; init; }

    /// <summary>Numeric constants.</summary>
    public required double[] Numbers { get; init; }

    /// <summary>Scopes; row 0 is the module.</summary>
    public required ScopeRow[] Scopes { get; init; }

    /// <summary>Names bound in scopes; those of one scope are contiguous and sorted by name row.</summary>
    public required SymbolRow[] Symbols { get; init; }

    /// <summary>Every place that binds a name.</summary>
    public required BindingRow[] Bindings { get; init; }

    /// <summary>Functions, lambdas, class bodies; row 0 is the module body.</summary>
    public required FunctionRow[] Functions { get; init; }

    /// <summary>Parameters, contiguous by function, in order of declaration.</summary>
    public required ParamRow[] Params { get; init; }

    /// <summary>Classes.</summary>
    public required ClassRow[] Classes { get; init; }

    /// <summary>Places that can run code elsewhere: calls, awaits, attribute access, operators, iteration …</summary>
    public required SiteRow[] Sites { get; init; }

    /// <summary>Arguments, contiguous by site.</summary>
    public required ArgRow[] Args { get; init; }

    /// <summary>The nesting of statements: branches, loops, try parts, with bodies.</summary>
    public required RegionRow[] Regions { get; init; }

    /// <summary>Imports, one row per imported name.</summary>
    public required ImportRow[] Imports { get; init; }

    /// <summary>Suppression comments.</summary>
    public required SuppressionRow[] Suppressions { get; init; }

    /// <summary>Syntax errors, in order of position.</summary>
    public required ErrorRow[] Errors { get; init; }

    /// <summary>The UTF-8 bytes of a name.</summary>
    public ReadOnlySpan<byte> NameBytes(int name) => NameHeap.AsSpan(NameOffsets[name], NameOffsets[name + 1] - NameOffsets[name]);

    /// <summary>A name as text; empty for -1.</summary>
    public string NameText(int name) => name < 0 ? "" : System.Text.Encoding.UTF8.GetString(NameBytes(name));

    /// <summary>A slice of <see cref="Lists"/>.</summary>
    public ReadOnlySpan<int> List(int start, int count) => Lists.AsSpan(start, count);
}

/// <summary>What is true of a whole file.</summary>
[Flags]
public enum FileFlags
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>A <c>.pyi</c> stub.</summary>
    Stub = 1,
    /// <summary>It has syntax errors; the facts are those of its sound statements.</summary>
    HasErrors = 2,
    /// <summary>Over the size guard or generated: definitions only, function bodies were skipped.</summary>
    SignaturesOnly = 4,
    /// <summary><c>from __future__ import annotations</c>.</summary>
    FutureAnnotations = 8,
    /// <summary><c># asyncward: ignore-file</c>.</summary>
    IgnoreFile = 16,
    /// <summary>Made from a notebook: offsets are those of the joined cells.</summary>
    Notebook = 32,
}
