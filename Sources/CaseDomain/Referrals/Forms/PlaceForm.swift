/// The form `lembaga-tempat`: how many an institution takes at one location in one care class.
public enum PlaceForm {
  public static let id: FormID = "lembaga-tempat"
  public static let location: FieldID = "lokasi"
  public static let careClass: FieldID = "kelas"
  public static let capacity: FieldID = "kapasitas"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "berakhir"

  public static let description = FormDescription(
    id, title: "Tempat di lembaga",
    fields: [
      FormField(
        location, "Lokasi", .text(limit: 40), required: true,
        help: "Misalnya Landasan Ulin atau Martapura."),
      FormField(
        careClass, "Kelas perawatan", .text(limit: 40), required: true,
        help: "Misalnya mandiri, perawatan parsial, perawatan total."),
      FormField(
        capacity, "Kapasitas", .number(0...10_000), required: true, help: "Berapa orang muat."),
      FormField(
        from, "Mulai", .date(.past), required: true, help: "Sejak kapan kapasitas ini berlaku.",
        initial: "h"),
      FormField(to, "Berakhir", .date(.any), help: "Hari terakhir; kosong selama berlaku."),
    ], repeats: true)
}

extension NewPlace {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = PlaceForm
    guard let capacity = values.int(Form.capacity), let from = values.day(Form.from) else {
      return nil
    }
    self.init(
      location: values[Form.location], careClass: values[Form.careClass], capacity: capacity,
      from: from, to: values.day(Form.to))
  }

  /// The form's answers that stand for this place.
  public var values: FormValues {
    typealias Form = PlaceForm
    return FormValues([
      Form.location: location, Form.careClass: careClass, Form.capacity: "\(capacity)",
      Form.from: from.iso8601, Form.to: to?.iso8601 ?? "",
    ])
  }
}

/// The form `hunian`: how many live in a place on a day, as the institution counts them.
public enum OccupancyForm {
  public static let id: FormID = "hunian"
  public static let place: FieldID = "tempat"
  public static let day: FieldID = "tanggal"
  public static let occupied: FieldID = "terisi"

  /// The form with the places of the institution as choices.
  public static func description(places: [FieldChoice]) -> FormDescription {
    FormDescription(
      id, title: "Hunian lembaga",
      fields: [
        FormField(
          place, "Tempat", .choice(.fixed(places)), required: true,
          help: "Lokasi dan kelas perawatan."),
        FormField(
          day, "Tanggal", .date(.past), required: true, help: "Hari lembaga menghitung.",
          initial: "h"),
        FormField(
          occupied, "Terisi", .number(0...10_000), required: true,
          help: "Semua penghuni pada hari itu, termasuk yang kita rujuk."),
      ], repeats: true)
  }
}
