"""Words of texts: how they are found, compared, marked and cropped."""
import re
import unicodedata

WORD = re.compile(r"[^\W_]+(?:['’](?=\w))?|[\U0001F000-\U0001FAFF\u2600-\u27BF]\uFE0F?")


def fold(text):
    """Lower case without accents, as search compares words."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def spans(text):
    return [(match.start(), match.end(), fold(match.group())) for match in WORD.finditer(text)]


def as_text(value):
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def distance(one, other, limit):
    """Edits between two words (a swap of neighbours is one), or limit + 1 when there are more."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before, last = None, list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if before is not None and i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]


class Term:
    """One word of a query: what matches it and at which price."""

    def __init__(self, word, is_last, settings):
        self.word, self.prefix = word, is_last
        tolerance = settings["typoTolerance"]
        sizes = tolerance["minWordSizeForTypos"]
        free = tolerance["enabled"] and word not in map(fold, tolerance["disableOnWords"])
        self.typos = (2 if len(word) >= sizes["twoTypos"] else 1 if len(word) >= sizes["oneTypo"] else 0) if free else 0
        self.synonyms = [tuple(span[2] for span in spans(each)) for key, values in settings["synonyms"].items() if fold(key) == word for each in values]

    def price(self, word, typos_allowed=True):
        """None, or the number of typos (a synonym counts as one)."""
        if word == self.word or (self.prefix and word.startswith(self.word)):
            return 0
        if any(len(each) == 1 and each[0] == word for each in self.synonyms):
            return 1
        if not self.typos or not typos_allowed:
            return None
        if self.prefix and len(word) > len(self.word):
            best = min(distance(self.word, word[:size], self.typos) for size in range(max(1, len(self.word) - 1), min(len(word), len(self.word) + 1) + 1))
        else:
            best = distance(self.word, word, self.typos)
        if best <= self.typos and word[:1] != self.word[:1]:
            best += 1
        return best if best <= self.typos else None


def marked(text, terms, options):
    """The text with its matches between the tags."""
    out, last = [], 0
    for start, end, word in spans(text):
        if any(term.price(word) is not None for term in terms):
            out += [text[last:start], options["highlightPreTag"], text[start:end], options["highlightPostTag"]]
            last = end
    return "".join(out) + text[last:]


def cropped(text, terms, length, marker):
    """Some words around the first match; the marker stands for what was left out."""
    found = spans(text)
    if length <= 0 or not found:
        return text
    hits = [place for place, span in enumerate(found) if any(term.price(span[2]) is not None for term in terms)]
    if len(found) < length or (len(found) == length and hits):
        return text
    first = max(0, min((hits[0] if hits else 0) - (1 if length > 2 else 0), len(found) - length))
    last = first + length - 1
    start, end = (0 if first == 0 else found[first][0]), found[last][1]
    if hits and not WORD.search(text[end:]):
        end = len(text)
    return (marker if start > 0 else "") + text[start:end] + (marker if end < len(text) else "")
