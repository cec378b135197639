import CaseApp
import Testing

@Suite struct UserSettingsTests {
  @Test func readsTheThemeAmongCommentsAndBlanks() {
    let settings = UserSettings(reading: "# punya rina\n\n  tema =  kontras-tinggi-gelap \n")
    #expect(settings.theme == "kontras-tinggi-gelap")
    #expect(settings.unknownLines.isEmpty)
  }

  @Test func tellsTheLinesThatMeanNothing() {
    let settings = UserSettings(reading: "warna = biru\ntema\ntema=mono")
    #expect(settings.unknownLines == [1, 2])
    #expect(settings.theme == "mono")
  }
}
