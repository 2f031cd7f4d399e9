"""An exception that nobody catches, with another one behind it; or an interrupt, by argument."""
import asyncio
import sys


async def main():
    try:
        await asyncio.sleep(0)
        {}["key"]
    except KeyError:
        raise ValueError("as it is")


if sys.argv[1:] == ["interrupt"]:
    raise KeyboardInterrupt
asyncio.run(main())
