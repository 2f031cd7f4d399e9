using System;
using Asyncward.Program.Linking;

namespace Asyncward.Program.Types;

/// <summary>What the language itself is made of, looked up once.</summary>
public sealed partial class Evaluator
{
    /// <summary>Makes what nearly every program asks for: where the first one asks, the other threads would wait.</summary>
    internal Action[] Indexes =>
        [.. indexes.All, () => _ = handings.Value, () => _ = passings.Value];

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
        known.NoDelay = names.Intern("nodelay");
        known.Operators = Array.ConvertAll(Operators.Methods, names.Intern);
        known.InPlaceOperators = Array.ConvertAll(Operators.Methods, method => names.Intern("__i" + method[2..]));
        known.ReflectedOperators = Array.ConvertAll(Operators.Methods, method => names.Intern("__r" + method[2..]));
        known.Comparisons = Array.ConvertAll(Operators.Comparisons, names.Intern);
        known.MirroredComparisons = Array.ConvertAll(Operators.Mirrored, names.Intern);
        known.GlobalsBuiltin = names.Intern("globals");
        known.LocalsBuiltin = names.Intern("locals");
        known.VarsBuiltin = names.Intern("vars");
        known.DictName = names.Intern("__dict__");
        known.ModulesName = names.Intern("modules");
        known.HashName = names.Intern("__hash__");
        known.NextName = names.Intern("next");
        known.Subclasses = names.Intern("__subclasses__");
        known.EnumValue = names.Intern("value");
        known.Neg = names.Intern("__neg__");
        known.Pos = names.Intern("__pos__");
        known.Invert = names.Intern("__invert__");
        known.FormatName = names.Intern("__format__");
        known.ReprName = names.Intern("__repr__");
        known.SetAttrName = names.Intern("__setattr__");
        known.GetAttributeName = names.Intern("__getattribute__");
        known.FuncName = names.Intern("__func__");
        known.SelfName = names.Intern("__self__");
        known.DelAttrName = names.Intern("__delattr__");
        known.IndexName = names.Intern("__index__");
        known.InstanceCheck = names.Intern("__instancecheck__");
        known.SubclassCheck = names.Intern("__subclasscheck__");
        known.SubclassHook = names.Intern("__subclasshook__");
        known.EnumMissing = names.Intern("_missing_");
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
        known.ObjectNew = known.Object >= 0 && FindMember(known.Object, known.New, out _) is { } made && Unwrap(made) is { } maker ? maker.Function : -1;
        known.EnumMember = ModelClass("enum", "member");
        known.ExceptionGroup = ModelClass("builtins", "ExceptionGroup");
        known.AttributeGetter = ModelClass("operator", "attrgetter");
        known.ItemGetter = ModelClass("operator", "itemgetter");
        known.MethodCaller = ModelClass("operator", "methodcaller");
        known.DefaultDict = ModelClass("collections", "defaultdict");
        known.MakeDefaultDict = known.DefaultDict >= 0 && InitOf(known.DefaultDict) is { } filler ? filler.Function : -1;
        known.Deque = ModelClass("collections", "deque");
        known.FrozenSet = ModelClass("builtins", "frozenset");
        known.HeapPush = ModelFunction("heapq", "heappush");
        known.PutName = names.Intern("put");
        known.SendName = names.Intern("send");
        known.GetName = names.Intern("get");
        known.PopName = names.Intern("pop");
        known.RemoveName = names.Intern("remove");
        known.ReverseName = names.Intern("reverse");
        known.MissingName = names.Intern("__missing__");
        known.ReversedName = names.Intern("__reversed__");
        known.Reversed = ModelFunction("builtins", "reversed");
        known.KeyName = names.Intern("key");
        known.SortName = names.Intern("sort");
        known.IterBuiltin = ModelFunction("builtins", "iter");
        known.AsyncIterBuiltin = ModelFunction("builtins", "aiter");
        known.AsyncNextBuiltin = ModelFunction("builtins", "anext");
        known.IsInstance = ModelFunction("builtins", "isinstance");
        known.IsSubclass = ModelFunction("builtins", "issubclass");
        known.NextBuiltin = ModelFunction("builtins", "next");
        known.Sorted = ModelFunction("builtins", "sorted");
        known.Min = ModelFunction("builtins", "min");
        known.Max = ModelFunction("builtins", "max");
        known.EvalBuiltin = ModelFunction("builtins", "eval");
        known.ExecBuiltin = ModelFunction("builtins", "exec");
        known.Sum = ModelFunction("builtins", "sum");
        known.PutNoWait = names.Intern("put_nowait");
        known.MethodType = ModelClass("types", "MethodType");
        known.SimpleNamespace = ModelClass("types", "SimpleNamespace");
        known.NamedTupleFactory = ModelFunction("collections", "namedtuple");
        known.Zip = ModelFunction("builtins", "zip");
        known.Gather = ModelFunction("asyncio", "gather");
        known.GetAttr = ModelFunction("builtins", "getattr");
        known.StopIteration = ModelClass("builtins", "StopIteration");
        known.TestProgram = ModelClass("unittest", "TestProgram");
        known.TestCase = ModelClass("unittest", "TestCase");
        known.TestMethods = Array.ConvertAll(["setUpClass", "setUp", "test*", "tearDown", "tearDownClass"], names.Intern);
        known.DeepCopy = names.Intern("__deepcopy__");
        known.Prepare = names.Intern("__prepare__");
        known.ArgsName = names.Intern("args");
        known.Wrapped = names.Intern("__wrapped__");
        known.Patcher = ModelClass("unittest.mock", "_Patcher");
        known.Dir = ModelFunction("builtins", "dir");
        known.Vars = ModelFunction("builtins", "vars");
        known.Globals = ModelFunction("builtins", "globals");
        known.GetMembers = ModelFunction("inspect", "getmembers");
        known.Cast = ModelFunction("typing", "cast");
        known.UpdateWrapper = ModelFunction("functools", "update_wrapper");
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

    /// <summary>A class that stands at the top of a file, or -1.</summary>
    internal int ClassIn(int file, string name) => ModuleSymbol(file, program.Names.Intern(name)) is >= 0 and var symbol && Symbol(file, symbol) is ClassValue c ? c.Class : -1;

    private int ModelFunction(string module, string name) =>
        Model(module) is { } m && ModuleMember(m, program.Names.Intern(name)) is { } value && Unwrap(value) is { } f ? f.Function : -1;
}
