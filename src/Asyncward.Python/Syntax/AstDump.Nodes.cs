namespace Asyncward.Python.Syntax;

/// <summary>The fields of statements and of what stands in them, in the order of Python's ASDL.</summary>
public sealed partial class AstDump
{
    private void Any(Node node)
    {
        switch (node)
        {
            case Expr expr:
                Expression(expr);
                return;
            case Stmt stmt:
                Statement(stmt);
                return;
            case Pattern pattern:
                PatternNode(pattern);
                return;
            case ExceptHandler n:
                Open("ExceptHandler"u8);
                Child("type"u8, n.Type);
                Identifier("name"u8, n.Name);
                Nodes("body"u8, n.Body);
                break;
            case Arg n:
                Open("arg"u8);
                Identifier("arg"u8, n.Name);
                Child("annotation"u8, n.Annotation);
                break;
            case Keyword n:
                Open("keyword"u8);
                Identifier("arg"u8, n.Name);
                Child("value"u8, n.Value);
                break;
            case Alias n:
                Open("alias"u8);
                Identifier("name"u8, n.Name);
                Identifier("asname"u8, n.AsName);
                break;
            case TypeVar n:
                Open("TypeVar"u8);
                Identifier("name"u8, n.Name);
                Child("bound"u8, n.Bound);
                Child("default_value"u8, n.DefaultValue);
                break;
            case ParamSpec n:
                Open("ParamSpec"u8);
                Identifier("name"u8, n.Name);
                Child("default_value"u8, n.DefaultValue);
                break;
            case TypeVarTuple n:
                Open("TypeVarTuple"u8);
                Identifier("name"u8, n.Name);
                Child("default_value"u8, n.DefaultValue);
                break;
            case Arguments n:
                Open("arguments"u8);
                Nodes("posonlyargs"u8, n.PosOnly);
                Nodes("args"u8, n.Args);
                Child("vararg"u8, n.VarArg);
                Nodes("kwonlyargs"u8, n.KwOnly);
                Nodes("kw_defaults"u8, n.KwDefaults);
                Child("kwarg"u8, n.KwArg);
                Nodes("defaults"u8, n.Defaults);
                Close();
                return;
            case Comprehension n:
                Open("comprehension"u8);
                Child("target"u8, n.Target);
                Child("iter"u8, n.Iter);
                Nodes("ifs"u8, n.Ifs);
                Number("is_async"u8, n.IsAsync ? 1 : 0);
                Close();
                return;
            case WithItem n:
                Open("withitem"u8);
                Child("context_expr"u8, n.ContextExpr);
                Child("optional_vars"u8, n.OptionalVars);
                Close();
                return;
            case MatchCase n:
                Open("match_case"u8);
                Child("pattern"u8, n.Pattern);
                Child("guard"u8, n.Guard);
                Nodes("body"u8, n.Body);
                Close();
                return;
        }
        Close(node);
    }

    private void Statement(Stmt node)
    {
        switch (node)
        {
            case FunctionDef n:
                Open(n.IsAsync ? "AsyncFunctionDef"u8 : "FunctionDef"u8);
                Identifier("name"u8, n.Name);
                Child("args"u8, n.Args);
                Nodes("body"u8, n.Body);
                Nodes("decorator_list"u8, n.Decorators);
                Child("returns"u8, n.Returns);
                Nodes("type_params"u8, n.TypeParams);
                break;
            case ClassDef n:
                Open("ClassDef"u8);
                Identifier("name"u8, n.Name);
                Nodes("bases"u8, n.Bases);
                Nodes("keywords"u8, n.Keywords);
                Nodes("body"u8, n.Body);
                Nodes("decorator_list"u8, n.Decorators);
                Nodes("type_params"u8, n.TypeParams);
                break;
            case Return n:
                Open("Return"u8);
                Child("value"u8, n.Value);
                break;
            case Delete n:
                Open("Delete"u8);
                Nodes("targets"u8, n.Targets);
                break;
            case Assign n:
                Open("Assign"u8);
                Nodes("targets"u8, n.Targets);
                Child("value"u8, n.Value);
                break;
            case TypeAlias n:
                Open("TypeAlias"u8);
                Child("name"u8, n.Name);
                Nodes("type_params"u8, n.TypeParams);
                Child("value"u8, n.Value);
                break;
            case AugAssign n:
                Open("AugAssign"u8);
                Child("target"u8, n.Target);
                Mark("op"u8, OperatorName(n.Op));
                Child("value"u8, n.Value);
                break;
            case AnnAssign n:
                Open("AnnAssign"u8);
                Child("target"u8, n.Target);
                Child("annotation"u8, n.Annotation);
                Child("value"u8, n.Value);
                Number("simple"u8, n.Simple ? 1 : 0);
                break;
            case For n:
                Open(n.IsAsync ? "AsyncFor"u8 : "For"u8);
                Child("target"u8, n.Target);
                Child("iter"u8, n.Iter);
                Nodes("body"u8, n.Body);
                Nodes("orelse"u8, n.OrElse);
                break;
            case While n:
                Open("While"u8);
                Child("test"u8, n.Test);
                Nodes("body"u8, n.Body);
                Nodes("orelse"u8, n.OrElse);
                break;
            case If n:
                Open("If"u8);
                Child("test"u8, n.Test);
                Nodes("body"u8, n.Body);
                Nodes("orelse"u8, n.OrElse);
                break;
            case With n:
                Open(n.IsAsync ? "AsyncWith"u8 : "With"u8);
                Nodes("items"u8, n.Items);
                Nodes("body"u8, n.Body);
                break;
            case Match n:
                Open("Match"u8);
                Child("subject"u8, n.Subject);
                Nodes("cases"u8, n.Cases);
                break;
            case Raise n:
                Open("Raise"u8);
                Child("exc"u8, n.Exc);
                Child("cause"u8, n.Cause);
                break;
            case Try n:
                Open(n.IsStar ? "TryStar"u8 : "Try"u8);
                Nodes("body"u8, n.Body);
                Nodes("handlers"u8, n.Handlers);
                Nodes("orelse"u8, n.OrElse);
                Nodes("finalbody"u8, n.FinalBody);
                break;
            case Assert n:
                Open("Assert"u8);
                Child("test"u8, n.Test);
                Child("msg"u8, n.Msg);
                break;
            case Import n:
                Open("Import"u8);
                Nodes("names"u8, n.Names);
                break;
            case ImportFrom n:
                Open("ImportFrom"u8);
                Identifier("module"u8, n.Module);
                Nodes("names"u8, n.Names);
                Number("level"u8, n.Level);
                break;
            case Global n:
                Open("Global"u8);
                Identifiers("names"u8, n.Names);
                break;
            case Nonlocal n:
                Open("Nonlocal"u8);
                Identifiers("names"u8, n.Names);
                break;
            case ExprStmt n:
                Open("Expr"u8);
                Child("value"u8, n.Value);
                break;
            case Pass:
                Open("Pass"u8);
                break;
            case Break:
                Open("Break"u8);
                break;
            case Continue:
                Open("Continue"u8);
                break;
            default:
                Open("ErrorStmt"u8);
                break;
        }
        Close(node);
    }
}
