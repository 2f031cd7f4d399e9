using System;
using System.Collections.Generic;
using System.Threading;
using Asyncward.Program.Calls;
using Asyncward.Program.Effects;
using Asyncward.Program.Library;
using Asyncward.Program.Linking;
using Asyncward.Program.Types;
using Asyncward.Python;
using Asyncward.Python.Facts;

namespace Asyncward.Program;

/// <summary>
/// The whole program: linked files, functions, call graph, summaries. Rows of files get program-wide numbers: the file's base plus the row.
/// Immutable once built, but for memoised evaluation.
/// </summary>
public sealed class ProgramModel
{
    // Callbacks handed on more than this many times are rare; each round costs a whole resolution.
    private const int ParameterRounds = 6;

    private const int MarkDistance = 64;

    private readonly NamedFiles names;
    private readonly int[]?[] probedExits;
    private readonly byte[] setsNonBlocking;
    // Asked for each edge: by file, since the files' own roles lie scattered.
    private readonly bool[] isModel, isProject, isChecked;
    private readonly Lazy<ClassRegistrations> classRegistrations;
    private readonly Lazy<PlainReplacements.Found> replacements;
    private readonly int[] functionBase, classBase, siteBase;
    // Asked for each edge, too: the rows lie scattered.
    private readonly FunctionFlags[] flagsOfFunction;

    // The files that the first of every so many sites are in.
    private readonly int[] siteMarks;

    private ProgramModel(ModuleTable modules, ProgramOptions options, NamedFiles names, Evaluator.ProjectIndexes indexes)
    {
        Options = options;
        Files = modules.Files;
        this.names = names;
        names.Join(Files);
        Modules = modules.Modules;
        Imports = modules.Imports;
        ModuleTable = modules;
        functionBase = new int[Files.Length + 1];
        classBase = new int[Files.Length + 1];
        siteBase = new int[Files.Length + 1];
        ProbedRegions = new byte[Files.Length][];
        probedExits = new int[Files.Length][];
        setsNonBlocking = new byte[Files.Length];
        isModel = new bool[Files.Length];
        isProject = new bool[Files.Length];
        isChecked = new bool[Files.Length];
        for (int i = 0; i < Files.Length; i++)
        {
            FileFacts facts = Files[i].Facts;
            functionBase[i + 1] = functionBase[i] + facts.Functions.Length;
            classBase[i + 1] = classBase[i] + facts.Classes.Length;
            siteBase[i + 1] = siteBase[i] + facts.Sites.Length;
            isModel[i] = Files[i].Role == FileRole.Model;
            isProject[i] = Files[i].Role is FileRole.Project or FileRole.Test;
            if (isProject[i])
                ProjectFunctionCount = functionBase[i + 1];
            isChecked[i] = Files[i].Role == FileRole.Project || Files[i].Role == FileRole.Test && options.CheckTests;
        }
        FileOfFunction = Spread(functionBase);
        flagsOfFunction = WrittenArray.Of<FunctionFlags>(FileOfFunction.Length);
        for (int i = 0; i < Files.Length; i++)
        {
            int function = functionBase[i];
            foreach (ref readonly FunctionRow row in Files[i].Facts.Functions.AsSpan())
                flagsOfFunction[function++] = row.Flags;
        }
        FileOfClass = Spread(classBase);
        siteMarks = Mark(siteBase);
        classRegistrations = new Lazy<ClassRegistrations>(() => new ClassRegistrations(this));
        replacements = new Lazy<PlainReplacements.Found>(() => PlainReplacements.Find(this));
        Models = new ModelEffects(this);
        Types = new Evaluator(this, indexes);
        Calls = null!;
        Callers = null!;
        Suspension = null!;
        Blocking = null!;
        Contexts = null!;
    }

    /// <summary>Project files first, in the order given; then models and dependencies in order of loading.</summary>
    public SourceFile[] Files { get; }

    /// <summary>How it was linked.</summary>
    public ProgramOptions Options { get; }

    /// <summary>The module that each file is.</summary>
    public Module[] Modules { get; }

    /// <summary>Evaluation of expressions to abstract values.</summary>
    public Evaluator Types { get; }

    /// <summary>What the library models say about functions and classes.</summary>
    public ModelEffects Models { get; }

    /// <summary>Who calls whom.</summary>
    public CallGraph Calls { get; private set; }

    /// <summary>The call graph backwards: what runs because a function runs on the same thread.</summary>
    public CallerIndex Callers { get; private set; }

    /// <summary>Which functions may suspend.</summary>
    public SuspensionSummary Suspension { get; private set; }

    /// <summary>Which functions block, and how.</summary>
    public BlockingSummary Blocking { get; private set; }

    /// <summary>Where functions run.</summary>
    public ContextSummary Contexts { get; private set; }

    /// <summary>How many functions there are in all files.</summary>
    public int FunctionCount => FileOfFunction.Length;

    /// <summary>How many of them are in files of the project: the first ones.</summary>
    internal int ProjectFunctionCount { get; }

    /// <summary>How many sites there are in all files.</summary>
    public int SiteCount => siteBase[^1];

    /// <summary>Whether a name that a model speaks of may be there in the version in use.</summary>
    public bool ModelsMayHave(string qualifiedName) => ModuleTable.ModelNames.MayHave(qualifiedName);

    internal ImportTarget[][] Imports { get; }

    internal ModuleTable ModuleTable { get; }

    internal NameInterner Names => names.Names;

    /// <summary>The text of a name that the whole program shares.</summary>
    public string NameText(int name) => Names.Text(name);

    // Per file and region: 0 not asked yet, 1 no, 2 yes.
    internal byte[]?[] ProbedRegions { get; }

    internal bool SetsNonBlocking(int file)
    {
        if (setsNonBlocking[file] == 0)
            setsNonBlocking[file] = (byte)(SiteQuestions.FindSetsNonBlocking(this, file) ? 2 : 1);
        return setsNonBlocking[file] == 2;
    }

    internal int[] ProbedExits(int file) => probedExits[file] ??= SiteQuestions.FindProbedExits(this, file);

    internal ClassRegistrations ClassRegistrations => classRegistrations.Value;

    // What puts plain functions in the place of coroutine functions.
    internal PlainReplacements.Found Replacements => replacements.Value;

    internal int[] FileOfFunction { get; }

    internal int[] FileOfClass { get; }

    /// <summary>Links the project's files and what they reach, resolves calls and computes the summaries.</summary>
    public static ProgramModel Build(SourceFile[] projectFiles, ProgramOptions options, IModuleSource source)
    {
        ArgumentNullException.ThrowIfNull(projectFiles);
        var modules = new ModuleTable(projectFiles, options, source);
        var names = new NamedFiles(projectFiles);
        var indexes = new Evaluator.ProjectIndexes(names);
        // Linking is the work of one thread.
        Thread? beside = WorkerThreads.Begin(options.Jobs, indexes.All);
        ProgramModel program;
        try
        {
            modules.LoadAll(["builtins", "typing", "types", "functools", "collections.abc", "enum"]);
            program = new ProgramModel(modules, options, names, indexes);
            program.Types.Prepare();
            program.Calls = CallGraph.Build(program);
        }
        finally
        {
            beside?.Join();
        }
        if (options.FollowParameters)
            program.FollowParameters();
        program.Callers = new CallerIndex(program);
        // None of these asks another.
        WorkerThreads.RunEach(options.Jobs, [() => program.Blocking = BlockingSummary.Collect(program), () => program.Contexts = ContextSummary.Compute(program)]);
        // Nor these: many small jobs, so that no thread is left with a long one.
        WorkerThreads.RunEach(options.Jobs, [() => program.Suspension = SuspensionSummary.Compute(program), .. program.Blocking.Spreads()]);
        return program;
    }

    // Twice: at first methods seem to be called on whatever their class allows, and what flowed on because of that would stay.
    private void FollowParameters()
    {
        for (int round = 0; round < ParameterRounds && Types.FlowParameters(Calls); round++)
            Calls = CallGraph.Build(this, Calls);
        Types.KeepReceiversOnly();
        for (int round = 0; round < ParameterRounds * 2 && Types.FlowParameters(Calls); round++)
        {
        }
        Calls = CallGraph.Build(this, Calls);
    }

    /// <summary>The oldest and the newest minor version of Python 3 that a file has to run on.</summary>
    public (int Min, int Max) PythonOf(int file) => Options.PythonOf?.Invoke(Files[file].Path) ?? (Options.MinMinor, Options.MaxMinor);

    /// <summary>The facts of a file.</summary>
    public FileFacts Facts(int file) => Files[file].Facts;

    /// <summary>The file of a function.</summary>
    public int FileOf(int function) => FileOfFunction[function];

    /// <summary>The program-wide number of a function.</summary>
    public int FunctionId(int file, int row) => functionBase[file] + row;

    /// <summary>The row of a function in its file.</summary>
    public int FunctionRowOf(int function) => function - functionBase[FileOfFunction[function]];

    /// <summary>The row of a function.</summary>
    public ref readonly FunctionRow Function(int function) => ref Files[FileOfFunction[function]].Facts.Functions[FunctionRowOf(function)];

    /// <summary>Whether a function is async, a generator, a lambda and so on: the flags of its row.</summary>
    public FunctionFlags FlagsOf(int function) => flagsOfFunction[function];

    /// <summary>The program-wide number of a class.</summary>
    public int ClassId(int file, int row) => classBase[file] + row;

    /// <summary>The file of a class.</summary>
    public int FileOfClassId(int cls) => FileOfClass[cls];

    /// <summary>The row of a class in its file.</summary>
    public int ClassRowOf(int cls) => cls - classBase[FileOfClass[cls]];

    /// <summary>The row of a class.</summary>
    public ref readonly ClassRow Class(int cls) => ref Files[FileOfClass[cls]].Facts.Classes[ClassRowOf(cls)];

    /// <summary>How many classes there are in all files.</summary>
    public int ClassCount => FileOfClass.Length;

    /// <summary>The program-wide number of a site.</summary>
    public int SiteId(int file, int row) => siteBase[file] + row;

    /// <summary>The file of a site.</summary>
    public int FileOfSite(int site)
    {
        int index = siteMarks[site / MarkDistance];
        // Files without sites share their base with the next: the last of them holds it.
        while (siteBase[index + 1] <= site)
            index++;
        return index;
    }

    /// <summary>The row of a site in its file.</summary>
    public int SiteRowOf(int site) => site - siteBase[FileOfSite(site)];

    /// <summary>The row of a site.</summary>
    public ref readonly SiteRow Site(int site)
    {
        int file = FileOfSite(site);
        return ref Files[file].Facts.Sites[site - siteBase[file]];
    }

    /// <summary>Whether a file is the user's own.</summary>
    public bool IsProject(int file) => isProject[file];

    /// <summary>Which of the programs that are checked together a file belongs to, see <see cref="SourceFile.Part"/>; -1 for what they may share.</summary>
    public int PartOf(int file) => names.PartOf(file);

    /// <summary>Whether findings are asked for in a file.</summary>
    public bool IsChecked(int file) => isChecked[file];

    /// <summary>Whether a file is a library model.</summary>
    internal bool IsModel(int file) => isModel[file];

    /// <summary>The program-wide number of a file's name, -1 for -1.</summary>
    public int Name(int file, int local) => names.Name(file, local);

    /// <summary>Qualified name: <c>pkg.mod.Class.f</c>, the module's own name for its body, <c>&lt;lambdaN&gt;</c> for lambdas.</summary>
    public string QualifiedName(int function)
    {
        int file = FileOfFunction[function];
        FileFacts facts = Facts(file);
        int row = FunctionRowOf(function);
        if (row == 0)
            return Modules[file].Name;
        ref readonly FunctionRow f = ref facts.Functions[row];
        string parent = QualifiedName(FunctionId(file, f.Parent));
        if ((f.Flags & FunctionFlags.Lambda) != 0)
        {
            int number = 1;
            for (int i = 0; i < row; i++)
            {
                if (facts.Functions[i].Parent == f.Parent && (facts.Functions[i].Flags & FunctionFlags.Lambda) != 0)
                    number++;
            }
            return parent + ".<lambda" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ">";
        }
        string name = (f.Flags & FunctionFlags.ClassBody) != 0 ? facts.NameText(facts.Classes[f.Class].Name) : f.Class < 0 ? facts.NameText(f.Name)
            : Unmangled(facts.NameText(f.Name), facts.NameText(facts.Classes[f.Class].Name));
        return parent.Length == 0 ? name : parent + "." + name;
    }

    // `C.__step`, as Python's own `__qualname__`, and not `C._C__step`.
    private static string Unmangled(string name, string cls)
    {
        string prefix = "_" + cls.TrimStart('_');
        return prefix.Length > 1 && name.StartsWith(prefix + "__", System.StringComparison.Ordinal) ? name[prefix.Length..] : name;
    }

    /// <summary>Qualified name of a class.</summary>
    public string QualifiedClassName(int cls) => QualifiedName(FunctionId(FileOfClass[cls], Class(cls).Body));

    /// <summary>Name without the module: <c>Class.f</c>.</summary>
    public string ShortName(int function)
    {
        string full = QualifiedName(function);
        string module = Modules[FileOfFunction[function]].Name;
        return full.Length > module.Length && module.Length > 0 && full.StartsWith(module + ".", StringComparison.Ordinal) ? full[(module.Length + 1)..] : full;
    }

    /// <summary>Whether a function is the body of a notebook: Jupyter runs its cells on a loop.</summary>
    public bool IsNotebook(int function) =>
        (FlagsOf(function) & FunctionFlags.Module) != 0 && (Facts(FileOf(function)).Flags & FileFlags.Notebook) != 0;

    /// <summary>The method that a function is, or that it stands in; -1 where there is none.</summary>
    public int MethodAround(int function)
    {
        while (Function(function).Class < 0 && (FlagsOf(function) & (FunctionFlags.Nested | FunctionFlags.Lambda)) != 0 && Function(function).Parent > 0)
            function = FunctionId(FileOf(function), Function(function).Parent);
        return Function(function).Class >= 0 ? function : -1;
    }

    private static int[] Mark(int[] bases)
    {
        int[] marks = new int[bases[^1] / MarkDistance + 1];
        int file = 0;
        for (int i = 0; i < marks.Length; i++)
        {
            while (file + 2 < bases.Length && bases[file + 1] <= i * MarkDistance)
                file++;
            marks[i] = file;
        }
        return marks;
    }

    private static int[] Spread(int[] bases)
    {
        int[] owners = new int[bases[^1]];
        for (int i = 0; i + 1 < bases.Length; i++)
            owners.AsSpan(bases[i], bases[i + 1] - bases[i]).Fill(i);
        return owners;
    }
}
