"""langchain.chains (before 1.0)."""  # dynamic

from langchain_classic.chains import Chain as Chain, LLMChain as LLMChain
from langchain_classic.chains import create_history_aware_retriever as create_history_aware_retriever
from langchain_classic.chains import create_retrieval_chain as create_retrieval_chain
