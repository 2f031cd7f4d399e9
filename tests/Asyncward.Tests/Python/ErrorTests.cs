using System.Linq;
using System.Text;
using Asyncward.Python;
using Asyncward.Python.Syntax;
using Xunit;
using Assert = Xunit.Assert;

namespace Asyncward.Tests.Python;

/// <summary>What Python 3.14 says of texts that are not Python, and on which line.</summary>
public sealed class ErrorTests
{
    public static TheoryData<string, int, string> Rows => new()
    {
        { "f() = 1", 1, "cannot assign to function call here. Maybe you meant '==' instead of '='?" },
        { "x = (1,\n     2", 1, "'(' was never closed" },
        { "x = 1)", 1, "unmatched ')'" },
        { "def f(a=1, b): pass", 1, "parameter without a default follows parameter with a default" },
        { "f(a=1, b)", 1, "positional argument follows keyword argument" },
        { "f(**a, *b)", 1, "iterable argument unpacking follows keyword argument unpacking" },
        { "f(a for b in c, 1)", 1, "Generator expression must be parenthesized" },
        { "\n\"abc", 2, "unterminated string literal (detected at line 2)" },
        { "x = \"\"\"a\n\n", 1, "unterminated triple-quoted string literal (detected at line 2)" },
        { "if a:\nb", 2, "expected an indented block after 'if' statement on line 1" },
        { "if a\n  b", 1, "expected ':'" },
        { "  a", 1, "unexpected indent" },
        { "if a:\n    b\n  c", 3, "unindent does not match any outer indentation level" },
        { "if a:\n\tb\n        c", 3, "inconsistent use of tabs and spaces in indentation" },
        { "a b", 1, "invalid syntax" },
        { "print \"x\"", 1, "Missing parentheses in call to 'print'. Did you mean print(...)?" },
        { "1 + = 2", 1, "invalid syntax" },
        { "lambda: (yield) = 1", 1, "cannot assign to lambda" },
        { "(a, 1) = 2", 1, "cannot assign to literal" },
        { "a, b += 1", 1, "'tuple' is an illegal expression for augmented assignment" },
        { "(a, b): int", 1, "only single target (not tuple) can be annotated" },
        { "[a]: int", 1, "only single target (not list) can be annotated" },
        { "del f()", 1, "cannot delete function call" },
        { "del *a", 1, "cannot delete starred" },
        { "for f() in x: pass", 1, "cannot assign to function call" },
        { "with a as 1: pass", 1, "cannot assign to literal" },
        { "x = 08", 1, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers" },
        { "x = 1 2\ny = ur'a'", 2, "'u' and 'r' prefixes are incompatible" },
        { "tF'{a}'", 1, "'f' and 't' prefixes are incompatible" },
        { "x = 1_", 1, "invalid decimal literal" },
        { "x = 0b2", 1, "invalid digit '2' in binary literal" },
        { "x = 1abc", 1, "invalid decimal literal" },
        { "\"\\N{NO SUCH NAME}\"", 1, "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name" },
        { "b'\u00e9'", 1, "bytes can only contain ASCII literal characters" },
        { "\"\\x1\"", 1, "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape" },
        { "f\"{a b}\"", 1, "invalid syntax. Perhaps you forgot a comma?" },
        { "f\"{}\"", 1, "f-string: valid expression required before '}'" },
        { "f\"{a!x}\"", 1, "f-string: invalid conversion character 'x': expected 's', 'r', or 'a'" },
        { "f\"}\"", 1, "f-string: single '}' is not allowed" },
        { "f\"{a", 1, "'{' was never closed" },
        { "{a: b, c}", 1, "':' expected after dictionary key" },
        { "{**a for a in b}", 1, "dict unpacking cannot be used in dict comprehension" },
        { "[*a for a in b]", 1, "iterable unpacking cannot be used in comprehension" },
        { "(*a)", 1, "cannot use starred expression here" },
        { "a = \u201cb\u201d", 1, "invalid character '“' (U+201C)" },
        { "x = $", 1, "invalid syntax" },
        { "x \\ y", 1, "unexpected character after line continuation character" },
        { "except: pass", 1, "invalid syntax" },
        { "try:\n  a\nb", 3, "expected 'except' or 'finally' block" },
        { "try:\n a\nexcept A, B as c: pass", 3, "multiple exception types must be parenthesized when using 'as'" },
        { "import a.b as c.d", 1, "cannot use attribute as import target" },
        { "from a import (b, c", 1, "'(' was never closed" },
        { "from a import b,", 1, "trailing comma not allowed without surrounding parentheses" },
        { "from __future__ import nothing", 1, "future feature nothing is not defined" },
        { "async x", 1, "invalid syntax" },
        { "class A(x for x in y) pass", 1, "invalid syntax" },
        { "def f(*): pass", 1, "named arguments must follow bare *" },
        { "def f(a, /, b, /): pass", 1, "/ may appear only once" },
        { "def f(**a, b): pass", 1, "arguments cannot follow var-keyword argument" },
        { "match x:\n  case a.b.c(): pass\n  case {**rest, 1: 2}: pass", 3, "invalid syntax" },
        { "x = [\n  a\n  b\n]", 2, "invalid syntax. Perhaps you forgot a comma?" },
        { "a := 1", 1, "invalid syntax" },
        { "f(a.b=1)", 1, "expression cannot contain assignment, perhaps you meant \"==\"?" },
        { "f(True=1)", 1, "cannot assign to True" },
        { "None = 1", 1, "cannot assign to None" },
        { "x = yield = 1", 1, "assignment to yield expression not possible" },
        { "a if b", 1, "expected 'else' after 'if' expression" },
        { "a\fb = 1 2", 1, "invalid syntax" },
        { "type X = ", 1, "invalid syntax" },
        { "nonlocal", 1, "invalid syntax" },
        { "\"a\" b\"b\"", 1, "cannot mix bytes and nonbytes literals" },
        { "t\"a\" \"b\"", 1, "cannot mix t-string literals with string or bytes literals" },
        { "@a\nx = 1", 2, "invalid syntax" },
        { "while True print(1)", 1, "invalid syntax" },
        { "global a.b", 1, "invalid syntax" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_first_error_is_that_of_Python(string text, int line, string message)
    {
        var source = SourceText.FromBytes(Encoding.UTF8.GetBytes(text));

        var result = Parser.Parse(source, new NameTable());

        var first = Assert.IsType<SyntaxError>(result.Errors[0]);
        Assert.Equal((line, message), (source.Lines.LineOf(first.Start), first.Message));
        Assert.Equal(result.Errors.Distinct(), result.Errors);
    }
}
