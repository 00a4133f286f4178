"""How the processes look: bpmn-js imports them without a warning, and in the pictures no text leaves its box."""
from pages import browser as pages

from .geometry import problems_of_geometry


def modeler(root):
    """bpmn-js, the reference implementation of BPMN diagrams."""
    return (root / ".venv-tests/tools/bpmn-modeler.js").read_text(encoding="utf-8")


IMPORT = """async xml => {
    const modeler = new BpmnJS({container: '#canvas'});
    try {
        const result = await modeler.importXML(xml);
        const registry = modeler.get('elementRegistry');
        // A name may not leave the place that the file gives it, or it runs into the next one or is struck through. To the side there
        // may be a space at the end of a line.
        const out = registry.getAll().filter(element => element.labelTarget).filter(element => {
            const place = element.labelTarget.di.label.bounds;
            const text = registry.getGraphics(element).querySelector('text').getBBox();
            const [top, left] = [element.y + text.y, element.x + text.x];
            return top < place.y - 3 || top + text.height > place.y + place.height + 3
                || left < place.x - 6 || left + text.width > place.x + place.width + 6;
        }).map(element => 'outside of its place: ' + element.businessObject.name);
        // The name of a task stays in it, below the picture of its kind and above its timers.
        const full = registry.getAll().filter(element => /Task$/.test(element.type)).filter(element => {
            const text = registry.getGraphics(element).querySelector('text').getBBox();
            return text.y < 18 || text.y + text.height > element.height - 18 || text.x < 0 || text.x + text.width > element.width;
        }).map(element => 'too long for its task: ' + element.businessObject.name);
        const count = registry.getAll().length;
        return {warnings: [...result.warnings.map(warning => warning.message), ...out, ...full], count};
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


def problems_of_diagrams(root, files):
    """What bpmn-js says of processes."""
    found = []
    with pages.chromium() as browser, pages.window(browser, pages.DESKTOP) as (page, _):
        page.set_content("<!DOCTYPE html><div id=canvas style='height: 600px'></div>")
        page.evaluate(modeler(root))
        for file in files:
            outcome = page.evaluate(IMPORT, file.read_text(encoding="utf-8"))
            found += [f"{file.name}: {warning}" for warning in outcome["warnings"]]
            found += [f"{file.name}: {problem}" for problem in problems_of_geometry(file)]
            if not outcome["count"]:
                found.append(f"{file.name}: nothing was imported")
    return found


def problems_of_pictures(root, services):
    found = []
    with pages.chromium() as browser:
        for size, scheme in [(pages.PHONE, "light"), (pages.DESKTOP, "dark")]:
            with pages.window(browser, size, scheme) as (page, messages):
                for service in services:
                    for file in sorted((root / "generated/html").glob(f"*/{service}/process.svg")):
                        page.goto(file.as_uri())
                        place = f"{file.relative_to(root)} at {size[0]}"
                        found += [f"{place}: {text}" for text in page.evaluate(OVERFLOW)]
                        found += [f"{place}: {finding.detail}" for finding in pages.check_console(messages, place)]
    return found
