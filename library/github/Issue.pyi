"""github.Issue."""

from typing import Any

from asyncward import blocks

from github.PaginatedList import PaginatedList

# source: Issue.py: each is one request, by Requester, which waits for the answer; a list fetches its pages when it is read.
class Issue:
    number: int
    title: str
    body: str
    state: str
    html_url: str
    labels: list[Any]
    user: Any
    @blocks("network")
    def create_comment(self, body: str) -> Any: ...
    @blocks("network")
    def get_comment(self, id: int) -> Any: ...
    @blocks("network")
    def edit(self, title: Any = ..., body: Any = ..., assignee: Any = ..., state: Any = ..., milestone: Any = ...,
             labels: Any = ..., assignees: Any = ..., state_reason: Any = ...) -> Any: ...
    @blocks("network")
    def add_to_labels(self, *labels: Any) -> Any: ...
    @blocks("network")
    def remove_from_labels(self, label: Any) -> Any: ...
    @blocks("network")
    def set_labels(self, *labels: Any) -> Any: ...
    def get_comments(self, since: Any = ...) -> PaginatedList[Any]: ...
    def get_labels(self) -> PaginatedList[Any]: ...
    @blocks("network")
    def create_reaction(self, reaction_type: str) -> Any: ...
    @blocks("network")
    def add_to_assignees(self, *assignees: Any) -> Any: ...
