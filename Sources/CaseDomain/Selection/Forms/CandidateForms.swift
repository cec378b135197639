/// The forms `calon`, `juri` and `nilai-seleksi`.
public enum CandidateForms {
  public static let candidate: FormID = "calon"
  public static let judge: FormID = "juri"
  public static let scores: FormID = "nilai-seleksi"

  public static let nik: FieldID = "nik"
  public static let name: FieldID = "nama"
  public static let kabupaten: FieldID = "kabupaten"
  public static let office: FieldID = "jabatan"
  /// Scores have two decimals.
  public static let places = 2

  public static let candidateDescription = FormDescription(
    candidate, title: SelectionFormText.candidate,
    fields: [
      FormField(nik, "NIK", .nik, help: SelectionFormText.nik),
      FormField(
        name, "Nama", .text(limit: 80), required: true, help: SelectionFormText.candidateName,
        when: .empty(nik)),
      FormField(
        kabupaten, "Kab/kota", .area(.kabupaten), required: true,
        help: SelectionFormText.kabupaten),
    ], repeats: true)

  public static let judgeDescription = FormDescription(
    judge, title: SelectionFormText.judge,
    fields: [
      FormField(
        name, "Nama", .text(limit: 80), required: true, help: SelectionFormText.judgeName),
      FormField(office, "Jabatan", .text(limit: 80), help: SelectionFormText.judgeOffice),
    ], repeats: true)

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
