"""Whether the browser knows every property, value, selector and condition of a style sheet."""
import tinycss2

from .finding import Finding


def check_style(page, name, text):
    """Asks the page's browser; `name` is the file's name for the findings."""
    declarations, selectors, conditions = [], [], []
    _collect(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), declarations, selectors, conditions)
    defined = {declaration.name for declaration in declarations if declaration.name.startswith("--")}
    for declaration in declarations:
        value = tinycss2.serialize(declaration.value).strip()
        if not declaration.name.startswith("--") and not page.evaluate("([n, v]) => CSS.supports(n, v)", [declaration.name, value]):
            yield Finding("css:unknown", f"{name}:{declaration.source_line}", f"{declaration.name}: {value}")
        for used in _custom_properties(declaration.value):
            if used not in defined:
                yield Finding("css:undefined", f"{name}:{declaration.source_line}", used)
    for line, selector in selectors:
        if not page.evaluate("s => CSS.supports(`selector(${s})`)", selector):
            yield Finding("css:selector", f"{name}:{line}", selector)
    for line, query in conditions:
        # What a browser does not know is neither true nor false.
        if not page.evaluate("([q, not]) => matchMedia(q).matches || matchMedia(not).matches", [query, _negated(query)]):
            yield Finding("css:media", f"{name}:{line}", query)


def _negated(query):
    return f"not all and {query}" if query.startswith("(") else f"not {query}"


def _collect(rules, declarations, selectors, conditions):
    for rule in rules:
        if rule.type == "qualified-rule":
            line = rule.source_line
            for selector in _split_at_commas(rule.prelude):
                selectors.append((line, selector))
            contents = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
            declarations += [part for part in contents if part.type == "declaration"]
            _collect([part for part in contents if part.type != "declaration"], declarations, selectors, conditions)
        elif rule.type == "at-rule" and rule.content is not None:
            if rule.lower_at_keyword == "media":
                conditions.append((rule.source_line, tinycss2.serialize(rule.prelude).strip()))
            if rule.lower_at_keyword == "keyframes":
                continue
            contents = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
            declarations += [part for part in contents if part.type == "declaration"]
            _collect([part for part in contents if part.type != "declaration"], declarations, selectors, conditions)
        elif rule.type == "error":
            declarations.append(_Broken(rule.source_line, rule.message))


class _Broken:
    """What tinycss2 could not read; no browser supports it under this name."""

    def __init__(self, line, message):
        self.name, self.value, self.source_line = "syntax-error", tinycss2.parse_component_value_list(message), line


def _split_at_commas(tokens):
    parts, current = [], []
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            parts.append(current)
            current = []
        else:
            current.append(token)
    return [tinycss2.serialize(part).strip() for part in [*parts, current]]


def _custom_properties(tokens):
    for token in tokens:
        if token.type == "function":
            # What stands behind a comma is taken where the property is not defined.
            if token.lower_name == "var" and not any(part == "," for part in token.arguments):
                yield next(part.value for part in token.arguments if part.type == "ident")
            yield from _custom_properties(token.arguments)
