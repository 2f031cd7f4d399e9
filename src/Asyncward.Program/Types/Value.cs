using System;
using Asyncward.Program.Linking;

namespace Asyncward.Program.Types;

/// <summary>An abstract value: what an expression may be at run time. Immutable; compared by content.</summary>
public abstract class Value
{
    /// <summary>Nothing is known.</summary>
    public static readonly Value Unknown = new UnknownValue();

    /// <summary><c>None</c>.</summary>
    public static readonly Value None = new NoneValue();
}

/// <summary>Nothing is known.</summary>
public sealed class UnknownValue : Value;

/// <summary><c>None</c>.</summary>
public sealed class NoneValue : Value;

/// <summary>A module object.</summary>
/// <param name="module">Which.</param>
public sealed class ModuleValue(Module module) : Value
{
    /// <summary>Which.</summary>
    public Module Module { get; } = module;
}

/// <summary>Something that an import should give but that is neither installed nor modelled.</summary>
/// <param name="name">Its dotted name.</param>
public sealed class ExternValue(string name) : Value
{
    /// <summary>Its dotted name.</summary>
    public string Name { get; } = name;
}

/// <summary>A class object.</summary>
/// <param name="cls">Which class.</param>
/// <param name="args">Type arguments, empty when there are none.</param>
/// <param name="declared">An annotation says so (<c>type[Shape]</c>): it may be any class below.</param>
public sealed class ClassValue(int cls, Value[] args, bool declared = false) : Value
{
    /// <summary>Which class.</summary>
    public int Class { get; } = cls;

    /// <summary>Type arguments.</summary>
    public Value[] Args { get; } = args;

    /// <summary>It may be any class below.</summary>
    public bool IsDeclared { get; } = declared;
}

/// <summary>A class that a call made.</summary>
/// <param name="site">Global number of that call.</param>
public sealed class MadeClassValue(int site) : Value
{
    /// <summary>Global number of the call that made it.</summary>
    public int Site { get; } = site;
}

/// <summary>An instance of a class that a call made.</summary>
/// <param name="site">Global number of that call.</param>
public sealed class MadeInstanceValue(int site) : Value
{
    /// <summary>Global number of the call that made its class.</summary>
    public int Site { get; } = site;
}

/// <summary>How an instance is known.</summary>
[Flags]
public enum InstanceOrigin : byte
{
    /// <summary>Declared by an annotation or a stub: it may be of a subclass.</summary>
    Declared = 0,
    /// <summary>Built here by a call of the class: just this class.</summary>
    Constructed = 1,
    /// <summary>The first parameter of a method.</summary>
    Self = 2,
    /// <summary>Inferred from what callers pass: a likely type.</summary>
    Inferred = 4,
}

/// <summary>An instance of a class.</summary>
/// <param name="cls">Which class.</param>
/// <param name="args">Type arguments.</param>
/// <param name="origin">How it is known.</param>
/// <param name="site">Global number of the constructor call, or -1.</param>
/// <param name="maker">The same for an object of the program that is told from others of its class, else -1.</param>
public sealed class InstanceValue(int cls, Value[] args, InstanceOrigin origin, int site, int maker = -1) : Value
{
    /// <summary>Which class.</summary>
    public int Class { get; } = cls;

    /// <summary>Type arguments.</summary>
    public Value[] Args { get; } = args;

    /// <summary>How it is known.</summary>
    public InstanceOrigin Origin { get; } = origin;

    /// <summary>Global number of the constructor call, or -1.</summary>
    public int Site { get; } = site;

    /// <summary>The same where it is this object alone, and one of the program's: what its constructor was given is known. Else -1.</summary>
    public int Maker { get; } = maker;
}

/// <summary>A function object (also a lambda).</summary>
/// <param name="function">Which function.</param>
/// <param name="decorated">Went through a decorator that could not be understood.</param>
/// <param name="inferred">Known from what callers pass.</param>
public sealed class FunctionValue(int function, bool decorated, bool inferred = false) : Value
{
    /// <summary>Known from what callers pass: one of those that it may be.</summary>
    public bool Inferred { get; } = inferred;

    /// <summary>Which function.</summary>
    public int Function { get; } = function;

    /// <summary>Went through a decorator that could not be understood.</summary>
    public bool Decorated { get; } = decorated;
}

/// <summary>A method bound to its receiver.</summary>
/// <param name="receiver">The instance or class.</param>
/// <param name="callee">The function, or a value wrapped around it.</param>
public sealed class BoundMethodValue(Value receiver, Value callee) : Value
{
    /// <summary>The instance or class.</summary>
    public Value Receiver { get; } = receiver;

    /// <summary>The function, or a value wrapped around it.</summary>
    public Value Callee { get; } = callee;
}

/// <summary>A function that a decorator of the program put around another.</summary>
/// <param name="inner">What the decorator returned.</param>
/// <param name="original">What was decorated.</param>
public sealed class WrappedValue(Value inner, Value original) : Value
{
    /// <summary>What the decorator returned.</summary>
    public Value Inner { get; } = inner;

    /// <summary>What was decorated.</summary>
    public Value Original { get; } = original;
}

/// <summary>What a decorated function gives when it is called, by <c>becomes</c> of the library models.</summary>
public enum CallColour : byte
{
    /// <summary>A coroutine.</summary>
    Async,
    /// <summary>A plain value.</summary>
    Sync,
    /// <summary>An asynchronous context manager over its generator.</summary>
    AsyncContextManager,
    /// <summary>A context manager over its generator.</summary>
    ContextManager,
    /// <summary>A handle of work that runs already.</summary>
    Task,
}

/// <summary>A function whose colour a modelled decorator changed.</summary>
/// <param name="callee">What was decorated.</param>
/// <param name="colour">What a call gives.</param>
public sealed class RecolouredValue(Value callee, CallColour colour) : Value
{
    /// <summary>What was decorated.</summary>
    public Value Callee { get; } = callee;

    /// <summary>What a call gives.</summary>
    public CallColour Colour { get; } = colour;
}

/// <summary>A <c>functools.partial</c>.</summary>
/// <param name="callee">What it calls.</param>
/// <param name="site">Global number of the call that made it.</param>
/// <param name="isMethod">A <c>partialmethod</c>, which is bound when it is looked up.</param>
public sealed class PartialValue(Value callee, int site, bool isMethod) : Value
{
    /// <summary>A <c>partialmethod</c>, which is bound when it is looked up.</summary>
    public bool IsMethod { get; } = isMethod;

    /// <summary>What it calls.</summary>
    public Value Callee { get; } = callee;

    /// <summary>Global number of the call that made it.</summary>
    public int Site { get; } = site;
}

/// <summary>A property object in a class.</summary>
/// <param name="getter">Its getter.</param>
/// <param name="setter">Its setter, or null.</param>
/// <param name="deleter">Its deleter, or null.</param>
public sealed class PropertyValue(FunctionValue getter, FunctionValue? setter, FunctionValue? deleter = null) : Value
{
    /// <summary>Its getter.</summary>
    public FunctionValue Getter { get; } = getter;

    /// <summary>Its setter, or null.</summary>
    public FunctionValue? Setter { get; } = setter;

    /// <summary>Its deleter, or null.</summary>
    public FunctionValue? Deleter { get; } = deleter;
}

/// <summary>A class or static method object in a class.</summary>
/// <param name="callee">The function.</param>
/// <param name="isStatic">Static, else of the class.</param>
public sealed class StaticOrClassMethodValue(Value callee, bool isStatic) : Value
{
    /// <summary>The function.</summary>
    public Value Callee { get; } = callee;

    /// <summary>Static, else of the class.</summary>
    public bool IsStatic { get; } = isStatic;
}

/// <summary>A coroutine object: a call of a coroutine function that has not been awaited.</summary>
/// <param name="function">The coroutine function, or -1 when only the type is known.</param>
/// <param name="result">What awaiting gives, when it does not follow from the function.</param>
/// <param name="receiver">The receiver of a method, for Self and type arguments.</param>
public sealed class CoroutineValue(int function, Value? result, Value? receiver) : Value
{
    /// <summary>The coroutine function, or -1.</summary>
    public int Function { get; } = function;

    /// <summary>What awaiting gives, or null when it follows from the function.</summary>
    public Value? Result { get; } = result;

    /// <summary>The receiver of a method.</summary>
    public Value? Receiver { get; } = receiver;
}

/// <summary>A generator or asynchronous generator object of a function of the program.</summary>
/// <param name="function">Which.</param>
/// <param name="receiver">The receiver of a method.</param>
public sealed class GeneratorValue(int function, Value? receiver) : Value
{
    /// <summary>Which function.</summary>
    public int Function { get; } = function;

    /// <summary>The receiver of a method.</summary>
    public Value? Receiver { get; } = receiver;
}

/// <summary>What <c>contextmanager</c> and <c>asynccontextmanager</c> functions give.</summary>
/// <param name="generator">The generator function.</param>
/// <param name="isAsync">Asynchronous.</param>
/// <param name="receiver">The receiver of a method.</param>
public sealed class ContextManagerValue(int generator, bool isAsync, Value? receiver) : Value
{
    /// <summary>The generator function.</summary>
    public int Generator { get; } = generator;

    /// <summary>Asynchronous.</summary>
    public bool IsAsync { get; } = isAsync;

    /// <summary>The receiver of a method.</summary>
    public Value? Receiver { get; } = receiver;
}

/// <summary>A display, comprehension or literal: evaluated further only when somebody asks for its elements.</summary>
/// <param name="file">File of the expression.</param>
/// <param name="expr">The expression.</param>
/// <param name="cls">The builtin class that it is an instance of.</param>
public sealed class LiteralValue(int file, int expr, int cls) : Value
{
    /// <summary>File of the expression.</summary>
    public int File { get; } = file;

    /// <summary>The expression.</summary>
    public int Expr { get; } = expr;

    /// <summary>The builtin class that it is an instance of.</summary>
    public int Class { get; } = cls;
}

/// <summary>Several values in a row (<c>tuple[A, B]</c>).</summary>
/// <param name="elements">The values.</param>
public sealed class TupleValue(Value[] elements) : Value
{
    /// <summary>The values.</summary>
    public Value[] Elements { get; } = elements;
}

/// <summary>What <c>super()</c> gives.</summary>
/// <param name="after">Look-up starts behind this class.</param>
/// <param name="receiver">The instance or class.</param>
public sealed class SuperValue(int after, Value receiver) : Value
{
    /// <summary>Look-up starts behind this class.</summary>
    public int After { get; } = after;

    /// <summary>The instance or class.</summary>
    public Value Receiver { get; } = receiver;
}

/// <summary>A callable of which only the result is known.</summary>
/// <param name="result">What a call gives.</param>
public sealed class CallableValue(Value result) : Value
{
    /// <summary>What a call gives.</summary>
    public Value Result { get; } = result;
}

/// <summary>A type variable.</summary>
/// <param name="name">Its name, program-wide.</param>
/// <param name="bound">Its bound as a value, or Unknown.</param>
public sealed class TypeVarValue(int name, Value bound) : Value
{
    /// <summary>Its name.</summary>
    public int Name { get; } = name;

    /// <summary>Its bound as a value, or Unknown.</summary>
    public Value Bound { get; } = bound;
}

/// <summary>A special form of <c>typing</c>, with its arguments still as an expression.</summary>
/// <param name="form">Which.</param>
public sealed class SpecialFormValue(SpecialForm form) : Value
{
    /// <summary>Which.</summary>
    public SpecialForm Form { get; } = form;
}

/// <summary>A type alias or annotation met where a value is expected.</summary>
/// <param name="file">File of the annotation.</param>
/// <param name="expr">The annotation.</param>
public sealed class TypeExprValue(int file, int expr) : Value
{
    /// <summary>File of the annotation.</summary>
    public int File { get; } = file;

    /// <summary>The annotation.</summary>
    public int Expr { get; } = expr;
}

/// <summary>One of the names that an object, a class or a module was asked for: <c>for n in dir(x)</c>.</summary>
/// <param name="owner">What was asked.</param>
/// <param name="kind">What for.</param>
/// <param name="wanted">What the names begin with, as far as that was tested; empty for any.</param>
/// <param name="unwanted">What they do not begin with.</param>
public sealed class MemberNameValue(Value owner, MemberKind kind, string[] wanted, string[] unwanted) : Value
{
    /// <summary>What was asked.</summary>
    public Value Owner { get; } = owner;

    /// <summary>What it was asked for.</summary>
    public MemberKind Kind { get; } = kind;

    /// <summary>What the names begin with; empty for any.</summary>
    public string[] Wanted { get; } = wanted;

    /// <summary>What they do not begin with.</summary>
    public string[] Unwanted { get; } = unwanted;
}

/// <summary>What an owner was asked for by listing names.</summary>
public enum MemberKind : byte
{
    /// <summary>All that it has.</summary>
    Any,
    /// <summary>What it has itself, as <c>vars(x)</c> tells.</summary>
    Own,
    /// <summary>Only classes: <c>getmembers(x, isclass)</c>.</summary>
    Class,
    /// <summary>Only functions and methods.</summary>
    Function,
}

/// <summary>One of several. Never nested, at least two, at most <see cref="Limit"/>.</summary>
/// <param name="members">The values.</param>
public sealed class UnionValue(Value[] members) : Value
{
    /// <summary>A union with more members is Unknown.</summary>
    public const int Limit = 8;

    /// <summary>The same where parameters are followed.</summary>
    public const int WideLimit = 64;

    /// <summary>The values.</summary>
    public Value[] Members { get; } = members;
}

/// <summary>The special forms that annotations are read with.</summary>
public enum SpecialForm : byte
{
#pragma warning disable CS1591 // Each is the name that Python's typing module gives it.
    Any, Optional, Union, Annotated, ClassVar, Final, Literal, Callable, Type, Self, Generic, Protocol, Required, NotRequired, ReadOnly,
    Unpack, Concatenate, TypeGuard, Never, LiteralString, TypeAlias, NamedTuple, TypedDict,
#pragma warning restore CS1591
}
