#!/bin/sh
# Makes a fresh checkout ready to work in: system packages, .venv, locked Python packages, the project itself.
# Called by every make target that needs it. When nothing is missing it only compares a few sums, well under a second.
#
#   PYTHON=/path/to/python ./setup.sh     use that Python for a new .venv
set -eu
cd "$(dirname "$0")"

LOCK=requirements-dev.lock
QT_LIBRARIES="libegl1 libgl1 libfontconfig1 libfreetype6 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0
    libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libx11-xcb1 libdbus-1-3"
TEST_TOOLS="xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi gcc age minisign zstd poppler-utils qpdf"

say() { echo "setup: $*" >&2; }
stop() { say "$*"; exit 1; }

is_debian() { [ -r /etc/os-release ] && command -v apt-get >/dev/null && grep -qE '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release; }

# Debian 13 and Ubuntu 24.04 renamed some libraries to ...t64; either name counts.
missing_packages() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    for package in "$@"; do
        echo "$installed" | grep -qxE "$package(t64)?" || printf '%s ' "$package"
    done
}

debian_packages() {
    # shellcheck disable=SC2086 # lists of words
    missing=$(missing_packages $QT_LIBRARIES $TEST_TOOLS)
    if [ ! -x .venv/bin/python ] && python=$(find_python) && ! can_make_venv "$python"; then
        missing="$missing$(missing_packages python3-venv)"
    fi
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        say "installing with apt-get: $missing"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq || say "apt-get update failed; trying with the lists at hand"
        # shellcheck disable=SC2086
        apt-get install -qq -y --no-install-recommends $missing >/dev/null || say "apt-get could not install everything; going on"
    else
        say "some system packages are missing. Install them with:"
        say "    sudo apt-get install $missing"
        say "Going on without: the window or some tests may not work."
    fi
}

other_systems() {
    missing=""
    for program in Xvfb dbus-run-session gcc age minisign zstd pdfinfo qpdf; do
        command -v "$program" >/dev/null || missing="$missing $program"
    done
    if [ "$(uname -s)" = Linux ] && command -v ldconfig >/dev/null; then
        known=$(ldconfig -p 2>/dev/null || true)
        for library in libEGL.so.1 libGL.so.1 libfontconfig.so.1 libxkbcommon-x11.so.0 libxcb-cursor.so.0 libxcb-icccm.so.4 \
            libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-render-util.so.0 libdbus-1.so.3; do
            echo "$known" | grep -qF "$library" || missing="$missing $library"
        done
    fi
    [ -n "$missing" ] || return 0
    say "not found on this computer:$missing"
    case "$(uname -s)" in
        Darwin) say "Get them with: brew install age minisign zstd poppler qpdf (Xvfb, dbus and gcc are for Linux tests only)" ;;
        Linux) say "Get them with your package manager; on Fedora: dnf install xorg-x11-server-Xvfb dbus-daemon at-spi2-core gcc age"
               say "    minisign zstd poppler-utils qpdf mesa-libEGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil" ;;
        *) say "They are needed by tests only; the window works without them." ;;
    esac
    say "Going on without: the window or some tests may not work."
}

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1; }
can_make_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
        if fits "$candidate"; then echo "$candidate"; return 0; fi
    done
    return 1
}

make_venv() {
    if [ -d .venv ]; then
        if fits "$BIN/python" && { [ -f .venv/done-packages ] || "$BIN/python" -c 'import pip' 2>/dev/null; }; then return 0; fi
        say "the .venv here has no working Python 3.11 to 3.13; making a new one"
        rm -rf .venv
    fi
    python=$(find_python) || stop "Python 3.11, 3.12 or 3.13 is needed. Found: ${PYTHON:-$(python3 --version 2>&1 || echo no python3)}.
setup: Install one of them (https://www.python.org/downloads/) and say which: PYTHON=/path/to/python3.12 make test"
    can_make_venv "$python" || stop "$python cannot make a virtual environment: its 'venv' and 'ensurepip' modules are missing.
setup: On Debian and Ubuntu: sudo apt-get install python3-venv"
    say "making .venv with $("$python" --version)"
    "$python" -m venv .venv
}

sum_of() { cat "$@" | cksum; }

# Runs the command unless the named files are as they were when it last succeeded.
unless_done() {
    stamp=.venv/done-$1 sum=$(sum_of $2)
    shift 2
    [ "$(cat "$stamp" 2>/dev/null || true)" = "$sum" ] && return 0
    "$@"
    echo "$sum" >"$stamp"
}

pip_install() { "$BIN/python" -m pip --disable-pip-version-check --no-input install --quiet "$@"; }
install_packages() {
    say "installing the locked Python packages into .venv (a few minutes the first time)"
    pip_install --require-hashes --only-binary :all: -r "$LOCK"
}
# setuptools warns about folders named like packages: they are the packages.
install_project() { PYTHONWARNINGS=ignore pip_install --no-index --no-deps --no-build-isolation --editable .; }

case "$(uname -s)" in MINGW* | MSYS* | CYGWIN*) BIN=.venv/Scripts ;; *) BIN=.venv/bin ;; esac

# Two makes in one checkout wait for each other where the system can.
if command -v flock >/dev/null; then
    exec 9<setup.sh
    flock 9
fi
if is_debian; then debian_packages; elif [ ! -f .venv/done-packages ]; then other_systems; fi
make_venv
unless_done packages "$LOCK" install_packages
unless_done project "pyproject.toml setup.sh" install_project
