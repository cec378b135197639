/// The forms of the counter: a visitor comes, a visitor is served.
public enum IntakeForm {
  public static let received: FormID = "loket-tamu"
  public static let finished: FormID = "loket-selesai"

  public static let name: FieldID = "nama"
  public static let nik: FieldID = "nik"
  public static let phone: FieldID = "telepon"
  public static let address: FieldID = "alamat"
  public static let need: FieldID = "keperluan"
  public static let matter: FieldID = "uraian"
  public static let answer: FieldID = "jawaban"
  public static let day: FieldID = "tanggal"
  public static let next: FieldID = "lanjut"

  /// What is to be done after a visitor was noted.
  public enum Next: String, CaseIterable, Sendable {
    case nothing = "tidak"
    case newClient = "klien-baru"
    case complaint = "pengaduan"
  }

  /// The form for a visitor; `client` is the name of the client that it is about, or empty.
  public static func received(about client: String) -> FormDescription {
    FormDescription(
      received, title: IntakeFormText.received,
      fields: [
        FormField(
          name, "Nama", .text(limit: 80), required: true, help: IntakeFormText.name,
          section: IntakeFormText.visitor, initial: client),
        FormField(nik, "NIK", .nik, help: IntakeFormText.nik, section: IntakeFormText.visitor),
        FormField(
          phone, "Telepon", .text(limit: 20), help: IntakeFormText.phone,
          section: IntakeFormText.visitor),
        FormField(
          address, "Alamat", .text(limit: 120), help: IntakeFormText.address,
          section: IntakeFormText.visitor),
        FormField(
          need, "Keperluan", .choice(.fixed(IntakeNeed.all.map(\.choice))), required: true,
          help: IntakeFormText.need, section: IntakeFormText.visit),
        FormField(
          matter, "Uraian", .text(limit: 400), required: true, help: IntakeFormText.matter,
          section: IntakeFormText.visit),
        FormField(
          answer, "Jawaban", .text(limit: 400), help: IntakeFormText.answerNow,
          section: IntakeFormText.visit),
        FormField(
          next, "Lanjut", .choice(.fixed(Next.allCases.map(\.choice))),
          help: IntakeFormText.next, section: IntakeFormText.visit, initial: Next.nothing.rawValue),
      ],
      repeats: true)
  }

  /// The form that ends a visit.
  public static let finishing = FormDescription(
    finished, title: IntakeFormText.finished,
    fields: [
      FormField(
        answer, "Jawaban", .text(limit: 400), required: true, help: IntakeFormText.answer,
        section: IntakeFormText.visit),
      FormField(
        day, "Tanggal selesai", .date(.past), required: true, help: IntakeFormText.doneDay,
        section: IntakeFormText.visit, initial: "h"),
    ])
}

extension IntakeNeed {
  fileprivate var choice: FieldChoice {
    let text = promise.isEmpty ? label : "\(label) (\(promise))"
    return FieldChoice(code, text, synonyms: [output])
  }
}

extension IntakeForm.Next {
  fileprivate var choice: FieldChoice { FieldChoice(rawValue, label) }
}

/// A visitor as a form gives him.
public struct NewIntake: Hashable, Sendable {
  public var name: String
  public var nik: NIK?
  public var phone: String
  public var address: String
  /// A code of ``IntakeNeed``.
  public var need: String
  public var matter: String
  /// Given at once; empty leaves the visitor waiting.
  public var answer: String
  /// The client whom it is about, when known.
  public var client: ClientID?

  public init(
    name: String, nik: NIK? = nil, phone: String = "", address: String = "", need: String,
    matter: String, answer: String = "", client: ClientID? = nil
  ) {
    self.name = name
    self.nik = nik
    self.phone = phone
    self.address = address
    self.need = need
    self.matter = matter
    self.answer = answer
    self.client = client
  }

  /// What the form for a visitor holds.
  public init(_ values: FormValues, client: ClientID?) {
    self.init(
      name: values[IntakeForm.name], nik: values.nik(IntakeForm.nik),
      phone: values[IntakeForm.phone], address: values[IntakeForm.address],
      need: values[IntakeForm.need], matter: values[IntakeForm.matter],
      answer: values[IntakeForm.answer], client: client)
  }
}
