using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Asyncward.Engine;

namespace Asyncward.Dev;

/// <summary><c>./dev models report</c>: which calls of asynchronous code on modelled libraries lead to a modelled name.</summary>
internal static class ModelsReport
{
    // The standard library is not counted: it would flatter the figure.
    private const string Standard =
        "abc aifc antigravity argparse array ast asynchat asyncio asyncore asyncward atexit audioop base64 bdb binascii bisect "
            + "builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent "
            + "configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis "
            + "distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib "
            + "functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib "
            + "imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap "
            + "marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers "
            + "opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix "
            + "posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline "
            + "reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr "
            + "socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct "
            + "subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time "
            + "timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing typing_extensions "
            + "unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc "
            + "zipapp zipfile zipimport zlib zoneinfo";

    internal static int Run(ReadOnlySpan<string> arguments)
    {
        var programs = new List<string>();
        var models = new List<string>();
        bool list = false;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--models" && i + 1 < arguments.Length)
                models.Add(Path.GetFullPath(arguments[++i]));
            else if (arguments[i] == "--list")
                list = true;
            else
                programs.Add(arguments[i]);
        }
        if (programs.Count == 0)
        {
            Console.Error.WriteLine("usage: ./dev models report [--models DIR] [--list] DIR…   (each DIR is the import root of a program)");
            return 2;
        }
        var standard = Standard.Split(' ').ToHashSet(StringComparer.Ordinal);
        var libraries = new SortedDictionary<string, (int Resolved, int Unresolved, int Untyped)>(StringComparer.Ordinal);
        Console.WriteLine("| program | calls on modelled libraries | resolved | share | on untyped results |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        var total = (Resolved: 0, Unresolved: 0, Untyped: 0);
        foreach (var program in programs)
        {
            var sum = (Resolved: 0, Unresolved: 0, Untyped: 0);
            foreach (var (name, count) in LibraryCalls.Measure(Path.GetFullPath(program), [.. models], standard.Contains))
            {
                var before = libraries.GetValueOrDefault(name);
                libraries[name] = (before.Resolved + count.Resolved, before.Unresolved + count.Unresolved.Count, before.Untyped + count.Untyped.Count);
                sum = (sum.Resolved + count.Resolved, sum.Unresolved + count.Unresolved.Count, sum.Untyped + count.Untyped.Count);
                if (list)
                {
                    foreach (var call in count.Unresolved)
                        Console.Error.WriteLine($"{program}: {call}");
                    foreach (var call in count.Untyped)
                        Console.Error.WriteLine($"{program}: untyped {call}");
                }
            }
            Row(Path.GetFileName(Path.TrimEndingDirectorySeparator(program)), sum);
            total = (total.Resolved + sum.Resolved, total.Unresolved + sum.Unresolved, total.Untyped + sum.Untyped);
        }
        Row("**all**", total);
        Console.WriteLine();
        Console.WriteLine("| library | calls | resolved | share | on untyped results |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var (name, sum) in libraries)
            Row(name, sum);
        return 0;
    }

    private static void Row(string name, (int Resolved, int Unresolved, int Untyped) sum)
    {
        int calls = sum.Resolved + sum.Unresolved;
        var share = calls == 0 ? "" : (100.0 * sum.Resolved / calls).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) + " %";
        Console.WriteLine($"| {name} | {calls} | {sum.Resolved} | {share} | {sum.Untyped} |");
    }
}
