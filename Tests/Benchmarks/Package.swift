// swift-tools-version: 6.2
import PackageDescription

/// Measures the release build of Pilar as its users feel it, beside public programs.
///
/// It has no dependency on the package around it: it drives the finished binary.
let package = Package(
  name: "benchmarks",
  targets: [
    .target(
      name: "CTestTerminal", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("vterm"), .linkedLibrary("util")]),
    .executableTarget(name: "Benchmarks", dependencies: ["CTestTerminal"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
