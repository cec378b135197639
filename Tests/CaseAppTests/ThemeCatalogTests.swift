import CaseApp
import TestSupport
import Testing

@Suite struct ThemeCatalogTests {
  @Test func looksBesideTheProgramThenInAnInstalledPlaceThenAtTheUsers() {
    let catalog = ThemeCatalog(
      executable: "/opt/pilar/bin/pilar", environment: ["XDG_CONFIG_HOME": "/h/.config"])
    #expect(
      catalog.folders == [
        "/opt/pilar/bin/themes", "/opt/pilar/share/pilar/themes", "/h/.config/pilar/themes",
      ])
  }

  @Test func looksNowhereWhenOnlyTheBuiltInThemeMayBeUsed() {
    let catalog = ThemeCatalog(executable: "/x/pilar", environment: [:], onlyBuiltIn: true)
    #expect(catalog.folders.isEmpty)
    #expect(catalog.names == [ThemeCatalog.builtInName])
  }

  @Test func findsTheThemesOfACheckout() throws {
    let checkout = try ScratchDirectory()
    try checkout.write("", to: "Package.swift")
    try checkout.write("[meta]", to: "themes/senja.theme")
    let catalog = ThemeCatalog(
      executable: checkout.path + "/.build/release/pilar", environment: [:])
    #expect(catalog.path(ofThemeNamed: "senja") == checkout.path + "/themes/senja.theme")
    #expect(catalog.names.contains("senja"))
  }

  @Test(arguments: ["../senja", "senja/x", "", "a.b"])
  func takesNoPathForAName(_ name: String) throws {
    let checkout = try ScratchDirectory()
    try checkout.write("", to: "Package.swift")
    try checkout.write("[meta]", to: "senja.theme")
    let catalog = ThemeCatalog(executable: checkout.path + "/pilar", environment: [:])
    #expect(catalog.path(ofThemeNamed: name) == nil)
  }

  /// Without it a program whose `themes/` is lost would have no colours.
  @Test func theBuiltInThemeIsTheDefaultOne() throws {
    let folder = try #require(
      #filePath.firstRange(of: "/Tests/").map { String(#filePath[..<$0.lowerBound]) })
    let file = try FileBytes.text(folder + "/themes/\(ThemeCatalog.builtInName).theme")
    #expect(ThemeCatalog.builtInText == file)
  }
}
