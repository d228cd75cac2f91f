# Every target that needs it sets up the checkout first; see setup.sh. Start with: make run
BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
PYTHON_IN := $(BIN)/python
CATALOGUES := $(wildcard resources/translations/*.ts)
SOURCES = $(sort $(shell find desktop ui exports resources -name '*.py'))
SWEDISH := resources/translations/kompetenssamtal_sv.ts
COLLECT = $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language sv_SE $(SOURCES)
PYTEST_ARGS ?= -n 2 --dist loadgroup
LOCK = $(PYTHON_IN) -m uv --no-config pip compile --quiet $(LOCK_ARGS) --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help run test check shots bench bundle strings lock format clean setup packages

help: ## what can be made here
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

run: setup ## open the app with practice data; without a display, play a whole talk into build/demo
	@if [ "$$(uname -s)" != Linux ] || [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		$(PYTHON_IN) -m desktop --practice; \
	else \
		QT_QPA_PLATFORM=offscreen $(PYTHON_IN) -m desktop demo --out build/demo; \
	fi

test: setup ## run every test (one of them: PYTEST_ARGS="tests/test_house.py -x" make test)
	@$(PYTHON_IN) -m pytest $(PYTEST_ARGS)

check: setup ## style, format, types and arrows, without changing anything
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## let ruff mend what it can
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

shots: setup ## play the demo and renew the pictures the documents show (docs/pictures)
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN) -m desktop demo --out build/demo
	@for picture in docs/pictures/*.png; do cp build/demo/pictures/*-"$${picture##*/}" "$$picture"; done

bench: setup ## measure against the budgets
	$(PYTHON_IN) -m benchmarks

bundle: setup ## the laptop app as a folder in dist/, started once
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller build.spec
	QT_QPA_PLATFORM=offscreen dist/kompetenssamtal/kompetenssamtal --help

strings: setup ## collect the texts of the source into the translation catalogues; LANGUAGE=fi starts a new one
	@$(COLLECT) -ts $(filter-out $(SWEDISH),$(sort $(CATALOGUES) $(if $(LANGUAGE),resources/translations/kompetenssamtal_$(LANGUAGE).ts)))
	@$(COLLECT) -pluralonly -ts $(SWEDISH)

lock: setup ## write the locks after pyproject.toml changed; LOCK_ARGS=--upgrade takes newer versions (network)
	@$(PYTHON_IN) -m uv --version 2>/dev/null || $(PYTHON_IN) -m pip install --quiet uv
	$(LOCK) --extra central --group dev --output-file requirements-dev.lock pyproject.toml
	$(LOCK) --output-file requirements.lock pyproject.toml

clean: ## throw away .venv and everything made
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} + ; rm -f resources/translations/*.qm

setup: packages $(CATALOGUES:.ts=.qm)
packages:
	@./setup.sh

%.qm: %.ts | packages
	$(BIN)/pyside6-lrelease -silent $< -qm $@
