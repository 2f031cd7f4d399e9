"""What a program that is started through another one sees of itself, and a stall."""
import asyncio
import sys
import time


async def main():
    await asyncio.sleep(0.01)
    for _ in range(100):
        time.sleep(0.3)  # blocks
        if is_seen():
            break


def is_seen():
    """Whether the observation, where there is one, has taken two stacks of the turn; nothing beside this file can be imported here."""
    core = sys.modules.get("_asyncward_core")
    records = list(core.modules["hooks"].records.values()) if core is not None and core.active else []
    return not records or any(record.samples >= 2 and record.block == record.cell[0] for record in records)


if __name__ == "__main__":
    print(sys.argv, sys.path[0], sys.flags.isolated, sys.modules["__main__"].__dict__ is globals(), sorted(globals()))
    asyncio.run(main())
