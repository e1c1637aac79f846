# NOVEX for QGIS. `make help` lists the targets; every target installs what it needs first.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PY := .venv/bin/python
TEST := $(PY) tools/run_tests.py
PROFILE ?= default
CODE := novex_plugin tools tests

.PHONY: help demo test test-core test-qgis test-ui test-servers run bench lint type qt6 package check-zip matrix \
        fresh link deploy zip transup transcompile clean

help: ## list the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "  make %-14s %s\n", $$1, $$2}'

demo: ## run the whole job on the example province; leaves build/demo/
	@tools/bootstrap.sh demo
	@$(MAKE) --no-print-directory link
	@$(PY) -m tools.demo

run: ## open QGIS with the plugin on the example province (needs a screen)
	@tools/bootstrap.sh run
	@$(MAKE) --no-print-directory link
	@$(PY) -m tools.demo.run_qgis

test: ## run all tests: core (without QGIS), qgis, ui, servers
	@tools/bootstrap.sh test servers
	@$(TEST) core qgis ui servers

test-core: ## run the tests that need no QGIS
	@tools/bootstrap.sh test
	@$(TEST) core

test-qgis: ## run the tests inside QGIS
	@tools/bootstrap.sh test
	@$(TEST) qgis

test-ui: ## run the tests of panel and map tools
	@tools/bootstrap.sh test
	@$(TEST) ui

test-servers: ## run the tests against real map servers on this machine
	@tools/bootstrap.sh test servers
	@$(TEST) servers

bench: ## measure the check engine on a million generated features, beside QGIS, PostGIS and DuckDB
	@tools/bootstrap.sh test bench
	@$(PY) tools/bench.py
	@$(PY) tools/bench_accounting.py
	@$(PY) tools/bench_adder.py
	@QT_QPA_PLATFORM=offscreen $(PY) tools/bench_sheets.py

lint: ## ruff: style, errors, complexity, security; and are the texts collected for translation?
	@tools/bootstrap.sh test
	@$(PY) -m ruff check $(CODE)
	@$(PY) tools/transup.py --check

type: ## mypy, with the installed QGIS as referee over its stubs
	@tools/bootstrap.sh test
	@QT_QPA_PLATFORM=offscreen $(PY) tools/check_types.py

qt6: ## every Qt name against a real PyQt6, every QGIS enum against the oldest QGIS
	@tools/bootstrap.sh qt6
	@.venv-qt6/bin/python tools/check_qt6.py novex_plugin
	@QT_QPA_PLATFORM=offscreen $(PY) tools/check_qgis_enums.py novex_plugin

package: transcompile ## build dist/novex_plugin.zip, the same bytes every time
	@python3 tools/package.py

zip: package ## same as package

check-zip: package ## apply the plugin store's rules to the built zip
	@tools/bootstrap.sh scan
	@.venv-scan/bin/python tools/check_zip.py dist/novex_plugin.zip --scan

matrix: ## run the tests on a newer QGIS in a chroot (root, about 3 minutes the first time)
	@tools/matrix.sh

fresh: ## try `make demo` and `make test` on an empty Debian 12 in a chroot (root)
	@tools/fresh_root.sh

link: transcompile ## make the checkout itself loadable by QGIS (links inside novex_plugin/)
	@python3 tools/link.py

deploy: package ## install the built plugin into your QGIS profile (PROFILE=default)
	@python3 tools/deploy.py --profile "$(PROFILE)"

transup: ## collect the texts of code and forms into resources/i18n/*.ts
	@python3 tools/transup.py

transcompile: ## compile resources/i18n/*.ts into .qm files
	@tools/bootstrap.sh package
	@for ts in resources/i18n/*.ts; do [ -e "$$ts" ] || continue; PATH="/usr/lib/qt5/bin:$$PATH" lrelease -silent "$$ts" -qm "$${ts%.ts}.qm"; done

clean: ## remove what was built (the virtual environments stay)
	@rm -rf build dist .qgis-settings .pytest_cache .ruff_cache .mypy_cache .hypothesis .coverage
	@rm -f resources/i18n/*.qm
	@python3 tools/link.py --remove
