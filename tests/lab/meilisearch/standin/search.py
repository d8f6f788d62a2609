"""Search in one index: matching, order, facets, what is shown."""
import time

from errors import bad, wrong_type
from filters import FilterError, compile_filter, distance as metres, points, values_of
from words import Term, as_text, cropped, fold, marked, spans

OPTIONS = {
    "q": (str, None), "offset": (int, 0), "limit": (int, 20), "page": (int, None), "hitsPerPage": (int, None), "attributesToRetrieve": (list, None),
    "attributesToCrop": (list, None), "cropLength": (int, 10), "attributesToHighlight": (list, None), "showMatchesPosition": (bool, False),
    "showRankingScore": (bool, False), "showRankingScoreDetails": (bool, False), "filter": ((str, list), None), "sort": (list, None), "facets": (list, None),
    "highlightPreTag": (str, "<em>"), "highlightPostTag": (str, "</em>"), "cropMarker": (str, "…"), "matchingStrategy": (str, "last"),
    "attributesToSearchOn": (list, None), "vector": (list, None),
}
EXPECTED = {str: "a string", int: "a positive integer", bool: "a boolean", list: "an array"}


def code_of(name):
    return "invalid_search_" + "".join("_" + c.lower() if c.isupper() else c for c in name)


def read_options(body):
    if not isinstance(body, dict):
        raise wrong_type("bad_request", ".", "an object", body)
    options = {name: usual for name, (_, usual) in OPTIONS.items()}
    for name, value in body.items():
        if name not in OPTIONS:
            known = ", ".join(f"`{field}`" for field in OPTIONS)
            raise bad("bad_request", f"Unknown field `{name}`: expected one of {known}")
        kind = OPTIONS[name][0]
        if value is None:
            continue
        if not isinstance(value, kind) or (kind is int and (isinstance(value, bool) or value < 0)):
            raise wrong_type(code_of(name), f".{name}", EXPECTED.get(kind, "a string or an array"), value)
        options[name] = value
    return options


def filter_of(expression, settings, code):
    try:
        return compile_filter(expression, settings["filterableAttributes"])
    except FilterError as error:
        raise bad(code, str(error)) from error


def texts(value, path):
    """Every text below a value with its dotted attribute."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from texts(each, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each, path)
    elif value is not None:
        yield path, as_text(value)


def below(path, chosen):
    return "*" in chosen or any(path == each or path.startswith(each + ".") for each in chosen)


class Match:
    """How well one document answers the query; None of it when a word that counts is missing."""

    def __init__(self, document, terms, settings, fields):
        searchable = settings["searchableAttributes"]
        wanted = fields or searchable
        words = [(place, fold_word, path) for path, text in texts(document, "") if below(path, wanted) for place, (_, _, fold_word) in enumerate(spans(text))]
        self.matched, self.typos, self.attribute, self.exact, self.places = 0, 0, 0, 0, []
        order = {}
        for _, _, path in words:
            order.setdefault(path, len(order))
        disabled = settings["typoTolerance"]["disableOnAttributes"]
        for term in terms:
            best = None
            for place, word, path in words:
                price = term.price(word, not below(path, disabled))
                if price is None:
                    continue
                rank = searchable.index(path) if path in searchable else order[path]
                best = min(best or (9, 0, 0, 0), (price, rank, word != term.word, place))
            if best is None:
                break
            self.matched += 1
            self.typos += best[0]
            self.attribute += best[1]
            self.exact += not best[2]
            self.places.append((best[1], best[3]))
        self.gap = sum(abs(b[1] - a[1]) if a[0] == b[0] else 8 for a, b in zip(self.places, self.places[1:]))

    def score(self, terms):
        if not terms:
            return 1.0
        part = lambda value, most: max(0.0, 1.0 - value / most)
        return round(self.matched / len(terms) * (0.6 + 0.15 * part(self.typos, 4) + 0.1 * part(self.gap, 16) + 0.1 * part(self.attribute, 16)
                                                  + 0.05 * self.exact / len(terms)), 6)


def sort_key(rules, settings):
    """A function of a document for `sort`, after a check that each attribute may be sorted by."""
    parts = []
    for rule in rules or []:
        field, _, direction = rule.rpartition(":")
        if direction not in ("asc", "desc") or not field:
            raise bad("invalid_search_sort", f"Invalid syntax for the sort parameter: expected expression ending by `:asc` or `:desc`, found `{rule}`.")
        name = "_geo" if field.startswith("_geoPoint(") else field
        if name not in settings["sortableAttributes"]:
            offer = f"Available sortable attributes are: `{', '.join(settings['sortableAttributes'])}`." if settings["sortableAttributes"] else \
                "This index does not have configured sortable attributes."
            raise bad("invalid_search_sort", f"Attribute `{name}` is not sortable. {offer}")
        parts.append((field, direction == "desc"))

    def one(document, field, backwards):
        if field.startswith("_geoPoint("):
            centre = tuple(float(each) for each in field[10:-1].split(","))
            found = [metres(centre, point) for point in points(document)]
        else:
            found = [each for each in values_of(document, field) if each is not None]
        if not found:
            return (2, 0, ())
        value = max(found, key=str) if backwards and not all(isinstance(v, (int, float)) for v in found) else (max(found) if backwards else min(found, key=lambda v: (isinstance(v, str), v)))
        if isinstance(value, (int, float)):
            return (0, -value if backwards else value, ())
        text = tuple(map(ord, fold(as_text(value))))
        return (1, 0, tuple(-c for c in text) + (1,) if backwards else text)

    return lambda document: [one(document, field, backwards) for field, backwards in parts]


def candidates(index, options, code="invalid_search_filter"):
    """(document, match) in order, and the terms of the query."""
    settings = index.settings
    test = filter_of(options["filter"], settings, code)
    key = sort_key(options["sort"], settings)
    query = options["q"] or ""
    found = [span[2] for span in spans(query)]
    stop = {fold(each) for each in settings["stopWords"]}
    kept = [word for place, word in enumerate(found) if word not in stop or (place == len(found) - 1 and not query.endswith(" "))]
    terms = [Term(word, place == len(kept) - 1 and not query.endswith(" "), settings) for place, word in enumerate(kept[:10])]
    out = []
    for place, document in enumerate(index.documents.values()):
        if not test(document):
            continue
        match = Match(document, terms, settings, options["attributesToSearchOn"])
        if terms and (match.matched == 0 or (options["matchingStrategy"] == "all" and match.matched < len(terms))):
            continue
        rules = {"words": -match.matched, "typo": match.typos, "proximity": match.gap, "attribute": match.attribute, "exactness": -match.exact}
        order = [key(document) if rule == "sort" else rules.get(rule, 0) if ":" not in rule else custom(document, rule) for rule in settings["rankingRules"]]
        out.append((order, place, document, match))
    out.sort(key=lambda each: each[:2])
    if settings["distinctAttribute"]:
        seen, single = set(), []
        for each in out:
            values = [as_text(value) for value in values_of(each[2], settings["distinctAttribute"])]
            if not values or not seen.intersection(values):
                single.append(each)
                seen.update(values)
        out = single
    return [(document, match) for _, _, document, match in out], terms


def custom(document, rule):
    field, _, direction = rule.rpartition(":")
    found = [each for each in values_of(document, field) if isinstance(each, (int, float))]
    return (0, -max(found) if direction == "desc" else min(found)) if found else (1, 0)


def shown(document, attributes):
    return {name: value for name, value in document.items() if below(name, attributes)}


def formatted(value, path, terms, options, crops, highlights):
    if isinstance(value, dict):
        return {name: formatted(each, f"{path}.{name}" if path else name, terms, options, crops, highlights) for name, each in value.items()}
    if isinstance(value, list):
        return [formatted(each, path, terms, options, crops, highlights) for each in value]
    if value is None:
        return None
    text = as_text(value)
    length = next((size for name, size in crops if below(path, [name])), None)
    if length is not None:
        text = cropped(text, terms, length, options["cropMarker"])
    return marked(text, terms, options) if below(path, highlights) else text


def facets(hits, options, settings):
    asked, allowed = options["facets"], settings["filterableAttributes"]
    names = list(allowed) if asked == ["*"] else asked
    for name in names:
        if name not in allowed:
            offer = f"The available facets are {', '.join(allowed)}." if allowed else "This index does not have configured filterable attributes."
            raise bad("invalid_search_facets", f"Invalid facet distribution, attribute `{name}` is not filterable. {offer}")
    distribution, stats = {}, {}
    most = settings["faceting"]["maxValuesPerFacet"]
    orders = settings["faceting"]["sortFacetValuesBy"]
    for name in names:
        counts, numbers = {}, []
        for document, _ in hits:
            for value in {as_text(each): each for each in values_of(document, name) if not isinstance(each, dict)}.values():
                counts[as_text(value)] = counts.get(as_text(value), 0) + 1
                if isinstance(value, (int, float)) and not isinstance(value, bool):
                    numbers.append(float(value))
        by_count = orders.get(name, orders.get("*", "alpha")) == "count"
        ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]) if by_count else item[0])
        distribution[name] = dict(ordered[:most])
        if numbers:
            stats[name] = {"min": min(numbers), "max": max(numbers)}
    return distribution, stats


def search(index, body):
    started = time.monotonic()
    options, settings = read_options(body), index.settings
    hits, terms = candidates(index, options)
    numbered = options["page"] is not None or options["hitsPerPage"] is not None
    most = settings["pagination"]["maxTotalHits"]
    total = min(len(hits), most)
    size = options["hitsPerPage"] if options["hitsPerPage"] is not None else 20
    page = options["page"] if options["page"] is not None else 1
    offset, limit = ((page - 1) * size if page > 0 else total, size) if numbered else (options["offset"], options["limit"])
    displayed = settings["displayedAttributes"]
    wanted = options["attributesToRetrieve"] or ["*"]
    crops = [(name.rpartition(":")[0], int(name.rpartition(":")[2])) if ":" in name else (name, options["cropLength"]) for name in options["attributesToCrop"] or []]
    highlights = options["attributesToHighlight"] or []
    out = []
    for document, match in hits[offset:min(offset + limit, total)]:
        visible = shown(document, displayed)
        hit = shown(visible, wanted)
        if crops or highlights:
            names = wanted + highlights + [name for name, _ in crops]
            hit["_formatted"] = formatted(shown(visible, names), "", terms, options, crops, highlights)
        if options["showRankingScore"]:
            hit["_rankingScore"] = match.score(terms)
        out.append(hit)
    answer = {"hits": out, "query": options["q"] or "", "processingTimeMs": int((time.monotonic() - started) * 1000)}
    if numbered:
        answer |= {"hitsPerPage": size, "page": page, "totalPages": -(-total // size) if size else 0, "totalHits": total}
    else:
        answer |= {"limit": limit, "offset": offset, "estimatedTotalHits": total}
    if options["facets"] is not None:
        answer["facetDistribution"], answer["facetStats"] = facets(hits, options, settings)
    return answer


def facet_search(index, body):
    started = time.monotonic()
    name = body.get("facetName")
    if not isinstance(name, str):
        raise bad("missing_facet_search_facet_name", "Missing field `facetName`")
    if name not in index.settings["filterableAttributes"]:
        allowed = index.settings["filterableAttributes"]
        offer = f"Available filterable attributes are: `{', '.join(allowed)}`." if allowed else "This index does not have configured filterable attributes."
        raise bad("invalid_facet_search_facet_name", f"Attribute `{name}` is not facet-searchable. {offer}")
    options = read_options({key: value for key, value in body.items() if key not in ("facetName", "facetQuery")})
    hits, _ = candidates(index, options)
    query = fold(body.get("facetQuery") or "")
    counts = {}
    for document, _ in hits:
        for value in {as_text(each) for each in values_of(document, name) if isinstance(each, str)}:
            if fold(value).startswith(query):
                counts[value] = counts.get(value, 0) + 1
    return {"facetHits": [{"value": value, "count": counts[value]} for value in sorted(counts)[:100]], "facetQuery": body.get("facetQuery"),
            "processingTimeMs": int((time.monotonic() - started) * 1000)}
