import CaseDomain
import GRDB

/// `calon`: a candidate, from the registry by NIK or by name.
struct CandidateHandler: FormHandler {
  let form = CandidateForms.candidate
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    CandidateForms.candidateDescription
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let edition = try SelectionWriter(context).demandOpen(context.officeRow("seleksi"))
    return FormRecord(about: "\(edition.name) · \(edition.kind)")
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let new = NewCandidate(values) else { throw StorageError.notFound }
    let id = try context.officeRow("seleksi")
    do {
      let row = try context.blaming(CandidateForms.nik) {
        try SelectionWriter(context).add(new, to: id)
      }
      return SavedForm(row: row)
    } catch StorageError.outsideArea {
      throw FieldFault(CandidateForms.kabupaten, .areaOutside)
    }
  }
}

/// `calon-ubah`: name and kab/kota of a candidate.
struct CandidateChangeHandler: FormHandler {
  let form = CandidateForms.change
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    CandidateForms.changeDescription
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let (edition, candidate) = try context.openCandidate()
    let values = FormValues([
      CandidateForms.name: candidate.name, CandidateForms.kabupaten: candidate.kabupaten.dotted,
    ])
    return try context.stamped(
      FormRecord(about: "\(candidate.number) · \(edition.name)", values: values),
      table: "selectionCandidate", row: candidate.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("calon")
    guard let kabupaten = values.area(CandidateForms.kabupaten) else {
      throw StorageError.notFound
    }
    do {
      try SelectionWriter(context).change(
        id, name: values[CandidateForms.name], kabupaten: kabupaten)
    } catch StorageError.outsideArea {
      throw FieldFault(CandidateForms.kabupaten, .areaOutside)
    }
    return SavedForm(row: id)
  }
}

/// `calon-keluar`: a candidate leaves the selection, with all scores.
struct CandidateRemovalHandler: FormHandler {
  let form = CandidateForms.remove
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    CandidateForms.removeDescription
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let (_, candidate) = try context.openCandidate()
    return FormRecord(about: "\(candidate.number) \(candidate.name)")
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("calon")
    guard values.isYes(CandidateForms.confirmation) else {
      throw FieldFault(CandidateForms.confirmation, .required)
    }
    try SelectionWriter(context).remove(candidate: id)
    return SavedForm(row: id)
  }
}

extension FormContext {
  /// The candidate that a form is about, of a selection that is not signed.
  fileprivate func openCandidate() throws -> (
    edition: SelectionSheet.Edition, candidate: SelectionSheet.Candidate
  ) {
    let id = try officeRow("calon")
    let writer = SelectionWriter(self)
    let selection = try writer.selection(of: id)
    let edition = try writer.demandOpen(selection)
    let candidates = try SelectionReader(db: db).candidates(of: selection)
    guard let candidate = candidates.first(where: { $0.id == id }) else {
      throw StorageError.notFound
    }
    return (edition, candidate)
  }
}

/// `nilai-seleksi`: all scores of one candidate; the next candidate follows.
struct ScoreHandler: FormHandler {
  let form = CandidateForms.scores
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    let sheet = try sheet(context).sheet
    return CandidateForms.scoresDescription(criteria: sheet.criteria, judges: sheet.judges)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let (sheet, candidate) = try sheet(context)
    _ = try SelectionWriter(context).demandOpen(sheet.id)
    guard !sheet.criteria.isEmpty, !sheet.judges.isEmpty else {
      throw StorageError.rule(.bimtek(.nothingToScore))
    }
    var record = FormRecord(about: "\(candidate.number) \(candidate.name)")
    for (key, score) in sheet.scores where key.candidate == candidate.id {
      record.values[CandidateForms.score(judge: key.judge, criterion: key.criterion)] =
        DecimalText.short(score, places: CandidateForms.places)
    }
    return record
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let (sheet, candidate) = try sheet(context)
    let writer = SelectionWriter(context)
    _ = try writer.demandOpen(sheet.id)
    var isEmpty = true
    for judge in sheet.judges {
      for criterion in sheet.criteria {
        let key = SelectionSheet.ScoreKey(
          candidate: candidate.id, criterion: criterion.id, judge: judge.id)
        let field = CandidateForms.score(judge: judge.id, criterion: criterion.id)
        let score = values.units(field, places: CandidateForms.places)
        if score != nil || sheet.scores[key] != nil { isEmpty = false }
        try writer.set(score, at: key)
      }
    }
    if isEmpty, let judge = sheet.judges.first, let criterion = sheet.criteria.first {
      throw FieldFault(
        CandidateForms.score(judge: judge.id, criterion: criterion.id), .required)
    }
    return SavedForm(row: candidate.id, followOn: next(after: candidate, in: sheet))
  }

  private func sheet(
    _ context: FormContext
  ) throws -> (sheet: SelectionSheet, candidate: SelectionSheet.Candidate) {
    let id = try context.officeRow("calon")
    let selection = try SelectionWriter(context).selection(of: id)
    let sheet = try SelectionReader(db: context.db).sheet(selection)
    guard let candidate = sheet.candidates.first(where: { $0.id == id }) else {
      throw StorageError.notFound
    }
    return (sheet, candidate)
  }

  private func next(
    after candidate: SelectionSheet.Candidate, in sheet: SelectionSheet
  ) -> FormRequest? {
    let scored = Set(sheet.scores.keys.map(\.candidate))
    return sheet.candidates.first { $0.number > candidate.number && !scored.contains($0.id) }
      .map { FormRequest(form, about: .row("calon", $0.id)) }
  }
}
