"""FEEL (DMN 1.5, chapter 10.3) as an oracle for tests, written from the standard and knowing nothing of the compiler: `null` is
None, logic has three values, ill-typed operands give null, and text that is no FEEL raises ValueError.

On purpose there are no dates with a time, no zones, no years outside 1 to 9999, no contexts, functions and types as values."""
import functools

from .meaning import meaning
from .syntax import tree
from .values import value_of

__all__ = ["compiled", "evaluate", "value_of"]


@functools.lru_cache(maxsize=4096)
def compiled(text):
    """A function from names to the value of the expression."""
    return meaning(tree(text))


def evaluate(text, names):
    return compiled(text)(names)
