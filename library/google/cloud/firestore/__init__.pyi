"""google.cloud.firestore."""

from google.cloud.firestore_v1 import (
    Client as Client,
    AsyncClient as AsyncClient,
    CollectionReference as CollectionReference,
    AsyncCollectionReference as AsyncCollectionReference,
    DocumentReference as DocumentReference,
    AsyncDocumentReference as AsyncDocumentReference,
    Query as Query,
    AsyncQuery as AsyncQuery,
    CollectionGroup as CollectionGroup,
    WriteBatch as WriteBatch,
    AsyncWriteBatch as AsyncWriteBatch,
    Transaction as Transaction,
    AsyncTransaction as AsyncTransaction,
    DocumentSnapshot as DocumentSnapshot,
    FieldFilter as FieldFilter,
    transactional as transactional,
    async_transactional as async_transactional,
)
