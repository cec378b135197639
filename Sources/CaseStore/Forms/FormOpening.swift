import CaseDomain
import GRDB

/// Opens forms inside one reading transaction.
struct FormOpening {
  let forms: FormRegistry
  let context: FormContext

  /// A form about what `request` names, or as its draft left it.
  func open(_ request: FormRequest) throws -> OpenedForm {
    var form: OpenedForm
    if let draft = request.draft {
      form = try goOn(with: DraftJournal(context.db, of: context.actor).read(draft))
    } else {
      form = try begin(request)
    }
    form.advancesByItself = try AccountSetting.advancesByItself.isOn(for: context.actor, context.db)
    return form
  }

  private func begin(_ request: FormRequest) throws -> OpenedForm {
    let handler = try handler(of: request)
    let context = context.about(request.subject)
    let description = try handler.description(context)
    let record = try handler.record(context)
    var values = FormValues()
    for field in description.fields { values.texts[field.id] = initial(field) }
    for (field, value) in try CarriedAnswers(context).answers(to: description) {
      values[field] = value
    }
    values.texts.merge(record.values.texts) { _, held in held }
    values.texts.merge(request.prefilled.texts) { _, known in known }
    return OpenedForm(
      request: request, description: description, values: values, about: record.about,
      version: record.version, base: record.values)
  }

  /// nil for a field that starts empty.
  private func initial(_ field: FormField) -> String? {
    guard !field.initial.isEmpty else { return nil }
    if case .date = field.kind, field.initial == "h" { return context.today.iso8601 }
    return field.initial
  }

  private func handler(of request: FormRequest) throws -> any FormHandler {
    let handler = try forms.handler(of: request.form)
    guard context.actor.may(handler.right) else { throw StorageError.notAllowed(handler.right) }
    return handler
  }

  /// A draft whose record is gone still opens, so that its answers can be read.
  private func goOn(with draft: DraftJournal.Draft) throws -> OpenedForm {
    do {
      let handler = try handler(of: draft.request)
      let context = context.about(draft.request.subject)
      let description = try handler.description(context)
      do {
        return reopened(draft, description, try handler.record(context))
      } catch StorageError.rule(let problem) {
        return asKept(draft, description, OpenedForm.about(draft.about, forbidden: problem))
      } catch StorageError.notFound {
        return asKept(draft, description, OpenedForm.aboutVanished(draft.about))
      }
    } catch StorageError.notFound {
      return asKept(draft, Self.bare(draft), OpenedForm.aboutVanished(draft.about))
    }
  }

  /// The draft's answers, with what others changed meanwhile where it changed nothing itself.
  private func reopened(
    _ draft: DraftJournal.Draft, _ description: FormDescription, _ record: FormRecord
  ) -> OpenedForm {
    let fields = description.fields.map(\.id)
    let merge = FormMerge(
      base: draft.base, mine: draft.answers, theirs: record.values, fields: fields)
    let clashing = Set(merge.clashes.map(\.field))
    var base = record.values
    for field in clashing { base[field] = draft.base[field] }
    let changed = fields.compactMap { field -> FieldConflict? in
      guard let now = record.values.texts[field], now != draft.base[field] else { return nil }
      return FieldConflict(
        field: field, base: draft.base[field], mine: draft.answers.texts[field] ?? "", theirs: now,
        changedBy: record.changedBy, changedAt: record.changedAt)
    }
    return OpenedForm(
      request: draft.request, description: description, values: merge.values, field: draft.next,
      about: record.about, version: record.version, changedMeanwhile: changed, base: base)
  }

  private func asKept(
    _ draft: DraftJournal.Draft, _ description: FormDescription, _ about: String
  ) -> OpenedForm {
    OpenedForm(
      request: draft.request, description: description, values: draft.answers, field: draft.next,
      about: about, version: draft.version, base: draft.base)
  }

  /// The answers of a form that cannot be described any longer, by the names of their fields.
  private static func bare(_ draft: DraftJournal.Draft) -> FormDescription {
    let fields = draft.answers.texts.keys.sorted { $0.rawValue < $1.rawValue }
    return FormDescription(
      draft.request.form, title: draft.title,
      fields: fields.map { FormField($0, $0.rawValue, .text(limit: 10_000)) })
  }
}

extension DraftJournal.Draft {
  /// The field to go on at; nil for the first.
  fileprivate var next: FieldID? { field.isEmpty ? nil : FieldID(rawValue: field) }
}

extension FormContext {
  func about(_ subject: FormSubject) -> FormContext {
    FormContext(
      db: db, subject: subject, actor: actor, today: today, now: now, zone: zone,
      province: province, differentPeople: differentPeople)
  }

  /// How answers are read and checked here.
  var setting: FieldSetting { FieldSetting(today: today, area: actor.area, zone: zone) }
}
