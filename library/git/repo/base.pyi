"""git.repo.base: where Repo stands."""

from git import Repo as Repo
