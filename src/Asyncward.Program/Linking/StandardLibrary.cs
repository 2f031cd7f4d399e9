using System;
using System.Collections.Generic;

namespace Asyncward.Program.Linking;

/// <summary>Which top-level modules belong to Python itself, in any version that is read; the vocabulary of models counts among them.</summary>
public static class StandardLibrary
{
    private const string Names =
        "_thread abc aifc antigravity argparse array ast asynchat asyncio asyncore asyncward atexit audioop base64 bdb binascii bisect "
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

    // What `import asyncio` has in `sys.modules` on 3.8 to 3.13, and nothing else was imported.
    private const string Loaded =
        "abc asyncio base64 codecs collections concurrent contextlib contextvars copyreg dis enum functools genericpath heapq "
            + "importlib inspect io keyword linecache logging opcode operator os posixpath re reprlib selectors signal socket ssl stat string "
            + "struct subprocess threading token tokenize traceback types typing warnings weakref";

    private static readonly HashSet<string> All = new(Names.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Always = new(Loaded.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a top-level module is one of Python's own.</summary>
    public static bool Has(string module) => All.Contains(module);

    /// <summary>Whether every asynchronous program loads it: a file of that name in a directory of <c>sys.path</c> would break the program.</summary>
    public static bool IsLoadedByAll(string module) => Always.Contains(module);
}
