#!/usr/bin/env python3
"""Build every picture of the program.

    compose.py                      build all pictures, pictures.toml, pictures.ftl and LICENCE.md
    compose.py --openmoji DIR       use an unpacked copy of the npm package openmoji 17.0.0
    compose.py --check              say what is missing, unused or shared where it must not be
    compose.py --ink                how much of their ink any two answers of a set in the fixed frame differ in
    compose.py --sheet DIR          one PNG per question with its answers: large, at 80 px, and both in grey
    compose.py --only wash q-eat    build only these files (the lists stay as they are)

The drawings are in recipes_*.py and scenes*.py (what each picture shows), draw.py (what they are drawn with) and parts/ (fixed parts).
Needs Python 3.10 and the package resvg-py with Pillow, to find each drawing's edge.
"""
import argparse
import io
import math
import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "assets" / "pictures"
LOCALE = ROOT / "locales" / "en-GB"
VERSION = "17.0.0"
MARGIN = 2.0
FIELD = (-40, -40, 152, 152)   # where a drawing may be before it is cropped
SCALE = 4

sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True
import draw  # noqa: E402
from wear import everybody  # noqa: E402


def openmoji(given):
    """The folder with OpenMoji's color/svg."""
    if given:
        d = Path(given)
    else:
        cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / f"openmoji-{VERSION}"
        d = cache / "package"
        if not (d / "color" / "svg").is_dir():
            cache.mkdir(parents=True, exist_ok=True)
            subprocess.run(["npm", "pack", f"openmoji@{VERSION}", "--silent"], cwd=cache, check=True, stdout=subprocess.DEVNULL)
            with tarfile.open(cache / f"openmoji-{VERSION}.tgz") as t:
                t.extractall(cache, filter="data")
    if not (d / "color" / "svg").is_dir():
        sys.exit(f"no OpenMoji drawings in {d}")
    return d


def render(svg):
    import resvg_py
    from PIL import Image
    return Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True))))


def short(body):
    """No needless space."""
    return re.sub(r"\s+", " ", body).replace("> <", "><")


def load():
    """The recipes, and the scenes that add to them."""
    import importlib

    import recipes
    for f in sorted(HERE.glob("scenes*.py")):
        importlib.import_module(f.stem)
    return recipes


NEAR = 6             # so far from its middle I still sit on a seat


def seats(body):
    """Seats on which I am the one who sits are named; the others are drawings like any other. Places are those in the picture,
    through all transforms."""
    stack, mine, found = [(1, 0, 0, 1, 0, 0)], [], []
    for m in re.finditer(r"<(/?)(\w+)([^>]*?)(/?)>", body):
        end, _, rest, alone = m.groups()
        if end:
            stack.pop()
            continue
        if alone:
            continue
        a = stack[-1]
        for kind, given in re.findall(r"(translate|scale|rotate)\(([^)]*)\)", rest):
            v = [float(q) for q in given.replace(",", " ").split()]
            if kind == "translate":
                b = (1, 0, 0, 1, v[0], v[1] if len(v) > 1 else 0)
            elif kind == "scale":
                b = (v[0], 0, 0, v[-1], 0, 0)
            else:
                c, d = math.cos(math.radians(v[0])), math.sin(math.radians(v[0]))
                b = (c, d, -d, c, 0, 0)
            a = (a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3],
                 a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5])
        stack.append(a)
        if s := re.search(r'class="seat-at ([-\d.]+)"', rest):
            x = float(s.group(1))
            found.append((m, a[0] * x + a[4]))
        elif 'class="me-sit ' in rest:
            mine.append(a[4])
    for m, x in reversed(found):
        name = "<g" + (' class="me-seat"' if any(abs(x - own) < NEAR for own in mine) else "")
        body = body[:m.start()] + name + re.sub(r' class="[^"]*"', "", m.group())[2:] + body[m.end():]
    return body


def extent(body):
    """The edges of all that is drawn, in the drawing's own units: left, top, right, bottom."""
    x, y, w, h = FIELD
    im = render(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {w} {h}" width="{w * SCALE}" height="{h * SCALE}">{body}</svg>')
    box = im.getchannel("A").getbbox()
    if not box:
        raise ValueError("empty picture")
    a, b, c, d = (v / SCALE for v in box)
    if a <= 0 or b <= 0 or c >= w or d >= h:
        raise ValueError("picture leaves the field")
    return x + a, y + b, x + c, y + d


GROWS = 9            # so much a fixed frame may grow for hair or a wheelchair


def cropped(body, frame=None):
    """The picture as a file: cropped to its drawing, or in its fixed frame, which it must not leave. Where I am in it there is room
    for every face and for a wheelchair; a frame grows for them where it has to."""
    body = seats(short(body))
    a, b, c, d = extent(body)
    has_me = 'class="me-' in body
    if frame:
        fx, fy, fw, fh = frame
        over = [fx - a, fy - b, c - fx - fw, d - fy - fh]
        if max(over) > 0:
            raise ValueError("leaves its frame by " + ", ".join(f"{side} {o:.1f}" for side, o in zip(("left", "top", "right", "bottom"), over) if o > 0))
        if has_me:
            a, b, c, d = extent(everybody(body))
            more = [max(0, math.ceil(o)) for o in (fx - a, fy - b, c - fx - fw, d - fy - fh)]
            if max(more) > GROWS:
                raise ValueError(f"with a face or a wheelchair it leaves its frame by {more} (left, top, right, bottom)")
            if max(more) > 0:
                frame = (fx - more[0], fy - more[1], fw + more[0] + more[2], fh + more[1] + more[3])
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{" ".join(draw.n(v) for v in frame)}">{body}</svg>\n'
    if has_me:
        a, b, c, d = extent(everybody(body))
    a, b, c, d = a - MARGIN, b - MARGIN, c + MARGIN, d + MARGIN
    vb = " ".join(draw.n(round(v * 2) / 2) for v in (a, b, c - a, d - b))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{vb}">{body}</svg>\n'


def toml_key(k):
    return '"' + k + '"'


def build(args):
    recipes = load()
    import faces
    from scenes import FRAMED, SETS
    draw.SOURCE["dir"] = openmoji(args.openmoji)
    OUT.mkdir(parents=True, exist_ok=True)
    pics, keys = recipes.PICS, recipes.KEYS
    used = set(keys.values())
    info, bad = {}, []
    for name in sorted(pics):
        if name not in used or (args.only and name not in args.only):
            continue
        text, fn = pics[name]
        draw.USED.clear()
        try:
            body = draw.named(fn() if callable(fn) else fn)
            svg = cropped(body, FRAMED.get(name))
        except Exception as e:                                    # say which picture
            if os.environ.get("STRICT"):
                raise
            bad.append(f"{name}: {e!r}")
            continue
        info[name] = (text, sorted(draw.USED), not (len(draw.USED) == 1 and recipes.plain(name)), 'class="me-' in svg)
        f = OUT / f"{name}.svg"
        if not f.exists() or f.read_text("utf-8") != svg:
            tmp = f.with_suffix(".new")
            tmp.write_text(svg, "utf-8")
            tmp.replace(f)
    for b in bad:
        print("BROKEN", b)
    if args.only:
        return
    if bad:
        sys.exit(1)
    t = ["# Which picture belongs to which words. Made by tools/pictures/compose.py; do not edit by hand.", ""]
    for name, (text, src, changed, has_me) in sorted(info.items()):
        t.append(f"[file.{name}]")
        t.append("sources = [" + ", ".join(f'"{s}"' for s in src) + "]")
        t.append(f"changed = {'true' if changed else 'false'}")
        t += ["me = true"] if has_me else []
        t.append("")
    t.append("[key]")
    for k in sorted(keys):
        t.append(f'"{k}" = "{keys[k]}"')
    t += ["", "# Answers that stand side by side: any two differ in their ink (tests/ink.rs).", "[set]"]
    t += [f'"{q}" = [' + ", ".join(f'"{name}"' for name in names) + "]" for q, names in sorted(SETS.items())]
    put(OUT / "pictures.toml", "\n".join(t) + "\n")
    mine = faces.files()
    (OUT / "me").mkdir(exist_ok=True)
    for name, body in mine.items():
        put(OUT / name, body)
    for p in (OUT / "me").iterdir():
        if f"me/{p.name}" not in mine:
            p.unlink()
    f = ["### Descriptions of pictures, for screen readers and documents. [not spoken]", ""]
    f += [f"pic-{name} = {text}" for name, (text, *_) in sorted(info.items())]
    put(LOCALE / "pictures.ftl", "\n".join(f) + "\n")
    f = ["### Short names of the pictures that say: this is me.", ""]
    f += [f"{k} = {v}" for k, v in recipes.FACES]
    put(LOCALE / "faces.ftl", "\n".join(f) + "\n")
    put(OUT / "LICENCE.md", licence(info))
    for p in sorted(OUT.glob("*.svg")):
        if p.stem not in info:
            p.unlink()
    print(f"{len(info)} pictures, {len(keys)} keys")


def put(path, text):
    if path.exists() and path.read_text("utf-8") == text:
        return
    tmp = path.with_name(path.name + ".new")
    tmp.write_text(text, "utf-8")
    tmp.replace(path)


def licence(info):
    same = [k for k, v in info.items() if v[1] and not v[2]]
    diff = [k for k, v in info.items() if v[1] and v[2]]
    ours = [k for k, v in info.items() if not v[1]]

    def wrap(names):
        import textwrap
        return textwrap.fill(", ".join(sorted(names)) or "none", 110, break_on_hyphens=False) + "\n"
    return f"""# Licence of the pictures

All pictures in this folder are under the licence Creative Commons Attribution-ShareAlike 4.0 International
(CC BY-SA 4.0): <https://creativecommons.org/licenses/by-sa/4.0/>

Many are made from OpenMoji {VERSION}:

> All emojis designed by [OpenMoji](https://openmoji.org/) – the open-source emoji and icon project.
> License: [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/#)

What was changed: all were cropped to the edge of the drawing and written more shortly. The pictures listed as changed
were also put together from several OpenMoji drawings, recoloured, or joined with parts drawn for My Own Plan in the
same manner. `pictures.toml` names the OpenMoji drawings (by their codes) that each picture uses. If you share or change
these pictures, name OpenMoji and My Own Plan and keep this licence.

## OpenMoji drawings, only cropped ({len(same)})

{wrap(same)}
## Made from OpenMoji drawings and changed ({len(diff)})

{wrap(diff)}
## Drawn for My Own Plan in the manner of OpenMoji ({len(ours)})

{wrap(ours)}"""


# ---------------------------------------------------------------- check

NOT_ATTR = {"help", "name", "goal", "detail", "field", "period", "count", "so-far", "points", "missing-count",
            "unpaid-nothing", "where", "there", "gone", "ready", "to-do", "fits", "over", "unknown", "all-here"}
YES_KEY = {"ready-who-name"}                                         # buttons, though their attribute is most often words only
NOT_MSG = {"app-name", "pick-many", "pick-one", "saved", "saving-off", "example-mark", "progress-of", "page-of",
           "part-done", "part-not-started", "part-some-done", "part-started", "start-line", "start-opened", "start-no-name",
           "map-line", "help-line", "help-who-line", "help-who-field", "pause-line", "rest-here", "scan-again", "seen-ask",
           "seen-yes-is", "seen-no-is", "source-key", "source-mouse", "source-touch", "source-pad"}
NOT_FILES = re.compile(r"(pictures|print.*|need|supporter)\.ftl")


def read_ftl():
    """[(message, [attributes])] of every file of the locale."""
    out = []
    for f in sorted(LOCALE.glob("*.ftl")):
        if NOT_FILES.fullmatch(f.name):
            continue
        cur = None
        for line in f.read_text("utf-8").splitlines():
            if m := re.match(r"([a-zA-Z][\w-]*) *=", line):
                cur = (m.group(1), [], f.name)
                out.append(cur)
            elif cur and (m := re.match(r"\s+\.([a-zA-Z][\w-]*) *=", line)):
                cur[1].append(m.group(1))
    return out


def wanted():
    req, groups = set(), {}
    recipes = load()
    for msg, attrs, file in read_ftl():
        if msg in recipes.NO_PICTURE or msg.startswith(("print-", "supporter-", "knob-")):   # on paper only; for those who help
            continue
        if msg not in NOT_MSG:
            req.add(msg)
        opts = []
        for a in attrs:
            k = f"{msg}-{a}"
            if k not in YES_KEY and (a in NOT_ATTR or a.endswith("-means") or (msg.startswith("q-") and a in ("why", "example")) or k in recipes.NO_PICTURE):
                continue
            if msg.startswith("check-") and a in ("all", "missing"):
                continue
            req.add(k)
            opts.append(k)
        if opts:
            groups[msg] = ([msg] if msg in req else []) + opts
            if msg.startswith("set-") and msg != "set-undo" or msg in ("ready-sound", "ready-loud", "ready-size", "ready-colours"):
                groups[msg].append("set-undo")                    # the way back stands on each of them
        fam = re.match(r"(like|matter|support|idea|face|part|check|start|help-how|pause|credits|money-pack)-", msg)
        if fam and msg in req:
            groups.setdefault(fam.group(1) + "-*", []).append(msg)
    return req, groups


def check():
    import tomllib
    try:
        toml = tomllib.loads((OUT / "pictures.toml").read_text("utf-8"))
    except FileNotFoundError:
        sys.exit("no pictures.toml yet")
    recipes = load()
    from scenes import TINT
    keys, files = toml["key"], toml["file"]
    req, groups = wanted()
    errs = []
    errs += [f"no picture for {k}" for k in sorted(req - set(keys))]
    errs += [f"{k}: no file {f}" for k, f in sorted(keys.items()) if not (OUT / f"{f}.svg").exists()]
    errs += [f"{f} is in pictures.toml and used by no key" for f in sorted(set(files) - set(keys.values()))]
    errs += [f"{p.name} is not in pictures.toml" for p in sorted(OUT.glob("*.svg")) if p.stem not in files]
    errs += [f"{f} is in pictures.toml and not there" for f in sorted(files) if not (OUT / f"{f}.svg").exists()]
    known = {m for m, _, _ in read_ftl()} | {f"{m}-{a}" for m, at, _ in read_ftl() for a in at} | recipes.BORROWED
    errs += [f"{k} has a picture and is in no .ftl file" for k in sorted(set(keys) - known)]
    bar = [k for k in keys if k.startswith(("bar-", "answer-")) or k == "more"]
    groups["the bar"] = bar
    for g, ks in groups.items():
        seen = {}
        for k in ks:
            f = keys.get(k)
            if f and f in seen:
                errs.append(f"{g}: {seen[f]} and {k} share {f}")
            elif f:
                seen[f] = k
        if g == "the bar" or g.startswith(("help-how", "part", "pause", "help")) or g in recipes.MAY_SHOW_BAR:
            continue
        for k in ks:
            for b in bar:
                if keys.get(k) and keys.get(k) == keys.get(b):
                    errs.append(f"{k} shares its picture with {b}")
    svgs = {}
    for p in sorted(OUT.glob("*.svg")):
        s = p.read_text("utf-8")
        if re.search(r"<(text|image|script|style|use|foreignObject)|href|url\(", s):
            errs.append(f"{p.name}: not plain")
        if any(TINT in el and 'class="me-' not in el for el in re.findall(r"<[a-z][^>]*>", s)):
            errs.append(f"{p.name}: a part of me has no name, so that it cannot be filled")
        for head in re.findall(r'<g class="me-head[^>]*>', s):
            if not re.fullmatch(r'<g class="me-head( me-fine)? me-[a-z]+ me-looks-[flrdu]" transform="[^"]*">', head):
                errs.append(f"{p.name}: a head of me with other names: {head}")
        heads, unders, overs = (s.count(f'class="{k}') for k in ("me-head ", "me-under", "me-over"))
        if not heads == unders == overs:
            errs.append(f"{p.name}: {heads} heads of me, {unders} under, {overs} over")
        if 'class="me-' in s:
            box = [float(v) for v in re.search(r'viewBox="([^"]*)"', s).group(1).split()]
            a, b, c, d = extent(everybody(re.sub(r"^<svg[^>]*>|</svg>\s*$", "", s)))
            if min(a - box[0], b - box[1], box[0] + box[2] - c, box[1] + box[3] - d) < -2:
                errs.append(f"{p.name}: leaves its frame with a face or a wheelchair")
        if s in svgs:
            errs.append(f"{p.name} is the same as {svgs[s]}")
        svgs[s] = p.name
    ftl = (LOCALE / "pictures.ftl").read_text("utf-8")
    desc = dict(re.findall(r"^pic-([\w-]+) = (.+)$", ftl, re.M))
    errs += [f"no description for {f}" for f in sorted(set(files) - set(desc))]
    errs += [f"description of {f} is longer than 12 words" for f, d in sorted(desc.items()) if len(d.split()) > 12]
    twice = {}
    for f, d in sorted(desc.items()):
        if d in twice:
            errs.append(f"{f} and {twice[d]} have the same description")
        twice[d] = f
    errs += [f"{a} and {b} differ in only {share:.0%} of their ink" for a, b, share in ink() if share < LEAST_INK]
    for e in errs:
        print(e)
    print(f"{len(keys)} keys, {len(files)} files, {len(req)} keys wanted, {len(errs)} problems")
    return 1 if errs else 0


# ---------------------------------------------------------------- ink

LEAST_INK = .25   # of what either of two answers of a question shows, this share at least is not the same
INK_SIZE = 80     # as small as an answer is seen


def greys(name):
    """How dark each point of a picture is on white, at INK_SIZE."""
    from PIL import Image
    svg = (OUT / f"{name}.svg").read_text("utf-8").replace("<svg ", f'<svg width="{INK_SIZE * 4}" height="{INK_SIZE * 4}" ', 1)
    im = render(svg).convert("RGBA")
    white = Image.new("RGBA", im.size, "white")
    white.alpha_composite(im)
    return [255 - v for v in white.convert("L").resize((INK_SIZE, INK_SIZE), Image.BOX).tobytes()]


def ink():
    """(answer, answer, the share of their ink that is not the same) for every two answers of a set."""
    from itertools import combinations

    load()
    from scenes import SETS
    out = []
    for names in SETS.values():
        dark = {k: greys(k) for k in names if (OUT / f"{k}.svg").exists()}
        for a, b in combinations(dark, 2):
            differs = sum(abs(p - q) for p, q in zip(dark[a], dark[b]))
            out.append((a, b, differs / max(1, sum(max(p, q) for p, q in zip(dark[a], dark[b])))))
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--openmoji", help="folder of the unpacked npm package")
    a.add_argument("--check", action="store_true")
    a.add_argument("--ink", action="store_true")
    a.add_argument("--sheet", metavar="DIR")
    a.add_argument("--only", nargs="*")
    args = a.parse_args()
    if args.check:
        sys.exit(check())
    if args.ink:
        for a, b, share in sorted(ink(), key=lambda row: row[2]):
            print(f"{share:4.0%}  {a}  {b}")
        return
    if args.sheet:
        import sheets
        load()
        from scenes import SETS
        sheets.write(OUT, SETS, args.sheet)
        return
    build(args)


if __name__ == "__main__":
    main()
