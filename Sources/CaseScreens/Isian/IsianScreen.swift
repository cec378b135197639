import CaseDomain
import TerminalUI

/// The one screen for every form: it asks the fields of a ``FormDescription``, one after the other.
///
/// Each accepted answer is on disk before the cursor moves on. What is typed meanwhile waits in
/// order and is taken in as soon as the answer of the store is there, so that nothing typed is
/// lost or lands in another field.
struct IsianScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    /// For the field under the cursor.
    case typed(InputEvent)
    case pasted(String)
    /// Came while the store was being waited for.
    case queued(InputEvent)
    case overlayInput(InputEvent)
    case enterPressed
    /// Leaves the field for the next or the one before, whatever is in it.
    case stepped(by: Int)
    case sectionStepped(by: Int)
    case listPressed
    case togglePressed
    case helpPressed
    case comparePressed
    case savePressed(again: Bool)
    case advancingPressed
    case discardPressed
    case leavePressed
    case retryPressed
  }

  /// What the screen does now; only in ``editing`` are keys taken in at once.
  enum Phase: Equatable, Sendable {
    case opening(Ticket)
    case failed(StorageError)
    case editing
    /// An answer is on its way to the disk.
    case keeping(Ticket, then: Step)
    /// The disk refused an answer while keys were waiting for it.
    case stalled(then: Step)
    case saving(Ticket, again: Bool)
    case discarding(Ticket)
    /// The screen is about to close.
    case over
  }

  /// What follows once an answer is on disk.
  enum Step: Equatable, Sendable {
    case go(FieldID)
    case save(again: Bool)
    case leave
  }

  var context: ScreenContext
  var tickets: TicketSequence
  let request: FormRequest
  var phase = Phase.editing
  var form: IsianForm?
  var editor: FieldEditor?
  /// Typed while the store was being waited for, oldest first.
  var queue: [InputEvent] = []
  var overlay: IsianOverlay?
  var similar = SimilarPeople()
  /// Conflicts decided for this side's value.
  var decided: Set<FieldID> = []
  /// Of the question that turns going on by itself on or off.
  var advancing: Ticket?
  /// The text that Enter refused last; the same text again leaves the field with it.
  var refused: String?
  /// The places of the area field under the cursor: making them folds thousands of names.
  var areas: FieldAreas?
  var body = Size(columns: 80, rows: 20)

  init(_ request: FormRequest, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.request = request
  }

  var crumbs: [SafeText] {
    guard let form else { return [SafeText(IsianText.title)] }
    let about = form.about.split(separator: "·").first.map { String($0) } ?? ""
    return [SafeText(form.description.title)] + (about.isEmpty ? [] : [SafeText(about)])
  }

  var status: SafeText {
    guard let form else { return "" }
    return SafeText(IsianText.status(of: form, in: context.zone))
  }

  /// A question; a list of choices is none, one may type ahead into it.
  var hasDialog: Bool { overlay?.isQuestion ?? false }

  /// Everything accepted is on disk: only what is being typed is not.
  var hasUnsavedWork: Bool { editor?.isTyped ?? false || !queue.isEmpty }

  var isWaiting: Bool {
    switch phase {
    case .opening, .keeping, .saving, .discarding: true
    case .failed, .editing, .stalled, .over: false
    }
  }
}
