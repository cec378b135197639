/// What letters say of the office that writes them.
public enum LetterOfficeText {
  /// The facts of the office of `area`, the same for every letter of a day.
  public static func facts(of area: WilayahCode, on day: Day) -> [LetterText.Placeholder: String] {
    let kabupaten = area.ancestor(at: .kabupaten)
    var facts: [LetterText.Placeholder: String] = [
      .tanggal: IndonesianDate.long(day),
      .pemerintah: Wilayah.fullTitle(of: kabupaten ?? area),
      .kantor: area.ancestor(at: .kecamatan).map(Wilayah.fullTitle) ?? welfareOffice,
    ]
    facts[.tempat] = Wilayah.name(of: area.ancestor(at: .kecamatan) ?? kabupaten ?? area)
    facts[.kecamatan] = area.ancestor(at: .kecamatan).map(Wilayah.fullTitle)
    facts[.kabupaten] = kabupaten.map(Wilayah.fullTitle)
    return facts
  }

  /// What stands in a list for text that the account may not read.
  public static let withheld = "catatan terbatas"

  /// The case number's place for a client without a case: `Klien 123`.
  public static func clientNumber(_ client: ClientID) -> String { "Klien \(client.rawValue)" }

  /// What DTSEN said of a person, as reported.
  public static func dtsen(status: String, decile: Int?, day: Day, source: String) -> String {
    let words = dtsenStatus[status] ?? status
    let desil = decile.map { ", desil \($0)" } ?? ""
    return "\(words)\(desil) (\(source), \(IndonesianDate.long(day)))"
  }

  private static let welfareOffice = "Dinas Sosial"
  private static let dtsenStatus = [
    "terdaftar": "terdaftar", "belum-peringkat": "terdaftar, belum ada peringkat",
    "nonaktif": "nonaktif", "tidak-terdaftar": "tidak terdaftar",
  ]
}
