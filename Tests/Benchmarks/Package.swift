// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// Drives the release binary of the package above and does not depend on it: a path dependency
// would take the folder's name as its identity. The pseudo-terminal is the tests' own, by link.
let package = Package(
  name: "pilar-benchmarks",
  targets: [
    .target(
      name: "CTestTerminal", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .target(name: "Measuring", dependencies: ["CTestTerminal"], swiftSettings: strict),
    .executableTarget(name: "benchmarks", dependencies: ["Measuring"], swiftSettings: strict),
    .executableTarget(name: "stress", dependencies: ["Measuring"], swiftSettings: strict),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
