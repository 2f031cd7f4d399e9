"""chonkie: texts in chunks, and vectors for them, by a model on this machine or by a service."""

from chonkie.embeddings import (
    AutoEmbeddings as AutoEmbeddings,
    AzureOpenAIEmbeddings as AzureOpenAIEmbeddings,
    BaseEmbeddings as BaseEmbeddings,
    CohereEmbeddings as CohereEmbeddings,
    GeminiEmbeddings as GeminiEmbeddings,
    JinaEmbeddings as JinaEmbeddings,
    Model2VecEmbeddings as Model2VecEmbeddings,
    OpenAIEmbeddings as OpenAIEmbeddings,
    SentenceTransformerEmbeddings as SentenceTransformerEmbeddings,
    VoyageAIEmbeddings as VoyageAIEmbeddings,
)
