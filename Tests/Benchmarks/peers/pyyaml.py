"""Loads every file that is named on standard input with PyYAML's loader in C."""
import sys

import yaml

for line in sys.stdin:
    with open(line.strip(), "rb") as file:
        yaml.load(file, Loader=yaml.CSafeLoader)
