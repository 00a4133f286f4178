"""The seeds of random tests.

The test command uses the same ones in every run, so that a failure says something about the change; `.scripts/test-at-random`
sets SEED to a fresh one.
"""
import os

FIXED = 20260302


def add_option(arguments):
    arguments.add_argument("--seed", type=int, default=int(os.environ.get("SEED", FIXED + 1)))
