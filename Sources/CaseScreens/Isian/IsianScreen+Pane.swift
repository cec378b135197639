import CaseDomain
import TerminalUI

extension IsianScreen {
  /// Help, choices, what the NIK says and who may be the same, so many rows at most.
  func paneLines(columns: Int, rows: Int) -> [PaneLine] {
    guard let form else { return [] }
    let facts = nikLines(form, columns: columns) + similarLines(columns: columns)
    let help = helpText(of: form.field, columns: columns)
    let room = max(0, rows - help.count - facts.count - 2)
    let choices = candidates(limit: room).map { Self.line($0, columns: columns) }
    let list = choices.isEmpty ? [] : [PaneLine.blank] + choices
    return help + list + (facts.isEmpty ? [] : [.blank]) + facts
  }

  private func helpText(of field: FormField, columns: Int) -> [PaneLine] {
    let text = [IsianText.format(of: field.kind), field.help].filter { !$0.isEmpty }
    return SafeText(text.joined(separator: " ")).wrapped(columns: columns).prefix(5)
      .map { PaneLine($0) }
  }

  /// The code of a place stands there where the whole name leaves room for it.
  private static func line(_ candidate: FieldCandidate, columns: Int) -> PaneLine {
    let number = candidate.number < 10 ? " \(candidate.number)" : "\(candidate.number)"
    let mark = candidate.isTicked ? "x" : " "
    var line = PaneLine(SafeText("\(mark)\(number) \(candidate.label.string)"))
    if line.text.width + candidate.detail.width + 2 <= columns { line.detail = candidate.detail }
    return line
  }

  private func nikLines(_ form: IsianForm, columns: Int) -> [PaneLine] {
    let identity = form.description.identity
    guard let field = identity.nik, let nik = typedNIK(field, in: form) else { return [] }
    let stated = identity.birthDate.flatMap { form.values.day($0) }
    let decoded = NIKDecoded(
      nik, on: form.setting.today, stated: stated, types: form.statedTypes)
    let differences = decoded.differences(
      birthDate: stated, sex: identity.sex.flatMap { form.values.sex($0) })
    var first = PaneLine(SafeText(IsianText.nik(decoded)))
    first.glyph = differences.isEmpty ? .done : .warning
    first.role = differences.isEmpty ? .good : .warning
    let issue = SafeText(IsianText.issue(decoded)).wrapped(columns: columns - 2).prefix(2)
    return [.heading(IsianText.nikHeading), first] + issue.map { PaneLine($0, .dim) }
  }

  /// The number as typed so far, or as it was accepted.
  private func typedNIK(_ field: FieldID, in form: IsianForm) -> NIK? {
    guard form.current == field, let editor, editor.isTyped else {
      return form.values.nik(field)
    }
    return FormValues([field: editor.typed]).nik(field)
  }

  private func similarLines(columns: Int) -> [PaneLine] {
    guard !similar.people.isEmpty else { return [] }
    let people = similar.people.prefix(2).flatMap { person -> [PaneLine] in
      let isOpen = !similar.different.contains(person.id)
      var name = PaneLine(SafeText(IsianText.person(person)), isOpen ? .warning : .dim)
      name.glyph = isOpen ? .warning : .done
      return [name, PaneLine(SafeText("  " + IsianText.area(person)), .dim)]
    }
    return [.heading(IsianText.similarHeading)] + people
  }

  func helpLines(of field: FormField, columns: Int) -> [PaneLine] {
    let text = [field.help, IsianText.format(of: field.kind)].filter { !$0.isEmpty }
    var lines = [PaneLine.heading(field.label)]
    lines += text.flatMap { SafeText($0).wrapped(columns: columns) }.map { PaneLine($0) }
    if let problem = form?.faults[field.id] {
      lines += [.blank]
      lines += SafeText(problem.sentence).wrapped(columns: columns).map { PaneLine($0, .danger) }
    }
    lines += [.blank, PaneLine(SafeText(IsianText.helpFooter), .dim)]
    return lines
  }

  func changedLines(
    _ conflicts: [FieldConflict], in form: IsianForm, columns: Int
  ) -> [PaneLine] {
    var lines = [PaneLine.heading(IsianText.changedHeading), .blank]
    for conflict in conflicts {
      lines.append(title(of: conflict, in: form))
      lines.append(value(IsianText.before, conflict.base, of: conflict, in: form))
      lines.append(value(IsianText.theirs, conflict.theirs, of: conflict, in: form))
      if conflict.mine != conflict.base {
        lines.append(value(IsianText.mine, conflict.mine, of: conflict, in: form))
      }
    }
    lines += [.blank, PaneLine(SafeText(IsianText.changedKeys), .dim)]
    return lines
  }

  func conflictLines(_ choice: ConflictChoice, in form: IsianForm) -> [PaneLine] {
    var lines = [PaneLine.heading(IsianText.conflictHeading), .blank]
    for (index, conflict) in choice.conflicts.enumerated() {
      var title = title(of: conflict, in: form)
      title.hasCursor = index == choice.index
      title.glyph = index == choice.index ? .cursor : nil
      lines.append(title)
      lines.append(value(IsianText.before, conflict.base, of: conflict, in: form))
      lines.append(value(IsianText.mine, conflict.mine, of: conflict, in: form))
      lines.append(value(IsianText.theirs, conflict.theirs, of: conflict, in: form))
      if let side = choice.sides[conflict.field] {
        let text = side == .mine ? IsianText.chosenMine : IsianText.chosenTheirs
        lines.append(PaneLine(SafeText("  " + text), .good))
      }
    }
    let foot = choice.isDecided ? IsianText.conflictSave : IsianText.conflictKeys
    lines += [.blank, PaneLine(SafeText(foot), .dim)]
    return lines
  }

  private func title(of conflict: FieldConflict, in form: IsianForm) -> PaneLine {
    let label = form.description.field(conflict.field)?.label ?? conflict.field.rawValue
    let moment = MomentText.short(conflict.changedAt, in: context.zone)
    var line = PaneLine(SafeText(label), .title)
    line.detail = SafeText(IsianText.changed(by: conflict.changedBy, at: moment))
    return line
  }

  private func value(
    _ label: String, _ canonical: String, of conflict: FieldConflict, in form: IsianForm
  ) -> PaneLine {
    let shown = form.description.field(conflict.field).map {
      FieldReading.shown(canonical, in: $0, given: form.values, in: form.setting)
    }
    let text = (shown ?? canonical).isEmpty ? IsianText.nothing : shown ?? canonical
    let blanks = String(repeating: " ", count: max(1, 9 - label.count))
    return PaneLine(SafeText("  \(label)\(blanks)\(text)"))
  }
}

extension IsianForm {
  /// PPKS types among the answers, for the century of a NIK.
  var statedTypes: TypeSet {
    for field in description.fields {
      if case .ticks(.types) = field.kind { return values.types(field.id) }
    }
    return []
  }
}
