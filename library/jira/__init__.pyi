"""jira."""

from jira.client import JIRA as JIRA
from jira.exceptions import JIRAError as JIRAError
from jira.resources import Comment as Comment, Issue as Issue, Project as Project, User as User
