"""Weights of the combination (docs/model-card.md)."""
