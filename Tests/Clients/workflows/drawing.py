"""How the processes look: bpmn-js imports them without a warning, and in the pictures no text leaves its box."""
from pages import browser as pages


def modeler(root):
    """bpmn-js, the reference implementation of BPMN diagrams."""
    return (root / ".venv-tests/tools/bpmn-modeler.js").read_text(encoding="utf-8")


IMPORT = """async xml => {
    const modeler = new BpmnJS({container: '#canvas'});
    try {
        const result = await modeler.importXML(xml);
        const registry = modeler.get('elementRegistry');
        // The name of a flow may not reach down to its line: no lower than the place that the file gives it.
        const low = registry.getAll().filter(element => element.labelTarget && element.labelTarget.waypoints).filter(element => {
            const place = element.labelTarget.di.label.bounds;
            const text = registry.getGraphics(element).querySelector('text').getBBox();
            return element.y + text.y + text.height > place.y + place.height + 3;
        }).map(element => 'too low: ' + element.businessObject.name);
        const count = registry.getAll().length;
        return {warnings: [...result.warnings.map(warning => warning.message), ...low], count};
    } catch (error) {
        return {warnings: [error.message, ...(error.warnings || []).map(warning => warning.message)], count: 0};
    } finally { modeler.destroy(); }
}"""

# Every text with the box that it belongs to, as far as it sticks out.
OVERFLOW = """() => {
    const found = [];
    const view = document.documentElement.getBoundingClientRect();
    for (const group of document.querySelectorAll('g')) {
        const box = group.querySelector(':scope > rect');
        if (!box) continue;
        const room = box.getBoundingClientRect();
        for (const text of group.querySelectorAll(':scope > text')) {
            const ink = text.getBoundingClientRect();
            if (ink.left < room.left || ink.right > room.right || ink.top < room.top || ink.bottom > room.bottom)
                found.push(text.textContent);
        }
        if (room.right > view.right + 0.5) found.push('box outside: ' + group.textContent);
    }
    if (!document.querySelector('svg > title') || !document.querySelector('svg > desc')) found.push('no title or description');
    return found;
}"""


def problems_of_drawings(root, services):
    found = []
    with pages.chromium() as browser:
        with pages.window(browser, pages.DESKTOP) as (page, _):
            page.set_content("<!DOCTYPE html><div id=canvas style='height: 600px'></div>")
            page.evaluate(modeler(root))
            for service in services:
                outcome = page.evaluate(IMPORT, (root / f"generated/bpmn/{service}.bpmn").read_text(encoding="utf-8"))
                found += [f"{service}.bpmn: {warning}" for warning in outcome["warnings"]]
                if not outcome["count"]:
                    found.append(f"{service}.bpmn: nothing was imported")
        for size, scheme in [(pages.PHONE, "light"), (pages.DESKTOP, "dark")]:
            with pages.window(browser, size, scheme) as (page, messages):
                for service in services:
                    for file in sorted((root / "generated/html").glob(f"*/{service}/process.svg")):
                        page.goto(file.as_uri())
                        place = f"{file.relative_to(root)} at {size[0]}"
                        found += [f"{place}: {text}" for text in page.evaluate(OVERFLOW)]
                        found += [f"{place}: {finding.detail}" for finding in pages.check_console(messages, place)]
    return found
