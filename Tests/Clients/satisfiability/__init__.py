"""Random small forms, and what is possible in them, found by trying every answer."""
