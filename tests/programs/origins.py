"""A coroutine that is dropped elsewhere than where it was made."""
import warnings

import asyncio


async def never():
    pass


def makes():
    return never()  # makes


def drops(kept):
    kept.clear()  # drops


async def main():
    kept = [makes()]
    drops(kept)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.run(main())
print([str(warning.message) for warning in caught])
