using Asyncward.Program.Linking;

namespace Asyncward.Program.Types;

/// <summary>What the language itself is made of, found once in the models.</summary>
internal sealed class KnownNames
{
    public Module? BuiltinsModule;
    public int Object = -1, Type = -1, Str = -1, Bytes = -1, Int = -1, Float = -1, Bool = -1, List = -1, Dict = -1, Set = -1, Tuple = -1, Generator = -1;
    public int Property = -1, CachedProperty = -1, StaticMethod = -1, ClassMethod = -1, Super = -1, Partial = -1, TypeVar = -1, Enum = -1;
    public int PartialMethod = -1, NamedTuple = -1, ImportModule = -1, ImportBuiltin = -1;
    public int AwaitableClass = -1, EventLoop = -1, ContextManager = -1, AsyncContextManager = -1;
    public int MakeDefaultDict = -1;
    public int StopIteration = -1, TestProgram = -1, TestCase = -1;
    public int[] TestMethods = [];
    public int DeepCopy, Prepare;
    public int ArgsName, Wrapped, Patcher = -1;
    public int Dir = -1, Vars = -1, Globals = -1, GetMembers = -1;
    public int GetAttr = -1, Cast = -1, UpdateWrapper = -1, Overload = -1, NewType = -1;
    public int BaseException = -1, BlockingIOError = -1;
    public int SetBlocking, NoDelay;
    /// <summary>The methods behind binary operators.</summary>
    public int[] Operators = [];
    public int All, Init, New, PostInit, CallName, Get, SetName, Enter, Exit, AsyncEnter, AsyncExit, Iter, Next, AsyncIter, AsyncNext, Await, GetItem;
    public int Append, AppendLeft, Add, Insert, Extend, Update, SetDefault;
    /// <summary>The same in place, and asked of the right side.</summary>
    public int[] InPlaceOperators = [], ReflectedOperators = [];
    /// <summary>The methods behind comparisons, and what the right side is asked.</summary>
    public int[] Comparisons = [], MirroredComparisons = [];
    public int GlobalsBuiltin, LocalsBuiltin, VarsBuiltin, DictName, ModulesName, HashName, NextName;
    public int Subclasses, EnumValue, PutName, PutNoWait, SendName, GetName, PopName, SortName, KeyName, ReversedName, MissingName, RemoveName, ReverseName;
    public int DefaultDict = -1, Deque = -1, FrozenSet = -1, Zip = -1, Gather = -1, NamedTupleFactory = -1, MethodType = -1, SimpleNamespace = -1, HeapPush = -1;
    public int ObjectNew = -1, EnumMember = -1, ExceptionGroup = -1, AttributeGetter = -1, ItemGetter = -1, MethodCaller = -1, IsInstance = -1, IsSubclass = -1;
    public int AsyncIterBuiltin = -1, AsyncNextBuiltin = -1;
    public int FuncName, SelfName, DelAttrName, IndexName, InstanceCheck, SubclassCheck, SubclassHook, EnumMissing;
    public int IterBuiltin = -1, NextBuiltin = -1, Sorted = -1, Min = -1, Max = -1, Sum = -1, Reversed = -1, EvalBuiltin = -1, ExecBuiltin = -1;
    public int Neg, Pos, Invert, FormatName, ReprName, SetAttrName, GetAttributeName, SetNameHook;
    public int SetItem, DelItem, GetAttrName, Setter, Getter, Deleter, InitSubclass, ClassGetItem, Contains, Bound, StrName, BoolName, LenName;
}
