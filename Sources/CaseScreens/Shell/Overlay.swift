import TerminalUI

/// What lies over the screen on top and takes the keys first.
enum Overlay: Equatable, Sendable {
  case help(HelpOverlay)
  case palette(Palette)
  case quitQuestion(Dialog<QuitAnswer>)
  /// The messages so far, newest first.
  case messages(MenuList<Int>)

  enum QuitAnswer: Equatable, Sendable {
    case leave
  }
}

extension Shell {
  /// Whether an answer is waited for that a hasty key must not give.
  var hasDialog: Bool {
    if case .quitQuestion = overlay { true } else { top.hasDialog }
  }

  func makeHelp() -> Overlay {
    .help(HelpOverlay(ActionRegistry(allActions).entries, window: size))
  }

  func makePalette() -> Overlay {
    let actions = ActionRegistry(allActions).entries.filter { $0.group.string != PlaceCode.group }
    return .palette(
      Palette(places + actions.map { PaletteEntry($0) }, recent: recentChoices, window: size))
  }

  func makeQuitQuestion() -> Overlay {
    .quitQuestion(
      Dialog(
        title: ShellText.quitTitle, message: ShellText.quitQuestion,
        buttons: [Dialog.Button(ShellText.quitButton, letter: "k", .leave, isDangerous: true)]))
  }

  func makeMessages() -> Overlay {
    let items = messages.indices.reversed().map { index in
      MenuList.Item(index, SafeText(messages[index].text))
    }
    return .messages(
      MenuList(
        title: messages.isEmpty ? ShellText.noMessages : SafeText(ShellText.messages), items,
        isNumbered: false, window: size))
  }

  /// Screens of the account come first in the palette; the others say why they stay shut.
  private var places: [PaletteEntry] {
    PlaceCode.allCases.map { place in
      PaletteEntry(
        screen: place.rawValue, title: SafeText(place.title), synonyms: place.synonyms)
    }
  }

  /// Lets the overlay take an input and returns what the program has to do; nil without overlay.
  mutating func takeOverlayInput(_ event: InputEvent) -> [ScreenEffect]? {
    switch overlay {
    case nil: return nil
    case .help(var help):
      overlay = help.handle(event) == .closed ? nil : .help(help)
    case .palette(let palette): return take(event, in: palette)
    case .quitQuestion(var dialog):
      switch dialog.handle(event, isFresh: true) {
      case .handled: overlay = .quitQuestion(dialog)
      case .cancelled: overlay = nil
      case .answered(.leave): return [.quit]
      }
    case .messages(var list):
      let outcome = list.handle(event)
      overlay = outcome == .handled ? .messages(list) : nil
    }
    return []
  }

  private mutating func take(_ event: InputEvent, in palette: Palette) -> [ScreenEffect] {
    var palette = palette
    switch palette.handle(event) {
    case .handled: overlay = .palette(palette)
    case .closed: overlay = nil
    case .refused(let reason): show(Toast(.warning, reason))
    case .chosen(let id):
      overlay = nil
      return choose(id)
    }
    return []
  }

  private mutating func choose(_ id: String) -> [ScreenEffect] {
    recentChoices.removeAll { $0 == id }
    recentChoices.insert(id, at: 0)
    if recentChoices.count > 5 { recentChoices.removeLast() }
    switch ActionRegistry(allActions).outcome(ofActionNamed: id) {
    case .message(let message): return settle(perform(message))
    case .refused(let reason): show(Toast(.warning, reason))
    case .unbound: break
    }
    return []
  }

  func drawOverlay(on surface: inout Surface, theme: Theme) {
    switch overlay {
    case nil: return
    case .help(var help):
      help.window = surface.size
      help.draw(on: &surface, theme: theme)
    case .palette(var palette):
      palette.window = surface.size
      palette.draw(on: &surface, theme: theme)
    case .quitQuestion(let dialog): dialog.draw(on: &surface, theme: theme)
    case .messages(var list):
      list.window = surface.size
      list.draw(on: &surface, theme: theme)
    }
  }

  /// Lets the overlay know the window's new size.
  mutating func resizeOverlay() {
    switch overlay {
    case .help(var help):
      help.window = size
      overlay = .help(help)
    case .palette(var palette):
      palette.window = size
      overlay = .palette(palette)
    case .messages(var list):
      list.window = size
      overlay = .messages(list)
    case .quitQuestion, nil: return
    }
  }
}
