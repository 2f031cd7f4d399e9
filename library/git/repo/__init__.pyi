"""git.repo: where Repo stands."""

from git import Repo as Repo
