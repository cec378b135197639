import CaseDomain
import TerminalUI

/// What is being typed into the field under the cursor.
struct FieldEditor: Equatable, Sendable {
  let field: FormField
  private(set) var text: TextField
  /// Codes ticked in a field of several choices.
  private(set) var ticks: [String]
  /// Whether the text or the ticks differ from what stood there.
  private(set) var isTouched = false
  /// Whether the difference is the user's, not a proposal that nobody accepted yet.
  private(set) var isTyped = false
  /// The first character typed takes the place of what stood there.
  private var replaces: Bool

  init(_ field: FormField, in form: IsianForm) {
    self.field = field
    let value = form.values[field.id]
    let start = Self.startingText(field, value: value, in: form)
    text = TextField(start, maxLength: field.kind.typedLength, accepts: field.kind.accepted)
    ticks = field.kind.isTicks ? form.values.codes(field.id) : []
    replaces = field.kind.startsAnew
  }

  /// What is typed, or nil when nothing was.
  var typed: String { text.text }

  /// Whether the typed text is a search in the list of choices.
  var isSearching: Bool { isTyped && !text.isEmpty }

  /// Whether a field of fixed length has just been filled.
  var isFull: Bool {
    guard let length = field.kind.fullLength, text.cursor == length else { return false }
    return text.characters.count == length && text.characters.allSatisfy(\.isNumber)
  }

  mutating func handle(_ event: InputEvent) -> TextField.Outcome {
    if replaces, event.bringsText {
      // Undo brings back what stood there.
      text.replaceAll(with: "")
    }
    let before = text.text
    let outcome = text.handle(event)
    if outcome == .changed || text.text != before {
      isTouched = true
      isTyped = true
      replaces = false
    } else if outcome == .handled {
      replaces = false
    }
    return outcome
  }

  /// Switches a choice on or off and forgets the search that found it.
  mutating func toggle(_ code: String) {
    if let index = ticks.firstIndex(of: code) {
      ticks.remove(at: index)
    } else {
      ticks.append(code)
    }
    isTouched = true
    isTyped = true
    text = TextField(maxLength: field.kind.typedLength)
  }

  /// Takes a whole list of ticks.
  mutating func setTicks(_ codes: [String]) {
    ticks = codes
    isTouched = true
    isTyped = true
    text = TextField(maxLength: field.kind.typedLength)
  }

  /// Puts a text there that Enter accepts and any character replaces.
  mutating func propose(_ proposal: String) {
    text = TextField(proposal, maxLength: field.kind.typedLength, accepts: field.kind.accepted)
    isTouched = true
    replaces = true
  }

  /// Numbers in groups are typed as digits only.
  private static func startingText(
    _ field: FormField, value: String, in form: IsianForm
  ) -> String {
    switch field.kind {
    case .ticks: ""
    case .date, .yesNo, .choice, .area: form.shown(field)
    case .text, .digits, .nik, .kk, .number, .decimal, .rupiah, .neighbourhood: value
    }
  }
}

extension FieldKind {
  var isTicks: Bool { if case .ticks = self { true } else { false } }

  /// Whether there is a list to choose from.
  var hasList: Bool {
    switch self {
    case .yesNo, .choice, .ticks, .area: true
    case .text, .digits, .nik, .kk, .date, .number, .decimal, .rupiah, .neighbourhood: false
    }
  }

  /// The most characters that can be typed.
  var typedLength: Int {
    switch self {
    case .text(let limit): limit
    case .digits(let length, _): length
    case .nik, .kk: 16
    case .date: 12
    case .number, .decimal: 12
    case .rupiah: 18
    case .yesNo: 5
    case .choice, .ticks, .area: 80
    case .neighbourhood: 3
    }
  }

  var accepted: TextField.Accepted {
    switch self {
    case .nik, .kk, .digits, .neighbourhood: .digits
    case .text, .date, .number, .decimal, .rupiah, .yesNo, .choice, .ticks, .area: .anything
    }
  }

  /// Whether the first character typed replaces what stands there: short answers are typed anew,
  /// long ones mended.
  var startsAnew: Bool {
    switch self {
    case .date, .number, .decimal, .rupiah, .yesNo, .choice, .ticks, .area, .neighbourhood: true
    case .text, .digits, .nik, .kk: false
    }
  }

  /// How many digits stand together on the screen; empty for a text without groups.
  var groups: [Int] {
    switch self {
    case .nik, .kk: [6, 6, 4]
    case .text, .digits, .date, .number, .decimal, .rupiah, .yesNo, .choice, .ticks, .area,
      .neighbourhood:
      []
    }
  }
}

extension InputEvent {
  /// Whether it puts characters into a field.
  fileprivate var bringsText: Bool {
    switch self {
    case .key(.character), .paste: true
    case .key, .unknown: false
    }
  }
}
