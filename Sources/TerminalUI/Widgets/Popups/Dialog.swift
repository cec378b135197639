/// A question with buttons named by verbs; the harmless answer has the focus.
///
/// Confirming needs a move of the focus or the button's own letter, never just Enter.
public struct Dialog<Answer: Equatable & Sendable>: Equatable, Sendable {
  public struct Button: Equatable, Sendable {
    public let label: SafeText
    /// Presses the button at once; take another one than the key that opened the dialog.
    public let letter: Character?
    public let answer: Answer
    public let isDangerous: Bool

    public init(
      _ label: SafeText, letter: Character? = nil, _ answer: Answer, isDangerous: Bool = false
    ) {
      self.label = label
      self.letter = letter
      self.answer = answer
      self.isDangerous = isDangerous
    }
  }

  public enum Outcome: Equatable, Sendable {
    case handled
    /// *Batal* or Esc.
    case cancelled
    case answered(Answer)
  }

  public let title: SafeText
  public let message: SafeText
  /// The buttons before *Batal*.
  public let buttons: [Button]
  /// What must be typed before any of ``buttons`` works, for bulk changes; nil for nothing.
  public let mustType: String?
  /// The focused button; the number of ``buttons`` stands for *Batal*.
  public private(set) var focus: Int
  public private(set) var typed: TextField

  public init(title: SafeText, message: SafeText, buttons: [Button], mustType: String? = nil) {
    self.title = title
    self.message = message
    self.buttons = buttons
    self.mustType = mustType
    focus = buttons.count
    typed = TextField(maxLength: 20)
  }

  /// Does what a key means here.
  ///
  /// - Parameters:
  ///   - event: The key.
  ///   - isFresh: Whether it was read after the dialog had been shown. Keys of the same read were
  ///     typed before anybody saw the question and are ignored.
  /// - Returns: What came of it.
  public mutating func handle(_ event: InputEvent, isFresh: Bool) -> Outcome {
    guard isFresh, case .key(let key) = event else { return .handled }
    switch key {
    case .escape: return .cancelled
    case .enter: return press(focus)
    case .left, .backTab, .up: focus = max(0, focus - 1)
    case .right, .down: focus = min(buttons.count, focus + 1)
    case .tab: focus = focus == buttons.count ? 0 : focus + 1
    case .character(let letter) where mustType == nil:
      guard let index = buttons.firstIndex(where: { $0.letter == letter }) else { break }
      return press(index)
    default: _ = typed.handle(event)
    }
    return .handled
  }

  private func press(_ index: Int) -> Outcome {
    guard index < buttons.count else { return .cancelled }
    if let mustType, typed.text != mustType { return .handled }
    return .answered(buttons[index].answer)
  }
}
