# Two commands matter: `make run` and `make test`. Both install what is missing and may be repeated.
PREFIX ?= /usr/local
BINARY = .build/release/luotsi
# The Swift runtime goes into the binary: it starts sooner and needs no toolchain where it runs.
RELEASE = swift build -c release --static-swift-stdlib

# Each fuzzer with the folder of its seeds in Fuzz/corpus, and how long each runs.
FUZZERS = WorkbookFuzz:workbooks ExpressionFuzz:expressions FormFuzz:forms
FUZZ_SECONDS ?= 60

.PHONY: run test lint bench tour fuzz install packages

run: packages
	$(RELEASE) --product luotsi
	@if [ -t 0 ] && [ -t 1 ]; then exec $(BINARY); else exec $(BINARY) demo --play; fi

test: packages
	@./.ci/pyxform
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Fuzz

bench: packages
	$(RELEASE) --product luotsi
	$(RELEASE) --product luotsi-bench
	.build/release/luotsi-bench

# Writes the screens of docs/tour.md anew; the test then fails once, to have them looked at.
tour: packages
	swift build --build-tests
	-LUOTSI_RECORD=1 swift test --skip-build --filter ScreenTourTests

fuzz: packages
	@for fuzzer in $(FUZZERS); do \
	  Fuzz/run $${fuzzer%:*} $${fuzzer#*:} $(FUZZ_SECONDS) || exit; \
	done

install: packages
	$(RELEASE) --product luotsi
	install -s -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/luotsi
	install -D -m 644 docs/luotsi.1 $(DESTDIR)$(PREFIX)/share/man/man1/luotsi.1
	mkdir -p $(DESTDIR)$(PREFIX)/share/luotsi
	cp -R Resources $(DESTDIR)$(PREFIX)/share/luotsi/

packages:
	@./.ci/packages
