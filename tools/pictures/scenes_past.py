"""Questions of an earlier version: what was said then is shown with the pictures of the questions that took their place."""
from recipes import same
import scenes_health
import scenes_home
import scenes_money
import scenes_out
import scenes_talk

for _old, _new in (("cook", "meals"), ("clean", "cleaning"), ("work", "job"), ("choices", "choosing"), ("health", "doctor")):
    for _l in ("", "-a", "-b", "-c", "-d"):
        same(f"q-{_new}{_l}", f"q-{_old}{_l}")
