"""What a variant adds up to: areas without double counting, quantities, goals."""

from .figures import Totals
from .goals import Goal, GoalLine, goal_progress, national_goals, provincial_goals
from .totals import compute_totals

__all__ = ["Goal", "GoalLine", "Totals", "compute_totals", "goal_progress", "national_goals", "provincial_goals"]
