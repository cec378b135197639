// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with (strict Swift 6, internal imports, warnings are errors).
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// `#embed` needs C23; the feature-test macro shows the wide-character and pty functions.
let modernC: [CSetting] = [.define("_GNU_SOURCE")]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "pilar",
  products: [.executable(name: "pilar", targets: ["pilar"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // The borders to C. No Swift logic, no domain word.
    .target(
      name: "CNCurses", cSettings: modernC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CReferenceData", exclude: ["data"], cSettings: modernC),
    .target(name: "CSQLiteSession", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "CSpreadsheet", cSettings: modernC,
      linkerSettings: [.linkedLibrary("zip"), .linkedLibrary("expat")]),

    // The toolkit and its real terminal.
    .target(name: "TerminalUI", swiftSettings: strict),
    .target(
      name: "CursesTerminal", dependencies: ["TerminalUI", "CNCurses"], swiftSettings: strict),

    // The domain, kept in SQLite, put on paper, shown on screens.
    .target(name: "CaseDomain", dependencies: ["CReferenceData"], swiftSettings: strict),
    .target(
      name: "CaseStore", dependencies: ["CaseDomain", "CSQLiteSession", grdb, sqlite],
      swiftSettings: strict),
    .target(
      name: "CaseDocuments", dependencies: ["CaseDomain", "CSpreadsheet"], swiftSettings: strict),
    .target(
      name: "CaseScreens", dependencies: ["CaseDomain", "TerminalUI"], swiftSettings: strict),

    // The program.
    .target(
      name: "CaseApp",
      dependencies: [
        "CaseDomain", "CaseStore", "CaseDocuments", "CaseScreens", "TerminalUI", "CReferenceData",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "pilar", dependencies: ["CaseApp", "CursesTerminal", argumentParser],
      swiftSettings: strict),

    // What the tests share.
    .target(
      name: "CTestTerminal", cSettings: modernC,
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .target(
      name: "TestSupport",
      dependencies: ["CaseDomain", "CaseStore", "CaseScreens", "TerminalUI", "CTestTerminal"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CaseDomainTests", dependencies: ["CaseDomain", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests", dependencies: ["CaseStore", "CaseDomain", "TestSupport", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "CaseDocumentsTests",
      dependencies: ["CaseDocuments", "CaseDomain", "CSpreadsheet", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CaseScreensTests",
      dependencies: ["CaseScreens", "CaseDomain", "TerminalUI", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseAppTests",
      dependencies: [
        "CaseApp", "CaseStore", "CaseDocuments", "CaseDomain", "CaseScreens", "TerminalUI",
        "TestSupport", grdb,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "CTestTerminal", "CursesTerminal", "TerminalUI", "CaseStore", "CaseDomain",
        "pilar",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
