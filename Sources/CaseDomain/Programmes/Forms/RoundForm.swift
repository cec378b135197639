/// The form `putaran`: one distribution round.
public enum RoundForm {
  public static let id: FormID = "putaran"
  public static let programme: FieldID = "program"
  public static let area: FieldID = "kecamatan"
  public static let name: FieldID = "nama"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "selesai"
  public static let due: FieldID = "jatah"
  public static let price: FieldID = "harga"

  public static func description(_ programmes: [Programme]) -> FormDescription {
    FormDescription(
      id, title: "Putaran program",
      fields: [
        FormField(
          programme, "Program", .choice(ProgrammeChoices.programmes(programmes)), required: true,
          help: "Program yang berlaku pada tanggal putaran.", carriesOver: true),
        FormField(
          area, "Kecamatan", .area(.kecamatan),
          help: "Kosongkan untuk seluruh wilayah kerja akun ini.", carriesOver: true),
        FormField(
          name, "Nama putaran", .text(limit: 40), required: true, help: "Misalnya Juni 2017."),
        FormField(from, "Mulai", .date(.any), required: true),
        FormField(to, "Selesai", .date(.any), required: true),
        FormField(
          due, "Jatah tiap KPM", ProgrammeChoices.allowances,
          help: "Kilogram atau rupiah; kosong bila belum ditetapkan."),
        FormField(price, "Harga tebus", .rupiah, help: "Kosong atau 0 bila gratis."),
      ])
  }
}

/// A round as the form says it.
public struct NewRound: Hashable, Sendable {
  public let programme: String
  /// nil for the account's own area.
  public let area: WilayahCode?
  public let name: String
  public let from: Day
  public let to: Day
  public let due: Int
  public let price: Int

  /// - Throws: ``FieldFault`` for a required answer that is missing, or days that run backwards.
  public init(_ values: FormValues) throws(FieldFault) {
    programme = values[RoundForm.programme]
    area = values.area(RoundForm.area)
    name = values[RoundForm.name]
    from = try values.required(RoundForm.from)
    to = try values.required(RoundForm.to)
    due = values.int(RoundForm.due) ?? 0
    price = values.int(RoundForm.price) ?? 0
    guard to >= from else { throw FieldFault(RoundForm.to, .before(from)) }
  }
}

extension FormValues {
  /// The day in a field that must have one.
  func required(_ field: FieldID) throws(FieldFault) -> Day {
    guard let day = day(field) else { throw FieldFault(field, .required) }
    return day
  }
}
