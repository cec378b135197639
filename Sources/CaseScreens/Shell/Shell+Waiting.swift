import TerminalUI

extension Shell {
  /// Whether the screen on top would show "memuat…" or old rows if it were drawn now.
  ///
  /// The loop waits a moment for the answer then, so that the eye sees one change and not two.
  public var isWaiting: Bool { top.isWaiting }

  /// Shows a message of the program's own, as one about its settings, and keeps it in the log.
  public mutating func tell(_ toast: Toast) { _ = settle([.toast(toast)]) }
}

extension BerandaScreen {
  var isWaiting: Bool { figures == nil && failure == nil }
}

extension DasborScreen {
  var isWaiting: Bool { dashboard == nil && failure == nil }
}

extension KlienScreen {
  var isWaiting: Bool {
    failure == nil && (list.isStale || list.visible.contains { list.rows[$0] == nil })
  }
}

extension BimtekScreen {
  var isWaiting: Bool { events == nil && failure == nil }
}

extension HadirScreen {
  var isWaiting: Bool { grid == nil && failure == nil }
}

extension MejaScreen {
  var isWaiting: Bool { grid == nil && failure == nil }
}
