"""fastembed.rerank."""
