import CaseDomain
import TerminalUI

/// One screen: a value that takes messages, says what it wants, and draws itself.
///
/// Its own dialogs, menus and text fields are part of its state; they get the keys first through
/// ``message(for:)``. Every other key is looked up in ``actions``.
protocol Screen: Sendable {
  associatedtype Message: ScreenMessage

  /// What every screen knows; the shell keeps day and clock true before each message.
  var context: ScreenContext { get set }
  /// Where the screen is, widest first, for the head line.
  var crumbs: [SafeText] { get }
  /// One line about what is shown, above the hints; a message may cover it.
  var status: SafeText { get }
  /// What can be done now: feeds keys, hints, F-bar, help and palette.
  var actions: [Action<Message>] { get }
  /// A question is open that a hasty key must not answer.
  var hasDialog: Bool { get }
  /// Something here is not saved yet, so that leaving must ask.
  var hasUnsavedWork: Bool { get }
  /// Something that is to be seen now has been asked for and is not there yet.
  var isWaiting: Bool { get }

  /// Takes in what happened and says what is wanted.
  mutating func update(_ message: Message) -> [ScreenEffect]
  /// The meaning of an input for what has the focus (a text field, an open menu); nil leaves it
  /// to the actions.
  func message(for event: InputEvent) -> Message?
  /// Draws the part between head line and hints; everything outside `body` is the shell's.
  func draw(in body: Rect, on surface: inout Surface, theme: Theme)
}

extension Screen {
  var status: SafeText { "" }
  var hasDialog: Bool { false }
  var hasUnsavedWork: Bool { false }
  var isWaiting: Bool { false }
  func message(for event: InputEvent) -> Message? { nil }
}

/// The messages of a screen; each has a case for what the shell tells every screen.
protocol ScreenMessage: Equatable, Sendable {
  static func event(_ event: ScreenEvent) -> Self
}

/// What the shell tells every screen.
enum ScreenEvent: Equatable, Sendable {
  /// The screen is on top, for the first time or again.
  case appeared
  /// The answer to one of this screen's own questions.
  case answered(Ticket, Result<Answer, StorageError>)
  /// The part that the screen draws has this size.
  case resized(Size)
  /// The time asked for by ``ScreenEffect/tick(milliseconds:)`` is over.
  case tick
}
