"""Goes the whole road by keys, and knows only what Orca says: the helper of orca.sh.

orca_walk.py PROGRAM FOLDER, on the screen and the bus that orca.sh has made.

What has to be said on a screen is taken from elsewhere: the heading from the tree on the bus, the topic from the
window's title. What Orca says is read in its debug file, where it stands whether or not there is a voice.
"""

import os
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 60.0
# Orca has said all when its debug file was still for so long.
STILL = 0.35
# Words for kinds of things that tell nobody what to do.
# (The name of what is asked, of several things on one screen, is said with what Orca calls a group.)
NOISE = re.compile(r"^panel\b|\b(unknown|filler|tool bar|extended|layered pane)\b", re.I)
# Buttons beside the answers are not counted among them.
BESIDE = {"Say more", "Explain", "For supporters", "Each one is different.", "What I said"}
POSITION = re.compile(r"\b(\d+) of (\d+)\b")
# What is said when another page of a screen came up; a screen has no more of them than that.
PAGE = re.compile(r"\bPage \d+\.")
MOST_PAGES = 12
# The whole road takes longer than anybody waits. So the first questions are answered with all that follows, and
# the others later.
IN_FULL = 3
# What is picked where it is not the first thing: the place, and the beginning of the words of what is picked.
PICKS = [
    (r"ReaderOn", ["Be quiet now"]),
    (r"Start$", ["Make a new plan"]),
    (r"Ready\(Sound\)", ["No, be quiet"]),
    (r"Ready\(Who\)", ["My family"]),
    (r"Ready\((Size|Press|Learn)\)", []),
    (r"MoneySource", ["My council told me"]),
    (r"MoneyAmount", [""]),
    (r"Share(What)", ["All"]),
    (r"ShareAgree", ["Yes"]),
    (r"(HelpWho|PersonName|OwnGoal|OwnIdea|OwnWords)", []),
]


class Fault(Exception):
    """What the walk can not go on from."""


class Follow:
    """What comes to a file, line by line."""

    def __init__(self, path):
        self.path, self.at, self.rest = path, 0, ""

    def lines(self):
        """The lines that are new."""
        try:
            with open(self.path, encoding="utf-8", errors="replace") as file:
                file.seek(self.at)
                text = file.read()
                self.at = file.tell()
        except FileNotFoundError:
            return []
        *lines, self.rest = (self.rest + text).split("\n")
        return lines

    def size(self):
        """How long the file is by now."""
        return os.path.getsize(self.path) if os.path.exists(self.path) else 0


class Walk:
    """Somebody at the keyboard, with Orca in their ears."""

    def __init__(self, program, folder):
        self.folder = folder
        self.log = open(os.path.join(folder, "orca.log"), "w", encoding="utf-8")
        self.faults, self.screens, self.items, self.keys, self.questions = [], 0, 0, 0, 0
        self.place, self.seen = "", {}
        for name in ("program.log", "orca.dbg"):
            open(os.path.join(folder, name), "w", encoding="utf-8").close()
        # The pointer lies where there is nothing.
        self.do("xdotool", "mousemove", "1279", "839")
        env = dict(os.environ, MY_OWN_PLAN_HOME=os.path.join(folder, "home", "plan"), MY_OWN_PLAN_LOG="info")
        self.said_by_program = Follow(os.path.join(folder, "program.log"))
        with open(self.said_by_program.path, "w", encoding="utf-8") as out:
            self.program = subprocess.Popen([program], env=env, stderr=out, stdout=out)
        self.wait_for_place("")
        self.set_orca_up()
        self.debug = Follow(os.path.join(folder, "orca.dbg"))
        with open(os.path.join(folder, "orca.err"), "w", encoding="utf-8") as out:
            command = ["orca", "--debug-file", self.debug.path, "--disable", "braille"]
            self.orca = subprocess.Popen(command, stderr=out, stdout=out)
        self.window = self.ask("xdotool", "search", "--sync", "--onlyvisible", "--name", "^My Own Plan").split()[0]
        self.do("xdotool", "windowactivate", "--sync", self.window)

    def set_orca_up(self):
        """Orca as it is when it is new. Only its debug file is written at once."""
        home = os.path.join(os.environ["HOME"], ".local", "share", "orca")
        os.makedirs(home, exist_ok=True)
        with open(os.path.join(home, "orca-customizations.py"), "w", encoding="utf-8") as file:
            file.write("import orca.debug\nif orca.debug.debugFile:\n")
            file.write("    orca.debug.debugFile.reconfigure(line_buffering=True)\n")

    def end(self):
        for process in (self.orca, self.program):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
        self.log.close()

    @staticmethod
    def do(*command):
        subprocess.run(command, check=True, timeout=PATIENCE)

    @staticmethod
    def ask(*command):
        return subprocess.run(command, check=True, timeout=PATIENCE, capture_output=True, text=True).stdout.strip()

    def write(self, *lines):
        for line in lines:
            self.log.write(line + "\n")
        self.log.flush()

    def fault(self, what):
        self.faults.append(f"{self.place}: {what}")
        self.write(f"    FAULT: {what}")

    # The program's own account of where it is: only to know when a screen has come.
    def look(self):
        for line in self.said_by_program.lines():
            if "arrived place=" in line:
                self.place = re.sub("\x1b\\[[0-9;]*m", "", line.split("arrived place=")[1]).strip()
        return self.place

    def wait_for_place(self, before):
        end = time.monotonic() + PATIENCE
        while self.look() == before:
            if time.monotonic() > end or self.program.poll() is not None:
                raise Fault(f"the program stays at {before!r}")
            time.sleep(0.05)

    def hear(self, least=0.25):
        """What Orca says until it has said all."""
        time.sleep(least)
        end, size, since = time.monotonic() + PATIENCE, -1, time.monotonic()
        while time.monotonic() < end and time.monotonic() - since < STILL:
            if self.debug.size() != size:
                size, since = self.debug.size(), time.monotonic()
            time.sleep(0.03)
        heard = []
        for line in self.debug.lines():
            found = re.search(r"SPEECH OUTPUT: '(.*?)' ?\[?(?:\{.*)?$", line)
            if found and found.group(1).strip():
                heard.append(found.group(1).strip())
        return heard

    def press(self, key):
        self.keys += 1
        self.do("xdotool", "key", key)
        heard = [said for said in self.hear() if said.lower() not in ECHO]
        self.write(f"  {key}: " + " | ".join(heard))
        for said in heard:
            if NOISE.search(said):
                self.fault(f"“{said}” helps nobody")
        return heard

    # The screen in front: what must have been said of it, from the tree and from the window's title.
    def heading_node(self):
        desktop = Atspi.get_desktop(0)
        found = []

        def go(node):
            if node is None:
                return
            node.clear_cache()
            if node.get_role() == Atspi.Role.HEADING:
                found.append(node)
            for at in range(node.get_child_count()):
                go(node.get_child_at_index(at))

        for at in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(at)
            if application and application.get_name() == os.path.basename(sys.argv[1]):
                go(application)
        return found[0] if found else None

    def heading(self):
        node = self.heading_node()
        return node.get_name() if node else ""

    def places(self):
        """Where things are on the screen is where the window is, but for its title bar and edge."""
        node = self.heading_node()
        inside = node.get_extents(Atspi.CoordType.WINDOW)
        on_screen = node.get_extents(Atspi.CoordType.SCREEN)
        found = dict(line.split("=") for line in self.ask("xdotool", "getwindowgeometry", "--shell", self.window).split())
        off = (int(found["X"]) + inside.x - on_screen.x, int(found["Y"]) + inside.y - on_screen.y)
        self.write(f"  the heading is {inside.width} by {inside.height}, and {off} from where it is said to be")
        if not (0 <= off[0] <= 12 and 0 <= off[1] <= 48 and inside.width > 100 and inside.height > 20):
            self.fault(f"the heading is {off} from where it is said to be")

    def title(self):
        return self.ask("xdotool", "getwindowname", self.window)

    def arrive(self, heard):
        """Checks what was said when a screen came."""
        self.screens += 1
        heading, title = self.heading(), self.title()
        self.write(f"{self.screens}. {self.place} “{title}”", "  " + " | ".join(heard))
        said = " ".join(heard)
        if heading not in said:
            self.fault(f"the question “{heading}” is not said")
        elif not heard or heading not in heard[0]:
            self.fault(f"the question is not what is said first: “{heard[0]}”")
        _, _, topic = title.partition(": ")
        # The title of a private question says only the part; what is said still says what it is about.
        is_private = heading in said and not (heard[0] if heard else "").startswith(heading)
        if topic and topic.lower() not in said.lower() and not is_private:
            self.fault(f"the topic “{topic}” is not said")
        if len(set(heard)) < len(heard):
            self.fault("something is said twice")
        for one in heard:
            if NOISE.search(one):
                self.fault(f"“{one}” helps nobody")
        other = self.seen.setdefault(said, self.place)
        # A rest, and what to do in danger, are one screen wherever they come.
        one_screen = ("Rest(", "Safe(")
        if said and other != self.place and not self.place.startswith(one_screen):
            self.fault(f"sounds like {other}")

    def is_position(self, heard):
        found = [one for said in heard for one in POSITION.findall(said)]
        return (int(found[-1][0]), int(found[-1][1])) if found else None

    def answers(self):
        """Goes through the answers: Tab comes to them, arrows go from one to the next."""
        heard = self.press("Tab")
        position = self.is_position(heard)
        if position is None:
            return [heard]
        found, of, moves, known = {position[0]: heard}, position[1], 0, 0
        for arrow in ("Down", "Right"):
            while len(found) < of and moves < 2 * of + 2:
                heard = self.press(arrow)
                moves += 1
                position = self.is_position(heard)
                if heard and heard[0].startswith(("More", "Page 1.")):
                    self.press("Home")
                    break
                if position is None or position[1] != of:
                    # Below a band's own name its answers have positions of their own.
                    is_name = heard and heard[0].endswith(" panel.")
                    if heard and not is_name and heard[0].split(" push button")[0] not in BAR | BESIDE:
                        self.fault(f"“{heard[0]}” has no position")
                    self.to_answers()
                    break
                known = known + 1 if position[0] in found else 0
                if known > (0 if arrow == "Down" else 2):
                    break
                found[position[0]] = heard
        self.items += len(found)
        if len(found) < of:
            self.write(f"  heard {sorted(found)} of {of}")
        return [found[at] for at in sorted(found)]

    def to_answers(self):
        """Back to the first of the answers, from wherever the arrows led."""
        for _ in range(8):
            if self.is_position(self.press("Tab")):
                return self.press("Home")
        raise Fault("Tab does not come back to the answers")

    def go_to(self, begins, keys):
        """Moves by these keys until something is said that begins so."""
        for key in keys:
            heard = self.press(key)
            if any(said.startswith(begins) for said in heard):
                return heard
        return None

    def on(self):
        """Goes on with the one strong button, which shows the next page first where there is one."""
        before = self.place
        for _ in range(MOST_PAGES):
            if not self.go_to(("Next", "Carry on"), ["Tab"] * 8):
                raise Fault(f"there is no way on from {before}")
            turned, heard = self.turns(before)
            if not turned:
                return self.enter(before, heard)
            self.answers()
        raise Fault(f"there is no end of the pages of {before}")

    def turns(self, before):
        """Presses what has the focus; whether another page of the same screen came up, and was told."""
        self.keys += 1
        self.do("xdotool", "key", "Return")
        end, heard = time.monotonic() + PATIENCE, []
        while self.look() == before and time.monotonic() < end:
            heard += self.hear()
            if any(PAGE.search(said) for said in heard):
                self.write("  Return: " + " | ".join(heard))
                return True, heard
        return False, heard

    def enter(self, before, heard=None):
        """Presses what has the focus, which leads elsewhere; or it was pressed already, and this was heard since."""
        if heard is None:
            self.keys += 1
            self.do("xdotool", "key", "Return")
        self.wait_for_place(before)
        first = self.place
        heard = [said for said in (heard or []) + self.hear(0.5) if said.lower() not in ECHO]
        if self.look() != first:
            # A screen that waited for nothing was left at once: what counts is what came after it.
            heading = self.heading()
            heard = heard[next((at for at, said in enumerate(heard) if heading in said), 0) :]
        self.arrive(heard)

    def pick(self, begins):
        """Finds an answer by what is said."""
        for keys in (["Home"], ["Down"] * 6):
            if self.go_to(begins, keys):
                return True
        self.to_answers()
        for keys in (["Home"] + ["Right"] * 14, ["Tab"] * 4):
            if self.go_to(begins, keys):
                return True
        self.fault(f"“{begins}” is not found by Tab and arrows")
        return False

    def reviews(self):
        """Orca's own review goes through the whole window: the question and what helps with it are there too."""
        heading = self.heading()
        heard = self.press("KP_Up")
        for _ in range(14):
            heard += self.press("KP_Home")
        if heading not in " ".join(heard):
            self.fault("Orca's review does not come to the question")
        self.to_answers()

    def hears_again(self):
        """With the program's own voice off, “Hear again” speaks through the reader, as often as it is pressed."""
        heading = self.heading()
        if not self.go_to("Hear again", ["Tab"] + ["Right"] * 5):
            return self.fault("“Hear again” is not found")
        for _ in range(2):
            if heading not in " ".join(self.press("Return")):
                self.fault("“Hear again” does not speak")
        return self.to_answers()

    def types(self):
        """Checks that letters are heard when they are typed."""
        for letter in "Amy":
            heard = self.press(letter)
            if letter.lower() not in " ".join(heard).lower().split():
                self.fault(f"the letter {letter} is not heard")
        heard = self.press("BackSpace")
        if "y" not in " ".join(heard).split():
            self.fault("what is taken away is not heard")
        # Orca 43 asks for the letter at the caret, and for the line, in a way (GetTextAtOffset) that AccessKit
        # does not answer. So what stands in the field is heard by the button beside it.
        if not self.go_to("Hear my words", ["Tab"] * 2):
            return self.fault("“Hear my words” is not found")
        if "Am" not in " ".join(self.press("Return")).split():
            self.fault("“Hear my words” does not say them")
        return None


# The bar, whose buttons have no position.
BAR = {"Back", "My map", "Hear again", "Help", "Pause", "Who is here", "Next", "Carry on", "Close", "How it looks"}
# What Orca says of the keys themselves.
ECHO = {"return", "enter", "tab", "space", "left", "right", "up", "down", "backspace", "back space", "end", "home", "shift", "left shift"}


def screen(walk):
    """One screen: hears its answers, picks, and goes on."""
    place = walk.place
    if place.startswith("Question"):
        walk.questions += 1
        if walk.questions == 1:
            walk.answers()
            walk.reviews()
    picks = next((picks for pattern, picks in PICKS if re.search(pattern, place)), None)
    if place.startswith("Question") and walk.questions > IN_FULL:
        picks = ["Later"]
    answers = walk.answers()
    if place == "Name":
        walk.types()
        return walk.on()
    if place.startswith("LifeIntro"):
        walk.hears_again()
        walk.places()
    leads = re.search(r"^(ReaderOn|Start$|ShareAgree)", place)
    if picks is None:
        kinds = " ".join(" ".join(answer) for answer in answers)
        picks = [answers[0][0]] if "radio button" in kinds or "check box" in kinds else []
    for begins in picks:
        begins = re.split(r" (?:not )?(?:selected|checked|radio|check|push)", begins)[0]
        if not walk.pick(begins):
            continue
        if leads:
            return walk.enter(place)
        heard = walk.press("Return")
        if place == "MoneyAmount" and "£" not in " ".join(heard):
            walk.fault("the total that has changed is not said")
    return walk.on()


def main():
    program, folder = sys.argv[1:3]
    walk = Walk(program, folder)
    start = time.monotonic()
    try:
        # Orca has come when it has said something.
        end = time.monotonic() + PATIENCE
        heard = []
        while not heard and time.monotonic() < end:
            heard = walk.hear()
            if walk.orca.poll() is not None:
                raise Fault("Orca does not start: does another one run for this user? See orca.err")
        walk.look()
        walk.write(f"Orca begins: {' | '.join(heard)}")
        while walk.place != "ShareMade" and walk.screens < 200:
            if walk.place.startswith("ShareMaking"):
                walk.wait_for_place(walk.place)
                walk.arrive(walk.hear(0.5))
                continue
            screen(walk)
        shared = os.path.join(folder, "home", "plan", "shared")
        made = [name for name in os.listdir(shared) if name.endswith(".pdf")] if os.path.isdir(shared) else []
        if not made:
            walk.fault("there is no document")
    except (Fault, subprocess.SubprocessError, OSError) as error:
        walk.fault(f"the walk ends here: {error}")
    minutes = (time.monotonic() - start) / 60
    summary = [
        f"{walk.screens} screens, {walk.items} answers, {walk.keys} keys, {minutes:.1f} minutes",
        f"{len(walk.faults)} faults",
    ]
    walk.write(*summary)
    walk.end()
    print("\n".join(summary + walk.faults))
    return 1 if walk.faults else 0


sys.exit(main())
