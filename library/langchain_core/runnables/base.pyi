"""langchain_core.runnables.base."""

from langchain_core.runnables import (
    Runnable as Runnable,
    RunnableSequence as RunnableSequence,
    RunnableParallel as RunnableParallel,
    RunnableLambda as RunnableLambda,
)
