import CaseDomain
import TerminalUI

/// Fields that both sides changed, and whose value is to stand.
struct ConflictChoice: Equatable, Sendable {
  enum Side: Equatable, Sendable {
    case mine
    case theirs
  }

  let conflicts: [FieldConflict]
  /// Whether the form is opened anew once it is saved.
  let again: Bool
  private(set) var sides: [FieldID: Side] = [:]
  private(set) var index = 0

  init(_ conflicts: [FieldConflict], again: Bool) {
    self.conflicts = conflicts
    self.again = again
  }

  var isDecided: Bool { conflicts.allSatisfy { sides[$0.field] != nil } }

  mutating func move(by step: Int) { index = min(max(0, index + step), conflicts.count - 1) }

  /// Decides for the field under the cursor and goes to the next that is open.
  mutating func decide(_ side: Side) {
    guard conflicts.indices.contains(index) else { return }
    sides[conflicts[index].field] = side
    if let next = conflicts.firstIndex(where: { sides[$0.field] == nil }) { index = next }
  }
}

extension IsianScreen {
  mutating func take(_ event: InputEvent, in choice: ConflictChoice) -> [ScreenEffect] {
    var choice = choice
    switch event {
    case .key(.up): choice.move(by: -1)
    case .key(.down): choice.move(by: 1)
    case .key(.character("s")): choice.decide(.mine)
    case .key(.character("m")): choice.decide(.theirs)
    case .key(.escape):
      overlay = nil
      return []
    case .key(.enter) where choice.isDecided, .key(.function(2)) where choice.isDecided:
      return settle(choice)
    case .key, .paste, .unknown: return [.bell]
    }
    overlay = .conflicts(choice)
    return []
  }

  /// Saves again with what was decided: their value becomes this form's, or this form's stands.
  private mutating func settle(_ choice: ConflictChoice) -> [ScreenEffect] {
    overlay = nil
    for conflict in choice.conflicts {
      decided.insert(conflict.field)
      if choice.sides[conflict.field] == .theirs { form?.values[conflict.field] = conflict.theirs }
    }
    beginEditing()
    return submit(again: choice.again)
  }
}
