import TestSupport

/// Types a form as its user does: field by field, by the labels on the screen.
struct FormTyping {
  let session: PtySession

  /// Answers fields by their labels, then saves; Enter takes what the fields between hold.
  func fill(_ answers: KeyValuePairs<String, String>, savedAs title: String) throws {
    try answer(answers)
    session.pressFunction(2)
    try session.wait(forText: "Tersimpan: \(title)")
  }

  /// Answers fields by their labels and stays in the form.
  func answer(_ answers: KeyValuePairs<String, String>) throws {
    for (place, (label, text)) in answers.enumerated() {
      try go(to: label)
      for character in text { session.type(String(character)) }
      session.type("\r")
      // Behind the last answer there may be no field to go to.
      guard place < answers.count - 1 else { return }
      try session.wait(for: "the field after \(label)") {
        current(in: $0) != nil && current(in: $0) != label
      }
    }
  }

  /// Waits until the form stands there with its cursor in a field.
  func waitForField(_ label: String) throws {
    try session.wait(for: "the field \(label)") { current(in: $0) == label }
  }

  private func go(to label: String) throws {
    try session.wait(for: "a field") { current(in: $0) != nil }
    while let here = current(in: session), here != label {
      session.type("\r")
      try session.wait(for: "\(label), after \(here)") {
        current(in: $0) != nil && current(in: $0) != here
      }
    }
  }

  /// The label of the field that the cursor is in; nil when it is in none.
  private func current(in session: PtySession) -> String? {
    let row = session.cursor.row
    guard row > 1, row < session.lines.count - 3 else { return nil }
    let label = session.lines[row].dropFirst().prefix(19).split(separator: " ")
    let words = label.last == "*" ? label.dropLast() : label[...]
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
