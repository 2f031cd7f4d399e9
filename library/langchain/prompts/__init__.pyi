"""langchain.prompts."""  # dynamic

from langchain_core.prompts import ChatPromptTemplate as ChatPromptTemplate, PromptTemplate as PromptTemplate
