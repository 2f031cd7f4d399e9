"""langchain_openai.embeddings."""

from langchain_openai import AzureOpenAIEmbeddings as AzureOpenAIEmbeddings, OpenAIEmbeddings as OpenAIEmbeddings
