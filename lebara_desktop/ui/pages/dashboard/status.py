"""The sentences of the plan card: when it renews or ends, what comes next, the pace, and what the line's state means."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from lebara_desktop.domain.plans import Kind
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.compose import renews
from lebara_desktop.ui.pages.dashboard.parts import CountWords, deadline, local_day
from lebara_desktop.ui.pages.dashboard.state import PlanFace, Stage
from lebara_desktop.ui.pages.plans.words import PlanWords


class PlanStatusWords(QObject):
    """Makes sentences from a plan's face; ask again after a change of language."""

    def date(self, face: PlanFace, left: str) -> str:
        """Return the sentence with ``{date}`` in it, or nothing where the remark says it all."""
        if face.stage not in (Stage.RUNNING, Stage.REGISTRATION_DUE):
            return ""
        if face.line is not None and renews(face.line):
            return self.tr("Renews on {date} · {left}").replace("{left}", left)
        return self.tr("Ends on {date} · {left}").replace("{left}", left)

    def next(self, face: PlanFace, zone: tzinfo) -> str:
        """Say which plan waits, if one is bought."""
        if face.next is None:
            return ""
        if face.next.period is None:
            return self.tr("Next: {plan}").format(plan=face.next.name)
        date = local_day(face.next.period.start, zone)
        return show.filled(self.tr("Next: {plan} starts {date}"), plan=face.next.name, date=date)

    def remark(self, face: PlanFace, now: datetime, zone: tzinfo) -> tuple[str, str]:
        """Return tone and text of the toned remark: the line's state first, then the pace."""
        tone, text = self._state(face, zone)
        if text:
            return tone, text
        if face.withdrawn:
            return "neutral", self.tr("This plan is no longer sold. It runs to its end; then choose another one.")
        return self._pace(face)

    def _state(self, face: PlanFace, zone: tzinfo) -> tuple[str, str]:
        line = face.line
        if line is None:
            return "neutral", ""
        ended = show.day(face.day) if face.day is not None else ""
        match face.stage:
            case Stage.GRACE:
                return "warn", self._grace(ended, deadline(line.grace_end, zone) if line.grace_end else "")
            case Stage.SUSPENDED:
                return "bad", self._suspended(local_day(line.lost_at, zone) if line.lost_at else "")
            case Stage.LOST:
                return "bad", self.tr("This number was given up. It can no longer be renewed.")
            case Stage.ENDED:
                return "warn", self.tr("Your plan has ended. Renew it to use data, calls and texts again.")
            case Stage.NOT_ACTIVATED:
                return "neutral", self.tr("This SIM is not activated yet. The plan starts when it is.")
            case Stage.REGISTRATION_DUE if line.suspended_at is not None:
                date = deadline(line.suspended_at, zone)
                return "warn", show.filled(self.tr("Register this SIM by {date}, or it will be suspended."), date=date)
            case Stage.REGISTRATION_DUE:
                return "warn", self.tr("This SIM still has to be registered.")
            case _:
                return "neutral", ""

    def _grace(self, ended: str, until: str) -> str:
        if ended and until:
            text = self.tr("Your plan ended on {ended}. Renew by {until}, or the line is suspended.")
            return show.filled(text, ended=ended, until=until)
        if until:
            return show.filled(self.tr("Your plan has ended. Renew by {until}, or the line is suspended."), until=until)
        return self.tr("Your plan has ended. Renew now to keep the line active.")

    def _suspended(self, lost: str) -> str:
        if lost:
            return show.filled(self.tr("This line is suspended. Renew before {lost} to keep the number."), lost=lost)
        return self.tr("This line is suspended. Renew to use it again and keep the number.")

    def _pace(self, face: PlanFace) -> tuple[str, str]:
        bucket, pace = face.main, face.pace
        if face.stage is not Stage.RUNNING or bucket is None:
            return "neutral", ""
        if bucket.unlimited:
            return self._unlimited(face)
        if bucket.remaining == 0:
            return "bad", self._used_up(bucket.kind)
        if pace is None:
            return "neutral", ""
        if pace.runs_out is None:
            per_day = PlanWords().amount(bucket.kind, pace.per_day)
            return "ok", self.tr("At your pace it lasts. You can use {amount} a day.").format(amount=per_day)
        day, early = show.day(pace.runs_out), CountWords().days_early(pace.days_early)
        if bucket.kind is Kind.DATA:
            text = self.tr("At your pace the data runs out on {date}, {early}")
            return "warn", show.filled(text, date=day, early=early)
        what = PlanWords().kind_name(bucket.kind)
        text = self.tr("At your pace this runs out on {date}, {early}: {what}")
        return "warn", show.filled(text, what=what, date=day, early=early)

    def _unlimited(self, face: PlanFace) -> tuple[str, str]:
        if face.main is None or face.main.fair_use is None:
            return "ok", self.tr("Unlimited: it cannot run out.")
        limit = PlanWords().amount(face.main.kind, face.main.fair_use)
        if face.main.used >= face.main.fair_use:
            return "warn", self.tr("Unlimited. You are past the fair use of {limit}: it may be slower.").format(
                limit=limit
            )
        return "ok", self.tr("Unlimited. Fair use: it may be slower after {limit}.").format(limit=limit)

    def _used_up(self, kind: Kind) -> str:
        if kind is Kind.DATA:
            return self.tr("The data is used up. Renew now or change the plan.")
        return self.tr("Used up: {what}. Renew now or change the plan.").format(what=PlanWords().kind_name(kind))
