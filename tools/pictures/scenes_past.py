"""Questions of an earlier version: what was said then is shown with the pictures of the questions that took their place."""
from recipes import same
import scenes_topics

for _old, _new in (("cook", "meals"), ("clean", "cleaning"), ("work", "job"), ("choices", "choosing"), ("health", "doctor")):
    for _l in ("", "-a", "-b", "-c", "-d"):
        same(f"q-{_new}{_l}", f"q-{_old}{_l}")
