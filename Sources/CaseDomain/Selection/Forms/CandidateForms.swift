/// The forms `calon`, `calon-ubah`, `calon-keluar` and `nilai-seleksi`.
public enum CandidateForms {
  public static let candidate: FormID = "calon"
  public static let change: FormID = "calon-ubah"
  public static let remove: FormID = "calon-keluar"
  public static let scores: FormID = "nilai-seleksi"

  public static let nik: FieldID = "nik"
  public static let name: FieldID = "nama"
  public static let kabupaten: FieldID = "kabupaten"
  public static let confirmation: FieldID = "keluarkan"
  /// Scores have two decimals.
  public static let places = 2

  public static let candidateDescription = FormDescription(
    candidate, title: SelectionFormText.candidate,
    fields: [
      FormField(nik, "NIK", .nik, help: SelectionFormText.nik),
      nameField(when: .empty(nik)), kabupatenField,
    ], repeats: true)

  public static let changeDescription = FormDescription(
    change, title: SelectionFormText.candidateChange,
    fields: [nameField(when: .always), kabupatenField])

  public static let removeDescription = FormDescription(
    remove, title: SelectionFormText.candidateRemoval,
    fields: [
      FormField(
        confirmation, "Keluarkan", .yesNo, required: true,
        help: SelectionFormText.candidateRemovalHelp)
    ])

  private static func nameField(when condition: FieldCondition) -> FormField {
    FormField(
      name, "Nama", .text(limit: 80), required: true, help: SelectionFormText.candidateName,
      when: condition)
  }

  private static let kabupatenField = FormField(
    kabupaten, "Kab/kota", .area(.kabupaten), required: true, help: SelectionFormText.kabupaten)

  /// The scores of one candidate: a field for each judge and criterion, judge by judge.
  public static func scoresDescription(
    criteria: [SelectionSheet.Criterion], judges: [SelectionSheet.Judge]
  ) -> FormDescription {
    FormDescription(
      scores, title: SelectionFormText.scores,
      fields: judges.flatMap { judge in
        criteria.map { criterion in
          FormField(
            score(judge: judge.id, criterion: criterion.id), String(criterion.name.prefix(16)),
            .decimal(0...100, places: places),
            help: SelectionFormText.score(criterion.name, weight: criterion.weight),
            section: judge.name)
        }
      })
  }

  public static func score(judge: Int64, criterion: Int64) -> FieldID {
    FieldID(rawValue: "nilai-\(judge)-\(criterion)")
  }
}

/// A candidate as a form gives one: by NIK from the registry, or by name.
public struct NewCandidate: Hashable, Sendable {
  public var nik: NIK?
  public var name: String
  public var kabupaten: WilayahCode

  public init(nik: NIK? = nil, name: String = "", kabupaten: WilayahCode) {
    self.nik = nik
    self.name = name
    self.kabupaten = kabupaten
  }

  /// nil without a kab/kota.
  public init?(_ values: FormValues) {
    guard let kabupaten = values.area(CandidateForms.kabupaten) else { return nil }
    self.init(
      nik: values.nik(CandidateForms.nik), name: values[CandidateForms.name],
      kabupaten: kabupaten)
  }
}
