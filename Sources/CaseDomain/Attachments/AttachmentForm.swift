/// The form `lampiran`: a photo or scan from the account's inbox is kept with a client.
public enum AttachmentForm {
  public static let id: FormID = "lampiran"
  public static let file: FieldID = "berkas"
  public static let kind: FieldID = "jenis"
  public static let title: FieldID = "judul"
  public static let day: FieldID = "tanggal"

  /// The form with the files of the inbox as choices; `inbox` is where they are put.
  public static func description(files: [FieldChoice], inbox: String) -> FormDescription {
    FormDescription(
      id, title: "Lampiran",
      fields: [
        FormField(
          file, "Berkas", .choice(.fixed(files)), required: true,
          help: "Taruh foto atau pindaian (jpg, png, pdf, paling besar 20 MB) di \(inbox)."),
        FormField(
          kind, "Jenis",
          .choice(.fixed(AttachmentKind.allCases.map { FieldChoice($0.rawValue, $0.label) })),
          required: true, help: "Apa yang tampak.", carriesOver: true),
        FormField(title, "Judul", .text(limit: 80), required: true, help: "Keterangan singkat."),
        FormField(
          day, "Tanggal", .date(.past), required: true, help: "Hari dibuat.", initial: "h"),
      ], repeats: true)
  }
}

extension NewAttachment {
  /// Reads the form; nil where a required answer is missing.
  public init?(_ values: FormValues) {
    typealias Form = AttachmentForm
    guard let kind = AttachmentKind(rawValue: values[Form.kind]), let day = values.day(Form.day)
    else { return nil }
    self.init(
      file: InboxFileCode.name(of: values[Form.file]), kind: kind, title: values[Form.title],
      day: day)
  }
}

/// File names as codes of a choice, which have no comma.
public enum InboxFileCode {
  public static func code(of name: String) -> String {
    name.map { $0 == "%" ? "%25" : $0 == "," ? "%2C" : String($0) }.joined()
  }

  public static func name(of code: String) -> String {
    var name = ""
    var rest = code[...]
    while let character = rest.first {
      if rest.hasPrefix("%2C") || rest.hasPrefix("%25") {
        name += rest.hasPrefix("%2C") ? "," : "%"
        rest = rest.dropFirst(3)
      } else {
        name.append(character)
        rest = rest.dropFirst()
      }
    }
    return name
  }
}
