/// The form `program`: a programme that begins.
public enum ProgrammeForm {
  public static let id: FormID = "program"
  public static let code: FieldID = "kode"
  public static let name: FieldID = "nama"
  public static let basis: FieldID = "dasar"
  public static let from: FieldID = "mulai"
  public static let to: FieldID = "selesai"
  public static let follows: FieldID = "menggantikan"

  public static func description(_ programmes: [Programme]) -> FormDescription {
    FormDescription(
      id, title: "Program baru",
      fields: [
        FormField(
          code, "Kode", .text(limit: 13), required: true,
          help: "Pendek dan tetap, misalnya SEMBAKO; ditulis huruf besar."),
        FormField(name, "Nama program", .text(limit: 60), required: true),
        FormField(
          basis, "Dasar", .text(limit: 80), required: true,
          help: "Peraturan atau pedoman umum, misalnya Permensos 5/2021."),
        FormField(from, "Mulai berlaku", .date(.any), required: true),
        FormField(to, "Hari terakhir", .date(.any), help: "Kosongkan selama masih berlaku."),
        FormField(
          follows, "Menggantikan", .choice(ProgrammeChoices.programmes(programmes)),
          help: "Program yang diteruskannya, bila ada."),
      ])
  }
}

/// The form `program-akhiri`: the last day of a programme.
public enum ProgrammeEndForm {
  public static let id: FormID = "program-akhiri"
  public static let programme: FieldID = "program"
  public static let last: FieldID = "terakhir"
  public static let basis: FieldID = "dasar"

  public static func description(_ programmes: [Programme]) -> FormDescription {
    FormDescription(
      id, title: "Akhiri program",
      fields: [
        FormField(
          programme, "Program", .choice(ProgrammeChoices.programmes(programmes)), required: true,
          help: "Yang sudah berakhir pun boleh dibetulkan hari terakhirnya."),
        FormField(
          last, "Hari terakhir", .date(.any), required: true,
          help: "Putaran yang selesai sesudahnya harus diubah dahulu."),
        FormField(
          basis, "Dasar", .text(limit: 80), required: true,
          help: "Surat atau peraturan yang mengakhirinya."),
      ])
  }
}

extension Programme {
  /// The programme as the form says it.
  ///
  /// - Throws: ``FieldFault`` for a required answer that is missing, or days that run backwards.
  public init(_ values: FormValues) throws(FieldFault) {
    let from = try values.required(ProgrammeForm.from)
    let to = values.day(ProgrammeForm.to)
    if let to, to < from { throw FieldFault(ProgrammeForm.to, .before(from)) }
    self.init(
      code: values[ProgrammeForm.code].uppercased(), name: values[ProgrammeForm.name],
      basis: values[ProgrammeForm.basis], from: from, to: to,
      follows: values[ProgrammeForm.follows])
  }
}
