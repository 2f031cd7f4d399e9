"""django.views.generic: these views are plain: under ASGI they run in a thread."""

from typing import Any

from django.views import View as View

class TemplateView(View):
    template_name: str
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...

class ListView(View):
    model: Any  # dynamic
    queryset: Any  # dynamic
    template_name: str
    def get_queryset(self) -> Any: ...  # dynamic
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...

class DetailView(View):
    model: Any  # dynamic
    queryset: Any  # dynamic
    template_name: str
    def get_queryset(self) -> Any: ...  # dynamic
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...

class CreateView(View):
    model: Any  # dynamic
    queryset: Any  # dynamic
    template_name: str
    def get_queryset(self) -> Any: ...  # dynamic
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...

class UpdateView(View):
    model: Any  # dynamic
    queryset: Any  # dynamic
    template_name: str
    def get_queryset(self) -> Any: ...  # dynamic
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...

class DeleteView(View):
    model: Any  # dynamic
    queryset: Any  # dynamic
    template_name: str
    def get_queryset(self) -> Any: ...  # dynamic
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...

class FormView(View):
    template_name: str
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]: ...
