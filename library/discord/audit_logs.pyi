"""discord.audit_logs."""

from discord import AuditLogDiff as AuditLogDiff, AuditLogChanges as AuditLogChanges, AuditLogEntry as AuditLogEntry
