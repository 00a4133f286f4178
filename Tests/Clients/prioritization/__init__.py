"""What `check_prioritization.py` is made of."""
