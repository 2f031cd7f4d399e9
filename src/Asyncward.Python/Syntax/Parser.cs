using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Asyncward.Python.Syntax;

/// <summary>Parses Python 3.8 to 3.14 by recursive descent, one token ahead, and goes on after errors.</summary>
/// <remarks>After an error the current token is <see cref="Tok.Panic"/>, which no rule accepts, so all loops end and the
/// statement loop takes over (<c>Parser.Errors.cs</c>). Nothing is thrown.</remarks>
public sealed unsafe partial class Parser
{
    /// <summary>No expression's tree and no chain of <c>elif</c> is higher than this, so that visitors may recurse; what would
    /// be is a syntax error.</summary>
    public const int MaxHeight = 3000;

    // Far fewer levels than MaxHeight: each costs stack.
    private const int MaxDepth = 1500;

    [ThreadStatic]
    private static Parser? s_cached;

    private Lexer _lex = Lexer.Create();
    private readonly CommentList _comments = new();
    private readonly List<SyntaxError> _errors = [];
    private Scratch<Expr> _exprs = new(256);
    private Scratch<Expr?> _optionals = new(32);
    private Scratch<Stmt> _stmts = new(256);
    private Scratch<Keyword> _keywords = new(32);
    private Scratch<Arg> _args = new(32);
    private Scratch<Comprehension> _generators = new(8);
    private Scratch<Alias> _aliases = new(32);
    private Scratch<NameId> _nameIds = new(16);
    private Scratch<StringPiece> _pieces = new(32);
    private Scratch<CmpOp> _cmpOps = new(8);
    private Scratch<WithItem> _withItems = new(8);
    private Scratch<ExceptHandler> _handlers = new(8);
    private Scratch<MatchCase> _cases = new(16);
    private Scratch<Pattern> _patterns = new(16);
    private Scratch<TypeParam> _typeParams = new(8);
    private NameTable _names = null!;
    private byte* _text;
    private int _end;
    private int _depth;
    private int _elifs;

    private Parser()
    {
    }

    /// <summary>Parses a whole file. Never throws on any input.</summary>
    public static ParseResult Parse(SourceText source, NameTable names, ParserOptions options = default)
    {
        var parser = Rent();
        fixed (byte* text = source.Bytes)
        {
            parser.Open(text, 0, source.Length, names, inBrackets: false, options.SkipComments ? null : parser._comments);
            parser._errors.AddRange(source.Errors);
            var module = parser.File(source.Length);
            // In comments and strings, which are jumped over, one is as wrong as between tokens.
            if (parser._errors.Count == 0 && source.Span.IndexOf((byte)0) is >= 0 and var nul)
                parser._errors.Add(new SyntaxError(nul, nul + 1, Lexer.NullBytes));
            var result = new ParseResult(module, parser._errors.Count == 0 ? [] : parser._errors.ToArray(), parser._comments.Take());
            Return(parser);
            return result;
        }
    }

    /// <summary>Parses the expression that stands in a range of the source, such as a string annotation; spans are the source's.</summary>
    public static ExpressionResult ParseExpression(SourceText source, int start, int end, NameTable names)
    {
        fixed (byte* text = source.Bytes)
        {
            // The closing quote must not make a string prefix of the name before it, as in "T".
            var behind = text[end];
            text[end] = 0;
            var result = ParseRange(text, start, end, names);
            text[end] = behind;
            return result;
        }
    }

    /// <summary>Parses an expression that stands alone; spans are offsets in <paramref name="text"/>.</summary>
    public static ExpressionResult ParseExpression(ReadOnlySpan<byte> text, NameTable names)
    {
        var padded = new byte[text.Length + SourceText.Padding];
        text.CopyTo(padded);
        fixed (byte* bytes = padded)
            return ParseRange(bytes, 0, text.Length, names);
    }

    private static ExpressionResult ParseRange(byte* text, int start, int end, NameTable names)
    {
        var parser = Rent();
        parser.Open(text, start, end, names, inBrackets: true, comments: null);
        parser._lex.Next();
        var value = parser.Root(parser.StarExpressions());
        if (parser._lex.Kind != Tok.EndOfFile || parser._lex.PrevEnd > end)
            parser.FailSyntax();
        if (parser._errors.Count > 0)
            value = new ErrorExpr([], start, end);
        var result = new ExpressionResult(value, parser._errors.Count == 0 ? [] : parser._errors.ToArray());
        Return(parser);
        return result;
    }

    // A parser may be asked for an expression while it is in use only through a nested call on the same thread, which gets its own.
    private static Parser Rent()
    {
        var parser = s_cached ?? new Parser();
        s_cached = null;
        return parser;
    }

    private static void Return(Parser parser)
    {
        parser.Close();
        s_cached = parser;
    }

    private void Open(byte* text, int start, int end, NameTable names, bool inBrackets, CommentList? comments)
    {
        _text = text;
        _end = end;
        _names = names;
        _depth = 0;
        _elifs = 0;
        _silent = 0;
        _errors.Clear();
        _lex.Open(text, start, end, inBrackets, comments);
    }

    private void Close()
    {
        _names = null!;
        _exprs.Release();
        _optionals.Release();
        _stmts.Release();
        _keywords.Release();
        _args.Release();
        _generators.Release();
        _aliases.Release();
        _withItems.Release();
        _handlers.Release();
        _cases.Release();
        _patterns.Release();
        _typeParams.Release();
        _nameIds.Count = 0;
        _pieces.Count = 0;
        _cmpOps.Count = 0;
    }

    private Module File(int length)
    {
        _lex.Next();
        var from = _stmts.Count;
        while (true)
        {
            Statements();
            if (_lex.Kind == Tok.EndOfFile)
                break;
            // A dedent without its indent can follow an error only.
            _lex.Next();
        }
        var module = new Module(TakeStmts(from), length);
        if (_errors.Count == 0)
            CheckFutures(module);
        return module;
    }

    private Expr[] TakeExprs(int from)
    {
        var count = _exprs.Count - from;
        return count == 0 ? [] : _exprs.TakeInto(new Expr[count], from);
    }

    private Stmt[] TakeStmts(int from)
    {
        var count = _stmts.Count - from;
        return count == 0 ? [] : _stmts.TakeInto(new Stmt[count], from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Accept(Tok kind)
    {
        if (_lex.Kind != kind)
            return false;
        _lex.Next();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Expect(Tok kind)
    {
        if (_lex.Kind == kind)
            _lex.Next();
        else
            FailExpected(kind);
    }

    /// <summary>The current name token's row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private NameId Intern()
    {
        var start = _lex.Start;
        var name = new ReadOnlySpan<byte>(_text + start, _lex.TokEnd - start);
        return _lex.NonAscii ? InternNormalized(name) : _names.Intern(name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NameId InternNormalized(ReadOnlySpan<byte> name) => _names.Intern(Normalization.Compatible(name));

    /// <summary>Takes a name or fails.</summary>
    private NameId TakeName()
    {
        if (_lex.Kind != Tok.Name)
        {
            FailSyntax();
            return NameId.None;
        }
        var id = Intern();
        _lex.Next();
        return id;
    }

    /// <summary>One level deeper; false, with an error, where it gets too deep.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Enter()
    {
        if (++_depth < MaxDepth && ((_depth & 15) != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            return true;
        FailHere("too complex to parse");
        return false;
    }

    /// <summary>Checks the height of an expression that is not part of another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Expr Root(Expr value)
    {
        // A tree is never higher than its text is long.
        if (value.End - value.Start > MaxHeight && TreeHeight.Exceeds(value, MaxHeight))
            Fail(value.Start, value.Start, "too complex to parse");
        return value;
    }

    private ErrorExpr Nothing() => new([], _lex.PrevEnd, _lex.PrevEnd);
}
