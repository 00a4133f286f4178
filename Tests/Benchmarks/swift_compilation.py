"""What the Swift compiler takes for the Swift that Dienstwerk generates: the shipped catalog part by part, and synthetic ones that
grow, because a service and a field have to cost the same however many there are."""
import pathlib
import shutil
import subprocess

import measure
import synthetic_catalog

# As SwiftPM calls it.
COMMON = "-swift-version 6 -parse-as-library -package-name measured -module-name Measured -g -emit-module -c".split()
CONFIGURATIONS = {
    "debug": "-Onone -enable-testing -enable-batch-mode -j2".split(),
    "release": "-O -whole-module-optimization".split(),
}


def run(command, root, work, rounds):
    """Measures all parts in both configurations, prints a table and returns the samples."""
    empty = work / "Empty.swift"
    empty.write_text("import FormRuntime\n")
    swift = root / "generated/swift"
    forms = [*swift.glob("*.swift"), *swift.glob("Types/*.swift")]
    # Each with the number of the forms or fields that it has, where all of them are alike.
    parts = {
        "import alone": ([empty], None),
        "types": (swift.glob("Types/*.swift"), None),
        "types and forms": (forms, None),
        "types, forms and workflows": (swift.rglob("*.swift"), None),
        "pages": ((root / "generated/pages").glob("*.swift"), None),
    }
    for fields in (10, 40, 160, 320):
        parts[f"one form of {fields} fields"] = synthetic(command, work, 1, fields), fields
    for services in (10, 20, 40):
        parts[f"{services} forms of 30 fields"] = synthetic(command, work, services, 30), services
    modules = {configuration: swift_modules(root, configuration) for configuration in CONFIGURATIONS}
    candidates = [
        measure.Candidate(f"{name}, {configuration}", compilation(configuration, modules[configuration], files, work))
        for name, files in ((name, sorted(files)) for name, (files, _) in parts.items())
        for configuration in CONFIGURATIONS]
    taken = measure.interleaved(candidates, rounds)
    print("\nThe Swift compiler, on what was generated")
    measure.print_table(
        ["", "debug, CPU", "a piece", "release, CPU", "a piece"],
        [[name, *(cell for configuration in CONFIGURATIONS
                  for cell in cells(taken, name, configuration, count))] for name, (_, count) in parts.items()])
    return {name: vars(sample) for name, sample in taken.items()}


def cells(taken, name, configuration, count):
    """What a part took, and what each form or field of it took beyond the import."""
    cpu = taken[f"{name}, {configuration}"].cpu
    beyond = cpu - taken[f"import alone, {configuration}"].cpu
    return f"{cpu:.2f} s", f"{beyond / count * 1000:.0f} ms" if count else ""


def synthetic(command, work, services, fields):
    """The generated Swift of a synthetic catalog."""
    catalog, built = work / f"swift{services}-{fields}", work / f"swift-output{services}-{fields}"
    synthetic_catalog.write(catalog, services, fields)
    subprocess.run([command, "build", "--fresh", catalog, "--output", built], check=True, stdout=subprocess.DEVNULL)
    return list((built / "swift").rglob("*.swift"))


def compilation(configuration, modules, files, work):
    """The call of the Swift compiler for some files."""
    output = work / f"measured-{configuration}"
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir()
    return ["env", "-C", output, "swiftc", *CONFIGURATIONS[configuration], *COMMON, "-I", modules,
            "-emit-module-path", output / "Measured.swiftmodule", *map(pathlib.Path.absolute, files)]


def swift_modules(root, configuration):
    """Builds what generated Swift imports, and says where its modules are."""
    scratch = root / {"debug": ".build", "release": ".build-release"}[configuration]
    build = ["swift", "build", "--package-path", root, "--scratch-path", scratch, "--configuration", configuration,
             "--target", "GeneratedPages"]
    return measure.built(build) / "Modules"
