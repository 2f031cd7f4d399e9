"""opentelemetry: traces, metrics and logs."""
