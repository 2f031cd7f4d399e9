using System;

namespace Asyncward.Python.Facts;

/// <summary>
/// What one file says, as rows: a pure function of its bytes and of the target Python versions. Everything above the front end reads these and never
/// the tree. All of it lies in one image (<see cref="FactsImage"/>), which a cache stores as it is and maps again.
/// </summary>
/// <remarks>
/// Conventions. An <c>int</c> that ends in a row's name is an index into that table of this file, -1 for none. <c>…Start/…Count</c> is a slice.
/// An expression (<see cref="ExprNode"/>, "TExpr") says how to compute a value or type and is never resolved across files here; row 0 is Unknown.
/// Function row 0 is the module body. Sites of one function are contiguous and in order of evaluation; nested functions, lambdas and class bodies
/// have rows and sites of their own. Comprehensions run in the function that holds them (own scope, same function).
/// Dead branches (<c>sys.version_info</c>, <c>sys.platform</c>, <c>os.name</c> against the target) and statements after an unconditional
/// jump give no sites. Under <c>TYPE_CHECKING</c> there are imports and bindings, flagged, but no sites.
/// </remarks>
public sealed unsafe class FileFacts
{
    private readonly byte* _image;
    private readonly int _imageLength;

    internal FileFacts(ref SectionReader sections)
    {
        fixed (byte* image = sections.Image)
            _image = image;
        _imageLength = sections.Image.Length;
        Flags = sections.Flags;
        // In the order in which the builder writes them.
        NameHeap = sections.Take<byte>();
        NameOffsets = sections.Take<int>();
        Exprs = sections.Take<ExprNode>();
        Lists = sections.Take<int>();
        Numbers = sections.Take<double>();
        Scopes = sections.Take<ScopeRow>();
        Symbols = sections.Take<SymbolRow>();
        Bindings = sections.Take<BindingRow>();
        Functions = sections.Take<FunctionRow>();
        Params = sections.Take<ParamRow>();
        Classes = sections.Take<ClassRow>();
        Sites = sections.Take<SiteRow>();
        Args = sections.Take<ArgRow>();
        Regions = sections.Take<RegionRow>();
        Imports = sections.Take<ImportRow>();
        Suppressions = sections.Take<SuppressionRow>();
        Errors = sections.Take<ErrorRow>();
    }

    /// <summary>Changes whenever a row's layout or meaning changes: part of every cache key.</summary>
    public const int FormatVersion = 11;

    /// <summary>What is true of the whole file.</summary>
    public FileFlags Flags { get; }

    /// <summary>UTF-8 bytes of all names, one after the other.</summary>
    public Table<byte> NameHeap { get; }

    /// <summary>Where each name starts in <see cref="NameHeap"/>, with one more entry for the end.</summary>
    public Table<int> NameOffsets { get; }

    /// <summary>The expressions, hash-consed; children precede parents except through <see cref="ExprKind.Bind"/>, <see cref="ExprKind.Name"/>,
    /// <see cref="ExprKind.Call"/> and the <see cref="ExprKind.Union"/> of bindings that meet at the head of a loop, which may precede them.</summary>
    public Table<ExprNode> Exprs { get; }

    /// <summary>Slices of indices: operands of list-like expressions, decorators, bases, returns, suppression codes.</summary>
    public Table<int> Lists { get; }

    /// <summary>Numeric constants.</summary>
    public Table<double> Numbers { get; }

    /// <summary>Scopes; row 0 is the module.</summary>
    public Table<ScopeRow> Scopes { get; }

    /// <summary>Names bound in scopes; those of one scope are contiguous and sorted by name row.</summary>
    public Table<SymbolRow> Symbols { get; }

    /// <summary>Every place that binds a name.</summary>
    public Table<BindingRow> Bindings { get; }

    /// <summary>Functions, lambdas, class bodies; row 0 is the module body.</summary>
    public Table<FunctionRow> Functions { get; }

    /// <summary>Parameters, contiguous by function, in order of declaration.</summary>
    public Table<ParamRow> Params { get; }

    /// <summary>Classes.</summary>
    public Table<ClassRow> Classes { get; }

    /// <summary>Places that can run code elsewhere: calls, awaits, attribute access, operators, iteration …</summary>
    public Table<SiteRow> Sites { get; }

    /// <summary>Arguments, contiguous by site.</summary>
    public Table<ArgRow> Args { get; }

    /// <summary>The nesting of statements: branches, loops, try parts, with bodies.</summary>
    public Table<RegionRow> Regions { get; }

    /// <summary>Imports, one row per imported name.</summary>
    public Table<ImportRow> Imports { get; }

    /// <summary>Suppression comments.</summary>
    public Table<SuppressionRow> Suppressions { get; }

    /// <summary>Syntax errors, in order of position.</summary>
    public Table<ErrorRow> Errors { get; }

    /// <summary>All of it as it lies in memory.</summary>
    internal ReadOnlySpan<byte> Image => new(_image, _imageLength);

    /// <summary>The UTF-8 bytes of a name.</summary>
    public ReadOnlySpan<byte> NameBytes(int name) => NameHeap.AsSpan(NameOffsets[name], NameOffsets[name + 1] - NameOffsets[name]);

    /// <summary>A name as text; empty for -1.</summary>
    public string NameText(int name) => name < 0 ? "" : System.Text.Encoding.UTF8.GetString(NameBytes(name));

    /// <summary>The expression itself, without what conditions around it say of its value.</summary>
    public int Unnarrowed(int expr)
    {
        while (expr > 0 && Exprs[expr].Kind is ExprKind.NotNone or ExprKind.Narrow)
            expr = Exprs[expr].A;
        return expr;
    }

    /// <summary>The name that an expression ends with: <c>b</c> of <c>a.b</c>, or a name that this file binds; -1 for anything else.</summary>
    public int LastName(int expr) => expr > 0 ? LastName(Exprs[expr]) : -1;

    /// <inheritdoc cref="LastName(int)"/>
    public int LastName(ExprNode node) => node.Kind == ExprKind.Attribute ? node.B : SymbolOf(node) is >= 0 and var symbol ? Symbols[symbol].Name : -1;

    /// <summary>The name that an expression ends with, that of a parameter too; -1 for anything else.</summary>
    public int LastNameOrParameter(ExprNode node) =>
        node.Kind == ExprKind.Param ? Params[Functions[node.A].ParamStart + node.B].Name : LastName(node);

    /// <summary>Whether an expression reads what one binding gave to a name, and nothing that another one may have given.</summary>
    public bool IsBinding(int expr, int binding) => expr > 0 && Exprs[expr] is { Kind: ExprKind.Bind } bind && bind.A == binding;

    /// <summary>The symbol of a name that this file binds; -1 for anything else.</summary>
    public int SymbolOf(ExprNode node) => node.Kind switch
    {
        ExprKind.Name => node.A,
        ExprKind.Bind => Bindings[node.A].Symbol,
        _ => -1,
    };

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
    /// <summary>Its facts depend on the versions of Python or the platform that they were made for.</summary>
    TargetDependent = 64,
    /// <summary>Only its syntax was looked at: there is nothing in its facts but the errors.</summary>
    SyntaxOnly = 128,
    /// <summary>An async function is defined in it.</summary>
    HasAsync = 256,
    /// <summary>A value is awaited in it: there is a site of the kind <see cref="SiteKind.Await"/>.</summary>
    HasAwait = 512,
}
