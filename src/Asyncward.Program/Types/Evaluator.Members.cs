using System;
using System.Collections.Generic;
using Asyncward.Program.Linking;
using Asyncward.Python.Facts;

namespace Asyncward.Program.Types;

/// <summary>A class with its order of look-up and its members.</summary>
internal sealed class ClassInfo
{
    public required int[] Mro;
    public required int[] Bases;
    public required Value[][] BaseArgs;
    /// <summary>A base could not be resolved: a failed look-up says nothing.</summary>
    public bool HasUnknownBase;
    public string? ExternBase;
    /// <summary>It derives from <c>TypedDict</c> itself.</summary>
    public bool IsTypedDictionary;
    public required int[] TypeParams;
}

/// <summary>Classes: order of look-up, members, attributes of values.</summary>
public sealed partial class Evaluator
{
    private readonly KnownNames known = new();
    private readonly ClassInfo?[] classes;
    private readonly InstanceValue?[] instances, selves;
    private readonly ClassValue?[] classObjects;
    private readonly FunctionValue?[] functionObjects;
    private readonly Dictionary<(int Class, int Name), List<int>>?[] storesByFile;
    private readonly int[]?[] classSymbols;
    // What a class itself has under a name, and what look-up finds, with its owner.
    private readonly ValueMemo ownMembers;
    private readonly ValueMemo foundMembers;

    internal KnownNames Known => known;

    internal void Prepare()
    {
        var names = program.Names;
        known.All = names.Intern("__all__");
        known.Init = names.Intern("__init__");
        known.New = names.Intern("__new__");
        known.PostInit = names.Intern("__post_init__");
        known.CallName = names.Intern("__call__");
        known.Get = names.Intern("__get__");
        known.SetName = names.Intern("__set__");
        known.Enter = names.Intern("__enter__");
        known.Exit = names.Intern("__exit__");
        known.AsyncEnter = names.Intern("__aenter__");
        known.AsyncExit = names.Intern("__aexit__");
        known.Iter = names.Intern("__iter__");
        known.Next = names.Intern("__next__");
        known.AsyncIter = names.Intern("__aiter__");
        known.AsyncNext = names.Intern("__anext__");
        known.Await = names.Intern("__await__");
        known.GetItem = names.Intern("__getitem__");
        known.SetItem = names.Intern("__setitem__");
        known.DelItem = names.Intern("__delitem__");
        known.GetAttrName = names.Intern("__getattr__");
        known.Setter = names.Intern("setter");
        known.Getter = names.Intern("getter");
        known.Deleter = names.Intern("deleter");
        known.InitSubclass = names.Intern("__init_subclass__");
        known.ClassGetItem = names.Intern("__class_getitem__");
        known.Contains = names.Intern("__contains__");
        known.Bound = names.Intern("bound");
        known.StrName = names.Intern("__str__");
        known.BoolName = names.Intern("__bool__");
        known.LenName = names.Intern("__len__");
        known.SetBlocking = names.Intern("setblocking");
        known.Operators = Array.ConvertAll(Operators.Methods, names.Intern);
        known.InPlaceOperators = Array.ConvertAll(Operators.Methods, method => names.Intern("__i" + method[2..]));
        known.ReflectedOperators = Array.ConvertAll(Operators.Methods, method => names.Intern("__r" + method[2..]));
        known.Comparisons = Array.ConvertAll(Operators.Comparisons, names.Intern);
        known.MirroredComparisons = Array.ConvertAll(Operators.Mirrored, names.Intern);
        known.GlobalsBuiltin = names.Intern("globals");
        known.Subclasses = names.Intern("__subclasses__");
        known.EnumValue = names.Intern("value");
        known.Neg = names.Intern("__neg__");
        known.Pos = names.Intern("__pos__");
        known.Invert = names.Intern("__invert__");
        known.FormatName = names.Intern("__format__");
        known.ReprName = names.Intern("__repr__");
        known.SetAttrName = names.Intern("__setattr__");
        known.GetAttributeName = names.Intern("__getattribute__");
        known.SetNameHook = names.Intern("__set_name__");
        known.Append = names.Intern("append");
        known.AppendLeft = names.Intern("appendleft");
        known.Add = names.Intern("add");
        known.Insert = names.Intern("insert");
        known.Extend = names.Intern("extend");
        known.Update = names.Intern("update");
        known.SetDefault = names.Intern("setdefault");
        known.BuiltinsModule = Model("builtins");
        known.Object = ModelClass("builtins", "object");
        known.Type = ModelClass("builtins", "type");
        known.Str = ModelClass("builtins", "str");
        known.Bytes = ModelClass("builtins", "bytes");
        known.Int = ModelClass("builtins", "int");
        known.Float = ModelClass("builtins", "float");
        known.Bool = ModelClass("builtins", "bool");
        known.List = ModelClass("builtins", "list");
        known.Dict = ModelClass("builtins", "dict");
        known.Set = ModelClass("builtins", "set");
        known.Tuple = ModelClass("builtins", "tuple");
        known.Generator = ModelClass("typing", "Generator");
        known.AwaitableClass = ModelClass("typing", "Awaitable");
        known.EventLoop = ModelClass("asyncio.events", "AbstractEventLoop");
        known.Property = ModelClass("builtins", "property");
        known.CachedProperty = ModelClass("functools", "cached_property");
        known.StaticMethod = ModelClass("builtins", "staticmethod");
        known.ClassMethod = ModelClass("builtins", "classmethod");
        known.Super = ModelClass("builtins", "super");
        known.Partial = ModelClass("functools", "partial");
        known.PartialMethod = ModelClass("functools", "partialmethod");
        known.NamedTuple = ModelClass("typing", "NamedTuple");
        known.ImportModule = ModelFunction("importlib", "import_module");
        known.ImportBuiltin = ModelFunction("builtins", "__import__");
        known.ContextManager = ModelClass("contextlib", "AbstractContextManager");
        known.AsyncContextManager = ModelClass("contextlib", "AbstractAsyncContextManager");
        known.TypeVar = ModelClass("typing", "TypeVar");
        known.Enum = ModelClass("enum", "Enum");
        known.BaseException = ModelClass("builtins", "BaseException");
        known.BlockingIOError = ModelClass("builtins", "BlockingIOError");
        known.DefaultDict = ModelClass("collections", "defaultdict");
        known.Deque = ModelClass("collections", "deque");
        known.FrozenSet = ModelClass("builtins", "frozenset");
        known.HeapPush = ModelFunction("heapq", "heappush");
        known.PutName = names.Intern("put");
        known.SendName = names.Intern("send");
        known.GetName = names.Intern("get");
        known.PopName = names.Intern("pop");
        known.ReversedName = names.Intern("__reversed__");
        known.Reversed = ModelFunction("builtins", "reversed");
        known.KeyName = names.Intern("key");
        known.SortName = names.Intern("sort");
        known.IterBuiltin = ModelFunction("builtins", "iter");
        known.NextBuiltin = ModelFunction("builtins", "next");
        known.Sorted = ModelFunction("builtins", "sorted");
        known.Min = ModelFunction("builtins", "min");
        known.Max = ModelFunction("builtins", "max");
        known.Sum = ModelFunction("builtins", "sum");
        known.PutNoWait = names.Intern("put_nowait");
        known.MethodType = ModelClass("types", "MethodType");
        known.SimpleNamespace = ModelClass("types", "SimpleNamespace");
        known.NamedTupleFactory = ModelFunction("collections", "namedtuple");
        known.Zip = ModelFunction("builtins", "zip");
        known.GetAttr = ModelFunction("builtins", "getattr");
        known.Cast = ModelFunction("typing", "cast");
        known.Overload = ModelFunction("typing", "overload");
        known.NewType = ModelFunction("typing", "NewType");
        IndexDerived();
    }

    private Module? Model(string name)
    {
        for (int i = 0; i < program.Modules.Length; i++)
        {
            if (program.Modules[i].Space == ModuleSpace.Model && program.Modules[i].Name == name)
                return program.Modules[i];
        }
        return null;
    }

    private int ModelClass(string module, string name) =>
        Model(module) is { } m && ModuleMember(m, program.Names.Intern(name)) is ClassValue c ? c.Class : -1;

    private int ModelFunction(string module, string name) =>
        Model(module) is { } m && ModuleMember(m, program.Names.Intern(name)) is { } value && Unwrap(value) is { } f ? f.Function : -1;

    // Every `self.x = …` by class and name, `__init__` first, else in order of the source.
    private Dictionary<(int Class, int Name), List<int>> IndexStores(int file)
    {
        var index = new Dictionary<(int, int), List<int>>();
        FileFacts facts = program.Facts(file);
        for (int i = 0; i < facts.Sites.Length; i++)
        {
            ref readonly SiteRow site = ref facts.Sites[i];
            if (site.Kind != SiteKind.AttributeStore || SelfClass(facts, site.Target) is not { } cls)
                continue;
            var key = (program.ClassId(file, cls), program.Name(file, site.Name));
            if (!index.TryGetValue(key, out List<int>? list))
                index[key] = list = [];
            if (program.Name(file, facts.Functions[site.Function].Name) == known.Init)
                list.Insert(0, i);
            else
                list.Add(i);
        }
        return index;
    }

    private List<int>? Stores(int cls, int name)
    {
        int file = program.FileOfClass[cls];
        // Two threads may make the same.
        return (storesByFile[file] ??= IndexStores(file)).GetValueOrDefault((cls, name));
    }

    /// <summary>The class whose instance an expression is by being the first parameter of a method, or null.</summary>
    public static int? SelfClass(FileFacts facts, int expr)
    {
        if (ParameterOf(facts, expr) is not (var function, 0))
            return null;
        ref readonly FunctionRow f = ref facts.Functions[function];
        return (f.Flags & FunctionFlags.Method) != 0 && f.Class >= 0 ? f.Class : null;
    }

    private ClassValue ClassObject(int cls) => classObjects[cls] ??= new ClassValue(cls, []);

    private InstanceValue SelfOf(int cls) => selves[cls] ??= new InstanceValue(cls, [], InstanceOrigin.Self, -1);

    private FunctionValue FunctionObject(int function) => functionObjects[function] ??= new FunctionValue(function, false);

    /// <summary>A declared instance of a class; Unknown for -1.</summary>
    public Value InstanceOf(int cls)
    {
        if (cls < 0)
            return Value.Unknown;
        return instances[cls] ??= new InstanceValue(cls, [], InstanceOrigin.Declared, -1);
    }

    /// <summary>The class of which a value is an instance, or -1.</summary>
    public int ClassOf(Value value) => value switch
    {
        InstanceValue i => i.Class,
        LiteralValue l => l.Class,
        TupleValue => known.Tuple,
        GeneratorValue => known.Generator,
        _ => -1,
    };

    /// <summary>Whether a class is another or derives from it.</summary>
    public bool IsSubclass(int cls, int ancestor)
    {
        if (cls < 0 || ancestor < 0)
            return false;
        return cls == ancestor || Array.IndexOf(Info(cls).Mro, ancestor) >= 0;
    }

    /// <summary>Whether an except expression names just this exception class (not a base of it), alone or in a tuple.</summary>
    internal bool Catches(int file, int expr, int exception)
    {
        foreach (Value member in Members(InstancesOf(Eval(file, expr))))
        {
            if (member is InstanceValue i && i.Class == exception && exception >= 0)
                return true;
        }
        return false;
    }

    /// <summary>The order of look-up of a class, itself first.</summary>
    public ReadOnlySpan<int> Mro(int cls) => Info(cls).Mro;

    /// <summary>Whether a look-up in the class can fail only because a base is not known.</summary>
    public bool HasUnknownBase(int cls)
    {
        foreach (int ancestor in Info(cls).Mro)
        {
            if (Info(ancestor).HasUnknownBase)
                return true;
        }
        return false;
    }

    internal ClassInfo Info(int cls)
    {
        if (classes[cls] is { } info)
            return info;
        if (!Open.Classes.Add(cls))
            return new ClassInfo { Mro = [cls], Bases = [], BaseArgs = [], HasUnknownBase = true, TypeParams = [] };
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        ref readonly ClassRow row = ref program.Class(cls);
        var bases = new List<int>();
        var baseArgs = new List<Value[]>();
        var typeParams = new List<int>();
        bool unknown = false;
        bool explicitParams = false;
        string? externBase = null;
        bool typedDictionary = false;
        for (int i = 0; i < row.BaseCount; i++)
        {
            int expr = facts.Lists[row.BaseStart + i];
            ExprNode node = facts.Exprs[expr];
            Value value;
            Value[] args = [];
            if (node.Kind == ExprKind.Subscript)
            {
                value = Eval(file, node.A);
                args = TypeArguments(file, node.B);
                bool declares = value is SpecialFormValue { Form: SpecialForm.Generic or SpecialForm.Protocol };
                if (declares && !explicitParams)
                {
                    typeParams.Clear();
                    explicitParams = true;
                }
                if (declares || !explicitParams)
                    CollectTypeVars(args, typeParams);
            }
            else
                value = Eval(file, expr);
            switch (value is WrappedValue { Original: ClassValue decorated } ? decorated : value)
            {
                case ClassValue c:
                    bases.Add(c.Class);
                    baseArgs.Add(args.Length > 0 ? args : c.Args);
                    break;
                case UnionValue union when FirstClass(union) is { } c:
                    bases.Add(c.Class);
                    baseArgs.Add(args);
                    break;
                case SpecialFormValue { Form: SpecialForm.TypedDict } when known.Dict >= 0:
                    typedDictionary = true;
                    bases.Add(known.Dict);
                    baseArgs.Add([InstanceOf(known.Str), Value.Unknown]);
                    break;
                case SpecialFormValue:
                    break;
                case MadeClassValue { Site: var made } when program.Site(made).ArgCount != 3:
                    bases.Add(known.Tuple);
                    baseArgs.Add([]);
                    break;
                default:
                    unknown = true;
                    externBase ??= (value as ExternValue)?.Name;
                    break;
            }
        }
        // PEP 695: the type parameters stand in a scope of their own around the class.
        if (row.ParentScope >= 0 && facts.Scopes[row.ParentScope].Kind == ScopeKind.TypeParams)
            AddScopeTypeParams(file, facts, row.ParentScope, typeParams);
        else if (facts.Scopes[row.Scope].Parent >= 0 && facts.Scopes[facts.Scopes[row.Scope].Parent].Kind == ScopeKind.TypeParams)
            AddScopeTypeParams(file, facts, facts.Scopes[row.Scope].Parent, typeParams);
        if (bases.Count == 0 && !unknown && known.Object >= 0 && cls != known.Object)
        {
            bases.Add(known.Object);
            baseArgs.Add([]);
        }
        int[] baseArray = bases.ToArray();
        var result = new ClassInfo
        {
            Bases = baseArray,
            BaseArgs = baseArgs.ToArray(),
            HasUnknownBase = unknown,
            ExternBase = externBase,
            IsTypedDictionary = typedDictionary,
            TypeParams = typeParams.ToArray(),
            Mro = Linearise(cls, baseArray),
        };
        Open.Classes.Remove(cls);
        classes[cls] = result;
        return result;
    }

    private static ClassValue? FirstClass(UnionValue union)
    {
        foreach (Value member in union.Members)
        {
            if (member is ClassValue c)
                return c;
        }
        return null;
    }

    private void AddScopeTypeParams(int file, FileFacts facts, int scope, List<int> typeParams)
    {
        typeParams.Clear();
        ScopeRow row = facts.Scopes[scope];
        var inOrder = new List<(int Start, int Name)>();
        for (int i = row.SymbolStart; i < row.SymbolStart + row.SymbolCount; i++)
        {
            int b = facts.Symbols[i].FirstBinding;
            if (b >= 0 && facts.Bindings[b].Kind == BindingKind.TypeParam)
                inOrder.Add((facts.Bindings[b].Start, program.Name(file, facts.Symbols[i].Name)));
        }
        inOrder.Sort();
        foreach ((int _, int name) in inOrder)
            typeParams.Add(name);
    }

    private static void CollectTypeVars(ReadOnlySpan<Value> args, List<int> into)
    {
        foreach (Value arg in args)
        {
            if (arg is TypeVarValue v && !into.Contains(v.Name))
                into.Add(v.Name);
        }
    }

    // C3; when it fails, depth first without repeats.
    private int[] Linearise(int cls, int[] bases)
    {
        // One base, as nearly every class: its own order follows.
        if (bases.Length == 1 && Info(bases[0]).Mro is var above && Array.IndexOf(above, cls) < 0)
            return [cls, .. above];
        var sequences = new List<List<int>>();
        foreach (int b in bases)
            sequences.Add(new List<int>(Info(b).Mro));
        sequences.Add(new List<int>(bases));
        var result = new List<int> { cls };
        while (true)
        {
            sequences.RemoveAll(static s => s.Count == 0);
            if (sequences.Count == 0)
                return result.ToArray();
            int next = -1;
            foreach (List<int> sequence in sequences)
            {
                int candidate = sequence[0];
                bool inTail = false;
                foreach (List<int> other in sequences)
                    inTail |= other.IndexOf(candidate, 1) >= 0;
                if (!inTail)
                {
                    next = candidate;
                    break;
                }
            }
            if (next < 0)
                next = sequences[0][0];
            if (!result.Contains(next))
                result.Add(next);
            foreach (List<int> sequence in sequences)
                sequence.RemoveAll(x => x == next);
        }
    }

    /// <summary>What the class itself has under a name (class body and assignments to self), or null.</summary>
    internal Value? OwnMember(int cls, int name)
    {
        return OwnMember(cls, name, out _);
    }

    // Final when the value is kept: not one that was computed through a cut.
    private Value? OwnMember(int cls, int name, out bool final)
    {
        if (ownMembers.TryFind(cls, name, out Value? known, out _))
        {
            final = true;
            return known;
        }
        Info(cls);
        final = false;
        Question question = new(MemoKind.Member, cls, name);
        if (!EnterMember(question, Value.Unknown, out known))
            return known;
        Value? value = WithFlow((cls, name), OwnMemberUncached(cls, name));
        // While the bases of the class are being found, its members are not known for good.
        if (Leave(question, value) && classes[cls] is not null)
        {
            ownMembers.Keep(cls, name, value);
            final = true;
        }
        return value;
    }

    private Value? OwnMemberUncached(int cls, int name)
    {
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        int symbol = ClassSymbol(cls, name);
        Value? inClass = symbol >= 0 ? Symbol(file, symbol) : null;
        if (inClass is PropertyValue or StaticOrClassMethodValue or RecolouredValue)
            return inClass;
        // What an instance stores under the name of a method hides it.
        if (inClass is FunctionValue or WrappedValue)
            return program.Options.FollowParameters && Stores(cls, name) is { } hiding ? StoredOver(file, facts, hiding, inClass) : inClass;
        bool declaredInClass = symbol >= 0 && IsDeclared(facts, symbol);
        if (declaredInClass && inClass is not null && SaysLittle(inClass))
            inClass = AssignedIn(file, facts, symbol) is not UnknownValue and var assigned ? assigned : inClass;
        else if (declaredInClass && inClass is not UnknownValue)
            return inClass;
        if (Stores(cls, name) is not { } stores)
            return inClass;
        foreach (int store in stores)
        {
            ref readonly SiteRow site = ref facts.Sites[store];
            if (site.Detail > 0 && Annotation(file, site.Detail) is not UnknownValue and not ExternValue and var declared
                && !SaysLittle(declared))
                return stores.Count == 1 && inClass is null ? Sharpen(declared, Eval(file, site.Value)) : declared;
        }
        var builder = NewUnion();
        if (inClass is not null)
            builder.Add(inClass);
        int count = 0;
        foreach (int store in stores)
        {
            if (count++ == UnionValue.Limit)
                break;
            Value stored = Eval(file, facts.Sites[store].Value);
            builder.Add(stored is UnknownValue or CallableValue && CallableFromCallers(file, facts.Sites[store].Value) is { } passed ? passed : stored);
        }
        return builder.ToValue();
    }

    private Value StoredOver(int file, FileFacts facts, List<int> stores, Value method)
    {
        var builder = NewUnion();
        foreach (int store in stores)
            builder.Add(Eval(file, facts.Sites[store].Value));
        // `__init__` comes first: what it stores is there before anybody looks.
        ref readonly FunctionRow first = ref facts.Functions[facts.Sites[stores[0]].Function];
        if (builder.IsEmpty || facts.Sites[stores[0]].Region != first.Region || program.Name(file, first.Name) != known.Init)
            builder.Add(method);
        return builder.ToValue();
    }

    private Value AssignedIn(int file, FileFacts facts, int symbol)
    {
        var builder = NewUnion();
        for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
            builder.Add(Eval(file, facts.Bindings[b].Value));
        return builder.ToValue();
    }

    // A declaration speaks for all assignments; where there is only one, what it constructs is known better.
    private Value Sharpen(Value declared, Value assigned)
    {
        if (declared is not InstanceValue d)
            return declared;
        // The elements of a display are known one by one.
        if (program.Options.FollowParameters && assigned is LiteralValue literal && IsSubclass(literal.Class, d.Class) && ItemsOf(literal, "") is not UnknownValue)
            return literal;
        return assigned is InstanceValue a && (a.Origin & InstanceOrigin.Constructed) != 0 && IsSubclass(a.Class, d.Class)
            ? new InstanceValue(a.Class, a.Class == d.Class && a.Args.Length == 0 ? d.Args : a.Args, a.Origin, a.Site) : declared;
    }

    // "Something that can be called", alone or in a container: what is assigned and passed says more.
    private bool SaysLittle(Value declared) => program.Options.FollowParameters && HoldsCallable(declared, 0);

    private static bool HoldsCallable(Value declared, int depth)
    {
        if (declared is CallableValue)
            return true;
        if (depth > 2)
            return false;
        ReadOnlySpan<Value> parts = declared switch { UnionValue union => union.Members, InstanceValue i => i.Args, TupleValue tuple => tuple.Elements, _ => [] };
        foreach (Value part in parts)
        {
            if (HoldsCallable(part, depth + 1))
                return true;
        }
        return false;
    }

    private static bool IsDeclared(FileFacts facts, int symbol)
    {
        for (int b = facts.Symbols[symbol].FirstBinding; b >= 0; b = facts.Bindings[b].Next)
        {
            if (facts.Bindings[b].Annotation > 0)
                return true;
        }
        return false;
    }

    private int ClassSymbol(int cls, int name)
    {
        int file = program.FileOfClass[cls];
        FileFacts facts = program.Facts(file);
        ScopeRow scope = facts.Scopes[program.Class(cls).Scope];
        if (classSymbols[cls] is not { } names)
        {
            names = new int[scope.SymbolCount];
            for (int i = 0; i < names.Length; i++)
                names[i] = program.Name(file, facts.Symbols[scope.SymbolStart + i].Name);
            classSymbols[cls] = names;
        }
        int index = Array.IndexOf(names, name);
        return index < 0 || facts.Symbols[scope.SymbolStart + index].FirstBinding < 0 ? -1 : scope.SymbolStart + index;
    }

    /// <summary>A member by the order of look-up, as it stands in the class (not bound), or null.</summary>
    internal Value? FindMember(int cls, int name, out int owner)
    {
        if (foundMembers.TryFind(cls, name, out Value? found, out owner))
            return found;
        owner = -1;
        bool final = true;
        foreach (int ancestor in Info(cls).Mro)
        {
            found = OwnMember(ancestor, name, out bool own);
            final &= own;
            if (found is not null)
            {
                owner = ancestor;
                break;
            }
        }
        if (final && classes[cls] is not null)
            foundMembers.Keep(cls, name, found, owner);
        return found;
    }

    internal Value? FindMemberAfter(int cls, int after, int name, out int owner)
    {
        bool active = false;
        foreach (int ancestor in Info(cls).Mro)
        {
            if (active && OwnMember(ancestor, name) is { } value)
            {
                owner = ancestor;
                return value;
            }
            active |= ancestor == after;
        }
        owner = -1;
        return null;
    }

    /// <summary>What <c>value.name</c> gives.</summary>
    public Value Attribute(Value value, int name)
    {
        switch (value)
        {
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value member in union.Members)
                {
                    if (member is not NoneValue)
                        builder.Add(Attribute(member, name));
                }
                return builder.ToValue();
            case ModuleValue module:
                return WithFlow((-1 - module.Module.File, name), ModuleMember(module.Module, name)) ?? HookResult(module.Module, name)
                    ?? (module.Module.File < 0 || module.Module.Space != ModuleSpace.Project
                        ? new ExternValue(module.Module.Name + "." + program.Names.Text(name)) : Value.Unknown);
            case ExternValue external:
                return new ExternValue(external.Name + "." + program.Names.Text(name));
            case ClassValue cls:
                return ClassAttribute(cls, name);
            case InstanceValue instance:
                return InstanceAttribute(instance, instance.Class, name);
            case WrappedValue { Inner: InstanceValue instance }:
                return InstanceAttribute(instance, instance.Class, name);
            case WrappedValue { Inner: FunctionValue inner } wrapped when program.Options.FollowParameters:
                return WithFlow((FunctionOwner + inner.Function, name), null) ?? Attribute(wrapped.Original, name);
            case SuperValue super:
                int start = super.Receiver switch { InstanceValue i => i.Class, ClassValue c => c.Class, _ => super.After };
                Value? found = FindMemberAfter(start, super.After, name, out int owner);
                if (found is null && !IsSubclass(start, super.After))
                    found = FindMemberAfter(super.After, super.After, name, out owner);
                Value next = found is null ? Value.Unknown : Bind(found, super.Receiver, owner);
                return super.Receiver is InstanceValue { Origin: InstanceOrigin.Self } ? WithSiblings(super, name, found, next) : next;
            case LiteralValue or TupleValue or GeneratorValue:
                int literalClass = ClassOf(value);
                return literalClass < 0 ? Value.Unknown : InstanceAttribute(value, literalClass, name);
            case TypeVarValue { Bound: not UnknownValue } variable:
                return Attribute(variable.Bound, name);
            case MadeClassValue made:
                return MadeMember(made.Site, name, null);
            case MadeInstanceValue made:
                return MadeMember(made.Site, name, made);
            case FunctionValue function:
                return WithFlow((FunctionOwner + function.Function, name), null) ?? Value.Unknown;
            default:
                return Value.Unknown;
        }
    }

    // `self.bot.loop.create_task`: nothing else is called `loop` and has such a method, even where the type of `bot` is not known.
    private Value? LoopMethod(int file, FileFacts facts, ExprNode node)
    {
        ExprNode receiver = facts.Exprs[node.A];
        int name = receiver.Kind switch
        {
            ExprKind.Attribute => receiver.B,
            ExprKind.Param => facts.Params[facts.Functions[receiver.A].ParamStart + receiver.B].Name,
            ExprKind.Bind => facts.Symbols[facts.Bindings[receiver.A].Symbol].Name,
            ExprKind.Name => facts.Symbols[receiver.A].Name,
            _ => -1,
        };
        if (name < 0 || known.EventLoop < 0 || facts.NameText(name) is not ("loop" or "_loop" or "event_loop" or "_event_loop")
            || facts.NameText(node.B) is not ("create_task" or "call_soon" or "call_soon_threadsafe" or "call_later" or "call_at" or "run_in_executor"
                or "run_until_complete" or "add_signal_handler" or "create_future"))
            return null;
        return Eval(file, node.A) is UnknownValue or ExternValue
            ? Attribute(new InstanceValue(known.EventLoop, [], InstanceOrigin.Inferred, -1), program.Name(file, node.B)) : null;
    }

    private Value ClassAttribute(ClassValue cls, int name)
    {
        Value? member = FindMember(cls.Class, name, out int owner);
        if (name == known.Subclasses && program.Options.FollowParameters)
            return SubclassesOf(cls.Class);
        switch (member)
        {
            case null:
                return ClassNamedBelow(cls.Class, name) ?? Value.Unknown;
            case NoneValue when ClassNamedBelow(cls.Class, name) is { } named:
                return named;
            case StaticOrClassMethodValue { IsStatic: true } s:
                return s.Callee;
            case StaticOrClassMethodValue c:
                return new BoundMethodValue(cls, c.Callee);
            case PropertyValue:
                return Value.Unknown;
            case FunctionValue f when program.Name(program.FileOf(f.Function), program.Function(f.Function).Name) is var n
                && (n == known.InitSubclass || n == known.ClassGetItem):
                return new BoundMethodValue(cls, f);
            case FunctionValue or WrappedValue or RecolouredValue:
                return member;
            case InstanceValue descriptor when descriptor.Class != owner && Getter(descriptor.Class, true) is { } get:
                return CallResult(new BoundMethodValue(descriptor, get), -1, -1);
        }
        if (known.Enum >= 0 && IsSubclass(cls.Class, known.Enum) && owner != known.Enum && member is not ClassValue)
            return InstanceOf(cls.Class);
        return SubstituteFor(member, cls, cls.Class, cls.Args, owner);
    }

    private Value InstanceAttribute(Value receiver, int cls, int name)
    {
        Value? member = FindMember(cls, name, out int owner);
        if (name == known.EnumValue && program.Options.FollowParameters && IsSubclass(cls, known.Enum) && EnumValues(cls) is not UnknownValue and var held)
            return held;
        if (member is null or NoneValue && (StoredElsewhere(receiver, cls, name)
            ?? (receiver is InstanceValue { Origin: InstanceOrigin.Self } ? ClassNamedBelow(cls, name) : null)) is { } stored)
            return stored;
        if (member is not null)
            return storedInClasses.Contains((owner, name)) ? Bind(member, receiver, owner) : OfInstance(member, receiver, owner, name);
        if (FindMember(cls, known.GetAttrName, out owner) is { } getattr && Unwrap(getattr) is { } function)
            return Delegated(function.Function, name) ?? SubstituteFor(CallResult(Bind(getattr, receiver, owner), -1, -1), receiver, cls, ArgsOf(receiver), owner);
        if (receiver is InstanceValue { Origin: InstanceOrigin.Self } && MemberOfHosts(cls, name) is { } hosted)
            return hosted;
        foreach (int ancestor in Info(cls).Mro)
        {
            if (Info(ancestor).ExternBase is { } external)
                return new ExternValue(external + "." + program.Names.Text(name));
        }
        return Value.Unknown;
    }

    // A function that an instance holds is no method: it is called with the arguments alone.
    private Value OfInstance(Value member, Value receiver, int owner, int name)
    {
        switch (member)
        {
            case FunctionValue or WrappedValue { Inner: FunctionValue } when IsHeld(member, owner, name):
                return member;
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value one in union.Members)
                    builder.Add(OfInstance(one, receiver, owner, name));
                return builder.ToValue();
            default:
                return Bind(member, receiver, owner);
        }
    }

    // Whether a function is in an attribute, but not in the body of the class.
    private bool IsHeld(Value function, int owner, int name)
    {
        if (Unwrap(function) is not { } f || (program.Function(f.Function).Flags & FunctionFlags.Method) != 0)
            return false;
        int symbol = ClassSymbol(owner, name);
        if (symbol < 0)
            return true;
        Value inBody = Symbol(program.FileOfClass[owner], symbol);
        foreach (Value one in Members(inBody))
        {
            if (ValueComparer.Same(one, function))
                return false;
        }
        return true;
    }

    private static Value[] ArgsOf(Value value) => value is InstanceValue i ? i.Args : value is ClassValue c ? c.Args : [];

    /// <summary>A member found in a class, as a receiver sees it: methods bound, properties read, type arguments filled in.</summary>
    private Value Bind(Value member, Value receiver, int owner)
    {
        switch (member)
        {
            case FunctionValue or RecolouredValue or WrappedValue:
                return receiver is ClassValue ? member : new BoundMethodValue(receiver, member);
            case StaticOrClassMethodValue { IsStatic: true } s:
                return s.Callee;
            case PartialValue { IsMethod: true } partial:
                return new PartialValue(Bind(partial.Callee, receiver, owner), partial.Site, false);
            case StaticOrClassMethodValue c:
                return new BoundMethodValue(receiver is InstanceValue i ? ClassObject(i.Class) : receiver, c.Callee);
            case PropertyValue p:
                return CallFunction(p.Getter.Function, receiver, -1, -1);
            case UnionValue union:
                var builder = NewUnion();
                foreach (Value one in union.Members)
                    builder.Add(Bind(one, receiver, owner));
                return builder.ToValue();
            case InstanceValue descriptor when descriptor.Class != owner && Getter(descriptor.Class, false) is { } get:
                return CallResult(new BoundMethodValue(descriptor, get), -1, -1);
        }
        int cls = receiver switch { InstanceValue i => i.Class, ClassValue c => c.Class, _ => ClassOf(receiver) };
        return cls < 0 ? member : SubstituteFor(member, receiver, cls, ArgsOf(receiver), owner);
    }

    /// <summary>The <c>__get__</c> of a descriptor; of overloads the one for access through the class (<c>instance: None</c>) or through an instance.</summary>
    private FunctionValue? Getter(int cls, bool ofClass)
    {
        Value? get = FindMember(cls, known.Get, out _);
        // One that does not tell the two apart speaks for instances.
        if (get is not UnionValue overloads)
            return ofClass ? null : get as FunctionValue;
        foreach (Value member in overloads.Members)
        {
            if (member is not FunctionValue function)
                continue;
            int file = program.FileOf(function.Function);
            FileFacts facts = program.Facts(file);
            ref readonly FunctionRow row = ref program.Function(function.Function);
            if (row.ParamCount < 2)
                continue;
            int annotation = facts.Params[row.ParamStart + 1].Annotation;
            if (ofClass == (annotation > 0 && facts.Exprs[annotation].Kind == ExprKind.None))
                return function;
        }
        return null;
    }
}
