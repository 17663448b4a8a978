// swift-tools-version:6.1
import PackageDescription

// In reading order: a module imports only modules listed above it.
let package = Package(
  name: "luotsi",
  targets: [
    .target(name: "CivilDates"),
    .target(name: "Languages"),
    .target(name: "TerminalUI"),
    .target(name: "Interview", dependencies: ["CivilDates"]),
    .target(name: "Catalogue", dependencies: ["CivilDates", "Languages"]),
    .testTarget(name: "CivilDatesTests", dependencies: ["CivilDates"]),
    .testTarget(name: "InterviewTests", dependencies: ["Interview", "CivilDates"]),
  ],
  swiftLanguageModes: [.v6],
)
