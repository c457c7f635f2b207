"""Sharing, the document, checking the plan, and what belongs to them."""
from recipes import *
from scenes import *
from scenes_first import BIG, FOOT, book, box, half, low, mine, person, rows, spread, tall, ticked
from scenes_plan import SOC

scene("meaning-open", "An open book with a question mark.", lambda: spread(50, 50, 1.1, qmark(0, 0, 30, w=5.6), om("1F372", -15, -15, 30, lw=1.7)))

# Lines without a picture, and pictures whose key is made when the program runs.
NO_PICTURE |= {"answered-again", "check-needs-open", "erase-done-files-help", "erase-done-line-3", "erase-files-line-1", "erase-files-line-2", "erase-files-stay", "erase-line-4",
               "help-ask-call", "now-cost", "said-safety", "share-safety-line-4"}
NO_PICTURE |= {f"apart-{_k}" for _k in ("danger", "wait", "watch", "yours")} | {f"share-preview-{_k}" for _k in ("advocate", "helper", "how", "no-amount", "signs")}
BORROWED |= {f"plan-own-goal-{_n}" for _n in range(1, 8)}
