"""Request bodies: JSON, NDJSON and CSV."""
import csv
import io
import json

from errors import ApiError, bad

DOCUMENT_TYPES = ("application/json", "application/x-ndjson", "text/csv")


def where(text, position):
    before = text[:position]
    return f"line {before.count(chr(10)) + 1} column {len(before.rpartition(chr(10))[2])}"


def complaint(text, error):
    """The place of a JSON error, in the words of serde."""
    at_end = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
    return f"EOF while parsing a value at {where(text, len(text))}" if at_end else f"expected value at {where(text, error.pos + 1)}"


def media_type(header):
    return (header or "").split(";")[0].strip().lower()


def read_json(data, header):
    kind = media_type(header)
    if kind != "application/json":
        if not kind:
            raise ApiError(415, "missing_content_type", "A Content-Type header is missing. Accepted values for the Content-Type header are: `application/json`")
        raise ApiError(415, "invalid_content_type", f"The Content-Type `{header}` is invalid. Accepted values for the Content-Type header are: `application/json`")
    text = data.decode("utf-8", "replace")
    if not text.strip():
        raise bad("missing_payload", "A json payload is missing.")
    try:
        return json.loads(text)
    except ValueError as error:
        raise bad("malformed_payload", f"The json payload provided is malformed. `{complaint(text, error)}`.") from error


def read_documents(data, header, delimiter):
    kind = media_type(header)
    accepted = ", ".join(f"`{each}`" for each in DOCUMENT_TYPES)
    if not kind:
        raise ApiError(415, "missing_content_type", f"A Content-Type header is missing. Accepted values for the Content-Type header are: {accepted}")
    if kind not in DOCUMENT_TYPES:
        raise ApiError(415, "invalid_content_type", f"The Content-Type `{header}` is invalid. Accepted values for the Content-Type header are: {accepted}")
    short = {"application/json": "json", "application/x-ndjson": "ndjson", "text/csv": "csv"}[kind]
    text = data.decode("utf-8", "replace")
    if not text.strip():
        raise bad("missing_payload", f"A {short} payload is missing.")
    if short == "csv":
        return csv_documents(text, delimiter)
    documents = []
    for piece in [text] if short == "json" else text.split("\n"):
        if not piece.strip():
            continue
        try:
            value = json.loads(piece)
        except ValueError as error:
            raise bad("malformed_payload", f"The `{short}` payload provided is malformed. `Couldn't serialize document value: {complaint(piece, error)}`.") from error
        documents += value if isinstance(value, list) and short == "json" else [value]
    for document in documents:
        if not isinstance(document, dict):
            raise bad("malformed_payload", f"The `{short}` payload provided is malformed. `Couldn't serialize document value: invalid type: expected a map`.")
    return documents


def csv_documents(text, delimiter):
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    head = [name.rpartition(":") if name.endswith((":number", ":string", ":boolean")) else (name, "", "string") for name in next(rows)]
    documents = []
    for row in rows:
        if len(row) != len(head):
            raise bad("malformed_payload", "The `csv` payload provided is malformed: `CSV error: record has another number of fields than the header`.")
        documents.append({name: cell(value, kind) for (name, _, kind), value in zip(head, row)})
    return documents


def cell(text, kind):
    if text == "":
        return None
    if kind == "number":
        try:
            number = float(text)
        except ValueError:
            raise bad("malformed_payload", f"Error parsing number \"{text}\".") from None
        return int(number) if number.is_integer() else number
    return text == "true" if kind == "boolean" else text
