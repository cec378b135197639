import CaseDomain
import GRDB

/// `seleksi`: a new category, after an event or free; of one that is not signed, what it says.
struct SelectionHandler: FormHandler {
  let form = SelectionForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    SelectionForm.description(followsEvent: event(context) != nil)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    if let event = event(context) {
      return FormRecord(about: try CaseStore.event(event, context.db).name)
    }
    guard let id = selection(context) else { return FormRecord() }
    let edition = try SelectionWriter(context).demandOpen(id)
    let values = FormValues([
      SelectionForm.name: edition.name, SelectionForm.kind: edition.kind,
      SelectionForm.day: edition.day.iso8601,
    ])
    return try context.stamped(
      FormRecord(about: edition.name, values: values), table: "selection", row: id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let new = NewSelection(values) else { throw StorageError.notFound }
    let writer = SelectionWriter(context)
    if let id = selection(context) {
      try writer.change(id, to: new)
      return SavedForm(row: id)
    }
    return SavedForm(row: try writer.add(new, after: event(context)))
  }

  private func event(_ context: FormContext) -> Int64? {
    if case .row("bimtek", let id) = context.subject { id } else { nil }
  }

  private func selection(_ context: FormContext) -> Int64? {
    if case .row("seleksi", let id) = context.subject { id } else { nil }
  }
}

/// `kriteria`: the whole rubric.
struct RubricHandler: FormHandler {
  let form = RubricForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription { RubricForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("seleksi")
    let edition = try SelectionWriter(context).demandOpen(id)
    var record = FormRecord(about: edition.title)
    let criteria = try SelectionReader(db: context.db).criteria(of: id)
    for (criterion, line) in zip(criteria, 1...) {
      record.values[RubricForm.name(line)] = criterion.name
      record.values[RubricForm.weight(line)] = String(criterion.weight)
    }
    return record
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("seleksi")
    try context.blaming(RubricForm.weight(1)) {
      try SelectionWriter(context).set(NewRubric(values), of: id)
    }
    return SavedForm(row: id)
  }
}

/// `juri`: the whole panel.
struct JuryHandler: FormHandler {
  let form = JuryForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription { JuryForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("seleksi")
    let edition = try SelectionWriter(context).demandOpen(id)
    var record = FormRecord(about: edition.title)
    for (judge, line) in zip(try SelectionReader(db: context.db).judges(of: id), 1...) {
      record.values[JuryForm.name(line)] = judge.name
      record.values[JuryForm.office(line)] = judge.office
    }
    return record
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("seleksi")
    try context.blaming(JuryForm.name(1)) {
      try SelectionWriter(context).set(NewJury(values), of: id)
    }
    return SavedForm(row: id)
  }
}

/// `berita-acara`: the minutes are signed.
struct MinutesHandler: FormHandler {
  let form = MinutesForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription { MinutesForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("seleksi")
    let edition = try SelectionWriter(context).demandOpen(id)
    try SelectionWriter.demandReady(SelectionReader(db: context.db).sheet(id))
    return FormRecord(about: edition.title)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("seleksi")
    let day = values.day(MinutesForm.day) ?? context.today
    let edition = try SelectionReader(db: context.db).edition(id)
    guard day >= edition.day else { throw FieldFault(MinutesForm.day, .before(edition.day)) }
    let number = values[MinutesForm.number]
    try SelectionWriter(context).sign(id, number: number, on: day)
    return SavedForm(number: number, row: id)
  }
}

extension SelectionSheet.Edition {
  /// `Pilar Teladan 2026 · TKSK`.
  fileprivate var title: String { "\(name) · \(kind)" }
}
