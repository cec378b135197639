import CaseDomain
import CaseScreens

/// An invented form with a field of each kind, as the register of a client has.
extension Samples {
  static let formFields: [FormField] = [
    FormField("nama", "Nama lengkap", .text(limit: 60), required: true, section: "Identitas"),
    FormField("nik", "NIK", .nik, help: "Dari KTP atau KK.", section: "Identitas"),
    FormField(
      "alasan", "Alasan tanpa NIK", .text(limit: 60), required: true, section: "Identitas",
      when: .empty("nik")),
    FormField(
      "lahir", "Tanggal lahir", .date(.past), required: true, section: "Identitas",
      derived: .birthDate(ofNIK: "nik")),
    FormField(
      "jk", "Jenis kelamin", .choice(.sexes), required: true, section: "Identitas",
      derived: .sex(ofNIK: "nik")),
    FormField(
      "cek", "Sudah dicek", .yesNo, required: true, section: "Identitas",
      when: .nikDiffers(nik: "nik", birthDate: "lahir", sex: "jk")),
    FormField("alamat", "Alamat", .text(limit: 80), section: "Identitas"),
    FormField(
      "desa", "Desa/Kel.", .area(.desa), required: true, section: "Identitas", carriesOver: true),
    FormField(
      "jenis", "Jenis", .ticks(.types([5, 8, 9])), required: true, section: "Jenis PPKS"),
    FormField(
      "kriteria", "Kriteria",
      .ticks(.by("jenis", ["8": [FieldChoice("8a", "Tidak terpenuhi kebutuhan dasar")]])),
      section: "Jenis PPKS"),
    FormField("panti", "Di dalam panti", .yesNo, section: "Jenis PPKS"),
  ]

  static let form = FormDescription(
    "contoh", title: "Klien baru", fields: formFields, findsSimilarPeople: true, repeats: true)

  static func openedForm(
    _ values: FormValues = FormValues(), at field: FieldID? = nil, draft: DraftID? = nil,
    advances: Bool = false
  ) -> OpenedForm {
    OpenedForm(
      request: FormRequest("contoh", draft: draft), description: form, values: values,
      field: field, advancesByItself: advances)
  }

  static let draft = DraftSummary(
    id: DraftID(rawValue: 7), form: "contoh", title: "Klien baru", about: "", answered: 4,
    changedAt: moment)

  static let change = SavedChange(
    id: 3, form: "contoh", title: "Ubah klien", about: "Siti Contoh", account: "rina", at: moment,
    isUndone: false)

  static let similar = SimilarPerson(
    id: PersonID(rawValue: 5), client: ClientID(rawValue: 5), name: "Hj. Siti Contoh",
    birthDate: Day(iso8601: "1955-07-05"),
    sex: .female, area: martapura, nik: "990305••••••••••", address: "Jl. Contoh 4", score: 92)
}

extension PretendedStore {
  static func answer(form question: FormQuestion) -> Result<Answer, StorageError> {
    switch question {
    case .open(let request):
      .success(
        .form(.opened(Samples.openedForm(request.prefilled, draft: request.draft))))
    case .keep: .success(.form(.kept(DraftID(rawValue: 7))))
    case .submit: .success(.form(.submitted(.saved(SavedForm(number: "K-2026-0001", row: 1)))))
    case .similar: .success(.form(.similar([])))
    case .drafts: .success(.form(.drafts([Samples.draft])))
    case .discard: .success(.form(.drafts([])))
    case .changes: .success(.form(.changes([Samples.change])))
    case .undo: .success(.form(.undone(Samples.change)))
    case .setAdvancing(let isOn): .success(.form(.advancing(isOn)))
    }
  }
}
