/// How DTSEN lists a person, as reported (FACTS 6.3); the raw value is stored.
public enum DTSENStatus: String, CaseIterable, Sendable {
  case terdaftar
  case belumPeringkat = "belum-peringkat"
  case nonaktif
  case tidakTerdaftar = "tidak-terdaftar"

  public var label: String {
    switch self {
    case .terdaftar: "Terdaftar"
    case .belumPeringkat: "Terdaftar, belum berperingkat"
    case .nonaktif: "Nonaktif"
    case .tidakTerdaftar: "Tidak terdaftar"
    }
  }
}

/// The form that notes what DTSEN says of a person; nothing of it is ever computed.
public enum DTSENForm {
  public static let id: FormID = "dtsen"

  public static let status: FieldID = "status"
  public static let decile: FieldID = "desil"
  public static let day: FieldID = "tanggal"
  public static let source: FieldID = "sumber"

  public static let description = FormDescription(
    id, title: "DTSEN",
    fields: [
      FormField(
        status, "Status", .choice(.fixed(statuses)), required: true,
        help: "Seperti yang dilaporkan sumbernya; tidak dihitung di sini."),
      FormField(
        decile, "Desil", .number(1...10), help: "1 yang paling rendah. Kosong bila tak tertulis.",
        when: .has(status, anyOf: [DTSENStatus.terdaftar.rawValue])),
      FormField(
        day, "Tanggal cek", .date(.past), required: true, carriesOver: false, initial: "h"),
      FormField(
        source, "Sumber", .text(limit: 60), required: true,
        help: "SIKS-NG, Cek Bansos, surat BPS, …", carriesOver: true, initial: "SIKS-NG"),
    ])

  private static let statuses = DTSENStatus.allCases.map { FieldChoice($0.rawValue, $0.label) }
}

/// The form that notes whether a person receives a programme, as reported.
public enum MembershipForm {
  public static let id: FormID = "keanggotaan-program"

  public static let programme: FieldID = "program"
  public static let isMember: FieldID = "peserta"
  public static let day: FieldID = "tanggal"
  public static let source: FieldID = "sumber"
  public static let note: FieldID = "catatan"

  /// `programmes` are those that the office knows, coded by their number.
  public static func description(programmes: [FieldChoice]) -> FormDescription {
    FormDescription(
      id, title: "Keanggotaan program",
      fields: [
        FormField(programme, "Program", .choice(.fixed(programmes)), required: true),
        FormField(isMember, "Peserta", .yesNo, required: true, initial: "ya"),
        FormField(day, "Tanggal cek", .date(.past), required: true, initial: "h"),
        FormField(
          source, "Sumber", .text(limit: 60), required: true,
          help: "Daftar penerima, kartu, SIKS-NG, …", carriesOver: true),
        FormField(note, "Catatan", .text(limit: 120)),
      ])
  }
}
