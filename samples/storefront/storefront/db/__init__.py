from storefront.db.repositories import CustomerRepository, OrderRepository, ProductRepository, connect

__all__ = ["CustomerRepository", "OrderRepository", "ProductRepository", "connect"]
