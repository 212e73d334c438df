"""One Python file as the house rules see it: path, text, syntax tree, comments; and what a rule is."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """A file of the project; ``path`` is relative to its root, with slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text, self.path)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of the tree."""
        return list(ast.walk(self.tree))

    @cached_property
    def comments(self) -> dict[int, str]:
        """Comments by line."""
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        return {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}

    def calls(self) -> Iterator[tuple[ast.Call, str]]:
        """Yield each call with the dotted name of what is called, empty where it has none."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                yield node, dotted(node.func)

    def imports(self) -> Iterator[tuple[int, str]]:
        """Yield the line and the full dotted name of everything that is imported."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, one.name) for one in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level:
                yield from ((node.lineno, f"{node.module}.{one.name}") for one in node.names)

    def mentions(self, names: Iterable[str]) -> Iterator[int]:
        """Yield the lines on which one of ``names`` is used as a name or an attribute."""
        wanted = set(names)
        for node in self.nodes:
            name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
            if name in wanted:
                yield line_of(node)


@dataclass(frozen=True)
class Rule:
    """A house rule: its sentence, the files it holds for, and how a violation is found.

    ``find`` yields lines. ``exceptions`` gives a path its reason.
    """

    name: str
    sentence: str
    applies: Callable[[str], bool]
    find: Callable[[Source], Iterable[int]]
    exceptions: Mapping[str, str] = field(default_factory=dict)

    def violations(self, source: Source) -> list[int]:
        """Return the lines of ``source`` that break the rule."""
        if not self.applies(source.path) or source.path in self.exceptions:
            return []
        return sorted(set(self.find(source)))


def dotted(node: ast.expr) -> str:
    """Return ``a.b.c`` for a chain of attributes, ``.c`` where it begins with something else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}"
    return ""


def line_of(node: ast.AST) -> int:
    """Return the line of a node."""
    return int(getattr(node, "lineno", 1))


def last(name: str) -> str:
    """Return the last word of a dotted name."""
    return name.rsplit(".", 1)[-1]


def under(*folders: str) -> Callable[[str], bool]:
    """Return whether a path is one of ``folders`` (or files), or inside one."""
    return lambda path: any(path == one or path.startswith(one.rstrip("/") + "/") for one in folders)


def but(applies: Callable[[str], bool], *folders: str) -> Callable[[str], bool]:
    """Return ``applies`` without ``folders``."""
    left_out = under(*folders)
    return lambda path: applies(path) and not left_out(path)


def project_files(root: Path) -> list[Source]:
    """Return every Python file of ours."""
    found = [root / "dev.py", *(root / "lebara_desktop").rglob("*.py"), *(root / "tests").rglob("*.py")]
    return [Source(one.relative_to(root).as_posix(), one.read_text("utf-8")) for one in sorted(found) if one.exists()]
