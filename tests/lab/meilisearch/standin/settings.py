"""Index settings: defaults, checks and merging."""
import copy

from errors import bad, wrong_type

RANKING = ["words", "typo", "proximity", "attribute", "sort", "exactness"]
DEFAULTS = {
    "displayedAttributes": ["*"], "searchableAttributes": ["*"], "filterableAttributes": [], "sortableAttributes": [],
    "rankingRules": RANKING, "stopWords": [], "nonSeparatorTokens": [], "separatorTokens": [], "dictionary": [], "synonyms": {},
    "distinctAttribute": None,
    "typoTolerance": {"enabled": True, "minWordSizeForTypos": {"oneTypo": 5, "twoTypos": 9}, "disableOnWords": [], "disableOnAttributes": []},
    "faceting": {"maxValuesPerFacet": 100, "sortFacetValuesBy": {"*": "alpha"}},
    "pagination": {"maxTotalHits": 1000},
}
SORTED = ("filterableAttributes", "sortableAttributes", "stopWords", "nonSeparatorTokens", "separatorTokens", "dictionary")
CODES = {name: "invalid_settings_" + "".join("_" + c.lower() if c.isupper() else c for c in name) for name in DEFAULTS}
PATHS = {"".join("-" + c.lower() if c.isupper() else c for c in name): name for name in DEFAULTS}


def defaults():
    return copy.deepcopy(DEFAULTS)


def check(update):
    if not isinstance(update, dict):
        raise wrong_type("bad_request", ".", "an object", update)
    for name, value in update.items():
        if name not in DEFAULTS:
            known = ", ".join(f"`{field}`" for field in DEFAULTS)
            raise bad("bad_request", f"Unknown field `{name}`: expected one of {known}")
        check_one(name, value)


def check_one(name, value):
    usual = DEFAULTS[name]
    if value is None:
        return
    if isinstance(usual, list):
        if not isinstance(value, list):
            raise wrong_type(CODES[name], f".{name}", "an array", value)
        for place, each in enumerate(value):
            if not isinstance(each, str):
                raise wrong_type(CODES[name], f".{name}[{place}]", "a string", each)
            if name == "rankingRules" and each not in RANKING and not each.endswith((":asc", ":desc")):
                raise bad(CODES[name], f"Invalid value at `.rankingRules[{place}]`: `{each}` ranking rule is invalid. Valid ranking rules are words, typo, "
                                       "sort, proximity, attribute, exactness and custom ranking rules.")
    elif isinstance(usual, dict):
        if not isinstance(value, dict):
            raise wrong_type(CODES[name], f".{name}", "an object", value)
    elif not isinstance(value, str):
        raise wrong_type(CODES[name], f".{name}", "a string", value)


def merge(settings, update):
    merged = copy.deepcopy(settings)
    for name, value in update.items():
        if value is None:
            merged[name] = copy.deepcopy(DEFAULTS[name])
        elif isinstance(value, dict) and name != "synonyms":
            for inner, each in value.items():
                if each is None:
                    merged[name][inner] = copy.deepcopy(DEFAULTS[name].get(inner))
                elif isinstance(each, dict):
                    merged[name].setdefault(inner, {}).update(each)
                else:
                    merged[name][inner] = each
        elif name in SORTED:
            merged[name] = sorted(set(value))
        else:
            merged[name] = copy.deepcopy(value)
    return merged
