/// The form `monitoring-6t`: one desa in one round, all six rights on one screen (FACTS 4.3).
public enum MonitoringForm {
  public static let id: FormID = "monitoring-6t"
  public static let desa: FieldID = "desa"
  public static let day: FieldID = "tanggal"
  public static let officer: FieldID = "petugas"
  public static let listed: FieldID = "terdaftar"
  public static let served: FieldID = "dilayani"
  public static let notListed: FieldID = "di-luar-daftar"
  public static let whyNotServed: FieldID = "alasan"
  public static let received: FieldID = "diterima"
  public static let paid: FieldID = "dibayar"
  public static let planned: FieldID = "rencana"
  public static let actual: FieldID = "nyata"
  public static let quality: FieldID = "kualitas"
  public static let complaining: FieldID = "mengeluh"
  public static let returned: FieldID = "dikembalikan"
  public static let papers: FieldID = "surat"
  public static let note: FieldID = "catatan"

  /// The form for a round; the help of two fields tells what is due and the price.
  public static func description(_ round: ProgrammeRound, officer name: String) -> FormDescription {
    FormDescription(
      id, title: "Monitoring 6T",
      fields: placeFields(name) + targetFields + valueFields(round) + timeFields + qualityFields,
      repeats: true)
  }

  private static func placeFields(_ name: String) -> [FormField] {
    [
      FormField(desa, "Desa/Kel.", .area(.desa), required: true, section: "Kunjungan"),
      FormField(
        day, "Tanggal", .date(.past), required: true, carriesOver: true, initial: "h"),
      FormField(
        officer, "Petugas", .text(limit: 60), required: true, carriesOver: true, initial: name),
    ]
  }

  private static let targetFields = [
    FormField(
      listed, "KPM terdaftar", ProgrammeChoices.counts, required: true,
      help: "Keluarga pada daftar penerima desa ini.", section: "Tepat sasaran"),
    FormField(
      served, "KPM dilayani", ProgrammeChoices.counts, required: true,
      help: "Dari yang terdaftar, berapa yang sudah menerima."),
    FormField(
      notListed, "Di luar daftar", ProgrammeChoices.counts,
      help: "Dilayani walau tidak terdaftar; kosong berarti tidak ada."),
    FormField(
      whyNotServed, "Alasan belum", .text(limit: 120),
      help: "Mengapa ada yang terdaftar tetapi belum dilayani."),
  ]

  private static func valueFields(_ round: ProgrammeRound) -> [FormField] {
    [
      FormField(
        received, "Diterima/KPM", ProgrammeChoices.allowances, required: true,
        help: "Jatah tiap KPM pada putaran ini \(IndonesianNumber.grouped(round.due)).",
        section: "Tepat jumlah dan harga"),
      FormField(
        paid, "Dibayar/KPM", .rupiah, required: true,
        help:
          "Harga yang ditetapkan \(IndonesianNumber.rupiah(round.price)); pungutan ikut dihitung."
      ),
    ]
  }

  private static let timeFields = [
    FormField(planned, "Rencana", .date(.any), section: "Tepat waktu"),
    FormField(
      actual, "Tersalur", .date(.past), help: "Kosongkan selama belum disalurkan."),
  ]

  private static let qualityFields = [
    FormField(
      quality, "Kualitas",
      .choice(.fixed(SixRights.Quality.allCases.map { FieldChoice($0.rawValue, $0.label) })),
      required: true, section: "Tepat kualitas dan administrasi", initial: "baik"),
    FormField(
      complaining, "KPM mengeluh", ProgrammeChoices.counts,
      when: .not(.has(quality, anyOf: [SixRights.Quality.good.rawValue]))),
    FormField(
      returned, "Karung kembali", ProgrammeChoices.counts,
      when: .not(.has(quality, anyOf: [SixRights.Quality.good.rawValue]))),
    FormField(
      papers, "Surat ada",
      .ticks(.fixed(SixRights.Paper.allCases.map { FieldChoice($0.rawValue, $0.label) })),
      help: "Tandai surat yang ada di desa; yang tidak ditandai dilaporkan kurang."),
    FormField(note, "Catatan", .text(limit: 200)),
  ]
}

/// A monitoring visit as the form says it.
public struct NewVisit: Hashable, Sendable {
  public let desa: WilayahCode
  public let day: Day
  public let officer: String
  public let found: SixRights
  public let note: String

  /// - Throws: ``FieldFault`` for a required answer that is missing.
  public init(_ values: FormValues, in round: ProgrammeRound) throws(FieldFault) {
    typealias Form = MonitoringForm
    guard let desa = values.area(Form.desa) else { throw FieldFault(Form.desa, .required) }
    self.desa = desa
    day = try values.required(Form.day)
    officer = values[Form.officer]
    note = values[Form.note]
    found = SixRights(
      listed: values.int(Form.listed) ?? 0, served: values.int(Form.served) ?? 0,
      notListed: values.int(Form.notListed) ?? 0, whyNotServed: values[Form.whyNotServed],
      due: round.due, received: values.int(Form.received) ?? 0, price: round.price,
      paid: values.int(Form.paid) ?? 0, planned: values.day(Form.planned),
      actual: values.day(Form.actual),
      quality: SixRights.Quality(rawValue: values[Form.quality]) ?? .good,
      complaining: values.int(Form.complaining) ?? 0, returned: values.int(Form.returned) ?? 0,
      papers: Set(
        SixRights.Paper.allCases.filter { values.codes(Form.papers).contains($0.rawValue) })
    )
  }
}

extension MonitoringVisit {
  /// The visit as the form's answers.
  public func values(desa: WilayahCode) -> FormValues {
    typealias Form = MonitoringForm
    let papers = SixRights.Paper.allCases.filter(found.papers.contains).map(\.rawValue)
    return FormValues([
      Form.desa: desa.dotted, Form.day: day.iso8601, Form.officer: officer,
      Form.listed: String(found.listed), Form.served: String(found.served),
      Form.notListed: String(found.notListed), Form.whyNotServed: found.whyNotServed,
      Form.received: String(found.received), Form.paid: String(found.paid),
      Form.planned: found.planned?.iso8601 ?? "", Form.actual: found.actual?.iso8601 ?? "",
      Form.quality: found.quality.rawValue, Form.complaining: String(found.complaining),
      Form.returned: String(found.returned), Form.papers: papers.joined(separator: ","),
      Form.note: note,
    ])
  }
}
