"""langchain_classic: the chains and agents of LangChain before 1.0."""
