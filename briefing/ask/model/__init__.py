"""The model's seam: typed requests in, typed replies out; only ``client.py`` knows the vendor."""
