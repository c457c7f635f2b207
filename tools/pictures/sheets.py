"""Contact sheets: the pictures of one question on one PNG, in colour at 220 px, at 80 px, and both in grey."""
import io
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LARGE, SMALL, GAP = 220, 80, 10


def _picture(folder, name, size):
    """A picture on white in a square of that size."""
    import resvg_py
    from PIL import Image
    svg = (folder / f"{name}.svg").read_text("utf-8")
    x, y, w, h = (float(v) for v in re.search(r'viewBox="([^"]+)"', svg).group(1).split())
    k = size / max(w, h)
    svg = svg.replace("<svg ", f'<svg width="{max(1, round(w * k))}" height="{max(1, round(h * k))}" ', 1)
    im = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True)))).convert("RGBA")
    out = Image.new("RGBA", (size, size), "white")
    out.alpha_composite(im, ((size - im.width) // 2, (size - im.height) // 2))
    return out.convert("RGB")


def _sheet(folder, names):
    from PIL import Image, ImageDraw
    wide = LARGE + GAP
    rows = ((LARGE, False), (SMALL, False), (LARGE, True), (SMALL, True))
    out = Image.new("RGB", (wide * len(names) + GAP, sum(s + GAP for s, _ in rows) + GAP + 16), "#e4e4e4")
    pen = ImageDraw.Draw(out)
    for i, name in enumerate(names):
        x, y = GAP + i * wide, GAP
        for size, grey in rows:
            im = _picture(folder, name, size)
            out.paste(im.convert("L").convert("RGB") if grey else im, (x + (LARGE - size) // 2, y))
            y += size + GAP
        pen.text((x, y), name, fill="black")
    return out


def sets(extra):
    """(name, its pictures): every question with its answers in the order they stand in, then the other sets."""
    keys = tomllib.loads((ROOT / "assets" / "pictures" / "pictures.toml").read_text("utf-8"))["key"]
    out = []
    for q in tomllib.loads((ROOT / "assets" / "content" / "questions.toml").read_text("utf-8"))["question"]:
        if q.get("past"):
            continue
        out.append((f"q-{q['id']}", list(dict.fromkeys(keys[k] for k in (f"q-{q['id']}", *(f"q-{q['id']}-{o['id']}" for o in q["options"]))))))
    shown = {n for _, names in out for n in names}
    return out + [(k, v) for k, v in extra.items() if not shown.issuperset(v)]


def write(folder, extra, to):
    """All sheets into the folder `to`."""
    to = Path(to)
    to.mkdir(parents=True, exist_ok=True)
    made = sets(extra)
    for name, names in made:
        _sheet(folder, names).save(to / f"{name}.png")
    print(f"{len(made)} sheets in {to}")
