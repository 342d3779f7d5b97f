"""Lets schemathesis draw one walk after the other, without looking back at those before.

Usually it changes walks that it has seen and expects the same answers again. A server that has done
something answers otherwise, at which the tool ends the walking, without a word, after a dozen walks.
"""

import sys
from random import Random
from types import ModuleType

from hypothesis import settings
from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider

DRAWS = Random(1)


class OneAfterTheOther(HypothesisProvider):
    """Draws as ever, from one source that begins the same every time."""

    def __init__(self, conjecturedata, /):
        super().__init__(conjecturedata)
        self._random = DRAWS


# Providers are looked up by the name of their module, and hooks have none.
module = ModuleType("one_after_the_other")
module.OneAfterTheOther = OneAfterTheOther
sys.modules[module.__name__] = module
AVAILABLE_PROVIDERS["one-after-the-other"] = f"{module.__name__}.OneAfterTheOther"
settings.register_profile("walks", backend="one-after-the-other")
settings.load_profile("walks")
