using System;
using Asyncward.Dev;

return args switch
{
    ["conformance", ..] => Conformance.Run(args.AsSpan(1)),
    ["bench-parse", ..] => BenchParse.Run(args.AsSpan(1)),
    ["facts", ..] => FactsCommand.Run(args.AsSpan(1)),
    ["gen"] => Generate.Run(checkOnly: false),
    ["gen", "--check"] => Generate.Run(checkOnly: true),
    ["new-rule", ..] => NewRule.Run(args.AsSpan(1)),
    ["models-report", ..] => ModelsReport.Run(args.AsSpan(1)),
    ["fuzz", ..] => Fuzz.Run(args.AsSpan(1)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Asyncward.Dev conformance --python COMMAND [--map FROM=TO] [--sample N] [--show N] FILE|DIR|@LIST…");
    Console.Error.WriteLine("       Asyncward.Dev bench-parse [--rounds N] [--facts] FILE|DIR…");
    Console.Error.WriteLine("       Asyncward.Dev facts FILE… | facts --count FILE|DIR…");
    Console.Error.WriteLine("       Asyncward.Dev gen [--check]");
    Console.Error.WriteLine("       Asyncward.Dev new-rule NAME --theme THEME --code AWNNN");
    Console.Error.WriteLine("       Asyncward.Dev models-report [--models DIR] [--list] DIR…");
    Console.Error.WriteLine("       Asyncward.Dev fuzz [--rounds N] [--seed N] [FILE|DIR…]");
    return 2;
}
