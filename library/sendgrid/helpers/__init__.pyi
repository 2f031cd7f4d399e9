"""sendgrid.helpers."""
