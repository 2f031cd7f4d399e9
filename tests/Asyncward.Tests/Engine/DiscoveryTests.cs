using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Asyncward.Engine;
using Asyncward.Program;
using Xunit;

namespace Asyncward.Tests.Engine;

public sealed class DiscoveryTests
{
    [Theory]
    [InlineData("*.py", "a.py", true)]
    [InlineData("*.py", "d/a.py", false)]
    [InlineData("**/a.py", "a.py", true)]
    [InlineData("**/a.py", "x/y/a.py", true)]
    [InlineData("x/**", "x/y/a.py", true)]
    [InlineData("x/**", "x", false)]
    [InlineData("x/**/z", "x/z", true)]
    [InlineData("x/**/z", "x/a/b/z", true)]
    [InlineData("x/**/z", "x/a/b/zz", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("[]]x", "]x", true)]
    [InlineData("[[:digit:]_]x", "7x", true)]
    [InlineData("[[:digit:]_]x", "_x", true)]
    [InlineData("[![:alpha:]]x", "ax", false)]
    [InlineData("[[:nope:]]x", "n]x", true)]
    [InlineData("[ax", "[ax", true)]
    [InlineData("\\*", "*", true)]
    [InlineData("\\*", "a", false)]
    [InlineData("a*b*c", "aXbXbc", true)]
    [InlineData("a*b*c", "aXbXb", false)]
    [InlineData("x*/y", "xa/y", true)]
    [InlineData("**/x*/**/*.py", "a/xb/c/d/e.py", true)]
    [InlineData("", "", true)]
    public void A_glob_matches_as_git_says(string pattern, string path, bool expected) => Assert.Equal(expected, Glob.Matches(pattern, path));

    [Fact]
    public void A_glob_with_many_stars_takes_no_exponential_time() =>
        Assert.False(Glob.Matches(string.Concat(Enumerable.Repeat("*a", 60)) + "b", new string('a', 5000)));

    [Theory]
    [InlineData("*.log\n!keep.log", "a/keep.log", false)]
    [InlineData("*.log\n!keep.log", "a/drop.log", true)]
    [InlineData("/top", "top", true)]
    [InlineData("/top", "a/top", false)]
    [InlineData("dir/", "dir", false)]
    [InlineData("dir/", "dir/file", true)]
    [InlineData("a/b", "a/b/c", true)]
    [InlineData("a/b", "x/a/b", false)]
    [InlineData("# no\n\\#yes", "#yes", true)]
    [InlineData("sp\\ ", "sp ", true)]
    [InlineData("sp   ", "sp", true)]
    public void Ignore_rules_read_as_gitignore(string rules, string path, bool ignored) => Assert.Equal(ignored, IgnoreRules.Parse(rules).Covers(path));

    private static CheckSettings Settings(TempDirectory directory, string[]? exclude = null, string[]? extend = null) => new()
    {
        Root = directory.Root,
        File = new SettingsFile(null, directory.Root, new SettingsLayer(), null),
        Rules = RuleSet.From(new SelectorTable([]), null, [], [], []),
        Exclude = exclude,
        ExtendExclude = extend ?? [],
    };

    private static string[] Find(TempDirectory directory, CheckSettings? settings = null, params string[] paths)
    {
        var (files, errors) = FileFinder.Find(paths.Length == 0 ? ["."] : paths, settings ?? Settings(directory), directory.Root);
        Assert.Empty(errors);
        return [.. files.Select(file => file.Path[(directory.Root.Length + 1)..])];
    }

    [Fact]
    public void A_walk_takes_python_and_leaves_what_nobody_means()
    {
        using var directory = new TempDirectory();
        foreach (var path in (string[])
        [
            "a.py", "b.pyi", "n.ipynb", "c.txt", "pkg/m.py", "node_modules/x.py", ".venv/x.py", "env2/pyvenv.cfg", "env2/x.py", "build/x.py", "lib/build/__init__.py",
            "lib/build/y.py", "lib/site-packages/z.py", "gen/ignored.py", "gen/kept.py",
        ])
        {
            directory.Write(path, "");
        }
        directory.Write("gen/.gitignore", "*.py\n!kept.py\n");
        Assert.Equal(["a.py", "b.pyi", "gen/kept.py", "lib/build/__init__.py", "lib/build/y.py", "n.ipynb", "pkg/m.py"], Find(directory));
        Assert.Equal(["a.py", "b.pyi", "gen/kept.py", "n.ipynb"], Find(directory, Settings(directory, extend: ["lib", "pkg/**"])));
        Assert.Contains("node_modules/x.py", Find(directory, Settings(directory, exclude: ["a.py"])));
    }

    [Fact]
    public void A_named_file_is_taken_once_whatever_it_is_called()
    {
        using var directory = new TempDirectory();
        directory.Write("tool", "");
        directory.Write("node_modules/x.py", "");
        Assert.Equal(["node_modules/x.py", "tool"], Find(directory, null, "tool", "./tool", "node_modules/x.py", "."));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_link_is_taken_where_it_leads_to_a_file(bool inGit)
    {
        using var directory = new TempDirectory();
        if (inGit)
            Git(directory.Root, "init", "-q");
        directory.Write("real.txt", "x = 1\n");
        directory.Write("sub/a.py", "");
        foreach (var (name, target) in ((string, string)[])[("good.py", "real.txt"), (".#lock.py", "user@host"), ("circle.py", "circle.py"), ("directory.py", "sub")])
            File.CreateSymbolicLink(Path.Combine(directory.Root, name), target);
        Assert.Equal(["good.py", "sub/a.py"], Find(directory));
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error_and_the_others_are_found()
    {
        using var directory = new TempDirectory();
        directory.Write("a.py", "");
        var (files, errors) = FileFinder.Find(["missing", "a.py"], Settings(directory), directory.Root);
        Assert.Single(files);
        Assert.Equal([new InputError("missing", "no such file or directory")], errors);
    }

    [Fact]
    public void In_a_work_tree_git_says_what_there_is()
    {
        using var directory = new TempDirectory();
        Git(directory.Root, "init", "-q");
        directory.Write(".gitignore", "ignored/\n*.gen.py\n");
        foreach (var path in (string[])["a.py", "sub/ü b.py", "ignored/x.py", "y.gen.py", "deleted.py", "node_modules/t.py", "sub/c.txt"])
            directory.Write(path, "");
        Git(directory.Root, "add", "a.py", "deleted.py");
        File.Delete(Path.Combine(directory.Root, "deleted.py"));
        Assert.Equal(["a.py", "sub/ü b.py"], Find(directory));
        Assert.Equal(["sub/ü b.py"], Find(directory, null, "sub"));
        // What git ignores as a whole is walked when the user asks for it.
        Assert.Equal(["ignored/x.py"], Find(directory, null, "ignored"));
    }

    [Fact]
    public void Submodules_are_part_of_the_program_and_a_hook_does_not_disturb()
    {
        using var directory = new TempDirectory();
        directory.Write("lib/b.py", "");
        directory.Write("lib/.gitignore", "drop.py\n");
        directory.Write("lib/drop.py", "");
        Git(Path.Combine(directory.Root, "lib"), "init", "-q");
        Git(Path.Combine(directory.Root, "lib"), "add", ".");
        Git(Path.Combine(directory.Root, "lib"), "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "b");
        directory.Write("app/a.py", "");
        directory.Write("app/drop.py", "");
        Git(Path.Combine(directory.Root, "app"), "init", "-q");
        Git(Path.Combine(directory.Root, "app"), "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", Path.Combine(directory.Root, "lib"), "vendor/lib");
        directory.Write("app/vendor/lib/drop.py", "");
        Assert.Equal(["a.py", "drop.py", "vendor/lib/b.py"], Find(directory, null, "app").Select(path => Path.GetRelativePath("app", path)));
        Assert.Equal(["b.py"], Find(directory, null, "app/vendor").Select(path => Path.GetRelativePath("app/vendor/lib", path)));
    }

    [Fact]
    public void What_git_knows_and_nobody_may_open_is_an_error()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var directory = new TempDirectory();
        Git(directory.Root, "init", "-q");
        directory.Write("a.py", "");
        Shell(directory.Root, "touch \"$(printf 'b\\377.py')\"");
        var (files, errors) = FileFinder.Find(["."], Settings(directory), directory.Root);
        Assert.Equal([Path.Combine(directory.Root, "a.py")], files.Select(file => file.Path));
        // What has such a name cannot be deleted from here either.
        Shell(directory.Root, "rm b*");
        Assert.Equal([new InputError(Path.Combine(directory.Root, "b\uFFFD.py"), Plain.NotUtf8)], errors);
    }

    private static void Shell(string directory, string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = directory })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static void Git(string directory, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = directory })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("tests/a.py", true)]
    [InlineData("pkg/test/a.py", true)]
    [InlineData("test_a.py", true)]
    [InlineData("pkg/a_test.py", true)]
    [InlineData("conftest.py", true)]
    [InlineData("contest.py", false)]
    [InlineData("latest/a.py", false)]
    [InlineData("pkg/testing.py", false)]
    public void Tests_are_known_by_their_paths(string path, bool expected) => Assert.Equal(expected, TestPaths.IsTest(path));

    [Fact]
    public void Import_roots_come_from_packaging_layout_and_packages()
    {
        using var directory = new TempDirectory();
        directory.Write("pyproject.toml", "[tool.setuptools.packages.find]\nwhere = [\"lib\"]\n");
        foreach (var path in (string[])["src/a/__init__.py", "lib/b/__init__.py", "backend/c/d/__init__.py", "backend/c/__init__.py", "scripts/run.py"])
            directory.Write(path, "");
        var settings = Settings(directory) with { File = SettingsFile.Find(directory.Root, new SelectorTable([]), []) };
        var (files, _) = FileFinder.Find(["."], settings, directory.Root);
        var roots = ImportRoots.Find(settings, files, [directory.Root], [], out var guessed).Select(root => Path.GetRelativePath(directory.Root, root));
        Assert.Equal(["backend", "lib", "src", "."], roots);
        Assert.Equal([Path.Combine(directory.Root, "backend")], guessed);
        Assert.Equal(["x", "."], ImportRoots.Find(settings with { Src = [Path.Combine(directory.Root, "x")] }, files, [], [], out _)
            .Select(root => Path.GetRelativePath(directory.Root, root)));
    }

    [Fact]
    public void A_directory_whose_modules_would_hide_those_of_every_program_is_no_import_root()
    {
        using var directory = new TempDirectory();
        foreach (var path in (string[])["one/house/a/__init__.py", "one/house/types.py", "two/setup.py", "two/b/__init__.py", "three/c/__init__.py"])
            directory.Write(path, "");
        var settings = Settings(directory) with { File = SettingsFile.Find(directory.Root, new SelectorTable([]), []) };
        var (files, _) = FileFinder.Find(["."], settings, directory.Root);
        var roots = ImportRoots.Find(settings, files, [directory.Root], [], out var guessed).Select(root => Path.GetRelativePath(directory.Root, root));
        Assert.Equal(["three", "one", "two", "."], roots);
        Assert.Equal(["one", "three"], guessed.Select(root => Path.GetRelativePath(directory.Root, root)));
    }

    [Fact]
    public void A_directory_of_modules_that_is_named_like_the_project_around_it_is_imported_by_that_name()
    {
        using var directory = new TempDirectory();
        foreach (var path in (string[])["libs/mail-box/pyproject.toml", "libs/mail-box/mail_box/parts/send.py", "libs/log/setup.py", "libs/log/src/log/write.py",
            "docs/docs/build.py", "app/main.py"])
            directory.Write(path, "");
        var settings = Settings(directory) with { File = SettingsFile.Find(directory.Root, new SelectorTable([]), []) };
        var (files, _) = FileFinder.Find(["."], settings, directory.Root);
        var roots = ImportRoots.Find(settings, files, [directory.Root], [], out var guessed).Select(root => Path.GetRelativePath(directory.Root, root));
        Assert.Equal(["libs/mail-box", "libs/log/src", "."], roots);
        Assert.Empty(guessed);
    }

    [Fact]
    public void What_git_says_of_a_directory_that_it_may_not_open_is_told()
    {
        Assert.Equal(new InputError("/repo/app/secret's", "permission denied"),
            GitFiles.Unread("warning: could not open directory 'app/secret's/': Permission denied", "/repo"));
        Assert.Null(GitFiles.Unread("warning: LF will be replaced by CRLF", "/repo"));
        Assert.Null(GitFiles.Unread(null, "/repo"));
    }

    [Fact]
    public void Installed_packages_are_found_without_running_python()
    {
        using var directory = new TempDirectory();
        directory.Write("proj/.venv/pyvenv.cfg", $"home = {directory.Root}/base/bin\n");
        directory.Write("proj/.venv/lib/python3.11/site-packages/extra.pth", "../../../../other\nimport os\n# no\nmissing\n");
        directory.Write("proj/other/m.py", "");
        directory.Write("proj/.venv/bin/python", "");
        directory.Write("base/lib/python3.11/os.py", "");
        directory.Write("active/lib/python3.12/site-packages/a.py", "");
        string[] Paths(string? python, Dictionary<string, string> variables) =>
        [
            .. PythonEnvironment.Find(python, [Path.Combine(directory.Root, "proj")], variables.GetValueOrDefault, out _)
                .SearchPaths.Select(path => Path.GetRelativePath(directory.Root, path)),
        ];
        Assert.Equal(["proj/.venv/lib/python3.11/site-packages", "proj/other"], Paths(null, []));
        Assert.Equal(["active/lib/python3.12/site-packages"], Paths(null, new() { ["VIRTUAL_ENV"] = Path.Combine(directory.Root, "active") }));
        Assert.Equal(
            ["proj/.venv/lib/python3.11/site-packages", "proj/other", "base/lib/python3.11"],
            Paths(Path.Combine(directory.Root, "proj/.venv/bin/python"), []));
        PythonEnvironment.Find(Path.Combine(directory.Root, "nothing"), [], _ => null, out var error);
        Assert.Contains("neither an interpreter nor", error, System.StringComparison.Ordinal);
    }
}
