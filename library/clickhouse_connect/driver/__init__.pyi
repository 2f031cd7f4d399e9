"""clickhouse_connect.driver."""
