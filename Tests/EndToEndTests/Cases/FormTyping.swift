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
      let here = number(in: session)
      for character in text { session.type(String(character)) }
      session.type("\r")
      // Behind the last answer there may be no field to go to.
      guard place < answers.count - 1 else { return }
      try waitForField(behind: here, "the field after \(label)")
    }
  }

  /// Waits until the form stands there with its cursor in a field.
  func waitForField(_ label: String) throws {
    try session.wait(for: "the field \(label)") {
      number(in: $0) != nil && current(in: $0) == label
    }
  }

  private func go(to label: String) throws {
    try session.wait(for: "a field") { number(in: $0) != nil && current(in: $0) != nil }
    while let field = current(in: session), field != label {
      let here = number(in: session)
      session.type("\r")
      try waitForField(behind: here, "\(label), after \(field)")
    }
  }

  /// Waits until the frame of another field is whole: rows are drawn from the top, the number of
  /// the field behind them, and the cursor is put in its place last.
  private func waitForField(behind number: Substring?, _ what: String) throws {
    try session.wait(for: what) {
      self.number(in: $0) != number && current(in: $0) != nil
    }
  }

  /// The `6` in `kolom 6 dari 15`.
  private func number(in session: PtySession) -> Substring? {
    session.lines.first { $0.contains("· kolom ") }?
      .split(separator: " ").drop { $0 != "kolom" }.dropFirst().first
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
