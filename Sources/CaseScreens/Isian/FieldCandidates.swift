import CaseDomain
import TerminalUI

/// One line of the list that belongs to the field under the cursor.
struct FieldCandidate: Equatable, Sendable, Identifiable {
  let id: String
  /// Picks it when typed.
  let number: Int
  let label: SafeText
  /// The code of a place.
  let detail: SafeText
  let isTicked: Bool
}

extension IsianScreen {
  /// What the typed text leaves of the field's choices, `limit` at most.
  func candidates(limit: Int) -> [FieldCandidate] {
    guard let form, let editor else { return [] }
    let typed = editor.isSearching ? editor.typed : ""
    switch editor.field.kind {
    case .choice(let choices):
      let chosen = form.values.codes(form.current)
      return choices.numbered(matching: typed, given: form.values).prefix(limit).map {
        FieldCandidate($0, isTicked: chosen.contains($0.choice.code))
      }
    case .ticks(let choices):
      return choices.numbered(matching: typed, given: form.values).prefix(limit).map {
        FieldCandidate($0, isTicked: editor.ticks.contains($0.choice.code))
      }
    case .area:
      let found = areas?.candidates(for: typed) ?? []
      return found.prefix(limit).enumerated().map { index, code in
        FieldCandidate(
          id: code.dotted, number: index + 1,
          label: SafeText(AreaChoices.title(of: code, in: context.actor.area)),
          detail: SafeText(code.dotted), isTicked: code.dotted == form.values[form.current])
      }
    case .yesNo:
      return IsianText.yesAndNo.enumerated().map { index, choice in
        FieldCandidate(
          id: choice.code, number: index + 1, label: SafeText(choice.label), detail: "",
          isTicked: form.values[form.current] == choice.code)
      }
    case .text, .digits, .nik, .kk, .date, .number, .decimal, .rupiah, .neighbourhood: return []
    }
  }

  /// Opens the list of the field's choices over the form; what was typed narrows it.
  mutating func openList() {
    guard let editor, editor.field.kind.hasList else { return }
    let window = Size(columns: body.columns, rows: body.rows + Self.frameRows)
    let title = SafeText(editor.field.label)
    let all = candidates(limit: .max)
    if editor.field.kind.isTicks {
      let items = all.map { CheckList.Item($0.id, $0.numbered, isOn: $0.isTicked) }
      overlay = .ticks(CheckList(title: title, items, window: window))
      return
    }
    let isNumbered = all.count <= 9 && all.enumerated().allSatisfy { $0 + 1 == $1.number }
    let items = all.map { candidate in
      MenuList.Item(
        candidate.id, isNumbered ? candidate.label : candidate.numbered, detail: candidate.detail)
    }
    overlay = .choices(
      MenuList(
        title: title, items, selected: all.first(where: \.isTicked)?.id, isNumbered: isNumbered,
        window: window))
  }

  private static let frameRows = 4

  /// Space in a field of several choices: switches what is typed, or opens the list.
  mutating func toggle() -> [ScreenEffect] {
    guard var editor, let form else { return [] }
    guard editor.isSearching, !editor.text.isEmpty else {
      openList()
      return []
    }
    do {
      let codes = try FieldReading.accept(
        editor.typed, in: editor.field, given: form.values, in: form.setting)
      for code in codes.split(separator: ",") { editor.toggle(String(code)) }
      self.editor = editor
      return []
    } catch {
      self.form?.faults[form.current] = error
      return [.bell]
    }
  }
}

extension FieldCandidate {
  init(_ numbered: NumberedChoice, isTicked: Bool) {
    self.init(
      id: numbered.choice.code, number: numbered.number, label: SafeText(numbered.choice.label),
      detail: "", isTicked: isTicked)
  }

  /// `8 Lanjut usia telantar`.
  var numbered: SafeText { SafeText("\(number) \(label.string)") }
}
