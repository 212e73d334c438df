"""The program ends in the middle of a payment; the next start finds it, finishes it and tells. Stages of one test each."""

from __future__ import annotations
