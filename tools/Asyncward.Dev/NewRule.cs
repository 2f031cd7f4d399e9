using System;
using System.IO;
using System.Linq;

namespace Asyncward.Dev;

/// <summary>Makes the file of a rule that compiles and says nothing yet.</summary>
internal static class NewRule
{
    internal static int Run(ReadOnlySpan<string> args)
    {
        if (args is not [var name, "--theme", var theme, "--code", var code] || name.Any(c => !char.IsAsciiLetterLower(c) && c != '-'))
        {
            Console.Error.WriteLine("usage: ./dev new-rule NAME --theme THEME --code AWNNN   (NAME as in blocking-call, THEME as in Blocking)");
            return 2;
        }
        var type = string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "Rule";
        var path = $"src/Asyncward.Rules/{theme}/{type}.cs";
        if (File.Exists(path))
        {
            Console.Error.WriteLine($"{path} is there already");
            return 1;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Text(name, theme, code, type));
        Console.WriteLine($"wrote {path}; now ./dev gen");
        return 0;
    }

    private static string Text(string name, string theme, string code, string type) => $$""""
        namespace Asyncward.Rules.{{theme}};

        /// <summary>What it reports, in a few words.</summary>
        public sealed class {{type}} : Rule
        {
            /// <inheritdoc/>
            public override string Code => "{{code}}";

            /// <inheritdoc/>
            public override string Name => "{{name}}";

            /// <inheritdoc/>
            public override string Summary => "what it reports, in one line";

            /// <inheritdoc/>
            public override RuleDefault Default => RuleDefault.Off;

            /// <inheritdoc/>
            public override string Page =>
                """
                # {{name}}

                What it is, in one line.

                ## Why

                ## Bad

                ```python
                ```

                ## Good

                ```python
                ```

                ## Not reported

                ## Limits

                ## Options
                """;

            /// <inheritdoc/>
            public override void Check(RuleContext context)
            {
            }
        }

        """";
}
