/// The form `tksk-serah-terima`: everything that an account has open in a kecamatan goes to
/// another, in one step that is confirmed with its numbers.
public enum HandOverForm {
  public static let id: FormID = "tksk-serah-terima"
  public static let from: FieldID = "dari"
  public static let confirmation: FieldID = "konfirmasi"
  public static let to: FieldID = "kepada"
  public static let day: FieldID = "tanggal"
  public static let note: FieldID = "catatan"

  /// An account that has something open, and how much.
  public struct Giver: Hashable, Sendable {
    public let account: Int64
    public let name: String
    public let counts: HandOverCounts

    public init(account: Int64, name: String, counts: HandOverCounts) {
      self.account = account
      self.name = name
      self.counts = counts
    }
  }

  /// The form with who has work there, and who may take it.
  public static func description(givers: [Giver], takers: [FieldChoice]) -> FormDescription {
    let confirmations = givers.map { giver in
      (
        String(giver.account),
        [
          FieldChoice(
            "\(giver.account):\(giver.counts.code)", "Ya, pindahkan \(giver.counts.label)")
        ]
      )
    }
    return FormDescription(
      id, title: "Serah terima TKSK",
      fields: [
        FormField(
          from, "Dari akun",
          .choice(
            .fixed(givers.map { .init(String($0.account), "\($0.name) · \($0.counts.label)") })),
          required: true, help: "Akun yang masih punya pekerjaan terbuka di kecamatan ini."),
        FormField(
          to, "Kepada akun", .choice(.fixed(takers)), required: true,
          help: "Akun yang mencatat kasus di kecamatan ini."),
        FormField(day, "Tanggal", .date(.past), required: true, initial: "h"),
        FormField(note, "Catatan", .text(limit: 200), help: "Berkas, kunci, perangkat."),
        FormField(
          confirmation, "Pindahkan",
          .choice(.by(from, Dictionary(confirmations) { first, _ in first })), required: true,
          help: "Semua pindah dalam satu langkah; daftarnya dicetak untuk ditandatangani berdua."),
      ])
  }
}

extension NewHandOver {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues, in kecamatan: WilayahCode) {
    typealias Form = HandOverForm
    guard let from = Int64(values[Form.from]), let to = Int64(values[Form.to]),
      let day = values.day(Form.day),
      let expected = HandOverCounts(
        code: String(values[Form.confirmation].drop { $0 != ":" }.dropFirst()))
    else { return nil }
    self.init(
      kecamatan: kecamatan, from: from, to: to, day: day, note: values[Form.note],
      expected: expected)
  }
}

extension HandOverCounts {
  /// Reads ``code``; nil for a text that is none.
  init?(code: String) {
    let numbers = code.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == HandOverPart.allCases.count else { return nil }
    self.init(Dictionary(uniqueKeysWithValues: zip(HandOverPart.allCases, numbers)))
  }
}
