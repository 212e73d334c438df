"""What the ring says about the main bucket: figure, caption, tone, and the whole fact as a sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from lebara_desktop.domain.usage import Bucket
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.state import PlanFace, Stage
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.usage_ring import UsageRing

_OVER = (Stage.ENDED, Stage.GRACE, Stage.SUSPENDED, Stage.LOST)


class RingWords(QObject):
    """Makes the ring's words in the screen's language."""

    def ended(self) -> tuple[str, str]:
        """Return figure and caption template of a plan that is over."""
        return self.tr("Ended"), self.tr("on {date}")

    def unlimited(self) -> str:
        """Return the figure of an unlimited allowance."""
        return self.tr("Unlimited")

    def used(self, amount: str) -> str:
        """Return the caption of an unlimited allowance: no denominator."""
        return self.tr("{amount} used").format(amount=amount)

    def of(self, total: str) -> str:
        """Return the caption of a limited allowance."""
        return self.tr("of {total} left").format(total=total)

    def waiting(self) -> str:
        """Return the caption while the figures are on their way."""
        return self.tr("reading…")

    def unknown(self) -> str:
        """Return the caption where the operator gave no figures."""
        return self.tr("not known")


def show_ring(ring: UsageRing, face: PlanFace) -> None:
    """Show the plan's main bucket in ``ring``."""
    words, plan_words = RingWords(), PlanWords()
    bucket = face.main
    if face.stage in _OVER:
        figure, caption = words.ended()
        date = show.day(face.day) if face.day is not None else ""
        ring.set_value(0.0, figure, show.filled(caption, date=date) if date else "", "bad")
    elif bucket is None:
        ring.set_value(0.0, "–", words.waiting() if face.buckets_loading else words.unknown(), "data")
    elif bucket.unlimited:
        used = words.used(plan_words.amount(bucket.kind, bucket.used))
        name = f"{plan_words.kind_name(bucket.kind)}: {words.unlimited()}, {used}"
        ring.set_value(None, words.unlimited(), used, "data", name)
    else:
        left = plan_words.amount(bucket.kind, bucket.remaining or 0)
        total = words.of(plan_words.amount(bucket.kind, bucket.total or 0))
        ring.set_value(
            bucket.share_left, left, total, _tone(bucket), f"{plan_words.kind_name(bucket.kind)}: {left} {total}"
        )


def _tone(bucket: Bucket) -> str:
    return "data" if bucket.remaining else "bad"
