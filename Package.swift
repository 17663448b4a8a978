// swift-tools-version:6.1
import PackageDescription

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser",
)

// In reading order: a module imports only modules listed above it.
let package = Package(
  name: "luotsi",
  products: [.executable(name: "luotsi", targets: ["luotsi"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "CivilDates"),
    .target(name: "Languages"),
    .target(name: "RepeatableNumbers"),
    .target(
      name: "DecisionAnalysis",
      dependencies: ["RepeatableNumbers"],
      // Unoptimised it is a hundred times slower, and tests rank tens of thousands of rows.
      swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))],
    ),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(name: "TerminalUI"),
    .target(name: "Curses", dependencies: ["CNcurses", "CTerminalGuard", "TerminalUI"]),
    .systemLibrary(name: "CPcre2", providers: [.apt(["libpcre2-dev"])]),
    .target(name: "FormExpressions", dependencies: ["CivilDates", "Languages", "CPcre2"]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"])]),
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "JSONDocuments", dependencies: ["CSimdjson", "CZip"]),
    .target(name: "Workbooks", dependencies: ["CZip", "CivilDates", "Languages"]),
    .target(
      name: "Interview",
      dependencies: [
        "FormExpressions", "Workbooks", "CivilDates", "Languages", "RepeatableNumbers",
      ],
    ),
    .target(name: "Catalogue", dependencies: ["CivilDates", "Languages"]),
    .target(
      name: "Registers",
      dependencies: ["JSONDocuments", "Catalogue", "CivilDates", "Languages"],
    ),
    .target(
      name: "CatalogueStore",
      dependencies: [
        "Registers", "JSONDocuments", "CZstd", "Catalogue", "CivilDates", "Languages",
        "RepeatableNumbers", grdb, sqlite,
      ],
    ),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "Sealing", dependencies: ["CSodium"]),
    .target(
      name: "Matching",
      dependencies: [
        "DecisionAnalysis", "Catalogue", "CivilDates", "Languages", "RepeatableNumbers",
      ],
    ),
    .target(
      name: "Guidance",
      dependencies: ["Matching", "Catalogue", "CivilDates", "Languages"],
    ),
    .target(
      name: "CaseStore",
      dependencies: [
        "Interview", "Matching", "Guidance", "Sealing", "Catalogue", "CivilDates", grdb,
      ],
    ),
    .target(
      name: "Reports",
      dependencies: ["Matching", "Catalogue", "CivilDates", "Languages"],
    ),
    .target(
      name: "LuotsiApp",
      dependencies: [
        "TerminalUI", "Interview", "Catalogue", "CatalogueStore", "Matching", "Guidance", "Sealing",
        "CaseStore", "Reports", "CivilDates", "Languages", "RepeatableNumbers",
      ],
    ),
    .executableTarget(
      name: "luotsi",
      dependencies: [
        "LuotsiApp", "Curses", "TerminalUI", "FormExpressions", "Workbooks", "Interview",
        "JSONDocuments", "Registers", "Catalogue", "CatalogueStore", "Matching", "Sealing",
        "Guidance", "CaseStore", "Reports", "CivilDates", "Languages", argumentParser,
      ],
    ),
    .executableTarget(
      name: "luotsi-bench",
      dependencies: [
        "LuotsiApp", "TerminalUI", "FormExpressions", "Interview", "Catalogue",
        "CatalogueStore", "CaseStore", "Sealing", "Matching", "Guidance", "CivilDates",
        "RepeatableNumbers", "DecisionAnalysis", argumentParser,
      ],
      exclude: ["orjson_import.py"],
    ),
    .testTarget(name: "CivilDatesTests", dependencies: ["CivilDates"]),
    .testTarget(
      name: "DecisionAnalysisTests",
      dependencies: ["DecisionAnalysis", "RepeatableNumbers"],
    ),
    .testTarget(name: "TerminalUITests", dependencies: ["RepeatableNumbers", "TerminalUI"]),
    .testTarget(
      name: "CursesTests",
      dependencies: ["CNcurses", "Curses", "RepeatableNumbers", "TerminalUI"],
    ),
    .testTarget(
      name: "FormExpressionsTests",
      dependencies: ["FormExpressions", "CivilDates", "Languages", "RepeatableNumbers"],
      exclude: ["Conformance/exceptions.json"],
    ),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "Interview", "FormExpressions", "Workbooks", "CivilDates", "Languages",
        "RepeatableNumbers",
      ],
      exclude: ["Conformance/pyxform_outline.py"],
    ),
    .testTarget(
      name: "WorkbooksTests",
      dependencies: ["Workbooks", "Languages", "RepeatableNumbers"],
    ),
    .testTarget(name: "JSONDocumentsTests", dependencies: ["JSONDocuments", "RepeatableNumbers"]),
    .testTarget(
      name: "RegistersTests",
      dependencies: ["Registers", "JSONDocuments", "Catalogue", "CivilDates", "Languages"],
      exclude: ["Fixtures"],
    ),
    .testTarget(
      name: "CatalogueStoreTests",
      dependencies: [
        "CatalogueStore", "Registers", "JSONDocuments", "Catalogue", "CivilDates", "Languages",
        "RepeatableNumbers", "CZip", grdb,
      ],
    ),
    .testTarget(
      name: "MatchingTests",
      dependencies: ["Matching", "Catalogue", "CivilDates", "Languages", "RepeatableNumbers"],
    ),
    .testTarget(
      name: "ExpertCaseTests",
      dependencies: [
        "Reports", "Matching", "Catalogue", "CatalogueStore", "CivilDates", "Languages",
      ],
      exclude: ["Cases", "README.md"],
    ),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Matching", "Catalogue", "CivilDates", "Languages", "RepeatableNumbers",
      ],
    ),
    .testTarget(
      name: "GuidanceTests",
      dependencies: ["Guidance", "Matching", "Catalogue", "CivilDates", "Languages"],
    ),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseStore", "Sealing", "Interview", "Matching", "Guidance", "Catalogue", "CivilDates",
        "RepeatableNumbers", grdb,
      ],
      exclude: ["Stores"],
    ),
    .testTarget(
      name: "LuotsiAppTests",
      dependencies: [
        "LuotsiApp", "TerminalUI", "Interview", "Catalogue", "CatalogueStore", "Matching",
        "Guidance", "Sealing", "CaseStore", "CivilDates", "Languages", "RepeatableNumbers",
      ],
      exclude: ["Golden"],
    ),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["CaseStore", "Sealing", "RepeatableNumbers"],
      exclude: ["Faults/failing_disk.c"],
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17,
)
