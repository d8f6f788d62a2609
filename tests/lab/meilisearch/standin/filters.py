"""Filter expressions: text (or arrays of texts) to a function of a document."""
import math
import re

TOKEN = re.compile(r"""\s*(?:(?P<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?P<mark>!=|>=|<=|[=<>()\[\],])|(?P<word>[^\s=!<>()\[\],'"]+))""")
GEO = ("_geoRadius", "_geoBoundingBox")


class FilterError(Exception):
    """The message, without the place and the expression that Meilisearch adds below it."""

    def __init__(self, message, start, end, text):
        super().__init__(f"{message}\n{start + 1}:{end + 1} {text}")


def values_of(document, field):
    """Every value at a dotted path, arrays unfolded."""
    found = [document]
    for part in field.split("."):
        following = []
        for value in found:
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict) and part in each:
                    following.append(each[part])
        found = following
    return [each for value in found for each in (value if isinstance(value, list) else [value])]


def has_field(document, field):
    head, _, rest = field.partition(".")
    return isinstance(document, dict) and head in document and (not rest or has_field(document[head], rest))


def same(value, wanted):
    if isinstance(value, bool):
        return str(value).lower() == wanted.lower()
    if isinstance(value, (int, float)):
        number = as_number(wanted)
        return number is not None and float(value) == number
    return isinstance(value, str) and value.lower() == wanted.lower()


def as_number(text):
    try:
        return float(text)
    except ValueError:
        return None


class Parser:
    def __init__(self, text, filterable):
        self.text, self.filterable, self.tokens, self.at = text, filterable, [], 0
        position = 0
        while position < len(text.rstrip()):
            match = TOKEN.match(text, position)
            if not match:
                raise FilterError("Expression cannot be read.", position, len(text), text)
            kind = match.lastgroup
            value = match.group(kind)
            self.tokens.append((kind, re.sub(r"\\(.)", r"\1", value[1:-1]) if kind == "quoted" else value, match.start(kind), match.end(kind)))
            position = match.end()

    def peek(self, ahead=0):
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else (None, "", len(self.text), len(self.text))

    def take(self):
        token = self.peek()
        self.at += 1
        return token

    def keyword(self, *words):
        kind, value, *_ = self.peek()
        return kind == "word" and value in words

    def whole(self):
        test = self.either()
        kind, value, start, _ = self.peek()
        if kind is not None:
            raise FilterError(f"Found unexpected characters at the end of the filter: `{self.text[start:]}`. You probably forgot an `OR` or an `AND` rule.",
                              start, len(self.text), self.text)
        return test

    def either(self):
        tests = [self.both()]
        while self.keyword("OR"):
            self.take()
            tests.append(self.both())
        return tests[0] if len(tests) == 1 else lambda document: any(test(document) for test in tests)

    def both(self):
        tests = [self.negated()]
        while self.keyword("AND"):
            self.take()
            tests.append(self.negated())
        return tests[0] if len(tests) == 1 else lambda document: all(test(document) for test in tests)

    def negated(self):
        if self.keyword("NOT"):
            self.take()
            test = self.negated()
            return lambda document: not test(document)
        if self.peek()[1] == "(" and self.peek()[0] == "mark":
            self.take()
            test = self.either()
            self.closing(")")
            return test
        return self.condition()

    def closing(self, mark):
        kind, value, start, _ = self.take()
        if kind != "mark" or value != mark:
            raise FilterError(f"Expression is missing the closing `{mark}`.", start, len(self.text), self.text)

    def condition(self):
        kind, field, start, end = self.take()
        if kind not in ("word", "quoted"):
            raise FilterError("Was expecting an operation `=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, "
                              "`IS EMPTY`, `IS NOT EMPTY`, `_geoRadius`, or `_geoBoundingBox`" + (f" at `{self.text[start:]}`." if self.text[start:] else "."),
                              start, len(self.text), self.text)
        if field in GEO:
            return self.geo(field)
        test = self.operation(field, start)
        self.check_filterable(field, start, end)
        return test

    def check_filterable(self, field, start, end):
        parts = field.split(".")
        if any(".".join(parts[:count]) in self.filterable for count in range(1, len(parts) + 1)):
            return
        offer = f"Available filterable attributes are: `{' '.join(sorted(self.filterable))}`." if self.filterable else \
            "This index does not have configured filterable attributes."
        raise FilterError(f"Attribute `{field}` is not filterable. {offer}", start, end - 1 + 1, self.text)

    def operation(self, field, start):
        kind, mark, mark_start, _ = self.take()
        negate = False
        if kind == "word" and mark == "NOT":
            negate = True
            kind, mark, mark_start, _ = self.take()
        if kind == "mark" and mark in ("=", "!=", ">", ">=", "<", "<="):
            return self.comparison(field, mark)
        if kind == "word" and mark == "IN":
            wanted = self.list_of_values()
            test = lambda document: any(same(value, each) for value in values_of(document, field) for each in wanted)
        elif kind == "word" and mark == "EXISTS":
            test = lambda document: has_field(document, field)
        elif kind == "word" and mark == "IS":
            if self.keyword("NOT"):
                self.take()
                negate = True
            what = self.take()[1]
            if what == "NULL":
                test = lambda document: None in values_of(document, field)
            else:
                test = lambda document: has_field(document, field) and values_of(document, field) in ([], [""], [{}])
        elif kind in ("word", "quoted") and self.keyword("TO"):
            self.take()
            low, high = as_number(mark), as_number(self.value())
            if low is None or high is None:
                raise FilterError(f"Couldn't parse `{mark}` as a number.", mark_start, len(self.text), self.text)
            test = lambda document: any(isinstance(v, (int, float)) and low <= v <= high for v in values_of(document, field))
        else:
            raise FilterError("Was expecting an operation `=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, "
                              f"`IS EMPTY`, `IS NOT EMPTY`, `_geoRadius`, or `_geoBoundingBox` at `{self.text[start:]}`.", start, len(self.text), self.text)
        return (lambda document: not test(document)) if negate else test

    def value(self):
        kind, value, start, end = self.take()
        if kind is None:
            raise FilterError("Was expecting a value but instead got nothing.", len(self.text), len(self.text), self.text)
        if kind == "mark":
            raise FilterError(f"Was expecting a value but instead got `{self.text[start:]}`.", start, len(self.text), self.text)
        return value

    def comparison(self, field, mark):
        wanted = self.value()
        if mark == "=":
            return lambda document: any(same(value, wanted) for value in values_of(document, field))
        if mark == "!=":
            return lambda document: not any(same(value, wanted) for value in values_of(document, field))
        number = as_number(wanted)
        if number is None:
            raise FilterError(f"Couldn't parse `{wanted}` as a number.", *self.tokens[self.at - 1][2:4], self.text)
        compare = {">": float.__gt__, ">=": float.__ge__, "<": float.__lt__, "<=": float.__le__}[mark]
        return lambda document: any(isinstance(v, (int, float)) and not isinstance(v, bool) and compare(float(v), number) for v in values_of(document, field))

    def list_of_values(self, opening="[", closing="]"):
        kind, value, start, _ = self.take()
        if value != opening:
            raise FilterError(f"Expected `{opening}` after the `IN` keyword.", start, len(self.text), self.text)
        found = []
        while self.peek()[1] != closing or self.peek()[0] != "mark":
            found.append(self.value())
            if self.peek()[1] == ",":
                self.take()
            elif self.peek()[0] is None:
                break
        self.closing(closing)
        return found

    def geo(self, name):
        if "_geo" not in self.filterable:
            self.check_filterable("_geo", self.tokens[self.at - 1][2], self.tokens[self.at - 1][3])
        if name == "_geoRadius":
            latitude, longitude, radius = (float(each) for each in self.list_of_values("(", ")"))
            return lambda document: any(distance((latitude, longitude), point) <= radius for point in points(document))
        self.take()
        top_right = [float(each) for each in self.list_of_values()]
        if self.peek()[1] == ",":
            self.take()
        bottom_left = [float(each) for each in self.list_of_values()]
        self.closing(")")
        return lambda document: any(bottom_left[0] <= p[0] <= top_right[0] and bottom_left[1] <= p[1] <= top_right[1] for p in points(document))


def points(document):
    place = document.get("_geo")
    return [(float(place["lat"]), float(place["lng"]))] if isinstance(place, dict) and "lat" in place and "lng" in place else []


def distance(one, other):
    """Metres on a sphere."""
    a, b = (tuple(map(math.radians, point)) for point in (one, other))
    inner = math.sin((b[0] - a[0]) / 2) ** 2 + math.cos(a[0]) * math.cos(b[0]) * math.sin((b[1] - a[1]) / 2) ** 2
    return 6_371_008.8 * 2 * math.asin(math.sqrt(min(1.0, inner)))


def compile_filter(expression, filterable):
    """A text, an array (AND) of texts, or arrays (OR) in it."""
    if expression is None or expression == [] or expression == "":
        return lambda document: True
    if isinstance(expression, str):
        return Parser(expression, filterable).whole() if expression.strip() else (lambda document: True)
    if not isinstance(expression, list):
        raise FilterError("Invalid syntax for the filter parameter: `expected String, Array, found: " + str(expression) + "`.", 0, 0, "")
    groups = []
    for each in expression:
        alternatives = [compile_filter(inner, filterable) for inner in each] if isinstance(each, list) else [compile_filter(each, filterable)]
        groups.append(alternatives)
    return lambda document: all(any(test(document) for test in alternatives) for alternatives in groups)
