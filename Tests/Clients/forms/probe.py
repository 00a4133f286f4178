"""A catalog with a single service that a test has thought of."""
import json

CATALOG = {
    "town": {"name": {"de": "Ort"}}, "languages": {"de": {"name": "Deutsch"}}, "timeZone": "Europe/Berlin", "website": "https://ort.example",
    "units": {"amt": {"name": {"de": "Amt"}}},
}


def service(form, **more):
    """The definition of the service `probe`, by its form."""
    return {
        "service": "probe", "version": "1.0.0", "title": {"de": "Probe"}, "description": {"de": "Probe"}, "responsible": "amt",
        "audience": ["resident"], "form": form, **more,
    }


def write(catalog, service, **head):
    """Writes the catalog into a folder that is not there yet; `head` is added to what stands in `catalog.yaml`. A service that is a text is
    written as it is."""
    (catalog / "services").mkdir(parents=True)
    (catalog / "catalog.yaml").write_text(json.dumps(CATALOG | head))
    (catalog / "services/probe.yaml").write_text(service if isinstance(service, str) else json.dumps(service))
